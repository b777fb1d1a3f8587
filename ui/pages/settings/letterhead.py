"""What stands above a letter, in both languages side by side; lines are broken by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit

from ui import tokens
from ui.widgets.button import Button
from ui.widgets.fields import FieldBox, TextArea, show_line
from ui.widgets.label import Label
from ui.widgets.sections import Section

if TYPE_CHECKING:
    from deputy_desk.domain.office import Letterhead

_LINES: Final = {"office": 3, "name": 2, "contacts": 2, "legal_basis": 2}
_PARTS: Final = ("office", "name", "district", "contacts", "post", "signature", "legal_basis")


class LetterheadSection(Section):
    """``save_wanted`` carries the `Letterhead` as typed."""

    save_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(margins=(24, 16, 24, 16))
        self._shown: Letterhead | None = None
        self._fields: dict[str, TextArea | QLineEdit] = {}
        self._boxes: dict[str, FieldBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        self._heads = (Label("Қазақша", bold=True), Label("Русский", bold=True))
        for column, head in enumerate(self._heads):
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, 1)
        for row, part in enumerate(_PARTS, start=1):
            for column, language in enumerate(("kk", "ru")):
                field: TextArea | QLineEdit = TextArea(lines=_LINES[part]) if part in _LINES else QLineEdit()
                self._fields[f"{part}_{language}"] = field
                if isinstance(field, TextArea):
                    field.setFixedHeight(field.minimumHeight())
                self._boxes[f"{part}_{language}"] = FieldBox(field)
                grid.addWidget(self._boxes[f"{part}_{language}"], row, column)
        self.phone = QLineEdit()
        self._phone_box = FieldBox(self.phone)
        self.reference = QCheckBox()
        grid.addWidget(self._phone_box, len(_PARTS) + 1, 0)
        grid.addWidget(self.reference, len(_PARTS) + 1, 1, Qt.AlignmentFlag.AlignBottom)
        self._note = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self.save = Button(kind="tonal")
        self.save.clicked.connect(self._save)
        self.body.addLayout(grid)
        self.body.addWidget(self._note)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)

    def show_letterhead(self, letterhead: Letterhead) -> None:
        """Show a letterhead."""
        self._shown = letterhead
        for name, field in self._fields.items():
            text = str(getattr(letterhead, name))
            if isinstance(field, TextArea):
                field.set_text(text)
            else:
                show_line(field, text)
        self.phone.setText(letterhead.phone)
        self.reference.setChecked(letterhead.incoming_reference)

    def value(self) -> Letterhead | None:
        """Return the letterhead as typed."""
        if self._shown is None:
            return None
        typed = {
            name: field.text if isinstance(field, TextArea) else field.text() for name, field in self._fields.items()
        }
        for name in ("legal_basis_kk", "legal_basis_ru"):
            # It stands inside a sentence; it is only shown on two lines.
            typed[name] = " ".join(typed[name].split("\n"))
        made = replace(self._shown, **typed)  # type: ignore[arg-type]
        return replace(made, phone=self.phone.text(), incoming_reference=self.reference.isChecked())

    def _save(self) -> None:
        made = self.value()
        if made is not None:
            self.save_wanted.emit(made)

    def retranslate(self) -> None:
        """Set the texts again."""
        self.set_title(self.tr("Letterhead"), self.tr("stands above every letter"))
        labels = {
            "office": self.tr("Office"),
            "name": self.tr("Name of the deputy"),
            "district": self.tr("District"),
            "contacts": self.tr("Address and contacts"),
            "post": self.tr("Post under the signature"),
            "signature": self.tr("Name under the signature"),
            "legal_basis": self.tr("Legal basis"),
        }
        for name, box in self._boxes.items():
            box.set_label(labels[name.rpartition("_")[0]])
        self._phone_box.set_label(self.tr("Phone of the office"))
        self.reference.setText(self.tr("A line for the number of the letter that is answered"))
        self._note.setText(self.tr("An empty legal basis leaves the clause out of letters."))
        self.save.setText(self.tr("Save the letterhead"))
