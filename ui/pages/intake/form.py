"""The fields of a new complaint on one screen, in the order Tab walks through them. It knows no services."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from deputy_desk.domain.complaint import Channel
from deputy_desk.wording.complaint_labels import channel_label
from ui.pages.intake.applicant import Applicant
from ui.pages.intake.chips import ChipRow
from ui.pages.intake.term import TermBlock
from ui.widgets.combo import Combo
from ui.widgets.fields import DateField, FieldBox, TextArea
from ui.widgets.flow import FlowBox
from ui.widgets.painting import text_width
from ui.widgets.segmented import Option, Segmented
from ui.widgets.surface import Surface

if TYPE_CHECKING:
    from datetime import date

_ICONS = {
    Channel.RECEPTION: "account-voice",
    Channel.PHONE: "phone-outline",
    Channel.MESSENGER: "whatsapp",
    Channel.LETTER: "email-outline",
    Channel.E_OTINISH: "web",
    Channel.SOCIAL: "account-group-outline",
    Channel.OTHER: "dots-horizontal",
}
_SIDE = 24
_SEGMENT = 43
"""What a segment takes besides its words."""
_LOW = 640
"""A form that is less high keeps its rows together: what must be seen before saving is seen."""
_NUMBERED = {Channel.LETTER, Channel.E_OTINISH, Channel.SOCIAL, Channel.OTHER}


class Words(TextArea):
    """What happened. Alt with a letter is a shortcut of the screen even while nothing answers it, never a letter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget::keyPressEvent. On a Mac the same key types signs."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and sys.platform != "darwin":
            event.ignore()
            return
        super().keyPressEvent(event)


