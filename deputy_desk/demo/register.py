"""The register of the made-up office: the given complaints with days of receipt and invented applicants.

The given table is read by the real import; what it has (days, applicants) stays, what it lacks is invented.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from deputy_desk.demo.clock import FIRST_DAY, LAST_DAY
from deputy_desk.demo.people import Invented, invent
from deputy_desk.exchange.import_file import preview
from deputy_desk.exchange.records import ImportRow, Rejection
from deputy_desk.files import write_all, write_durably

HEADER = (
    "id", "Дата поступления", "Заявитель", "ИИН", "Телефон", "Адрес", "Канал", "Текст обращения", "Текст на казахском",
    "Текст на русском", "Тема", "Место", "Срочность", "Статус", "Ответ",
)  # fmt: skip
_URGENCY = {"low": "низкая", "normal": "средняя", "high": "высокая"}
_CHANNELS = ("личный приём", "телефон", "WhatsApp", "письмо", "e-Otinish", "соцсети")
_WEIGHTS = (34, 22, 18, 9, 12, 5)
_ANONYMOUS_SHARE = 0.12
_RETURNING_SHARE = 0.1
_RUSSIAN_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the register and the day it belongs to."""

    day: date
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """The whole register in the order of days, and how many rows of the given table could not be read."""

    lines: tuple[Line, ...]
    refused: int

    def between(self, after: date, until: date) -> list[Line]:
        """Return the rows of the days after ``after`` up to ``until``."""
        return [line for line in self.lines if after < line.day <= until]


def _days(count: int, rng: Random) -> Iterator[date]:
    """Yield ``count`` days in order over the nine months, most of them from Monday to Friday."""
    span = [FIRST_DAY + timedelta(days=n) for n in range((LAST_DAY - FIRST_DAY).days + 1)]
    weights = [10 if day.weekday() < 5 else 2 for day in span]  # noqa: PLR2004 - Saturday and Sunday
    yield from sorted(rng.choices(span, weights, k=count))


def _person(row: ImportRow, rng: Random, known: list[Invented]) -> Invented:
    if row.person:
        return Invented(row.person, row.iin, ", ".join(row.phones), row.address)
    if rng.random() < _ANONYMOUS_SHARE:
        return Invented("", "", "", row.address)
    if known and rng.random() < _RETURNING_SHARE:
        return rng.choice(known)
    person = invent(rng, len(known) + 1)
    known.append(person)
    return person


def _texts(row: ImportRow, person: Invented, rng: Random) -> tuple[str, str, str]:
    """Return the text as written, and its translation under the other language: people here write in both."""
    kazakh, russian = (row.text, row.translation) if row.text_language == "kk" else (row.translation, row.text)
    if not (kazakh and russian):
        return row.text, "", ""
    in_russian = person.speaks_russian or rng.random() < _RUSSIAN_SHARE
    return (russian, kazakh, "") if in_russian else (kazakh, "", russian)


def make_register(table: Path, rng: Random) -> Register:
    """Read ``table`` and return the register. Raises DeskError as the import does."""
    found = list(preview(table).import_rows(LAST_DAY))
    rows = [one for one in found if isinstance(one, ImportRow)]
    refused = sum(isinstance(one, Rejection) for one in found)
    known: list[Invented] = []
    lines = []
    for number, (row, day) in enumerate(zip(rows, _days(len(rows), rng), strict=True), 1):
        person = _person(row, rng, known)
        channel = rng.choices(_CHANNELS, _WEIGHTS)[0]
        text, kazakh, russian = _texts(row, person, rng)
        cells = (
            str(number), day.isoformat(), person.name, person.iin, person.phone, person.address, channel,
            text, kazakh, russian, row.topic, row.place, _URGENCY[row.urgency], row.old_state, row.old_reply,
        )  # fmt: skip
        lines.append(Line(day, cells))
    return Register(tuple(lines), refused)


def write_register(path: Path, lines: Sequence[Line]) -> None:
    """Write rows as a table that the import takes."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADER)
    writer.writerows(line.cells for line in lines)
    data = text.getvalue().encode("utf-8-sig")
    write_durably(path, lambda stream: write_all(stream, data))
