"""Who complains: found while typing, shown with what is known of the person, or typed as a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from deputy_desk.domain.iin import check_iin, mask_iin
from deputy_desk.domain.names import short_name
from deputy_desk.domain.phone import format_phone
from deputy_desk.errors import Problem
from deputy_desk.services.people import NewPerson
from deputy_desk.wording.complaint_labels import complaints_since, stage_label
from ui import tokens
from ui.icons import icon
from ui.messages import sentence
from ui.widgets.button import Button
from ui.widgets.cards import Avatar
from ui.widgets.fields import FieldBox
from ui.widgets.label import Label, rule
from ui.widgets.person_picker import Found, PersonPicker
from ui.widgets.surface import Card

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id
    from deputy_desk.domain.people import Language
    from deputy_desk.services.complaint_view import PersonView
    from deputy_desk.services.search import PersonLine

_HISTORY = 3


class KnownPerson(Card):
    """A person the office knows, with the last complaints."""

    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("input_border", parent=parent)
        self._avatar = Avatar()
        self._name = Label(bold=True)
        self._under = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self.other = Button(icon="magnify", small=True)
        self.other.clicked.connect(self.other_wanted)
        self._mark = Label()
        self._count = Label(size=tokens.SMALL, bold=True)
        self._last = Label(size=tokens.SMALL, tone="text2", wrap=True)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._under)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(12)
        top.addWidget(self._avatar)
        top.addLayout(names, 1)
        top.addWidget(self.other)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(14, 6, 12, 8)
        bottom.setSpacing(8)
        bottom.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        bottom.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        bottom.addWidget(self._last, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(rule())
        column.addLayout(bottom)

    def show_person(self, view: PersonView, language: str, topic: Callable[[Id | None], str], year: int) -> None:
        """Show a person."""
        from deputy_desk.domain.numbers import complaint_number

        person = view.person
        self._avatar.show_name(person.name)
        self._name.setText(person.name)
        label = self.tr("IIN")
        iin = f"{label}\u00a0{mask_iin(person.iin)}" if person.iin else ""
        phones = [format_phone(one) for one in view.phones[:1]]
        self._under.setText(", ".join(part for part in (iin, *phones, person.address) if part))
        self._mark.setPixmap(icon("history").pixmap(18, 18))
        self._count.setText(complaints_since(len(view.complaints), view.since, language))
        last = []
        for line in view.complaints[:_HISTORY]:
            number = complaint_number(line.n, line.series, line.year, year)
            words = ", ".join(part for part in (topic(line.topic_id), stage_label(line.stage, language)) if part)
            last.append(f"№\u00a0{number} {words.lower()}")
        self._last.setText("    ".join(last))


class NewApplicant(Card):
    """The fields of a person the office does not know yet."""

    other_wanted = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("input_border", parent=parent)
        self.name, self.phone, self.address, self.iin = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.other = Button(kind="quiet", icon="magnify", small=True)
        self.other.clicked.connect(self.other_wanted)
        self._title = Label(bold=True)
        self._warning = Label(size=tokens.SMALL, tone="amber", wrap=True)
        self._warning.hide()
        self._boxes = [FieldBox(field) for field in (self.name, self.phone, self.address, self.iin)]
        self.language = "en"
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self.other, 0, 1, Qt.AlignmentFlag.AlignRight)
        for n, box in enumerate(self._boxes):
            grid.addWidget(box, 1 + n // 2, n % 2)
        grid.addWidget(self._warning, 3, 0, 1, 2)
        for field in (self.name, self.phone, self.address, self.iin):
            field.textEdited.connect(lambda _text: self.edited.emit())
        self.iin.textChanged.connect(lambda _text: self._look())

    def _look(self) -> None:
        # A strange number warns and never blocks: it can be saved as it is.
        found = check_iin(self.iin.text()) if len(self.iin.text().strip()) >= 12 else []
        self._warning.setText(" ".join(sentence(Problem("iin", code), self.language) for code in found))
        self._warning.setVisible(bool(found))

    def show_problem(self, text: str) -> None:
        """Mark the name."""
        self._boxes[0].show_problem(text)

    def retranslate(self) -> None:
        """Set the texts again."""
        self._title.setText(self.tr("New applicant"))
        self.other.setText(self.tr("Find another"))
        labels = (self.tr("Surname, first name"), self.tr("Phone"), self.tr("Address"), self.tr("IIN, if given"))
        for box, label in zip(self._boxes, labels, strict=True):
            box.set_label(label)
        self._look()


class Applicant(QWidget):
    """``changed`` after another person was chosen or typed; ``picked`` carries the id of a known one."""

    changed = Signal()
    picked = Signal(str)

    def __init__(self, find: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PersonView | None = None
        self._label = Label(size=tokens.SMALL, tone="text2")
        self.picker = PersonPicker(find)
        self._picker_box = FieldBox(self.picker)
        self.known = KnownPerson()
        self.new = NewApplicant()
        self._pages = (self._picker_box, self.known, self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        for child in self._pages:
            column.addWidget(child)
        self.picker.picked.connect(lambda value: self.picked.emit(str(value)))
        self.picker.typed.connect(self._begin_new)
        self.known.other_wanted.connect(self.clear)
        self.new.other_wanted.connect(self.clear)
        self.new.edited.connect(self.changed)
        self._show(0)

    @property
    def person_id(self) -> Id | None:
        """The known person chosen, or None."""
        return self._view.person.id if self._view is not None else None

    @property
    def view(self) -> PersonView | None:
        """What is known of the person chosen."""
        return self._view

    @property
    def empty(self) -> bool:
        """Whether nobody is chosen or typed."""
        return self._view is None and not self.new_shown and not self.picker.text().strip()

    @property
    def new_shown(self) -> bool:
        """Whether the fields of a new person are shown."""
        return not self.new.isHidden()

    def value(self, language: Language, consent_on: date | None, consent_way: str) -> Id | NewPerson | None:
        """Return who complains: a known person's id, a new person, or None for an anonymous complaint."""
        if self._view is not None:
            return self._view.person.id
        # A name that was typed and not confirmed by Enter is a name all the same.
        name = self.new.name.text() if self.new_shown else self.picker.text()
        if not self.new_shown and not name.strip():
            return None
        return NewPerson(
            name=name,
            iin=self.new.iin.text(),
            phones=(self.new.phone.text(),),
            address=self.new.address.text(),
            language=language,
            consent_on=consent_on,
            consent_way=consent_way if consent_on else "",
        )

    def show_found(self, found: Sequence[PersonLine]) -> None:
        """Show who was found for the text in the picker."""
        rows = []
        for one in found:
            facts = [one.iin_masked, format_phone(one.phone) if one.phone else "", one.address]
            facts += [f"№\u00a0{', '.join(one.last_numbers)}"] if one.last_numbers else []
            rows.append(Found(one.id, one.name, ", ".join(fact for fact in facts if fact)))
        self.picker.show_found(rows)

    def show_known(self, view: PersonView, language: str, topic: Callable[[Id | None], str], year: int) -> None:
        """Show a known person."""
        chosen = self._view is None or self._view.person.id != view.person.id
        self._view = view
        self.known.show_person(view, language, topic, year)
        self._show(1)
        if chosen:
            self.changed.emit()

    def show_new(self, *, name: str = "", phone: str = "", address: str = "", iin: str = "") -> None:
        """Show a person who is not known yet."""
        fresh = self.new
        for field, text in ((fresh.name, name), (fresh.phone, phone), (fresh.address, address), (fresh.iin, iin)):
            field.setText(text)
        self._show(2)

    def _begin_new(self, typed: str) -> None:
        digits = "".join(letter for letter in typed if letter.isdigit())
        self.show_new(
            name="" if len(digits) >= 6 else typed,
            phone=typed if 6 <= len(digits) < 12 else "",
            iin=digits if len(digits) == 12 else "",
        )
        (self.new.phone if self.new.name.text() else self.new.name).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def clear(self) -> None:
        """Begin again with the picker."""
        self._view = None
        self.picker.clear()
        for field in (self.new.name, self.new.phone, self.new.address, self.new.iin):
            field.clear()
        self.show_problem("")
        self._show(0)
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def show_problem(self, text: str) -> None:
        """Mark the field; an empty text takes the mark away."""
        self.new.show_problem(text if self.new_shown else "")
        self._picker_box.show_problem("" if self.new_shown else text)

    def _show(self, at: int) -> None:
        # Shown and hidden rather than stacked: a stack is as high as the highest of its pages.
        for n, page in enumerate(self._pages):
            page.setVisible(n == at)

    def name_shown(self) -> str:
        """Return the short name of the person, for messages."""
        return short_name(self._view.person.name if self._view else self.new.name.text())

    def retranslate(self, language: str) -> None:
        """Set the texts again."""
        self.new.language = language
        self._label.setText(self.tr("Applicant"))
        self.picker.setAccessibleName(self.tr("Applicant"))
        self.picker.setPlaceholderText(self.tr("Name, phone or IIN; Enter adds a new person"))
        self.known.other.setText(self.tr("Another"))
        self.new.retranslate()
