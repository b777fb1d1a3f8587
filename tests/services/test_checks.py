from __future__ import annotations

import re

from deputy_desk.errors import Problem
from deputy_desk.services.attachments import add_attachment
from deputy_desk.services.checks import check_office, engine_of, repair_lists
from deputy_desk.services.desk import Desk
from deputy_desk.wording import messages


def spoil(desk: Desk, statement: str) -> None:
    with desk.store.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute(statement)


def test_the_engine_is_named_with_its_versions(desk: Desk) -> None:
    assert re.fullmatch(r"SQLCipher \d+\.\d+\.\d+ \w+, SQLite 3\.\d+\.\d+", engine_of(desk))


def test_an_office_in_order(desk: Desk) -> None:
    add_attachment(desk, "one", b"abc", "a.txt")
    report = check_office(desk, full=True)
    assert report.ok
    assert report.findings == ()
    assert not report.mendable


def test_stale_lists_are_mended(desk: Desk) -> None:
    spoil(desk, "UPDATE complaint_list SET stage = 'told'")
    spoil(desk, "DELETE FROM search_doc WHERE kind = 'inquiry'")
    report = check_office(desk)
    assert {one.code for one in report.findings} == {"list_stale", "search_stale"}
    assert report.mendable
    assert report.mended_by_rebuild == report.findings
    assert repair_lists(desk).ok


def test_kept_files_are_looked_at(desk: Desk) -> None:
    first = add_attachment(desk, "one", b"abc", "a.txt")
    blobs = desk.store.folder / "blobs"
    file = next(blobs.glob("??/*"))
    whole = file.read_bytes()
    file.write_bytes(whole[:-2])
    assert check_office(desk).ok
    damaged = check_office(desk, full=True)
    assert [(one.code, one.values["id"]) for one in damaged.findings] == [("attachment_damaged", first.id)]
    assert not damaged.mendable
    file.rename(file.with_name("0" * 64))
    codes = [one.code for one in check_office(desk).findings]
    assert codes == ["attachment_missing", "attachment_unknown"]


def test_another_schema_and_a_spoilt_page(desk: Desk) -> None:
    spoil(desk, "CREATE TABLE strange (a)")
    spoil(desk, "UPDATE complaint_list SET stage = 'told'")
    strange = check_office(desk)
    assert [one.code for one in strange.findings] == ["schema", "list_stale"]
    assert strange.mended_by_rebuild == ()
    spoil(desk, "PRAGMA wal_checkpoint(TRUNCATE)")
    with desk.store.file.open("r+b") as stream:
        stream.seek(-100, 2)
        stream.write(b"\0")
    assert [one.code for one in check_office(desk).findings] == ["page_damaged"]


def test_each_finding_has_its_sentence(desk: Desk) -> None:
    add_attachment(desk, "one", b"abc", "a.txt")
    file = next((desk.store.folder / "blobs").glob("??/*"))
    file.rename(file.with_name("0" * 64))
    spoil(desk, "UPDATE complaint_list SET stage = 'told'")
    spoil(desk, "DELETE FROM search_doc WHERE kind = 'inquiry'")
    spoil(desk, "DELETE FROM journal WHERE number = 9")
    spoil(desk, "CREATE TABLE strange (a)")
    report = check_office(desk)
    assert len(report.findings) >= 6
    for language in ("kk", "ru", "en"):
        for one in report.findings:
            said = messages.sentence(Problem("", one.code, dict(one.values)), language)
            assert "{" not in said
            assert said.endswith(".")