class IntakeForm(QWidget):
    """``text_changed``, ``date_changed`` and ``filed_changed`` (topic or place) after the person edited.

    Consent and deadline stand under what scrolls, so that they are seen in a low window too.
    """

    text_changed = Signal()
    date_changed = Signal()
    filed_changed = Signal(str)

    def __init__(self, find: Callable[[str], None], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        # Tab stops at fields, not at the area that scrolls them.
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._channels: dict[Channel, str] = {}
        self.applicant = Applicant(find)
        self.channel = Segmented([Option(one.value, one.value, _ICONS[one]) for one in Channel], side=8)
        self.day = DateField(today)
        self.language = Segmented([Option("kk", "Қаз"), Option("ru", "Рус")])
        self.external = QLineEdit()
        self.external.setFixedWidth(160)
        self.text = Words(lines=4)
        self.chips = ChipRow()
        self.topic = Combo(search=True)
        self.place = Combo(search=True)
        self.handler = Combo()
        self.consent = QCheckBox()
        self.term = TermBlock()
        self._channel_box = FieldBox(self.channel)
        self._day_box = FieldBox(self.day)
        self._language_box = FieldBox(self.language)
        self._external_box = FieldBox(self.external)
        self._text_box = FieldBox(self.text)
        self._topic_box = FieldBox(self.topic)
        self._place_box = FieldBox(self.place)
        self._handler_box = FieldBox(self.handler)
        self._lay_out()
        self._order()
        self.text.textChanged.connect(self.text_changed)
        self.day.picked.connect(lambda _day: self.date_changed.emit())
        self.topic.picked.connect(lambda _value: self.filed_changed.emit("topic"))
        self.place.picked.connect(lambda _value: self.filed_changed.emit("place"))
        self.channel.changed.connect(lambda _value: self.match())

    def _lay_out(self) -> None:
        how = FlowBox(gap=12)
        for box in (self._channel_box, self._day_box, self._language_box, self._external_box):
            how.flow.addWidget(box)
        filed = QGridLayout()
        filed.setHorizontalSpacing(12)
        for n, box in enumerate((self._topic_box, self._place_box, self._handler_box)):
            filed.addWidget(box, 0, n)
            filed.setColumnStretch(n, 1)
        self._inside = inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_SIDE, 12, _SIDE, 8)
        column.setSpacing(10)
        column.addWidget(self.applicant)
        column.addWidget(how)
        column.addWidget(self._text_box, 1)
        self._text_box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column.addWidget(self.chips)
        column.addLayout(filed)
        self.area.setWidget(inside)
        inside.setAutoFillBackground(False)
        inside.installEventFilter(self)
        self._foot = Surface("content")
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(_SIDE, 8, _SIDE, 12)
        foot.setSpacing(10)
        foot.addWidget(self.consent)
        foot.addWidget(self.term)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._foot)
        self.area.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._part(scrolls=most > 0))

    def _order(self) -> None:
        """Make Tab walk as the notes say: person, channel, date, language, text, chips, fields, consent."""
        segments = self.channel.findChildren(QAbstractButton)
        languages = self.language.findChildren(QAbstractButton)
        chips = list(self.chips.chips.values())
        known = [self.applicant.picker, self.applicant.known.other]
        fresh = self.applicant.new
        stops: list[QWidget] = [*known, fresh.name, fresh.phone, fresh.address, fresh.iin, *segments, self.day]
        stops += [*languages, self.external, self.text, *chips, self.topic, self.place, self.handler, self.consent]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _part(self, *, scrolls: bool) -> None:
        """Draw a line over the foot while something lies under it."""
        self._foot.set_edges("t" if scrolls else "")

    def _show_strip(self) -> None:
        """Count the days out only where every field above is seen whole; else the tip counts them."""
        strip = self.term.strip
        foot = self._foot.sizeHint().height() + (0 if not strip.isHidden() else strip.height() + 8)
        needed = self._inside.minimumSizeHint().height() + foot
        strip.setVisible(self.height() >= max(_LOW, needed))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject::eventFilter: a chip or a person came, or went."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self._show_strip()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Write out every way a complaint comes where there is room, else only the chosen one beside its icons."""
        low = self.height() < _LOW
        self._show_strip()
        self.text.set_least(3 if low else 4)
        room = self.width() - 2 * _SIDE
        words = sum(text_width(word, bold=True) + _SEGMENT for word in self._channels.values())
        chosen, whole = self.channel.value, words <= room and not low
        shown = {one.value: word if whole or one.value == chosen else "" for one, word in self._channels.items()}
        self.channel.set_texts(shown)
        for segment, word in zip(self.channel.findChildren(QAbstractButton), self._channels.values(), strict=False):
            segment.setAccessibleName(word)
            segment.setToolTip(word)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._fit()

    def match(self) -> None:
        """Ask for the other side's number only where there can be one."""
        self._fit()
        self._external_box.setVisible(Channel(self.channel.value or Channel.OTHER) in _NUMBERED)

    def show_problem(self, field: str, sentence: str) -> bool:
        """Mark a field and go to it; returns whether there is such a field here."""
        boxes: dict[str, FieldBox] = {
            "text": self._text_box,
            "received_on": self._day_box,
            "topic_id": self._topic_box,
            "place_id": self._place_box,
        }
        if field == "person":
            self.applicant.show_problem(sentence)
            return True
        box = boxes.get(field)
        if box is None:
            return False
        box.show_problem(sentence)
        box.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(box)
        return True

    def clear_problems(self) -> None:
        """Take every mark away."""
        self.applicant.show_problem("")
        for box in (self._text_box, self._day_box, self._topic_box, self._place_box):
            box.show_problem("")

    def retranslate(self, language: str) -> None:
        """Set the texts again."""
        self.applicant.retranslate(language)
        self._channels = {one: channel_label(one, language) for one in Channel}
        self._channel_box.set_label(self.tr("How it came"))
        self._day_box.set_label(self.tr("Date"))
        self._language_box.set_label(self.tr("Language of the reply"))
        self._external_box.set_label(self.tr("Its number there"))
        self._text_box.set_label(self.tr("What happened, in the applicant's words"))
        self._topic_box.set_label(self.tr("Topic"))
        self._place_box.set_label(self.tr("Place"))
        self._handler_box.set_label(self.tr("Handled by"))
        self.topic.set_placeholder(self.tr("Choose"))
        self.place.set_placeholder(self.tr("Choose"))
        self._fit()
        self.consent.setText(self.tr("The applicant agrees that the executive body will see the name and address"))
