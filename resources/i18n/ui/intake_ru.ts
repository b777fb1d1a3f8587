<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Applicant</name>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Name, phone or IIN; Enter adds a new person</source>
        <translation>Имя, телефон или ИИН; Enter добавит нового</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Другой</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Draft an inquiry to</source>
        <translation>Подготовить запрос в</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Problem: {title}</source>
        <translation>Проблема: {title}</translation>
    </message>
    <message>
        <source>inquiry № {number}</source>
        <translation>запрос №&#xa0;{number}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>Will be merged; press to undo</source>
        <translation>Будет объединено. Отменить</translation>
    </message>
    <message>
        <source>Merge into the problem</source>
        <translation>Объединить в проблему</translation>
    </message>
    <message>
        <source>Will be recorded as explained; press to undo</source>
        <translation>Запишем разъяснение. Отменить</translation>
    </message>
    <message>
        <source>Explained with this card</source>
        <translation>Разъяснили по этой памятке</translation>
    </message>
    <message>
        <source>Similar complaints</source>
        <translation>Похожие обращения</translation>
    </message>
    <message>
        <source>Nothing similar yet. Hints appear while you type.</source>
        <translation>Похожих пока нет. Подсказки появляются, пока вы пишете.</translation>
    </message>
    <message>
        <source>Can be settled on the spot</source>
        <translation>Можно решить на месте</translation>
    </message>
    <message>
        <source>This computer makes the hints from your own records. Nothing changes without your choice.</source>
        <translation>Подсказки считает этот компьютер по вашим записям. Без вашего выбора ничего не меняется.</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
    <message>
        <source>How it came</source>
        <translation>Как поступило</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>Язык ответа</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Номер там</translation>
    </message>
    <message>
        <source>What happened, in the applicant&apos;s words</source>
        <translation>Что случилось, словами заявителя</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>The applicant agrees that the executive body will see the name and address</source>
        <translation>Заявитель согласен, что имя и адрес увидит исполнительный орган</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Complaint № {number} is saved</source>
        <translation>Обращение №&#xa0;{number} сохранено</translation>
    </message>
    <message>
        <source>№ {number} is saved</source>
        <translation>№&#xa0;{number} сохранено</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Save and print the slip</source>
        <translation>Сохранить и печатать талон</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Сохранить и новое</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Черновик сохранён в {time}</translation>
    </message>
</context>
<context>
    <name>KnownPerson</name>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
</context>
<context>
    <name>NewApplicant</name>
    <message>
        <source>New applicant</source>
        <translation>Новый заявитель</translation>
    </message>
    <message>
        <source>Find another</source>
        <translation>Найти другого</translation>
    </message>
    <message>
        <source>Surname, first name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>IIN, if given</source>
        <translation>ИИН, если назван</translation>
    </message>
</context>
<context>
    <name>TermBlock</name>
    <message>
        <source>First step: {term} → {day}</source>
        <translation>Первый шаг: {term} → {day}</translation>
    </message>
</context>
</TS>
