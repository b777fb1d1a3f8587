"""The words of letters that follow an unanswered one, step by step up the ladder. Pure; in the language of the letter.

Each quotes number and day of the first letter as they stand on its paper, so that the reader need not look for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from deputy_desk.domain.inquiry import InquiryKind
from deputy_desk.wording.catalogue import N_, Catalogue
from deputy_desk.wording.dates import dated, long_date, short_date

_PART = "ladder"


class Escalation(StrEnum):
    """Steps above the body that does not answer (domain.md, Escalation ladder), in their order."""

    COMMISSION = "commission"
    SESSION = "session"
    HIGHER_BODY = "higher_body"
    PROSECUTOR = "prosecutor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """The letter before: what it is, its number and the day printed on it."""

    kind: InquiryKind = InquiryKind.INQUIRY
    number: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedReply:
    """A reply: its number and the day printed on it as far as they are known, and the day it came."""

    number: str = ""
    day: date | None = None
    received_on: date


# As the sentences need them: Russian accusative after «на», Kazakh dative; those of the list stand alone.
_ANSWERED = {
    InquiryKind.INQUIRY: N_("the inquiry"),
    InquiryKind.LETTER: N_("the letter"),
    InquiryKind.REMINDER: N_("the reminder"),
    InquiryKind.REPEAT: N_("the repeated inquiry"),
}
_LISTED = {
    InquiryKind.REMINDER: N_("reminder № {number} of {day}"),
    InquiryKind.REPEAT: N_("repeated inquiry № {number} of {day}"),
}
_COPIES = {
    InquiryKind.INQUIRY: N_("Copy of inquiry № {number} of {day}"),
    InquiryKind.LETTER: N_("Copy of letter № {number} of {day}"),
    InquiryKind.REMINDER: N_("Copy of reminder № {number} of {day}"),
    InquiryKind.REPEAT: N_("Copy of repeated inquiry № {number} of {day}"),
}
_LABELS = {
    Escalation.COMMISSION: N_("Letter to the standing commission"),
    Escalation.SESSION: N_("Question at a session"),
    Escalation.HIGHER_BODY: N_("Letter to the higher body"),
    Escalation.PROSECUTOR: N_("Letter to the prosecutor"),
}
_SUBJECTS = {
    InquiryKind.REMINDER: N_("{subject} (reminder)"),
    InquiryKind.REPEAT: N_("{subject} (repeated)"),
    Escalation.COMMISSION: N_("{subject} (for the standing commission)"),
    Escalation.SESSION: N_("{subject} (question at a session)"),
    Escalation.HIGHER_BODY: N_("{subject} (no answer on the merits)"),
    Escalation.PROSECUTOR: N_("{subject} (no answer on the merits)"),
}
_WISHES = {
    Escalation.COMMISSION: N_(
        "I ask the commission to consider this at its meeting, to invite the body named above, "
        "and to tell me what was decided."
    ),
    Escalation.SESSION: N_(
        "I ask to put this on the agenda of the next session and to hear the head of the body named above."
    ),
    Escalation.HIGHER_BODY: N_(
        "I ask to see to it that the questions are answered on the merits, and to tell me what was done."
    ),
    Escalation.PROSECUTOR: N_(
        "I ask to examine whether the term and the order of consideration were kept, "
        "to take measures within the competence of the prosecutor’s office, and to tell me the outcome."
    ),
}


def escalation_label(step: Escalation, language: str) -> str:
    """Return the name of a step for a menu."""
    return Catalogue(_PART, language)(_LABELS[step])


def follow_on_subject(subject: str, language: str, step: InquiryKind | Escalation) -> str:
    """Return the subject of a later letter: «О подаче воды (повторно)»; empty stays empty.

    What an earlier step added is taken off: no «(напоминание) (повторно)».
    """
    t = Catalogue(_PART, language)
    plain = subject
    for added in dict.fromkeys(_SUBJECTS.values()):
        plain = plain.removesuffix(t(added, subject=""))
    return t(_SUBJECTS[step], subject=plain) if plain else ""


def reminder_text(quoted: Quoted, due: date | None, language: str, *, over: bool = True) -> str:
    """Return the first paragraph of a reminder; ``over`` tells whether the term has ended."""
    t = Catalogue(_PART, language)
    what, day = t(_ANSWERED[quoted.kind]), dated(quoted.day, language)
    if due is None:
        return t("No reply has come to {what} № {number} of {day}.", what=what, number=quoted.number, day=day)
    sentence = (
        N_("No reply has come to {what} № {number} of {day}; its term ended on {due}.")
        if over
        else N_("No reply has come yet to {what} № {number} of {day}; its term ends on {due}.")
    )
    return t(sentence, what=what, number=quoted.number, day=day, due=long_date(due, language))


def _reply(reply: QuotedReply, t: Catalogue) -> str:
    """Return the reply as the sentences need it; a day that is not on its paper is not called its day."""
    if reply.day is not None:
        day = dated(reply.day, t.language)
        return (
            t("reply № {number} of {day}", number=reply.number, day=day)
            if reply.number
            else t("the reply of {day}", day=day)
        )
    day = long_date(reply.received_on, t.language)
    if reply.number:
        return t("reply № {number}, which came on {day},", number=reply.number, day=day)
    return t("the reply that came on {day}", day=day)


def repeat_text(quoted: Quoted, reply: QuotedReply | None, language: str) -> str:
    """Return the first paragraph of a repeated inquiry, which quotes the reply that left questions open."""
    t = Catalogue(_PART, language)
    what, day = t(_ANSWERED[quoted.kind]), dated(quoted.day, language)
    if reply is None:
        return t(
            "There is still no answer on the merits to {what} № {number} of {day}.",
            what=what,
            number=quoted.number,
            day=day,
        )
    return t(
        "In {reply} to {what} № {number} of {day} the following questions have no answer.",
        reply=_reply(reply, t),
        what=what,
        number=quoted.number,
        day=day,
    )


def unanswered_text(quoted: Quoted, reply: QuotedReply, language: str) -> str:
    """Return the first sentence of a letter above the body when there was a reply, but no answer in it."""
    t = Catalogue(_PART, language)
    return t(
        "In {reply} to {what} № {number} of {day} the questions below have no answer.",
        reply=_reply(reply, t),
        what=t(_ANSWERED[quoted.kind]),
        number=quoted.number,
        day=dated(quoted.day, language),
    )


def escalation_text(step: Escalation, said: str, body: str, later: tuple[Quoted, ...], language: str) -> str:
    """Return the paragraphs of a letter above the body: ``said`` on the first letter, whom it went to, what is asked.

    ``later`` are the reminders and repeats sent since.
    """
    t = Catalogue(_PART, language)
    told = [said]
    if body:
        told.append(t("The letter went to: {body}.", body=body))
    if later:
        listed = (
            t(_LISTED.get(one.kind, _LISTED[InquiryKind.REPEAT]), number=one.number, day=dated(one.day, language))
            for one in later
        )
        told.append(t("Also sent: {letters}.", letters=", ".join(listed)))
    return " ".join(told) + "\n" + t(_WISHES[step])


def copy_of(quoted: Quoted, language: str) -> str:
    """Return an enclosure: «Копия запроса № 57-Б от 03.11.2026»."""
    return Catalogue(_PART, language)(_COPIES[quoted.kind], number=quoted.number, day=short_date(quoted.day))


def copy_of_reply(reply: QuotedReply, language: str) -> str:
    """Return an enclosure: «Копия ответа № 03-12/418 от 19.11.2026»."""
    t = Catalogue(_PART, language)
    if reply.day is not None:
        day = short_date(reply.day)
        if reply.number:
            return t("Copy of reply № {number} of {day}", number=reply.number, day=day)
        return t("Copy of the reply of {day}", day=day)
    if reply.number:
        return t("Copy of reply № {number}", number=reply.number)
    return t("Copy of the reply that came on {day}", day=short_date(reply.received_on))


def voices_text(first: date, last: date, count: int, language: str) -> str:
    """Return the beginning of a new letter: «С 18 августа 2026 года по … ко мне обратились 14 жителей.»."""
    t = Catalogue(_PART, language)
    if first == last:
        return t.plural(
            "On {day} {n} resident turned to me.",
            "On {day} {n} residents turned to me.",
            count,
            day=long_date(first, language),
        )
    return t.plural(
        "From {first} to {last} {n} resident turned to me.",
        "From {first} to {last} {n} residents turned to me.",
        count,
        first=long_date(first, language),
        last=long_date(last, language),
    )
