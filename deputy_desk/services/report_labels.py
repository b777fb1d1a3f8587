"""The words beside the figures of a summary: names, numbers, short titles. No person is named.

Kept with the figures, so that an old summary can be drawn again as it was, whatever was renamed since.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint import Complaint, FollowUp
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import Inquiry, Served
from deputy_desk.domain.inquiry_file import InquiryFile
from deputy_desk.domain.names import initials_first
from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.domain.office import Letterhead, Office
from deputy_desk.domain.people import User
from deputy_desk.domain.places import Place, Topic
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.reply import Grade, Promise
from deputy_desk.services.desk import Desk
from deputy_desk.store.files_of_cases import inquiry_files
from deputy_desk.store.unit_of_work import View

Json = dict[str, Any]
MOST_PROBLEMS = 7
MOST_NAMED = 120


def _both(name_ru: str, name_kk: str) -> Json:
    return {"ru": name_ru, "kk": name_kk or name_ru}


def _office(view: View, desk: Desk) -> Json:
    office = view.get(Office, desk.office_id)
    deputy = view.get(User, office.deputy_user_id)
    author = view.get(User, desk.user_id)
    head = view.all(Letterhead)[0]
    return {
        "maslikhat": _both(office.maslikhat_ru, office.maslikhat_kk),
        "district": _both(office.district_ru, office.district_kk),
        "deputy": _both(deputy.name, deputy.name_kk or head.name_kk.replace("\n", " ")),
        "deputy_short": _both(initials_first(deputy.name), initials_first(deputy.name_kk or deputy.name)),
        "author": initials_first(author.name),
    }


def _last_step(file: InquiryFile, at: date) -> Json | None:
    """Return what last happened to a letter up to a day: a reply with its grade, an extension, a sending."""
    steps: list[tuple[date, int, str]] = []
    for order, reply in enumerate(file.replies, 1):
        grading = file.grade_of(reply)
        steps.append((reply.received_on, order, f"reply_{grading.grade.value}" if grading else "reply_ungraded"))
    steps += [(one.notified_on, 0, "extended") for one in file.extensions]
    steps += [(one.sent_on, -1, f"sent_{one.kind.value}") for one in file.dispatches]
    seen = [one for one in steps if one[0] <= at]
    if not seen:
        return None
    day, _, code = max(seen)
    return {"code": code, "day": day.isoformat()}


def _letter(file: InquiryFile, at: date) -> Json:
    letter = file.inquiry
    return {
        "number": inquiry_number(letter.n or 0, letter.series),
        "title": _both(
            letter.short_title or letter.subject_ru or letter.subject_kk,
            letter.short_title or letter.subject_kk or letter.subject_ru,
        ),
        "body": letter.body_id,
        "sent": min((one.sent_on.isoformat() for one in file.dispatches), default=None),
        "last": _last_step(file, at),
    }


def _told_of(figures: Json) -> set[Id]:
    """Return the letters a page tells the story of."""
    named = {one["id"] for one in figures["indicators"]["I3"]["oldest"]}
    named.update(one["id"] for one in figures["excluded"][:MOST_NAMED])
    named.update(one["inquiry"] for one in figures["indicators"]["I8"]["cases"][:MOST_NAMED])
    return named


def _evidence(files: Iterable[InquiryFile], figures: Json, at: date) -> Json:
    """Return by reply what a body showed for "done", of the cases of I8 that are told one by one."""
    wanted = {one["reply"] for one in figures["indicators"]["I8"]["cases"][:MOST_NAMED]}
    found: Json = {}
    for file in files:
        letters = (file, *file.kin)
        graded = sorted((one for letter in letters for one in letter.gradings), key=lambda x: (x.on, x.moment, x.id))
        for one in graded:
            if one.reply_id in wanted and one.grade is Grade.DONE and one.evidence and one.on <= at:
                found[one.reply_id] = one.evidence
    return found


def _numbers(view: View, figures: Json) -> Json:
    """Return the numbers of the open letters that are drawn one by one."""
    stock = figures["indicators"]["I3"]
    shown = [one for part in ("in_term", "late", "very_late") for one in stock[part][:MOST_NAMED]]
    return {key: inquiry_number(one.n or 0, one.series) for key, one in view.by_ids(Inquiry, shown).items()}


def _promises(view: View, figures: Json) -> Json:
    part = figures["indicators"]["I6"]
    most = MOST_NAMED // 3
    wanted = [one for key in ("broken", "late", "not_verified") for one in part[key][:most]]
    promises = view.by_ids(Promise, wanted)
    letters = view.by_ids(Inquiry, (one.inquiry_id for one in promises.values()))
    found = {}
    for key, one in promises.items():
        letter = letters[one.inquiry_id]
        found[key] = {
            "number": inquiry_number(letter.n or 0, letter.series),
            "body": letter.body_id,
            "text": one.text,
            "due": one.due_on.isoformat(),
        }
    return found


def _voices(view: View, complaint_ids: Iterable[Id]) -> Mapping[Id, str]:
    last: dict[Id, str] = {}
    for one in sorted(view.find_in(FollowUp, "complaint_id", complaint_ids), key=lambda x: (x.on, x.id)):
        if one.reached and one.verdict is not None:
            last[one.complaint_id] = one.verdict.value
        else:
            last.setdefault(one.complaint_id, "not_reached")
    return last


def _problems(view: View, figures: Json, seen: set[Id]) -> list[Json]:
    """Return the problems with the most complaints of the period, with what their people said."""
    counted = figures["indicators"]["C1"]["problems"][:MOST_PROBLEMS]
    problems = view.by_ids(Problem, (key for key, _ in counted))
    complaints = view.find_in(Complaint, "problem_id", problems)
    members: dict[Id, list[Id]] = defaultdict(list)
    for one in complaints:
        if one.id in seen and one.problem_id is not None:
            members[one.problem_id].append(one.id)
    voices = _voices(view, [one for some in members.values() for one in some])
    serving: dict[Id, set[Id]] = defaultdict(set)
    for link in view.find_in(Served, "complaint_id", [one for some in members.values() for one in some]):
        serving[link.complaint_id].add(link.inquiry_id)
    found = []
    for key, count in counted:
        if key not in problems:
            continue
        said = Counter(voices.get(one, "waiting") for one in members[key])
        letters = set().union(*(serving[one] for one in members[key])) if members[key] else set()
        found.append(
            {
                "id": key,
                "title": problems[key].title,
                "place": problems[key].place_id,
                "complaints": count,
                "letters": len(letters),
                "said": dict(sorted(said.items())),
            }
        )
    return found


def labels(view: View, desk: Desk, figures: Json, complaint_ids: Iterable[Id], at: date) -> Json:
    """Return the words a summary needs beside its figures."""
    files = inquiry_files(view, sorted(_told_of(figures)))
    return {
        "office": _office(view, desk),
        "bodies": {one.id: _both(one.short_ru or one.name_ru, one.short_kk or one.name_kk) for one in view.all(Body)},
        "topics": {one.id: _both(one.name_ru, one.name_kk) for one in view.all(Topic)},
        "places": {one.id: _both(one.name_ru, one.name_kk) for one in view.all(Place)},
        "letters": {key: _letter(file, at) for key, file in files.items()},
        "evidence": _evidence(files.values(), figures, at),
        "numbers": _numbers(view, figures),
        "promises": _promises(view, figures),
        "problems": _problems(view, figures, set(complaint_ids)),
    }
