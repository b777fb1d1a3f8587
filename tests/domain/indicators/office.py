"""A small office for tests of the indicators: facts by ISO days, and a calendar with weekends only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from deputy_desk.domain.indicators.cohort import Cohort, InquiryUnit, Limits
from deputy_desk.domain.indicators.effectiveness import Effectiveness, effectiveness
from deputy_desk.domain.indicators.facts import (
    ChangeFact,
    ClosingFact,
    ComplaintFact,
    DayFact,
    ExtensionFact,
    Facts,
    FollowUpFact,
    GradingFact,
    LegFact,
    LetterFact,
    PromiseFact,
    QuestionFact,
    ReplyFact,
    ServedFact,
)
from deputy_desk.domain.indicators.ledger import ledger
from deputy_desk.domain.indicators.period import Frame, Period, Snapshot
from deputy_desk.domain.indicators.reduction import elapsed_for, reduce


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def maybe(text: str | None) -> int | None:
    return None if text is None else day(text)


class Weekdays:
    """Monday to Friday."""

    def between(self, a: int, b: int, /) -> int:
        return self._until(b) - self._until(a)

    def _until(self, ordinal: int) -> int:
        weeks, rest = divmod(ordinal, 7)
        return weeks * 5 + min(rest, 5)


@dataclass
class Office:
    """Facts are added one by one; a letter sent on Monday 2 March 2026 is due three weeks later."""

    letters: list[LetterFact] = field(default_factory=list)
    legs: list[LegFact] = field(default_factory=list)
    extensions: list[ExtensionFact] = field(default_factory=list)
    replies: list[ReplyFact] = field(default_factory=list)
    gradings: list[GradingFact] = field(default_factory=list)
    questions: list[QuestionFact] = field(default_factory=list)
    question_gradings: list[GradingFact] = field(default_factory=list)
    promises: list[PromiseFact] = field(default_factory=list)
    promise_verdicts: list[GradingFact] = field(default_factory=list)
    complaints: list[ComplaintFact] = field(default_factory=list)
    actions: list[DayFact] = field(default_factory=list)
    drafts: list[DayFact] = field(default_factory=list)
    explanations: list[DayFact] = field(default_factory=list)
    follow_ups: list[FollowUpFact] = field(default_factory=list)
    closings: list[ClosingFact] = field(default_factory=list)
    served: list[ServedFact] = field(default_factory=list)
    changes: list[ChangeFact] = field(default_factory=list)

    def letter(
        self,
        id_: str,
        sent: str = "2026-03-02",
        due: str = "2026-03-23",
        *,
        body: str | None = "zhkh",
        first: str | None = None,
        annulled: str | None = None,
        undelivered: str | None = None,
        settled: str | None = None,
    ) -> None:
        start = day(sent)
        ends = (maybe(annulled), maybe(undelivered), maybe(settled))
        self.letters.append(LetterFact(id_, first, f"{id_}-Б", body, start, start, day(due), *ends))

    def reply(
        self, letter: str, on: str, grade: str | None, *, graded: str | None = None, entered: str | None = None
    ) -> str:
        id_ = f"r{len(self.replies)}"
        self.replies.append(ReplyFact(id_, letter, day(on), day(entered or on)))
        if grade is not None:
            self.grade(id_, grade, graded or on)
        return id_

    def grade(self, reply: str, grade: str, on: str, moment: int = 0) -> None:
        self.gradings.append(GradingFact(reply, grade, day(on), moment))

    def question(self, letter: str, *grades: tuple[str, str]) -> None:
        id_ = f"q{len(self.questions)}"
        self.questions.append(QuestionFact(id_, letter))
        for grade, on in grades:
            self.question_gradings.append(GradingFact(id_, grade, day(on), 0, "assistant"))

    def promise(self, letter: str, made: str, due: str, *verdicts: tuple[str, str, str | None]) -> None:
        id_ = f"p{len(self.promises)}"
        self.promises.append(PromiseFact(id_, letter, day(made), day(due)))
        for verdict, on, done in verdicts:
            self.promise_verdicts.append(GradingFact(id_, verdict, day(on), 0, None, maybe(done)))

    def complaint(
        self,
        id_: str,
        received: str = "2026-03-02",
        *,
        acted: str | None = None,
        drafted: str | None = None,
        explained: str | None = None,
        letter: str | None = None,
        dated: bool = True,
        topic: str | None = "water",
        place: str | None = "samal",
        problem: str | None = None,
        channel: str = "phone",
        language: str = "kk",
    ) -> None:
        fact = ComplaintFact(id_, f"{id_}/2026", day(received), dated, channel, language, topic, place, problem)
        self.complaints.append(fact)
        if acted is not None:
            self.actions.append(DayFact(id_, day(acted)))
        if drafted is not None:
            self.drafts.append(DayFact(id_, day(drafted)))
        if explained is not None:
            self.explanations.append(DayFact(id_, day(explained)))
        if letter is not None:
            self.served.append(ServedFact(letter, id_))

    def word(
        self, complaint: str, on: str, verdict: str | None, *, reached: bool = True, higher: bool | None = None
    ) -> None:
        self.follow_ups.append(FollowUpFact(complaint, day(on), reached, verdict, higher))

    def closed(self, complaint: str, on: str, outcome: str, reopened: str | None = None) -> None:
        self.closings.append(ClosingFact(complaint, day(on), outcome, maybe(reopened)))

    def facts(self) -> Facts:
        return Facts(**vars(self))

    def cohort(self, at: str = "2026-06-30", *, snapshot: Snapshot | None = None) -> Cohort:
        """The first half of 2026 as of the end of a day."""
        frame = half_year(at) if snapshot is None else Frame(period=HALF_YEAR, snapshot=snapshot)
        book = ledger(self.facts())
        return reduce(book, frame, elapsed_for(book, Weekdays(), frame))

    def unit(self, id_: str = "1", at: str = "2026-06-30") -> InquiryUnit:
        return next(x for x in self.cohort(at).inquiries if x.id == id_)

    def summary(self, at: str = "2026-06-30", limits: Limits | None = None) -> Effectiveness:
        return effectiveness(self.facts(), half_year(at), Weekdays(), limits)


HALF_YEAR = Period.of(date(2026, 1, 1), date(2026, 6, 30))


def half_year(at: str = "2026-06-30") -> Frame:
    return Frame(period=HALF_YEAR, snapshot=Snapshot.end_of(date.fromisoformat(at)))
