from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import BinaryIO

import pytest

from deputy_desk import files
from deputy_desk.errors import DeskError
from deputy_desk.files import replace_durably, temporary_beside, write_durably, write_json
from deputy_desk.wording.messages import sentence


def write(path: Path, data: bytes = b"new") -> None:
    def fill(stream: BinaryIO) -> None:
        stream.write(data)

    write_durably(path, fill)


def code_of(path: Path) -> str:
    with pytest.raises(DeskError) as caught:
        write(path)
    assert path.name in sentence(caught.value, "kk")
    return caught.value.code


def failing(code: int) -> object:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_new_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    write(path, b"one")
    write(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "read_only_folder"),
        (errno.EACCES, "permission_denied"),
        (errno.EBUSY, "file_in_use"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_faults_name_what_to_do_and_keep_the_older_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, step: str
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    if step == "fsync":
        monkeypatch.setattr(os, "fsync", failing(number))
    else:
        monkeypatch.setattr(Path, "replace", failing(number))
    assert code_of(path) == code
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_folders_and_names(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none" / "a.bin") == "folder_missing"
    assert code_of(tmp_path) == "path_is_folder"
    (tmp_path / "file").write_bytes(b"")
    assert code_of(tmp_path / "file" / "a.bin") == "folder_missing"
    assert code_of(tmp_path / ("x" * 300)) == "name_too_long"


@pytest.mark.skipif(os.name != "posix", reason="pipes have no names there")
def test_a_pipe_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert code_of(pipe) == "path_is_no_file"
    (tmp_path / "link").symlink_to(pipe)
    assert code_of(tmp_path / "link") == "path_is_no_file"
    made = temporary_beside(pipe)
    made.write_bytes(b"pdf")
    with pytest.raises(DeskError, match="path_is_no_file"):
        replace_durably(made, pipe)
    assert pipe.is_fifo()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["link", "pipe"]


def test_a_folder_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "open", failing(errno.EACCES))
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert code_of(tmp_path / "a.bin") == "read_only_folder"


def test_a_file_open_in_excel_on_windows(tmp_path: Path) -> None:
    fault = PermissionError(errno.EACCES, "sharing violation")
    fault.winerror = 32  # type: ignore[attr-defined]
    assert files.fault_code(fault, tmp_path / "a.xlsx") == "file_in_use"


def test_what_nobody_can_mend_is_not_dressed_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", failing(errno.EBADF))
    with pytest.raises(OSError, match="Bad file"):
        write(tmp_path / "a.bin")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_flushed_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = os.fsync, []

    def second_refused(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 1:
            raise OSError(errno.EINVAL, "not here")
        real(handle)

    monkeypatch.setattr(os, "fsync", second_refused)
    write(tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == b"new"
    assert len(calls) == 2


def test_a_finished_file_takes_the_place(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    made = temporary_beside(path)
    made.write_bytes(b"pdf")
    replace_durably(made, path)
    assert path.read_bytes() == b"pdf"
    (tmp_path / "folder").mkdir()
    made.write_bytes(b"again")
    with pytest.raises(DeskError) as caught:
        replace_durably(made, tmp_path / "folder")
    assert caught.value.code == "path_is_folder"
    assert not made.exists()


def test_json_is_readable(tmp_path: Path) -> None:
    write_json(tmp_path / "a.json", {"тақырып": "су", "n": [1, None]})
    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    assert "тақырып" in text
    assert text.endswith("\n")
    assert json.loads(text) == {"тақырып": "су", "n": [1, None]}
