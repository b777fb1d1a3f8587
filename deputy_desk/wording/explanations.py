"""Deadlines in words: one line a date, the short sentence under the deadline strip, and what is not certain.

Knows the values of ``domain.terms`` and ``domain.workdays`` only; counts nothing itself.
"""

from __future__ import annotations

from datetime import date

from deputy_desk.domain.terms import CountedDay, CountReason, Deadline, Term, TermRule, TermUnit
from deputy_desk.domain.workdays import Day, DayKind, WorkCalendar
from deputy_desk.wording import dates
from deputy_desk.wording.catalogue import N_, Catalogue

_PART = "terms"


def reason_name(day: Day, language: str) -> str:
    """Return the name of the holiday or the office's words, in this language or the other one that was written."""
    by_language = {"ru": day.reason_ru, "kk": day.reason_kk, "en": day.reason_en}
    return by_language[language] or day.reason_ru or day.reason_kk or day.reason_en


def _moved_reason(day: Day, t: Catalogue) -> str:
    other = dates.day_month(day.instead_of, t.language) if day.instead_of else ""
    if day.kind is DayKind.MOVED_OFF:
        return t("day off moved from {day}", day=other) if other else t("moved day off")
    return t("working day instead of {day}", day=other) if other else t("moved working day")


def day_reason(day: Day, language: str) -> str:
    """Return what a day is, in words: «День Независимости», «выходной», «выходной перенесён с 5 января»."""
    t = Catalogue(_PART, language)
    name = reason_name(day, language)
    if day.kind is DayKind.WORKING:
        return t("working day")
    if day.kind is DayKind.WEEKEND:
        return t("day off")
    if day.kind in (DayKind.MOVED_OFF, DayKind.MOVED_WORKING):
        return name or _moved_reason(day, t)
    if day.kind is DayKind.OFFICE_OFF:
        return name or t("day off by decision of the office")
    if day.kind is DayKind.OFFICE_WORKING:
        return name or t("working day by decision of the office")
    if day.kind is DayKind.CARRIED_OVER:
        return t("day off carried over: {name}", name=name)
    return t("{name}, computed date", name=name) if day.estimated else name


def term_text(term: Term, language: str) -> str:
    """Return «15 рабочих дней», «30 календарных дней», «1 месяц»."""
    t = Catalogue(_PART, language)
    if term.unit is TermUnit.WORKING_DAYS:
        return t.plural("{n} working day", "{n} working days", term.n)
    if term.unit is TermUnit.CALENDAR_DAYS:
        return t.plural("{n} calendar day", "{n} calendar days", term.n)
    return t.plural("{n} month", "{n} months", term.n)


def _calendar_day(counted: CountedDay, t: Catalogue) -> str:
    if counted.about.working:
        return t("calendar day {n}", n=counted.n)
    return t("calendar day {n} ({reason})", n=counted.n, reason=day_reason(counted.about, t.language))


def _working_day(counted: CountedDay, t: Catalogue) -> str:
    if counted.about.kind is DayKind.WORKING:
        return t("working day {n}", n=counted.n)
    return t("working day {n} ({reason})", n=counted.n, reason=day_reason(counted.about, t.language))


def _month_day(counted: CountedDay, t: Catalogue) -> str:
    if counted.reason is CountReason.MONTH_ENDS:
        return t("month {n} ends: the same day of the month", n=counted.n)
    if counted.reason is CountReason.SHORT_MONTH_ENDS:
        return t("month {n} ends: the last day of a shorter month", n=counted.n)
    if counted.about.working:
        return t("the term runs")
    return t("the term runs ({reason})", reason=day_reason(counted.about, t.language))


_SENTENCES: dict[CountReason, str] = {
    CountReason.BEFORE_DAY0: N_("not counted, {reason}; registered on the next working day"),
    CountReason.DAY0: N_("day 0, counting begins on the next day"),
    CountReason.RECEIPT_IS_ONE: N_("day 1: the day of receipt is counted"),
    CountReason.DAY_OFF: N_("not counted, {reason}"),
    CountReason.ENDS_ON_DAY_OFF: N_("the term would end, but this day is not worked ({reason})"),
    CountReason.MOVED_ON: N_("not counted, {reason}"),
    CountReason.MOVED_DUE: N_("the term moves to this working day"),
    CountReason.EXTENDED: N_("extended term"),
    CountReason.EXTENDED_DUE: N_("the extended term ends"),
}


def counted_reason(counted: CountedDay, language: str) -> str:
    """Return why a date of a deadline counts or does not, without the date itself."""
    t = Catalogue(_PART, language)
    if counted.reason is CountReason.WORKING_DAY:
        return _working_day(counted, t)
    if counted.reason is CountReason.CALENDAR_DAY:
        return _calendar_day(counted, t)
    if counted.reason is CountReason.DAY0 and counted.about.kind is not DayKind.WORKING:
        reason = day_reason(counted.about, language)
        return t("day 0 ({reason}), counting begins on the next day", reason=reason)
    sentence = _SENTENCES.get(counted.reason)
    if sentence is None:
        return _month_day(counted, t)
    return t(sentence, reason=day_reason(counted.about, language))


