"""The print dialog of Qt speaks Kazakh too: Qt itself has no Kazakh."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from ui.bootstrap import Parts


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_english_word_in_the_print_dialog(parts: Parts, language: str) -> None:
    parts.language.choose(language)
    said = {
        "QPrintDialog": ("Print", "&Print", "&Options >>", "Print to File (PDF)", "Local file", "Write PDF file"),
        "QPrintWidget": ("Printer", "&Name:", "P&roperties", "Location:", "Type:", "Output &file:"),
        "QPrintSettingsOutput": ("Copies", "Print range", "Print all", "Collate", "Color", "Grayscale"),
    }
    for context, words in said.items():
        for word in words:
            shown = QCoreApplication.translate(context, word)
            assert shown != word
            assert not any("a" <= letter <= "z" for letter in shown.lower().replace("pdf", ""))
