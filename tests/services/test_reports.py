"""Summaries: the same facts give the same digest, what was issued comes back as it was, snapshots, refusals."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint import ContactWay, Verdict
from deputy_desk.domain.office import Report
from deputy_desk.domain.people import Language
from deputy_desk.domain.places import Topic
from deputy_desk.domain.reply import Grade
from deputy_desk.errors import DeskError, InputError
from deputy_desk.services.desk import Desk
from deputy_desk.services.follow_up import NewFollowUp, record_follow_up
from deputy_desk.services.problems import NewProblem, make_problem
from deputy_desk.services.replies import Assessment, NewReply, record_graded_reply
from deputy_desk.services.reports import (
    compute_summary,
    draw_summary_pdf,
    issued_summaries,
    make_summary,
    summary_of,
    write_summary,
)
from deputy_desk.wording.dates import end_of_day
from tests.documents.reading import words
from tests.fresh import TODAY, codes_of, complaint, day, fresh, sent
from tests.store.figures_life import LAST, Life

__all__ = ["fresh"]

PERIOD = (date(2025, 7, 1), date(2026, 3, 31))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    life = Life(tmp_path_factory.mktemp("life") / "office", 7)
    desk = life.live(600)
    some = tuple(life.complaints[-12:-6])
    make_problem(desk, NewProblem(title="Водопровод на Абая", complaint_ids=some))
    yield desk
    desk.close()


def test_the_same_facts_give_the_same_digest(office: Desk) -> None:
    at = end_of_day(LAST)
    one, other = make_summary(office, *PERIOD, at=at), make_summary(office, *PERIOD, at=at)
    assert one.report.id != other.report.id
    assert (one.report.digest, one.report.figures) == (other.report.digest, other.report.figures)
    assert one.report.digest == hashlib.sha256(one.report.figures.encode()).hexdigest()
    assert make_summary(office, *PERIOD, at=at - timedelta(days=40)).report.digest != one.report.digest
    assert make_summary(office, PERIOD[0], date(2026, 3, 30), at=at).report.digest != one.report.digest


def test_an_issued_summary_comes_back_as_it_was(office: Desk, tmp_path: Path) -> None:
    made = make_summary(office, *PERIOD, at=end_of_day(LAST), language=Language.KK)
    digest = write_summary(made, tmp_path / "first.pdf")
    with office.change() as work:  # what is renamed since changes nothing that was issued
        for body in work.all(Body)[:3]:
            work.change(replace(body, name_ru="Переименован", short_ru="Другой"))
        work.change(replace(work.all(Topic)[0], name_ru="Другая тема"))
    again = summary_of(office, made.report.id)
    assert again.content == made.content
    assert again.report == made.report
    assert again.report.language is Language.KK
    assert write_summary(again, tmp_path / "again.pdf") == digest
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "first.pdf").read_bytes()
    assert again.figures == made.content["figures"]


def test_figures_survive_json_with_every_id_in_place(office: Desk) -> None:
    made = make_summary(office, date(2025, 1, 1), date(2026, 12, 31))
    assert json.loads(json.dumps(made.figures)) == made.figures
    with office.read() as view:
        known = {
            row[0]
            for kind in ("complaint", "inquiry", "question", "reply", "promise")
            for row in view.rows(f"SELECT id FROM {kind}")
        }
    named = set(_ids(made.figures["indicators"]))
    assert named <= known
    assert len(named) > 50


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, one in value.items():
            if key not in {"topics", "places", "topic_place", "problems", "body"}:
                yield from _ids(one)
    elif isinstance(value, list):
        for one in value:
            yield from _ids(one)
    elif isinstance(value, str) and len(value) == 36:
        yield value


def test_issued_ones_are_listed_newest_first_without_their_figures(office: Desk) -> None:
    first = make_summary(office, *PERIOD).report
    second = make_summary(office, *PERIOD).report
    with office.change() as work:
        work.add(replace(second, id=office.new_id(), kind="voters"))
    listed = issued_summaries(office)
    assert [one.id for one in listed[:2]] == [second.id, first.id]
    assert listed[1] == replace(first, figures="")
    with pytest.raises(DeskError) as caught:
        summary_of(office, office.new_id())
    assert codes_of(caught) == ["not_found"]


def test_a_period_backwards_is_refused_and_nothing_is_kept(fresh: Desk) -> None:
    with pytest.raises(InputError) as caught:
        make_summary(fresh, date(2026, 2, 1), date(2026, 1, 31))
    assert [(one.field, one.code) for one in caught.value.problems] == [("to", "period_backwards")]
    with fresh.read() as view:
        assert view.all(Report) == []


def test_the_end_of_a_day_and_an_instant_of_it(fresh: Desk) -> None:
    letter = sent(fresh, back=31)  # 20 October and a month: due on 20 November
    period = (date(2026, 10, 1), TODAY)
    at_noon, snapshot, _ = compute_summary(fresh, *period)
    assert snapshot < end_of_day(TODAY)
    at_night, snapshot, version = compute_summary(fresh, *period, end_of_day(TODAY))
    assert snapshot == end_of_day(TODAY)
    assert version == fresh.calendar.version
    assert at_noon["figures"]["indicators"]["I1"]["n"] == 0
    assert at_night["figures"]["indicators"]["I1"]["ids_of_n"] == [letter]
    assert [one["reason"] for one in at_noon["figures"]["excluded"]] == ["term_running"]
    later = datetime(2026, 11, 21, 6, tzinfo=UTC)
    assert compute_summary(fresh, *period, later)[0]["figures"]["indicators"]["I1"]["n"] == 1


def test_words_beside_the_figures_name_no_person(office: Desk) -> None:
    content, _, _ = compute_summary(office, date(2025, 1, 1), date(2026, 12, 31))
    labels = content["labels"]
    figures = content["figures"]["indicators"]
    assert {one["id"] for one in figures["I3"]["oldest"]} <= labels["letters"].keys()
    assert {one["inquiry"] for one in figures["I8"]["cases"]} <= labels["letters"].keys()
    assert set(figures["I6"]["broken"]) <= labels["promises"].keys()
    assert set(figures["I3"]["late"]) <= labels["numbers"].keys()
    problem = labels["problems"][0]
    assert problem["title"] == "Водопровод на Абая"
    assert problem["complaints"] == sum(problem["said"].values())
    for letter in labels["letters"].values():
        assert letter["number"].endswith("-А")
        assert letter["last"]["code"].partition("_")[0] in {"reply", "sent", "extended"}
    assert labels["office"]["deputy_short"]["ru"] == "Н.\xa0Байжанов"


def test_an_empty_office_has_a_summary_too(fresh: Desk, tmp_path: Path) -> None:
    complaint(fresh, received_on=day(400))
    made = make_summary(fresh, date(2026, 1, 1), date(2026, 6, 30))
    assert made.figures["indicators"]["I1"]["n"] == 0
    assert (made.content["labels"]["letters"], made.content["labels"]["problems"]) == ({}, [])
    with (tmp_path / "empty.pdf").open("wb") as out:
        assert draw_summary_pdf(made, out) >= 1
    with pytest.raises(DeskError) as caught:
        write_summary(made, tmp_path / "missing" / "summary.pdf")
    assert codes_of(caught) == ["folder_missing"]


def test_cases_done_on_paper_are_shown_with_the_evidence_the_body_gave(fresh: Desk, tmp_path: Path) -> None:
    made = complaint(fresh)
    letter = sent(fresh, made, back=40)
    done = Assessment(grade=Grade.DONE, evidence="Акт от 2 ноября, два фото")
    record_graded_reply(fresh, NewReply(inquiry_id=letter, received_on=day(20)), done)
    said = NewFollowUp(complaint_id=made, on=day(2), way=ContactWay.PHONE, reached=True, verdict=Verdict.NOT_SOLVED)
    record_follow_up(fresh, said)
    summary = make_summary(fresh, date(2026, 9, 1), TODAY)
    case = summary.figures["indicators"]["I8"]["cases"][0]
    assert summary.content["labels"]["evidence"] == {case["reply"]: "Акт от 2 ноября, два фото"}
    write_summary(summary, tmp_path / "summary.pdf")
    assert "«сделано»; Акт от 2 ноября, два фото" in words((tmp_path / "summary.pdf").read_bytes())
