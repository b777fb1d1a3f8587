"""The right pane: complaints like this one, the problem they belong to, and the card that may settle it on the spot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.wording.complaint_labels import complaints_counted, shared_words
from deputy_desk.wording.dates import day_month
from ui import tokens
from ui.icons import icon
from ui.widgets.button import Button
from ui.widgets.cards import SimilarCard
from ui.widgets.label import Label
from ui.widgets.surface import Card

if TYPE_CHECKING:
    from deputy_desk.domain.office import Card as ExplanationCard
    from deputy_desk.services.complaint_view import ProblemView
    from deputy_desk.services.suggestions import SimilarComplaint

_SHOWN = 3
_LETTERS = 170


class _ActionCard(Card):
    """A card with an icon, two lines of words and one button."""

    def __init__(self, icon_name: str, tone: str, edge: str) -> None:
        super().__init__(edge)
        self._name, self._tone = icon_name, tone
        self._mark = Label()
        self.title = Label(bold=True, wrap=True, size=tokens.SMALL)
        self.under = Label(size=tokens.CAPTION, tone="text2", wrap=True)
        self.button = Button(kind="tonal")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.under)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._mark)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.button)

    def draw(self) -> None:
        """Draw the icon in the colours of now."""
        self._mark.setPixmap(icon(self._name, self._tone).pixmap(20, 20))


class Hints(QScrollArea):
    """Signals: ``opened`` the id of a similar complaint; ``merge_wanted`` and ``card_wanted`` carry nothing."""

    opened = Signal(str)
    merge_wanted = Signal()
    card_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self._similar: Sequence[SimilarComplaint] = ()
        self._title = Label(size=tokens.PANE_TITLE, bold=True)
        self._none = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self.cards = [SimilarCard() for _ in range(_SHOWN)]
        self.problem = _ActionCard("folder-alert-outline", "accent_text", "accent")
        self.problem.button.set_icon("source-merge")
        self.problem.button.set_keys("Alt+M")
        self.spot_title = Label(size=tokens.PANE_TITLE, bold=True)
        self.spot = _ActionCard("lightbulb-outline", "amber_text", "border")
        self.spot.button.set_kind("secondary")
        self._note_mark = Label()
        self._note = Label(size=tokens.CAPTION, tone="text2", wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._none)
        for card in self.cards:
            column.addWidget(card)
            card.clicked.connect(lambda _checked=False, card=card: self._open(card))
        column.addWidget(self.problem)
        column.addSpacing(8)
        column.addWidget(self.spot_title)
        column.addWidget(self.spot)
        column.addStretch(1)
        note = QHBoxLayout()
        note.setSpacing(8)
        note.addWidget(self._note_mark)
        note.addWidget(self._note, 1)
        column.addLayout(note)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.problem.button.clicked.connect(self.merge_wanted)
        self.spot.button.clicked.connect(self.card_wanted)
        self.show_similar((), "en")
        self.show_problem(None, "en", merged=False)
        self.show_card(None, "en", taken=False)

    def _open(self, card: SimilarCard) -> None:
        at = self.cards.index(card)
        if at < len(self._similar):
            self.opened.emit(self._similar[at].id)

    def show_similar(self, found: Sequence[SimilarComplaint], language: str) -> None:
        """Show complaints like this one, most alike first."""
        self._similar = tuple(found[:_SHOWN])
        self._none.setVisible(not self._similar)
        for n, card in enumerate(self.cards):
            card.setVisible(n < len(self._similar))
            if n < len(self._similar):
                one = self._similar[n]
                why = shared_words(
                    one.shared[:3],
                    language,
                    same_person="same_person" in one.reasons,
                    same_place="same_topic_place" in one.reasons,
                )
                card.show_similar(f"№\u00a0{one.number}", one.person, one.line, round(one.score * 100), why)

    def show_problem(self, found: ProblemView | None, language: str, *, merged: bool) -> None:
        """Show the problem this complaint may belong to, and whether it will."""
        self.problem.setVisible(found is not None)
        if found is None:
            return
        self.problem.draw()
        self.problem.title.setText(self.tr("Problem: {title}").format(title=found.problem.title))
        parts = [complaints_counted(found.complaints, language)]
        if found.letter is not None:
            one = found.letter.letter.inquiry
            number = inquiry_number(one.n or 0, one.series)
            parts.append(self.tr("inquiry № {number}").format(number=number))
            if found.letter.until is not None and found.letter.letter.waiting:
                parts.append(self.tr("due {day}").format(day=day_month(found.letter.until, language)))
        self.problem.under.setText(", ".join(parts))
        button = self.problem.button
        button.set_icon("check" if merged else "source-merge")
        button.setText(self.tr("Will be merged; press to undo") if merged else self.tr("Merge into the problem"))

    def show_card(self, card: ExplanationCard | None, language: str, *, taken: bool) -> None:
        """Show the explanation card of the topic, and whether it is recorded as given."""
        self.spot.setVisible(card is not None)
        self.spot_title.setVisible(card is not None)
        if card is None:
            return
        self.spot.draw()
        kazakh = language == "kk"
        self.spot.title.setText(card.title_kk if kazakh else card.title_ru)
        text = " ".join((card.text_kk if kazakh else card.text_ru).split())
        self.spot.under.setText(text if len(text) <= _LETTERS else text[:_LETTERS].rsplit(" ", 1)[0] + "…")
        self.spot.button.set_icon("check" if taken else "message-text-outline")
        words = self.tr("Will be recorded as explained; press to undo")
        self.spot.button.setText(words if taken else self.tr("Explained with this card"))

    def retranslate(self) -> None:
        """Set the texts again."""
        self._title.setText(self.tr("Similar complaints"))
        self._none.setText(self.tr("Nothing similar yet. Hints appear while you type."))
        self.spot_title.setText(self.tr("Can be settled on the spot"))
        self._note_mark.setPixmap(icon("information-outline").pixmap(18, 18))
        self._note.setText(
            self.tr("This computer makes the hints from your own records. Nothing changes without your choice.")
        )
