"""A column of a table, declared: what it is called, how wide it is, and how a row becomes a cell. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

R = TypeVar("R")

Kind = Literal["text", "badge", "deadline"]
Align = Literal["left", "right", "center"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column over rows of type ``R``.

    ``title`` is English source text, marked with QT_TRANSLATE_NOOP(context, …) where it is declared; the model knows
    the context. ``tone`` names a badge tone or a text token (``text``, ``text2``, ``red_text`` …). For a deadline
    ``text`` is the date and ``extra`` the words after it in the tone of the cell. ``sort`` names the order for the
    database; a column without it does not sort. ``stretch`` takes the room left over, and is elided first, down to its
    ``width``. A column with ``widest`` grows up to that width where the words shown need it.
    """

    key: str
    title: str
    width: int
    text: Callable[[R], str]
    kind: Kind = "text"
    align: Align = "left"
    tone: Callable[[R], str] | None = None
    extra: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None
    sort: str | None = None
    stretch: bool = False
    widest: int | None = None
    bold: bool = False
