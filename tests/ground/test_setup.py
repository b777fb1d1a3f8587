"""run.py: what it decides before anything is installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run


def environment_like(folder: Path, *, version: str = "3.12.1", home: Path | None = None) -> Path:
    venv = folder / ".venv"
    python = run.interpreter(venv)
    python.parent.mkdir(parents=True)
    python.write_text("", encoding="utf-8")
    text = f"home = {home or folder}\ninclude-system-site-packages = false\nversion = {version}\n"
    (venv / "pyvenv.cfg").write_text(text, encoding="utf-8")
    return venv


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_supported_pythons_are_accepted(version: tuple[int, int]) -> None:
    assert run.python_sentence(version) is None


@pytest.mark.parametrize("version", [(2, 7), (3, 10), (3, 15), (4, 0)])
def test_other_pythons_get_one_sentence(version: tuple[int, int]) -> None:
    sentence = run.python_sentence(version)
    assert sentence is not None
    assert "3.11 to 3.14" in sentence
    assert f"{version[0]}.{version[1]}" in sentence
    assert "\n" not in sentence


def test_without_a_display_the_sentence_names_demo() -> None:
    sentence = run.display_sentence("linux", {})
    assert sentence is not None
    assert "run.py demo" in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_way_to_show_a_window_is_enough(name: str) -> None:
    assert run.display_sentence("linux", {name: "x"}) is None
    assert run.display_sentence("linux", {name: ""}) is not None


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_display(platform: str) -> None:
    assert run.display_sentence(platform, {}) is None


def test_the_digest_follows_the_lock_but_not_its_line_ends(tmp_path: Path) -> None:
    locks = {"run": tmp_path / "a", "test": tmp_path / "b"}
    locks["run"].write_bytes(b"x==1\n")
    locks["test"].write_bytes(b"y==1\n")
    first, tests = run.lock_digest("run", locks), run.lock_digest("test", locks)
    locks["run"].write_bytes(b"x==1\r\n")
    assert run.lock_digest("run", locks) == first
    locks["test"].write_bytes(b"y==2\n")
    assert run.lock_digest("run", locks) == first
    assert run.lock_digest("test", locks) != tests
    locks["run"].write_bytes(b"x==2\n")
    assert run.lock_digest("run", locks) != first


def test_an_environment_is_ready_only_with_the_stamp_of_this_lock(tmp_path: Path) -> None:
    venv = environment_like(tmp_path)
    assert run.venv_state(venv, "run", "digest") == "stale"
    (venv / run.STAMP).write_text(json.dumps({"run": "digest"}), encoding="utf-8")
    assert run.venv_state(venv, "run", "digest") == "ready"
    assert run.venv_state(venv, "run", "another") == "stale"
    assert run.venv_state(venv, "test", "digest") == "stale"


@pytest.mark.parametrize("stamp", ["", "{", "[]", '"x"', "\x00"])
def test_a_spoilt_stamp_counts_as_none(tmp_path: Path, stamp: str) -> None:
    venv = environment_like(tmp_path)
    (venv / run.STAMP).write_text(stamp, encoding="utf-8")
    assert run.venv_state(venv, "run", "digest") == "stale"


def test_no_environment_is_made(tmp_path: Path) -> None:
    assert run.venv_state(tmp_path / ".venv", "run", "digest") == "broken"


def test_an_interrupted_installation_is_made_anew(tmp_path: Path) -> None:
    venv = environment_like(tmp_path)
    (venv / run.STAMP).write_text(json.dumps({"run": "digest"}), encoding="utf-8")
    (venv / run.UNFINISHED).mkdir()
    assert run.venv_state(venv, "run", "digest") == "broken"


def test_an_environment_without_its_interpreter_is_made_anew(tmp_path: Path) -> None:
    venv = environment_like(tmp_path)
    run.interpreter(venv).unlink()
    assert run.venv_state(venv, "run", "digest") == "broken"


def test_an_environment_whose_python_was_removed_is_made_anew(tmp_path: Path) -> None:
    home = tmp_path / "python"
    home.mkdir()
    venv = environment_like(tmp_path, home=home)
    (venv / run.STAMP).write_text(json.dumps({"run": "digest"}), encoding="utf-8")
    assert run.venv_state(venv, "run", "digest") == "ready"
    shutil.rmtree(home)
    assert run.venv_state(venv, "run", "digest") == "broken"


@pytest.mark.parametrize("version", ["3.10.13", "3.15.0", "nonsense"])
def test_an_environment_of_another_python_is_made_anew(tmp_path: Path, version: str) -> None:
    venv = environment_like(tmp_path, version=version)
    assert run.venv_state(venv, "run", "digest") == "broken"


def test_windows_keeps_its_interpreter_elsewhere(tmp_path: Path) -> None:
    assert run.interpreter(tmp_path, "win32") == tmp_path / "Scripts" / "python.exe"
    assert run.interpreter(tmp_path, "linux") == tmp_path / "bin" / "python"


def test_missing_libraries_become_packages_once() -> None:
    def load(name: str) -> object:
        if name.startswith("absent"):
            raise OSError(name)
        return name

    libraries = (("absent1.so", "liba"), ("there.so", "libb"), ("absent2.so", "liba"), ("absent3.so", "libc"))
    assert run.missing_packages(libraries, (), load) == ["liba", "libc"]
    assert run.missing_packages((), (("no-such-program-here", "tool"),), load) == ["tool"]
    assert run.missing_packages((("there.so", "libb"),), (), load) == []


def test_the_line_to_type_names_every_package() -> None:
    line = run.apt_line(["libegl1", "libxcb-cursor0"])
    assert line.endswith("libegl1 libxcb-cursor0")
    assert line.startswith("sudo apt-get update && sudo apt-get install")


def test_a_user_who_is_not_root_gets_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(run.SetupError, match="apt-get install -y --no-install-recommends libabsent1"):
        run.prepare_system((("libabsent.so.1", "libabsent1"),))


def test_an_unknown_command_lists_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["no-such"]) == 2
    told = capsys.readouterr().err
    for name in ("demo", "cli", "test", "bench", "screens", "build"):
        assert name in told


def test_the_window_is_refused_without_a_display_before_anything_is_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(run, "make_ready", lambda kind: pytest.fail("nothing may be installed"))
    assert run.main([]) == 1
    assert "demo" in capsys.readouterr().err


def test_commands_hand_over_their_words(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[str, list[str]]] = []

    def note(python: Path, arguments: list[str]) -> int:
        calls.append((python.name, arguments))
        return 3

    monkeypatch.setattr(run, "make_ready", Path)
    monkeypatch.setattr(run, "prepare_system", lambda *wanted: None)
    monkeypatch.setattr(run, "hand_over", note)
    assert run.main(["cli", "deadline", "--from", "2026-11-22"]) == 3
    assert run.main(["demo", "--out", "D"]) == 3
    assert run.main(["screens", "--out", "D"]) == 3
    assert run.main(["bench"]) == 3
    assert calls == [
        ("run", ["-m", "deputy_desk", "deadline", "--from", "2026-11-22"]),
        ("run", ["-m", "deputy_desk", "demo", "--out", "D"]),
        ("run", ["-m", "ui.pictures", "--out", "D"]),
        ("test", ["-m", "tests.benchmarks"]),
    ]


def test_a_set_up_environment_starts_no_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    venv = environment_like(tmp_path)
    (venv / run.STAMP).write_text(json.dumps({"run": run.lock_digest("run")}), encoding="utf-8")
    monkeypatch.setattr(run, "VENV", venv)
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: pytest.fail("no process may be started"))
    assert run.make_ready("run") == run.interpreter(venv)


def test_an_environment_whose_link_leads_to_a_newer_python_is_made_anew(tmp_path: Path) -> None:
    venv = environment_like(tmp_path)
    (venv / run.STAMP).write_text(json.dumps({"run": "digest"}), encoding="utf-8")
    for name, state in (("python3.12", "ready"), ("python3.13", "broken"), ("python3", "ready")):
        (tmp_path / name).write_text("", encoding="utf-8")
        run.interpreter(venv).unlink()
        run.interpreter(venv).symlink_to(tmp_path / name)
        assert run.venv_state(venv, "run", "digest") == state


def site_packages(venv: Path) -> Path:
    folder = venv / "lib" / "python3.12" / "site-packages"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize("failure", [run.SetupError("no network"), KeyboardInterrupt()])
def test_an_installation_that_never_began_spoils_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, failure: BaseException
) -> None:
    venv = environment_like(tmp_path)
    (site_packages(venv) / "library").mkdir()
    (venv / run.STAMP).write_text(json.dumps({"run": "digest"}), encoding="utf-8")

    def pip(python: Path, lock: Path, *options: str) -> None:
        assert run.venv_state(venv, "run", "digest") == "broken"
        raise failure

    monkeypatch.setattr(run, "pip_install", pip)
    with pytest.raises(type(failure)):
        run.install("test", venv)
    assert run.venv_state(venv, "run", "digest") == "ready"


def test_an_installation_that_failed_in_the_middle_is_made_anew(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    venv = environment_like(tmp_path)
    folder = site_packages(venv)

    def pip(python: Path, lock: Path, *options: str) -> None:
        (folder / "half").mkdir()
        msg = "disk full"
        raise run.SetupError(msg)

    monkeypatch.setattr(run, "pip_install", pip)
    with pytest.raises(run.SetupError):
        run.install("test", venv)
    assert run.venv_state(venv, "run", "digest") == "broken"


def test_a_folder_that_cannot_be_written_is_told_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(run, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(run, "ROOT", tmp_path / "not-there")
    assert run.main(["cli"]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "can be written to" in told


def test_help_is_given_without_a_display_and_without_installing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "make_ready", lambda kind: pytest.fail("nothing may be installed"))
    monkeypatch.setattr(run, "display_sentence", lambda *where: "no display")
    assert run.main(["--help"]) == 0
    assert "run.py demo --out" in capsys.readouterr().out


def test_the_self_check_needs_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(run, "make_ready", Path)
    monkeypatch.setattr(run, "prepare_system", lambda *wanted: None)
    monkeypatch.setattr(run, "display_sentence", lambda *where: "no display")

    def note(python: Path, words: list[str]) -> int:
        calls.append(words)
        return 0

    monkeypatch.setattr(run, "hand_over", note)
    assert run.main(["--self-check"]) == 0
    assert run.main([]) == 1
    assert calls == [["-m", "ui", "--self-check"]]
