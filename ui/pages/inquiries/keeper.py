"""Keeps a draft on disk while it is typed: saved after a pause of one second, one save at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id
    from deputy_desk.domain.inquiry_file import InquiryFile
    from deputy_desk.errors import DeskError
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.drafts import Draft
    from ui.tasks import Tasks

PAUSE_MS: Final = 1000


@dataclass(frozen=True, slots=True)
class Kept:
    """A save that is on disk: what was typed, and the file as it is now."""

    draft: Draft
    file: InquiryFile
    changes: Changes


def keep(office: Office, draft: Draft) -> Kept:
    """Save a draft and read it back: new questions have their ids then."""
    from deputy_desk.services.drafts import save_draft
    from deputy_desk.services.inquiries import inquiry_file

    changes = save_draft(office, draft)
    return Kept(draft, inquiry_file(office, changes.id), changes)


class Keeper(QObject):
    """``current`` gives the draft as typed. ``saved`` carries `Kept`, ``failed`` a `DeskError`.

    ``left`` carries the `Changes` of a draft that was left before its save was done.
    """

    saved = Signal(object)
    left = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, office: Office, current: Callable[[], Draft], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._office = office
        self._current = current
        self.id: Id | None = None
        self.dirty = False
        self._saving = False
        self._turn = 0
        self._after: Callable[[], None] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.save_now)

    def follow(self, identity: Id | None, *, dirty: bool = False) -> None:
        """Keep another draft from now on; None = one that was never saved. A save under way goes on by itself."""
        self._pause.stop()
        self._turn += 1
        self._saving = False
        self._after = None
        self.id = identity
        self.dirty = dirty

    def edited(self) -> None:
        """Something was typed: save after a pause."""
        self.dirty = True
        self._pause.start()

    def save_now(self, then: Callable[[], None] | None = None) -> None:
        """Save at once what is not saved, then call ``then``; it is not called when saving fails."""
        self._pause.stop()
        if then is not None:
            self._after = then
        if self._saving:
            return
        if not self.dirty and self.id is not None:
            self._go_on()
            return
        draft = replace(self._current(), id=self.id)
        self.dirty = False
        self._saving = True
        office, turn = self._office, self._turn
        self._tasks.change(
            lambda: keep(office, draft),
            lambda kept: self._saved(kept, turn),
            lambda error: self._failed(error, turn),
            self,
        )

    def flush(self) -> None:
        """Save what is not saved; the person leaves."""
        if self.dirty:
            self.save_now()

    def _saved(self, kept: Kept, turn: int) -> None:
        if turn != self._turn:
            self.left.emit(kept.changes)
            return
        self._saving = False
        if self.id is None:
            self.id = kept.file.inquiry.id
        self.saved.emit(kept)
        if self.dirty:
            self.save_now()
        else:
            self._go_on()

    def _go_on(self) -> None:
        after, self._after = self._after, None
        if after is not None:
            after()

    def _failed(self, error: DeskError, turn: int) -> None:
        if turn != self._turn:
            self._tasks.failed.emit(error)
            return
        self._saving = False
        self._after = None
        self.dirty = True
        self.failed.emit(error)
