"""Sentences for calls of the command line that cannot be understood."""

from __future__ import annotations

from deputy_desk.wording.catalogue import N_

MESSAGES: dict[str, str] = {
    "usage": N_("The command was not understood ({detail}). Add --help to see its words."),
    "bad_day": N_("“{text}” is not a day that exists. Write it like 2026-11-22."),
    "bad_instant": N_("“{text}” is neither a day nor an instant. Write it like 2026-11-22 or 2026-11-22T18:00+05:00."),
    "bad_question_grade": N_(
        "“{text}” is not a grade of a question. Write it like 1=answered; grades are answered, partly, evaded and "
        "not_answered."
    ),
    "bad_letter_name": N_("“{name}” is neither .pdf nor .docx. Choose one of these endings."),
    "bad_ending": N_("“{name}” does not end in {ending}. Choose a name that does."),
    "office_not_named": N_("No office is named. Add --office with its folder, or set {variable}."),
    "again_as_issued": N_("A summary is written again just as it was issued. Leave out {flags}."),
    "password_not_given": N_(
        "No password was given. Add --password-stdin and send it on standard input; a new office may have "
        "--no-password."
    ),
    "password_not_utf8": N_("The password on standard input is not in UTF-8. Send it in UTF-8."),
    "passwords_differ": N_("The two passwords are not the same. Type them once more."),
    "demo_folder_in_use": N_("There is an office in {path} already. Choose an empty folder."),
}
