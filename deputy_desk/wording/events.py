"""Lines of a timeline in words: what happened, and under it when and by whom. Knows ``domain.timeline`` only."""

from __future__ import annotations

from datetime import date

from deputy_desk.domain.timeline import Event
from deputy_desk.wording.catalogue import N_, Catalogue
from deputy_desk.wording.dates import day_month, long_date, short_date, weekday

_PART = "store"

TITLES: dict[str, str] = {
    "received": N_("Complaint received"),
    "received_day_assumed": N_("Complaint received, the day was not known"),
    "action_call": N_("Call: {text}"),
    "action_note": N_("Note: {text}"),
    "action_visit": N_("Visit: {text}"),
    "action_asked": N_("Asked the citizen: {text}"),
    "action_answered": N_("The citizen answered: {text}"),
    "action_redirected": N_("Handed over to a body: {text}"),
    "explained_printed": N_("Explained, the card was printed: {text}"),
    "explained_said": N_("Explained in words: {text}"),
    "not_reached": N_("Tried to tell, not reached"),
    "told": N_("The citizen was told: {text}"),
    "said_solved": N_("The citizen said: solved. {text}"),
    "said_partly": N_("The citizen said: partly solved. {text}"),
    "said_not_solved": N_("The citizen said: not solved. {text}"),
    "said_understood": N_("The citizen understood the explanation. {text}"),
    "said_not_understood": N_("The citizen did not understand the explanation. {text}"),
    "closed_solved": N_("Closed: solved. {text}"),
    "closed_partly": N_("Closed: partly solved. {text}"),
    "closed_not_solved": N_("Closed: not solved. {text}"),
    "closed_understood": N_("Closed: explained and understood. {text}"),
    "closed_not_understood": N_("Closed: explained, not understood. {text}"),
    "closed_unconfirmed": N_("Closed as unconfirmed. {text}"),
    "closed_withdrawn": N_("Closed: withdrawn. {text}"),
    "closed_not_considered": N_("Closed: not considered. {text}"),
    "reopened": N_("Opened again: {text}"),
    "linked": N_("Added to the problem “{problem}”"),
    "unlinked": N_("Taken out of the problem"),
    "trashed": N_("Moved to the trash"),
    "restored": N_("Taken out of the trash"),
    "changed": N_("Changed: {fields}"),
    "drafted": N_("Letter drafted"),
    "registered": N_("Letter № {number} registered"),
    "sent": N_("Letter № {number} sent"),
    "sent_again_lost": N_("Letter № {number} sent again: it was lost"),
    "sent_again_wrong_address": N_("Letter № {number} sent again: the address was wrong"),
    "redirected": N_("Letter № {number} redirected"),
    "reached_body": N_("Letter № {number} received by the body. {incoming}"),
    "extended": N_("Term of letter № {number} prolonged until {until}. {text}"),
    "became_overdue": N_("Letter № {number} became overdue: the term ended on {due}"),
    "reply_came": N_("Reply to letter № {number} came. {incoming}"),
    "graded_acknowledgement": N_("Reply graded: acknowledgement. {text}"),
    "graded_holding": N_("Reply graded: interim. {text}"),
    "graded_redirect": N_("Reply graded: redirect. {text}"),
    "graded_formal": N_("Reply graded: formal, nothing on the merits. {text}"),
    "graded_explanation": N_("Reply graded: explanation. {text}"),
    "graded_promise": N_("Reply graded: promise with a date. {text}"),
    "graded_done": N_("Reply graded: done. {text}"),
    "graded_refusal": N_("Reply graded: reasoned refusal. {text}"),
    "promised": N_("Promised by {until}: {text}"),
    "promise_kept": N_("Promise kept: {text}"),
    "promise_late": N_("Promise kept late: {text}"),
    "promise_broken": N_("Promise broken: {text}"),
    "promise_not_verified": N_("Promise not verified: {text}"),
    "settled": N_("Settled without a letter. {text}"),
    "annulled": N_("Letter № {number} annulled: {text}"),
    "letter_closed": N_("Letter № {number} closed"),
    "reply_due": N_("Reply to letter № {number} is due"),
    "promise_due": N_("Promise is due: {text}"),
    "first_action_due": N_("First action is due"),
    "tell_due": N_("The citizen is to be told"),
    "ask_due": N_("The citizen is to be asked again"),
}
FIELDS: dict[str, str] = {
    "text": N_("text"),
    "title": N_("title"),
    "translation": N_("translation"),
    "language": N_("language"),
    "kind": N_("kind"),
    "channel": N_("channel"),
    "external_number": N_("outside number"),
    "received_on": N_("day received"),
    "day_assumed": N_("day received"),
    "topic_id": N_("topic"),
    "place_id": N_("place"),
    "address": N_("address"),
    "handler_id": N_("who handles it"),
    "urgency": N_("urgency"),
    "note": N_("note"),
    "body_id": N_("addressee"),
    "official_id": N_("addressee"),
    "short_title": N_("title"),
    "subject_ru": N_("subject"),
    "subject_kk": N_("subject"),
    "text_ru": N_("text"),
    "text_kk": N_("text"),
    "term_n": N_("term"),
    "term_unit": N_("term"),
    "term_rule_id": N_("term"),
    "term_verified": N_("term"),
    "receipt_is_day_one": N_("term"),
    "executor": N_("executor"),
    "executor_phone": N_("executor"),
    "answers_to_number": N_("answered letter"),
    "answers_to_day": N_("answered letter"),
    "parent_id": N_("earlier letter"),
    "source_key": N_("source"),
    "created_on": N_("day of the draft"),
}
_DASH = "\u2014"


def event_title(event: Event, language: str) -> str:
    """Return what happened: «Отправлен запрос № 52-Б»."""
    t = Catalogue(_PART, language)
    values = {name: _value(value) for name, value in event.values.items()}
    if event.code == "changed":
        fields = event.values.get("fields", ())
        labels = dict.fromkeys(t(FIELDS[name]) for name in fields if name in FIELDS)  # type: ignore[attr-defined]
        values["fields"] = ", ".join(labels) or _DASH
    found = t(TITLES[event.code]).format(**{"text": "", "incoming": "", "number": "", **values}).strip()
    # A part that was left empty takes its colon or full stop along.
    return found if values.get("text") or values.get("incoming") else found.rstrip(".: ")


def event_detail(event: Event, language: str, today: date) -> str:
    """Return when and by whom: «3 ноября, Отдел ЖКХ, Омарова С.», for a day to come how far it is."""
    t = Catalogue(_PART, language)
    day = day_month(event.on, language) if event.on.year == today.year else long_date(event.on, language)
    if "left" in event.values:
        parts = [f"{weekday(event.on, language)}, {day}", _distance(event, t)]
    else:
        body = str(event.values.get("body_kk" if language == "kk" else "body_ru") or event.values.get("body_ru") or "")
        parts = [day, body, str(event.values.get("user", ""))]
    return ", ".join(part for part in parts if part)


def _distance(event: Event, t: Catalogue) -> str:
    left = int(str(event.values["left"]))
    if event.values.get("late"):
        if not left:
            return t("overdue")
        return t.plural("{n} working day overdue", "{n} working days overdue", -left)
    if not left:
        return t("today or by the next working day")
    return t.plural("{n} working day left", "{n} working days left", left)


def _value(value: object) -> str:
    return short_date(value) if isinstance(value, date) else str(value)
