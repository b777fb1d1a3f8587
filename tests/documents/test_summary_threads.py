"""Previews are drawn in threads: two at once are the same bytes as one after the other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from deputy_desk.documents import fonts
from tests.documents.summary_samples import content, drawn


def test_summaries_drawn_at_once_are_those_drawn_one_by_one() -> None:
    papers = [(content(*size), language) for size in ((68, 214), (12, 30)) for language in ("ru", "kk")]
    alone = [drawn(*paper) for paper in papers]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda paper: drawn(*paper), papers * 3))
    assert together == alone * 3


def test_a_font_two_threads_ask_for_is_registered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A font registered anew while another thread draws gives its page letters of two subsets."""
    registered: list[str] = []
    begun, go_on = Event(), Event()

    def slowly(name: str) -> fonts.Face:
        registered.append(name)
        begun.set()
        assert go_on.wait(20)
        return fonts.Face(name, {" ": 250.0}, 900.0, -200.0)

    monkeypatch.setattr(fonts, "_registered", {})
    monkeypatch.setattr(fonts, "_register", slowly)
    face = fonts.face.__wrapped__
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(face, fonts.PLAIN)
        assert begun.wait(20)
        second = pool.submit(face, fonts.PLAIN)
        go_on.set()
        assert first.result() is second.result()
    assert registered == [fonts.PLAIN]
