"""`deadline` works without an office and explains each date once."""

from __future__ import annotations

import csv
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Cli

VECTORS = Path(__file__).parent.parent / "domain" / "deadline_vectors.csv"


@pytest.mark.parametrize("term", ["15wd", "30cd", "1m"])
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_each_date_stands_once(cli: Cli, term: str, language: str) -> None:
    said = cli("deadline", "--from", "2026-12-12", "--term", term, "--explain", "--lang", language)
    lines = said.out.splitlines()
    start, due = date(2026, 12, 12), date.fromisoformat(lines[0])
    days = [line.split("  ", 1)[0] for line in lines[1:]]
    assert days == [(start + timedelta(days=n)).isoformat() for n in range((due - start).days + 1)]
    assert all(re.search(r": \S", line) for line in lines[1:])
    value = cli("deadline", "--from", "2026-12-12", "--term", term, "--json", "--lang", language).json
    assert (value["start"], value["due"]) == ("2026-12-12", lines[0])
    assert [one["date"] for one in value["days"]] == days
    assert set(value["days"][0]) == {"date", "counted", "n", "reason"}
    assert cli("deadline", "--from", "2026-12-12", "--term", term).out == lines[0] + "\n"


def test_vectors(cli: Cli) -> None:
    with VECTORS.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            assert cli("deadline", "--from", row["start"], "--term", row["term"]).out == row["due"] + "\n"


def test_receipt_as_day_one_and_an_extension(cli: Cli) -> None:
    words = ("deadline", "--from", "2026-11-20", "--term", "15wd")
    assert cli(*words).out == "2026-12-11\n"
    assert cli(*words, "--receipt-is-day-one").out == "2026-12-10\n"
    assert cli(*words, "--extended-until", "2027-01-10").out == "2027-01-11\n"


def test_an_office_counts_by_its_own_calendar(cli: Cli, office: Path) -> None:
    assert cli("deadline", "--from", "2026-11-20", "--term", "15wd").out == "2026-12-11\n"


def test_an_unconfirmed_calendar_says_so(cli: Cli) -> None:
    said = cli("deadline", "--from", "2031-03-03", "--term", "15wd")
    assert said.status == 0
    assert "2031" in said.err


@pytest.mark.parametrize(
    ("words", "code", "status"),
    [
        (("--from", "2026-11-20", "--term", "15"), "term_without_unit", 2),
        (("--from", "2026-11-20", "--term", "15 лун"), "bad_term", 2),
        (("--from", "2026-02-30", "--term", "15wd"), "bad_day", 2),
        (("--from", "вчера", "--term", "15wd"), "bad_day", 2),
        (("--from", "1812-09-07", "--term", "15wd"), "day_out_of_range", 1),
        (("--term", "15wd"), "usage", 2),
    ],
)
def test_words_that_cannot_be_read(cli: Cli, words: tuple[str, ...], code: str, status: int) -> None:
    said = cli("deadline", *words, "--json")
    assert (said.error, said.status) == (code, status)
    assert said.err.strip() == said.json["error"]["message"]
    assert len(said.err.strip().splitlines()) == 1
