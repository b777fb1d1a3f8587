<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Deputy Desk</source>
        <translation>Рабочий стол депутата</translation>
    </message>
    <message>
        <source>From a citizen&apos;s complaint to an inquiry, a graded reply and an honest summary.</source>
        <translation>От обращения жителя до запроса, оценённого ответа и честной сводки.</translation>
    </message>
    <message>
        <source>Program: MIT licence. Fonts Golos and Tinos: SIL Open Font License 1.1.</source>
        <translation>Программа: лицензия MIT. Шрифты Golos и Tinos: SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;Обращение</translation>
    </message>
    <message>
        <source>&amp;Inquiry</source>
        <translation>&amp;Запрос</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>От&amp;чёт</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>Все обращения</translation>
    </message>
    <message>
        <source>All inquiries</source>
        <translation>Все запросы</translation>
    </message>
    <message>
        <source>Effectiveness summary</source>
        <translation>Сводка эффективности</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый вид</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Случилось непредвиденное</translation>
    </message>
    <message>
        <source>What was saved is safe. You can go on working; if something looks wrong, close the program and open it again. The text below names places in the program and no people: send it to whoever looks after your computer.</source>
        <translation>Всё, что сохранено, цело. Можно работать дальше; если что-то выглядит не так, закройте программу и откройте снова. Ниже названы места в программе, людей там нет: отправьте этот текст тому, кто следит за вашим компьютером.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт о сбое</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Deputy Desk</source>
        <translation>Рабочий стол депутата</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password of the office</source>
        <translation>Пароль приёмной</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Assistant: {name}</source>
        <translation>Помощник: {name}</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Slip for the visitor</source>
        <translation>Талон для посетителя</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Сохранить талон</translation>
    </message>
    <message>
        <source>slip.pdf</source>
        <translation>талон.pdf</translation>
    </message>
    <message>
        <source>The slip is saved</source>
        <translation>Талон сохранён</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Folder of the office</source>
        <translation>Папка приёмной</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Пароли не совпадают. Введите один и тот же пароль дважды.</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Новая приёмная</translation>
    </message>
    <message>
        <source>Everything stays on this computer. What you type here stands on the letterhead; you can change it later.</source>
        <translation>Всё остаётся на этом компьютере. Эти сведения войдут в бланк письма; позже их можно изменить.</translation>
    </message>
    <message>
        <source>Deputy: surname, name, patronymic</source>
        <translation>Депутат: фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Maslikhat</source>
        <translation>Маслихат</translation>
    </message>
    <message>
        <source>Electoral district</source>
        <translation>Избирательный округ</translation>
    </message>
    <message>
        <source>Password, if you want one</source>
        <translation>Пароль, если нужен</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>The data is encrypted. Nobody can open the office without its password, so keep it in a safe place.</source>
        <translation>Данные зашифрованы. Без пароля их не откроет никто, поэтому храните его в надёжном месте.</translation>
    </message>
    <message>
        <source>Open another office</source>
        <translation>Открыть другую приёмную</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Создать приёмную</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Works without the internet, the data is on this computer</source>
        <translation>Работает без интернета, данные на этом компьютере</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык программы</translation>
    </message>
</context>
</TS>
