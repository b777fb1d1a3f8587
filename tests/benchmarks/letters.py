"""One letter and two hundred, against the same text drawn with bare ReportLab and written as durably."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from deputy_desk.documents import page
from deputy_desk.domain.bodies import Body
from deputy_desk.domain.ids import Id
from deputy_desk.domain.inquiry import LetterLanguage
from deputy_desk.services.desk import Desk
from deputy_desk.services.drafts import Draft, DraftQuestion, save_draft
from deputy_desk.services.inquiries import register_inquiry
from deputy_desk.services.letters import write_letter
from tests.benchmarks.measure import Measured, against

BATCH = 200
TEXT = (
    "Ко мне обратились жители домов по улице Абая. Воду дают два часа в сутки, с шести до восьми утра, давления "
    "в конце улицы нет. По словам жителей, заявки в диспетчерскую остались без ответа. "
)
QUESTIONS = (
    "Почему с 18 августа ограничена подача воды на улице Абая?",
    "В какую дату будет восстановлена круглосуточная подача?",
    "Какой участок сети нужно менять и сколько это стоит?",
)
Line = tuple[float, float, str, float, str]


def letters(desk: Desk, count: int) -> list[Id]:
    """Make and register ``count`` letters, each with a text of its own."""
    with desk.read() as view:
        body = view.all(Body)[0].id
    found = []
    for at in range(count):
        draft = Draft(
            body_id=body,
            subject_ru=f"О подаче воды на улице Абая, дом {at}",
            text_ru=f"{TEXT}Дом № {at}.\n{TEXT}",
            questions=tuple(DraftQuestion(ru=f"{one} ({at})") for one in QUESTIONS),
            executor="Омарова С.",
        )
        found.append(save_draft(desk, draft).id)
        register_inquiry(desk, found[-1], date(2026, 11, 20), accept_unverified_term=True)
    return found


def recorded(desk: Desk, letter: Id, path: Path) -> list[list[Line]]:
    """Write a letter and return what was drawn on each page: x, y, font, size and words."""
    pages: list[list[Line]] = []
    put = page.put

    def listen(canvas: Any, height: float, runs: list[page.Run]) -> None:
        pages.append([(one.x, height - one.y, one.font, one.size, one.text) for one in runs])
        put(canvas, height, runs)

    page.put = listen
    try:
        write_letter(desk, letter, LetterLanguage.RU, path)
    finally:
        page.put = put
    return pages


def bare(pages: list[list[Line]], path: Path) -> None:
    """Draw recorded pages with ReportLab alone and write them: temporary file, fsync, rename, folder."""
    from reportlab.pdfgen.canvas import Canvas

    temporary = path.with_suffix(".tmp")
    with temporary.open("wb") as out:
        canvas = Canvas(out, pagesize=page.A4, invariant=1, pageCompression=1)
        for lines in pages:
            for x, y, font, size, words in lines:
                canvas.setFont(font, size)
                canvas.drawString(x, y, words)
            canvas.showPage()
        canvas.save()
        out.flush()
        os.fsync(out.fileno())
    temporary.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


def measured(desk: Desk, folder: Path) -> list[Measured]:
    """Measure one letter and a batch."""
    made = letters(desk, BATCH)
    drawn = [recorded(desk, letter, folder / f"{at}.pdf") for at, letter in enumerate(made)]

    def ours(count: int) -> Callable[[], None]:
        def work() -> None:
            for at in range(count):
                write_letter(desk, made[at], LetterLanguage.RU, folder / f"{at}.pdf")

        return work

    def floor(count: int) -> Callable[[], None]:
        def work() -> None:
            for at in range(count):
                bare(drawn[at], folder / f"{at}.pdf")

        return work

    return [
        against("one letter", ours(1), floor(1), 1.5, repeat=5),
        against(f"{BATCH} letters", ours(BATCH), floor(BATCH), 1.5),
    ]
