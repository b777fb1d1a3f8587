"""The language of the interface, switched while the program runs. Letters and reports have their own language.

Each part of the window (shell, widgets, one a page) has its own ``resources/i18n/ui/<part>_<language>.qm``.
Installing a translator makes Qt send LanguageChange to every widget; each sets its texts again.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from deputy_desk import resources

NAMES: Final[dict[str, str]] = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
_COUNTRY: Final = QLocale.Country.Kazakhstan
_QT: Final[dict[str, QLocale.Language]] = {
    "kk": QLocale.Language.Kazakh,
    "ru": QLocale.Language.Russian,
    "en": QLocale.Language.English,
}


def locale(language: str) -> QLocale:
    """Return Qt's locale for a language of ours: dates with points, weeks from Monday."""
    made = QLocale(_QT[language], _COUNTRY)
    made.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return made


class Language(QObject):
    """The language shown now. ``changed`` comes after the translators are in place."""

    changed = Signal(str)

    def __init__(self, app: QApplication, language: str = "ru") -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._now = "en"
        self.choose(language)

    @property
    def now(self) -> str:
        """``kk``, ``ru`` or ``en``."""
        return self._now

    def choose(self, language: str) -> None:
        """Show the interface in ``language``. An unknown one is a KeyError, an unreadable catalogue a RuntimeError."""
        fresh = self._load(language)
        QLocale.setDefault(locale(language))
        self._now = language
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators = fresh
        for new in fresh:
            self._app.installTranslator(new)
        # Qt posts the news to the widgets; whoever listens to `changed` must find them told already.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self.changed.emit(language)

    def _load(self, language: str) -> list[QTranslator]:
        made: list[QTranslator] = []
        if NAMES[language] and language == "en":
            return made
        folder = resources.path("i18n/ui")
        # Ours come last, so that they are asked first.
        qt = QTranslator(self)
        if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            made.append(qt)
        for file in sorted(folder.glob(f"*_{language}.qm")):
            translator = QTranslator(self)
            if not translator.load(str(file)):
                message = f"unreadable catalogue {file.name}"
                raise RuntimeError(message)
            made.append(translator)
        return made
