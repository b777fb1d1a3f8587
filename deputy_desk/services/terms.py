"""The terms of the office: data with a source, seen and changed by the person (domain.md, Terms and calendar)."""

from __future__ import annotations

from deputy_desk.domain.terms import MAX_TERM, TermRule
from deputy_desk.errors import InputError, Problem
from deputy_desk.services.changes import Changes, changes
from deputy_desk.services.desk import Desk


def term_rules(desk: Desk) -> list[TermRule]:
    """Return all rules in the order they were made known."""
    with desk.read() as view:
        return view.all(TermRule)


def change_term_rule(desk: Desk, rule: TermRule) -> Changes:
    """Save a rule: length, basis, and whether somebody read the source. Letters already drafted keep their term.

    Raises InputError("n") for a length outside 1 to 999.
    """
    if not 1 <= rule.n <= MAX_TERM:
        raise InputError([Problem("n", "bad_term", {"text": str(rule.n)})])
    with desk.change() as work:
        work.change(rule)
        return changes(rule.id, work.touched)
