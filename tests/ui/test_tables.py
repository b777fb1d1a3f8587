"""The table: pages fetched when looked at, stale answers dropped, keys, copying, sorting, memory of columns."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui import tokens
from ui.bootstrap import Parts
from ui.tables.columns import Column
from ui.tables.paged_model import PAGE, ROW_ROLE, PagedModel
from ui.tables.table import Table
from ui.tables.view_tabs import ViewTabs
from ui.tasks import ImmediateRunner, PoolRunner, Tasks
from ui.widgets.painting import text_width


@dataclass(frozen=True, slots=True)
class Row:
    number: int
    text: str


COLUMNS: Sequence[Column[Row]] = (
    Column(key="number", title="No", width=72, text=lambda row: str(row.number), sort="number"),
    Column(key="text", title="Essence", width=200, text=lambda row: row.text, stretch=True, tip=lambda row: row.text),
    Column(key="state", title="State", width=120, kind="badge", text=lambda _row: "New", tone=lambda _row: "info"),
    Column(
        key="due",
        title="Due",
        width=116,
        kind="deadline",
        text=lambda _row: "24.11",
        extra=lambda row: f"{row.number} days",
        tone=lambda _row: "red_text",
        sort="due",
    ),
)

SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def _rows(page: int, count: int = 250) -> list[Row]:
    return [Row(n, f"Жолданым {n}") for n in range(page * PAGE, min(count, (page + 1) * PAGE))]


def _model(parts: Parts) -> PagedModel[Row]:
    return PagedModel(COLUMNS, "Test", parts.tasks)


def _table(qtbot: QtBot, model: PagedModel[Row]) -> Table:
    table = Table(model)
    qtbot.addWidget(table)
    table.resize(700, 400)
    table.show()
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    table.setFocus()
    return table


def test_the_model_obeys_the_rules_of_qt(parts: Parts, qtmodeltester: ModelTester) -> None:
    model = _model(parts)
    model.set_source(250, _rows)
    qtmodeltester.check(model)
    model.set_rows([])
    qtmodeltester.check(model)


def test_only_the_pages_that_are_looked_at_are_fetched(parts: Parts) -> None:
    asked: list[int] = []

    def fetch(page: int) -> list[Row]:
        asked.append(page)
        return _rows(page, 100_000)

    model = _model(parts)
    model.set_source(100_000, fetch)
    assert model.rowCount() == 100_000
    assert asked == []
    assert model.index(54_321, 1).data() == "Жолданым 54321"
    assert asked == [543]
    for page in range(100):
        model.row(page * PAGE)
    model.row(54_321)
    assert asked[-1] == 543, "old pages are let go"


def test_cells_are_empty_until_their_page_arrives(qtbot: QtBot) -> None:
    tasks = Tasks(PoolRunner())
    go = threading.Event()
    model: PagedModel[Row] = PagedModel(COLUMNS, "Test", tasks)

    def fetch(page: int) -> list[Row]:
        go.wait()
        return _rows(page)

    model.set_source(250, fetch)
    assert model.index(0, 1).data() is None
    with qtbot.waitSignal(model.page_loaded):
        go.set()
    assert model.index(0, 1).data() == "Жолданым 0"
    tasks.finish()


def test_an_answer_of_an_older_source_is_dropped(qtbot: QtBot) -> None:
    tasks = Tasks(PoolRunner())
    go = threading.Event()
    model: PagedModel[Row] = PagedModel(COLUMNS, "Test", tasks)

    def slow(_page: int) -> list[Row]:
        go.wait()
        return [Row(0, "old")]

    model.set_source(1, slow)
    model.row(0)
    model.set_rows([Row(1, "new")])
    go.set()
    tasks.finish()
    qtbot.wait(1)
    assert model.index(0, 1).data() == "new"


def test_keys_open_act_and_copy(parts: Parts, qtbot: QtBot) -> None:
    model = _model(parts)
    model.set_source(250, _rows)
    table = _table(qtbot, model)
    opened: list[Row] = []
    acted: list[Row] = []
    table.opened.connect(opened.append)
    table.acted.connect(acted.append)
    table.go_to(0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert [row.number for row in opened] == [1]
    assert [row.number for row in acted] == [1]
    assert [row.number for row in table.selected_rows()] == [1, 2]
    expected = "1\tЖолданым 1\tNew\t24.11 1 days\n2\tЖолданым 2\tNew\t24.11 2 days"
    assert QApplication.clipboard().text() == expected


def test_sorting_is_asked_of_the_owner_once_for_each_order(parts: Parts, qtbot: QtBot) -> None:
    model = _model(parts)
    model.set_rows(_rows(0))
    table = _table(qtbot, model)
    asked: list[tuple[str, bool]] = []
    model.sort_asked.connect(lambda key, down: asked.append((key, down)))
    table.enable_sorting("due")
    header = table.horizontalHeader()
    header.setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert asked == [("due", False), ("due", True)]


def test_order_and_widths_of_columns_are_remembered(parts: Parts, qtbot: QtBot) -> None:
    settings = parts.remembered.settings
    first = _table(qtbot, _model(parts))
    first.remember(settings, "complaints")
    header = first.horizontalHeader()
    first.setColumnWidth(1, 77)
    assert settings.value("tables/complaints") is None, "the program's own widths are not the person's"
    at = QPoint(first.columnWidth(0) - 1, 10)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    header.resizeSection(0, 99)
    header.moveSection(2, 0)
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    second = _table(qtbot, _model(parts))
    second.remember(settings, "complaints")
    assert second.columnWidth(0) == 99
    assert second.horizontalHeader().logicalIndex(0) == 2


def test_every_cell_is_painted_and_spoken(parts: Parts, qtbot: QtBot) -> None:
    model = _model(parts)
    model.set_source(250, _rows)
    table = _table(qtbot, model)
    table.go_to(1)
    plain = table.grab().toImage()
    model.set_source(250, lambda _page: [])
    assert table.grab().toImage() != plain
    model.set_source(250, _rows)
    spoken = model.index(2, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Due: 24.11 2 days"
    assert model.index(2, 0).data(ROW_ROLE) == Row(2, "Жолданым 2")
    assert model.data(QModelIndex()) is None


def test_a_refresh_keeps_the_place(parts: Parts, qtbot: QtBot) -> None:
    words = ["before"]
    model: PagedModel[Row] = PagedModel(COLUMNS, "Test", Tasks(ImmediateRunner()))
    model.set_source(250, lambda page: [Row(row.number, words[0]) for row in _rows(page)])
    table = _table(qtbot, model)
    table.go_to(120)
    words[0] = "after"
    model.refresh_rows()
    assert table.currentIndex().row() == 120
    assert table.current_row() == Row(120, "after")


def test_saved_views_are_chosen_by_keys(parts: Parts, qtbot: QtBot) -> None:
    tabs = ViewTabs()
    qtbot.addWidget(tabs)
    tabs.show_views([("all", "Барлығы", 231), ("mine", "Менікі", 23)], "all")
    chosen: list[str] = []
    tabs.chosen.connect(chosen.append)
    tabs.show()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert (tabs.key, chosen) == ("mine", ["mine"])
    assert tabs.accessibleTabName(1) == "Менікі, 23"


GROWING: Sequence[Column[Row]] = (
    Column(key="number", title="No", width=60, text=lambda row: str(row.number)),
    Column(key="text", title="Essence", width=120, text=lambda row: row.text, stretch=True),
    Column(key="topic", title="Topic", width=90, text=lambda _row: "Жарықтандыру және абаттандыру", widest=400),
    Column(key="place", title="Place", width=90, text=lambda _row: "Абай", widest=150),
)


def test_columns_grow_to_their_words_and_the_essence_gives_way_first(parts: Parts, qtbot: QtBot) -> None:
    model: PagedModel[Row] = PagedModel(GROWING, "Test", parts.tasks)
    table = _table(qtbot, model)
    model.set_source(3, _rows, _rows(0, 3))
    words = text_width("Жарықтандыру және абаттандыру", tokens.SMALL)
    assert table.columnWidth(2) >= words + 20
    assert table.columnWidth(3) == 90
    assert table.columnWidth(1) > 120
    table.resize(420, 400)
    assert 90 <= table.columnWidth(2) < words
    assert table.columnWidth(1) >= 120
    assert table.columnWidth(0) == 60


def test_views_stand_closer_where_there_is_little_room(parts: Parts, qtbot: QtBot) -> None:
    tabs = ViewTabs()
    qtbot.addWidget(tabs)
    tabs.show_views([(str(n), "Қоңырау күтеді", 100 + n) for n in range(5)], "0")
    tabs.resize(1200, 44)
    tabs.show()
    wide = tabs.tabRect(4).right()
    tabs.resize(wide - 40, 44)
    assert tabs.tabRect(0).left() == 0
    assert tabs.tabRect(4).right() <= tabs.width()
    tabs.resize(1200, 44)
    assert tabs.tabRect(4).right() == wide


def test_a_hundred_thousand_selected_rows_are_counted_as_spans(parts: Parts, qtbot: QtBot) -> None:
    model = _model(parts)
    model.set_source(100_000, _rows, _rows(0))
    table = _table(qtbot, model)
    table.selectAll()
    assert table.selected_spans() == [(0, 99_999)]
    assert table.selected_count == 100_000
    assert [row.number for row in table.selected_rows()][:3] == [0, 1, 2]
    table.clearSelection()
    assert table.selected_spans() == []
    for at in (5, 2, 3):
        table.selectionModel().select(model.index(at, 0), SELECT)
    assert table.selected_spans() == [(2, 3), (5, 5)]
