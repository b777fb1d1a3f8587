"""Cards: a person, a similar complaint, a thing that can be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deputy_desk.domain.names import avatar_letters
from ui import tokens
from ui.icons import paint_icon
from ui.theme import color, own_focus_ring
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.painting import box, draw_text, focus_ring, painter_of, text_width

SHOWN_FOR_MS = 10_000


class Avatar(QWidget):
    """Initials in a disc."""

    def __init__(self, name: str = "", *, side: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(side, side)

    def show_name(self, name: str) -> None:
        """Show the initials of another name."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        with painter_of(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("info_tint"))
            painter.drawEllipse(QRectF(self.rect()))
            middle = Qt.AlignmentFlag.AlignHCenter
            draw_text(
                painter, QRectF(self.rect()), avatar_letters(self._name), tint="info_text", bold=True, align=middle
            )


class PersonCard(QWidget):
    """A name, what is known of the person, and rows of facts.

    A masked IIN is shown whole for ten seconds by its eye: ``reveal_asked`` is said first, the answer comes by
    ``reveal`` (the page logs the access and reads the number).
    """

    reveal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar()
        self._name = Label(bold=True, wrap=True, selectable=True)
        self._under = Label(size=tokens.SMALL, tone="text2", wrap=True)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(3)
        self._rows.setColumnMinimumWidth(0, 72)
        self._rows.setColumnStretch(1, 1)
        self._secret: Label | None = None
        self._masked = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR_MS)
        self._timer.timeout.connect(self.hide_secret)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._under)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._rows)

    def show_person(
        self, name: str, under: str, facts: Sequence[tuple[str, str]] = (), secret: tuple[str, str] | None = None
    ) -> None:
        """Show a person. ``facts`` are (name, value) pairs; ``secret`` is (name, masked value) with an eye."""
        self._timer.stop()
        self._avatar.show_name(name)
        self._name.setText(name)
        self._under.setText(under)
        self._under.setVisible(bool(under))
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                # Hidden first: a child just laid out is shown a moment later, and without a parent as a window.
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._secret = None
        rows = [(*fact, False) for fact in facts if fact[1]]
        if secret is not None and secret[1]:
            rows.insert(0, (*secret, True))
            self._masked = secret[1]
        for n, (label, value, hidden) in enumerate(rows):
            shown = Label(value, size=tokens.SMALL, wrap=True, selectable=True)
            self._rows.addWidget(Label(label, size=tokens.SMALL, tone="text2"), n, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(shown, n, 1)
            if hidden:
                self._secret = shown
                eye = Button(kind="quiet", icon="eye-outline", small=True)
                eye.setFixedSize(24, 24)
                eye.setAccessibleName(self.tr("Show the whole number for ten seconds; this is logged"))
                eye.setToolTip(eye.accessibleName())
                eye.clicked.connect(self.reveal_asked)
                self._rows.addWidget(eye, n, 2)

    def reveal(self, value: str) -> None:
        """Show the whole secret for ten seconds."""
        if self._secret is not None:
            self._secret.setText(value)
            self._timer.start()

    def hide_secret(self) -> None:
        """Hide the secret again."""
        self._timer.stop()
        if self._secret is not None:
            self._secret.setText(self._masked)

    @property
    def secret(self) -> str:
        """What is shown of the secret now."""
        return "" if self._secret is None else self._secret.text()


class SimilarCard(QAbstractButton):
    """A similar complaint: number, who and when, its essence, how similar in per cent, and why in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._who = ""
        self._essence = ""
        self._share = 0
        self._reason = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        own_focus_ring(self)

    def show_similar(self, number: str, who: str, essence: str, share: int, reason: str) -> None:
        """Show a complaint; ``share`` is 0 to 100."""
        self._number, self._who, self._essence, self._share, self._reason = number, who, essence, share, reason
        self.setAccessibleName(f"{number}, {who}, {essence}, {share} %, {reason}")
        self.setToolTip(essence)
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(280, 82)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        area = QRectF(self.rect())
        with painter_of(self) as painter:
            fill = "hover" if self.underMouse() or self.isDown() else "surface"
            box(painter, area, tokens.RADIUS["card"], color(fill), color("border"))
            line = QRectF(12, 10, area.width() - 24, 20)
            share = f"{self._share}\u00a0%"
            right = Qt.AlignmentFlag.AlignRight
            draw_text(painter, line, share, tint="accent_text", size=tokens.SMALL, bold=True, align=right)
            used = text_width(self._number, tokens.SMALL, bold=True)
            draw_text(painter, line, self._number, size=tokens.SMALL, bold=True)
            draw_text(painter, line.adjusted(used + 8, 0, -48, 0), self._who, tint="text2", size=tokens.SMALL)
            draw_text(painter, line.translated(0, 22), self._essence, size=tokens.SMALL)
            track = QRectF(12, 63, min(96.0, area.width() / 3), 4)
            box(painter, track, 2, color("sunken"))
            box(painter, QRectF(track.left(), track.top(), track.width() * self._share / 100, 4), 2, color("accent"))
            why = QRectF(track.right() + 8, 55, area.width() - track.right() - 20, 20)
            draw_text(painter, why, self._reason, tint="text2", size=tokens.CAPTION)
            if self.hasFocus():
                focus_ring(painter, area, tokens.RADIUS["card"])


def first_line(text: str, room: float) -> tuple[str, str]:
    """Part a title between words: what fits a line, and the rest."""
    words = text.split()
    for n in range(len(words) - 1, 0, -1):
        line = " ".join(words[:n])
        if text_width(line, tokens.SMALL, bold=True) <= room:
            return line, " ".join(words[n:])
    return text, ""


class LinkCard(QAbstractButton):
    """Something to open: an icon, a bold line, a small line, a chevron (a problem, an inquiry, a record)."""

    def __init__(self, icon_name: str, tone: str = "accent_text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._tone = tone
        self._under = ""
        self._long = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        own_focus_ring(self)

    def show_link(self, title: str, under: str = "") -> None:
        """Set both lines."""
        self.setText(title)
        self._under = under
        self.setAccessibleName(f"{title}, {under}" if under else title)
        self.setToolTip(title)
        self._fit()
        self.update()

    def _fit(self) -> None:
        """A title that is too long for a line takes two."""
        before, self._long = self._long, text_width(self.text(), tokens.SMALL, bold=True) > self.width() - 68
        if self._long is not before:
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget::resizeEvent."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Override QWidget::sizeHint."""
        return QSize(240, 70 if self._long else 52)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget::paintEvent."""
        del event
        area = QRectF(self.rect())
        with painter_of(self) as painter:
            fill = "hover" if self.underMouse() or self.isDown() else "content"
            box(painter, area, tokens.RADIUS["card"], color(fill), color("border"))
            paint_icon(painter, QRectF(12, area.center().y() - 9, 18, 18), self._icon, color(self._tone))
            words = QRectF(40, 8, area.width() - 68, 18)
            if not self._under:
                words.moveTop(area.center().y() - (18 if self._long else 9))
            first, rest = first_line(self.text(), words.width()) if self._long else (self.text(), "")
            draw_text(painter, words, first, size=tokens.SMALL, bold=True)
            if rest:
                words.translate(0, 18)
                draw_text(painter, words, rest, size=tokens.SMALL, bold=True)
            draw_text(painter, words.translated(0, 18), self._under, tint="text2", size=tokens.CAPTION)
            paint_icon(
                painter, QRectF(area.right() - 26, area.center().y() - 9, 18, 18), "chevron-right", color("text2")
            )
            if self.hasFocus():
                focus_ring(painter, area, tokens.RADIUS["card"])
