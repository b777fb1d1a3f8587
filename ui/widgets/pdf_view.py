"""A PDF on the screen: loaded from bytes, keeps its place when it is drawn again, follows links that Qt leaves alone.

QPdfView ignores links with addresses, so the place clicked is worked out here and asked of QPdfLinkModel.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMargins, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QMouseEvent, QPalette, QShortcut
from PySide6.QtPdf import QPdfDocument, QPdfLinkModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme import color

_STEP: Final = 1.2
_SMALLEST: Final = 0.25
_LARGEST: Final = 4.0
_MARGIN: Final = 16


class PdfView(QPdfView):
    """``load`` shows bytes; ``link_clicked`` carries the address of a link; ``pages_changed`` (page from 1, pages)."""

    link_clicked = Signal(str)
    pages_changed = Signal(int, int)
    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        # The stubs of Qt do not know that a view may stand alone.
        super().__init__(parent)  # type: ignore[arg-type]
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Not a child of the view: a child closes while the view is half gone, and QPdfView then crashes (Qt 6.10).
        self._document = QPdfDocument()
        self._buffer = QBuffer(self._document)
        self._links = QPdfLinkModel(self)
        self._links.setDocument(self._document)
        self.setDocument(self._document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitInView)
        # QPdfView adds the spacing after the last page as well: half of it is the margin there, the rest is taken back.
        self.setDocumentMargins(QMargins(_MARGIN, _MARGIN, _MARGIN, -_MARGIN))
        # QPdfView takes the spacing, not the margins, off the height that a whole page may have.
        self.setPageSpacing(2 * _MARGIN)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pageNavigator().currentPageChanged.connect(lambda _page: self._tell_page())
        self.zoomFactorChanged.connect(lambda _factor: self.zoom_changed.emit(self.percent))
        for keys, slot in (
            ("Ctrl++", self.zoom_in),
            ("Ctrl+=", self.zoom_in),
            ("Ctrl+-", self.zoom_out),
            ("Ctrl+0", self.fit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        self._tint()

    def load(self, pdf: bytes) -> None:
        """Show a document at the place and zoom shown before. Bytes that are no PDF are a ValueError."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        place = [bar.value() / bar.maximum() if bar.maximum() else 0.0 for bar in bars]
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        if self._document.status() != QPdfDocument.Status.Ready:
            message = f"not a PDF: {self._document.error().name}"
            raise ValueError(message)
        for bar, share in zip(bars, place, strict=True):
            bar.setValue(round(share * bar.maximum()))
        self._tell_page()

    def clear(self) -> None:
        """Show nothing."""
        self._document.close()
        self._buffer.close()
        self._tell_page()

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._document.pageCount()

    @property
    def percent(self) -> int:
        """The zoom in per cent of the paper's size on this screen."""
        return round(self._factor(self.pageNavigator().currentPage()) * 100)

    def zoom_in(self) -> None:
        """Show it larger."""
        self._zoom(self._factor(self.pageNavigator().currentPage()) * _STEP)

    def zoom_out(self) -> None:
        """Show it smaller."""
        self._zoom(self._factor(self.pageNavigator().currentPage()) / _STEP)

    def fit(self) -> None:
        """Show a whole page."""
        self.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.zoom_changed.emit(self.percent)

    def fit_width(self) -> None:
        """Show a page as wide as the view."""
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.zoom_changed.emit(self.percent)

    def turn(self, step: int) -> None:
        """Go ``step`` pages on."""
        page = max(0, min(self.pages - 1, self.pageNavigator().currentPage() + step))
        if self.pages:
            self.pageNavigator().jump(page, QPointF(), 0)
            self._tell_page()

    def link_at(self, at: QPointF) -> str:
        """Return the address of the link under a point of the viewport, or nothing."""
        for page in range(self.pages):
            left, top, factor = self._page_place(page)
            point = QPointF((at.x() - left) / factor, (at.y() - top) / factor)
            size = self._document.pagePointSize(page)
            if 0 <= point.x() <= size.width() and 0 <= point.y() <= size.height():
                self._links.setPage(page)
                return self._links.linkAt(point).url().toString()
        return ""

    def link_places(self, page: int = 0) -> list[tuple[str, QPointF]]:
        """Return the addresses of a page with the middle of each link in the viewport: for keyboards and tests."""
        self._links.setPage(page)
        left, top, factor = self._page_place(page)
        found = []
        for row in range(self._links.rowCount(self._links.index(-1, -1))):
            index = self._links.index(row, 0)
            rect = index.data(QPdfLinkModel.Role.Rectangle.value)
            url = index.data(QPdfLinkModel.Role.Url.value)
            address = url.toString() if hasattr(url, "toString") else str(url or "")
            if address:
                middle = rect.center()
                found.append((address, QPointF(left + middle.x() * factor, top + middle.y() * factor)))
        return found

    def _tell_page(self) -> None:
        self.pages_changed.emit(min(self.pages, self.pageNavigator().currentPage() + 1), self.pages)

    def _zoom(self, factor: float) -> None:
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(max(_SMALLEST, min(_LARGEST, factor)))
        self.zoom_changed.emit(self.percent)

    def _resolution(self) -> float:
        """Return the pixels of a point, as QPdfView reckons it: by the primary screen."""
        screens = QGuiApplication.screens()
        return (screens[0].logicalDotsPerInch() if screens else 96.0) / 72.0

    def _factor(self, page: int) -> float:
        """Return the zoom of a page: the set one, or the one that makes it fit."""
        if self.zoomMode() == QPdfView.ZoomMode.Custom or page < 0 or page >= self.pages:
            return self.zoomFactor()
        size = self._document.pagePointSize(page) * self._resolution()
        room = self.viewport().size()
        margins = self.documentMargins()
        across = (room.width() - margins.left() - margins.right()) / size.width()
        if self.zoomMode() == QPdfView.ZoomMode.FitToWidth:
            return across
        return min(across, (room.height() - self.pageSpacing()) / size.height())

    def _page_place(self, page: int) -> tuple[float, float, float]:
        """Return left, top (in the viewport) and pixels of a point for a page, by the layout rules of QPdfView."""
        sizes = []
        for n in range(page + 1):
            size = self._document.pagePointSize(n)
            scale = self._factor(n) * self._resolution()
            sizes.append((round(size.width() * scale), round(size.height() * scale), scale))
        widest = max(
            round(self._document.pagePointSize(n).width() * self._factor(n) * self._resolution())
            for n in range(self.pages)
        )
        margins = self.documentMargins()
        total = max(self.viewport().width(), widest + margins.left() + margins.right())
        top = margins.top() + sum(height + self.pageSpacing() for _, height, _ in sizes[:-1])
        width, _, scale = sizes[-1]
        left = (total - width) / 2
        return left - self.horizontalScrollBar().value(), top - self.verticalScrollBar().value(), scale

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QPdfView::mouseReleaseEvent."""
        super().mouseReleaseEvent(event)
        address = self.link_at(event.position())
        if address and event.button() == Qt.MouseButton.LeftButton:
            self.link_clicked.emit(address)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QPdfView::mouseMoveEvent."""
        super().mouseMoveEvent(event)
        over = bool(self.link_at(event.position()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _tint(self) -> None:
        """Give the desk behind the paper its colour: QPdfView paints it with the role Dark."""
        wanted = color("page_bg")
        if self.palette().color(QPalette.ColorRole.Dark) != wanted:
            changed = QPalette(self.palette())
            changed.setColor(QPalette.ColorRole.Dark, wanted)
            self.setPalette(changed)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget::changeEvent."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)
