"""Light and dark, three languages, both at run time; texts complete and up to date."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QPalette, QRawFont
from PySide6.QtWidgets import QApplication
from PySide6Qlementine import Theme as QlementineTheme
from pytestqt.qtbot import QtBot

from ui import tokens, translations
from ui.bootstrap import Parts
from ui.icons import glyph, icon
from ui.preferences import Remembered, load
from ui.qlementine_theme import theme_keys
from ui.theme import Choice, color
from ui.widgets.label import Label


def _luminance(value: str) -> float:
    parts = [int(value[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("values", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "back"),
    [
        ("text", "content"),
        ("text2", "win"),
        ("text3", "content"),
        ("accent_text", "accent_tint"),
        ("red_text", "red_tint"),
        ("amber_text", "amber_tint"),
        ("green_text", "green_tint"),
        ("info_text", "info_tint"),
        ("on_accent", "accent"),
    ],
)
def test_text_can_be_read_in_both_themes(values: dict[str, str], ink: str, back: str) -> None:
    assert _contrast(values[ink], values[back]) >= 4.5


def test_the_theme_switches_colours_palette_icons_and_labels(parts: Parts, qtbot: QtBot) -> None:
    label = Label("x", tone="red")
    qtbot.addWidget(label)
    with qtbot.waitSignal(parts.theme.changed):
        parts.theme.choose("dark")
    role = QPalette.ColorRole
    assert color("text").name().upper() == tokens.DARK["text"]
    assert parts.app.palette().color(role.Window).name().upper() == tokens.DARK["content"]
    assert label.palette().color(role.WindowText).name().upper() == tokens.DARK["red_text"]
    dark = icon("inbox-outline", "text").pixmap(20, 20).toImage()
    parts.theme.choose("light")
    assert label.palette().color(role.WindowText).name().upper() == tokens.LIGHT["red_text"]
    assert icon("inbox-outline", "text").pixmap(20, 20).toImage() != dark


def test_every_icon_that_the_window_names_exists(look: Parts) -> None:
    sources = Path(translations.__file__).parent.rglob("*.py")
    named = re.compile(r"""(?:icon(?:_name)?\s*=\s*|\bicon\(|EmptyState\(|LinkCard\()"([a-z0-9-]+)\"""")
    names = {name for source in sources for name in named.findall(source.read_text(encoding="utf-8"))}
    assert len(names) > 20
    for name in names:
        assert glyph(name), name


def test_the_font_survives_the_style_and_has_every_kazakh_letter(parts: Parts) -> None:
    choices: tuple[Choice, ...] = ("dark", "light")
    for choice in choices:
        parts.theme.choose(choice)
        font = QApplication.font()
        assert font.family() == tokens.UI_FONT
        assert font.pixelSize() == tokens.BASE
        assert font.hintingPreference() == QFont.HintingPreference.PreferNoHinting
        # The metrics of a font would count the letters of others that help out.
        raw = QRawFont.fromFont(font)
        assert [letter for letter in "ӘәҒғҚқҢңӨөҰұҮүҺһІі₸" if not raw.supportsCharacter(ord(letter))] == []


def test_the_qlementine_theme_leaves_no_key_out(parts: Parts) -> None:
    ours = theme_keys(tokens.LIGHT)
    theirs = json.loads(bytes(QlementineTheme().toJson().toJson().data()))
    assert parts.theme.style_name == "qlementine"
    assert theirs.keys() <= ours.keys() == theme_keys(tokens.DARK).keys()


def test_languages_switch_at_run_time(parts: Parts) -> None:
    said = []
    for language in ("ru", "kk", "en"):
        parts.language.choose(language)
        said.append(QCoreApplication.translate("Rail", "Complaints"))
    assert said == ["Обращения", "Жолданымдар", "Complaints"]


def test_bad_settings_fall_back(remembered: Remembered) -> None:
    for key in ("language", "theme", "scale"):
        remembered.settings.setValue(key, "nonsense")
    assert load(remembered.settings).language == "ru"
    assert load(remembered.settings).theme == "light"
    assert load(remembered.settings).scale == 100
    remembered.set(language="kk", theme="dark", scale=150)
    again = load(remembered.settings)
    assert (again.language, again.theme, again.scale) == ("kk", "dark", 150)


@pytest.mark.parametrize("part", [part.name for part in translations.parts()])
@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_texts_are_collected_translated_and_compiled(part: str, language: str, tmp_path: Path) -> None:
    found = next(one for one in translations.parts() if one.name == part)
    shipped = translations.catalogue(found, language)
    assert shipped.exists(), "run python -m ui.translations"
    copy = tmp_path / shipped.name
    shutil.copy(shipped, copy)
    translations.collect(found, language, copy)
    fresh = set(translations.texts(copy))
    assert fresh == set(translations.texts(shipped)), "run python -m ui.translations"
    assert [text for text in fresh if not text.translated] == []
    translations.compiled(copy, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == shipped.with_suffix(".qm").read_bytes(), "run ui.translations"
