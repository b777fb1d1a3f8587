"""Words for what is chosen and counted about complaints: stages, channels, outcomes, verdicts, days. Pure."""

from __future__ import annotations

from datetime import date

from deputy_desk.domain.complaint import ActionKind, Channel, ContactWay, ExplanationWay, Outcome, Urgency, Verdict
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.wording.catalogue import N_, Catalogue
from deputy_desk.wording.dates import day_month_digits

_PART = "complaint_labels"
_MINUS = "\u2212"

STAGES: dict[ComplaintStage, str] = {
    ComplaintStage.NEW: N_("New"),
    ComplaintStage.IN_WORK: N_("In work"),
    ComplaintStage.EXPLAINED: N_("Explained"),
    ComplaintStage.WITH_BODY: N_("Awaiting reply"),
    ComplaintStage.REDIRECTED: N_("Redirected"),
    ComplaintStage.WAITING: N_("Waiting for the citizen"),
    ComplaintStage.REPLIED: N_("To be told"),
    ComplaintStage.TOLD: N_("Told"),
    ComplaintStage.CLOSED: N_("Closed"),
}
CHANNELS: dict[Channel, str] = {
    Channel.RECEPTION: N_("Reception"),
    Channel.PHONE: N_("Phone"),
    Channel.MESSENGER: N_("Messenger"),
    Channel.LETTER: N_("Letter"),
    Channel.E_OTINISH: N_("e-Otinish"),
    Channel.SOCIAL: N_("Social network"),
    Channel.OTHER: N_("Other"),
}
URGENCIES: dict[Urgency, str] = {
    Urgency.LOW: N_("Low"),
    Urgency.NORMAL: N_("Ordinary"),
    Urgency.HIGH: N_("High"),
}
OUTCOMES: dict[Outcome, str] = {
    Outcome.SOLVED: N_("Solved, the citizen said so"),
    Outcome.PARTLY: N_("Partly solved, the citizen said so"),
    Outcome.NOT_SOLVED: N_("Not solved, refused with a reason"),
    Outcome.UNDERSTOOD: N_("Explained and understood"),
    Outcome.NOT_UNDERSTOOD: N_("Explained, not understood"),
    Outcome.UNCONFIRMED: N_("Unconfirmed, two attempts logged"),
    Outcome.WITHDRAWN: N_("Withdrawn by the citizen"),
    Outcome.NOT_CONSIDERED: N_("Not considered, anonymous without essence"),
}
SHORT_OUTCOMES: dict[Outcome, str] = {
    Outcome.SOLVED: N_("solved"),
    Outcome.PARTLY: N_("partly solved"),
    Outcome.NOT_SOLVED: N_("not solved"),
    Outcome.UNDERSTOOD: N_("explained"),
    Outcome.NOT_UNDERSTOOD: N_("explained, not understood"),
    Outcome.UNCONFIRMED: N_("unconfirmed"),
    Outcome.WITHDRAWN: N_("withdrawn"),
    Outcome.NOT_CONSIDERED: N_("not considered"),
}
VERDICTS: dict[Verdict, str] = {
    Verdict.SOLVED: N_("Solved"),
    Verdict.PARTLY: N_("Partly solved"),
    Verdict.NOT_SOLVED: N_("Not solved"),
    Verdict.UNDERSTOOD: N_("Understood the explanation"),
    Verdict.NOT_UNDERSTOOD: N_("Did not understand the explanation"),
}
CONTACT_WAYS: dict[ContactWay, str] = {
    ContactWay.PHONE: N_("By phone"),
    ContactWay.IN_PERSON: N_("In person"),
    ContactWay.MESSENGER: N_("By messenger"),
    ContactWay.LETTER: N_("By letter"),
}
ACTIONS: dict[ActionKind, str] = {
    ActionKind.CALL: N_("Call"),
    ActionKind.NOTE: N_("Note"),
    ActionKind.VISIT: N_("Visit"),
    ActionKind.ASKED: N_("Asked the citizen"),
    ActionKind.ANSWERED: N_("The citizen answered"),
    ActionKind.REDIRECTED: N_("Redirected to a body"),
}
EXPLANATION_WAYS: dict[ExplanationWay, str] = {
    ExplanationWay.SAID: N_("Said"),
    ExplanationWay.PRINTED: N_("Printed"),
}


