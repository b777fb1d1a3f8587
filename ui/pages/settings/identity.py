"""Who the deputy is and where: the names that screens, slips and reports show, in both languages side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit

from deputy_desk.services.office_names import OfficeNames
from ui import tokens
from ui.widgets.button import Button
from ui.widgets.fields import FieldBox, show_line
from ui.widgets.label import Label
from ui.widgets.sections import Section

if TYPE_CHECKING:
    from deputy_desk.services.office import OfficeCard

_PARTS: Final = ("deputy", "maslikhat", "district")


class IdentitySection(Section):
    """``save_wanted`` carries the `OfficeNames` as typed."""

    save_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(margins=(24, 16, 24, 16))
        self.fields: dict[str, QLineEdit] = {}
        self._boxes: dict[str, FieldBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for column, (language, title) in enumerate((("kk", "Қазақша"), ("ru", "Русский"))):
            grid.addWidget(Label(title, bold=True), 0, column)
            grid.setColumnStretch(column, 1)
            for row, part in enumerate(_PARTS, start=1):
                field = QLineEdit()
                self.fields[f"{part}_{language}"] = field
                self._boxes[f"{part}_{language}"] = FieldBox(field)
                grid.addWidget(self._boxes[f"{part}_{language}"], row, column, Qt.AlignmentFlag.AlignTop)
        self._note = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self.save = Button(kind="tonal")
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.value()))
        self.body.addLayout(grid)
        self.body.addWidget(self._note)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)

    def show_office(self, card: OfficeCard) -> None:
        """Show the names in use."""
        office, deputy = card.office, card.deputy
        for name, text in {
            "deputy_kk": deputy.name_kk or deputy.name,
            "deputy_ru": deputy.name,
            "maslikhat_kk": office.maslikhat_kk,
            "maslikhat_ru": office.maslikhat_ru,
            "district_kk": office.district_kk,
            "district_ru": office.district_ru,
        }.items():
            show_line(self.fields[name], text)

    def value(self) -> OfficeNames:
        """Return the names as typed."""
        return OfficeNames(**{name: field.text() for name, field in self.fields.items()})

    def clear_problems(self) -> None:
        """Take every mark away."""
        for box in self._boxes.values():
            box.show_problem("")

    def show_problem(self, field: str, sentence: str) -> bool:
        """Mark a field and go to it; returns whether it is one of these."""
        box = self._boxes.get(field)
        if box is None:
            return False
        box.show_problem(sentence)
        box.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def retranslate(self) -> None:
        """Set the texts again."""
        self.set_title(self.tr("Office"), self.tr("stands on screens, slips and reports"))
        labels = {
            "deputy": self.tr("Deputy: surname, name, patronymic"),
            "maslikhat": self.tr("Maslikhat"),
            "district": self.tr("Electoral district"),
        }
        for name, box in self._boxes.items():
            box.set_label(labels[name.rpartition("_")[0]])
        self._note.setText(
            self.tr("Empty Kazakh wording is taken from the Russian. The letterhead below has its own lines.")
        )
        self.save.setText(self.tr("Save the names"))
