"""A real office in which a lot happens, by the use cases alone, at random and the same in each run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from deputy_desk.demo.clock import DemoClock
from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint import ActionKind, Channel, Complaint, ComplaintKind, ContactWay, Outcome, Verdict
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import DispatchKind, DispatchWay, InquiryKind
from deputy_desk.domain.people import Language
from deputy_desk.domain.places import Topic
from deputy_desk.domain.reply import Grade, Promise, PromiseVerdictValue, QuestionGradeValue, Reply
from deputy_desk.domain.terms import Term, TermUnit
from deputy_desk.errors import DeskError
from deputy_desk.services import complaints, inquiries, replies
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import Draft, DraftQuestion, save_draft
from deputy_desk.services.follow_up import NewFollowUp, record_follow_up
from deputy_desk.services.intake import NewComplaint, register_complaint
from deputy_desk.services.office import OfficeDetails, make_office

FIRST, LAST = date(2025, 1, 9), date(2026, 6, 30)
DETAILS = OfficeDetails(deputy="Байжанов Нұрлан", maslikhat="маслихат Коктерекского района", district="№ 7")
TERMS = (Term(15, TermUnit.WORKING_DAYS), Term(30, TermUnit.CALENDAR_DAYS), Term(1, TermUnit.MONTHS))


class Life:
    """One step at a time; a step that the rules refuse is simply not taken."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.clock = DemoClock(FIRST)
        self.roll = Random(seed)
        self.desk: Desk = make_office(folder, DETAILS, None, clock=self.clock, random=Random(seed).randbytes)
        with self.desk.read() as view:
            self.topics = [one.id for one in view.all(Topic)][:4]
            self.bodies = [one.id for one in view.all(Body)][:3]
        self.complaints: list[Id] = []
        self.letters: list[Id] = []
        self.refused = 0

    def live(self, steps: int) -> Desk:
        """Take steps over a year and a half."""
        self.comes()
        self.comes()
        self.writes()
        for at in range(steps):
            self.clock.begin(FIRST + (LAST - FIRST) * at // steps)
            step = self.roll.choices(STEPS, weights=WEIGHTS)[0]
            try:
                step(self)
            except DeskError:
                self.refused += 1
        self.clock.begin(LAST)
        return self.desk

    def back(self, most: int) -> date:
        """Return today or some day before."""
        return self.desk.today() - timedelta(days=self.roll.randrange(most))

    def complaint(self) -> Id:
        """Return one of the later complaints."""
        return self.roll.choice(self.complaints[-25:])

    def letter(self) -> Id:
        """Return one of the later letters."""
        return self.roll.choice(self.letters[-12:])

    # Complaints

    def comes(self) -> None:
        new = NewComplaint(
            text="Нет воды",
            received_on=self.back(4),
            topic_id=self.roll.choice([*self.topics, None]),
            channel=self.roll.choice(list(Channel)),
            language=self.roll.choice([Language.KK, Language.RU]),
        )
        self.complaints.append(register_complaint(self.desk, new).id)
        if self.roll.random() < 0.1:
            with self.desk.change() as work:  # as an import does for a row without a date
                work.change(replace(work.get(Complaint, self.complaints[-1]), day_assumed=True))

    def changes(self) -> None:
        with self.desk.read() as view:
            one = view.get(Complaint, self.complaint())
        kind = self.roll.choice(list(ComplaintKind))
        complaints.change_complaint(self.desk, replace(one, topic_id=self.roll.choice(self.topics), kind=kind))

    def acts(self) -> None:
        complaints.add_action(self.desk, self.complaint(), ActionKind.CALL, self.back(3))

    def explains(self) -> None:
        one = self.roll.choice(self.complaints[-2:])
        complaints.explain(self.desk, one, self.back(3), text="Так положено")
        if self.roll.random() < 0.5:
            self.tell(one, Verdict.UNDERSTOOD)

    def follows_up(self) -> None:
        self.tell(self.complaint(), self.roll.choice([*Verdict, None, None]))

    def tell(self, complaint: Id, verdict: Verdict | None) -> None:
        new = NewFollowUp(
            complaint_id=complaint,
            on=self.back(3),
            way=ContactWay.PHONE,
            reached=verdict is not None or self.roll.random() < 0.5,
            verdict=verdict,
            went_higher=self.roll.choice([True, False, None]),
        )
        record_follow_up(self.desk, new)

    def closes(self) -> None:
        outcome = self.roll.choice([Outcome.WITHDRAWN, Outcome.NOT_CONSIDERED, Outcome.SOLVED, Outcome.UNCONFIRMED])
        complaints.close_complaint(self.desk, self.complaint(), outcome, self.back(3), "Попросил сам")

    def reopens(self) -> None:
        complaints.reopen_complaint(self.desk, self.complaint(), self.back(2), "Снова нет воды")

    def trashes(self) -> None:
        complaints.trash_complaint(self.desk, self.complaint())

    # Letters

    def writes(self) -> None:
        kind = self.roll.choices(list(InquiryKind), weights=(6, 3, 2, 2))[0]
        child = kind in {InquiryKind.REMINDER, InquiryKind.REPEAT}
        draft = Draft(
            kind=kind,
            parent_id=self.letter() if child and self.letters else None,
            complaint_ids=tuple(self.roll.sample(self.complaints[-8:-2], k=min(2, len(self.complaints[-8:-2])))),
            body_id=self.roll.choice(self.bodies),
            subject_ru="О воде",
            questions=(DraftQuestion(ru="Когда?"), DraftQuestion(ru="Кто?")),
            term=self.roll.choice(TERMS),
        )
        made = save_draft(self.desk, draft).id
        if self.roll.random() < 0.2:
            save_draft(self.desk, replace(draft, id=made, kind=InquiryKind.LETTER))
        if self.roll.random() < 0.9:
            inquiries.register_inquiry(self.desk, made, self.back(3), accept_unverified_term=True)
        if self.roll.random() < 0.9:
            inquiries.send_inquiry(self.desk, made, self.desk.today(), DispatchWay.POST)
        self.letters.append(made)

    def sends_again(self) -> None:
        kind = self.roll.choice([DispatchKind.LOST, DispatchKind.WRONG_ADDRESS])
        inquiries.send_inquiry(self.desk, self.letter(), self.back(4), DispatchWay.EMAIL, kind=kind)

    def is_received(self) -> None:
        inquiries.mark_received(self.desk, self.letter(), self.back(2))

    def is_lost(self) -> None:
        inquiries.mark_not_delivered(self.desk, self.letter())

    def is_passed_on(self) -> None:
        inquiries.redirect_inquiry(self.desk, self.letter(), self.roll.choice(self.bodies), self.back(4))

    def is_prolonged(self) -> None:
        until = self.desk.today() + timedelta(days=self.roll.randrange(60))
        inquiries.extend_inquiry(self.desk, self.letter(), until, "Экспертиза", self.back(4))

    def is_annulled(self) -> None:
        inquiries.annul_inquiry(self.desk, self.letter(), self.back(9), "Отправлен дважды")

    def is_settled(self) -> None:
        inquiries.settle_inquiry(self.desk, self.letter(), self.back(9), "звонок", "Аким")

    def is_answered(self) -> None:
        new = replies.NewReply(inquiry_id=self.letter(), received_on=self.back(20), text="Будет сделано")
        made = replies.record_reply(self.desk, new).id
        if self.roll.random() < 0.85:
            self.grade(made)

    def grade(self, reply: Id) -> None:
        with self.desk.read() as view:
            letter = view.get(Reply, reply).inquiry_id
            asked = [row[0] for row in view.rows("SELECT id FROM question WHERE inquiry_id = ?", (letter,))]
        promised = replies.NewPromise(
            text="Починить", due_on=self.desk.today() + timedelta(days=self.roll.randrange(50))
        )
        assessment = replies.Assessment(
            grade=self.roll.choice(list(Grade)),
            questions={one: self.roll.choice(list(QuestionGradeValue)) for one in asked if self.roll.random() < 0.8},
            evidence="Акт",
            promises=(promised,) if self.roll.random() < 0.4 else (),
        )
        replies.grade_reply(self.desk, reply, assessment)

    def grades_again(self) -> None:
        with self.desk.read() as view:
            known = view.all(Reply)
        if known:
            self.grade(self.roll.choice(known[-8:]).id)

    def judges(self) -> None:
        with self.desk.read() as view:
            known = view.all(Promise)
        if known:
            verdict = self.roll.choice(list(PromiseVerdictValue))
            replies.judge_promise(self.desk, self.roll.choice(known[-6:]).id, verdict, done_on=self.back(25))

    def promises_by_phone(self) -> None:
        due = self.desk.today() + timedelta(days=self.roll.randrange(-9, 40))
        replies.add_promise(self.desk, self.letter(), replies.NewPromise(text="Приехать", due_on=due))


_HOW_OFTEN: dict[Callable[[Life], None], int] = {
    Life.comes: 16,
    Life.changes: 4,
    Life.acts: 8,
    Life.explains: 12,
    Life.follows_up: 26,
    Life.closes: 5,
    Life.reopens: 2,
    Life.trashes: 1,
    Life.writes: 11,
    Life.sends_again: 5,
    Life.is_received: 6,
    Life.is_lost: 2,
    Life.is_passed_on: 4,
    Life.is_prolonged: 4,
    Life.is_annulled: 3,
    Life.is_settled: 4,
    Life.is_answered: 16,
    Life.grades_again: 5,
    Life.judges: 14,
    Life.promises_by_phone: 3,
}
STEPS, WEIGHTS = tuple(_HOW_OFTEN), tuple(_HOW_OFTEN.values())
