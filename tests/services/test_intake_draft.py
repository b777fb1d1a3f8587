"""What is typed and not saved yet: kept under the office key, one for each person, gone when it is saved."""

from __future__ import annotations

from dataclasses import replace

from deputy_desk.services.desk import Desk
from deputy_desk.services.intake import Intake, NewComplaint, log_complaint
from deputy_desk.services.intake_draft import IntakeDraft, drop_intake_draft, keep_intake_draft, kept_intake_draft
from tests.fresh import TODAY, fresh

__all__ = ["fresh"]
TEXT = "Нет воды вторую неделю"


def typed(desk: Desk) -> IntakeDraft:
    return IntakeDraft(complaint_id=desk.new_id(), text=TEXT, new_person=True, name="Иманов Серік", consent=True)


def test_a_draft_comes_back_as_it_was_typed(fresh: Desk) -> None:
    assert kept_intake_draft(fresh) is None
    keep_intake_draft(fresh, typed(fresh))
    last = replace(typed(fresh), text=f"{TEXT}.")
    at = keep_intake_draft(fresh, last)
    kept = kept_intake_draft(fresh)
    assert kept is not None
    assert (kept.draft, kept.at) == (last, at)
    drop_intake_draft(fresh)
    drop_intake_draft(fresh)
    assert kept_intake_draft(fresh) is None


def test_the_file_shows_nothing_of_it_and_the_journal_holds_nothing(fresh: Desk) -> None:
    with fresh.read() as view:
        before = view.rows("SELECT count(*) FROM journal")
    keep_intake_draft(fresh, typed(fresh))
    (file,) = (fresh.store.folder / "drafts").iterdir()
    assert TEXT.encode() not in file.read_bytes()
    assert "Иманов".encode() not in file.read_bytes()
    with fresh.read() as view:
        assert view.rows("SELECT count(*) FROM journal") == before


def test_everybody_has_a_draft_of_their_own(fresh: Desk) -> None:
    other = replace(fresh, user_id=fresh.new_id())
    keep_intake_draft(fresh, typed(fresh))
    assert kept_intake_draft(other) is None
    mine = fresh.store.folder / "drafts" / f"intake-{fresh.user_id}"
    mine.rename(mine.with_name(f"intake-{other.user_id}"))
    assert kept_intake_draft(other) is None


def test_a_damaged_draft_is_no_draft(fresh: Desk) -> None:
    keep_intake_draft(fresh, typed(fresh))
    (file,) = (fresh.store.folder / "drafts").iterdir()
    content = bytearray(file.read_bytes())
    for at in (0, 6, len(content) - 1):
        flipped = bytearray(content)
        flipped[at] ^= 1
        file.write_bytes(flipped)
        assert kept_intake_draft(fresh) is None
    file.write_bytes(content)
    assert kept_intake_draft(fresh) is not None


def test_a_draft_left_over_by_a_crash_after_saving_does_not_come_back(fresh: Desk) -> None:
    draft = typed(fresh)
    keep_intake_draft(fresh, draft)
    log_complaint(fresh, Intake(complaint=NewComplaint(id=draft.complaint_id, text=TEXT, received_on=TODAY)))
    assert kept_intake_draft(fresh) is None
