<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>BusyLine</name>
    <message>
        <source>Working</source>
        <translation>Орындалуда</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Show the whole number for ten seconds; this is logged</source>
        <translation>Нөмірді он секундқа толық көрсету; бұл журналға жазылады</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Add a question</source>
        <translation>Сұрақ қосу</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>not written in this language yet</source>
        <translation>бұл тілде әлі жазылмаған</translation>
    </message>
</context>
</TS>
