"""From nothing to an open office: the start dialog, the password, what goes wrong, the self-check."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from deputy_desk.services.desk import Desk
from deputy_desk.services.office import OfficeDetails, make_office, office_card
from ui.bootstrap import Parts
from ui.dialogs.about import AboutDialog
from ui.dialogs.crash import CrashDialog
from ui.dialogs.password import PasswordDialog
from ui.dialogs.start import StartDialog
from ui.opening import Opening
from ui.widgets.button import Button

DETAILS = OfficeDetails(deputy="Байжанов Нұрлан Серікұлы", maslikhat="Маслихат", district="№ 7")


class Scene:
    """An opening with what came of it."""

    def __init__(self, parts: Parts) -> None:
        self.offices: list[Desk] = []
        self.left = 0
        self.opening = Opening(parts, opened=self.offices.append, left=self._leave)

    def _leave(self) -> None:
        self.left += 1

    def dialog(self) -> QDialog:
        return next(
            found for found in QApplication.topLevelWidgets() if isinstance(found, QDialog) and found.isVisible()
        )


@pytest.fixture
def scene(parts: Parts, qtbot: QtBot) -> Iterator[Scene]:
    made = Scene(parts)
    yield made
    for office in made.offices:
        office.close()
    for found in QApplication.topLevelWidgets():
        if isinstance(found, QDialog):
            found.close()
            found.deleteLater()


def _press(dialog: QDialog, kind: str) -> None:
    next(button for button in dialog.findChildren(Button) if button.kind == kind).click()


def test_a_new_office_is_made_from_the_form(scene: Scene, parts: Parts, tmp_path: Path, qtbot: QtBot) -> None:
    scene.opening.begin(None)
    dialog = scene.dialog()
    assert isinstance(dialog, StartDialog)
    dialog.folder.setText(str(tmp_path / "office"))
    dialog.deputy.setText("Байжанов Нұрлан Серікұлы")
    _press(dialog, "primary")
    assert scene.offices == []
    assert dialog.boxes["maslikhat"].problem
    assert dialog.boxes["district"].problem
    assert dialog.deputy.text() == "Байжанов Нұрлан Серікұлы"
    dialog.maslikhat.setText("Коктерекский районный маслихат")
    dialog.district.setText("Округ № 7")
    dialog.password.setText("one")
    dialog.again.setText("two")
    _press(dialog, "primary")
    assert dialog.boxes["again"].problem
    dialog.password.clear()
    dialog.again.clear()
    _press(dialog, "primary")
    assert len(scene.offices) == 1
    assert office_card(scene.offices[0]).deputy.name == "Байжанов Нұрлан Серікұлы"
    assert parts.remembered.now.office == str(tmp_path / "office")
    assert not dialog.isVisible()


def test_a_wrong_password_is_said_under_the_field_and_the_right_one_opens(
    scene: Scene, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "office"
    make_office(folder, DETAILS, "correct horse").close()
    scene.opening.begin(folder)
    dialog = scene.dialog()
    assert isinstance(dialog, PasswordDialog)
    assert dialog.field.echoMode() == QLineEdit.EchoMode.Password
    dialog.field.setText("wrong")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.box.problem
    assert dialog.field.text() == "wrong"
    dialog.field.setText("correct horse")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(scene.offices) == 1
    assert not dialog.isVisible()


def test_a_folder_without_an_office_offers_to_make_one_and_says_why(scene: Scene, tmp_path: Path) -> None:
    scene.opening.begin(tmp_path / "nothing")
    dialog = scene.dialog()
    assert isinstance(dialog, StartDialog)
    assert [label for label in (dialog._trouble.text(),) if label]
    dialog.reject()
    assert scene.left == 1


def test_the_start_dialog_speaks_another_language_at_once(scene: Scene, parts: Parts, qtbot: QtBot) -> None:
    scene.opening.begin(None)
    dialog = scene.dialog()
    assert isinstance(dialog, StartDialog)
    dialog.language.choose("kk")
    assert dialog.windowTitle() == "Жаңа қабылдау бөлмесі"
    assert parts.remembered.now.language == "kk"


def test_the_crash_dialog_copies_a_report_and_is_told_when_closed(look: Parts, qtbot: QtBot) -> None:
    closed: list[int] = []
    dialog = CrashDialog("ValueError\n  page.py:12 show", lambda: closed.append(1))
    qtbot.addWidget(dialog)
    dialog.open()
    _press(dialog, "secondary")
    assert "page.py:12" in QApplication.clipboard().text()
    assert "Qt 6" in QApplication.clipboard().text()
    _press(dialog, "primary")
    assert closed == [1]


def test_an_office_named_from_here_is_remembered_wherever_the_next_start_stands(
    scene: Scene, parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_office(tmp_path / "office", DETAILS, None).close()
    monkeypatch.chdir(tmp_path)
    scene.opening.begin(Path("office"))
    assert len(scene.offices) == 1
    assert parts.remembered.now.office == str(tmp_path / "office")


def test_about_names_the_program_and_its_licences(look: Parts, qtbot: QtBot) -> None:
    dialog = AboutDialog("qlementine")
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.windowTitle() == "Deputy Desk"
    dialog.accept()


def test_the_self_check_passes_in_a_process_of_its_own() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ui", "--self-check"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parent.parent.parent,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.strip().endswith("self-check: ok"), done.stdout + done.stderr
    assert done.returncode == 0


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_field_of_the_first_dialog_is_squeezed(parts: Parts, qtbot: QtBot, language: str) -> None:
    parts.language.choose(language)
    dialog = StartDialog(Path("office"), language, made=print, opened=print, spoken=print)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    for problem in ("", "Нужно заполнить это поле."):
        dialog.show_problem("deputy", problem)
        QApplication.processEvents()
        for box in dialog.boxes.values():
            assert box.rect().contains(box.field.geometry())
            assert box.field.height() >= box.field.sizeHint().height()
