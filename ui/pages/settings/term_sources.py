"""Where the shipped terms come from, in the language of the interface. What somebody else wrote is shown as it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

SHIPPED: Final = (
    QT_TRANSLATE_NOOP(
        "TermSources",
        "APPC (29.06.2020 No 350-VI) art. 76 p. 1, as quoted by emhana1krg.kz and gov.kz (sko-mamlyut, 376684)",
    ),
    QT_TRANSLATE_NOOP(
        "TermSources", "APPC art. 76: by a reasoned decision, at most up to two months; as quoted by emhana1krg.kz"
    ),
    QT_TRANSLATE_NOOP(
        "TermSources", "APPC art. 76: the participant is told within 3 working days; as quoted by emhana1krg.kz"
    ),
    QT_TRANSLATE_NOOP("TermSources", "APPC art. 65, as quoted by emhana1krg.kz and zqai.kz (node 14667)"),
    QT_TRANSLATE_NOOP("TermSources", "from memory: APPC art. 99, the text was not read"),
    QT_TRANSLATE_NOOP("TermSources", "not found in print: check the rules of procedure of the maslikhat"),
    QT_TRANSLATE_NOOP(
        "TermSources",
        "the term of an appeal (APPC art. 76 p. 1) is quoted; that a deputy's letter is an appeal is from memory",
    ),
    QT_TRANSLATE_NOOP("TermSources", "own rule of the office"),
)


def shown_source(source: str) -> str:
    """Return a source as the person reads it."""
    return QCoreApplication.translate("TermSources", source)
