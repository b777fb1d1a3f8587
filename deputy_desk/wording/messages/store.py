"""Sentences for what can go wrong with the office's folder, its key, its database and its kept files."""

from __future__ import annotations

from deputy_desk.wording.catalogue import N_

MESSAGES: dict[str, str] = {
    "office_missing": N_("There is no office in “{path}”. Choose the folder of your office, or make a new one."),
    "office_exists": N_("There is an office in “{path}” already. Open it, or choose an empty folder for the new one."),
    "office_in_use": N_("The office “{path}” is open in another window ({holder}). Close it there and try again."),
    "not_our_database": N_("“{path}” was not made by this program. Choose the folder of your office."),
    "database_damaged": N_(
        "The database “{path}” is damaged and was not changed. Keep it as it is and take the newest backup."
    ),
    "newer_file": N_(
        "“{path}” was made by a newer version of the program ({version}). Install that version or a later one."
    ),
    "key_file_damaged": N_(
        "The key file “{path}” is damaged. Put it back from a backup; the office cannot be opened without it."
    ),
    "device_file_damaged": N_(
        "The file “{path}” is damaged. Move it away and open the office again: this computer then gets a new identity."
    ),
    "password_needed": N_("This office is protected by a password. Enter it."),
    "wrong_password": N_("The password is not right. Check the keyboard layout and Caps Lock and try again."),
    "password_empty": N_("The password is empty. Type one, or choose to work without a password."),
    "unsafe_sqlite": N_(
        "The database library is version {version}, which can damage files. Install the program again from its package."
    ),
    "number_taken": N_("This number was given to another record meanwhile; nothing was written. Try again."),
    "attachment_missing": N_("The kept file “{name}” is no longer on the disk. Put it back from a backup."),
    "attachment_damaged": N_(
        "The kept file “{name}” is damaged. Put it back from a backup or attach the original again."
    ),
    "page_damaged": N_("A page of the database was changed from outside ({detail}). Take the newest backup."),
    "integrity": N_("The database does not hold together ({detail}). Take the newest backup."),
    "link_broken": N_("Records of “{table}” point to missing ones of “{parent}”: {n}. Take the newest backup."),
    "schema": N_("The tables differ from what this version expects ({detail}). Update the program."),
    "journal_gap": N_(
        "Changes of the workplace {device} are missing in the journal: {missing}. Take the newest backup."
    ),
    "journal_misses": N_("Records of “{table}” that the journal does not know: {n}. Take the newest backup."),
    "search_damaged": N_(
        "The search index {index} is damaged. Run “check --repair”: it makes the lists again from the records."
    ),
    "search_stale": N_(
        "The search index does not match the records ({kind}: missing {missing}, needless {extra}). "
        "Run “check --repair”: it makes the lists again from the records."
    ),
    "list_stale": N_(
        "Lines of {list} do not match the records: {n}. "
        "Run “check --repair”: it makes the lists again from the records."
    ),
    "attachment_unknown": N_("Kept files that belong to no record: {n}. They take space and do no harm."),
}