def stage_label(stage: ComplaintStage, language: str) -> str:
    """Return the word of a badge: «Ждём ответ»."""
    return Catalogue(_PART, language)(STAGES[stage])


def channel_label(channel: Channel, language: str) -> str:
    """Return how a complaint came in: «Приём»."""
    return Catalogue(_PART, language)(CHANNELS[channel])


def urgency_label(urgency: Urgency, language: str) -> str:
    """Return how soon a complaint must be looked at: «Высокая»."""
    return Catalogue(_PART, language)(URGENCIES[urgency])


def outcome_label(outcome: Outcome, language: str, *, short: bool = False) -> str:
    """Return how a complaint ended, in full for a choice, or in one word for a line."""
    return Catalogue(_PART, language)((SHORT_OUTCOMES if short else OUTCOMES)[outcome])


def verdict_label(verdict: Verdict, language: str) -> str:
    """Return the citizen's word."""
    return Catalogue(_PART, language)(VERDICTS[verdict])


def contact_label(way: ContactWay, language: str) -> str:
    """Return how a citizen was reached: «По телефону»."""
    return Catalogue(_PART, language)(CONTACT_WAYS[way])


def action_label(kind: ActionKind, language: str) -> str:
    """Return a step of the office: «Звонок»."""
    return Catalogue(_PART, language)(ACTIONS[kind])


def explanation_label(way: ExplanationWay, language: str) -> str:
    """Return how an explanation was given."""
    return Catalogue(_PART, language)(EXPLANATION_WAYS[way])


def days_to_due(left: int, language: str, *, late: bool) -> str:
    """Return the words after a due date in a table: «2 дня», «−6 дней», «сегодня». ``left`` in working days."""
    t = Catalogue(_PART, language)
    if late:
        # A day off straight after the due day is late by no working day yet.
        days = t.plural("{n} day", "{n} days", abs(left))
        return f"{_MINUS}{days}" if left else t("late")
    return t.plural("{n} day", "{n} days", left) if left else t("today")


def complaints_selected(shown: int, selected: int, language: str) -> str:
    """Return the foot of a list: «23 обращения, выбрано 1»."""
    t = Catalogue(_PART, language)
    if selected > 1:
        one, many = "{n} complaint, {selected} selected", "{n} complaints, {selected} selected"
        return t.plural(one, many, shown, selected=selected)
    return t.plural("{n} complaint", "{n} complaints", shown)


def complaints_since(count: int, year: int | None, language: str) -> str:
    """Return a person's history in short: «3 обращения с 2024 года»."""
    t = Catalogue(_PART, language)
    if not count or year is None:
        return t("no complaints yet")
    return t.plural("{n} complaint since {year}", "{n} complaints since {year}", count, year=year)


def complaints_counted(count: int, language: str) -> str:
    """Return «14 обращений»."""
    return Catalogue(_PART, language).plural("{n} complaint", "{n} complaints", count)


def table_date(day: date, today: date) -> str:
    """Return «30.10», with two digits of the year when it is not this one."""
    text = day_month_digits(day)
    return text if day.year == today.year else f"{text}.{day.year % 100:02d}"


def like_numbers(numbers: list[str], language: str) -> str:
    """Return why something is suggested: «как в № 214, № 198»."""
    listed = ", ".join(f"№\u00a0{one}" for one in numbers)
    return Catalogue(_PART, language)("as in {numbers}", numbers=listed)


def shared_words(words: tuple[str, ...], language: str, *, same_person: bool, same_place: bool) -> str:
    """Return why two complaints are alike: «тот же заявитель; общие слова: вода, давление»."""
    t = Catalogue(_PART, language)
    parts = [t("same applicant")] if same_person else []
    parts += [t("same place")] if same_place else []
    if words:
        parts.append(t("shared words: {words}", words=", ".join(words)))
    return "; ".join(parts)
