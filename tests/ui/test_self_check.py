"""The self-check says what is wrong, and is content only when nothing is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from deputy_desk.services.office import OfficeDetails, make_office
from ui import self_check, self_check_office
from ui.bootstrap import Parts, make_window
from ui.screens import screens
from ui.self_check_office import Made


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    trial = Made(tmp_path)
    yield trial
    trial.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Made]:
    """An office in which nothing was logged."""
    trial = Made(tmp_path)
    details = OfficeDetails(deputy="А", maslikhat="М", district="О")
    trial._desk = make_office(tmp_path / "empty", details, None)
    yield trial
    trial.close()


@pytest.mark.parametrize("name", sorted(Made(Path()).checks()))
def test_a_sound_office_passes_each_check(made: Made, name: str) -> None:
    assert made.checks()[name]() == ""


def test_papers_of_a_sound_office_pass(made: Made, look: Parts) -> None:
    assert self_check.check_paper(made.letter) == ""
    assert self_check.check_paper(made.summary) == ""


def test_the_look_passes(parts: Parts) -> None:
    assert self_check.check_fonts() == ""
    assert self_check.check_icons() == ""
    assert self_check.check_style(parts) == ""
    assert self_check.check_texts(parts) == ""


def test_what_cannot_be_found_is_told(empty: Made) -> None:
    assert empty.check_search() == "0 found instead of 1"


def test_an_office_without_a_password_is_told(empty: Made) -> None:
    assert empty.check_encryption() == "a wrong password opens the office"


def test_an_open_file_is_told(made: Made, tmp_path: Path) -> None:
    made.office()
    (tmp_path / "office" / "copy.db").write_bytes(b"SQLite format 3\0")
    assert made.check_encryption() == "copy.db can be read without the password"


def test_lost_letters_are_told(made: Made, look: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    draw = made.letter
    drawn = draw()
    monkeypatch.setattr(self_check, "LETTERS", self_check_office.LETTERS + "漢")
    assert self_check.check_paper(lambda: drawn) == "letters lost on paper: 漢"
    assert "漢" in self_check.check_fonts()


def test_a_list_without_the_complaint_is_told(empty: Made, parts: Parts) -> None:
    window = make_window(parts, empty.office(), screens())
    assert self_check.check_pages(window) == "the list of complaints has [0] rows"
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents()


def test_a_missing_time_zone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tzdata.zoneinfo.Asia", None)
    assert "missing" in self_check_office.check_time_zone()


def test_a_check_that_breaks_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> str:
        raise OSError("no such library")

    checks: dict[str, Callable[[], str]] = {"first": broken, "second": lambda: "", "third": lambda: "gone"}
    assert self_check.run_checks(checks) == 1
    assert capsys.readouterr().out.splitlines() == [
        "first: OSError: no such library",
        "second: ok",
        "third: gone",
        "self-check: 2 failed",
    ]
    assert self_check.run_checks({"second": lambda: ""}) == 0
