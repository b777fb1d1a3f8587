"""The figures of a lived office equal those counted by hand, for many periods and snapshots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from deputy_desk.services.desk import Desk
from deputy_desk.services.reports import compute_summary
from deputy_desk.store.shape import to_milliseconds
from deputy_desk.wording.dates import end_of_day
from tests.store.figures_by_hand import ByHand
from tests.store.figures_expected import Expected, expected
from tests.store.figures_life import LAST, Life

PERIODS = {
    "all": (date(2025, 1, 1), date(2026, 12, 31)),
    "a half-year": (date(2025, 7, 1), date(2025, 12, 31)),
    "a month": (date(2026, 3, 1), date(2026, 3, 31)),
    "odd days": (date(2025, 5, 13), date(2026, 2, 3)),
}
SNAPSHOTS = (LAST, date(2026, 4, 5), date(2025, 12, 31), date(2025, 6, 9))
INSTANTS = (datetime(2026, 6, 30, 4, 1, tzinfo=UTC), datetime(2025, 11, 14, 4, 0, 0, 2_000, tzinfo=UTC))


@pytest.fixture(scope="module", params=[4, 7])
def office(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = Life(tmp_path_factory.mktemp("life") / "office", request.param)
    yield made.live(600)
    made.desk.close()


def found(figures: dict[str, Any]) -> Expected:
    """Return the program's figures in the shape of the expected ones."""
    i = figures["indicators"]

    def rate(code: str) -> tuple[set[str], set[str]]:
        return set(i[code]["ids"]), set(i[code]["ids_of_n"])

    two = i["I12b"]
    return {
        **{code: rate(code) for code in ("I1", "I4", "I5", "I6", "I7", "I8", "I9", "I11")},
        "settled": set(i["I1"]["settled"]),
        "extended": (i["I1"]["extended"]["k"], i["I1"]["extended"]["n"]),
        "I2": (i["I2"]["events"], i["I2"]["n"], i["I2"]["median"], i["I2"]["p75"]),
        "I3": (set(i["I3"]["in_term"]), set(i["I3"]["late"]), set(i["I3"]["very_late"])),
        "evaded": set(i["I5"]["evaded"]),
        "broken": set(i["I6"]["broken"]),
        "replies": figures["replies"],
        "back_dated": set(figures["back_dated"]),
        "not_reached": set(i["I7"]["not_reached"]),
        "understood": set(i["I7"]["understood"]),
        "never_answered": set(i["I7"]["never_answered"]),
        "apart": set(i["I9"]["apart"]),
        "I12a": (i["I12a"]["events"], i["I12a"]["n"], i["I12a"]["median"]),
        "I12b": (Counter(two["ids"]), Counter(two["ids_of_n"])),
        "changed_topic": set(figures["changed_topic"]),
        "changed_kind": set(figures["changed_kind"]),
        "excluded": {(x["id"], x["reason"]) for x in figures["excluded"] if not x["reason"].startswith("complaint_")},
        "topics": {x["id"]: x["n"] for x in i["C1"]["topics"] if x["n"]},
        "channels": {x["id"]: x["n"] for x in i["C1"]["channels"] if x["n"]},
    }


@pytest.mark.parametrize("snapshot", [*SNAPSHOTS, *INSTANTS], ids=str)
def test_every_figure_equals_the_one_by_hand(office: Desk, snapshot: date | datetime) -> None:
    instant = snapshot if isinstance(snapshot, datetime) else None
    at = instant or end_of_day(snapshot)
    with office.read() as view:
        moment = to_milliseconds(instant) if instant else None
        day = at.date() if instant else snapshot
        hand = ByHand(view, office.store.calendar_of(view), day, moment)
    for name, period in PERIODS.items():
        content, _, _ = compute_summary(office, *period, at)
        ours, theirs = found(content["figures"]), expected(hand, *period)
        for key, value in theirs.items():
            assert ours[key] == value, (name, key)
        assert ours.keys() == theirs.keys()


def test_the_lived_office_has_a_case_of_everything(office: Desk) -> None:
    """Without this, equal figures could be equal zeros."""
    content, _, _ = compute_summary(office, *PERIODS["all"], end_of_day(LAST))
    ours = found(content["figures"])
    for key, value in ours.items():
        if isinstance(value, tuple):
            assert all(value[:2]) or key == "I3", key
        else:
            assert value, key
    assert {why for _, why in ours["excluded"]} == {
        "term_running",
        "day_assumed",
        "annulled_before_due",
        "never_delivered",
    }
    assert any(one["passed_on"] for one in content["figures"]["bodies"])
    assert content["figures"]["indicators"]["I1"]["later"]
