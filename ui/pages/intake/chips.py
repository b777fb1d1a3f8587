"""The row of suggestions under the text: topic, place, addressee. None applies itself; each says why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.chips import SuggestionChip
from ui.widgets.flow import FlowBox

Field: TypeAlias = Literal["topic", "place", "body"]
FIELDS: tuple[Field, ...] = ("topic", "place", "body")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One suggestion: what it stands for, its words, why, and whether it is accepted."""

    value: str
    text: str
    reason: str
    taken: bool = False


class ChipRow(FlowBox):
    """``accepted`` and ``removed`` carry the field."""

    accepted = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[Field, SuggestionChip] = {}
        for field in FIELDS:
            chip = SuggestionChip()
            chip.hide()
            chip.accepted.connect(lambda field=field: self.accepted.emit(field))
            chip.removed.connect(lambda field=field: self.removed.emit(field))
            self.flow.addWidget(chip)
            self.chips[field] = chip

    def show_offers(self, offers: Mapping[Field, Offer]) -> None:
        """Show these. Each field has its own key for good, Alt+1 the topic: accepting one never moves another."""
        labels = {
            "topic": self.tr("Topic"),
            "place": self.tr("Place"),
            "body": self.tr("Draft an inquiry to"),
        }
        for number, (field, chip) in enumerate(self.chips.items(), 1):
            offer = offers.get(field)
            chip.setVisible(offer is not None)
            if offer is None:
                chip.show_suggestion("", "")
                continue
            keys = "" if offer.taken else f"Alt+{number}"
            chip.show_suggestion(labels[field], offer.text, offer.reason, keys, taken=offer.taken)
        self.setVisible(bool(offers))
        self.updateGeometry()
