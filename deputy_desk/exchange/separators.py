"""Which sign separates the columns of a text table, and its records. Knows no header words: they come from outside."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice

from deputy_desk.exchange.cells import Row

SEPARATORS = (";", ",", "\t", "|")
NO_SEPARATOR = "\x1f"
_SAMPLE_CHARACTERS = 200_000
_SAMPLE_RECORDS = 60
_REGULAR = 0.7
# A megabyte in one field is bad input that must reach the rejects file, not an exception of the csv module.
_LONGEST_FIELD = 2**31 - 1


def records(text: str, separator: str) -> Iterator[Row]:
    """Yield the records of ``text``; newlines inside quotes belong to the field."""
    # The limit belongs to the whole process; raising it again is harmless and no one here wants the small one.
    csv.field_size_limit(_LONGEST_FIELD)
    for record in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        yield list(record)


def open_quote(text: str, separator: str) -> int | None:
    """Return the line (from 1) whose quotation mark is never closed, so that all that follows is one field; else None.

    That is how a file looks that was cut off inside a text.
    """
    if '"' not in text:
        return None
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    before, after = 0, 0
    for _ in reader:
        before, after = after, reader.line_num
    last = "".join(islice(io.StringIO(text, newline=""), before, None))
    # A line put behind it is a record of its own, unless it falls inside the quotation.
    following = csv.reader(io.StringIO(f"{last}\nx", newline=""), delimiter=separator)
    return before + 1 if sum(1 for record in following if record) == 1 else None


def body_and_separator(text: str, known_words: Callable[[Row], int]) -> tuple[str, str]:
    """Return the text without Excel's ``sep=`` line, and its separator.

    ``known_words`` counts the recognised header words of a row. A table with a known header wins, then the one whose
    rows are most alike; running prose with commas in it is one column.
    """
    first, _, _ = text[:16].partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:  # noqa: PLR2004 - sep= and one sign
        return text[text.index("\n") + 1 :], first.strip()[4]
    sample = text[:_SAMPLE_CHARACTERS]
    best = max(SEPARATORS, key=lambda sign: _score(sample, sign, known_words))
    words, regular, _ = _score(sample, best, known_words)
    return text, best if words or regular >= _REGULAR else NO_SEPARATOR


def _score(sample: str, separator: str, known_words: Callable[[Row], int]) -> tuple[int, float, int]:
    rows = [row for row in islice(records(sample, separator), _SAMPLE_RECORDS) if row]
    wide = [len(row) for row in rows if len(row) > 1]
    if not wide:
        return 0, 0.0, 0
    width, times = Counter(wide).most_common(1)[0]
    words = max((known_words(row) for row in rows[:30] if len(row) > 1), default=0)
    # One known word may be a word of prose; two in one row are a header.
    return words if words > 1 else 0, times / len(rows), width
