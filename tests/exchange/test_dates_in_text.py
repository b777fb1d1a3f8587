# ruff: noqa: DTZ001 - spreadsheets know no time zones
from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.exchange.dates_in_text import NOTHING, UnreadableDateError, moment_of

DAY = date(2025, 3, 12)
KAZAKH = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split()
RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
ENGLISH = "January February March April May June July August September October November December".split()


@pytest.mark.parametrize(
    "text",
    [
        "12.03.2025",
        "12/03/25",
        "12.03.25 г.",
        "12.03.25г",
        "12-03-2025",
        "12.3.25",
        " 12 . 03 . 2025 ",
        "2025-03-12",
        "2025.03.12",
        "2025/3/12",
        "2025 ж. 12 наурыз",
        "2025 жылғы 12 наурыз",
        "12 наурыз 2025 ж.",
        "12 марта 2025 года",
        "12 марта 2025 г.",
        "«12» марта 2025 г.",
        "12 мар 2025",
        "12-мар-25",
        "12 МАРТА 2025",
        "12 March 2025",
        "March 12, 2025",
        "12\xa0марта\xa02025",
        "20250312",
        "45728",
        "2025 жылдың 12 наурызында",
        "12.03.2025 ж.",
    ],
)
def test_ways_to_write_one_day(text: str) -> None:
    assert moment_of(text) == (DAY, None)


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("12.03.2025 14:30", time(14, 30)),
        ("12.03.2025 г. в 14:30", time(14, 30)),
        ("12.03.2025, 9:05:59", time(9, 5)),
        ("2025-03-12T14:30:00", time(14, 30)),
        ("2025-03-12T09:30:00Z", time(14, 30)),
        ("12 марта 2025 г. 14:30", time(14, 30)),
        (datetime(2025, 3, 12, 14, 30, 15), time(14, 30)),
        (datetime(2025, 3, 12), None),
        (45728.5, time(12, 0)),
        (45728, None),
        (45728.0, None),
        (DAY, None),
        (20250312, None),
    ],
)
def test_times_and_cells(cell: object, clock: time | None) -> None:
    assert moment_of(cell) == (DAY, clock)  # type: ignore[arg-type]


def test_an_instant_with_its_zone_falls_on_the_local_day() -> None:
    assert moment_of("2025-03-12T20:30:00+00:00") == (date(2025, 3, 13), time(1, 30))


@pytest.mark.parametrize("cell", [None, "", "-", "—", "...", "?", "не указана", 0, True])
def test_cells_that_say_nothing(cell: object) -> None:
    assert moment_of(cell) == NOTHING  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "31.02.2025",
        "29.02.2025",
        "32.01.2025",
        "12.13.2025",
        "00.01.2025",
        "30 февраля 2025",
        "12.03.2025 25:00",
        "12.03.0025",
        "2025-02-30",
        "2025 ж. 31 қараша",
        "2025-13-01T10:00:00Z",
        "20251301",
    ],
)
def test_days_of_no_calendar(text: str) -> None:
    with pytest.raises(UnreadableDateError) as caught:
        moment_of(text)
    assert caught.value.code == "impossible_date"


@pytest.mark.parametrize(
    "cell",
    [
        "12-15.03.2025",
        "вчера в 5",
        "12.2025",
        "12 фломастера 2025",
        99_999_999,
        7.5,
        "1" * 200,
        time(3, 4),
        float("nan"),
    ],
)
def test_cells_that_are_not_understood(cell: object) -> None:
    with pytest.raises(UnreadableDateError) as caught:
        moment_of(cell)  # type: ignore[arg-type]
    assert caught.value.code == "date_not_understood"


@given(st.dates(date(1950, 1, 1), date(2069, 12, 31)))
def test_every_day_in_every_writing(day: date) -> None:
    month = day.month - 1
    for text in (
        f"{day:%d.%m.%Y}",
        f"{day:%d/%m/%Y} г.",
        day.isoformat(),
        f"{day.day} {RUSSIAN[month]} {day.year} года",
        f"{day.year} жылғы {day.day} {KAZAKH[month]}",
        f"{day.day} {KAZAKH[month]} {day.year} ж.",
        f"{day.day} {ENGLISH[month]} {day.year}",
        f"{ENGLISH[month][:3]} {day.day}, {day.year}",
    ):
        assert moment_of(text) == (day, None), text


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)))
def test_two_figures_of_a_year(day: date) -> None:
    assert moment_of(f"{day:%d.%m.%y}") == (day, None)


@given(st.dates(date(1960, 1, 1), date(2100, 1, 1)), st.integers(0, 1439))
def test_serial_numbers_of_spreadsheets(day: date, minute: int) -> None:
    serial = (day - date(1899, 12, 30)) / timedelta(days=1) + minute / 1440
    found = moment_of(serial)
    assert found[0] == day
    assert found[1] == (time(minute // 60, minute % 60) if minute else None)


@given(st.text(max_size=40))
def test_any_text_is_a_day_or_a_refusal(text: str) -> None:
    try:
        day, _ = moment_of(text)
    except UnreadableDateError:
        return
    assert day is None or day.year >= 1900
