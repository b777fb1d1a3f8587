<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AcceptedForm</name>
    <message>
        <source>{number} is accepted by the body</source>
        <translation>{number}: принят органом</translation>
    </message>
    <message>
        <source>Date of registration by the body</source>
        <translation>День регистрации в органе</translation>
    </message>
    <message>
        <source>Its incoming number</source>
        <translation>Входящий номер органа</translation>
    </message>
    <message>
        <source>The term counts from this day.</source>
        <translation>С этого дня считается срок.</translation>
    </message>
</context>
<context>
    <name>AnnulForm</name>
    <message>
        <source>Annul {number}</source>
        <translation>Аннулировать {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The number stays taken, and the letter stays in the reports.</source>
        <translation>Номер остаётся занятым, а письмо остаётся в отчётах.</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Аннулировать</translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <source>Put the draft into the trash</source>
        <translation>Убрать черновик в корзину</translation>
    </message>
    <message>
        <source>Register and print</source>
        <translation>Зарегистрировать и напечатать</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>Add an enclosure</source>
        <translation>Добавить приложение</translation>
    </message>
</context>
<context>
    <name>EnclosureRow</name>
    <message>
        <source>sheets</source>
        <translation>л.</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Число листов</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Enclosure in Kazakh</source>
        <translation>Приложение на казахском</translation>
    </message>
    <message>
        <source>Enclosure in Russian</source>
        <translation>Приложение на русском</translation>
    </message>
</context>
<context>
    <name>ExtensionForm</name>
    <message>
        <source>The term of {number} is prolonged</source>
        <translation>{number}: срок продлён</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Новая дата</translation>
    </message>
    <message>
        <source>Reason the body names</source>
        <translation>Причина, которую назвал орган</translation>
    </message>
    <message>
        <source>The body told us on</source>
        <translation>Орган сообщил</translation>
    </message>
    <message>
        <source>The first term stays in the reports beside the new one.</source>
        <translation>В отчётах остаются оба срока, первый и новый.</translation>
    </message>
</context>
<context>
    <name>InquiriesPage</name>
    <message>
        <source>Inquiries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Новый запрос</translation>
    </message>
</context>
<context>
    <name>InquiryColumns</name>
    <message>
        <source>Grade the reply</source>
        <translation>Оценить ответ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочен</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Новый запрос</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Обр.</translation>
    </message>
    <message>
        <source>complaints served: {n}</source>
        <translation>обращений: {n}</translation>
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
    <name>InquiryDetail</name>
    <message>
        <source>New inquiry</source>
        <translation>Новый запрос</translation>
    </message>
    <message>
        <source>No addressee is chosen</source>
        <translation>Адресат не выбран</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>Проблема: {title}</translation>
    </message>
    <message>
        <source>Follows {number}</source>
        <translation>Вслед за {number}</translation>
    </message>
    <message>
        <source>No inquiry is chosen</source>
        <translation>Запрос не выбран</translation>
    </message>
    <message>
        <source>Choose one in the list to see its questions and timeline.</source>
        <translation>Выберите запрос в списке, чтобы увидеть его вопросы и ход.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Сохранить для Word…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Open the letter (Enter)</source>
        <translation>Открыть письмо (Enter)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
</context>
<context>
    <name>InquiryListing</name>
    <message>
        <source>Nothing is found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Write fewer words: parts of words, numbers and both languages are found.</source>
        <translation>Напишите меньше слов: находятся части слов, номера и оба языка.</translation>
    </message>
    <message>
        <source>There are no inquiries yet</source>
        <translation>Запросов пока нет</translation>
    </message>
    <message>
        <source>Press Ctrl+I on complaints, or start a new inquiry here.</source>
        <translation>Выберите обращения и нажмите Ctrl+I или начните новый запрос здесь.</translation>
    </message>
    <message>
        <source>There are no drafts</source>
        <translation>Черновиков нет</translation>
    </message>
    <message>
        <source>A letter is a draft until it gets its number.</source>
        <translation>Письмо — черновик, пока у него нет номера.</translation>
    </message>
    <message>
        <source>No reply is awaited</source>
        <translation>Ответов не ждём</translation>
    </message>
    <message>
        <source>A letter appears here when it is sent, until a reply on the merits comes.</source>
        <translation>Запрос стоит здесь от отправки до ответа по существу.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Ничего не просрочено</translation>
    </message>
    <message>
        <source>A letter appears here on the day after its due day.</source>
        <translation>Запрос появится здесь на следующий день после срока.</translation>
    </message>
    <message>
        <source>Every reply is graded</source>
        <translation>Все ответы оценены</translation>
    </message>
    <message>
        <source>A reply stays here until somebody says what it is worth.</source>
        <translation>Ответ стоит здесь, пока кто-нибудь его не оценит.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Пока ничего не закрыто</translation>
    </message>
    <message>
        <source>Closed and annulled letters stay here with their numbers.</source>
        <translation>Закрытые и аннулированные письма остаются здесь со своими номерами.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждём ответ</translation>
    </message>
    <message>
        <source>Past their term</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Reply not graded</source>
        <translation>Ответ не оценён</translation>
    </message>
    <message>
        <source>Closed, annulled</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>следующий шаг</translation>
    </message>
    <message>
        <source>print</source>
        <translation>напечатать</translation>
    </message>
</context>
<context>
    <name>InquiryMoments</name>
    <message>
        <source>The reply is due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Promised: {text}</source>
        <translation>Обещано: {text}</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Создан черновик</translation>
    </message>
    <message>
        <source>Registered: {number}</source>
        <translation>Зарегистрирован: {number}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Sent again, the body had lost it</source>
        <translation>Отправлен снова: орган потерял письмо</translation>
    </message>
    <message>
        <source>Sent again to the right address</source>
        <translation>Отправлен снова по верному адресу</translation>
    </message>
    <message>
        <source>Passed on to another body</source>
        <translation>Перенаправлен в другой орган</translation>
    </message>
    <message>
        <source>Accepted by the body</source>
        <translation>Принят органом</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлен</translation>
    </message>
    <message>
        <source>The term is prolonged to {day}</source>
        <translation>Срок продлён до {day}</translation>
    </message>
    <message>
        <source>Settled without a letter</source>
        <translation>Решено без письма</translation>
    </message>
    <message>
        <source>Followed by {number}</source>
        <translation>Следующее письмо: {number}</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулирован</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Promise “{text}”: {verdict}</source>
        <translation>Обещание «{text}»: {verdict}</translation>
    </message>
    <message>
        <source>A reply came, not graded yet</source>
        <translation>Пришёл ответ, ещё не оценён</translation>
    </message>
    <message>
        <source>A reply came: {grade}</source>
        <translation>Пришёл ответ: {grade}</translation>
    </message>
</context>
<context>
    <name>InquiryPage</name>
    <message>
        <source>Problem: {title}, {complaints}</source>
        <translation>Проблема: {title}, {complaints}</translation>
    </message>
    <message>
        <source>Inquiry {number}</source>
        <translation>Запрос {number}</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Новый запрос</translation>
    </message>
    <message>
        <source>The letter is annulled; it is not printed any more.</source>
        <translation>Письмо аннулировано, его больше не печатают.</translation>
    </message>
    <message>
        <source>The letter appears here when it has a subject and a question.</source>
        <translation>Письмо появится здесь, когда у него будут тема и вопрос.</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Черновик сохранён в {time}</translation>
    </message>
    <message>
        <source>The draft is not saved.</source>
        <translation>Черновик не сохранён.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
</context>
<context>
    <name>InquirySteps</name>
    <message>
        <source>Edit the draft</source>
        <translation>Править черновик</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Открыть письмо</translation>
    </message>
    <message>
        <source>Record the sending…</source>
        <translation>Записать отправку…</translation>
    </message>
    <message>
        <source>Sent again…</source>
        <translation>Отправлен снова…</translation>
    </message>
    <message>
        <source>Accepted by the body…</source>
        <translation>Принят органом…</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Не доставлен</translation>
    </message>
    <message>
        <source>Record a reply</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Grade the reply</source>
        <translation>Оценить ответ</translation>
    </message>
    <message>
        <source>What became of the promise…</source>
        <translation>Что стало с обещанием…</translation>
    </message>
    <message>
        <source>The term is prolonged…</source>
        <translation>Срок продлён…</translation>
    </message>
    <message>
        <source>Passed on to another body…</source>
        <translation>Перенаправлен в другой орган…</translation>
    </message>
    <message>
        <source>Settled without a letter…</source>
        <translation>Решено без письма…</translation>
    </message>
    <message>
        <source>Draft a reminder</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Repeat the inquiry</source>
        <translation>Повторить запрос</translation>
    </message>
    <message>
        <source>Close the letter</source>
        <translation>Закрыть письмо</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>Убрать в корзину</translation>
    </message>
    <message>
        <source>The draft is in the trash.</source>
        <translation>Черновик в корзине.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Сохранить для Word…</translation>
    </message>
    <message>
        <source>Go higher</source>
        <translation>Выше по инстанции</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>JudgingForm</name>
    <message>
        <source>What became of the promise</source>
        <translation>Что стало с обещанием</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что увидели</translation>
    </message>
    <message>
        <source>Day it was done</source>
        <translation>День, когда сделано</translation>
    </message>
    <message>
        <source>How we know: who saw it, which document</source>
        <translation>Откуда известно: кто видел, какой документ</translation>
    </message>
    <message>
        <source>by {day}: {text}</source>
        <translation>до {day}: {text}</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>Inquiry {number}</source>
        <translation>Запрос {number}</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Чьи обращения</translation>
    </message>
    <message>
        <source>Kind and term</source>
        <translation>Вид и срок</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Два языка</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>Type a part of the name of the body</source>
        <translation>Введите часть названия органа</translation>
    </message>
    <message>
        <source>About what, in Kazakh</source>
        <translation>О чём, на казахском</translation>
    </message>
    <message>
        <source>About what, in Russian</source>
        <translation>О чём, на русском</translation>
    </message>
    <message>
        <source>What happened, in Kazakh</source>
        <translation>Что случилось, на казахском</translation>
    </message>
    <message>
        <source>What happened, in Russian</source>
        <translation>Что случилось, на русском</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>each gets a grade of its own in the reply</source>
        <translation>каждый получит свою оценку в ответе</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Целиком</translation>
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
        <source>The letter as it will be printed</source>
        <translation>Письмо, каким оно будет напечатано</translation>
    </message>
</context>
<context>
    <name>RedirectForm</name>
    <message>
        <source>{number} is passed on to another body</source>
        <translation>{number}: перенаправлен в другой орган</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Введите часть названия</translation>
    </message>
    <message>
        <source>To which body</source>
        <translation>В какой орган</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>The new body gets a term of its own; the citizen’s goes on.</source>
        <translation>У нового органа свой срок, срок заявителя идёт дальше.</translation>
    </message>
    <message>
        <source>Choose the body that has the letter now.</source>
        <translation>Выберите орган, у которого письмо теперь.</translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>The letter gets the date of its registration: {day}. The term counts from it.</source>
        <translation>Письмо получит дату регистрации: {day}. Срок считается от неё.</translation>
    </message>
</context>
<context>
    <name>SendingForm</name>
    <message>
        <source>Sending of {number}</source>
        <translation>Отправка: {number}</translation>
    </message>
    <message>
        <source>Why it is sent again</source>
        <translation>Почему отправлен снова</translation>
    </message>
    <message>
        <source>Date of sending</source>
        <translation>День отправки</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
</context>
<context>
    <name>ServedBox</name>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
    <message>
        <source>Add a complaint: number or words</source>
        <translation>Добавить обращение: номер или слова</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Добавить обращение</translation>
    </message>
</context>
<context>
    <name>SettledForm</name>
    <message>
        <source>{number}: settled without a letter</source>
        <translation>{number}: решено без письма</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Кто это сказал</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Как решено</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Согласен</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Не согласен</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спросили</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>TermBand</name>
    <message>
        <source>The reply is due: {weekday}, {day}</source>
        <translation>Срок ответа: {weekday}, {day}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>The term day by day</source>
        <translation>Срок по дням</translation>
    </message>
    <message>
        <source>Day of sending</source>
        <translation>День отправки</translation>
    </message>
    <message>
        <source>The letter bears this date, and the term counts from it.</source>
        <translation>Эта дата стоит в письме, от неё считается срок.</translation>
    </message>
    <message>
        <source>Accept for this letter</source>
        <translation>Принять для этого письма</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>Own term, set for this letter.</source>
        <translation>Свой срок, только для этого письма.</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Вид письма</translation>
    </message>
    <message>
        <source>Length of the term</source>
        <translation>Длина срока</translation>
    </message>
    <message>
        <source>Unit of the term</source>
        <translation>Единица срока</translation>
    </message>
</context>
</TS>
