<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Details</name>
    <message>
        <source>Came on {day}</source>
        <translation>Пришёл {day}</translation>
    </message>
    <message>
        <source>№ {number} of {day}</source>
        <translation>№&#xa0;{number} от {day}</translation>
    </message>
    <message>
        <source>incoming № {number}</source>
        <translation>вх. №&#xa0;{number}</translation>
    </message>
    <message>
        <source>entered on {day}</source>
        <translation>записан {day}</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Our incoming number</source>
        <translation>Наш входящий номер</translation>
    </message>
    <message>
        <source>Number of the body</source>
        <translation>Номер органа</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
</context>
<context>
    <name>ExtensionBox</name>
    <message>
        <source>The body asks for more time</source>
        <translation>Орган просит больше времени</translation>
    </message>
    <message>
        <source>Tick it when the letter names a reason and a new day. The term moves; the report keeps both the first and the new one.</source>
        <translation>Отметьте, если в письме названы причина и новая дата. Срок сдвинется, в отчёте останутся оба: первый и новый.</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Новая дата</translation>
    </message>
    <message>
        <source>Reason the body names</source>
        <translation>Причина, которую назвал орган</translation>
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
        <translation>клавиши 1–4</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Ответы на вопросы</translation>
    </message>
    <message>
        <source>Choose what kind of reply it is: without a grade it does not count.</source>
        <translation>Выберите, что это за ответ: без оценки он не считается.</translation>
    </message>
    <message>
        <source>What kind of reply is it</source>
        <translation>Что это за ответ</translation>
    </message>
    <message>
        <source>keys 1–8</source>
        <translation>клавиши 1–8</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Prolonged term</source>
        <translation>Продление срока</translation>
    </message>
    <message>
        <source>told: {told} of {all}</source>
        <translation>сообщили {told} из {all}</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Кому сообщить</translation>
    </message>
    <message>
        <source>What shows that it is done</source>
        <translation>Чем подтверждается, что сделано</translation>
    </message>
    <message>
        <source>A grade can be changed. The earlier one stays in the history of the inquiry.</source>
        <translation>Оценку можно изменить. Прежняя сохранится в истории запроса.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>стр. {page} из {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What the reply says, in short or word for word</source>
        <translation>Что сказано в ответе, кратко или дословно</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Attach the scan (Ctrl+O)</source>
        <translation>Прикрепить скан (Ctrl+O)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>What is promised</source>
        <translation>Что обещано</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>К какому дню</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>PromiseRows</name>
    <message>
        <source>Add a promise</source>
        <translation>Добавить обещание</translation>
    </message>
</context>
<context>
    <name>ReplyPage</name>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Reply to inquiry № {number}</source>
        <translation>Ответ на запрос №&#xa0;{number}</translation>
    </message>
    <message>
        <source>New reply to inquiry № {number}</source>
        <translation>Новый ответ на запрос №&#xa0;{number}</translation>
    </message>
    <message>
        <source>Repeat question {numbers}</source>
        <translation>Повторный запрос по вопросу {numbers}</translation>
    </message>
    <message>
        <source>Repeat questions {numbers}</source>
        <translation>Повторный запрос по вопросам {numbers}</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>Документы и снимки</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Прикрепить скан</translation>
    </message>
    <message>
        <source>Write the day as 19.11.2026.</source>
        <translation>Напишите день так: 19.11.2026.</translation>
    </message>
    <message>
        <source>The reply is saved</source>
        <translation>Ответ сохранён</translation>
    </message>
    <message>
        <source>The reply is not saved yet. Save it with Ctrl+Enter, or leave once more to drop it.</source>
        <translation>Ответ ещё не сохранён. Сохраните его (Ctrl+Enter) или уйдите ещё раз, чтобы отбросить.</translation>
    </message>
    <message>
        <source>Save the grade</source>
        <translation>Сохранить оценку</translation>
    </message>
    <message>
        <source>Record without a grade</source>
        <translation>Записать без оценки</translation>
    </message>
</context>
</TS>
