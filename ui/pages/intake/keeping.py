"""Keeps what is typed while it is typed: a second after the last key, off the user-interface thread.

It comes back when the screen is shown again, after a crash too, until the complaint is saved or the person starts over.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from deputy_desk.services.intake_draft import (
    IntakeDraft,
    drop_intake_draft,
    keep_intake_draft,
    kept_intake_draft,
)
from deputy_desk.wording.dates import clock_time

if TYPE_CHECKING:
    from datetime import datetime

    from deputy_desk.domain.ids import Id
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.intake_draft import KeptDraft
    from ui.desk import Desk
    from ui.pages.intake.form import IntakeForm
    from ui.widgets.saved_line import SavedLine

REST_MS = 1000


class Keeping(QObject):
    """``person_wanted`` carries the id of a known person of a draft that came back."""

    person_wanted = Signal(str)
    came_back = Signal()

    def __init__(self, page: QObject, desk: Desk, form: IntakeForm, line: SavedLine, dirty: Callable[[], bool]) -> None:
        super().__init__(page)
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._form = form
        self._line = line
        self._dirty = dirty
        self._kept: IntakeDraft | None = None
        self._at: datetime | None = None
        self.complaint_id: Id = self._office.new_id()
        """The id the complaint will have: a form that is saved twice is one complaint all the same."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.keep)
        soon = self._rest.start
        form.text_changed.connect(soon)
        form.date_changed.connect(soon)
        form.filed_changed.connect(lambda _field: soon())
        form.applicant.changed.connect(soon)
        form.applicant.picker.textChanged.connect(lambda _text: soon())
        form.channel.changed.connect(lambda _value: soon())
        form.language.changed.connect(lambda _value: soon())
        form.external.textEdited.connect(lambda _text: soon())
        form.handler.picked.connect(lambda _value: soon())
        form.consent.toggled.connect(lambda _on: soon())

    def typed(self) -> IntakeDraft:
        """Return what is typed now."""
        form = self._form
        applicant, fresh = form.applicant, form.applicant.new
        return IntakeDraft(
            complaint_id=self.complaint_id,
            text=form.text.text,
            person_id=applicant.person_id,
            new_person=applicant.new_shown,
            searched=applicant.picker.text(),
            name=fresh.name.text(),
            phone=fresh.phone.text(),
            address=fresh.address.text(),
            iin=fresh.iin.text(),
            channel=form.channel.value or "",
            received_on=form.day.day.isoformat(),
            language=form.language.value or "",
            external_number=form.external.text(),
            topic_id=form.topic.value,
            place_id=form.place.value,
            handler_id=form.handler.value,
            consent=form.consent.isChecked(),
        )

    def keep(self) -> None:
        """Keep what is typed now, if it is not kept already; an empty form keeps nothing."""
        self._rest.stop()
        office = self._office
        if not self._dirty():
            if self._kept is not None:
                self._kept, self._at = None, None
                self._desk.tasks.change(lambda: drop_intake_draft(office), lambda _done: None, self._failed, self)
                self._line.show_saved("")
            return
        typed = self.typed()
        if typed == self._kept:
            return
        self._kept = typed

        def kept(at: datetime) -> None:
            if self._kept is not None:
                self._at = at
                self.draw()

        self._desk.tasks.change(lambda: keep_intake_draft(office, typed), kept, self._failed, self)

    def saved(self) -> None:
        """The complaint is saved and the form empty: the next one begins. Its draft went with the saving."""
        self._rest.stop()
        self._kept, self._at = None, None
        self.complaint_id = self._office.new_id()

    def bring_back(self) -> None:
        """Show the draft that was kept, unless something is typed by then."""
        office = self._office

        def show(found: KeptDraft | None) -> None:
            if found is None or self._dirty():
                return
            self._fill(found.draft)
            self._kept, self._at = found.draft, found.at
            self.came_back.emit()
            self._rest.stop()
            self.draw()

        self._desk.tasks.ask(lambda: kept_intake_draft(office), show, self._failed, self)

    def _fill(self, draft: IntakeDraft) -> None:
        form = self._form
        self.complaint_id = draft.complaint_id
        form.channel.set_value(draft.channel)
        form.match()
        form.day.set_day(date.fromisoformat(draft.received_on))
        form.language.set_value(draft.language)
        form.external.setText(draft.external_number)
        form.topic.set_value(draft.topic_id)
        form.place.set_value(draft.place_id)
        form.handler.set_value(draft.handler_id)
        form.consent.setChecked(draft.consent)
        if draft.person_id is not None:
            self.person_wanted.emit(draft.person_id)
        elif draft.new_person:
            form.applicant.show_new(name=draft.name, phone=draft.phone, address=draft.address, iin=draft.iin)
        else:
            form.applicant.picker.setText(draft.searched)
        form.text.set_text(draft.text)

    def _failed(self, error: object) -> None:
        self._kept = None
        self._desk.shell.tell_error(error, self.keep)  # type: ignore[arg-type]

    def draw(self) -> None:
        """Say when it was kept."""
        if self._at is not None:
            self._line.show_saved(self.tr("Draft saved at {time}").format(time=clock_time(self._at)))
