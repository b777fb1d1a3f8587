<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>AcceptedForm</name>
    <message>
        <source>{number} is accepted by the body</source>
        <translation>{number}: орган қабылдады</translation>
    </message>
    <message>
        <source>Date of registration by the body</source>
        <translation>Органда тіркелген күні</translation>
    </message>
    <message>
        <source>Its incoming number</source>
        <translation>Органның кіріс нөмірі</translation>
    </message>
    <message>
        <source>The term counts from this day.</source>
        <translation>Мерзім осы күннен бастап есептеледі.</translation>
    </message>
</context>
<context>
    <name>AnnulForm</name>
    <message>
        <source>Annul {number}</source>
        <translation>{number}: күшін жою</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>The number stays taken, and the letter stays in the reports.</source>
        <translation>Нөмір бос болмайды, хат есептерде қалады.</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Күшін жою</translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <source>Put the draft into the trash</source>
        <translation>Жобаны себетке салу</translation>
    </message>
    <message>
        <source>Register and print</source>
        <translation>Тіркеу және басып шығару</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>Add an enclosure</source>
        <translation>Қосымша қосу</translation>
    </message>
</context>
<context>
    <name>EnclosureRow</name>
    <message>
        <source>sheets</source>
        <translation>парақ</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Enclosure in Kazakh</source>
        <translation>Қазақша қосымша</translation>
    </message>
    <message>
        <source>Enclosure in Russian</source>
        <translation>Орысша қосымша</translation>
    </message>
</context>
<context>
    <name>ExtensionForm</name>
    <message>
        <source>The term of {number} is prolonged</source>
        <translation>{number}: мерзім ұзартылды</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Жаңа күн</translation>
    </message>
    <message>
        <source>Reason the body names</source>
        <translation>Орган атаған себеп</translation>
    </message>
    <message>
        <source>The body told us on</source>
        <translation>Орган хабарлаған күн</translation>
    </message>
    <message>
        <source>The first term stays in the reports beside the new one.</source>
        <translation>Есептерде бірінші мерзім де, жаңасы да қалады.</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message>
        <source>Inquiries</source>
        <translation>Сауалдар</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Жаңа сауал</translation>
    </message>
</context>
<context>
    <name>InquiryColumns</name>
    <message>
        <source>Grade the reply</source>
        <translation>Жауапты бағалау</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Жаңа сауал</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Жолд.</translation>
    </message>
    <message>
        <source>complaints served: {n}</source>
        <translation>жолданым: {n}</translation>
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
    <name>InquiryDetail</name>
    <message>
        <source>New inquiry</source>
        <translation>Жаңа сауал</translation>
    </message>
    <message>
        <source>No addressee is chosen</source>
        <translation>Адресат таңдалмаған</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>Мәселе: {title}</translation>
    </message>
    <message>
        <source>Follows {number}</source>
        <translation>{number} сауалдан кейін</translation>
    </message>
    <message>
        <source>No inquiry is chosen</source>
        <translation>Сауал таңдалмаған</translation>
    </message>
    <message>
        <source>Choose one in the list to see its questions and timeline.</source>
        <translation>Сұрақтары мен барысын көру үшін тізімнен сауалды таңдаңыз.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Word үшін сақтау…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Басқа әрекеттер</translation>
    </message>
    <message>
        <source>Open the letter (Enter)</source>
        <translation>Хатты ашу (Enter)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
</context>
<context>
    <name>InquiryListing</name>
    <message>
        <source>Nothing is found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Write fewer words: parts of words, numbers and both languages are found.</source>
        <translation>Сөзді азайтыңыз: сөз бөліктері, нөмірлер және екі тіл де табылады.</translation>
    </message>
    <message>
        <source>There are no inquiries yet</source>
        <translation>Әзірге сауал жоқ</translation>
    </message>
    <message>
        <source>Press Ctrl+I on complaints, or start a new inquiry here.</source>
        <translation>Жолданымдарды таңдап, Ctrl+I басыңыз немесе жаңа сауалды осында бастаңыз.</translation>
    </message>
    <message>
        <source>There are no drafts</source>
        <translation>Жоба жоқ</translation>
    </message>
    <message>
        <source>A letter is a draft until it gets its number.</source>
        <translation>Нөмір алғанша хат жоба болып тұрады.</translation>
    </message>
    <message>
        <source>No reply is awaited</source>
        <translation>Күтілетін жауап жоқ</translation>
    </message>
    <message>
        <source>A letter appears here when it is sent, until a reply on the merits comes.</source>
        <translation>Сауал жіберілгеннен бастап мәні бойынша жауап келгенше осында тұрады.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Мерзімі өткен ештеңе жоқ</translation>
    </message>
    <message>
        <source>A letter appears here on the day after its due day.</source>
        <translation>Сауал мерзімінен кейінгі күні осында шығады.</translation>
    </message>
    <message>
        <source>Every reply is graded</source>
        <translation>Барлық жауап бағаланды</translation>
    </message>
    <message>
        <source>A reply stays here until somebody says what it is worth.</source>
        <translation>Жауап біреу бағалағанша осында тұрады.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Әзірге ештеңе жабылған жоқ</translation>
    </message>
    <message>
        <source>Closed and annulled letters stay here with their numbers.</source>
        <translation>Жабылған және күші жойылған хаттар нөмірлерімен осында қалады.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Жобалар</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Жауап күтеміз</translation>
    </message>
    <message>
        <source>Past their term</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Reply not graded</source>
        <translation>Жауап бағаланбаған</translation>
    </message>
    <message>
        <source>Closed, annulled</source>
        <translation>Жабылған</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Сауалдар</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашу</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>келесі қадам</translation>
    </message>
    <message>
        <source>print</source>
        <translation>басып шығару</translation>
    </message>
