<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>ChangeForm</name>
    <message>
        <source>Correct the complaint</source>
        <translation>Жолданымды түзету</translation>
    </message>
    <message>
        <source>What happened, in the citizen&apos;s words</source>
        <translation>Не болды, өтініш берушінің сөзімен</translation>
    </message>
    <message>
        <source>Translation, if one is needed</source>
        <translation>Аудармасы, қажет болса</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Қалай түсті</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Сондағы нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translation>Кім айналысады</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Шұғылдығы</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Жауап тілі</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Close the complaint</source>
        <translation>Жолданымды жабу</translation>
    </message>
    <message>
        <source>Choose what came of it</source>
        <translation>Немен аяқталғанын таңдаңыз</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Немен аяқталды</translation>
    </message>
    <message>
        <source>“Solved” needs the citizen&apos;s own word: record a contact with the citizen first.</source>
        <translation>«Шешілді» деген нәтиже өтініш берушінің өз сөзімен ғана қойылады: алдымен онымен сөйлескеніңізді жазыңыз.</translation>
    </message>
    <message>
        <source>Reason, in words the citizen understands</source>
        <translation>Себебі, өтініш берушіге түсінікті сөздермен</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ComplaintColumns</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Essence</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>Жолданымдар</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Жаңа жолданым</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Anonymous</source>
        <translation>Аноним</translation>
    </message>
    <message>
        <source>no applicant is named</source>
        <translation>өтініш беруші аталмаған</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>{complaints}, inquiry № {number}</source>
        <translation>{complaints}, №&#xa0;{number} сауал</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>Мәселе: {title}</translation>
    </message>
    <message>
        <source>No complaint is chosen</source>
        <translation>Жолданым таңдалмаған</translation>
    </message>
    <message>
        <source>Choose one in the list to see its person, words and timeline.</source>
        <translation>Өтініш берушіні, мәтінді және жұмыс барысын көру үшін тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Tell the citizen</source>
        <translation>Хабарлау</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Қайта ашу…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Print the slip (Ctrl+P)</source>
        <translation>Талонды басып шығару (Ctrl+P)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Басқа әрекеттер</translation>
    </message>
    <message>
        <source>All complaints of this applicant</source>
        <translation>Осы өтініш берушінің барлық жолданымы</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Choose a body</source>
        <translation>Органды таңдаңыз</translation>
    </message>
    <message>
        <source>To which body</source>
        <translation>Қай органға</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Қысқаша</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
</context>
<context>
    <name>ExplainForm</name>
    <message>
        <source>Explain on the spot</source>
        <translation>Сол жерде түсіндіру</translation>
    </message>
    <message>
        <source>Without a card, in own words</source>
        <translation>Жадынамасыз, өз сөзімен</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Жадынама</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>Не түсіндірілді</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Қай тілде</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>this week</source>
        <translation>осы апта</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>осы ай</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>өткен ай</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>осы жыл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Кім айналысады</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Тазарту</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
