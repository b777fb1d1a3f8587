"""Fields, cards, the deadline strip, the timeline and the PDF: what was typed stays, keys work, places are kept."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from deputy_desk.domain.terms import count_deadline, parse_term
from deputy_desk.store.calendar import base_calendar
from ui.bootstrap import Parts
from ui.tables import cells
from ui.tables.cells import CellDelegate
from ui.tables.columns import Column
from ui.widgets.cards import PersonCard, SimilarCard
from ui.widgets.combo import Combo, Entry
from ui.widgets.deadline_strip import DeadlineStrip, cells_of
from ui.widgets.fields import DateField, FieldBox, TextArea
from ui.widgets.label import ElidedLabel
from ui.widgets.message_bar import MessageBar
from ui.widgets.pdf_view import PdfView
from ui.widgets.person_picker import Found, PersonPicker
from ui.widgets.search_field import SearchField
from ui.widgets.sections import KeyValues
from ui.widgets.timeline import Moment, Timeline

pytestmark = pytest.mark.usefixtures("look")
Key = Qt.Key


@pytest.fixture
def form(look: Parts, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def _put(form: QWidget, *widgets: QWidget) -> None:
    box = form.layout()
    assert box is not None
    for widget in widgets:
        box.addWidget(widget)
        widget.show()


def test_tab_leaves_a_text_area(form: QWidget, qtbot: QtBot) -> None:
    area, after = TextArea(), QLineEdit()
    _put(form, area, after)
    area.setFocus()
    qtbot.keyClicks(area, "two words")
    qtbot.keyClick(area, Key.Key_Tab)
    assert after.hasFocus()
    assert area.text == "two words"


def test_a_problem_marks_the_field_and_keeps_what_was_typed(form: QWidget) -> None:
    field = QLineEdit("12345")
    box = FieldBox(field, "Телефон")
    _put(form, box)
    before = box.grab().toImage()
    box.show_problem("В номере 5 цифр, нужно 11.")
    assert field.text() == "12345"
    assert field.accessibleName() == "Телефон"
    assert field.accessibleDescription() == box.problem == "В номере 5 цифр, нужно 11."
    assert box.grab().toImage() != before
    box.show_problem("")
    assert box.problem == ""


def test_a_day_is_typed_and_told_as_a_date(form: QWidget, qtbot: QtBot) -> None:
    field = DateField(date(2026, 11, 22))
    _put(form, field)
    told: list[date] = []
    field.picked.connect(told.append)
    field.set_day(date(2026, 11, 23))
    assert told == []
    assert field.text() == "23.11.2026"
    field.setFocus()
    field.setSelectedSection(DateField.Section.DaySection)
    qtbot.keyClicks(field, "24122026")
    assert field.day == date(2026, 12, 24)
    assert told[-1] == date(2026, 12, 24)


def test_a_long_list_is_searched_and_takes_only_its_entries(form: QWidget, qtbot: QtBot) -> None:
    combo = Combo([Entry("b", "Birlik"), Entry("t", "Tasty")], search=True, placeholder="Choose")
    other = QLineEdit()
    _put(form, combo, other)
    told: list[str | None] = []
    combo.picked.connect(told.append)
    line = combo.lineEdit()
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, "tasty")
    completer = combo.completer()
    assert completer is not None
    qtbot.keyClick(completer.popup(), Key.Key_Tab)
    assert (combo.value, told) == ("t", ["t"])
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "nowhere")
    qtbot.keyClick(line, Key.Key_Tab)
    assert combo.value == "t"
    assert combo.currentText() == "Tasty"
    combo.set_entries([Entry("b", "Birlik")])
    assert combo.value is None


def test_a_plain_list_is_walked_by_arrows(form: QWidget, qtbot: QtBot) -> None:
    combo = Combo([Entry("a", "A", "water-outline"), Entry("b", "B")])
    _put(form, combo)
    combo.set_value("a")
    told: list[str | None] = []
    combo.picked.connect(told.append)
    combo.setFocus()
    qtbot.keyClick(combo, Key.Key_Down)
    assert (combo.value, told) == ("b", ["b"])


def test_the_search_field_waits_for_a_pause_and_enter_does_not(form: QWidget, qtbot: QtBot) -> None:
    field = SearchField()
    _put(form, field)
    told: list[str] = []
    field.query_changed.connect(told.append)
    field.setFocus()
    with qtbot.waitSignal(field.query_changed):
        qtbot.keyClicks(field, "water ")
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Key.Key_Return)
    assert told == ["water", "water x"]


def test_a_person_is_picked_or_made_without_a_mouse(form: QWidget, qtbot: QtBot) -> None:
    asked: list[str] = []
    picker = PersonPicker(asked.append)
    _put(form, picker)
    picker.setFocus()
    qtbot.keyClicks(picker, "seid")
    qtbot.waitUntil(lambda: asked == ["seid"])
    picker.show_found([Found(1, "Seidakhmetov", "Birlik"), Found(2, "Seitova")])
    assert picker.popup.isVisible()
    qtbot.keyClick(picker, Key.Key_Down)
    qtbot.keyClick(picker, Key.Key_Down)
    with qtbot.waitSignal(picker.picked) as taken:
        qtbot.keyClick(picker, Key.Key_Return)
    assert taken.args == [2]
    assert not picker.popup.isVisible()
    picker.show_found([Found(1, "Seidakhmetov")])
    qtbot.keyClick(picker, Key.Key_Escape)
    assert not picker.popup.isVisible()
    with qtbot.waitSignal(picker.typed) as fresh:
        qtbot.keyClick(picker, Key.Key_Return)
    assert fresh.args == ["seid"]


def test_the_strip_shows_every_day_once_and_says_why(form: QWidget, qtbot: QtBot) -> None:
    deadline = count_deadline(date(2026, 11, 25), parse_term("15wd"), base_calendar())
    strip = DeadlineStrip()
    _put(form, strip)
    strip.set_deadline(deadline, "ru")
    cells = strip.cells
    assert [cell.day for cell in cells] == [counted.day for counted in deadline.days]
    assert (cells[0].kind, cells[0].text) == ("day0", "0")
    assert (cells[-1].kind, cells[-1].text, cells[-1].day) == ("due", "15", date(2026, 12, 17))
    holiday = next(cell for cell in cells if cell.kind == "holiday")
    assert holiday.day == date(2026, 12, 16)
    assert "Независимости" in holiday.reason
    assert sum(cell.kind == "off" for cell in cells) == 6
    strip.setFocus()
    with qtbot.waitSignal(strip.current_changed) as walked:
        qtbot.keyClick(strip, Key.Key_Right)
    assert walked.args == [cells[0]]
    assert strip.accessibleDescription() == cells[0].reason
    one_row = strip.height()
    strip.set_cells(cells_of(count_deadline(date(2026, 11, 25), parse_term("2m"), base_calendar()), "kk"), "kk")
    assert strip.height() >= 2 * one_row


def test_the_timeline_is_as_high_as_its_moments_and_opens_them(form: QWidget, qtbot: QtBot) -> None:
    line = Timeline()
    _put(form, line)
    line.show_moments([Moment("Отправлен запрос", "3 ноября", "accent", opens="57"), Moment("Записано", "30 октября")])
    low = line.height()
    line.show_moments([*line.moments, Moment("очень длинное событие " * 20, "1 ноября", "future")])
    assert line.height() > low + 30
    line.setFocus()
    line.setCurrentIndex(line.model().index(0, 0))
    with qtbot.waitSignal(line.opened) as opened:
        qtbot.keyClick(line, Key.Key_Return)
    assert opened.args == ["57"]
    assert line.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Отправлен запрос, 3 ноября"


def test_a_secret_is_shown_for_a_while_and_masked_again(form: QWidget, qtbot: QtBot) -> None:
    card = PersonCard()
    _put(form, card)
    card.show_person("Сейдахметов Қайрат", "3 обращения", [("Телефон", "")], ("ИИН", "850315•••••7"))
    assert card.secret == "850315•••••7"
    card.reveal("850315301237")
    assert card.secret == "850315301237"
    card.hide_secret()
    assert card.secret == "850315•••••7"


def test_a_similar_complaint_opens_by_key_and_reads_whole(form: QWidget, qtbot: QtBot) -> None:
    card = SimilarCard()
    _put(form, card)
    card.show_similar("№ 214", "Жұмабекова А. М.", "Вода два часа в сутки", 92, "та же улица")
    assert card.accessibleName().endswith("92 %, та же улица")
    card.setFocus()
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Key.Key_Space)
    assert not card.grab().isNull()


def test_names_without_values_are_left_out(form: QWidget) -> None:
    rows = KeyValues()
    _put(form, rows)
    rows.show_rows([("Кому", "Отдел ЖКХ"), ("Срок", "")])
    box = rows.layout()
    assert box is not None
    assert box.count() == 2


def test_a_failure_offers_to_try_again(form: QWidget, qtbot: QtBot) -> None:
    bar = MessageBar()
    _put(form, bar)
    tried: list[int] = []
    bar.show_message("Диск полон.", retry=lambda: tried.append(1))
    assert bar.text == "Диск полон."
    again = next(child for child in bar.children() if getattr(child, "kind", "") == "secondary")
    assert isinstance(again, QWidget)
    again.setFocus()
    qtbot.keyClick(again, Key.Key_Space)
    assert tried == [1]
    assert bar.text == ""


def _pdf(pages: int) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842))
    for n in range(pages):
        canvas.drawString(100, 700, f"page {n}")
        canvas.linkURL(f"desk:figure/{n}", (90, 690, 200, 720))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def test_a_pdf_keeps_its_place_and_follows_links(form: QWidget, qtbot: QtBot) -> None:
    view = PdfView()
    _put(form, view)
    form.resize(640, 700)
    view.load(_pdf(3))
    assert view.pages == 3
    view.fit_width()
    view.zoom_in()
    QApplication.sendPostedEvents()
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    percent, place = view.percent, bar.value()
    view.load(_pdf(3))
    assert abs(bar.value() - place) <= 2
    assert view.percent == percent
    view.turn(-3)
    view.fit()
    address, where = view.link_places(0)[0]
    assert address == "desk:figure/0"
    point = QPoint(int(where.x()), int(where.y()))
    with qtbot.waitSignal(view.link_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert clicked.args == ["desk:figure/0"]
    assert view.link_at(where * 0) == ""
    with pytest.raises(ValueError, match="not a PDF"):
        view.load(b"nothing")
    view.clear()
    assert view.pages == 0


def test_a_list_to_type_in_keeps_its_frame_and_shows_entries_from_their_beginning(form: QWidget) -> None:
    entries = [Entry("a", "Жолдар мен тротуарлар және аулалық аумақтар"), Entry("b", "Су")]
    combo = Combo(entries, search=True)
    combo.setFixedSize(160, 32)
    _put(form, combo)
    line = combo.lineEdit()
    assert line is not None
    place = line.geometry()
    assert combo.rect().contains(place)
    assert place.left() > 2
    for value in ("a", "b", None, "a"):
        combo.set_value(value)
        assert line.geometry() == place
        assert line.cursorPosition() == 0 or value != "a"
    combo._completed("Су")
    combo.setEnabled(False)
    assert line.geometry() == place
    assert line.palette().base().color().alpha() == 0


def test_days_that_have_no_room_are_told_as_a_number(form: QWidget) -> None:
    said: list[str] = []
    column: Column[object] = Column(
        key="due",
        title="Due",
        width=100,
        text=lambda _row: "02.04",
        kind="deadline",
        tone=lambda _row: "red_text",
        extra=lambda _row: "−160 рабочих дней",
    )

    def heard(_painter: object, _area: object, text: str, **_how: object) -> None:
        said.append(text)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(cells, "draw_text", heard)
        for width in (90, 400):
            CellDelegate._cell(QPainter(), QRectF(0, 0, width, 36), column, object(), selected=False)
    assert said == ["02.04", "−160", "02.04", "−160 рабочих дней"]


def test_a_line_without_room_says_itself_whole_in_its_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("Нарушения порядка во дворах и на улицах, три обращения")
    qtbot.addWidget(label)
    label.show()
    label.resize(label.sizeHint())
    assert label.toolTip() == ""
    label.resize(120, label.height())
    assert label.toolTip() == label.text()
    assert label.minimumSizeHint().width() < 120
