"""What is on a paper: its words as another program reads them, and whether anything is drawn at all."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtPdf import QPdfDocument

_SPACES = re.compile(r"\s+")
_WHITE = 250
_SIDE = 400


class Sheet:
    """A PDF that was made, opened as any reader opens it."""

    def __init__(self, pdf: bytes) -> None:
        self._document = QPdfDocument()
        self._buffer = QBuffer(self._document)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)

    @property
    def words(self) -> str:
        """The text of all pages on one line."""
        return words_of(self._document)


def words_of(document: QPdfDocument) -> str:
    """Return the text of all pages on one line."""
    pages = (document.getAllText(page).text() for page in range(document.pageCount()))
    return _SPACES.sub(" ", " ".join(pages)).replace("\u00ad", "")


def ink_of(document: QPdfDocument, page: int = 0) -> float:
    """Return which part of a page is not white."""
    drawn = document.render(page, QSize(_SIDE, _SIDE))
    assert not drawn.isNull()
    dark = sum(
        drawn.pixelColor(x, y).alpha() > 0 and drawn.pixelColor(x, y).lightness() < _WHITE
        for x in range(0, _SIDE, 2)
        for y in range(0, _SIDE, 2)
    )
    return dark / (_SIDE / 2) ** 2
