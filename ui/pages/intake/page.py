"""The screen of a new complaint: hints off the user-interface thread, saving, the slip; what was typed stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer

from deputy_desk.domain.complaint import Channel
from deputy_desk.domain.people import Language
from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.choices import office_choices
from deputy_desk.services.intake import Intake, NewComplaint, first_action_deadline
from ui import tokens
from ui.messages import sentence
from ui.page import Page
from ui.pages.intake.advice import Advice, Told
from ui.pages.intake.form import IntakeForm
from ui.pages.intake.hints import Hints
from ui.pages.intake.keeping import Keeping
from ui.pages.intake.saving import Saved, save
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.combo import Entry
from ui.widgets.pane import PaneSplit
from ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from deputy_desk.domain.ids import Id
    from deputy_desk.domain.terms import Deadline
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.choices import Choices
    from deputy_desk.services.complaint_view import PersonView
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.search import PersonLine
    from ui.desk import Desk
    from ui.tasks import Ticket

PAUSE_MS = 300


class IntakePage(Page):
    """Keeps what was typed while the program runs: leaving the screen empties nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._choices: Choices | None = None
        self._deadline: Deadline | None = None
        self._find_ticket: Ticket | None = None
        self._saving = False
        self.form = IntakeForm(self._find, self._office.today())
        self.hints = Hints()
        self.advice = Advice(self, desk, self.form, self.hints, lambda: self._choices)
        self.saved_line = SavedLine()
        self.again = Button(kind="quiet", icon="eraser", small=True)
        self.keeping = Keeping(self, desk, self.form, self.saved_line, lambda: self.dirty)
        self.header.add_right(self.saved_line)
        self.header.add_right(self.again)
        self.slip = Button(icon="printer-outline", shortcut="Ctrl+P")
        self.cancel = Button(kind="quiet")
        self.cancel.show_keys("Esc")
        self.save = Button(shortcut="Ctrl+S")
        self.save_new = Button(kind="primary", shortcut="Ctrl+Return")
        bar = ActionBar()
        for button in (self.slip, self.cancel):
            bar.add_left(button)
        for button in (self.save, self.save_new):
            bar.add_right(button)
        split = PaneSplit(self.form, self.hints, width=tokens.WIDTH["pane_intake"], muted=True)
        self.set_body(split, bar)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._connect()
        self.retranslate()
        self.reset()
        self._ask_choices()

    def _connect(self) -> None:
        form, soon = self.form, self._pause.start
        self._pause.timeout.connect(self.advice.ask)
        form.text_changed.connect(soon)
        form.filed_changed.connect(self.advice.filed)
        form.filed_changed.connect(lambda _field: soon())
        form.applicant.changed.connect(soon)
        form.applicant.changed.connect(self._look)
        form.text_changed.connect(self._look)
        form.applicant.picked.connect(self._show_person)
        form.date_changed.connect(self._ask_deadline)
        self.hints.opened.connect(lambda identity: self._desk.shell.open("complaints", identity))
        self.save.clicked.connect(lambda: self._save(self._after_save))
        self.save_new.clicked.connect(lambda: self._save(self._after_save_and_new))
        self.slip.clicked.connect(lambda: self._save(self._after_slip))
        self.cancel.clicked.connect(self._desk.shell.back)
        self.again.clicked.connect(self._start_over)
        self.keeping.person_wanted.connect(lambda identity: self._show_person(identity, again=True))
        self.keeping.came_back.connect(self._came_back)

    # The person

    def _find(self, typed: str) -> None:
        from deputy_desk.services.search import find_people

        if self._find_ticket is not None:
            self._find_ticket.cancel()

        def show(found: list[PersonLine]) -> None:
            if self.form.applicant.picker.text().strip() == typed:
                self.form.applicant.show_found(found)

        office = self._office
        self._find_ticket = self._desk.tasks.ask(lambda: find_people(office, typed), show, self._failed, self)

    def _show_person(self, identity: Id, *, again: bool = False) -> None:
        from deputy_desk.services.complaint_view import person_view

        office = self._office

        def show(view: PersonView) -> None:
            self._draw_person(view)
            if again:
                return
            person = view.person
            if person.language is not None:
                self.form.language.set_value(person.language.value)
            self.form.consent.setChecked(person.consent_on is not None)
            if person.place_id is not None and self.form.place.value is None:
                self.form.place.set_value(person.place_id)
            self.form.channel.setFocus()

        self._desk.tasks.ask(lambda: person_view(office, identity), show, self._failed, self)

    def _draw_person(self, view: PersonView) -> None:
        year = self._office.today().year
        self.form.applicant.show_known(view, self._desk.language.now, self.advice.topic_name, year)

    # Lists and the term

    def _ask_choices(self) -> None:
        office = self._office

        def show(choices: Choices) -> None:
            first = self._choices is None
            self._choices = choices
            self._fill_lists()
            if first:
                # A draft names entries of these lists.
                self.keeping.bring_back()

        self._desk.tasks.ask(lambda: office_choices(office), show, self._failed, self)

    def _fill_lists(self) -> None:
        choices, advice = self._choices, self.advice
        if choices is None:
            return
        form = self.form
        topics = [(one.id, advice.either(one.name_ru, one.name_kk)) for one in choices.topics if not one.retired]
        form.topic.set_entries([Entry(key, advice.capital(name)) for key, name in topics])
        form.place.set_entries([Entry(one.id, advice.either(one.name_ru, one.name_kk)) for one in choices.places])
        here = [one for one in choices.users if one.retired_on is None]
        form.handler.set_entries([Entry(one.id, one.name) for one in here])
        if form.handler.value is None:
            form.handler.set_value(choices.user_id)

    def _ask_deadline(self) -> None:
        office, day = self._office, self.form.day.day

        def show(deadline: Deadline) -> None:
            self._deadline = deadline
            self.form.term.show_deadline(deadline, self._desk.language.now)

        self._desk.tasks.ask(lambda: first_action_deadline(office, day), show, self._failed, self)

    # Saving

    @property
    def dirty(self) -> bool:
        """Whether something is typed."""
        return bool(self.form.text.text.strip()) or not self.form.applicant.empty

    def _look(self) -> None:
        self.again.setVisible(self.dirty)

    def wanted(self) -> Intake:
        """Return what is typed, as it will be saved."""
        form, advice = self.form, self.advice
        day = form.day.day
        agreed = form.consent.isChecked()
        way = form.channel.value or Channel.RECEPTION.value
        language = Language(form.language.value or Language.RU)
        known = form.applicant.view
        fresh = known is not None and agreed and known.person.consent_on is None
        return Intake(
            complaint=NewComplaint(
                id=self.keeping.complaint_id,
                text=form.text.text,
                received_on=day,
                received_at=self._desk.clock() if day == self._office.today() else None,
                person=form.applicant.value(language, day if agreed else None, way),
                channel=Channel(way),
                external_number=form.external.text() if form.external.isVisibleTo(form) else "",
                language=language,
                topic_id=form.topic.value,
                place_id=form.place.value,
                handler_id=form.handler.value,
                problem_id=advice.merged_id,
            ),
            consent_on=day if fresh else None,
            consent_way=way,
            body_id=advice.body_id,
            card_id=advice.card_id,
        )

    def _save(self, then: Callable[[Saved], None]) -> None:
        if self._saving:
            return
        self.form.clear_problems()
        self.messages.hide()
        self._saving = True
        office, wanted = self._office, self.wanted()

        def done(saved: Saved) -> None:
            self._saving = False
            self._desk.shell.publish(saved.changes)
            self._desk.shell.say(self.tr("Complaint № {number} is saved").format(number=saved.number))
            self.reset()
            self.keeping.saved()
            then(saved)

        def refused(error: DeskError) -> None:
            self._saving = False
            self._refused(error, lambda: self._save(then))

        self._desk.tasks.change(lambda: save(office, wanted), done, refused, self)

    def _refused(self, error: DeskError, again: Callable[[], None]) -> None:
        if not isinstance(error, InputError):
            self._desk.shell.tell_error(error, again)
            return
        language = self._desk.language.now
        # From the last to the first, so that the focus ends in the first field that needs something.
        rest = [
            sentence(problem, language)
            for problem in reversed(error.problems)
            if not self.form.show_problem(problem.field, sentence(problem, language))
        ]
        if rest:
            self.messages.show_message("\n".join(rest))

    def _after_save(self, saved: Saved) -> None:
        self._desk.shell.open("complaints", saved.complaint_id)

    def _after_save_and_new(self, saved: Saved) -> None:
        self.saved_line.show_saved(self.tr("№ {number} is saved").format(number=saved.number))
        self.focus_first()

    def _after_slip(self, saved: Saved) -> None:
        from ui.dialogs.slip import show_slip

        self._after_save_and_new(saved)
        show_slip(self._desk, saved.complaint_id, self)

    def _start_over(self) -> None:
        self.reset()
        self.keeping.keep()
        self.keeping.saved()

    def _came_back(self) -> None:
        self._ask_deadline()
        self._look()
        self._pause.start()
        self.focus_first()

    def reset(self) -> None:
        """Show an empty form."""
        form = self.form
        form.clear_problems()
        form.channel.set_value(Channel.RECEPTION.value)
        form.match()
        form.day.set_day(self._office.today())
        form.language.set_value("kk" if self._desk.language.now == "kk" else "ru")
        form.external.clear()
        form.text.set_text("")
        form.topic.set_value(None)
        form.place.set_value(None)
        form.handler.set_value(self._choices.user_id if self._choices else None)
        form.consent.setChecked(False)
        self.saved_line.show_saved("")
        form.applicant.clear()
        self.advice.clear()
        self._ask_deadline()
        self._look()

    # The shell

    def show_record(self, argument: object) -> None:
        """Override Page.show_record: what was typed before is still there."""
        if not self.dirty:
            self.form.day.set_day(self._office.today())
            self._ask_deadline()

    def may_leave(self) -> bool:
        """Override Page.may_leave: what is typed is kept at once, then anybody may go."""
        self.keeping.keep()
        return True

    def refresh(self, changes: object) -> None:
        """Override Page.refresh."""
        kinds = cast("Changes", changes).kinds
        if kinds & {"Topic", "Place", "User", "Card", "Body"}:
            self._ask_choices()
        if kinds & {"CalendarChange", "TermRule"}:
            self._ask_deadline()

    def focus_first(self) -> None:
        """Override Page.focus_first."""
        applicant = self.form.applicant
        (applicant.picker if applicant.empty else self.form.text).setFocus()

    def focus_search(self) -> bool:
        """Override Page.focus_search: there is nothing to search here."""
        return False

    def show_told(self, told: Told) -> None:
        """Show hints that were asked for elsewhere (pictures)."""
        self.advice.show(told)

    def _failed(self, error: DeskError) -> None:
        self._desk.shell.tell_error(error)

    def retranslate(self) -> None:
        """Override Page.retranslate."""
        language = self._desk.language.now
        self.header.set_title(self.tr("New complaint"))
        self.again.setText(self.tr("Start over"))
        self.slip.setText(self.tr("Save and print the slip"))
        self.cancel.setText(self.tr("Back"))
        self.save.setText(self.tr("Save"))
        self.save_new.setText(self.tr("Save and new"))
        self.form.retranslate(language)
        self.keeping.draw()
        self.hints.retranslate()
        self._fill_lists()
        view = self.form.applicant.view
        if view is not None:
            self._draw_person(view)
        if self._deadline is not None:
            self.form.term.show_deadline(self._deadline, language)
        self.advice.draw()
