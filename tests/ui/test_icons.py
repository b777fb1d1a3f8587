"""Icons as they are painted."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.bootstrap import Parts
from ui.icons import paint_icon
from ui.theme import color
from ui.widgets.painting import painter_of


class Picture(QWidget):
    """One icon and nothing else."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - as Qt has it
        del event
        with painter_of(self) as painter:
            paint_icon(painter, QRectF(0, 0, 18, 18), "magnify-minus-outline", color("text"))


def painted(weight: QFont.Weight, qtbot: QtBot) -> QImage:
    widget = Picture()
    qtbot.addWidget(widget)
    widget.resize(24, 24)
    face = QFont(widget.font())
    face.setWeight(weight)
    widget.setFont(face)
    return widget.grab().toImage()


def test_a_bold_widget_paints_the_same_icons(look: Parts, qtbot: QtBot) -> None:
    assert painted(QFont.Weight.Bold, qtbot) == painted(QFont.Weight.Normal, qtbot)
