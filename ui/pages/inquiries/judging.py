"""The dialog in which somebody says what became of a promise. It gives back what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from deputy_desk.domain.reply import PromiseVerdictValue
from deputy_desk.wording.dates import short_date
from deputy_desk.wording.inquiry_labels import promise_label
from ui.dialogs.form import Form
from ui.widgets.combo import Combo, Entry
from ui.widgets.fields import DateField, TextArea
from ui.widgets.label import Label

if TYPE_CHECKING:
    from deputy_desk.domain.reply import Promise

_FULFILLED = {PromiseVerdictValue.KEPT, PromiseVerdictValue.LATE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What became of a promise as typed; ``done_on`` None when it was not fulfilled."""

    promise_id: str
    verdict: PromiseVerdictValue
    done_on: date | None
    evidence: str


def likely_verdict(promise: Promise, day: date) -> PromiseVerdictValue:
    """Return what a promise fulfilled on ``day`` is: kept by its day, late after it."""
    return PromiseVerdictValue.KEPT if day <= promise.due_on else PromiseVerdictValue.LATE


class JudgingForm(Form):
    """Gives back `Judged`. The day it was done decides between kept and late."""

    def __init__(self, parent: QWidget | None, language: str, promises: Sequence[Promise], today: date) -> None:
        super().__init__(parent, language, width=560)
        self._promises = {one.id: one for one in promises}
        self.set_heading(self.tr("What became of the promise"))
        entries = [Entry(one.id, f"{short_date(one.due_on)} · {one.text}") for one in promises]
        self.promise = Combo(entries)
        self.promise.set_value(promises[0].id)
        self.add_field("promise", self.tr("Promise"), self.promise).setVisible(len(promises) > 1)
        self.words = Label(wrap=True)
        self.body.addWidget(self.words)
        self.verdict = Combo([Entry(one.value, promise_label(one, language)) for one in PromiseVerdictValue])
        self.add_field("verdict", self.tr("What was seen"), self.verdict)
        self.day = DateField(today)
        self._done = self.add_field("done_on", self.tr("Day it was done"), self.day)
        self.evidence = TextArea(lines=3)
        self.add_field("evidence", self.tr("How we know: who saw it, which document"), self.evidence)
        self.finish_form()
        self.promise.picked.connect(lambda _value: self._choose())
        self.verdict.picked.connect(lambda _value: self._match())
        self.day.picked.connect(lambda _day: self._weigh())
        self._choose()
        self.verdict.setFocus()

    @property
    def _promised(self) -> Promise:
        return self._promises[self.promise.value or next(iter(self._promises))]

    def _choose(self) -> None:
        promise = self._promised
        by = self.tr("by {day}: {text}").format(day=short_date(promise.due_on), text=promise.text)
        self.words.setText(by)
        self.verdict.set_value(likely_verdict(promise, self.day.day).value)
        self._match()

    def _weigh(self) -> None:
        if PromiseVerdictValue(self.verdict.value or PromiseVerdictValue.KEPT) in _FULFILLED:
            self.verdict.set_value(likely_verdict(self._promised, self.day.day).value)

    def _match(self) -> None:
        self._done.setVisible(PromiseVerdictValue(self.verdict.value or PromiseVerdictValue.KEPT) in _FULFILLED)

    def value(self) -> Judged:
        """Override Form.value."""
        verdict = PromiseVerdictValue(self.verdict.value or PromiseVerdictValue.NOT_VERIFIED)
        done = self.day.day if verdict in _FULFILLED else None
        return Judged(promise_id=self._promised.id, verdict=verdict, done_on=done, evidence=self.evidence.text)
