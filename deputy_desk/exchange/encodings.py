"""From the bytes of a text table to its text: marks, UTF-16, UTF-8, and the old eight-bit Cyrillic with Kazakh letters.

Knows no separators and no columns.
"""

from __future__ import annotations

import codecs

from deputy_desk.errors import DeskError

_BINARY_SHARE = 0.1
_SAMPLE = 4096
_STRAY_SHARE = 0.01
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_TEXT_CONTROLS = b"\t\n\r\x0c\x1a"


def decode(data: bytes, name: str) -> str:
    """Return the text of a table file.

    Raises `DeskError`: ``not_a_table`` for a binary file, ``file_incomplete`` for UTF text cut inside a letter.
    ``name`` is the file's name for the sentence.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _whole(data, encoding, name)
    wide = _utf16_without_mark(data)
    if wide:
        return _whole(data, wide, name)
    if _looks_binary(data):
        raise DeskError("not_a_table", name=name)
    return _eight_bit(data, name)


def _whole(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as fault:
        if fault.end >= len(data):
            raise DeskError("file_incomplete", name=name) from fault
        if encoding == "utf-8-sig":
            return _mostly_utf8(data.removeprefix(codecs.BOM_UTF8))
        raise DeskError("not_a_table", name=name) from fault


def _eight_bit(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        if fault.start >= len(data) - 3 and fault.reason == "unexpected end of data" and fault.start > 0:
            before = data[: fault.start]
            if not before.isascii():
                raise DeskError("file_incomplete", name=name) from fault
    stray = data.decode("utf-8", "replace").count("\ufffd")
    if stray <= _STRAY_SHARE * sum(1 for byte in data if byte >= 0xC0):  # noqa: PLR2004 - first bytes of UTF-8 letters
        return _mostly_utf8(data)
    return _cyrillic(data)


def _mostly_utf8(data: bytes) -> str:
    """UTF-8 with a few stray bytes, as when two files were glued: each stray byte is read as Cyrillic, none is lost."""
    return "".join(
        _cyrillic(bytes(ord(sign) - 0xDC00 for sign in run)) if "\udc80" <= run[:1] <= "\udcff" else run
        for run in _runs(data.decode("utf-8", "surrogateescape"))
    )


def _runs(text: str) -> list[str]:
    runs: list[str] = []
    last = False
    start = 0
    for at, sign in enumerate(text):
        stray = "\udc80" <= sign <= "\udcff"
        if stray != last:
            runs.append(text[start:at])
            start, last = at, stray
    runs.append(text[start:])
    return runs


def _cyrillic(data: bytes) -> str:
    """KZ-1048 differs from Windows-1251 only where the latter has Serbian and Ukrainian letters.

    There the Kazakh ones stand, so one table reads Russian files of both kinds (STRK1048-2002, registered at IANA).
    """
    return data.decode("kz1048", "replace")


def _utf16_without_mark(data: bytes) -> str | None:
    """Excel's "Unicode text" may come without a mark: then line ends and spaces carry a zero on one fixed side."""
    sample = data[:_SAMPLE]
    if len(sample) < 4 or len(data) % 2:  # noqa: PLR2004 - two code units are the least to judge by
        return None
    little, big = sample[1::2], sample[0::2]
    share = len(sample) / 2 * 0.9
    high = (0x00, 0x04)  # the upper halves of ASCII and Cyrillic
    if b"\n\x00" in sample and sum(byte in high for byte in little) > share:
        return "utf-16-le"
    if b"\x00\n" in sample and sum(byte in high for byte in big) > share:
        return "utf-16-be"
    return None


def _looks_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    odd = sum(byte < 0x20 and byte not in _TEXT_CONTROLS for byte in sample)  # noqa: PLR2004 - the C0 block
    return odd > _BINARY_SHARE * len(sample)
