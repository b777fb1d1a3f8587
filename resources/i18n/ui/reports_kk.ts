<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>Foot</name>
    <message>
        <source>Counting…</source>
        <translation>Есептелуде…</translation>
    </message>
    <message>
        <source>Nothing to issue for this period.</source>
        <translation>Бұл кезең бойынша шығаратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Preview by the data of {day}, {time}, not kept. Issue the summary to save or print it.</source>
        <translation>{day}, {time} деректерін алдын ала көру, сақталмайды. Сақтау не басып шығару үшін алдымен «Шығару» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>Issued on {day}, {time}, data {digest}. It is kept and comes out the same at any time.</source>
        <translation>{day}, {time} шығарылды, деректер {digest}. Сақталады және кез келген уақытта дәл осындай шығады.</translation>
    </message>
    <message>
        <source>By today’s data</source>
        <translation>Бүгінгі деректермен</translation>
    </message>
    <message>
        <source>Count the same period again; the issued summary stays as it is</source>
        <translation>Сол кезеңді қайта есептеу; шығарылған жиынтық есеп өзгермейді</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Keep the figures as they are now; the summary can be made again at any time</source>
        <translation>Сандарды қазіргі күйінде сақтау; жиынтық есепті кез келген уақытта қайта жасауға болады</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}-бет, барлығы {pages}</translation>
    </message>
    <message>
        <source>Nothing was received or sent in this period</source>
        <translation>Бұл кезеңде ештеңе түскен жоқ және жіберілген жоқ</translation>
    </message>
    <message>
        <source>Choose another period: the summary appears here as it will be printed.</source>
        <translation>Басқа кезеңді таңдаңыз: жиынтық есеп осында басылатын түрінде шығады.</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>Әзірге жиынтық есеп жоқ</translation>
    </message>
    <message>
        <source>Choose a period: the summary appears here as it will be printed.</source>
        <translation>Кезеңді таңдаңыз: жиынтық есеп осында басылатын түрінде шығады.</translation>
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
        <translation>Жиынтық есептің басылатын түрі</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
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
        <translation>Шығарылған жиынтық есептер</translation>
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
        <translation>Еркін</translation>
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
        <source>None yet. An issued summary is kept with its figures and can be made again.</source>
        <translation>Әзірге жоқ. Шығарылған жиынтық есеп сандарымен бірге сақталады, оны қайта жасауға болады.</translation>
    </message>
    <message>
        <source>IINs, phones and addresses do not get into a summary.</source>
        <translation>ЖСН, телефондар мен мекенжайлар жиынтық есепке кірмейді.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>The summary is issued and kept</source>
        <translation>Жиынтық есеп шығарылды және сақталды</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Шығарылған</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көру</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Where a number comes from</source>
        <translation>Сан қайдан шықты</translation>
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
        <translation>Салыстырып тексеру</translation>
    </message>
    <message>
        <source>No records are counted here.</source>
        <translation>Мұнда бірде-бір жазба есептелмеген.</translation>
    </message>
    <message>
        <source>Records: {part}, the first {most} of {n}</source>
        <translation>Жазбалар: {part}, {n} ішінен алғашқы {most}</translation>
    </message>
    <message>
        <source>Records: {part}, {n}</source>
        <translation>Жазбалар: {part}, {n}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Әзірге сандар жоқ</translation>
    </message>
    <message>
        <source>Choose a period: each figure of its summary opens here with the records it counts.</source>
        <translation>Кезеңді таңдаңыз: жиынтық есептің әр саны осында өзі есептейтін жазбаларымен ашылады.</translation>
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
<context>
    <name>SummaryFiles</name>
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
</context>
</TS>
