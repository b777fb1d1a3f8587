from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from deputy_desk.domain.office import Attachment
from deputy_desk.errors import DeskError
from deputy_desk.store.attachments import CHUNK, MAGIC, Blobs, Source
from tests.offices import Ids, seeded

KEY = b"k" * 32


def attached(blobs: Blobs, source: Source, same: Attachment | None = None, seed: int = 1) -> Attachment:
    kept = blobs.keep(source, blobs.digest(source), same, seeded(seed))
    return Attachment(
        id=Ids(seed)(),
        owner_id="o",
        name="акт.pdf",
        mime="application/pdf",
        size=kept.size,
        sha256=kept.sha256,
        blob=kept.blob,
        wrapped_key=kept.wrapped_key,
        added_on=date(2026, 11, 20),
    )


def content(blobs: Blobs, one: Attachment) -> bytes:
    return b"".join(blobs.chunks(one))


def code_of(blobs: Blobs, one: Attachment) -> str:
    with pytest.raises(DeskError) as caught:
        content(blobs, one)
    return caught.value.code


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return Blobs(tmp_path, KEY)


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_content_comes_back_from_bytes_and_from_a_file(blobs: Blobs, tmp_path: Path, size: int) -> None:
    data = os.urandom(size)
    (tmp_path / "file").write_bytes(data)
    first = attached(blobs, data)
    assert content(blobs, first) == data
    assert first.size == size
    second = attached(blobs, tmp_path / "file", first)
    assert (second.blob, second.wrapped_key, second.size) == (first.blob, first.wrapped_key, size)
    assert blobs.names() == {first.blob}


def test_neither_name_nor_content_tell_what_is_kept(blobs: Blobs, tmp_path: Path) -> None:
    data = "Айгүл Жұмабекова".encode() * 100
    one = attached(blobs, data)
    sealed = blobs.path(one.blob).read_bytes()
    assert sealed.startswith(MAGIC)
    assert data[:20] not in sealed
    assert one.sha256 not in str(blobs.path(one.blob))
    other = Blobs(tmp_path / "other", b"z" * 32)
    assert attached(other, data).blob != one.blob
    assert blobs.path(one.blob).parent.name == one.blob[:2]


def test_each_spoilt_byte_is_noticed(blobs: Blobs) -> None:
    one = attached(blobs, b"abc" * 20)
    path = blobs.path(one.blob)
    whole = path.read_bytes()
    for place in range(len(whole)):
        spoilt = bytearray(whole)
        spoilt[place] ^= 4
        path.write_bytes(bytes(spoilt))
        assert code_of(blobs, one) == "attachment_damaged", place
    path.write_bytes(whole)
    assert content(blobs, one) == b"abc" * 20


def test_chunks_cannot_be_left_off_doubled_or_moved(blobs: Blobs) -> None:
    one = attached(blobs, os.urandom(3 * CHUNK))
    path = blobs.path(one.blob)
    whole = path.read_bytes()
    step = CHUNK + 16
    head, a, b, c = whole[:8], whole[8 : 8 + step], whole[8 + step : 8 + 2 * step], whole[8 + 2 * step :]
    for spoilt in (head + a + b, head + a, head, b"", head + b + a + c, head + a + a + b + c, whole + b"x", whole + c):
        path.write_bytes(spoilt)
        assert code_of(blobs, one) == "attachment_damaged"


def test_a_missing_file_a_wrong_key_and_a_wrong_digest(blobs: Blobs, tmp_path: Path) -> None:
    one = attached(blobs, b"abc")
    other = attached(blobs, b"def")
    assert code_of(blobs, replace(one, sha256=other.sha256)) == "attachment_damaged"
    assert code_of(blobs, replace(one, wrapped_key=other.wrapped_key)) == "attachment_damaged"
    assert code_of(blobs, replace(one, wrapped_key="?")) == "attachment_damaged"
    assert code_of(Blobs(tmp_path, b"z" * 32), one) == "attachment_damaged"
    blobs.path(one.blob).unlink()
    assert code_of(blobs, one) == "attachment_missing"
    assert not blobs.whole(one)


def test_the_same_file_mends_a_damaged_one_for_all_its_records(blobs: Blobs) -> None:
    first = attached(blobs, b"abc")
    blobs.path(first.blob).write_bytes(b"spoilt")
    second = attached(blobs, b"abc", first, seed=2)
    assert second.wrapped_key == first.wrapped_key
    assert content(blobs, first) == content(blobs, second) == b"abc"


def test_a_file_that_cannot_be_read(blobs: Blobs, tmp_path: Path) -> None:
    with pytest.raises(DeskError) as caught:
        blobs.digest(tmp_path / "no")
    assert caught.value.code == "file_unreadable"


def test_a_file_that_changes_while_it_is_read_is_not_kept(blobs: Blobs, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"before")
    digest = blobs.digest(file)
    file.write_bytes(b"after")
    with pytest.raises(DeskError) as caught:
        blobs.keep(file, digest, None, seeded())
    assert caught.value.code == "file_in_use"
    assert blobs.names() == set()
