"""Contents of summaries for tests: facts made up from a seed, computed by the domain, with words beside them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from random import Random
from typing import Any

from deputy_desk.documents.summary import draw_summary
from deputy_desk.domain.indicators.as_json import as_json
from deputy_desk.domain.indicators.effectiveness import effectiveness
from deputy_desk.domain.indicators.facts import (
    ChangeFact,
    ClosingFact,
    ComplaintFact,
    ComplaintRow,
    DayFact,
    DayRow,
    ExtensionFact,
    Facts,
    FollowUpFact,
    FollowUpRow,
    GradingFact,
    GradingRow,
    LegFact,
    LetterFact,
    LetterRow,
    PairRow,
    PromiseFact,
    PromiseRow,
    QuestionFact,
    ReplyFact,
    ReplyRow,
    ServedFact,
)
from deputy_desk.domain.indicators.period import Frame, Period, Snapshot

Json = dict[str, Any]
SNAPSHOT = datetime(2026, 10, 9, 13, 0, tzinfo=UTC)
DIGEST = "5dcc40dadbc0a6fc56475488a69093a3f8444a3e3c25259e4ff9a3108c154b19"
BODIES = ("Отдел ЖКХ", "Айдынколь Су", "Отдел образования", "Отдел архитектуры", "Отдел занятости", "Отдел полиции")
TOPICS = ("Вода и канализация", "Дороги и тротуары", "Освещение", "Вывоз мусора", "Общественный транспорт", "Тепло")
PLACES = ("Жайлау", "Старый город", "Самал", "Кирпичный", "Вокзальный", "Достык")


@dataclass(frozen=True, slots=True)
class Weekdays:
    """Every Monday to Friday is a working day."""

    def between(self, a: int, b: int, /) -> int:
        def count(day: int) -> int:
            weeks, rest = divmod(day - 1, 7)
            return weeks * 5 + min(rest + 1, 5)

        return count(b) - count(a)


def _after(day: int, working: int) -> int:
    while working:
        day += 1
        working -= (day - 1) % 7 < 5
    return day


@dataclass(slots=True)
class Office:
    """Rows of an office being made up."""

    random: Random
    odd: Random | None
    snapshot: int
    names: int
    letters: list[LetterRow]
    replies: list[ReplyRow]
    gradings: list[GradingRow]
    questions: list[PairRow]
    question_gradings: list[GradingRow]
    promises: list[PromiseRow]
    verdicts: list[GradingRow]
    complaints: list[ComplaintRow]
    explanations: list[DayRow]
    follow_ups: list[FollowUpRow]
    served: list[PairRow]
    extensions: list[ExtensionFact]
    legs: list[LegFact]
    closings: list[ClosingFact]
    changes: list[ChangeFact]

    def letter(self, n: int, sent: int, *, answered: float) -> None:
        """Send a letter, and with the given chance have it answered."""
        key, body = f"letter-{n:06d}", f"body-{self.random.randrange(self.names)}"
        settled = sent + 20 if self.random.random() < 0.04 and sent + 20 < self.snapshot else None
        due = _after(sent, 15)
        gone = self._odd_end(key, sent, due)
        self.letters.append(LetterFact(key, None, f"{n}-Б", body, sent, sent, due, *gone, settled=settled))
        questions = [f"{key}-{at}" for at in range(self.random.randrange(1, 5))]
        self.questions += [QuestionFact(one, key) for one in questions]
        day = _after(sent, self.random.randrange(2, 50))
        if settled or self.random.random() > answered or day > self.snapshot:
            return
        grade = self.random.choice("explanation promise promise done done done refusal formal holding".split())
        reply = f"reply-{n:06d}"
        self.replies.append(ReplyFact(reply, key, day, day + (20 if self.odd and self.odd.random() < 0.1 else 0)))
        self.gradings.append(GradingFact(reply, grade, day, n))
        for one in questions:
            word = self.random.choice("answered answered partly evaded not_answered".split())
            self.question_gradings.append(GradingFact(one, word, day, n, "reader"))
        if grade == "promise":
            self.promises.append(PromiseFact(f"promise-{n:06d}", key, day, day + self.random.randrange(5, 90)))
            word = self.random.choice("kept late broken not_verified".split())
            self.verdicts.append(GradingFact(f"promise-{n:06d}", word, day + 3, n, done=day + 3))

    def _odd_end(self, key: str, sent: int, due: int) -> tuple[int | None, int | None]:
        """Prolong or pass on a letter now and then; return the days it was annulled and came back, if so."""
        what = self.odd.random() if self.odd else 0.5
        if what < 0.08:
            self.extensions.append(ExtensionFact(key, _after(due, 10), sent + 9))
        elif what < 0.12:
            self.legs.append(LegFact(key, "body-0", sent + 3, _after(sent + 3, 15)))
        return (sent + 12 if 0.12 < what < 0.16 else None), (sent + 1 if 0.16 < what < 0.19 else None)

    def _odd_file(self, key: str, received: int) -> bool:
        """Change a complaint, or close it without an answer, now and then; return whether its day is known."""
        what = self.odd.random() if self.odd else 0.5
        if what < 0.05:
            self.changes.append(ChangeFact(key, "topic" if what < 0.03 else "kind", received + 5))
        elif what < 0.09:
            self.closings.append(ClosingFact(key, received + 4, "withdrawn" if what < 0.07 else "not_considered"))
        return what < 0.96

    def complaint(self, n: int, received: int) -> None:
        """Take in a complaint that is explained on the spot, served by a letter, or waits."""
        key, what = f"complaint-{n:06d}", self.random.random()
        topic, place = self.random.randrange(self.names), self.random.randrange(self.names)
        problem = f"problem-{topic}" if self.random.random() < 0.4 else None
        channel = self.random.choice("reception phone messenger letter".split())
        self.complaints.append(
            ComplaintFact(
                key,
                str(n),
                received,
                self._odd_file(key, received),
                channel,
                "ru" if n % 2 else "kk",
                f"topic-{topic}",
                f"place-{place}",
                problem,
            )
        )
        told = received + 60
        if what < 0.3:
            self.explanations.append(DayFact(key, received + 1))
            told = received + 2
        elif self.letters:
            self.served.append(ServedFact(self.random.choice(self.letters)[0], key))
        if told <= self.snapshot and self.random.random() < 0.8:
            word = self.random.choice("solved solved understood partly not_solved not_understood".split())
            reached = self.random.random() < 0.85
            self.follow_ups.append(FollowUpFact(key, told, reached, word if reached else None, n % 9 == 0))


def figures(
    letters: int, complaints: int, *, seed: int = 1, names: int = 6, answered: float = 0.7, odd: bool = False
) -> Json:
    """Return the figures of January to September 2026, of that many letters and complaints a year since 2025.

    ``odd``: with what happens now and then: terms prolonged, letters annulled, lost or passed on, complaints withdrawn.
    """
    first, last, at = date(2026, 1, 1), date(2026, 9, 30), date(2026, 10, 9)
    office = Office(Random(seed), Random(-1 - seed) if odd else None, at.toordinal(), names, *[[] for _ in range(15)])
    for year in (2025, 2026):
        start = date(year, 1, 1).toordinal()
        for n in range(letters):
            office.letter(len(office.letters) + 1, start + n * 270 // letters, answered=answered)
        for n in range(complaints):
            office.complaint(len(office.complaints) + 1, start + n * 270 // complaints)
    facts = Facts(
        letters=office.letters,
        replies=office.replies,
        gradings=office.gradings,
        questions=office.questions,
        question_gradings=office.question_gradings,
        promises=office.promises,
        promise_verdicts=office.verdicts,
        complaints=office.complaints,
        explanations=office.explanations,
        follow_ups=office.follow_ups,
        served=office.served,
        extensions=office.extensions,
        legs=office.legs,
        closings=office.closings,
        changes=office.changes,
    )
    frame = Frame(period=Period.of(first, last), snapshot=Snapshot.end_of(at))
    found: Json = json.loads(json.dumps(as_json(effectiveness(facts, frame, Weekdays()))))
    return found


def _both(names: tuple[str, ...], kind: str, count: int) -> Json:
    found = {}
    for at in range(count):
        name = names[at] if at < len(names) else f"{names[at % len(names)]} {at}"
        found[f"{kind}-{at}"] = {"ru": name, "kk": name}
    return found


def labels(figures: Json, names: int = 6) -> Json:
    """Return the words beside made-up figures: Russian and Kazakh alike, apart from the office."""
    letters: Json = {}
    parts = figures["indicators"]
    for one in parts["I3"]["oldest"]:
        last = {"code": "reply_formal", "day": "2026-03-12"}
        title = {"ru": "Колонка на ул. Дачной", "kk": "Дача көшесіндегі су құбыры"}
        letters[one["id"]] = {"number": one["number"], "title": title, "body": one["body"], "last": last}
    for one in parts["I8"]["cases"]:
        number = f"{int(one['inquiry'].rpartition('-')[2])}-Б"
        title = {"ru": "Люк без крышки", "kk": "Қақпағы жоқ люк"}
        letters.setdefault(one["inquiry"], {"number": number, "title": title, "body": "body-0", "last": None})
    stock = [key for part in ("in_term", "late", "very_late") for key in parts["I3"][part][:120]]
    promised = [one for part in ("broken", "late", "not_verified") for one in parts["I6"][part][:40]]
    return {
        "office": {
            "maslikhat": {"ru": "Айдынкольский городской маслихат", "kk": "Айдынкөл қалалық мәслихаты"},
            "district": {"ru": "избирательный округ № 7", "kk": "№ 7 сайлау округі"},
            "deputy": {"ru": "Байтерекова Ляззат Ерлановна", "kk": "Бәйтерекова Ләззат Ерланқызы"},
            "deputy_short": {"ru": "Л. Е. Байтерекова", "kk": "Л. Е. Бәйтерекова"},
            "author": "Г. Самалова",
        },
        "bodies": _both(BODIES, "body", names),
        "topics": _both(TOPICS, "topic", names),
        "places": _both(PLACES, "place", names),
        "letters": letters,
        "numbers": {key: f"{int(key.rpartition('-')[2])}-Б" for key in stock},
        "promises": {
            key: {"number": "5-Б", "body": "body-0", "text": "ввод в дом 7", "due": "2026-06-01"} for key in promised
        },
        "problems": [
            {"id": key, "title": "Напор воды", "place": "place-0", "complaints": n, "letters": 1, "said": {"solved": n}}
            for key, n in parts["C1"]["problems"][:7]
        ],
    }


def content(
    letters: int, complaints: int, *, seed: int = 1, names: int = 6, answered: float = 0.7, odd: bool = False
) -> Json:
    """Return the content of a summary as it is kept."""
    found = figures(letters, complaints, seed=seed, names=names, answered=answered, odd=odd)
    return {"figures": found, "labels": labels(found, names)}


def drawn(content: Json, language: str = "ru") -> bytes:
    """Return the PDF of a content."""
    out = BytesIO()
    draw_summary(content, snapshot=SNAPSHOT, calendar_version="KZ 2026-3", digest=DIGEST, language=language, out=out)
    return out.getvalue()
