"""A summary looked at before it is issued: the same figures, kept by nobody."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest

from deputy_desk.domain.people import Language
from deputy_desk.errors import InputError
from deputy_desk.services.desk import Desk
from deputy_desk.services.reports import draw_summary_pdf, issued_summaries, make_summary
from deputy_desk.services.summary_preview import NO_DIGEST, in_language, preview_summary
from tests.fresh import codes_of, complaint, fresh, sent

__all__ = ["fresh"]
FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


def test_a_preview_has_the_figures_that_are_issued_and_keeps_nothing(fresh: Desk) -> None:
    sent(fresh, complaint(fresh))
    preview = preview_summary(fresh, FIRST, LAST, language=Language.KK)
    assert issued_summaries(fresh) == []
    assert (preview.report.digest, preview.report.figures) == (NO_DIGEST, "")
    assert (preview.report.period_from, preview.report.period_to) == (FIRST, LAST)
    issued = make_summary(fresh, FIRST, LAST, at=preview.report.snapshot)
    assert issued.figures == preview.figures
    assert issued.report.calendar_version == preview.report.calendar_version
    assert [one.id for one in issued_summaries(fresh)] == [issued.report.id]


def test_another_language_counts_nothing_anew(fresh: Desk) -> None:
    complaint(fresh)
    preview = preview_summary(fresh, FIRST, LAST)
    kazakh = in_language(preview, Language.KK)
    assert (preview.report.language, kazakh.report.language) == (Language.RU, Language.KK)
    assert kazakh.content is preview.content
    assert (kazakh.report.id, kazakh.report.snapshot) == (preview.report.id, preview.report.snapshot)
    papers = []
    for one in (preview, kazakh):
        out = BytesIO()
        assert draw_summary_pdf(one, out) >= 1
        papers.append(out.getvalue())
    assert papers[0] != papers[1]


def test_a_period_that_ends_before_it_starts(fresh: Desk) -> None:
    with pytest.raises(InputError) as caught:
        preview_summary(fresh, LAST, FIRST)
    assert codes_of(caught) == ["period_backwards"]
