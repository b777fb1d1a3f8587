"""What a new day brings to an open window: letters that became overdue are logged, and days left are counted again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from datetime import date

    from deputy_desk.services.changes import Changes
    from deputy_desk.services.desk import Desk as Office
    from ui.main_window import MainWindow

LOOK_EVERY_MS: Final = 60_000
AFTER_START_MS: Final = 2_000
"""The first list is shown before anything is written."""


class Days(QObject):
    """Looks once after the start and then each minute whether a new day has begun: a desk is left on over night."""

    def __init__(self, window: MainWindow, office: Office) -> None:
        super().__init__(window)
        self._window = window
        self._office = office
        self._seen: date | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(AFTER_START_MS, self, self.look)

    def look(self) -> None:
        """Log what became overdue, if this day was not looked at yet."""
        today, before = self._office.today(), self._seen
        if today == before:
            return
        self._seen = today
        from deputy_desk.services.lists import notice_overdue

        def tell(changes: Changes) -> None:
            if before is not None:
                # Every line counts days to today: all of them are shown anew, whatever was written.
                changes = replace(changes, kinds=changes.kinds | {"BecameOverdue"})
            self._window.publish(changes)

        self._window.desk.tasks.change(lambda: notice_overdue(self._office), tell, owner=self)
