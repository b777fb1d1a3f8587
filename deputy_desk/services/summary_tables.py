"""An issued summary as a workbook: each proportion with its counts and interval, and the lists behind the figures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from deputy_desk.domain.complaint import Complaint
from deputy_desk.domain.inquiry import Inquiry
from deputy_desk.exchange.cells import Cell
from deputy_desk.exchange.workbook import Column, SheetOut, write_workbook
from deputy_desk.services.desk import Desk
from deputy_desk.services.numbers import number_of_complaint, number_of_inquiry
from deputy_desk.services.reports import Summary
from deputy_desk.wording.catalogue import Catalogue

Json = dict[str, Any]
_NUMBERS = ("k", "n", "share", "low", "high", "median", "p75")
_ID_WIDTH = 38


def _figures(indicators: Json) -> Iterator[list[Cell]]:
    for code, value in indicators.items():
        before = value.get("previous") or {}
        row: list[Cell] = [code]
        row += [value.get(key) if isinstance(value.get(key), int | float) else None for key in _NUMBERS]
        row += [before.get("k"), before.get("n")]
        yield row


def _records(indicators: Json, numbers: dict[str, str]) -> Iterator[list[Cell]]:
    for code, value in indicators.items():
        for one in value.get("ids") or ():
            yield [code, numbers.get(one, ""), one]


def write_summary_workbook(desk: Desk, summary: Summary, path: Path, *, language: str = "ru") -> int:
    """Write the figures of a summary as .xlsx and return the number of rows. Raises as `write_workbook`."""
    t = Catalogue("services", language)
    indicators: Json = summary.figures["indicators"]
    ids = [one for value in indicators.values() for one in value.get("ids") or ()]
    with desk.read() as view:
        numbers = {one.id: number_of_inquiry(one) or "" for one in view.by_ids(Inquiry, ids).values()}
        numbers |= {one.id: number_of_complaint(one) for one in view.by_ids(Complaint, ids).values()}
    before = [f"k, {t('previous period')}", f"n, {t('previous period')}"]
    sheets = [
        SheetOut(name=t("Figures"), columns=[t("Indicator"), *_NUMBERS, *before], rows=_figures(indicators)),
        SheetOut(
            name=t("Records"),
            columns=[t("Indicator"), t("Number"), Column(title="id", width=_ID_WIDTH)],
            rows=_records(indicators, numbers),
        ),
    ]
    return write_workbook(path, sheets, created=summary.report.snapshot.replace(tzinfo=None))
