"""Papers are saved where the person keeps papers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.complaint_office import page_of
from tests.ui.letter_office import Letters, desk_window, letters
from ui.dialogs.saving_place import remember_place, saving_place
from ui.main_window import MainWindow
from ui.pages.inquiries.editor_page import InquiryPage
from ui.preferences import Remembered

__all__ = ["desk_window", "letters"]


def test_the_place_is_the_last_one_or_the_documents(
    remembered: Remembered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    first = Path(saving_place(remembered.settings, "a.pdf"))
    assert first.is_absolute()
    assert first.name == "a.pdf"
    assert first.parent != tmp_path
    folder = tmp_path / "письма"
    folder.mkdir()
    remember_place(remembered.settings, folder / "a.pdf")
    assert Path(saving_place(remembered.settings, "b.pdf")) == folder / "b.pdf"
    folder.rmdir()
    assert Path(saving_place(remembered.settings, "b.pdf")).parent == first.parent


def test_a_letter_that_was_saved_is_where_the_next_dialog_opens(
    desk_window: MainWindow, letters: Letters, tmp_path: Path
) -> None:
    desk_window.open("inquiry", letters.ids["waiting"])
    page = page_of(desk_window, InquiryPage)
    view = page.steps._shown()
    assert view is not None
    page.steps.files.write(view.file.inquiry, tmp_path / "letter.pdf")
    page.steps.pdf()
    dialog = page.steps.files.dialog
    assert dialog is not None
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.reject()
