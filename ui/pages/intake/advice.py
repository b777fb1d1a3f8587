"""What the office's own records say while a complaint is typed, and what of it the person accepted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from deputy_desk.wording.complaint_labels import like_numbers
from ui.pages.intake.chips import Field, Offer

if TYPE_CHECKING:
    from deputy_desk.domain.bodies import Body
    from deputy_desk.domain.ids import Id
    from deputy_desk.domain.office import Card
    from deputy_desk.errors import DeskError
    from deputy_desk.services.choices import Choices
    from deputy_desk.services.complaint_view import ProblemView
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.suggestions import SimilarComplaint, Suggested, Suggestions
    from ui.desk import Desk
    from ui.pages.intake.form import IntakeForm
    from ui.pages.intake.hints import Hints
    from ui.tasks import Ticket

_LEAST_SCORE = 0.1
_LEAST_TEXT = 12
"""Fewer letters tell nothing yet."""


@dataclass(frozen=True, slots=True)
class Told:
    """An answer: complaints like this one, labels, and the problem most of them belong to."""

    similar: tuple[SimilarComplaint, ...]
    labels: Suggestions
    problem: ProblemView | None


def ask_all(office: Office, text: str, topic: Id | None, place: Id | None, person: Id | None) -> Told:
    """Read everything at once, off the user-interface thread."""
    from deputy_desk.services.complaint_view import problem_view
    from deputy_desk.services.suggestions import named_complaints, similar_complaints, suggest

    found = similar_complaints(office, text, topic_id=topic, place_id=place, person_id=person, limit=6)
    # The person's other complaints stand beside the name already; here only what is alike.
    similar = [one for one in found if one.score >= _LEAST_SCORE]
    # Only a likely double speaks for its problem.
    shared = next((one.problem_id for one in similar if one.problem_id is not None), None)
    labels = suggest(office, text, topic_id=topic, place_id=place)
    # A suggestion that says «как в № 19» and a pane that says «похожих нет» would be two truths.
    seen = {one.id for one in similar}
    similar += [one for one in named_complaints(office, text, labels) if one.id not in seen]
    return Told(tuple(similar), labels, None if shared is None else problem_view(office, shared))


class Advice(QObject):
    """Asks, shows, and remembers what was accepted. Nothing applies itself."""

    def __init__(
        self,
        page: QObject,
        desk: Desk,
        form: IntakeForm,
        hints: Hints,
        choices: Callable[[], Choices | None],
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._office = cast("Office", desk.office)
        self._form = form
        self._hints = hints
        self._choices = choices
        self._told: Told | None = None
        self._ticket: Ticket | None = None
        self._taken: dict[Field, Suggested] = {}
        self._merged = False
        self._card_taken = False
        form.chips.accepted.connect(self.accept)
        form.chips.removed.connect(self.remove)
        hints.merge_wanted.connect(self.merge)
        hints.card_wanted.connect(self.take_card)

    # What was accepted

    @property
    def merged_id(self) -> Id | None:
        """The problem the complaint will be merged into."""
        problem = self._told.problem if self._told is not None else None
        return problem.problem.id if problem is not None and self._merged else None

    @property
    def body_id(self) -> Id | None:
        """The addressee of the draft to be made."""
        taken = self._taken.get("body")
        return taken.id if taken is not None else None

    @property
    def card_id(self) -> Id | None:
        """The card that was explained."""
        card = self.card()
        return card.id if card is not None and self._card_taken else None

    def accept(self, name: str) -> None:
        """Take a suggestion over."""
        field = cast("Field", name)
        found = self._first(field)
        if found is None:
            return
        self._taken[field] = found
        if field == "topic":
            self._form.topic.set_value(found.id)
        elif field == "place":
            self._form.place.set_value(found.id)
        self.draw()

    def remove(self, name: str) -> None:
        """Give a suggestion back."""
        field = cast("Field", name)
        self._taken.pop(field, None)
        if field == "topic":
            self._form.topic.set_value(None)
        elif field == "place":
            self._form.place.set_value(None)
        self.draw()

    def filed(self, name: str) -> None:
        """The person chose in the list by hand: the suggestion is no longer what is shown."""
        self._taken.pop(cast("Field", name), None)
        self.draw()

    def merge(self) -> None:
        """Merge into the problem shown, or not after all."""
        self._merged = not self._merged
        self.draw()

    def take_card(self) -> None:
        """Record the card as explained, or not after all."""
        self._card_taken = not self._card_taken
        self.draw()

    def clear(self) -> None:
        """Forget everything: an empty form."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._told = None
        self._taken.clear()
        self._merged = self._card_taken = False
        self.draw()

    # Asking

    def ask(self) -> None:
        """Ask for hints about what is typed now; an older question is forgotten."""
        if self._ticket is not None:
            self._ticket.cancel()
        form, office = self._form, self._office
        text, person = form.text.text, form.applicant.person_id
        if len(text.strip()) < _LEAST_TEXT:
            if self._told is not None:
                self._told = None
                self.draw()
            return
        topic, place = form.topic.value, form.place.value
        self._ticket = self._desk.tasks.ask(
            lambda: ask_all(office, text, topic, place, person), self.show, self._failed, self
        )

    def show(self, told: Told) -> None:
        """Show an answer. A problem that was accepted stays only while it is the one offered."""
        before = self._told.problem if self._told is not None else None
        if before is None or told.problem is None or before.problem.id != told.problem.problem.id:
            self._merged = False
        self._told = told
        self.draw()

    def _failed(self, error: DeskError) -> None:
        self._desk.shell.tell_error(error)

    # Showing

    def _first(self, field: Field) -> Suggested | None:
        """Return what to offer: the strongest suggestion that is not filled in already."""
        if field in self._taken:
            return self._taken[field]
        if self._told is None:
            return None
        labels = self._told.labels
        found = {"topic": labels.topics, "place": labels.places, "body": labels.bodies}[field]
        filled = {"topic": self._form.topic.value, "place": self._form.place.value, "body": None}[field]
        return found[0] if found and filled is None else None

    def draw(self) -> None:
        """Show chips and cards again."""
        language = self._desk.language.now
        offers: dict[Field, Offer] = {}
        for field, name in (("topic", self.topic_name), ("place", self.place_name), ("body", self.body_name)):
            found = self._first(cast("Field", field))
            if found is not None and (text := name(found.id)):
                reason = like_numbers([one.number for one in found.sources[:2]], language) if found.sources else ""
                taken = field in self._taken
                offers[cast("Field", field)] = Offer(value=found.id, text=text, reason=reason, taken=taken)
        self._form.chips.show_offers(offers)
        told = self._told
        self._hints.show_similar(told.similar if told else (), language)
        self._hints.show_problem(told.problem if told else None, language, merged=self._merged)
        self._hints.show_card(self.card(), language, taken=self._card_taken)

    def card(self) -> Card | None:
        """Return the explanation card of the topic chosen, if the office has one."""
        choices, topic = self._choices(), self._form.topic.value
        if choices is None or topic is None:
            return None
        return next((one for one in choices.cards if one.topic_id == topic), None)

    def topic_name(self, identity: Id | None) -> str:
        """Return the name of a topic with a capital letter."""
        choices = self._choices()
        found = next((one for one in choices.topics if one.id == identity), None) if choices else None
        name = "" if found is None else self.either(found.name_ru, found.name_kk)
        return self.capital(name)

    def place_name(self, identity: Id | None) -> str:
        """Return the name of a place."""
        choices = self._choices()
        found = next((one for one in choices.places if one.id == identity), None) if choices else None
        return "" if found is None else self.either(found.name_ru, found.name_kk)

    def body_name(self, identity: Id | None) -> str:
        """Return the short name of a body."""
        choices = self._choices()
        found: Body | None = next((one for one in choices.bodies if one.id == identity), None) if choices else None
        if found is None:
            return ""
        return self.either(found.short_ru or found.name_ru, found.short_kk or found.name_kk)

    @staticmethod
    def capital(name: str) -> str:
        """Return a name with a capital letter."""
        return name[:1].upper() + name[1:]

    def either(self, russian: str, kazakh: str) -> str:
        """Return the name in the language of the interface."""
        return (kazakh or russian) if self._desk.language.now == "kk" else russian
