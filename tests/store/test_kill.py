"""The program is killed in the middle of writing: what it said it had saved is there, and the office opens again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.office import Attachment
from deputy_desk.errors import DeskError
from deputy_desk.services.attachments import read_attachment
from deputy_desk.services.checks import check_office
from deputy_desk.services.office import make_office, open_office
from tests.fresh import DETAILS

ROOT = Path(__file__).resolve().parents[2]
_WRITES = """
import sys
from pathlib import Path
from deputy_desk.services.attachments import add_attachment
from deputy_desk.services.intake import NewComplaint, register_complaint
from deputy_desk.services.office import open_office
desk = open_office(Path(sys.argv[1]))
for n in range(10_000):
    made = register_complaint(desk, NewComplaint(text=f"Нет воды, дом {n}", received_on=desk.today()))
    print("complaint", made.id, flush=True)
    kept = add_attachment(desk, made.id, f"{sys.argv[2]} {n}".encode() * 20_000, "скан.txt")
    print("attachment", kept.id, flush=True)
"""
_MAKES = """
import sys
from pathlib import Path
from deputy_desk.services.office import make_office
from deputy_desk.store import journal, keys
from tests.fresh import DETAILS
moment = {"key": (keys, "save_slots"), "journal": (journal.Scribe, "inserted")}[sys.argv[2]]
def stop(*args, **more):
    print("now", flush=True)
    sys.stdin.read()
setattr(*moment, stop)
make_office(Path(sys.argv[1]), DETAILS, None)
"""


def killed(script: str, folder: Path, argument: str, lines: int) -> list[list[str]]:
    """Run a script, kill it when it has said so many lines, and return all it said."""
    command = [sys.executable, "-c", script, str(folder), argument]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        said += child.stdout.readlines()
    # The last line may be half a line.
    return [one.split() for one in said if one.endswith("\n")]


@pytest.mark.parametrize("lines", [1, 4, 7])
def test_what_was_said_to_be_saved_is_there(tmp_path: Path, lines: int) -> None:
    folder = tmp_path / "office"
    make_office(folder, DETAILS, None).close()
    said = [*killed(_WRITES, folder, "one", lines), *killed(_WRITES, folder, "two", lines)]
    desk = open_office(folder)
    with desk.read() as view:
        complaints = {one.id: one for one in view.all(Complaint)}
        attachments = {one.id for one in view.all(Attachment)}
    assert {identity for kind, identity in said if kind == "complaint"} <= complaints.keys()
    assert {identity for kind, identity in said if kind == "attachment"} <= attachments
    assert sorted(one.n for one in complaints.values()) == list(range(1, len(complaints) + 1))
    for one in attachments:
        assert read_attachment(desk, one)
    # A file whose record was not written any more may lie there: nothing names it, nothing is missing.
    assert {one.code for one in check_office(desk, full=True).findings} <= {"attachment_unknown"}
    desk.close()


@pytest.mark.parametrize("moment", ["key", "journal"])
def test_an_office_killed_while_it_was_made_can_be_made_again(tmp_path: Path, moment: str) -> None:
    folder = tmp_path / "office"
    assert killed(_MAKES, folder, moment, 1) == [["now"]]
    with pytest.raises(DeskError) as caught:
        open_office(folder)
    assert caught.value.code == "office_missing"
    make_office(folder, DETAILS, None).close()
    desk = open_office(folder)
    assert check_office(desk, full=True).ok
    desk.close()
