<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>ChangeForm</name>
    <message>
        <source>Correct the complaint</source>
        <translation>Исправить обращение</translation>
    </message>
    <message>
        <source>What happened, in the citizen&apos;s words</source>
        <translation>Что случилось, словами заявителя</translation>
    </message>
    <message>
        <source>Translation, if one is needed</source>
        <translation>Перевод, если нужен</translation>
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
        <source>How it came</source>
        <translation>Как поступило</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Его номер там</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translation>Кто занимается</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Язык ответа</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Close the complaint</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Choose what came of it</source>
        <translation>Выберите, чем закончилось</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>“Solved” needs the citizen&apos;s own word: record a contact with the citizen first.</source>
        <translation>«Решено» ставится только со слов заявителя: сначала запишите разговор с ним.</translation>
    </message>
    <message>
        <source>Reason, in words the citizen understands</source>
        <translation>Причина словами, понятными заявителю</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ComplaintColumns</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Essence</source>
        <translation>Суть</translation>
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
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Новое обращение</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Anonymous</source>
        <translation>Аноним</translation>
    </message>
    <message>
        <source>no applicant is named</source>
        <translation>заявитель не назван</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
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
        <source>{complaints}, inquiry № {number}</source>
        <translation>{complaints}, запрос №&#xa0;{number}</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>Проблема: {title}</translation>
    </message>
    <message>
        <source>No complaint is chosen</source>
        <translation>Обращение не выбрано</translation>
    </message>
    <message>
        <source>Choose one in the list to see its person, words and timeline.</source>
        <translation>Выберите его в списке, чтобы увидеть заявителя, текст и ход работы.</translation>
    </message>
    <message>
        <source>Tell the citizen</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Возобновить…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Print the slip (Ctrl+P)</source>
        <translation>Печать талона (Ctrl+P)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>All complaints of this applicant</source>
        <translation>Все обращения этого заявителя</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Choose a body</source>
        <translation>Выберите орган</translation>
    </message>
    <message>
        <source>To which body</source>
        <translation>В какой орган</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>ExplainForm</name>
    <message>
        <source>Explain on the spot</source>
        <translation>Разъяснить на месте</translation>
    </message>
    <message>
        <source>Without a card, in own words</source>
        <translation>Без памятки, своими словами</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Памятка</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>Что разъяснили</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>На каком языке</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>this week</source>
        <translation>эта неделя</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>прошлый месяц</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>этот год</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
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
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>LinkingForm</name>
    <message>
        <source>Link to a problem: {complaints}</source>
        <translation>Связать с проблемой: {complaints}</translation>
    </message>
    <message>
        <source>One that is there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Новая проблема</translation>
    </message>
    <message>
        <source>Type a part of the title</source>
        <translation>Введите часть названия</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>What is the common cause</source>
        <translation>В чём общая причина</translation>
    </message>
    <message>
        <source>Choose a problem, or make a new one.</source>
        <translation>Выберите проблему или создайте новую.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Nothing is found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Take a filter away, or write fewer words: parts of words and both languages are found.</source>
        <translation>Уберите фильтр или напишите меньше слов: находятся части слов на обоих языках.</translation>
    </message>
    <message>
        <source>There are no complaints yet</source>
        <translation>Обращений пока нет</translation>
    </message>
    <message>
        <source>Press Ctrl+N to log the first one.</source>
        <translation>Нажмите Ctrl+N, чтобы записать первое.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Вас ничто не ждёт</translation>
    </message>
    <message>
        <source>Complaints that you handle appear here until they are closed.</source>
        <translation>Здесь видны обращения, которые вы ведёте, пока они не закрыты.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Просроченных нет</translation>
    </message>
    <message>
        <source>A complaint appears here on the day after its due day.</source>
        <translation>Обращение появится здесь на следующий день после срока.</translation>
    </message>
    <message>
        <source>Nobody waits for a call</source>
        <translation>Никто не ждёт звонка</translation>
    </message>
    <message>
        <source>When a reply is graded or something is explained, the people to tell appear here.</source>
        <translation>Когда ответ оценён или дано разъяснение, здесь появятся те, кому надо сообщить.</translation>
    </message>
    <message>
        <source>There are no new complaints</source>
        <translation>Новых обращений нет</translation>
    </message>
    <message>
        <source>A complaint is new until something is done about it.</source>
        <translation>Обращение остаётся новым, пока по нему ничего не сделано.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Закрытых пока нет</translation>
    </message>
    <message>
        <source>A complaint is closed by a person, and as solved only when the citizen said so.</source>
        <translation>Обращение закрывает человек, а решённым оно считается только со слов заявителя.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Mine in work</source>
        <translation>Мои в работе</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Waiting for a call</source>
        <translation>Ждут звонка</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>link to a problem</source>
        <translation>связать с проблемой</translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation>запрос</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Correct the applicant</source>
        <translation>Исправить данные заявителя</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>The same in the other language</source>
        <translation>То же на другом языке</translation>
    </message>
    <message>
        <source>Phones, parted by commas</source>
        <translation>Телефоны через запятую</translation>
    </message>
    <message>
        <source>IIN, twelve digits</source>
        <translation>ИИН, двенадцать цифр</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>ReopeningForm</name>
    <message>
        <source>Open the complaint again</source>
        <translation>Возобновить обращение</translation>
    </message>
    <message>
        <source>The number and the first date stay.</source>
        <translation>Номер и первая дата сохраняются.</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Почему возобновляется</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Возобновить</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>The complaint is in the trash.</source>
        <translation>Обращение в корзине.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Tell the citizen</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>Добавить событие…</translation>
    </message>
    <message>
        <source>Explain on the spot…</source>
        <translation>Разъяснить на месте…</translation>
    </message>
    <message>
        <source>Link to a problem…</source>
        <translation>Связать с проблемой…</translation>
    </message>
    <message>
        <source>Take out of the problem</source>
        <translation>Убрать из проблемы</translation>
    </message>
    <message>
        <source>Draft an inquiry</source>
        <translation>Подготовить запрос</translation>
    </message>
    <message>
        <source>Correct the complaint…</source>
        <translation>Исправить обращение…</translation>
    </message>
    <message>
        <source>Correct the applicant…</source>
        <translation>Исправить данные заявителя…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Возобновить…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Печать талона</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>TellingForm</name>
    <message>
        <source>Anonymous</source>
        <translation>Аноним</translation>
    </message>
    <message>
        <source>Tell the citizen: {name}</source>
        <translation>Сообщить заявителю: {name}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Связались</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не удалось связаться</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Что сообщили</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Пока не сказал</translation>
    </message>
    <message>
        <source>The citizen says</source>
        <translation>Заявитель говорит</translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation>Его словами</translation>
    </message>
    <message>
        <source>The citizen has written to a higher body as well</source>
        <translation>Заявитель написал и в вышестоящий орган</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
</TS>
