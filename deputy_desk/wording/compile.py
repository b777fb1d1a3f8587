"""Make ``.mo`` from ``.po`` and name what is not translated: ``python -m deputy_desk.wording.compile [--check]``."""

from __future__ import annotations

import ast
import io
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from deputy_desk import resources

_MARKS = {"N_", "t", "plural"}
_PLURAL_ARGUMENTS = 2
_NAME = re.compile(r"\{(\w+)\}")
_NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)  # a file made today must equal the one made yesterday


def _strings(node: ast.Call) -> list[str]:
    return [a.value for a in node.args[:_PLURAL_ARGUMENTS] if isinstance(a, ast.Constant) and isinstance(a.value, str)]


def literals(source: str) -> set[str]:
    """Return the sentences marked in a Python source: ``t("…")``, ``t.plural("…", "…", n)``, ``N_("…")``."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in _MARKS:
            continue
        strings = _strings(node)
        found.update(strings if name == "plural" else strings[:1])
    return found


def _read(file: Path) -> Catalog:
    with file.open("rb") as stream:
        return read_po(stream, locale=file.parent.name)


def _ids(catalog: Catalog) -> set[str]:
    found: set[str] = set()
    for message in catalog:
        if message.id:
            found.update([message.id] if isinstance(message.id, str) else message.id)
    return found


def untranslated(catalog: Catalog) -> list[str]:
    """Return the sentences of a catalogue that are empty, fuzzy, or use other ``{names}`` than the source."""
    missing = []
    for message in catalog:
        if not message.id:
            continue
        ids = [message.id] if isinstance(message.id, str) else list(message.id)
        string = message.string or ""
        strings = [string] if isinstance(string, str) else list(string)
        names = {name for one in ids for name in _NAME.findall(one)}
        strange = {name for one in strings for name in _NAME.findall(one)} - names
        if message.fuzzy or not all(strings) or strange:
            missing.append(str(message.id))
    return missing


def binary(file: Path) -> bytes:
    """Return the ``.mo`` bytes of a ``.po`` file."""
    catalog = _read(file)
    catalog.creation_date = _NO_DAY
    catalog.revision_date = _NO_DAY
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def findings(package: Path) -> list[str]:
    """Return every sentence marked under ``package`` that lacks Russian or Kazakh, and every untranslated entry."""
    wanted: set[str] = set()
    for source in sorted(package.rglob("*.py")):
        if source.name != "compile.py":
            wanted |= literals(source.read_text(encoding="utf-8"))
    found = []
    for language in ("ru", "kk"):
        have: set[str] = set()
        for file in sorted((resources.root() / "i18n" / language).glob("*.po")):
            catalog = _read(file)
            have |= _ids(catalog)
            found += [f"{language}/{file.name}: not translated: {one}" for one in untranslated(catalog)]
        found += [f"{language}: no entry for: {sentence}" for sentence in sorted(wanted - have)]
    return found


def main(arguments: list[str]) -> int:
    """Write the ``.mo`` files, or with ``--check`` only compare. Returns 1 when something is missing or stale."""
    problems = findings(Path(__file__).resolve().parent.parent)
    for file in sorted((resources.root() / "i18n").glob("*/*.po")):
        made, target = binary(file), file.with_suffix(".mo")
        if "--check" not in arguments:
            target.write_bytes(made)
        elif not target.exists() or target.read_bytes() != made:
            problems.append(f"stale: {target.parent.name}/{target.name}")
    for problem in problems:
        sys.stderr.write(problem + "\n")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
