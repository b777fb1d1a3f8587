"""The letters of the story: drafted for what gathered, registered, sent, answered or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from deputy_desk.demo.answers import Answers
from deputy_desk.demo.cases import Cases
from deputy_desk.demo.diary import Diary
from deputy_desk.demo.setting import EXECUTOR, EXECUTOR_PHONE
from deputy_desk.demo.texts import TopicTexts, texts_of
from deputy_desk.domain.bodies import Body
from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import DispatchKind, DispatchWay, InquiryKind, LetterLanguage
from deputy_desk.services.drafts import Draft, DraftEnclosure, DraftQuestion, save_draft
from deputy_desk.services.inquiries import annul_inquiry, mark_received, register_inquiry, send_inquiry
from deputy_desk.services.ladder import follow_on_draft
from deputy_desk.services.problems import NewProblem, make_problem

_MOST_VOICES = 14
_SHARED_FROM = 3
_LANGUAGES = (LetterLanguage.RU, LetterLanguage.KK, LetterLanguage.BOTH)
_WAYS = (DispatchWay.EDMS, DispatchWay.EDMS, DispatchWay.EMAIL, DispatchWay.BY_HAND, DispatchWay.POST)


class Letters:
    """Writes letters for the complaints that wait in ``cases``."""

    def __init__(self, diary: Diary, cases: Cases, bodies: dict[str, Body]) -> None:
        self._diary, self._cases, self._bodies = diary, cases, bodies
        self.answers = Answers(diary, cases, bodies, self.remind)
        self._written = 0
        self._problems: dict[str, Id] = {}

    def gathered(self) -> bool:
        """Return whether enough wait on one topic: in a quiet office letters are written less often."""
        return any(len(voices) >= _SHARED_FROM for voices in self._cases.waiting.values())

    def write_next(self, day: date, *, leave_draft: bool = False) -> None:
        """Write a letter on the topic with most complaints waiting."""
        waiting = self._cases.waiting
        topics = sorted(waiting, key=lambda topic: (-len(waiting[topic]), topic))
        if not topics or not waiting[topics[0]]:
            return
        # Not always the longest queue, so that every body gets a letter sometimes.
        topic = self._diary.rng.choice([one for one in topics[:4] if waiting[one]])
        size = self._diary.rng.choice((1, 1, 2, 3, 4, 6, 9, _MOST_VOICES))
        voices, waiting[topic] = waiting[topic][:size], waiting[topic][size:]
        draft = self._draft(topic, voices)
        saved = save_draft(self._diary.desk, draft)
        if not leave_draft:
            self._register(saved.id, day, topic)

    def _draft(self, topic: str, voices: list[Complaint]) -> Draft:
        words = texts_of(topic)
        rng = self._diary.rng
        problem = self._problem(topic, words, voices) if len(voices) >= _SHARED_FROM else None
        questions = words.questions[: rng.choice((1, 2, 3, 3, 4))]
        voiced_ru = f"Всего обращений: {len(voices)}."
        voiced_kk = f"Барлығы {len(voices)} өтініш түсті."
        kind = InquiryKind.LETTER if self._diary.chance(0.25) else InquiryKind.INQUIRY
        enclosed = self._diary.chance(0.5)
        return Draft(
            kind=kind,
            problem_id=problem,
            complaint_ids=tuple(one.id for one in voices),
            body_id=self._bodies[words.body].id,
            language=_LANGUAGES[self._written % len(_LANGUAGES)],
            short_title=words.title,
            subject_ru=words.subject_ru,
            subject_kk=words.subject_kk,
            text_ru=f"{words.intro_ru}\n{voiced_ru}",
            text_kk=f"{words.intro_kk}\n{voiced_kk}",
            questions=tuple(DraftQuestion(ru=ru, kk=kk) for ru, kk in questions),
            enclosures=(DraftEnclosure(ru="Копии обращений", kk="Өтініштердің көшірмелері", sheets=len(voices)),)
            if enclosed
            else (),
            executor=EXECUTOR,
            executor_phone=EXECUTOR_PHONE,
        )

    def _problem(self, topic: str, words: TopicTexts, voices: list[Complaint]) -> Id:
        title = words.problem if topic not in self._problems else f"{words.problem}, {self._written + 1}"
        made = make_problem(self._diary.desk, NewProblem(title=title, complaint_ids=tuple(one.id for one in voices)))
        self._problems[topic] = made.id
        return made.id

    def _register(self, letter: Id, day: date, topic: str) -> None:
        diary = self._diary
        register_inquiry(diary.desk, letter, accept_unverified_term=True)
        self._written += 1
        if self._written in {11, 47}:
            diary.after(day, 1, lambda on: self._annul(letter, on))
            return
        diary.after(day, diary.rng.choice((0, 0, 1, 2)), lambda on: self._send(letter, on, topic))

    def _annul(self, letter: Id, on: date) -> None:
        annul_inquiry(self._diary.desk, letter, on, "Ошибка в адресате: вопрос в ведении другого органа.")

    def _send(self, letter: Id, on: date, topic: str) -> None:
        diary = self._diary
        send_inquiry(diary.desk, letter, on, diary.rng.choice(_WAYS))
        if diary.chance(0.05):
            lost = on + timedelta(days=12)
            diary.on(lost, lambda day: self._send_again(letter, day))
        elif diary.chance(0.7):
            number = f"03-{diary.rng.randint(10, 29)}/{diary.rng.randint(100, 999)}"
            diary.after(on, diary.rng.choice((0, 1, 1, 3)), lambda day: self._arrive(letter, day, number))
        self.answers.plan(letter, on, topic)

    def _arrive(self, letter: Id, on: date, number: str) -> None:
        mark_received(self._diary.desk, letter, on, number)

    def _send_again(self, letter: Id, on: date) -> None:
        send_inquiry(self._diary.desk, letter, on, DispatchWay.BY_HAND, kind=DispatchKind.LOST)

    def remind(self, parent: Id, on: date, topic: str, kind: InquiryKind) -> None:
        """Write a reminder or a repeated letter that quotes the first one, as the office's own button drafts it."""
        desk = self._diary.desk
        words = texts_of(topic)
        draft = replace(
            follow_on_draft(desk, parent, kind),
            language=_LANGUAGES[self._written % len(_LANGUAGES)],
            questions=tuple(DraftQuestion(ru=ru, kk=kk) for ru, kk in words.questions[:2]),
        )
        self._register(save_draft(desk, draft).id, on, topic)
