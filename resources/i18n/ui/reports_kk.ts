<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>PaperView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}-бет, барлығы {pages}</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>Әзірге жиынтық есеп жоқ</translation>
    </message>
    <message>
        <source>Choose a period and press “Make the summary”: it appears here as it will be printed.</source>
        <translation>Кезеңді таңдап, «Жиынтық есеп жасау» түймесін басыңыз: ол осында басылатын түрінде шығады.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Толық бет</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
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
        <source>The summary as it is printed</source>
        <translation>Басылатын жиынтық есеп</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>made on {day} at {time}</source>
        <translation>{day} {time} жасалды</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Language of the summary</source>
        <translation>Жиынтық есеп тілі</translation>
    </message>
    <message>
        <source>Issued summaries</source>
        <translation>Жасалған жиынтық есептер</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Тоқсан</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Өз</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Кезең түрі</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Make the summary</source>
        <translation>Жиынтық есеп жасау</translation>
    </message>
    <message>
        <source>IINs, phones and addresses do not get into a summary.</source>
        <translation>ЖСН, телефондар мен мекенжайлар жиынтық есепке кірмейді.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Made on {day} at {time}, data {digest}</source>
        <translation>{day} {time} жасалды, деректер {digest}</translation>
    </message>
    <message>
        <source>Summary {first} to {last}</source>
        <translation>Жиынтық есеп {first} – {last}</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Жиынтық есепті сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Together</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Where a number comes from</source>
        <translation>Сан қайдан шықты</translation>
    </message>
    <message>
        <source>choose a figure</source>
        <translation>санды таңдаңыз</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Records: {part}, {n}</source>
        <translation>Жазбалар: {part}, {n}</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>Әзірге жиынтық есеп жоқ</translation>
    </message>
    <message>
        <source>Make one, and each of its figures opens here with the records it counts.</source>
        <translation>Жиынтық есеп жасаңыз, сонда оның әр саны осында өзі есептейтін жазбаларымен ашылады.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Барлық сан</translation>
    </message>
    <message>
        <source>Figures of the summary</source>
        <translation>Жиынтық есеп сандары</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Осы санның жазбалары</translation>
    </message>
</context>
</TS>
