"""Stories are told in the real window: the same surroundings as in the tests of the screens."""

from __future__ import annotations

from tests.ui.conftest import no_window_left, parts, qapp_args, remembered

__all__ = ["no_window_left", "parts", "qapp_args", "remembered"]
