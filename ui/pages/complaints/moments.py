"""The timeline of a complaint as moments for the screen: words by `deputy_desk.wording.events`, tones of dots."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from deputy_desk.wording.events import event_detail, event_title
from ui.widgets.timeline import DotTone, Moment

if TYPE_CHECKING:
    from deputy_desk.domain.ids import Id
    from deputy_desk.domain.timeline import Event

_TONES: dict[str, DotTone] = {"plain": "plain", "accent": "accent", "good": "green", "bad": "red", "ahead": "future"}


def moments(events: Iterable[Event], complaint: Id, language: str, today: date) -> list[Moment]:
    """Return the moments of a complaint; one about a letter opens that letter."""
    return [
        Moment(
            event_title(event, language),
            event_detail(event, language, today),
            _TONES[event.tone],
            event.about if event.about != complaint else None,
        )
        for event in events
    ]
