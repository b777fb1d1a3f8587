<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>Applicant</name>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Name, phone or IIN; Enter adds a new person</source>
        <translation>Аты-жөні, телефоны немесе ЖСН; Enter жаңасын қосады</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Басқа</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Draft an inquiry to</source>
        <translation>Кімге сауал дайындау</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Problem: {title}</source>
        <translation>Мәселе: {title}</translation>
    </message>
    <message>
        <source>inquiry № {number}</source>
        <translation>№&#xa0;{number} сауал</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>мерзімі {day}</translation>
    </message>
    <message>
        <source>Will be merged; press to undo</source>
        <translation>Біріктіріледі. Бас тарту</translation>
    </message>
    <message>
        <source>Merge into the problem</source>
        <translation>Мәселеге біріктіру</translation>
    </message>
    <message>
        <source>Will be recorded as explained; press to undo</source>
        <translation>Түсіндірме жазылады. Бас тарту</translation>
    </message>
    <message>
        <source>Explained with this card</source>
        <translation>Осы жадынамамен түсіндірдік</translation>
    </message>
    <message>
        <source>Similar complaints</source>
        <translation>Ұқсас жолданымдар</translation>
    </message>
    <message>
        <source>Nothing similar yet. Hints appear while you type.</source>
        <translation>Ұқсасы әзірге жоқ. Кеңестер жазып жатқанда шығады.</translation>
    </message>
    <message>
        <source>Can be settled on the spot</source>
        <translation>Сол жерде шешуге болады</translation>
    </message>
    <message>
        <source>This computer makes the hints from your own records. Nothing changes without your choice.</source>
        <translation>Кеңестерді осы компьютер сіздің жазбаларыңыз бойынша есептейді. Сіз таңдамайынша ештеңе өзгермейді.</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
    <message>
        <source>How it came</source>
        <translation>Қалай түсті</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>Жауап тілі</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Ондағы нөмірі</translation>
    </message>
    <message>
        <source>What happened, in the applicant&apos;s words</source>
        <translation>Не болды, өтініш берушінің сөзімен</translation>
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
        <source>Handled by</source>
        <translation>Кім айналысады</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>The applicant agrees that the executive body will see the name and address</source>
        <translation>Өтініш беруші аты-жөні мен мекенжайын атқарушы органның көруіне келіседі</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Complaint № {number} is saved</source>
        <translation>№&#xa0;{number} жолданым сақталды</translation>
    </message>
    <message>
        <source>№ {number} is saved</source>
        <translation>№&#xa0;{number} сақталды</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Жаңа жолданым</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Қайта бастау</translation>
    </message>
    <message>
        <source>Save and print the slip</source>
        <translation>Сақтап, талонды басып шығару</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Сақтап, жаңасын бастау</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Жоба сақталды: {time}</translation>
    </message>
</context>
<context>
    <name>KnownPerson</name>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
</context>
<context>
    <name>NewApplicant</name>
    <message>
        <source>New applicant</source>
        <translation>Жаңа өтініш беруші</translation>
    </message>
    <message>
        <source>Find another</source>
        <translation>Басқасын табу</translation>
    </message>
    <message>
        <source>Surname, first name</source>
        <translation>Тегі, аты</translation>
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
        <source>IIN, if given</source>
        <translation>ЖСН, айтылса</translation>
    </message>
</context>
<context>
    <name>TermBlock</name>
    <message>
        <source>First step: {term} → {day}</source>
        <translation>Алғашқы қадам: {term} → {day}</translation>
    </message>
</context>
</TS>
