"""Makes the demonstration: the office, its nine months, its papers, and the list of what was made.

Everything comes from the seed, and the clock is the story's own: equal seeds give equal papers and an equal list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from deputy_desk import resources
from deputy_desk.demo.clock import FIRST_DAY, LAST_DAY, DemoClock
from deputy_desk.demo.papers import PERIOD, write_papers
from deputy_desk.demo.register import make_register, write_register
from deputy_desk.demo.setting import make_setting
from deputy_desk.demo.story import Story
from deputy_desk.domain.complaint import Complaint, Explanation, FollowUp
from deputy_desk.domain.inquiry import Inquiry
from deputy_desk.domain.people import Language, Person
from deputy_desk.domain.problem import Problem
from deputy_desk.domain.reply import Promise
from deputy_desk.errors import DeskError
from deputy_desk.files import fault_code
from deputy_desk.services.desk import Desk
from deputy_desk.services.imports import import_file
from deputy_desk.store.files_of_cases import complaint_files, inquiry_files
from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.dates import long_date

SAMPLE = "samples/complaints.csv"
OFFICE, REGISTER = "office", "register.csv"


def make_demo(
    folder: Path,
    *,
    complaints: Path | None = None,
    seed: int = 1,
    language: str = "ru",
    sentences: str = "ru",
    say: Callable[[str], None] = lambda _: None,
) -> dict[str, object]:
    """Make everything in ``folder`` and return what was made, with paths relative to it.

    ``complaints`` None = the sample that is shipped. ``language`` is that of the office, and so of what it writes;
    ``say`` gets sentences of progress in the language ``sentences``. Raises DeskError
    ("demo_folder_in_use", and the codes of reading tables and writing files).
    """
    rng, clock = Random(seed), DemoClock()  # noqa: S311 - a story, not a secret
    register = make_register(complaints or resources.path(SAMPLE), rng)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise DeskError(fault_code(fault, folder) or "folder_missing", path=str(folder)) from fault
    t = Catalogue("cli", sentences)
    desk = make_setting(folder / OFFICE, clock, rng, Language.KK if language == "kk" else Language.RU)
    try:
        first, last = long_date(FIRST_DAY, sentences), long_date(LAST_DAY, sentences)
        say(t("The demonstration office lives from {first} to {last}…", first=first, last=last))
        story = Story(desk, clock, rng, register)
        story.live()
        say(t("{n} complaints imported", n=story.taken.imported))
        write_register(folder / REGISTER, register.lines)
        again = import_file(desk, folder / REGISTER)
        say(t("Writing letters, slips and summaries…"))
        papers = list(write_papers(desk, folder))
        return {
            "seed": seed,
            "office": OFFICE,
            "days": {"first": FIRST_DAY.isoformat(), "last": LAST_DAY.isoformat()},
            "import": {
                "rows": len(register.lines) + register.refused,
                "imported": story.taken.imported,
                "rejected": story.taken.rejected + register.refused,
                "lost": len(register.lines) - story.taken.imported - story.taken.rejected,
                "known_when_imported_again": again.unchanged,
            },
            "counts": count_office(desk),
            "period": {"from": PERIOD[0].isoformat(), "to": PERIOD[1].isoformat()},
            "papers": papers,
        }
    finally:
        desk.close()


def count_office(desk: Desk) -> dict[str, object]:
    """Return how many records of each kind there are, and in which stages they stand."""
    today = desk.today()
    with desk.read() as view:
        calendar = desk.store.calendar_of(view)
        letters = list(inquiry_files(view, [one.id for one in view.all(Inquiry)]).values())
        cases = list(complaint_files(view, [one.id for one in view.all(Complaint)]).values())
        promises = len(view.all(Promise))
        grades = Counter(grade.grade.value for file in letters for one in file.replies if (grade := file.grade_of(one)))
        return {
            "complaints": len(cases),
            "persons": len(view.all(Person)),
            "problems": len(view.all(Problem)),
            "explanations": len(view.all(Explanation)),
            "follow_ups": len(view.all(FollowUp)),
            "inquiries": len(letters),
            "questions": sum(len(one.questions) for one in letters),
            "replies": sum(len(one.replies) for one in letters),
            "promises": promises,
            "overdue": sum(one.overdue(today, calendar) for one in letters),
            "ungraded": sum(len(one.ungraded) for one in letters),
            "complaint_stages": _sorted(Counter(one.stage.value for one in cases)),
            "outcomes": _sorted(Counter(one.closing.outcome.value for one in cases if one.closing)),
            "inquiry_stages": _sorted(Counter(one.stage.value for one in letters)),
            "grades": _sorted(grades),
        }


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items()))
