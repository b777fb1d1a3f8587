"""Keys with a digit, and the same keys as the Kazakh layout names them where it has a sign instead of the digit.

Qt finds the digit under a letter of that layout by itself, as long as a Latin layout stands beside it, never under a
sign: without this Alt+1 would do nothing there. Naming letters as well would make the key ambiguous.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QKeySequence

_SIGNS: Final = {"1": '"', "6": ",", "7": "."}


def digit_keys(keys: str) -> list[QKeySequence]:
    """Return ``Alt+1`` and, after it, ``Alt+"``; keys without a sign alone."""
    sign = _SIGNS.get(keys[-1:])
    named = [keys] if sign is None else [keys, keys[:-1] + sign]
    return [QKeySequence(one) for one in named]
