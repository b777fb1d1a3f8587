"""Every code that is raised anywhere has a sentence in English, Russian and Kazakh, and its {names} are passed."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path
from string import Formatter

import pytest

from deputy_desk.errors import DeskError, InputError, Problem
from deputy_desk.wording.messages import codes, sentence

ROOT = Path(__file__).parent.parent.parent
_ERRORS, _PROBLEMS = {"DeskError"}, {"Problem", "FieldProblem", "Finding"}
Raised = dict[str, list[tuple[str, frozenset[str] | None]]]


def _constant(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _keys(node: ast.expr) -> frozenset[str] | None:
    """Return the names of a literal dict, None when they cannot be read off."""
    if not isinstance(node, ast.Dict):
        return None
    names = [_constant(key) for key in node.keys]
    return frozenset(name for name in names if name is not None) if None not in names else None


def _raised() -> Raised:
    found: Raised = defaultdict(list)
    for package in ("deputy_desk", "ui"):
        for file in sorted((ROOT / package).rglob("*.py")):
            where = file.relative_to(ROOT).as_posix()
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in _ERRORS and node.args and (code := _constant(node.args[0])):
                    starred = any(one.arg is None for one in node.keywords)
                    values = None if starred else frozenset(one.arg for one in node.keywords if one.arg)
                    found[code].append((where, values))
                elif name in _PROBLEMS - {"Finding"} and len(node.args) > 1 and (code := _constant(node.args[1])):
                    found[code].append((where, _keys(node.args[2]) if len(node.args) > 2 else frozenset()))
    return found


RAISED = _raised()
INPUT = "input"  # its sentence is made of those of its fields


@pytest.mark.parametrize("code", sorted(RAISED.keys() - {INPUT}))
def test_a_raised_code_has_its_sentence(code: str) -> None:
    assert code in codes(), f"{code} is raised in {RAISED[code]}"
    needed = {name for _, name, _, _ in Formatter().parse(codes()[code]) if name}
    for where, values in RAISED[code]:
        assert values is None or needed <= values, f"{where} does not pass {needed - values} with {code}"


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("code", sorted(codes()))
def test_a_sentence_in_each_language(code: str, language: str) -> None:
    names = {name for _, name, _, _ in Formatter().parse(codes()[code]) if name}
    said = sentence(DeskError(code, **dict.fromkeys(sorted(names), "2026")), language)
    assert said
    assert said[-1] in ".?!:»”)"
    if language != "en":
        plain = codes()[code].format(**dict.fromkeys(names, "2026"))
        assert said != plain


def test_codes_handed_on_as_words_have_sentences() -> None:
    handed = {"before_registered", "before_sending", "before_received", "before_last_step", "before_closed"}
    assert handed <= codes().keys()


def test_an_input_error_has_a_line_for_each_field() -> None:
    problems = [Problem("text", "no_text"), Problem("on", "day_in_future", {"day": "2026-11-21"})]
    assert len(sentence(InputError(problems), "ru").splitlines()) == 2


@pytest.mark.parametrize(("language", "named"), [("en", "in Kazakh"), ("ru", "на казахском"), ("kk", "қазақ тілінде")])
def test_a_language_is_named_in_words_and_once(language: str, named: str) -> None:
    problems = [Problem(one, "language_not_written", {"language": "kk"}) for one in ("subject_kk", "questions")]
    said = sentence(InputError(problems), language)
    assert named in said
    assert "kk" not in said
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_what_a_check_found_is_named_in_words(language: str) -> None:
    stale = DeskError("list_stale", list="inquiry_list", n=3)
    unfound = DeskError("search_stale", kind="problem", missing=1, extra=0)
    for one in (stale, unfound):
        said = sentence(one, language)
        assert "check --repair" in said
        assert "inquiry_list" not in said
    named = {"en": "problems", "ru": "проблемы", "kk": "мәселелер"}
    assert named[language] in sentence(unfound, language)


@pytest.mark.parametrize(("language", "day"), [("ru", "21 ноября 2026 года"), ("kk", "2026 жылғы 21 қараша")])
def test_a_day_is_named_in_words(language: str, day: str) -> None:
    said = sentence(Problem("on", "day_in_future", {"day": "2026-11-21"}), language)
    assert day in said.replace("\u00a0", " ")
    assert "2026-02-30" in sentence(DeskError("bad_day", text="2026-02-30"), language)
