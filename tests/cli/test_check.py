"""``check --repair``: what is made from the records is made again; summaries and papers that are refused beforehand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from deputy_desk.services.office import open_office
from tests.cli.conftest import Cli


def spoil(folder: Path, statement: str) -> None:
    desk = open_office(folder, None)
    with desk.store.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute(statement)
    desk.close()


def test_spoilt_lists_are_named_and_made_again(cli: Cli, office: Path, letter: str) -> None:
    spoil(office, "UPDATE complaint_list SET stage = 'told'")
    for language in ("ru", "kk", "en"):
        found = cli("check", "--lang", language)
        assert (found.status, "check --repair" in found.out) == (3, True)
    mended = cli("check", "--repair", "--json")
    assert (mended.status, mended.json["ok"], mended.json["findings"]) == (0, True, [])
    assert [one["code"] for one in mended.json["repaired"]] == ["list_stale"]
    assert cli("complaint", "list", "--json").json["items"][0]["stage"] == "with_body"
    again = cli("check", "--repair", "--lang", "ru")
    assert again.out == "Файлы приёмной в порядке.\n"
    assert cli("check", "--repair", "--json").json == {"ok": True, "findings": [], "repaired": []}


def test_a_damaged_file_is_not_written_to(cli: Cli, office: Path, letter: str) -> None:
    spoil(office, "UPDATE complaint_list SET stage = 'told'")
    spoil(office, "CREATE TABLE strange (a)")
    kept = cli("check", "--repair", "--json")
    assert (kept.status, kept.json["repaired"]) == (3, [])
    assert {one["code"] for one in kept.json["findings"]} == {"schema", "list_stale"}
    assert cli("complaint", "list", "--json").json["items"][0]["stage"] == "told"


@pytest.mark.parametrize("flag", [("--lang", "ru"), ("--from", "2026-10-01"), ("--at", "2026-10-31")])
def test_a_summary_is_written_again_as_it_was(cli: Cli, letter: str, flag: tuple[str, str]) -> None:
    made = cli("summary", "--from", "2026-10-01", "--to", "2026-10-31", "--lang", "kk", "--json").json
    again = cli("summary", "--again", made["id"], *flag, "--json")
    assert (again.status, again.error) == (2, "again_as_issued")
    assert flag[0] in again.err
    assert cli("summary", "--again", made["id"], "--json").json["language"] == "kk"


@pytest.mark.skipif(os.name != "posix", reason="pipes have no names there")
def test_no_paper_takes_the_place_of_a_pipe(cli: Cli, letter: str, tmp_path: Path) -> None:
    pipe, folder = tmp_path / "pipe.pdf", tmp_path / "folder.pdf"
    os.mkfifo(pipe)
    folder.mkdir()
    period = ("summary", "--from", "2026-10-01", "--to", "2026-10-31")
    for words in (("letter", letter), ("slip", "1"), period):
        for target, code in ((pipe, "path_is_no_file"), (folder, "path_is_folder")):
            refused = cli(*words, "--out", target, "--json")
            assert (refused.status, refused.error) == (1, code)
            assert target.name in refused.err
    assert pipe.is_fifo()
    assert list(folder.iterdir()) == []
    assert reports(Path(os.environ["DEPUTY_DESK_OFFICE"])) == 0


def reports(folder: Path) -> int:
    from deputy_desk.domain.office import Report

    desk = open_office(folder, None)
    with desk.read() as view:
        count = len(view.all(Report))
    desk.close()
    return count