</context>
<context>
    <name>InquiryMoments</name>
    <message>
        <source>The reply is due</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>Promised: {text}</source>
        <translation>Уәде: {text}</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Жоба жасалды</translation>
    </message>
    <message>
        <source>Registered: {number}</source>
        <translation>Тіркелді: {number}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Sent again, the body had lost it</source>
        <translation>Қайта жіберілді: орган хатты жоғалтты</translation>
    </message>
    <message>
        <source>Sent again to the right address</source>
        <translation>Дұрыс мекенжайға қайта жіберілді</translation>
    </message>
    <message>
        <source>Passed on to another body</source>
        <translation>Басқа органға қайта жолданды</translation>
    </message>
    <message>
        <source>Accepted by the body</source>
        <translation>Орган қабылдады</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Жеткізілмеді</translation>
    </message>
    <message>
        <source>The term is prolonged to {day}</source>
        <translation>Мерзім ұзартылды: {day}</translation>
    </message>
    <message>
        <source>Settled without a letter</source>
        <translation>Хатсыз шешілді</translation>
    </message>
    <message>
        <source>Followed by {number}</source>
        <translation>Келесі хат: {number}</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>Promise “{text}”: {verdict}</source>
        <translation>«{text}» уәдесі: {verdict}</translation>
    </message>
    <message>
        <source>A reply came, not graded yet</source>
        <translation>Жауап келді, әлі бағаланбады</translation>
    </message>
    <message>
        <source>A reply came: {grade}</source>
        <translation>Жауап келді: {grade}</translation>
    </message>
</context>
<context>
    <name>InquiryPage</name>
    <message>
        <source>Problem: {title}, {complaints}</source>
        <translation>Мәселе: {title}, {complaints}</translation>
    </message>
    <message>
        <source>Inquiry {number}</source>
        <translation>{number} сауал</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Жаңа сауал</translation>
    </message>
    <message>
        <source>The letter is annulled; it is not printed any more.</source>
        <translation>Хаттың күші жойылған, ол енді басылмайды.</translation>
    </message>
    <message>
        <source>The letter appears here when it has a subject and a question.</source>
        <translation>Тақырыбы мен сұрағы болғанда хат осында шығады.</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Жоба сақталды: {time}</translation>
    </message>
    <message>
        <source>The draft is not saved.</source>
        <translation>Жоба сақталмады.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелді</translation>
    </message>
</context>
<context>
    <name>InquirySteps</name>
    <message>
        <source>Edit the draft</source>
        <translation>Жобаны түзету</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Хатты ашу</translation>
    </message>
    <message>
        <source>Record the sending…</source>
        <translation>Жіберілгенін жазу…</translation>
    </message>
    <message>
        <source>Sent again…</source>
        <translation>Қайта жіберілді…</translation>
    </message>
    <message>
        <source>Accepted by the body…</source>
        <translation>Орган қабылдады…</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Жеткізілмеді</translation>
    </message>
    <message>
        <source>Record a reply</source>
        <translation>Жауапты енгізу</translation>
    </message>
    <message>
        <source>Grade the reply</source>
        <translation>Жауапты бағалау</translation>
    </message>
    <message>
        <source>What became of the promise…</source>
        <translation>Уәде не болды…</translation>
    </message>
    <message>
        <source>The term is prolonged…</source>
        <translation>Мерзім ұзартылды…</translation>
    </message>
    <message>
        <source>Passed on to another body…</source>
        <translation>Басқа органға қайта жолданды…</translation>
    </message>
    <message>
        <source>Settled without a letter…</source>
        <translation>Хатсыз шешілді…</translation>
    </message>
    <message>
        <source>Draft a reminder</source>
        <translation>Еске салу</translation>
    </message>
    <message>
        <source>Repeat the inquiry</source>
        <translation>Сауалды қайталау</translation>
    </message>
    <message>
        <source>Close the letter</source>
        <translation>Хатты жабу</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Күшін жою…</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>Себетке салу</translation>
    </message>
    <message>
        <source>The draft is in the trash.</source>
        <translation>Жоба себетте.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Word үшін сақтау…</translation>
    </message>
    <message>
        <source>Go higher</source>
        <translation>Жоғары тұрған сатыға</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
