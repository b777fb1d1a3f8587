"""Sentences for what paper refuses."""

from __future__ import annotations

from deputy_desk.wording.catalogue import N_

MESSAGES: dict[str, str] = {
    "missing_glyph": N_(
        "The font has no character {point} ({name}), found in “{text}”; replace it, nothing was written.",
    ),
    "control_character": N_(
        "An invisible control character {point} stands in “{text}”; type these words again, nothing was written.",
    ),
    "open_blank": N_(
        "A place is still open in “{text}”; fill in [__] before the letter is made final, or print it as a draft.",
    ),
    "language_not_written": N_(
        "The letter is not fully written {language} yet; write it or choose the other language.",
    ),
    "too_long_for_page": N_(
        "The text beginning “{text}” is too long for its place on the page; shorten it.",
    ),
    "bad_logo": N_(
        "The logo of the letterhead cannot be read as a picture; choose a PNG or JPEG file in the settings.",
    ),
}
