<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Foot</name>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>Nothing to issue for this period.</source>
        <translation>За этот период выпускать нечего.</translation>
    </message>
    <message>
        <source>Preview by the data of {day}, {time}, not kept. Issue the summary to save or print it.</source>
        <translation>Предпросмотр на {day}, {time}, не хранится. Чтобы сохранить или напечатать, выпустите сводку.</translation>
    </message>
    <message>
        <source>Issued on {day}, {time}, data {digest}. It is kept and comes out the same at any time.</source>
        <translation>Выпущена {day}, {time}, данные {digest}. Хранится и в любое время получится такой же.</translation>
    </message>
    <message>
        <source>By today’s data</source>
        <translation>По данным на сегодня</translation>
    </message>
    <message>
        <source>Count the same period again; the issued summary stays as it is</source>
        <translation>Посчитать тот же период заново; выпущенная сводка останется прежней</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>Keep the figures as they are now; the summary can be made again at any time</source>
        <translation>Сохранить числа такими, какие они сейчас; сводку можно будет повторить в любое время</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Nothing was received or sent in this period</source>
        <translation>За этот период ничего не поступило и не отправлено</translation>
    </message>
    <message>
        <source>Choose another period: the summary appears here as it will be printed.</source>
        <translation>Выберите другой период: сводка появится здесь такой, какой будет напечатана.</translation>
    </message>
    <message>
        <source>There is no summary yet</source>
        <translation>Сводки пока нет</translation>
    </message>
    <message>
        <source>Choose a period: the summary appears here as it will be printed.</source>
        <translation>Выберите период: сводка появится здесь такой, какой будет напечатана.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Целиком</translation>
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
        <translation>Сводка, какой она будет напечатана</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
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
        <translation>Выпущенные сводки</translation>
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
        <source>None yet. An issued summary is kept with its figures and can be made again.</source>
        <translation>Пока нет. Выпущенная сводка хранится вместе с числами, и её можно повторить.</translation>
    </message>
    <message>
        <source>IINs, phones and addresses do not get into a summary.</source>
        <translation>ИИН, телефоны и адреса в сводку не попадают.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>The summary is issued and kept</source>
        <translation>Сводка выпущена и сохранена</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выпущена</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Where a number comes from</source>
        <translation>Откуда число</translation>
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
        <source>No records are counted here.</source>
        <translation>Здесь не посчитано ни одной записи.</translation>
    </message>
    <message>
        <source>Records: {part}, the first {most} of {n}</source>
        <translation>Записи: {part}, первые {most} из {n}</translation>
    </message>
    <message>
        <source>Records: {part}, {n}</source>
        <translation>Записи: {part}, {n}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Чисел пока нет</translation>
    </message>
    <message>
        <source>Choose a period: each figure of its summary opens here with the records it counts.</source>
        <translation>Выберите период: каждое число его сводки откроется здесь с записями, которые оно считает.</translation>
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
<context>
    <name>SummaryFiles</name>
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
</context>
</TS>
