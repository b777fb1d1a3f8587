<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>PaperView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>Сводки пока нет</translation>
    </message>
    <message>
        <source>Choose a period and press “Make the summary”: it appears here as it will be printed.</source>
        <translation>Выберите период и нажмите «Сделать сводку»: она появится здесь такой, какой будет напечатана.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>По высоте</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Мельче (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole page (Ctrl+0)</source>
        <translation>Страница целиком (Ctrl+0)</translation>
    </message>
    <message>
        <source>The summary as it is printed</source>
        <translation>Сводка, как она будет напечатана</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>made on {day} at {time}</source>
        <translation>сделана {day} в {time}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Language of the summary</source>
        <translation>Язык сводки</translation>
    </message>
    <message>
        <source>Issued summaries</source>
        <translation>Сделанные сводки</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Вид периода</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Make the summary</source>
        <translation>Сделать сводку</translation>
    </message>
    <message>
        <source>IINs, phones and addresses do not get into a summary.</source>
        <translation>ИИН, телефоны и адреса в сводку не попадают.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Made on {day} at {time}, data {digest}</source>
        <translation>Сделана {day} в {time}, данные {digest}</translation>
    </message>
    <message>
        <source>Summary {first} to {last}</source>
        <translation>Сводка {first} – {last}</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Сохранить сводку</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Where a number comes from</source>
        <translation>Откуда число</translation>
    </message>
    <message>
        <source>choose a figure</source>
        <translation>выберите число</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Records: {part}, {n}</source>
        <translation>Записи: {part}, {n}</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>Сводки пока нет</translation>
    </message>
    <message>
        <source>Make one, and each of its figures opens here with the records it counts.</source>
        <translation>Сделайте сводку, и каждое её число откроется здесь с записями, которые оно считает.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Все числа</translation>
    </message>
    <message>
        <source>Figures of the summary</source>
        <translation>Числа сводки</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Записи за этим числом</translation>
    </message>
</context>
</TS>