</context>
<context>
    <name>LinkingForm</name>
    <message>
        <source>Link to a problem: {complaints}</source>
        <translation>Мәселемен байланыстыру: {complaints}</translation>
    </message>
    <message>
        <source>One that is there</source>
        <translation>Бұрыннан бар</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Жаңа мәселе</translation>
    </message>
    <message>
        <source>Type a part of the title</source>
        <translation>Атауының бір бөлігін жазыңыз</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>What is the common cause</source>
        <translation>Ортақ себебі неде</translation>
    </message>
    <message>
        <source>Choose a problem, or make a new one.</source>
        <translation>Мәселені таңдаңыз немесе жаңасын жасаңыз.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Nothing is found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Take a filter away, or write fewer words: parts of words and both languages are found.</source>
        <translation>Сүзгіні алып тастаңыз немесе сөзді азайтыңыз: сөз бөліктері екі тілде де табылады.</translation>
    </message>
    <message>
        <source>There are no complaints yet</source>
        <translation>Жолданымдар әзірге жоқ</translation>
    </message>
    <message>
        <source>Press Ctrl+N to log the first one.</source>
        <translation>Алғашқысын жазу үшін Ctrl+N басыңыз.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Сізді күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>Complaints that you handle appear here until they are closed.</source>
        <translation>Сіз айналысатын жолданымдар жабылғанша осында көрінеді.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Мерзімі өткені жоқ</translation>
    </message>
    <message>
        <source>A complaint appears here on the day after its due day.</source>
        <translation>Жолданым мерзімі өткен күннің ертеңінде осында шығады.</translation>
    </message>
    <message>
        <source>Nobody waits for a call</source>
        <translation>Ешкім хабар күтіп отырған жоқ</translation>
    </message>
    <message>
        <source>When a reply is graded or something is explained, the people to tell appear here.</source>
        <translation>Жауап бағаланғанда немесе түсіндірме берілгенде, хабар күтетін адамдар осында шығады.</translation>
    </message>
    <message>
        <source>There are no new complaints</source>
        <translation>Жаңа жолданымдар жоқ</translation>
    </message>
    <message>
        <source>A complaint is new until something is done about it.</source>
        <translation>Жолданым бойынша бірдеңе істелгенше, ол жаңа болып тұрады.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Жабылғаны әзірге жоқ</translation>
    </message>
    <message>
        <source>A complaint is closed by a person, and as solved only when the citizen said so.</source>
        <translation>Жолданымды адам жабады, ал «шешілді» деп тек өтініш берушінің сөзімен жабылады.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Mine in work</source>
        <translation>Менің жұмысымда</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Waiting for a call</source>
        <translation>Хабар күтеді</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылған</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жолданымдар</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашу</translation>
    </message>
    <message>
        <source>link to a problem</source>
        <translation>мәселемен байланыстыру</translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation>сауал</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Correct the applicant</source>
        <translation>Өтініш берушінің деректерін түзету</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>The same in the other language</source>
        <translation>Басқа тілде жазылуы</translation>
    </message>
    <message>
        <source>Phones, parted by commas</source>
        <translation>Телефондары, үтір арқылы</translation>
    </message>
    <message>
        <source>IIN, twelve digits</source>
        <translation>ЖСН, он екі цифр</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
</context>
<context>
    <name>ReopeningForm</name>
    <message>
        <source>Open the complaint again</source>
        <translation>Жолданымды қайта ашу</translation>
    </message>
    <message>
        <source>The number and the first date stay.</source>
        <translation>Нөмірі мен алғашқы күні сақталады.</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Неге қайта ашылады</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>The complaint is in the trash.</source>
        <translation>Жолданым себетте.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Tell the citizen</source>
        <translation>Хабарлау</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>Оқиға қосу…</translation>
    </message>
    <message>
        <source>Explain on the spot…</source>
        <translation>Сол жерде түсіндіру…</translation>
    </message>
    <message>
        <source>Link to a problem…</source>
        <translation>Мәселемен байланыстыру…</translation>
    </message>
    <message>
        <source>Take out of the problem</source>
        <translation>Мәселеден шығару</translation>
    </message>
    <message>
        <source>Draft an inquiry</source>
        <translation>Сауал дайындау</translation>
    </message>
    <message>
        <source>Correct the complaint…</source>
        <translation>Жолданымды түзету…</translation>
    </message>
    <message>
        <source>Correct the applicant…</source>
        <translation>Өтініш берушінің деректерін түзету…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Қайта ашу…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Жабу…</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Талонды басып шығару</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>Себетке салу</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
</context>
<context>
    <name>TellingForm</name>
    <message>
        <source>Anonymous</source>
        <translation>Аноним</translation>
    </message>
    <message>
        <source>Tell the citizen: {name}</source>
        <translation>Өтініш берушіге хабарлау: {name}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Байланыстық</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Байланыса алмадық</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Не хабарланды</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Әзірге айтқан жоқ</translation>
    </message>
    <message>
        <source>The citizen says</source>
        <translation>Өтініш берушінің сөзі</translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation>Өз сөзімен</translation>
    </message>
    <message>
        <source>The citizen has written to a higher body as well</source>
        <translation>Өтініш беруші жоғары тұрған органға да жазған</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
</context>
</TS>