def _line_date(day: date, language: str, *, with_year: bool) -> str:
    return dates.long_date(day, language) if with_year else dates.day_month(day, language)


def explained_days(deadline: Deadline, language: str) -> list[tuple[CountedDay, str]]:
    """Return each date from the start to the due day once, with its reason; the last one says so."""
    t = Catalogue(_PART, language)
    found = []
    for counted in deadline.days:
        text = counted_reason(counted, language)
        found.append((counted, t("{reason}; last day in term", reason=text) if counted.day == deadline.due else text))
    return found


def explain_deadline(deadline: Deadline, language: str) -> list[str]:
    """Return one line a date: «16 декабря, среда: не считается, День Независимости».

    Years are written out when the deadline crosses one.
    """
    t = Catalogue(_PART, language)
    with_year = deadline.start.year != deadline.due.year
    return [
        t(
            "{day}, {weekday}: {reason}",
            day=_line_date(counted.day, language, with_year=with_year),
            weekday=dates.weekday(counted.day, language),
            reason=reason,
        )
        for counted, reason in explained_days(deadline, language)
    ]


def _length(deadline: Deadline, t: Catalogue, *, received: bool) -> str:
    term = term_text(deadline.term, t.language)
    if deadline.receipt_is_day_one and deadline.term.unit is not TermUnit.MONTHS:
        return t("{term}, the day of receipt counted.", term=term)
    if received:
        return t("{term} after the day of receipt.", term=term)
    return t("{term} after sending.", term=term)


def skipped_text(counted: CountedDay, language: str) -> str:
    """Return a day off that is easily overlooked, as in the short sentence: «16 декабря, День Независимости»."""
    t = Catalogue(_PART, language)
    day = dates.day_month(counted.day, language)
    return t("{day}, {reason}", day=day, reason=day_reason(counted.about, language))


def _starts_later(deadline: Deadline, t: Catalogue) -> str:
    about = deadline.days[0].about
    reason = day_reason(about, t.language)
    start = dates.day_month(deadline.start, t.language)
    day0 = dates.day_month(deadline.day0, t.language)
    return t("{start} is not worked ({reason}), so day 0 is {day}.", start=start, reason=reason, day=day0)


def _end_moves(deadline: Deadline, t: Catalogue) -> list[str]:
    """Return a sentence for each end on a day off, and the one about an extension between them."""
    found = []
    extended = deadline.extended_until is None
    for position, one in enumerate(deadline.days):
        if one.day > deadline.original_due and not extended:
            original = dates.long_date(deadline.original_due, t.language)
            found.append(t("Extended by the body; the first term ended on {day}.", day=original))
            extended = True
        if one.reason is CountReason.ENDS_ON_DAY_OFF:
            until = next(later.day for later in deadline.days[position:] if later.reason is CountReason.MOVED_DUE)
            reason = day_reason(one.about, t.language)
            end, due = dates.day_month(one.day, t.language), dates.day_month(until, t.language)
            found.append(t("The end falls on {day} ({reason}) and moves to {due}.", day=end, reason=reason, due=due))
    return found


def short_explanation(deadline: Deadline, language: str, *, received: bool = False) -> str:
    """Return the sentence under a due day: its length, the days off from Monday to Friday, moves, an extension.

    «15 рабочих дней после отправки. 16 декабря, День Независимости, не считается.»
    """
    t = Catalogue(_PART, language)
    sentences = [_length(deadline, t, received=received)]
    if deadline.day0 != deadline.start:
        sentences.append(_starts_later(deadline, t))
    skipped = deadline.skipped_holidays if deadline.term.unit is TermUnit.WORKING_DAYS else ()
    if len(skipped) == 1:
        sentences.append(t("{day}, is not counted.", day=skipped_text(skipped[0], language)))
    elif skipped:
        days = "; ".join(skipped_text(one, language) for one in skipped)
        sentences.append(t("Not counted: {days}.", days=days))
    return " ".join([*sentences, *_end_moves(deadline, t)])


def calendar_note(deadline: Deadline, calendar: WorkCalendar, language: str) -> str:
    """Return a sentence when a year of the deadline is not confirmed, else an empty text."""
    years = [year for year in range(deadline.start.year, deadline.due.year + 1) if not calendar.confirmed(year)]
    if not years:
        return ""
    t = Catalogue(_PART, language)
    listed = ", ".join(map(str, years))
    sentence = N_("The work calendar of {years} is computed and not confirmed: compare it with the official one.")
    return t(sentence, years=listed)


def basis_text(rule: TermRule, language: str) -> str:
    """Return the legal ground of a term in this language; the Russian one for English; empty when there is none."""
    return rule.basis_kk if language == "kk" else rule.basis_ru


def rule_note(rule: TermRule, language: str) -> str:
    """Return a sentence when the source of a term was not confirmed, else an empty text."""
    if rule.verified:
        return ""
    return Catalogue(_PART, language)("This term is not confirmed: check the rules of procedure of your maslikhat.")
