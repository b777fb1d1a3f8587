"""Texts of the window: collects them from the source, compiles them, and says what is missing.

``python -m ui.translations [PART …]`` rewrites ``resources/i18n/ui/<part>_<language>.ts`` and ``.qm`` and lists what is
untranslated.
A part is the shell, the widgets, or one page. Texts outside widgets live in `deputy_desk.wording`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

LANGUAGES: Final = ("kk", "ru")
_TOP: Final = Path(__file__).resolve().parent.parent
_CATALOGUES: Final = _TOP / "resources" / "i18n" / "ui"


@dataclass(frozen=True, slots=True)
class Part:
    """Source files whose texts share a catalogue."""

    name: str
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text of a catalogue: where it is said, what, and whether it is translated."""

    context: str
    source: str
    translated: bool


def parts() -> tuple[Part, ...]:
    """Return every part of the window."""
    ui = _TOP / "ui"
    found = [
        Part("shell", tuple(sorted([*ui.glob("*.py"), *(ui / "dialogs").glob("*.py")]))),
        Part("widgets", tuple(sorted([*(ui / "widgets").glob("*.py"), *(ui / "tables").glob("*.py")]))),
    ]
    for page in sorted((ui / "pages").iterdir()):
        files = tuple(sorted(page.rglob("*.py"))) if page.is_dir() else ()
        if files and page.name != "__pycache__":
            found.append(Part(page.name, files))
    return tuple(found)


def catalogue(part: Part, language: str, folder: Path = _CATALOGUES) -> Path:
    """Return where the texts of ``part`` are kept."""
    return folder / f"{part.name}_{language}.ts"


def _tool(name: str) -> str:
    import PySide6

    folder = Path(PySide6.__file__).parent
    beside = folder / (f"{name}.exe" if sys.platform == "win32" else name)
    return str(beside)


def _run(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 - tools of Qt, own files
    if done.returncode:
        raise RuntimeError(done.stderr or done.stdout)


def collect(part: Part, language: str, file: Path) -> None:
    """Bring the catalogue ``file`` up to date with the source; translations that are there stay."""
    if not file.exists():
        file.write_text(
            f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}"/>\n'
        )
    options = ("-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language)
    names = [path.relative_to(_TOP).as_posix() for path in part.files]
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "sources.lst"
        listing.write_text("\n".join(str(_TOP / name) for name in names), encoding="utf-8")
        _run(_tool("lupdate"), "-silent", *options, f"@{listing}", "-ts", str(file))


def compiled(file: Path, target: Path) -> None:
    """Compile a catalogue. Untranslated texts fall back to English."""
    _run(_tool("lrelease"), "-silent", "-removeidentical", str(file), "-qm", str(target))


def texts(file: Path) -> Iterator[Text]:
    """Yield every text of a catalogue."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
            words = forms or [(translation.text or "") if translation is not None else ""]
            unfinished = translation is None or translation.get("type") is not None
            yield Text(name, message.findtext("source") or "", all(words) and not unfinished)


def untranslated(chosen: Sequence[Part]) -> list[tuple[str, Text]]:
    """Return (file name, text) for every text without a translation."""
    found = []
    for part in chosen:
        for language in LANGUAGES:
            file = catalogue(part, language)
            if file.exists():
                found += [(file.name, text) for text in texts(file) if not text.translated]
    return found


def main(names: Sequence[str] = ()) -> int:
    """Collect, compile and report these parts, or all."""
    _CATALOGUES.mkdir(parents=True, exist_ok=True)
    chosen = [part for part in parts() if not names or part.name in names]
    for part in chosen:
        for language in LANGUAGES:
            file = catalogue(part, language)
            collect(part, language, file)
    prefixes = {part.name for part in chosen} | {"qt"}
    for file in sorted(_CATALOGUES.glob("*.ts")):
        if file.stem.rpartition("_")[0] in prefixes:
            compiled(file, file.with_suffix(".qm"))
    missing = untranslated(chosen)
    for name, text in missing:
        print(f"{name}: {text.context}: {text.source}")  # noqa: T201 - a tool that talks to a terminal
    print(f"untranslated: {len(missing)}")  # noqa: T201
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
