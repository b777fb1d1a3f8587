"""What a full disk and a folder without the right to write do to an office: nothing, and they say so."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from deputy_desk.domain.places import Topic
from deputy_desk.errors import DeskError
from deputy_desk.store.office_store import Store, create_store, open_store
from tests.offices import NOON, Ids, copied, seeded

ROOT = Path(__file__).resolve().parents[2]


def topic(ids: Ids, letters: int = 10) -> Topic:
    return Topic(id=ids(), name_ru="в" * letters, name_kk="Су")


def test_full_disk_loses_nothing_and_the_office_goes_on(store: Store, ids: Ids) -> None:
    first = topic(ids)
    with store.change(None, NOON) as work:
        work.add(first)
    with store.read() as view:
        pages = view.rows("PRAGMA page_count")[0][0]
        view.rows(f"PRAGMA max_page_count={pages + 3}")
    with pytest.raises(DeskError) as caught, store.change(None, NOON) as work:
        work.add(topic(ids, 1_000_000))
    assert caught.value.code == "disk_full"
    with store.read() as view:
        view.rows("PRAGMA max_page_count=1000000")
        assert view.all(Topic) == [first]
        assert view.rows("SELECT count(*) FROM journal") == [(1,)]
    second = topic(ids, 1_000_000)
    with store.change(None, NOON) as work:
        work.add(second)
    with store.read() as view:
        assert view.all(Topic) == [first, second]


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of 3 MB of its own."""
    place = Path(tempfile.mkdtemp())
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], check=False, capture_output=True
    )
    if mounted.returncode:
        place.rmdir()
        pytest.skip("this machine does not let the test make a disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)
    place.rmdir()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mounts a small disk")
def test_a_disk_that_fills_up_keeps_every_finished_change(small_disk: Path, ids: Ids) -> None:
    folder = small_disk / "office"
    store = create_store(folder, None, ids(), seeded())
    kept = []

    def fill() -> None:
        for _ in range(100):
            one = topic(ids, 20_000)
            with store.change(None, NOON) as work:
                work.add(one)
            kept.append(one)

    with pytest.raises(DeskError) as caught:
        fill()
    assert caught.value.code == "disk_full"
    assert kept
    with store.read() as view:
        assert view.all(Topic) == kept
    store.close()
    again = open_store(folder, None, ids())
    with again.read() as view:
        assert view.all(Topic) == kept
        assert view.rows("PRAGMA integrity_check") == [("ok",)]
    again.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mounts a small disk")
def test_an_office_that_does_not_fit_leaves_nothing_behind(small_disk: Path, ids: Ids) -> None:
    (small_disk / "film").write_bytes(b"x" * 2_800_000)
    with pytest.raises(DeskError) as caught:
        create_store(small_disk / "office", None, ids(), seeded())
    assert caught.value.code == "disk_full"
    assert {file.name for file in (small_disk / "office").iterdir()} <= {"office.lock"}
    (small_disk / "film").unlink()
    create_store(small_disk / "office", None, ids(), seeded()).close()


_AS_NOBODY = """
import os, sys
from pathlib import Path
import alembic.command, holidays
import deputy_desk.store.migrations
from deputy_desk.errors import DeskError
from deputy_desk.store.office_store import create_store, open_store
if os.geteuid() == 0:  # for root nothing is forbidden: go on as somebody else
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    if sys.argv[1] == "open":
        open_store(Path(sys.argv[2]), None, "018f0000-0000-7000-8000-000000000000")
    else:
        create_store(Path(sys.argv[2]), None, "018f0000-0000-7000-8000-000000000000", os.urandom)
except DeskError as error:
    print(error.code)
"""


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder anybody may look into: the one of the test is the tester's own."""
    place = Path(tempfile.mkdtemp())
    place.chmod(0o755)
    yield place
    for folder in place.rglob("*"):
        if folder.is_dir():
            folder.chmod(0o755)
    shutil.rmtree(place)


@pytest.mark.skipif(os.name != "posix", reason="rights of a folder are told otherwise elsewhere")
@pytest.mark.parametrize("verb", ["open", "make"])
def test_a_folder_without_the_right_to_write(shared: Path, empty_office: Path, verb: str) -> None:
    folder = copied(empty_office, shared / "office") if verb == "open" else shared / "office"
    folder.mkdir(exist_ok=True)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    for file in folder.iterdir():
        file.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
    folder.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-B", "-c", _AS_NOBODY, verb, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() in {"read_only_folder", "permission_denied"}, done.stderr
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
