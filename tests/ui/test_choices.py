"""Buttons, segments, chips, grades and questions from the keyboard: what each key does and what it does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.bootstrap import Parts
from ui.widgets.button import Button
from ui.widgets.chips import FilterChip, SuggestionChip
from ui.widgets.grade_list import Grade, GradeList
from ui.widgets.question_grades import QuestionGrades
from ui.widgets.question_list import QuestionList
from ui.widgets.question_model import Letter, QuestionRow
from ui.widgets.segmented import Option, Segmented

Key = Qt.Key
GRADES = [Grade(str(n), f"Grade {n}", f"What grade {n} means") for n in range(1, 9)]
ANSWERS = [Option(value, value) for value in ("answered", "partly", "evaded", "not_answered")]


Make = Callable[..., QWidget]


@pytest.fixture
def make_form(look: Parts, qtbot: QtBot) -> Make:
    kept: list[QWidget] = []

    def make(*widgets: QWidget) -> QWidget:
        form = QWidget()
        kept.append(form)
        column = QVBoxLayout(form)
        for widget in widgets:
            column.addWidget(widget)
        qtbot.addWidget(form)
        form.show()
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    return make


@pytest.mark.parametrize("kind", ["primary", "secondary", "tonal", "quiet", "link"])
def test_a_button_answers_space_and_its_shortcut_and_keeps_it_after_a_new_text(
    qtbot: QtBot, make_form: Make, kind: str
) -> None:
    button = Button("Save", kind=kind, icon="check", shortcut="Ctrl+Return")  # type: ignore[arg-type]
    form = make_form(button)
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    button.setFocus()
    qtbot.keyClick(button, Key.Key_Space)
    button.setText("Сақтау")
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(form, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    button.setEnabled(False)
    qtbot.keyClick(form, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(clicks) == 2
    assert button.sizeHint().width() > Button("Сақтау").sizeHint().width()


def test_segments_move_with_arrows_and_tell_only_what_the_person_does(qtbot: QtBot, make_form: Make) -> None:
    choice = Segmented([Option("kk", "Қазақша"), Option("ru", "Русский"), Option("both", "Екі тіл")])
    make_form(choice)
    told: list[str] = []
    choice.changed.connect(told.append)
    choice.set_value("ru")
    choice.setFocus()
    focused = choice.focusProxy()
    assert focused is not None
    qtbot.keyClick(focused, Key.Key_Right)
    assert (choice.value, told) == ("both", ["both"])
    choice.set_value(None)
    assert choice.value is None
    assert told == ["both"]
    width = choice.sizeHint().width()
    choice.set_texts({"both": "Қазақша және орысша"})
    assert choice.sizeHint().width() > width


def test_a_filter_chip_is_taken_away_by_delete_and_by_its_x(qtbot: QtBot, make_form: Make) -> None:
    chip = FilterChip("Состояние")
    make_form(chip)
    removed: list[int] = []
    chip.removed.connect(lambda: removed.append(1))
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_Delete)
    assert removed == []
    chip.set_value("в работе")
    assert chip.accessibleName() == "Состояние: в работе"
    chip.resize(chip.sizeHint())
    qtbot.keyClick(chip, Key.Key_Delete)
    assert removed == [1]
    at = chip.rect().center()
    at.setX(chip.width() - 20)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=at)
    assert removed == [1, 1]


def test_a_suggestion_never_applies_itself_and_its_key_accepts_it_once(qtbot: QtBot, make_form: Make) -> None:
    chip = SuggestionChip()
    field = QLineEdit()
    make_form(field, chip)
    accepted: list[int] = []
    chip.accepted.connect(lambda: accepted.append(1))
    chip.show_suggestion("Место", "с. Бирлик", "как в № 214", "Alt+1")
    field.setFocus()
    assert accepted == []
    assert not chip.taken
    assert chip.accessibleDescription() == "как в № 214"
    with qtbot.waitSignal(chip.accepted):
        qtbot.keyClick(field, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    chip.show_suggestion("Место", "с. Бирлик", "как в № 214", "Alt+1", taken=True)
    qtbot.keyClick(field, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert accepted == [1]


def test_digits_grade_only_while_the_list_has_the_focus(qtbot: QtBot, make_form: Make) -> None:
    grades = GradeList(GRADES)
    field = QLineEdit()
    make_form(grades, field)
    told: list[str] = []
    grades.chosen.connect(told.append)
    field.setFocus()
    qtbot.keyClicks(field, "3")
    assert (field.text(), grades.value, told) == ("3", None, [])
    grades.setFocus()
    for digit in (Key.Key_3, Key.Key_8):
        focused = grades.window().focusWidget()
        qtbot.keyClick(focused, digit)
    assert (grades.value, told) == ("8", ["3", "8"])
    qtbot.keyClick(grades.window().focusWidget(), Key.Key_Up)
    assert grades.value == "7"
    grades.set_value(None)
    assert grades.value is None


def test_answers_to_questions_move_on_and_say_when_done(qtbot: QtBot, make_form: Make) -> None:
    grades = QuestionGrades(ANSWERS)
    grades.show_questions(["Сколько?", "Когда?", "Почему?"], [None, "partly", None])
    make_form(grades)
    told: list[tuple[int, str]] = []
    grades.changed.connect(lambda at, value: told.append((at, value)))
    grades.setFocus()
    with qtbot.waitSignal(grades.finished):
        for digit in (Key.Key_1, Key.Key_4, Key.Key_3):
            qtbot.keyClick(grades.window().focusWidget(), digit)
    assert grades.grades == ("answered", "not_answered", "evaded")
    assert told == [(0, "answered"), (1, "not_answered"), (2, "evaded")]


def test_questions_are_added_typed_moved_and_taken_away_by_keys(qtbot: QtBot, make_form: Make) -> None:
    questions = QuestionList()
    questions.set_questions([QuestionRow(key="a", ru="Почему?", source="№ 214"), QuestionRow(key="b", ru="Когда?")])
    form = make_form(questions)
    changes: list[int] = []
    questions.changed.connect(lambda: changes.append(1))
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(form, Key.Key_Q, control)
    qtbot.waitUntil(lambda: len(questions.questions()) == 3)
    editor = questions.view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Who?")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: questions.questions()[2].ru == "Who?")
    questions.view.setFocus()
    questions.view.setCurrentIndex(questions.model.index(2))
    qtbot.keyClick(questions.view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.ru for row in questions.questions()] == ["Почему?", "Who?", "Когда?"]
    qtbot.keyClick(questions.view, Key.Key_Delete)
    assert [row.key for row in questions.questions()] == ["a", "b"]
    assert changes


def test_a_question_in_two_languages_is_typed_line_by_line_and_keeps_the_focus(qtbot: QtBot, make_form: Make) -> None:
    questions, after = QuestionList(), QLineEdit()
    questions.set_letter("both")
    form = make_form(questions, after)
    qtbot.keyClick(form, Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(questions.view.findChildren(QLineEdit)) == 2)
    kk, ru = questions.view.findChildren(QLineEdit)
    assert [line.accessibleName() for line in (kk, ru)] == ["Қазақша", "Русский"]
    qtbot.waitUntil(kk.hasFocus)
    for key in "Nege ":
        qtbot.keyClicks(kk, key)
    assert kk.text() == "Nege ", "what is typed is kept at once, and a space at the end stays in the line"
    assert questions.questions()[0].kk == "Nege"
    qtbot.keyClick(kk, Key.Key_Tab)
    assert ru.hasFocus()
    qtbot.keyClick(ru, Key.Key_Backtab)
    assert kk.hasFocus()
    qtbot.keyClick(kk, Key.Key_Tab)
    qtbot.keyClicks(ru, "Why")
    qtbot.keyClick(ru, Key.Key_Return)
    assert questions.view.hasFocus()
    assert [(row.kk, row.ru) for row in questions.questions()] == [("Nege", "Why")]


@pytest.mark.parametrize("letter", ["ru", "both"])
def test_leaving_a_question_keeps_it_and_escape_takes_the_typing_back(
    qtbot: QtBot, make_form: Make, letter: Letter
) -> None:
    questions, after = QuestionList(), QLineEdit()
    make_form(questions, after)
    questions.set_letter(letter)
    questions.set_questions([QuestionRow(key="a", ru="Почему?", kk="Неге?")])
    index = questions.model.index(0)
    questions.view.setCurrentIndex(index)
    questions.view.edit(index)
    line = questions.view.findChildren(QLineEdit)[-1]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "When?")
    after.setFocus()
    assert questions.questions()[0].ru == "When?"
    assert questions.questions()[0].kk == "Неге?"
    qtbot.waitUntil(lambda: not questions.view.findChildren(QLineEdit))
    questions.view.edit(index)
    line = questions.view.findChildren(QLineEdit)[-1]
    line.setFocus()
    qtbot.keyClicks(line, "!")
    qtbot.keyClick(line, Key.Key_Escape)
    assert questions.questions()[0].ru == "When?"
    assert questions.view.hasFocus()


def test_a_question_without_a_word_goes_again(qtbot: QtBot, make_form: Make) -> None:
    questions, after = QuestionList(), QLineEdit()
    make_form(questions, after)
    questions.add()
    qtbot.waitUntil(lambda: bool(questions.view.findChildren(QLineEdit)))
    questions.add()
    qtbot.waitUntil(lambda: len(questions.questions()) == 1)
    editor = questions.view.findChildren(QLineEdit)[-1]
    qtbot.keyClick(editor, Key.Key_Escape)
    qtbot.waitUntil(lambda: questions.questions() == ())


def test_a_question_keeps_its_other_language(qtbot: QtBot, make_form: Make) -> None:
    questions = QuestionList()
    make_form(questions)
    questions.set_questions([QuestionRow(key="a", ru="Почему?", kk="Неге?")])
    questions.set_letter("kk")
    index = questions.model.index(0)
    assert index.data() == "Неге?"
    questions.model.setData(index, "Неліктен?")
    assert questions.questions()[0] == QuestionRow(key="a", ru="Почему?", kk="Неліктен?")
    questions.set_letter("both")
    questions.model.setData(questions.model.index(0), ("Қашан?", "Когда?"))
    assert questions.questions()[0] == QuestionRow(key="a", ru="Когда?", kk="Қашан?")


def test_painted_widgets_draw_in_both_themes(qtbot: QtBot, make_form: Make, parts: Parts) -> None:
    grades = GradeList(GRADES)
    form = make_form(grades, Button("x", kind="tonal"), SuggestionChip())
    light = form.grab().toImage()
    parts.theme.choose("dark")
    assert form.grab().toImage() != light
