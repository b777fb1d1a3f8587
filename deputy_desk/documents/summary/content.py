"""What a summary is drawn from: kept figures, kept words, and where they come from. Computes nothing.

Names are looked up here; a record renamed since keeps the name it had when the report was made.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from deputy_desk.wording.catalogue import Catalogue
from deputy_desk.wording.dates import clock_time, local_day, short_date
from deputy_desk.wording.summary_numbers import period_name

Json = dict[str, Any]

LEFT, TOP, WIDTH = 56.7, 34.0, 498.9
"""20 and 12 mm; 176 mm."""
WORDS, GAP = 124.7, 14.2
CHART_X = WORDS + GAP
CHART = WIDTH - CHART_X


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The content of one report in one language of printing."""

    figures: Json
    labels: Json
    snapshot: datetime
    calendar_version: str
    digest: str
    language: str

    @property
    def t(self) -> Catalogue:
        """Sentences in the language of the report."""
        return Catalogue("summary", self.language)

    def indicator(self, code: str) -> Json:
        """Return the figures of one indicator."""
        found: Json = self.figures["indicators"][code]
        return found

    def label(self, kind: str, key: str | None) -> str:
        """Return the name of a body, topic or place; «не указано» where none was given."""
        names = self.labels[kind].get(key)
        return str(names[self.language] or names["ru"]) if names else self.t("not given")

    def office(self, key: str) -> str:
        """Return a line of the office."""
        return str(self.labels["office"][key][self.language] or self.labels["office"][key]["ru"])

    def number(self, letter_id: str) -> str:
        """Return the number of a letter."""
        found = self.labels.get("numbers", {}).get(letter_id)
        if found is None:
            found = self.labels["letters"].get(letter_id, {}).get("number", "")
        return str(found)

    def title(self, letter_id: str) -> str:
        """Return the short title of a letter."""
        titles = self.labels["letters"].get(letter_id, {}).get("title")
        return str(titles[self.language] or titles["ru"]) if titles else ""

    @property
    def year(self) -> int:
        """The year dates in tables are taken to be of."""
        return int(self.figures["period"]["to"][:4])

    @property
    def compared(self) -> dict[str, str]:
        """Names of the periods compared with, by their key, the nearest last; equal ones once."""
        periods = self.figures["compared_with"]
        found = {"year_ago": period_name(periods["year_ago"])}
        if periods["previous"] != periods["year_ago"]:
            found["previous"] = period_name(periods["previous"])
        return found

    @property
    def now(self) -> str:
        """Name of the period of the report."""
        return period_name(self.figures["period"])

    @property
    def snapshot_words(self) -> str:
        """«09.10.2026, 18:00»."""
        return f"{short_date(local_day(self.snapshot))}, {clock_time(self.snapshot)}"
