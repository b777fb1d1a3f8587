"""Words for what is chosen and counted about letters: stages, ways, grades of replies and of questions. Pure."""

from __future__ import annotations

from deputy_desk.domain.inquiry import DispatchKind, DispatchWay, InquiryKind
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.reply import Grade, PromiseVerdictValue, QuestionGradeValue
from deputy_desk.domain.terms import Term, TermUnit
from deputy_desk.wording.catalogue import N_, Catalogue
from deputy_desk.wording.explanations import term_text

_PART = "inquiry_labels"

STAGES: dict[InquiryStage, str] = {
    InquiryStage.DRAFT: N_("Draft"),
    InquiryStage.REGISTERED: N_("To be sent"),
    InquiryStage.SENT: N_("Waiting for a reply"),
    InquiryStage.RECEIVED: N_("Accepted, waiting for a reply"),
    InquiryStage.REPLIED: N_("Answered"),
    InquiryStage.CLOSED: N_("Letter closed"),
    InquiryStage.ANNULLED: N_("Annulled"),
}
SHORT_STAGES: dict[InquiryStage, str] = {**STAGES, InquiryStage.RECEIVED: N_("Waiting for a reply")}
KINDS: dict[InquiryKind, str] = {
    InquiryKind.INQUIRY: N_("Deputy inquiry"),
    InquiryKind.LETTER: N_("Deputy’s letter"),
    InquiryKind.REMINDER: N_("Reminder"),
    InquiryKind.REPEAT: N_("Repeated inquiry"),
}
WAYS: dict[DispatchWay, str] = {
    DispatchWay.BY_HAND: N_("by hand"),
    DispatchWay.POST: N_("by post"),
    DispatchWay.EMAIL: N_("by e-mail"),
    DispatchWay.EDMS: N_("by the document system"),
}
SENDINGS: dict[DispatchKind, str] = {
    DispatchKind.FIRST: N_("Sent for the first time"),
    DispatchKind.LOST: N_("The body lost it: the term goes on"),
    DispatchKind.WRONG_ADDRESS: N_("Our address was wrong: the term begins anew"),
    DispatchKind.REDIRECT: N_("The body passed it on"),
}
GRADES: dict[Grade, tuple[str, str]] = {
    Grade.ACKNOWLEDGEMENT: (N_("Acknowledgement"), N_("They say the inquiry has come")),
    Grade.HOLDING: (N_("Holding reply"), N_("Begun, a full reply will follow")),
    Grade.REDIRECT: (N_("Passed on"), N_("Handed over to another body")),
    Grade.FORMAL: (N_("Formal reply"), N_("Words, but no answer on the merits")),
    Grade.EXPLANATION: (N_("Explanation of the body"), N_("They explain the rule or the cause")),
    Grade.PROMISE: (N_("Promise with a date"), N_("They say what will be done and when")),
    Grade.DONE: (N_("Done"), N_("The work is finished, check it")),
    Grade.REFUSAL: (N_("Reasoned refusal"), N_("They refuse and name the ground")),
}
QUESTION_GRADES: dict[QuestionGradeValue, str] = {
    QuestionGradeValue.ANSWERED: N_("Answer"),
    QuestionGradeValue.PARTLY: N_("In part"),
    QuestionGradeValue.EVADED: N_("Evaded"),
    QuestionGradeValue.NOT_ANSWERED: N_("No answer"),
}
VERDICTS: dict[PromiseVerdictValue, str] = {
    PromiseVerdictValue.KEPT: N_("Kept"),
    PromiseVerdictValue.LATE: N_("Kept late"),
    PromiseVerdictValue.BROKEN: N_("Broken"),
    PromiseVerdictValue.NOT_VERIFIED: N_("Not verified"),
}


def inquiry_stage_label(stage: InquiryStage, language: str, *, short: bool = False) -> str:
    """Return the word of a badge: «Ждём ответ»."""
    return Catalogue(_PART, language)((SHORT_STAGES if short else STAGES)[stage])


def kind_label(kind: InquiryKind, language: str) -> str:
    """Return the kind of a letter: «Депутатский запрос»."""
    return Catalogue(_PART, language)(KINDS[kind])


def way_label(way: DispatchWay, language: str) -> str:
    """Return how a letter travels: «почтой»."""
    return Catalogue(_PART, language)(WAYS[way])


def sending_label(kind: DispatchKind, language: str) -> str:
    """Return why a letter is sent, and what it means for its term."""
    return Catalogue(_PART, language)(SENDINGS[kind])


def grade_label(grade: Grade, language: str) -> tuple[str, str]:
    """Return the name of a grade and what it means."""
    t = Catalogue(_PART, language)
    name, meaning = GRADES[grade]
    return t(name), t(meaning)


def question_grade_label(grade: QuestionGradeValue, language: str) -> str:
    """Return the grade of one question: «Уклонение»."""
    return Catalogue(_PART, language)(QUESTION_GRADES[grade])


def promise_label(verdict: PromiseVerdictValue, language: str) -> str:
    """Return what became of a promise: «Выполнено»."""
    return Catalogue(_PART, language)(VERDICTS[verdict])


def unit_label(unit: TermUnit, language: str, n: int) -> str:
    """Return the unit of a term as a choice beside its number, in the form that number asks for: «месяца» after 3."""
    return term_text(Term(n, unit), language).removeprefix(str(n)).strip()


def inquiries_selected(shown: int, selected: int, language: str) -> str:
    """Return the foot of a list: «14 запросов, выбрано 2»."""
    t = Catalogue(_PART, language)
    if selected > 1:
        one, many = N_("{n} inquiry, {selected} selected"), N_("{n} inquiries, {selected} selected")
        return t.plural(one, many, shown, selected=selected)
    return t.plural("{n} inquiry", "{n} inquiries", shown)


def pages_counted(count: int, language: str) -> str:
    """Return «1 страница»."""
    return Catalogue(_PART, language).plural("{n} page", "{n} pages", count)


def questions_counted(count: int, language: str) -> str:
    """Return «4 вопроса»."""
    return Catalogue(_PART, language).plural("{n} question", "{n} questions", count)


def answered_of(answered: int, asked: int, language: str) -> str:
    """Return «ответили на 2 из 4»."""
    return Catalogue(_PART, language)("{answered} of {asked} answered", answered=answered, asked=asked)


def working_day_of_reply(day: int, language: str, *, in_time: bool) -> str:
    """Return when a reply came: «Пришёл в срок, на 15-й рабочий день»."""
    t = Catalogue(_PART, language)
    if in_time:
        return t("Came in time, on working day {n}", n=day)
    return t("Came late, on working day {n}", n=day)


def list_of_numbers(numbers: list[int], language: str) -> str:
    """Return «3», «3 и 4», «1, 3 и 4»."""
    t = Catalogue(_PART, language)
    if len(numbers) < 2:  # noqa: PLR2004 - one number stands alone
        return "".join(map(str, numbers))
    return t("{first} and {last}", first=", ".join(map(str, numbers[:-1])), last=numbers[-1])
