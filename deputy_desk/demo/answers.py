"""What bodies answer in the story, and what follows: grades, promises, extensions, redirects, reminders."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from deputy_desk.demo.cases import Cases
from deputy_desk.demo.clock import LAST_DAY
from deputy_desk.demo.diary import Diary
from deputy_desk.demo.texts import OFFICIALS, REPLIES, TopicTexts, texts_of
from deputy_desk.domain.bodies import Body
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.domain.inquiry_file import InquiryFile, InquiryStage
from deputy_desk.domain.reply import SUBSTANTIVE, Grade, PromiseVerdictValue, QuestionGradeValue
from deputy_desk.services.inquiries import (
    close_inquiry,
    extend_inquiry,
    inquiry_file,
    redirect_inquiry,
    settle_inquiry,
)
from deputy_desk.services.lists import InquiryFilter, inquiry_page
from deputy_desk.services.replies import (
    Assessment,
    NewPromise,
    NewReply,
    grade_reply,
    judge_promise,
    record_graded_reply,
    record_reply,
)

Remind = Callable[[Id, date, str, InquiryKind], None]
_GRADES = (
    (Grade.ACKNOWLEDGEMENT, 8),
    (Grade.HOLDING, 9),
    (Grade.REDIRECT, 7),
    (Grade.FORMAL, 13),
    (Grade.EXPLANATION, 17),
    (Grade.PROMISE, 24),
    (Grade.DONE, 18),
    (Grade.REFUSAL, 7),
)
_Q = QuestionGradeValue
_QUESTION_GRADES = {
    Grade.EXPLANATION: (_Q.ANSWERED, _Q.ANSWERED, _Q.PARTLY, _Q.EVADED),
    Grade.PROMISE: (_Q.ANSWERED, _Q.ANSWERED, _Q.PARTLY, _Q.NOT_ANSWERED),
    Grade.DONE: (_Q.ANSWERED, _Q.ANSWERED, _Q.ANSWERED, _Q.PARTLY),
    Grade.REFUSAL: (_Q.ANSWERED, _Q.PARTLY, _Q.EVADED, _Q.NOT_ANSWERED),
    Grade.FORMAL: (_Q.EVADED, _Q.EVADED, _Q.NOT_ANSWERED, _Q.PARTLY),
}
_SOON = (0, 3)
_UNGRADED_FROM = LAST_DAY - timedelta(days=4)
_DELAYS = (5, 8, 10, 12, 13, 15, 16, 18, 19, 21, 22, 24, 25, 27, 28, 29, 31, 36, 44, 60)


class Answers:
    """Plans what becomes of a letter that was sent."""

    def __init__(self, diary: Diary, cases: Cases, bodies: dict[str, Body], remind: Remind) -> None:
        self._diary, self._cases, self._bodies, self._remind = diary, cases, bodies, remind

    def plan(self, letter: Id, sent: date, topic: str) -> None:
        """Decide whether and when the body answers."""
        diary = self._diary
        if diary.chance(0.03):
            diary.after(sent, 9, lambda on: self._settle(letter, on))
            return
        if diary.chance(0.08):
            diary.after(sent, 24, lambda on: self._extend(letter, on))
        if diary.chance(0.14):
            # Never answered; now and then a reminder goes out.
            if diary.chance(0.6):
                diary.after(sent, 40, lambda on: self._second(letter, on, topic, InquiryKind.REMINDER))
            return
        diary.after(sent, diary.rng.choice(_DELAYS), lambda on: self._reply(letter, on, topic))

    def _settle(self, letter: Id, on: date) -> None:
        who = self._diary.rng.choice(OFFICIALS)
        settle_inquiry(self._diary.desk, letter, on, "по телефону, бригада выехала сразу", who, citizen_agrees=True)

    def _extend(self, letter: Id, on: date) -> None:
        file = inquiry_file(self._diary.desk, letter)
        clock = file.current_clock(self._diary.calendar)
        if file.waiting and clock is not None:
            until = clock.until + timedelta(days=30)
            extend_inquiry(self._diary.desk, letter, until, "запрошены сведения у подрядчика", on)

    def _second(self, letter: Id, on: date, topic: str, kind: InquiryKind) -> None:
        file = inquiry_file(self._diary.desk, letter)
        if file.substantive or file.inquiry.kind not in {InquiryKind.INQUIRY, InquiryKind.LETTER}:
            return
        self._remind(letter, on, topic, kind)

    def _reply(self, letter: Id, on: date, topic: str, *, final: bool = False) -> None:
        diary = self._diary
        file = inquiry_file(diary.desk, letter)
        grades = [one for one in _GRADES if not final or one[0] in SUBSTANTIVE]
        grade = diary.rng.choices([one for one, _ in grades], [weight for _, weight in grades])[0]
        words = texts_of(topic)
        number = f"{diary.rng.randint(1, 9):02d}-{diary.rng.randint(10, 99)}/{diary.rng.randint(1000, 9999)}"
        new = NewReply(
            inquiry_id=letter, received_on=on, body_number=number, body_day=on - timedelta(days=1), text=REPLIES[grade]
        )
        assessment = self._assessment(file, grade, on, words)
        if on > _UNGRADED_FROM:
            record_reply(diary.desk, new)
            return
        if diary.chance(0.3):
            reply = record_reply(diary.desk, new).id
            diary.after(on, 1, lambda day: self._graded_later(letter, reply, assessment, day))
        else:
            record_graded_reply(diary.desk, new, assessment)
            self._consequences(letter, on, grade)
        self._next(letter, on, topic, grade)

    def _graded_later(self, letter: Id, reply: Id, assessment: Assessment, on: date) -> None:
        grade_reply(self._diary.desk, reply, assessment)
        self._consequences(letter, on, assessment.grade)

    def _assessment(self, file: InquiryFile, grade: Grade, on: date, words: TopicTexts) -> Assessment:
        rng = self._diary.rng
        choice = _QUESTION_GRADES.get(grade)
        questions = {one.id: rng.choice(choice) for one in file.questions} if choice else {}
        promises: tuple[NewPromise, ...] = ()
        if grade is Grade.PROMISE:
            due = self._diary.calendar.next_working(on + timedelta(days=rng.choice((14, 20, 28, 35, 45, 60, 80))))
            promises = (NewPromise(text=words.promise_ru, due_on=due, official=rng.choice(OFFICIALS)),)
        evidence = words.done_ru if grade is Grade.DONE else ""
        return Assessment(grade=grade, questions=questions, evidence=evidence, promises=promises)

    def _consequences(self, letter: Id, on: date, grade: Grade) -> None:
        file = inquiry_file(self._diary.desk, letter)
        if grade is Grade.PROMISE:
            for promise in file.promises:
                wait = promise.due_on + timedelta(days=self._diary.rng.choice((0, 1, 2, 4, 7)))
                key, due = promise.id, promise.due_on
                self._diary.on(wait, lambda day, key=key, due=due: self._judge(key, due, day))  # type: ignore[misc]
        if grade in SUBSTANTIVE:
            if self._diary.chance(0.4):
                self._diary.after(on, 12, lambda day: self._close(letter, day))
            for served in file.served:
                self._cases.answer_came(served.complaint_id, grade, on, REPLIES[grade])

    def _close(self, letter: Id, on: date) -> None:
        file = inquiry_file(self._diary.desk, letter)
        if file.stage is InquiryStage.REPLIED and not file.ungraded and not file.pending:
            close_inquiry(self._diary.desk, letter, on)

    def last_days(self, day: date) -> None:
        """Let things lie on the desk: a promise due today, one due tomorrow, replies nobody graded yet."""
        lines, _ = inquiry_page(self._diary.desk, InquiryFilter(waiting=True), limit=60)
        waiting = [one.id for one in lines if one.sent_on and one.sent_on < day]
        for number, letter in enumerate(waiting[-5:]):
            new = NewReply(inquiry_id=letter, received_on=day, text=REPLIES[Grade.PROMISE])
            if number < len(_SOON):
                due = self._diary.calendar.next_working(LAST_DAY + timedelta(days=_SOON[number]))
                promise = NewPromise(text="Сообщить жителям о сделанном", due_on=due, official=OFFICIALS[number])
                record_graded_reply(self._diary.desk, new, Assessment(grade=Grade.PROMISE, promises=(promise,)))
            else:
                record_reply(self._diary.desk, new)

    def _judge(self, promise: Id, due: date, on: date) -> None:
        share = self._diary.rng.random()
        desk = self._diary.desk
        if share < 0.5:  # noqa: PLR2004 - half of the promises are kept
            judge_promise(desk, promise, PromiseVerdictValue.KEPT, done_on=due, evidence="выезд помощника, снимки")
        elif share < 0.64 and on > due:  # noqa: PLR2004
            judge_promise(desk, promise, PromiseVerdictValue.LATE, done_on=on, evidence="сделано позже срока")
        elif share < 0.9:  # noqa: PLR2004
            judge_promise(desk, promise, PromiseVerdictValue.BROKEN, evidence="на месте ничего не изменилось")
        else:
            judge_promise(desk, promise, PromiseVerdictValue.NOT_VERIFIED)

    def _next(self, letter: Id, on: date, topic: str, grade: Grade) -> None:
        diary = self._diary
        if grade in {Grade.ACKNOWLEDGEMENT, Grade.HOLDING} and diary.chance(0.75):
            diary.after(on, diary.rng.choice((12, 18, 25)), lambda day: self._reply(letter, day, topic, final=True))
        elif grade is Grade.REDIRECT:
            body = self._bodies[texts_of(topic).other].id
            redirect_inquiry(diary.desk, letter, body, on)
            if diary.chance(0.7):
                diary.after(on, diary.rng.choice((15, 24, 33)), lambda day: self._reply(letter, day, topic, final=True))
        elif grade is Grade.FORMAL and diary.chance(0.6):
            diary.after(on, 5, lambda day: self._second(letter, day, topic, InquiryKind.REPEAT))
