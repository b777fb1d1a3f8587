<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>CalendarSection</name>
    <message>
        <source>{day} is now: {reason}. These due days move:</source>
        <translation>{day}. Сейчас: {reason}. Сдвинутся сроки:</translation>
    </message>
    <message>
        <source>{day} is now: {reason}. No due day moves.</source>
        <translation>{day}. Сейчас: {reason}. Ни один срок не сдвинется.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
    <message>
        <source>The calendar of {years} is computed and not confirmed: compare it with the official one.</source>
        <translation>Календарь {years} рассчитан и не подтверждён: сверьте его с официальным.</translation>
    </message>
    <message>
        <source>The calendars of this and the next year are confirmed.</source>
        <translation>Календари этого и следующего года подтверждены.</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>Рабочий календарь</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Каким станет</translation>
    </message>
    <message>
        <source>Reason in Kazakh</source>
        <translation>Причина по-казахски</translation>
    </message>
    <message>
        <source>Reason in Russian</source>
        <translation>Причина по-русски</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Show what moves</source>
        <translation>Показать, что сдвинется</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Сохранить день</translation>
    </message>
    <message>
        <source>The office&apos;s own days</source>
        <translation>Дни, изменённые приёмной</translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>Office</source>
        <translation>Депутат и маслихат</translation>
    </message>
    <message>
        <source>stands on screens, slips and reports</source>
        <translation>видно на экране, в талонах и отчётах</translation>
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
        <source>Empty Kazakh wording is taken from the Russian. The letterhead below has its own lines.</source>
        <translation>Если казахский текст пуст, берётся русский. У бланка ниже свои строки.</translation>
    </message>
    <message>
        <source>Save the names</source>
        <translation>Сохранить названия</translation>
    </message>
</context>
<context>
    <name>LetterheadSection</name>
    <message>
        <source>Letterhead</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>stands above every letter</source>
        <translation>стоит над каждым письмом</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Name of the deputy</source>
        <translation>Имя депутата</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Address and contacts</source>
        <translation>Адрес и контакты</translation>
    </message>
    <message>
        <source>Post under the signature</source>
        <translation>Должность под подписью</translation>
    </message>
    <message>
        <source>Name under the signature</source>
        <translation>Имя под подписью</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Phone of the office</source>
        <translation>Телефон приёмной</translation>
    </message>
    <message>
        <source>A line for the number of the letter that is answered</source>
        <translation>Строка для номера письма, на которое отвечаем</translation>
    </message>
    <message>
        <source>An empty legal basis leaves the clause out of letters.</source>
        <translation>Если основание не заполнено, в письмах его не будет.</translation>
    </message>
    <message>
        <source>Save the letterhead</source>
        <translation>Сохранить бланк</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>working days</source>
        <translation>рабочие дни</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>календарные дни</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцы</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Save and confirm</source>
        <translation>Сохранить и подтвердить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Basis in Kazakh</source>
        <translation>Основание по-казахски</translation>
    </message>
    <message>
        <source>Basis in Russian</source>
        <translation>Основание по-русски</translation>
    </message>
</context>
<context>
    <name>TermSources</name>
    <message>
        <source>APPC (29.06.2020 No 350-VI) art. 76 p. 1, as quoted by emhana1krg.kz and gov.kz (sko-mamlyut, 376684)</source>
        <translation>АППК РК (29.06.2020 № 350-VI), статья 76, пункт 1; по цитатам на emhana1krg.kz и gov.kz (sko-mamlyut, 376684)</translation>
    </message>
    <message>
        <source>APPC art. 76: by a reasoned decision, at most up to two months; as quoted by emhana1krg.kz</source>
        <translation>АППК РК, статья 76: мотивированным решением, не более чем до двух месяцев; по цитате на emhana1krg.kz</translation>
    </message>
    <message>
        <source>APPC art. 76: the participant is told within 3 working days; as quoted by emhana1krg.kz</source>
        <translation>АППК РК, статья 76: участнику сообщают в течение 3 рабочих дней; по цитате на emhana1krg.kz</translation>
    </message>
    <message>
        <source>APPC art. 65, as quoted by emhana1krg.kz and zqai.kz (node 14667)</source>
        <translation>АППК РК, статья 65; по цитатам на emhana1krg.kz и zqai.kz (14667)</translation>
    </message>
    <message>
        <source>from memory: APPC art. 99, the text was not read</source>
        <translation>АППК РК, статья 99; с текстом закона не сверено</translation>
    </message>
    <message>
        <source>not found in print: check the rules of procedure of the maslikhat</source>
        <translation>в опубликованных текстах не найдено: сверьте с регламентом маслихата</translation>
    </message>
    <message>
        <source>the term of an appeal (APPC art. 76 p. 1) is quoted; that a deputy&apos;s letter is an appeal is from memory</source>
        <translation>срок обращения (АППК РК, статья 76, пункт 1) дан по цитате; относится ли он к депутатскому обращению, не проверено</translation>
    </message>
    <message>
        <source>own rule of the office</source>
        <translation>собственное правило приёмной</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>First own step on a complaint</source>
        <translation>Первый шаг приёмной по обращению</translation>
    </message>
    <message>
        <source>Answer to a deputy inquiry</source>
        <translation>Ответ на депутатский запрос</translation>
    </message>
    <message>
        <source>Answer to a deputy&apos;s letter</source>
        <translation>Ответ на депутатское обращение</translation>
    </message>
    <message>
        <source>A citizen&apos;s appeal at a state body</source>
        <translation>Обращение гражданина в госорган</translation>
    </message>
    <message>
        <source>Longest prolongation of an appeal</source>
        <translation>Наибольшее продление обращения</translation>
    </message>
    <message>
        <source>Notice of a prolongation</source>
        <translation>Уведомление о продлении</translation>
    </message>
    <message>
        <source>Redirecting to the competent body</source>
        <translation>Перенаправление в уполномоченный орган</translation>
    </message>
    <message>
        <source>Pre-trial complaint</source>
        <translation>Досудебная жалоба</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>A term that nobody checked is marked. Compare it with the law or the rules of procedure of your maslikhat, then confirm or change it. Letters that are drafted keep their term.</source>
        <translation>Неподтверждённый срок отмечен. Сверьте его с законом или регламентом вашего маслихата, затем подтвердите или измените. У подготовленных писем срок не меняется.</translation>
    </message>
</context>
</TS>