</context>
<context>
    <name>JudgingForm</name>
    <message>
        <source>What became of the promise</source>
        <translation>Уәде не болды</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Уәде</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Не көрдік</translation>
    </message>
    <message>
        <source>Day it was done</source>
        <translation>Орындалған күні</translation>
    </message>
    <message>
        <source>How we know: who saw it, which document</source>
        <translation>Қайдан белгілі: кім көрді, қандай құжат</translation>
    </message>
    <message>
        <source>by {day}: {text}</source>
        <translation>мерзімі {day}: {text}</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>draft</source>
        <translation>жоба</translation>
    </message>
    <message>
        <source>Inquiry {number}</source>
        <translation>{number} сауал</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Хатты сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Хат тілі</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Қосымшалар</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кім үшін</translation>
    </message>
    <message>
        <source>Kind and term</source>
        <translation>Түрі мен мерзімі</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Екі тілде</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Хат тілі</translation>
    </message>
    <message>
        <source>Type a part of the name of the body</source>
        <translation>Орган атауының бір бөлігін теріңіз</translation>
    </message>
    <message>
        <source>About what, in Kazakh</source>
        <translation>Не туралы, қазақша</translation>
    </message>
    <message>
        <source>About what, in Russian</source>
        <translation>Не туралы, орысша</translation>
    </message>
    <message>
        <source>What happened, in Kazakh</source>
        <translation>Не болды, қазақша</translation>
    </message>
    <message>
        <source>What happened, in Russian</source>
        <translation>Не болды, орысша</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>each gets a grade of its own in the reply</source>
        <translation>әрқайсысы жауапта жеке бағаланады</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Толық бет</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Кішірейту (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Үлкейту (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole page (Ctrl+0)</source>
        <translation>Толық бет (Ctrl+0)</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Хаттың басылатын түрі</translation>
    </message>
</context>
<context>
    <name>RedirectForm</name>
    <message>
        <source>{number} is passed on to another body</source>
        <translation>{number}: басқа органға қайта жолданды</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Атауының бір бөлігін теріңіз</translation>
    </message>
    <message>
        <source>To which body</source>
        <translation>Қай органға</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>The new body gets a term of its own; the citizen’s goes on.</source>
        <translation>Жаңа органның өз мерзімі болады, өтініш берушінің мерзімі жалғаса береді.</translation>
    </message>
    <message>
        <source>Choose the body that has the letter now.</source>
        <translation>Хат енді қай органда екенін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>The letter gets the date of its registration: {day}. The term counts from it.</source>
        <translation>Хатқа тіркелген күні қойылады: {day}. Мерзім сол күннен есептеледі.</translation>
    </message>
</context>
<context>
    <name>SendingForm</name>
    <message>
        <source>Sending of {number}</source>
        <translation>{number}: жіберу</translation>
    </message>
    <message>
        <source>Why it is sent again</source>
        <translation>Неге қайта жіберілді</translation>
    </message>
    <message>
        <source>Date of sending</source>
        <translation>Жіберілген күні</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
</context>
<context>
    <name>ServedBox</name>
    <message>
        <source>and {n} more</source>
        <translation>тағы {n}</translation>
    </message>
    <message>
        <source>Add a complaint: number or words</source>
        <translation>Жолданым қосу: нөмірі не сөздері</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Жолданым қосу</translation>
    </message>
</context>
<context>
    <name>SettledForm</name>
    <message>
        <source>{number}: settled without a letter</source>
        <translation>{number}: хатсыз шешілді</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Кім айтты</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Қалай шешілді</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Келіседі</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Келіспейді</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Әлі сұралмады</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
</context>
<context>
    <name>TermBand</name>
    <message>
        <source>The reply is due: {weekday}, {day}</source>
        <translation>Жауап мерзімі: {weekday}, {day}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>The term day by day</source>
        <translation>Мерзім күнбе-күн</translation>
    </message>
    <message>
        <source>Day of sending</source>
        <translation>Жіберу күні</translation>
    </message>
    <message>
        <source>The letter bears this date, and the term counts from it.</source>
        <translation>Хатта осы күн көрсетіледі, мерзім содан бастап есептеледі.</translation>
    </message>
    <message>
        <source>Accept for this letter</source>
        <translation>Осы хат үшін қабылдау</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>Own term, set for this letter.</source>
        <translation>Тек осы хатқа қойылған мерзім.</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Хат түрі</translation>
    </message>
    <message>
        <source>Length of the term</source>
        <translation>Мерзімнің ұзақтығы</translation>
    </message>
    <message>
        <source>Unit of the term</source>
        <translation>Мерзім өлшемі</translation>
    </message>
</context>
</TS>
