"""The slip a visitor takes home: the number, and the day on which the office calls."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal

from deputy_desk.domain.ids import Id
from deputy_desk.domain.numbers import complaint_number
from deputy_desk.domain.office import Letterhead
from deputy_desk.domain.people import Phone, User
from deputy_desk.domain.phone import format_phone
from deputy_desk.domain.places import Topic
from deputy_desk.domain.terms import due_day
from deputy_desk.services.complaints import file_of
from deputy_desk.services.desk import Desk
from deputy_desk.services.letters import write_with_digest
from deputy_desk.services.office import card_of
from deputy_desk.store.lines import one_line
from deputy_desk.wording.dates import clock_time
from deputy_desk.wording.slip import deputy_of

if TYPE_CHECKING:
    from deputy_desk.documents.slip_content import SlipContent

Size = Literal["a6", "a5"]
_SHORT = 60


def slip_content(desk: Desk, complaint_id: Id) -> SlipContent:
    """Return what the slip of a complaint says. Raises DeskError("not_found")."""
    from deputy_desk.documents.slip_content import SlipContent

    with desk.read() as view:
        file = file_of(view, complaint_id)
        one = file.complaint
        office = card_of(view, desk).office
        head = view.all(Letterhead)[0]
        receiver = view.get(User, one.handler_id or desk.user_id)
        person = file.persons[0] if file.persons else None
        phones = sorted(view.find(Phone, person_id=person.id), key=lambda p: (p.position, p.id)) if person else []
        topic = view.find_one(Topic, one.topic_id) if one.topic_id else None
        calendar = desk.store.calendar_of(view)
        call_by = file.due_on(calendar, desk.store.own_term(view))
        call_by = call_by or due_day(one.received_on, desk.store.own_term(view), calendar)
        # The citizen's clock: a redirect among bodies moves nothing that was promised (domain.md, Inquiry).
        clocks = [letter.first_clock(calendar) for letter in file.letters if letter.waiting]
        reply_due = min((clock.until for clock in clocks if clock), default=None)
    about = one_line(one.title or one.text, _SHORT)
    name = topic.name_kk if topic and one.language.value == "kk" else topic.name_ru if topic else ""
    topic_line = f"{name}: {about}" if name and about else name or about
    return SlipContent(
        # An office that gave its name in one language only is not made to speak the other one wrongly.
        office_kk=deputy_of(office.maslikhat_kk, "kk") if office.maslikhat_kk != office.maslikhat_ru else "",
        office_ru=deputy_of(office.maslikhat_ru, "ru"),
        deputy=head.signature_ru,
        number=complaint_number(one.n, one.series, one.year, one.received_on.year),
        received_on=one.received_on,
        received_time=clock_time(one.received_at) if one.received_at else "",
        receiver=receiver.name,
        receiver_post_kk=receiver.post_kk,
        receiver_post_ru=receiver.post_ru,
        topic=topic_line[:1].upper() + topic_line[1:],
        call_by=call_by,
        reply_due=reply_due,
        phone=head.phone,
        person=person.name if person else "",
        person_phone=format_phone(phones[0].number) if phones else "",
        address=(person.address if person else "") or one.address,
        contact_language=(person.language.value if person and person.language else one.language.value),
    )


def slip_pdf(desk: Desk, complaint_id: Id, size: Size = "a6") -> bytes:
    """Return the slip as PDF, for the screen and the printer."""
    made = BytesIO()
    _draw(desk, complaint_id, size, made)
    return made.getvalue()


def _draw(desk: Desk, complaint_id: Id, size: Size, out: BinaryIO) -> None:
    from deputy_desk.documents.slip import draw_slip

    draw_slip(slip_content(desk, complaint_id), out, size)


def write_slip(desk: Desk, complaint_id: Id, path: Path, size: Size = "a6") -> str:
    """Write the slip as PDF, complete or not at all; returns the SHA-256 of the bytes."""
    return write_with_digest(path, lambda out: _draw(desk, complaint_id, size, out))
