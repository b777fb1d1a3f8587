"""Names of bodies and people by id, in the language shown now, and how days of a letter are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from deputy_desk.domain.numbers import inquiry_number
from deputy_desk.domain.terms import working_days_left
from deputy_desk.wording.dates import day_month, long_date

if TYPE_CHECKING:
    from deputy_desk.domain.bodies import Body
    from deputy_desk.domain.ids import Id
    from deputy_desk.domain.inquiry import Inquiry
    from deputy_desk.services.letter_choices import LetterChoices


@dataclass(slots=True)
class Names:
    """What columns, the pane and the editor read. It is changed in place; what shows it is then repainted."""

    language: str
    today: date
    choices: LetterChoices | None = None

    def body(self, identity: Id | None, *, short: bool = True) -> str:
        """Return the name of a body, the short one where there is one; empty for none."""
        found = self._body(identity)
        if found is None:
            return ""
        kazakh = self.language == "kk"
        name = (kazakh and found.name_kk) or found.name_ru
        brief = found.short_kk if kazakh else found.short_ru
        return (short and brief) or name

    def _body(self, identity: Id | None) -> Body | None:
        bodies = self.choices.bodies if self.choices else ()
        return next((one for one in bodies if one.id == identity), None)

    def user(self, identity: Id | None) -> str:
        """Return the short name of a member of the office."""
        return self.choices.users.get(identity or "", "") if self.choices else ""

    def days_left(self, due: date) -> int:
        """Return the working days left to a day, negative when it passed."""
        if self.choices is None:
            return (due - self.today).days
        return working_days_left(self.today, due, self.choices.calendar)

    def day(self, day: date) -> str:
        """Return a day in words, with its year when it is not this one."""
        return day_month(day, self.language) if day.year == self.today.year else long_date(day, self.language)

    def number(self, letter: Inquiry) -> str:
        """Return the number of a letter with its sign, empty for a draft."""
        if letter.n is None:
            return ""
        year = letter.year if letter.year != self.today.year else None
        return f"№\u00a0{inquiry_number(letter.n, letter.series, year)}"

    def subject(self, letter: Inquiry) -> str:
        """Return what a letter is about: its short title, else its subject in the language shown."""
        own = letter.subject_kk if self.language == "kk" else letter.subject_ru
        return letter.short_title or own or letter.subject_ru or letter.subject_kk
