"""Sentences for what the use cases refuse: one calm sentence each, saying what to do next."""

from __future__ import annotations

from deputy_desk.wording.catalogue import N_

MESSAGES: dict[str, str] = {
    "required": N_("This field cannot stay empty. Fill it in."),
    "day_not_possible": N_("The day {day} cannot be right. Check the year and the month."),
    "day_in_future": N_("The day {day} has not come yet. Enter a day up to today."),
    "before_received": N_("The day {day} is before the complaint came in on {first}. Check the date."),
    "before_sending": N_("The day {day} is before the letter was sent on {first}. Check the date."),
    "before_registered": N_("The day {day} is before the letter was registered on {first}. Check the date."),
    "already_closed": N_("The complaint is closed already. Open it again first."),
    "citizen_has_not_said_so": N_(
        "The citizen has not said so yet. Call, record the answer, and then close the complaint with it."
    ),
    "two_attempts_needed": N_(
        "Two attempts to reach the citizen are needed, {attempts} are recorded. Try once more and record it."
    ),
    "reason_needed": N_("A reason is needed. Write it in a few words."),
    "not_anonymous": N_("Only an anonymous complaint can be left without consideration. Choose another outcome."),
    "not_closed": N_("The complaint is not closed, so there is nothing to open again."),
    "served_by_letter": N_(
        "A registered letter serves this complaint, so it cannot go to the trash. Close it instead."
    ),
    "not_found": N_("There is no record {id}. Check the number and the year."),
    "already_registered": N_("The letter is registered already. Its text and its number stay as they are."),
    "in_trash": N_("The draft is in the trash. Take it out first."),
    "term_not_verified": N_(
        "The term of this letter is not confirmed. Check the rules of procedure of your maslikhat, then confirm it or "
        "accept it for this letter."
    ),
    "question_needed": N_("A letter needs at least one question. Write what the body must answer."),
    "already_sent": N_("The letter was sent already. Say why it is sent again: lost, or a wrong address."),
    "not_sent_yet": N_("The letter has not been sent yet. Record the sending first."),
    "extension_not_later": N_("The new day is not later than the term, which ends on {due}. Check the date."),
    "reply_not_graded": N_("A reply is not graded yet. Grade it, then close the letter."),
    "no_reply_yet": N_("There is no reply on the merits yet, so the letter stays open."),
    "not_registered": N_("The letter has no number yet. Register it first, or print it as a draft."),
    "annulled": N_("The letter was annulled. Draft a new one."),
    "registered_stays": N_("A registered letter cannot be deleted. Annul it with a reason instead."),
    "promise_needs_date": N_("A promise needs its words and the day by which it will be kept. Add both."),
    "done_needs_evidence": N_("“Done” needs evidence. Write what shows it: an act, a photograph, a visit."),
    "no_such_question": N_("The letter has no question with this number. Look at its list of questions."),
    "verdict_without_contact": N_(
        "The citizen was not reached, so there is no answer to record. Remove one of the two."
    ),
    "kept_after_its_day": N_("The promise was due on {due}, and this day is later. Choose “late” instead of “kept”."),
    "unknown_topic": N_("There is no topic “{text}”. Use a name from the list of topics."),
    "unknown_place": N_("There is no place “{text}”. Use a name from the list of places."),
    "unknown_user": N_("“{text}” is not one person of the office. Write one of these names: {names}."),
    "unknown_body": N_("There is no body “{text}”. Use a name from the directory of bodies."),
    "body_not_clear": N_("“{text}” fits several bodies: {names}. Write more of the name."),
    "number_not_clear": N_("“{text}” fits several records: {names}. Add the letter of the series."),
    "bad_number": N_("“{text}” is not a number of a record. Write it like 214/2026 or 79-Б/2026, or use its id."),
    "period_backwards": N_("The period ends before it begins. Change the two days round."),
    "bad_export_name": N_("“{name}” is neither .xlsx nor .json. Choose one of these endings."),
    "before_last_step": N_("The day {day} is before the last step, which was on {first}. Check the date."),
    "before_closed": N_("The day {day} is before the complaint was closed on {first}. Check the date."),
    "letter_closed": N_("The letter is closed already. There is nothing left to do with it."),
    "addressee_retired": N_("This addressee is no longer in the directory. Choose another one."),
    "parent_not_registered": N_("The letter before this one has no number yet. Register that one first."),
    "late_before_its_day": N_(
        "The promise was due on {due}, and this day is in time. Choose “kept” instead of “late”."
    ),
    "promise_not_due_yet": N_("The promise is due on {due}, so it cannot be broken yet. Look again after that day."),
}
