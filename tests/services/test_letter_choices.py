"""What the editor of letters offers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from deputy_desk.domain.bodies import Body, Official
from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.domain.office import Letterhead, Office
from deputy_desk.domain.terms import Term, TermRule, TermUnit
from deputy_desk.services.desk import Desk
from deputy_desk.services.letter_choices import letter_choices
from tests.fresh import fresh, some_body

__all__ = ["fresh"]


def seats(desk: Desk) -> tuple[Desk, Desk]:
    """Return the desk with the deputy at it and with the assistant at it."""
    with desk.read() as view:
        deputy = view.all(Office)[0].deputy_user_id
        other = next(one for one in letter_choices(desk).users if one != deputy)
    return replace(desk, user_id=deputy), replace(desk, user_id=other)


def test_bodies_by_name_and_officials_in_office(fresh: Desk) -> None:
    body = some_body(fresh)
    with fresh.change() as work:
        work.change(replace(work.get(Body, body), retired=True))
        serving = Official(id=fresh.new_id(), body_id=body, name="Ахметов А.")
        work.add(serving)
        work.add(replace(serving, id=fresh.new_id(), retired=True))
    choices = letter_choices(fresh)
    names = [one.name_ru for one in choices.bodies]
    assert names == sorted(names)
    assert body in {one.id for one in choices.bodies}
    assert serving in choices.officials
    assert not any(one.retired for one in choices.officials)
    assert choices.calendar == fresh.calendar


def test_terms_in_force_by_kind(fresh: Desk) -> None:
    rules = {kind: rule.term for kind, rule in letter_choices(fresh).rules.items()}
    month, fifteen = Term(1, TermUnit.MONTHS), Term(15, TermUnit.WORKING_DAYS)
    assert rules == {
        InquiryKind.INQUIRY: month,
        InquiryKind.LETTER: fifteen,
        InquiryKind.REMINDER: month,
        InquiryKind.REPEAT: month,
    }
    with fresh.change() as work:
        for rule in work.find(TermRule, key="deputy_inquiry"):
            work.change(replace(rule, valid_to=date(2020, 1, 1)))
    assert set(letter_choices(fresh).rules) == {InquiryKind.LETTER}


def test_an_assistant_is_named_as_the_one_who_prepares(fresh: Desk) -> None:
    deputy, assistant = seats(fresh)
    with fresh.change() as work:
        work.change(replace(work.all(Letterhead)[0], phone="8 727 000-00-00"))
    own, prepared = letter_choices(deputy), letter_choices(assistant)
    assert (own.executor, own.executor_phone) == ("", "")
    assert (prepared.executor, prepared.executor_phone) == ("Омарова\u00a0С.", "8 727 000-00-00")
    assert prepared.users[deputy.user_id] == "Байжанов\u00a0Н.\u00a0С."
    with fresh.change() as work:
        work.remove(work.all(Letterhead)[0])
    assert letter_choices(assistant).executor_phone == ""
