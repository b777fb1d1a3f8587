"""The demonstration: every row in, nothing lost, alive on its last day, and the same bytes for the same seed."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader

from deputy_desk.command_line.run import main
from deputy_desk.demo.clock import FIRST_DAY, LAST_DAY
from deputy_desk.demo.people import invent
from deputy_desk.demo.register import make_register
from deputy_desk.demo.run import make_demo
from deputy_desk.domain.iin import check_iin
from deputy_desk.errors import DeskError
from tests.cli.conftest import Cli


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("demo") / "first"
    return folder, make_demo(folder, seed=4)


@pytest.mark.slow
def test_every_row_is_in_and_none_twice(made: tuple[Path, dict[str, Any]]) -> None:
    _, value = made
    assert value["import"] == {
        "rows": 120,
        "imported": 120,
        "rejected": 0,
        "lost": 0,
        "known_when_imported_again": 120,
    }


@pytest.mark.slow
def test_the_office_is_alive_on_its_last_day(made: tuple[Path, dict[str, Any]]) -> None:
    folder, value = made
    counts = value["counts"]
    assert counts["complaints"] == 120
    assert counts["inquiries"] > 10
    assert counts["problems"] > 2
    assert counts["ungraded"] > 0
    assert {"closed", "new", "with_body"} <= counts["complaint_stages"].keys()
    assert {"replied", "annulled", "draft"} <= counts["inquiry_stages"].keys()
    assert main(["check", "--office", str(folder / "office"), "--today", LAST_DAY.isoformat()]) == 0


@pytest.mark.slow
def test_papers_are_what_their_names_say(made: tuple[Path, dict[str, Any]]) -> None:
    folder, value = made
    names = {one["path"] for one in value["papers"]}
    assert {f"letter-{language}.{ending}" for language in ("kk", "ru", "both") for ending in ("pdf", "docx")} <= names
    assert {"slip-a6.pdf", "slip-a5.pdf", "summary-ru.pdf", "summary-kk.pdf", "export.xlsx"} <= names
    for name in names:
        if name.endswith(".pdf"):
            assert len(PdfReader(folder / name).pages) >= 1
    rows = openpyxl.load_workbook(folder / "export.xlsx", read_only=True).worksheets[0].max_row
    assert rows == 121


@pytest.mark.slow
def test_the_same_seed_gives_the_same_bytes(made: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    folder, value = made
    again = make_demo(tmp_path / "second", seed=4)
    assert again == value
    for paper in value["papers"]:
        assert (folder / paper["path"]).read_bytes() == (tmp_path / "second" / paper["path"]).read_bytes()


def test_a_folder_with_an_office_is_left_alone(cli: Cli, office: Path) -> None:
    home = office.parent
    shutil.copytree(office, home / "demo" / "office")
    said = cli("demo", "--out", home / "demo", "--json")
    assert (said.status, said.error) == (1, "demo_folder_in_use")


def test_a_table_that_is_none_makes_no_office(cli: Cli, tmp_path: Path) -> None:
    said = cli("demo", "--out", tmp_path / "d", "--complaints", tmp_path / "none.csv", "--json")
    assert (said.status, said.error) == (1, "file_missing")
    assert not (tmp_path / "d").exists()
    (tmp_path / "file").write_text("")
    with pytest.raises(DeskError):
        make_demo(tmp_path / "file" / "d")


def test_invented_people_lead_to_nobody() -> None:
    rng = Random(1)
    people = [invent(rng, number) for number in range(1, 300)]
    assert all(check_iin(one.iin) == [] for one in people)
    assert all(one.iin[7:9] == "99" for one in people if one.iin)
    assert all(one.phone.startswith("8 (700) 000-") for one in people if one.phone)


def test_a_register_with_days_and_people_of_its_own(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text(
        "Текст обращения;Заявитель;Телефон\nНет воды;Ахметов Ерлан;87053181842\nНет света в доме;;\n", encoding="utf-8"
    )
    register = make_register(table, Random(1))
    assert register.refused == 0
    assert register.lines[0].cells[2] == "Ахметов Ерлан"
    assert all(FIRST_DAY <= line.day <= LAST_DAY for line in register.lines)
