"""What the office does about each complaint: explains, calls, gathers for a letter, tells the citizen, closes."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from deputy_desk.demo.diary import Diary
from deputy_desk.demo.texts import (
    WORDS_NOT,
    WORDS_NOT_UNDERSTOOD,
    WORDS_PARTLY,
    WORDS_SOLVED,
    WORDS_UNDERSTOOD,
    texts_of,
)
from deputy_desk.domain.complaint import ActionKind, Complaint, ContactWay, ExplanationWay, Outcome, Verdict
from deputy_desk.domain.ids import Id
from deputy_desk.domain.people import Language
from deputy_desk.domain.reply import Grade
from deputy_desk.services.complaints import add_action, close_complaint, complaint_file, explain, reopen_complaint
from deputy_desk.services.follow_up import NewFollowUp, record_follow_up

_WORDS = {
    Verdict.SOLVED: WORDS_SOLVED,
    Verdict.PARTLY: WORDS_PARTLY,
    Verdict.NOT_SOLVED: WORDS_NOT,
    Verdict.UNDERSTOOD: WORDS_UNDERSTOOD,
    Verdict.NOT_UNDERSTOOD: WORDS_NOT_UNDERSTOOD,
}
_OUTCOMES = {
    Verdict.SOLVED: Outcome.SOLVED,
    Verdict.PARTLY: Outcome.PARTLY,
    Verdict.NOT_SOLVED: Outcome.NOT_SOLVED,
    Verdict.UNDERSTOOD: Outcome.UNDERSTOOD,
    Verdict.NOT_UNDERSTOOD: Outcome.NOT_UNDERSTOOD,
}
# What citizens say after an answer: verdicts with their weights, None for no clear word.
_AFTER: dict[Grade, tuple[tuple[Verdict | None, int], ...]] = {
    Grade.DONE: ((Verdict.SOLVED, 66), (Verdict.PARTLY, 16), (Verdict.NOT_SOLVED, 14), (None, 4)),
    Grade.PROMISE: ((Verdict.PARTLY, 30), (Verdict.NOT_SOLVED, 22), (Verdict.SOLVED, 12), (None, 36)),
    Grade.EXPLANATION: ((Verdict.UNDERSTOOD, 46), (Verdict.NOT_SOLVED, 24), (Verdict.SOLVED, 16), (Verdict.PARTLY, 14)),
    Grade.REFUSAL: ((Verdict.NOT_SOLVED, 78), (Verdict.UNDERSTOOD, 16), (Verdict.SOLVED, 6)),
}


class Cases:
    """The complaints of the story. Those that need a letter wait in ``waiting`` by topic."""

    def __init__(self, diary: Diary, topics: dict[Id, str]) -> None:
        self._diary = diary
        self._topics = topics
        self.waiting: dict[str, list[Complaint]] = defaultdict(list)

    def topic_of(self, complaint: Complaint) -> str:
        """Return the Russian name of a complaint's topic."""
        return self._topics.get(complaint.topic_id or "", "*")

    def arrived(self, complaint: Complaint, day: date) -> None:
        """Decide what becomes of a new complaint."""
        diary, rng = self._diary, self._diary.rng
        share = rng.random()
        first = rng.choice((0, 0, 1, 1, 2, 3, 6))
        if share < 0.3:  # noqa: PLR2004 - shares of the story
            diary.after(day, first, lambda on: self._explain(complaint, on))
        elif share < 0.82:  # noqa: PLR2004
            if diary.chance(0.7):
                diary.after(day, first, lambda on: self._note(complaint, on))
            self.waiting[self.topic_of(complaint)].append(complaint)
        elif share < 0.88:  # noqa: PLR2004
            diary.after(day, first, lambda on: self._send_on(complaint, on))
        elif share < 0.91:  # noqa: PLR2004
            diary.after(day, first, lambda on: self._ask(complaint, on))
        elif share < 0.93:  # noqa: PLR2004
            diary.after(day, 4, lambda on: self._set_aside(complaint, on))
        elif share < 0.97:  # noqa: PLR2004
            diary.after(day, first, lambda on: self._note(complaint, on))

    def _explain(self, complaint: Complaint, on: date) -> None:
        words = texts_of(self.topic_of(complaint))
        kazakh = complaint.language is Language.KK
        way = ExplanationWay.PRINTED if self._diary.chance(0.3) else ExplanationWay.SAID
        text = words.explain_kk if kazakh else words.explain_ru
        explain(self._diary.desk, complaint.id, on, text=text, way=way, language=complaint.language)
        share = self._diary.rng.random()
        verdict = Verdict.UNDERSTOOD if share < 0.78 else Verdict.NOT_UNDERSTOOD  # noqa: PLR2004
        wait = self._diary.rng.choice((1, 2, 3, 4, 6, 9))
        self._diary.after(on, wait, lambda day: self._tell(complaint, day, verdict, text, attempts=0))

    def _note(self, complaint: Complaint, on: date) -> None:
        kind = self._diary.rng.choice((ActionKind.CALL, ActionKind.NOTE, ActionKind.VISIT))
        text = {
            ActionKind.CALL: "Уточнены адрес и время.",
            ActionKind.NOTE: "Проверено, писали ли об этом раньше.",
            ActionKind.VISIT: "Помощник выехал на место, сделаны снимки.",
        }[kind]
        add_action(self._diary.desk, complaint.id, kind, on, text)

    def _send_on(self, complaint: Complaint, on: date) -> None:
        text = "Передано по принадлежности, заявитель знает."
        add_action(self._diary.desk, complaint.id, ActionKind.REDIRECTED, on, text)

    def _ask(self, complaint: Complaint, on: date) -> None:
        add_action(self._diary.desk, complaint.id, ActionKind.ASKED, on, "Запрошены фотографии и точный адрес.")
        if self._diary.chance(0.6):
            self._diary.after(on, 5, lambda day: self._answered(complaint, day))

    def _answered(self, complaint: Complaint, on: date) -> None:
        add_action(self._diary.desk, complaint.id, ActionKind.ANSWERED, on, "Заявитель прислал фотографии.")
        self.waiting[self.topic_of(complaint)].append(complaint)

    def _set_aside(self, complaint: Complaint, on: date) -> None:
        desk = self._diary.desk
        reason = "Аноним, существо вопроса не изложено."
        if complaint_file(desk, complaint.id).persons:
            close_complaint(desk, complaint.id, Outcome.WITHDRAWN, on, "Заявитель отозвал обращение.")
        else:
            close_complaint(desk, complaint.id, Outcome.NOT_CONSIDERED, on, reason)

    def answer_came(self, complaint_id: Id, grade: Grade, on: date, told: str) -> None:
        """Plan the call to the citizen after an answer on the merits."""
        verdicts = _AFTER[grade]
        verdict = self._diary.rng.choices([one for one, _ in verdicts], [weight for _, weight in verdicts])[0]
        wait = self._diary.rng.choice((1, 1, 2, 3, 4, 5, 8))
        self._diary.after(on, wait, lambda day: self._tell_by_id(complaint_id, day, verdict, told))
        if verdict in {Verdict.PARTLY, None} and self._diary.chance(0.5):
            again = Verdict.SOLVED if self._diary.chance(0.45) else Verdict.NOT_SOLVED
            words = "Повторный звонок через месяц."
            self._diary.after(on, 30, lambda day: self._tell_by_id(complaint_id, day, again, words))

    def _tell_by_id(self, complaint_id: Id, on: date, verdict: Verdict | None, told: str) -> None:
        with self._diary.desk.read() as view:
            complaint = view.get(Complaint, complaint_id)
        self._tell(complaint, on, verdict, told, attempts=0)

    def _tell(self, complaint: Complaint, on: date, verdict: Verdict | None, told: str, *, attempts: int) -> None:
        diary = self._diary
        way = ContactWay.PHONE if diary.chance(0.8) else ContactWay.MESSENGER
        reached = diary.chance(0.82)
        words = diary.rng.choice(_WORDS[verdict]) if reached and verdict else ""
        new = NewFollowUp(
            complaint_id=complaint.id,
            on=on,
            way=way,
            reached=reached,
            told=told if reached else "",
            verdict=verdict if reached else None,
            words=words,
            went_higher=diary.chance(0.12) if reached and verdict and diary.chance(0.6) else None,
        )
        record_follow_up(diary.desk, new)
        if not reached:
            if attempts == 0:
                diary.after(on, 4, lambda day: self._tell(complaint, day, verdict, told, attempts=1))
            else:
                diary.after(on, 10, lambda day: self._close(complaint.id, day, Outcome.UNCONFIRMED, ""))
        elif verdict is not None:
            outcome = _OUTCOMES[verdict]
            if verdict is not Verdict.NOT_SOLVED or diary.chance(0.3):
                diary.after(on, 1, lambda day: self._close(complaint.id, day, outcome, "Орган ответил отказом."))

    def _close(self, complaint_id: Id, on: date, outcome: Outcome, reason: str) -> None:
        file = complaint_file(self._diary.desk, complaint_id)
        if file.closing_problems(outcome, reason):
            return
        close_complaint(self._diary.desk, complaint_id, outcome, on, reason if outcome is Outcome.NOT_SOLVED else "")
        if outcome is Outcome.SOLVED and self._diary.chance(0.05):
            self._diary.after(on, 20, lambda day: self._reopen(complaint_id, day))

    def _reopen(self, complaint_id: Id, on: date) -> None:
        reopen_complaint(self._diary.desk, complaint_id, on, "Через две недели всё повторилось.")
