"""Rules for every file of the project that no linter knows."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from run import ROOT

MOST_LINES = 400
LONGEST_LINE = 120
VAGUE_NAMES = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}
# What a person makes beside them, a demonstration or an export, is not the project's.
FOLDERS = (".ci", "deputy_desk", "resources", "tests", "ui")
FILES = (
    ".gitattributes", ".gitignore", "CHANGELOG.md", "LICENSE", "README.md", "build.spec", "pyproject.toml",
    "requirements-test.lock", "requirements.lock", "run.py",
)  # fmt: skip
BINARY = {".gif", ".ico", ".jpg", ".mo", ".ods", ".pdf", ".png", ".qm", ".ttf", ".xls", ".xlsx", ".docx", ".zip", ".db"}

# A class of one letter keeps the rule from finding itself.
PLACES = (
    re.compile(r"/[w]ork/|/[r]oot/|/[h]ome/\w+/|/[U]sers/\w+/|[A-Z]:\\[U]sers\\|/[t]mp/\w"),
    re.compile(
        r"[p]ypi\.|[p]ythonhosted|[i]ndex-url|[f]ind-links|[t]rusted-host|/[s]imple/|[r]egistry\.npm|file:///[a-z]"
    ),
)

DOMAIN_LIBRARIES = {"snowballstemmer", "phonenumbers"}
IMPURE = {
    "asyncio", "http", "io", "locale", "logging", "multiprocessing", "os", "pathlib", "random", "secrets", "shutil",
    "socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib",
}  # fmt: skip
IMPURE_CALLS = {"now", "today", "utcnow", "uuid1", "uuid4"}


def project_files() -> Iterator[Path]:
    yield from (ROOT / name for name in FILES)
    for folder in FOLDERS:
        yield from (f for f in sorted((ROOT / folder).rglob("*")) if f.is_file() and f.suffix != ".pyc")


def python_files(*folders: str) -> list[Path]:
    if not folders:
        return [f for f in project_files() if f.suffix in {".py", ".spec"}]
    return [f for folder in folders for f in sorted((ROOT / folder).rglob("*.py"))]


def lines_of(faults: list[str]) -> str:
    return "\n" + "\n".join(faults)


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "."


def test_nothing_else_belongs_to_the_project() -> None:
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a checkout of git")
    command = ["git", "-C", str(ROOT), "ls-files", "-z"]
    listed = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if listed.returncode:
        pytest.skip("git does not answer here")
    assert {name.partition("/")[0] for name in listed.stdout.split("\0") if name} == {*FOLDERS, *FILES}


def test_no_python_file_is_long_or_wide() -> None:
    faults = []
    for file in python_files():
        lines = file.read_text(encoding="utf-8").splitlines()
        if len(lines) > MOST_LINES:
            faults.append(f"{file.relative_to(ROOT)}: {len(lines)} lines")
        faults += [
            f"{file.relative_to(ROOT)}:{n}: {len(x)} wide" for n, x in enumerate(lines, 1) if len(x) > LONGEST_LINE
        ]
    assert not faults, lines_of(faults)


def test_files_are_named_for_what_they_hold() -> None:
    faults = [str(f.relative_to(ROOT)) for f in python_files() if f.stem in VAGUE_NAMES]
    assert not faults, lines_of(faults)


def test_no_text_names_a_place_of_one_machine_or_a_package_index() -> None:
    faults = []
    for file in project_files():
        if file.suffix.lower() in BINARY:
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            faults += [f"{file.relative_to(ROOT)}:{number}: {m[0]}" for rule in PLACES if (m := rule.search(line))]
    assert not faults, lines_of(faults)


def test_the_domain_imports_nothing_impure() -> None:
    allowed = (set(sys.stdlib_module_names) - IMPURE) | DOMAIN_LIBRARIES
    faults = []
    for file in python_files("deputy_desk/domain"):
        for name in imported(ast.parse(file.read_text(encoding="utf-8"))):
            own = name == "deputy_desk" or name.startswith(("deputy_desk.domain", "deputy_desk.errors"))
            if not own and name.partition(".")[0] not in allowed:
                faults.append(f"{file.name}: {name}")
    assert not faults, lines_of(faults)


def test_the_domain_asks_no_clock_and_no_file() -> None:
    faults = []
    for file in python_files("deputy_desk/domain"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            if isinstance(node.func, ast.Attribute) and node.func.attr in IMPURE_CALLS:
                faults.append(f"{file.name}:{node.lineno}: .{node.func.attr}()")
            if isinstance(node.func, ast.Name) and node.func.id in {"input", "open", "print"} | IMPURE_CALLS:
                faults.append(f"{file.name}:{node.lineno}: {node.func.id}()")
    assert not faults, lines_of(faults)


def test_nothing_is_left_to_do() -> None:
    mark = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
    faults = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in python_files()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if mark.search(line)
    ]
    assert not faults, lines_of(faults)
