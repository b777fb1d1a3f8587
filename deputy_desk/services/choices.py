"""The short lists forms offer: topics, places, people of the office, bodies, cards, problems. Reading only."""

from __future__ import annotations

from dataclasses import dataclass

from deputy_desk.domain.bodies import Body
from deputy_desk.domain.ids import Id
from deputy_desk.domain.office import Card
from deputy_desk.domain.people import User
from deputy_desk.domain.places import Place, Topic
from deputy_desk.domain.problem import Problem
from deputy_desk.services.desk import Desk
from deputy_desk.store import lists
from deputy_desk.store.list_filters import ComplaintFilter


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What can be chosen in this office now. Retired entries are kept: older records still name them."""

    topics: tuple[Topic, ...]
    places: tuple[Place, ...]
    users: tuple[User, ...]
    bodies: tuple[Body, ...]
    cards: tuple[Card, ...]
    user_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemChoice:
    """A problem with how many complaints it gathers."""

    problem: Problem
    complaints: int


def office_choices(desk: Desk) -> Choices:
    """Return the short lists of the office, topics in their own order, the others by name."""
    with desk.read() as view:
        topics = sorted(view.all(Topic), key=lambda one: (one.position, one.name_ru))
        places = sorted(view.all(Place), key=lambda one: one.name_ru)
        bodies = sorted(view.all(Body), key=lambda one: one.name_ru)
        cards = [one for one in view.all(Card) if not one.retired]
        users = view.all(User)
    return Choices(
        topics=tuple(topics),
        places=tuple(places),
        users=tuple(users),
        bodies=tuple(bodies),
        cards=tuple(cards),
        user_id=desk.user_id,
    )


def problem_choices(desk: Desk) -> list[ProblemChoice]:
    """Return the problems that are not closed, the newest first."""
    with desk.read() as view:
        problems = [one for one in view.all(Problem) if one.closed_on is None]
        sizes = {one.id: lists.complaint_count(view, ComplaintFilter(problem_id=one.id)) for one in problems}
    ordered = sorted(problems, key=lambda one: (one.opened_on, one.id), reverse=True)
    return [ProblemChoice(problem=one, complaints=sizes[one.id]) for one in ordered]
