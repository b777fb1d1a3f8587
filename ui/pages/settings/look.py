"""Language and look of the interface: what this person set on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QHBoxLayout

from ui.language import NAMES
from ui.widgets.fields import FieldBox
from ui.widgets.sections import Section
from ui.widgets.segmented import Option, Segmented

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.theme import Choice


class LookSection(Section):
    """Takes effect at once and is remembered at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(margins=(24, 16, 24, 16))
        self._desk = desk
        self.language = Segmented([Option(key, name) for key, name in NAMES.items()])
        self.theme = Segmented(
            [
                Option("light", "", "white-balance-sunny"),
                Option("dark", "", "weather-night"),
                Option("system", "", "monitor"),
            ]
        )
        self._boxes = (FieldBox(self.language), FieldBox(self.theme))
        row = QHBoxLayout()
        row.setSpacing(24)
        for box in self._boxes:
            row.addWidget(box)
        row.addStretch(1)
        self.body.addLayout(row)
        self.language.changed.connect(self._speak)
        self.theme.changed.connect(self._paint)

    def _speak(self, language: str) -> None:
        self._desk.remembered.set(language=language)
        self._desk.language.choose(language)

    def _paint(self, choice: str) -> None:
        self._desk.remembered.set(theme=choice)
        self._desk.theme.choose(cast("Choice", choice))

    def retranslate(self) -> None:
        """Set the texts again and show what is in use."""
        self.set_title(self.tr("Language and look"))
        self._boxes[0].set_label(self.tr("Language of the interface"))
        self._boxes[1].set_label(self.tr("Look"))
        self.theme.set_texts({"light": self.tr("Light"), "dark": self.tr("Dark"), "system": self.tr("As the system")})
        self.language.set_value(self._desk.language.now)
        self.theme.set_value(self._desk.theme.choice)
