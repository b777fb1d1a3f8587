"""The lock files: complete, hashed, without an address, in step with pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

import deputy_desk
import run

PIN = re.compile(r"^([a-z0-9][a-z0-9-]*)==([^ ;\\]+)( ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def project() -> dict[str, Any]:
    text = (run.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["project"]  # type: ignore[no-any-return]


def pins(kind: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for line in run.LOCKS[kind].read_text(encoding="utf-8").splitlines():
        if match := PIN.match(line):
            found.setdefault(match[1], set()).add(f"{match[2]}{match[3] or ''}")
    return found


def name_of(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match
    return re.sub(r"[._-]+", "-", match[0]).lower()


@pytest.mark.parametrize("kind", ["run", "test"])
def test_every_line_is_a_pin_or_a_hash_and_every_pin_has_hashes(kind: str) -> None:
    lines = [x for x in run.LOCKS[kind].read_text(encoding="utf-8").splitlines() if x and not x.startswith("#")]
    assert len(lines) > 100
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        assert PIN.match(line) or HASH.match(line), line
        if PIN.match(line):
            assert HASH.match(after), line


@pytest.mark.parametrize("kind", ["run", "test"])
def test_no_lock_names_an_address(kind: str) -> None:
    text = run.LOCKS[kind].read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in text


def test_the_test_lock_holds_the_running_lock_unchanged() -> None:
    running, testing = pins("run"), pins("test")
    assert len(running) >= 40
    assert {name: testing.get(name) for name in running} == running


def test_everything_asked_for_is_locked() -> None:
    asked = project()
    assert {name_of(r) for r in asked["dependencies"]} <= set(pins("run"))
    assert {name_of(r) for r in asked["optional-dependencies"]["test"]} <= set(pins("test"))


def test_source_packages_are_locked_with_their_build_tool() -> None:
    assert set(run.SOURCE_ONLY) <= set(pins("test"))
    assert not set(run.SOURCE_ONLY) & set(pins("run"))
    assert "setuptools" in pins("test")


def test_entries_keep_pins_and_hashes() -> None:
    text = run.LOCKS["test"].read_text(encoding="utf-8")
    entries = run.lock_entries(text)
    assert set(entries) == set(pins("test"))
    kept = sum(len(entry.splitlines()) for entry in entries.values())
    assert kept == sum(1 for line in text.splitlines() if line and not line.startswith("#"))


def test_versions_agree() -> None:
    asked = project()
    assert asked["version"] == deputy_desk.__version__
    low, high = run.OLDEST, run.NEWEST
    assert asked["requires-python"] == f">={low[0]}.{low[1]},<{high[0]}.{high[1] + 1}"
    changelog = (run.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(asked['version'])}\b", changelog, re.MULTILINE)
