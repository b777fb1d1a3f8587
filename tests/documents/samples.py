"""Letters and slips of the printed targets, invented people and places."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from deputy_desk.documents.letter_content import LetterContent, LetterFace, LetterheadSide, Signature
from deputy_desk.documents.slip_content import SlipContent

HEAD_KK = LetterheadSide(
    office=("САРЫДАЛА ОБЛЫСЫ", "АЙДЫНКӨЛ ҚАЛАЛЫҚ", "МӘСЛИХАТЫНЫҢ ДЕПУТАТЫ"),
    name=("Байтерекова", "Ләззат Ерланқызы"),
    district="№ 7 сайлау округі",
    contacts=("060000, Айдынкөл қ., Теректі к-сі, 14, 203-каб.", "тел. +7 7199 20-00-14"),
)
HEAD_RU = LetterheadSide(
    office=("САРЫДАЛИНСКАЯ ОБЛАСТЬ", "ДЕПУТАТ АЙДЫНКОЛЬСКОГО", "ГОРОДСКОГО МАСЛИХАТА"),
    name=("Байтерекова", "Ляззат Ерлановна"),
    district="избирательный округ № 7",
    contacts=("060000, г. Айдынколь, ул. Теректы, 14, каб. 203", "bayterekova@deputat.example"),
)
SIGNED = (Signature(post="Депутат", name="Л. Байтерекова"),)
FACE_KK = LetterFace(
    lang="kk",
    addressee=("Айдынкөл қаласының әкімі", "Қ. М. Жазықбаевқа"),
    heading=("«Жайлау» шағын ауданын", "ауыз сумен жабдықтау туралы"),
    paragraphs=(
        (
            "Маған «Жайлау» шағын ауданы Теректі көшесіндегі 3–9-үйлердің 23 тұрғыны жүгінді. 2026 жылғы 5 қазаннан "
            "бері күн сайын сағат 18:00-ден 23:00-ге дейін қысым түсіп, су екінші қабаттан жоғары көтерілмейді. "
            "Тұрғындардың айтуынша, диспетчерлік қызметке берілген № 4471 және № 4502 өтінімдер жауапсыз қалған."
        ),
    ),
    questions=(
        "Су қысымының түсу себебі неде және оны жоюға кім жауапты?",
        "Қандай жұмыстар, қандай сомаға және қай күнге дейін орындалады?",
        "Жұмыс аяқталғанға дейін жоғарғы қабаттардың тұрғындарына су қалай жеткізіледі (тасымалдау, кесте)?",
    ),
    legal_basis="«Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы» Қазақстан "
    "Республикасы Заңының [__]-бабына және мәслихат регламентінің [__]-тармағына",
    term_basis="мәслихат регламентінің [__]-тармағы",
    enclosures=("Ұжымдық өтініштің көшірмесі, 3 парақ.", "Су қысымын өлшеу журналы, 1 парақ."),
    signatures=SIGNED,
    executor="Г. Самалова",
    executor_phone="+7 7199 20-00-15",
)
FACE_RU = LetterFace(
    lang="ru",
    addressee=("Акиму города Айдынколь", "Жазыкбаеву К. М."),
    heading=("О водоснабжении", "микрорайона «Жайлау»"),
    paragraphs=(
        (
            "Ко мне обратились 23 жителя домов № 3–9 по улице Теректы микрорайона «Жайлау». С 5 октября 2026 года "
            "ежедневно с 18:00 до 23:00 давление падает, и вода не поднимается выше второго этажа. По словам жителей, "
            "заявки № 4471 и № 4502 в диспетчерскую остались без ответа."
        ),
    ),
    questions=(
        "В чём причина падения давления и кто отвечает за её устранение?",
        "Какие работы, на какую сумму и до какого числа будут выполнены?",
        "Как до окончания работ жители верхних этажей будут получать воду (подвоз, график)?",
    ),
    legal_basis="статьи [__] Закона Республики Казахстан «О местном государственном управлении и самоуправлении в "
    "Республике Казахстан» и пункта [__] регламента маслихата",
    term_basis="пункт [__] регламента маслихата",
    enclosures=("Копия коллективного обращения, 3 л.", "Журнал замеров давления, 1 л."),
    signatures=SIGNED,
    executor="Г. Самалова",
    executor_phone="+7 7199 20-00-15",
)


def letter(*faces: LetterFace, draft: bool = False, number: str = "79-Б") -> LetterContent:
    """Return the bilingual target's letter with these faces."""
    return LetterContent(
        faces=faces or (FACE_KK, FACE_RU),
        head_kk=HEAD_KK,
        head_ru=HEAD_RU,
        number=None if draft else number,
        day=None if draft else date(2026, 11, 20),
        reply_by=date(2026, 12, 11),
        term=(15, "working_days"),
        draft=draft,
    )


SLIP = SlipContent(
    office_kk="Айдынкөл қалалық мәслихатының депутаты",
    office_ru="Депутат Айдынкольского городского маслихата",
    deputy="Л. Байтерекова",
    number="2026-247",
    received_on=date(2026, 11, 20),
    received_time="11:40",
    receiver="Самалова Г. Т.",
    receiver_post_kk="депутат көмекшісі",
    receiver_post_ru="помощник депутата",
    topic="Вода: низкий напор вечером, ул. Теректы, 5",
    call_by=date(2026, 11, 25),
    reply_due=date(2026, 12, 11),
    phone="+7 7199 20-00-15",
    phone_hours="дс–жм / пн–пт 9–18",
    person="Жолбарысова Айман",
    person_phone="+7 700 000-12-47",
    address="«Жайлау», Теректы, 5, кв. 31",
    contact_language="kk",
)

CLOSED_KK = replace(
    FACE_KK, legal_basis="мәслихат регламентінің 30-тармағына", term_basis="мәслихат регламентінің 31-тармағы"
)
CLOSED_RU = replace(FACE_RU, legal_basis="пункта 29 регламента маслихата", term_basis="пункт 30 регламента")
