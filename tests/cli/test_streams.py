"""What comes in and goes out by the streams: encodings of a console, a full disk behind ``>``, a reader that left."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from deputy_desk.command_line import run
from tests.cli.conftest import Cli

POSIX = pytest.mark.skipif(os.name != "posix", reason="devices and pipes of POSIX")
NEW = ("--deputy", "А Б", "--maslikhat", "м", "--district", "о")
DEADLINE = [sys.executable, "-m", "deputy_desk", "deadline", "--from", "2026-10-05", "--term", "5wd", "--explain"]


def typed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_a_text_in_the_encoding_of_the_console(
    cli: Cli, office: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    typed(monkeypatch, "Нет воды\nво дворе".encode(encoding))
    assert cli("complaint", "add", "--text", "-", "--json").json["text"] == "Нет воды\nво дворе"


def test_a_text_that_is_hardly_one(cli: Cli, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, b"\x01\x02\x00\x03 \x04")
    said = cli("complaint", "add", "--text", "-", "--json")
    assert (said.error, said.json["error"]["values"]["problems"][0]["code"]) == ("input", "no_text")
    typed(monkeypatch, "Нет воды".encode()[:-1])
    assert cli("complaint", "add", "--text", "-", "--json").json["text"] == "Нет вод\ufffd"


def test_a_password_that_is_no_text(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "o"
    typed(monkeypatch, "тайна\r\n".encode())
    assert cli("new-office", folder, *NEW, "--password-stdin").status == 0
    typed(monkeypatch, "тайна\n".encode())
    assert cli("complaint", "list", "--office", folder, "--password-stdin").status == 0
    typed(monkeypatch, "тайна\n".encode("cp1251"))
    said = cli("complaint", "list", "--office", folder, "--password-stdin", "--json")
    assert (said.status, said.error) == (1, "password_not_utf8")
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    said = cli("new-office", tmp_path / "p", *NEW)
    assert (said.status, said.out) == (1, "")
    assert "--no-password" in said.err
    assert not (tmp_path / "p" / "desk.db").exists()


def test_an_empty_field_names_its_flag(cli: Cli, office: Path) -> None:
    said = cli("complaint", "add", "--text", "т", "--phone", "87053181842", "--lang", "en")
    assert (said.status, said.err) == (1, "--person: This field cannot stay empty. Fill it in.\n")


def test_records_are_named_alike_everywhere(cli: Cli, letter: str, tmp_path: Path) -> None:
    hits = cli("search", "вода", "--json").json["hits"]
    assert {one["number"] for one in hits} == {"1/2026", letter}
    assert cli("letter", letter, "--out", tmp_path / "l.docx", "--json").json["pages"] is None


def test_a_period_backwards_is_wrong_words_in_each_command(cli: Cli, office: Path, tmp_path: Path) -> None:
    for words in (("summary", "--out", tmp_path / "s.pdf"), ("export", tmp_path / "e.json")):
        assert cli(*words, "--from", "2026-03-01", "--to", "2026-02-01").status == 2
    assert list(tmp_path.glob("*.*")) == []


def test_ctrl_c(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "_command", lambda _: pressed)
    said = cli("complaint", "list")
    assert (said.status, said.out, said.err) == (130, "", "")


@POSIX
def test_a_full_disk_behind_the_output() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*DEADLINE, "--lang", "en"], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert [line.split(",")[0] for line in done.stderr.decode().splitlines()] == ["The disk is full"]


@POSIX
def test_a_reader_that_left() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        done = subprocess.run(DEADLINE, stdout=gone, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
