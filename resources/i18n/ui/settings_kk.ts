<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>CalendarSection</name>
    <message>
        <source>{day} is now: {reason}. These due days move:</source>
        <translation>{day}. Қазір: {reason}. Мына мерзімдер жылжиды:</translation>
    </message>
    <message>
        <source>{day} is now: {reason}. No due day moves.</source>
        <translation>{day}. Қазір: {reason}. Ешбір мерзім жылжымайды.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>және тағы {n}</translation>
    </message>
    <message>
        <source>The calendar of {years} is computed and not confirmed: compare it with the official one.</source>
        <translation>{years} күнтізбесі есептеп шығарылған, бірақ расталмаған: ресми күнтізбемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The calendars of this and the next year are confirmed.</source>
        <translation>Осы және келесі жылдың күнтізбелері расталған.</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>демалыс күні</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>Жұмыс күнтізбесі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Қандай күн болады</translation>
    </message>
    <message>
        <source>Reason in Kazakh</source>
        <translation>Себебі қазақша</translation>
    </message>
    <message>
        <source>Reason in Russian</source>
        <translation>Себебі орысша</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Демалыс күні</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Show what moves</source>
        <translation>Не жылжитынын көрсету</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Күнді сақтау</translation>
    </message>
    <message>
        <source>The office&apos;s own days</source>
        <translation>Қабылдау бөлмесі өзгерткен күндер</translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>Office</source>
        <translation>Депутат және мәслихат</translation>
    </message>
    <message>
        <source>stands on screens, slips and reports</source>
        <translation>экранда, талонда және есепте тұрады</translation>
    </message>
    <message>
        <source>Deputy: surname, name, patronymic</source>
        <translation>Депутат: тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Maslikhat</source>
        <translation>Мәслихат</translation>
    </message>
    <message>
        <source>Electoral district</source>
        <translation>Сайлау округі</translation>
    </message>
    <message>
        <source>Empty Kazakh wording is taken from the Russian. The letterhead below has its own lines.</source>
        <translation>Қазақшасы бос қалса, орысшасы алынады. Төмендегі бланктің өз жолдары бар.</translation>
    </message>
    <message>
        <source>Save the names</source>
        <translation>Атауларды сақтау</translation>
    </message>
</context>
<context>
    <name>LetterheadSection</name>
    <message>
        <source>Letterhead</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>stands above every letter</source>
        <translation>әр хаттың басында тұрады</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Мекеме</translation>
    </message>
    <message>
        <source>Name of the deputy</source>
        <translation>Депутаттың аты-жөні</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Address and contacts</source>
        <translation>Мекенжай және байланыс</translation>
    </message>
    <message>
        <source>Post under the signature</source>
        <translation>Қолтаңба астындағы лауазым</translation>
    </message>
    <message>
        <source>Name under the signature</source>
        <translation>Қолтаңба астындағы аты-жөні</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Құқықтық негіз</translation>
    </message>
    <message>
        <source>Phone of the office</source>
        <translation>Қабылдау бөлмесінің телефоны</translation>
    </message>
    <message>
        <source>A line for the number of the letter that is answered</source>
        <translation>Жауап берілетін хаттың нөміріне арналған жол</translation>
    </message>
    <message>
        <source>An empty legal basis leaves the clause out of letters.</source>
        <translation>Құқықтық негіз толтырылмаса, хаттарда ол жазылмайды.</translation>
    </message>
    <message>
        <source>Save the letterhead</source>
        <translation>Бланкті сақтау</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Тіл және көрініс</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>working days</source>
        <translation>жұмыс күні</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>күнтізбелік күн</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>расталған</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>расталмаған</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Save and confirm</source>
        <translation>Сақтап, растау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Basis in Kazakh</source>
        <translation>Негізі қазақша</translation>
    </message>
    <message>
        <source>Basis in Russian</source>
        <translation>Негізі орысша</translation>
    </message>
</context>
<context>
    <name>TermSources</name>
    <message>
        <source>APPC (29.06.2020 No 350-VI) art. 76 p. 1, as quoted by emhana1krg.kz and gov.kz (sko-mamlyut, 376684)</source>
        <translation>ҚР ӘРПК (29.06.2020 № 350-VI) 76-бабының 1-тармағы; emhana1krg.kz және gov.kz (sko-mamlyut, 376684) дәйексөзі бойынша</translation>
    </message>
    <message>
        <source>APPC art. 76: by a reasoned decision, at most up to two months; as quoted by emhana1krg.kz</source>
        <translation>ҚР ӘРПК 76-бабы: дәлелді шешіммен, екі айдан аспайды; emhana1krg.kz дәйексөзі бойынша</translation>
    </message>
    <message>
        <source>APPC art. 76: the participant is told within 3 working days; as quoted by emhana1krg.kz</source>
        <translation>ҚР ӘРПК 76-бабы: қатысушыға 3 жұмыс күні ішінде хабарланады; emhana1krg.kz дәйексөзі бойынша</translation>
    </message>
    <message>
        <source>APPC art. 65, as quoted by emhana1krg.kz and zqai.kz (node 14667)</source>
        <translation>ҚР ӘРПК 65-бабы; emhana1krg.kz және zqai.kz (14667) дәйексөзі бойынша</translation>
    </message>
    <message>
        <source>from memory: APPC art. 99, the text was not read</source>
        <translation>ҚР ӘРПК 99-бабы; заң мәтінімен салыстырылмаған</translation>
    </message>
    <message>
        <source>not found in print: check the rules of procedure of the maslikhat</source>
        <translation>жарияланған мәтіндерден табылмады: мәслихаттың регламентімен салыстырыңыз</translation>
    </message>
    <message>
        <source>the term of an appeal (APPC art. 76 p. 1) is quoted; that a deputy&apos;s letter is an appeal is from memory</source>
        <translation>жолданымның мерзімі (ҚР ӘРПК 76-бабының 1-тармағы) дәйексөз бойынша; депутаттық жолданымға қатысы бар-жоғы тексерілмеген</translation>
    </message>
    <message>
        <source>own rule of the office</source>
        <translation>қабылдау бөлмесінің өз ережесі</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>First own step on a complaint</source>
        <translation>Жолданым бойынша қабылдау бөлмесінің алғашқы қадамы</translation>
    </message>
    <message>
        <source>Answer to a deputy inquiry</source>
        <translation>Депутаттық сауалға жауап</translation>
    </message>
    <message>
        <source>Answer to a deputy&apos;s letter</source>
        <translation>Депутаттық жолданымға жауап</translation>
    </message>
    <message>
        <source>A citizen&apos;s appeal at a state body</source>
        <translation>Азаматтың мемлекеттік органға жолданымы</translation>
    </message>
    <message>
        <source>Longest prolongation of an appeal</source>
        <translation>Жолданымды ұзартудың ең көп мерзімі</translation>
    </message>
    <message>
        <source>Notice of a prolongation</source>
        <translation>Ұзарту туралы хабарлама</translation>
    </message>
    <message>
        <source>Redirecting to the competent body</source>
        <translation>Құзыретті органға қайта жолдау</translation>
    </message>
    <message>
        <source>Pre-trial complaint</source>
        <translation>Сотқа дейінгі шағым</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>A term that nobody checked is marked. Compare it with the law or the rules of procedure of your maslikhat, then confirm or change it. Letters that are drafted keep their term.</source>
        <translation>Расталмаған мерзім белгіленген. Оны заңмен немесе мәслихатыңыздың регламентімен салыстырып, растаңыз не өзгертіңіз. Дайындалған хаттардың мерзімі өзгермейді.</translation>
    </message>
</context>
</TS>
