"""Sentences for files that cannot be read or written, and for rows that an import cannot take."""

from __future__ import annotations

from deputy_desk.wording.catalogue import N_

MESSAGES: dict[str, str] = {
    "file_missing": N_("There is no file “{path}”. Check the name and the folder."),
    "file_empty": N_("“{name}” is empty. Choose a file that has rows."),
    "file_unreadable": N_("“{path}” could not be read. Copy it to this computer and try again."),
    "file_incomplete": N_("“{name}” is damaged or was not copied to its end. Copy it again or save it anew in Excel."),
    "not_a_table": N_("“{name}” is not a table. Save it as .xlsx, .ods or .csv and choose that file."),
    "workbook_locked": N_("“{name}” is protected by a password. Save a copy without the password and choose that one."),
    "zip_bomb": N_("“{name}” unpacks to an unbelievable size and was not opened. Ask for the file again."),
    "table_too_large": N_("“{name}” is too large to be read at once. Split it into several files."),
    "no_table_found": N_("No column with the text of appeals was found in “{name}”. Put a header above the columns."),
    "mapping_unreadable": N_(
        "The file of columns cannot be read. It must be JSON that names a field for each column header."
    ),
    "mapping_field_unknown": N_("The file of columns names an unknown field “{field}”. Known fields: {fields}."),
    "mapping_column_unknown": N_("The file of columns names “{column}”, and the table has no such: it has {columns}."),
    "rejects_over_table": N_("“{path}” is the table itself. Name another file for the rows that are not taken."),
    "quote_not_closed": N_(
        "In “{name}” the quotation mark in line {line} is never closed: the file was cut off or the mark is a slip. "
        "Copy the file again or correct the line."
    ),
    "no_text": N_("There is no text of the appeal. Write it and try again."),
    "text_too_long": N_("The text has {n} characters, at most {limit} are taken. Shorten it; keep the rest as a file."),
    "impossible_date": N_("There is no such day or time as “{value}”. Correct it and import this row again."),
    "date_not_understood": N_("“{value}” is not understood as a date. Write it as 12.03.2025."),
    "date_in_future": N_("The day “{value}” has not come yet. Correct it and import this row again."),
    "sheet_without_text": N_("No column of this sheet looks like the text of appeals. Put a header above the columns."),
    "too_many_rows_for_sheet": N_("A sheet holds at most {limit} rows. Choose a shorter period."),
    "disk_full": N_("The disk is full, “{path}” was not written. Free some space and try again."),
    "read_only_folder": N_("The folder of “{path}” does not allow writing. Choose another folder."),
    "permission_denied": N_("You have no right to open “{path}”. Choose another place or ask the administrator."),
    "file_in_use": N_("“{path}” is open in another program. Close it there and try again."),
    "folder_missing": N_("There is no folder for “{path}”. Make it or choose another one."),
    "path_is_folder": N_("“{path}” is a folder. Name a file."),
    "path_is_no_file": N_("“{path}” is no ordinary file but a device or a pipe. Name a new file in a folder."),
    "name_too_long": N_("The name “{path}” is too long for this disk. Choose a shorter one."),
}
