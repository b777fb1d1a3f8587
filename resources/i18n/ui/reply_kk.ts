<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>Details</name>
    <message>
        <source>Came on {day}</source>
        <translation>Келді: {day}</translation>
    </message>
    <message>
        <source>№ {number} of {day}</source>
        <translation>№&#xa0;{number}, {day}</translation>
    </message>
    <message>
        <source>incoming № {number}</source>
        <translation>кіріс №&#xa0;{number}</translation>
    </message>
    <message>
        <source>entered on {day}</source>
        <translation>жазылған күні {day}</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Келген күні</translation>
    </message>
    <message>
        <source>Our incoming number</source>
        <translation>Біздің кіріс нөміріміз</translation>
    </message>
    <message>
        <source>Number of the body</source>
        <translation>Орган нөмірі</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Хаттың күні</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
</context>
<context>
    <name>ExtensionBox</name>
    <message>
        <source>The body asks for more time</source>
        <translation>Орган қосымша уақыт сұрайды</translation>
    </message>
    <message>
        <source>Tick it when the letter names a reason and a new day. The term moves; the report keeps both the first and the new one.</source>
        <translation>Хатта себеп пен жаңа күн аталса, белгілеңіз. Мерзім жылжиды, есепте екеуі де қалады: бірінші және жаңа.</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Жаңа күн</translation>
    </message>
    <message>
        <source>Reason the body names</source>
        <translation>Орган атаған себеп</translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message>
        <source>Anonymous</source>
        <translation>Аноним</translation>
    </message>
    <message>
        <source>keys 1–4</source>
        <translation>1–4 пернелері</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Сұрақтарға берілген жауаптар</translation>
    </message>
    <message>
        <source>Choose what kind of reply it is: without a grade it does not count.</source>
        <translation>Жауаптың қандай екенін таңдаңыз: бағасыз ол есептелмейді.</translation>
    </message>
    <message>
        <source>What kind of reply is it</source>
        <translation>Бұл қандай жауап</translation>
    </message>
    <message>
        <source>keys 1–8</source>
        <translation>1–8 пернелері</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Уәде</translation>
    </message>
    <message>
        <source>Prolonged term</source>
        <translation>Мерзімді ұзарту</translation>
    </message>
    <message>
        <source>told: {told} of {all}</source>
        <translation>хабарланды: {told}, барлығы {all}</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Кімге хабарлау керек</translation>
    </message>
    <message>
        <source>What shows that it is done</source>
        <translation>Орындалғанын не растайды</translation>
    </message>
    <message>
        <source>A grade can be changed. The earlier one stays in the history of the inquiry.</source>
        <translation>Бағаны өзгертуге болады. Бұрынғысы сауал тарихында қалады.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Reply</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{page}-бет, барлығы {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>What the reply says, in short or word for word</source>
        <translation>Жауапта не айтылған, қысқаша не сөзбе-сөз</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Жауап мәтіні</translation>
    </message>
    <message>
        <source>Attach the scan (Ctrl+O)</source>
        <translation>Сканды қоса тіркеу (Ctrl+O)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>What is promised</source>
        <translation>Не уәде етілді</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Қай күнге дейін</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>PromiseRows</name>
    <message>
        <source>Add a promise</source>
        <translation>Уәде қосу</translation>
    </message>
</context>
<context>
    <name>ReplyPage</name>
    <message>
        <source>Reply</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Reply to inquiry № {number}</source>
        <translation>№&#xa0;{number} сауалға жауап</translation>
    </message>
    <message>
        <source>New reply to inquiry № {number}</source>
        <translation>№&#xa0;{number} сауалға жаңа жауап</translation>
    </message>
    <message>
        <source>Repeat question {numbers}</source>
        <translation>{numbers}-сұрақ бойынша қайталама сауал</translation>
    </message>
    <message>
        <source>Repeat questions {numbers}</source>
        <translation>{numbers}-сұрақтар бойынша қайталама сауал</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>Құжаттар мен суреттер</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Сканды қоса тіркеу</translation>
    </message>
    <message>
        <source>Write the day as 19.11.2026.</source>
        <translation>Күнді былай жазыңыз: 19.11.2026.</translation>
    </message>
    <message>
        <source>The reply is saved</source>
        <translation>Жауап сақталды</translation>
    </message>
    <message>
        <source>The reply is not saved yet. Save it with Ctrl+Enter, or leave once more to drop it.</source>
        <translation>Жауап әлі сақталмады. Оны сақтаңыз (Ctrl+Enter) не бас тарту үшін тағы бір рет шығыңыз.</translation>
    </message>
    <message>
        <source>Save the grade</source>
        <translation>Бағаны сақтау</translation>
    </message>
    <message>
        <source>Record without a grade</source>
        <translation>Бағасыз енгізу</translation>
    </message>
</context>
</TS>
