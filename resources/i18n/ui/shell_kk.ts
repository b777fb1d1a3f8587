<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Deputy Desk</source>
        <translation>Депутат үстелі</translation>
    </message>
    <message>
        <source>From a citizen&apos;s complaint to an inquiry, a graded reply and an honest summary.</source>
        <translation>Тұрғынның жолданымынан сауалға, бағаланған жауапқа және адал жиынтық есепке дейін.</translation>
    </message>
    <message>
        <source>Program: MIT licence. Fonts Golos and Tinos: SIL Open Font License 1.1.</source>
        <translation>Бағдарлама: MIT лицензиясы. Golos және Tinos қаріптері: SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ө&amp;ңдеу</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;Жолданым</translation>
    </message>
    <message>
        <source>&amp;Inquiry</source>
        <translation>&amp;Сауал</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Есеп</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Жаңа жолданым</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>Барлық жолданым</translation>
    </message>
    <message>
        <source>All inquiries</source>
        <translation>Барлық сауал</translation>
    </message>
    <message>
        <source>Effectiveness summary</source>
        <translation>Тиімділік жиынтық есебі</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Келесі аймақ</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық көрініс</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт көрініс</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Күтпеген жағдай болды</translation>
    </message>
    <message>
        <source>What was saved is safe. You can go on working; if something looks wrong, close the program and open it again. The text below names places in the program and no people: send it to whoever looks after your computer.</source>
        <translation>Сақталғанның бәрі орнында. Жұмысты жалғастыра беруге болады; бірдеңе дұрыс көрінбесе, бағдарламаны жауып, қайта ашыңыз. Төменде бағдарламадағы орындар ғана аталған, адамдар туралы ештеңе жоқ: бұл мәтінді компьютеріңізге қарайтын маманға жіберіңіз.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ақау туралы есеп</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Deputy Desk</source>
        <translation>Депутат үстелі</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password of the office</source>
        <translation>Қабылдау бөлмесінің құпиясөзі</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Құпиясөзді көрсету</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жолданымдар</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Жаңа жолданым</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Сауалдар</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Сауал</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Assistant: {name}</source>
        <translation>Көмекші: {name}</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Slip for the visitor</source>
        <translation>Келушіге арналған талон</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Файлға сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Талонды сақтау</translation>
    </message>
    <message>
        <source>slip.pdf</source>
        <translation>талон.pdf</translation>
    </message>
    <message>
        <source>The slip is saved</source>
        <translation>Талон сақталды</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Folder of the office</source>
        <translation>Қабылдау бөлмесінің қалтасы</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Құпиясөздер бірдей емес. Бір құпиясөзді екі рет теріңіз.</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Жаңа қабылдау бөлмесі</translation>
    </message>
    <message>
        <source>Everything stays on this computer. What you type here stands on the letterhead; you can change it later.</source>
        <translation>Бәрі осы компьютерде қалады. Бұл мәліметтер хат бланкісіне кіреді; кейін өзгертуге болады.</translation>
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
        <source>Password, if you want one</source>
        <translation>Құпиясөз, қажет болса</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Сол құпиясөз тағы бір рет</translation>
    </message>
    <message>
        <source>The data is encrypted. Nobody can open the office without its password, so keep it in a safe place.</source>
        <translation>Деректер шифрланған. Құпиясөзсіз оларды ешкім аша алмайды, сондықтан оны сенімді жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>Open another office</source>
        <translation>Басқа қабылдау бөлмесін ашу</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Қабылдау бөлмесін құру</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Works without the internet, the data is on this computer</source>
        <translation>Интернетсіз жұмыс істейді, деректер осы компьютерде</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Бағдарлама тілі</translation>
    </message>
</context>
</TS>
