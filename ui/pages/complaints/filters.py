"""The row of filter chips over the list: stage, topic, place, period, who handles it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.wording.complaint_labels import stage_label
from ui import tokens
from ui.pages.complaints.views import PERIODS, Chosen
from ui.widgets.button import Button
from ui.widgets.chips import FilterChip
from ui.widgets.flow import Flow

if TYPE_CHECKING:
    from ui.pages.complaints.names import Names

_CHIPS = ("stage", "topic_id", "place_id", "period", "handler_id", "problem_id", "person_id")


class FilterRow(QWidget):
    """``changed`` carries the `Chosen` after the person chose. ``columns_menu`` opens under the last button."""

    changed = Signal(object)

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._titles: dict[str, str] = {}
        self.chosen = Chosen()
        self.chips: dict[str, FilterChip] = {}
        holder = QWidget()
        flow = Flow(holder)
        for key in _CHIPS:
            chip = FilterChip()
            chip.removed.connect(lambda key=key: self._set(key, None))
            flow.addWidget(chip)
            self.chips[key] = chip
        # These two come from a card, not from a menu.
        self.chips["problem_id"].hide()
        self.chips["person_id"].hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.reset = Button(kind="quiet", small=True)
        self.reset.clicked.connect(self.clear)
        self.reset.hide()
        self.columns = Button(icon="view-column-outline", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(8)
        row.addWidget(holder, 1)
        row.addWidget(self.reset)
        row.addWidget(self.columns)
        self.setMinimumHeight(tokens.HEIGHT["filter_row"])
        self.retranslate()

    def clear(self) -> None:
        """Take every filter away."""
        self.show_chosen(Chosen())
        self.changed.emit(self.chosen)

    def show_chosen(self, chosen: Chosen, titles: dict[str, str] | None = None) -> None:
        """Show filters without telling anybody; ``titles`` name a problem or a person chosen by id."""
        self._titles |= titles or {}
        self.chosen = chosen
        self._describe()

    def _set(self, key: str, value: object) -> None:
        self.chosen = replace(self.chosen, **{key: value})  # type: ignore[arg-type]
        self._describe()
        self.changed.emit(self.chosen)

    def _describe(self) -> None:
        one, names = self.chosen, self._names
        words = {
            "stage": stage_label(one.stage, names.language) if one.stage else "",
            "topic_id": names.topic(one.topic_id),
            "place_id": names.place(one.place_id),
            "period": self.period_name(one.period) if one.period else "",
            "handler_id": names.user(one.handler_id),
            "problem_id": self._titles.get(one.problem_id or "", ""),
            "person_id": self._titles.get(one.person_id or "", ""),
        }
        for key, text in words.items():
            self.chips[key].set_value(text)
        self.chips["problem_id"].setVisible(one.problem_id is not None)
        self.chips["person_id"].setVisible(one.person_id is not None)
        self.reset.setVisible(one.any)

    def period_name(self, period: str) -> str:
        """Return the name of a period."""
        return {
            "week": self.tr("this week"),
            "month": self.tr("this month"),
            "last_month": self.tr("last month"),
            "year": self.tr("this year"),
        }[period]

    def retranslate(self) -> None:
        """Set the texts again and make the menus of what can be chosen now."""
        for key, text in {
            "stage": self.tr("State"),
            "topic_id": self.tr("Topic"),
            "place_id": self.tr("Place"),
            "period": self.tr("Period"),
            "handler_id": self.tr("Handled by"),
            "problem_id": self.tr("Problem"),
            "person_id": self.tr("Applicant"),
        }.items():
            self.chips[key].set_label(text)
        self.reset.setText(self.tr("Reset"))
        self.columns.setToolTip(self.tr("Columns"))
        self.columns.setAccessibleName(self.tr("Columns"))
        self._menus()
        self._describe()

    def _menus(self) -> None:
        names = self._names
        stages = [(stage_label(one, names.language), one) for one in ComplaintStage]
        self._menu("stage", stages)
        self._menu("period", [(self.period_name(one), one) for one in PERIODS])
        choices = names.choices
        if choices is None:
            return
        self._menu("topic_id", [(names.topic(one.id), one.id) for one in choices.topics if not one.retired])
        self._menu("place_id", [(names.place(one.id), one.id) for one in choices.places])
        self._menu("handler_id", [(names.user(one.id), one.id) for one in choices.users])

    def _menu(self, key: str, entries: Sequence[tuple[str, object]]) -> None:
        menu = QMenu(self.chips[key])
        for text, value in entries:
            action = QAction(text, menu)
            action.triggered.connect(self._setter(key, value))
            menu.addAction(action)
        self.chips[key].set_menu(menu)

    def _setter(self, key: str, value: object) -> Callable[[bool], None]:
        return lambda _checked: self._set(key, value)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
