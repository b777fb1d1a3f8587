"""The one crash path: what nobody caught is logged and told once, calmly. Logs name places in the code only."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

_log = logging.getLogger("deputy_desk.crash")


def places(failure: BaseException) -> str:
    """Return the kind of failure and where it happened. Its message is left out: it may quote what people typed."""
    lines = [type(failure).__name__]
    frames = traceback.extract_tb(failure.__traceback__)
    lines.extend(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    cause = failure.__cause__
    if cause is not None:
        lines.append("caused by " + places(cause))
    return "\n".join(lines)


class Crash(QObject):
    """``install`` makes it the hook of last resort; ``tell`` is called on the main thread, once until ``again``."""

    _happened = Signal(str)

    def __init__(self, tell: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._told = False
        self._before = sys.excepthook
        # Queued: the failure may come from a worker thread, or from the middle of painting.
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over ``sys.excepthook`` and that of threads."""
        sys.excepthook = self.hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = self._before
        threading.excepthook = threading.__excepthook__

    def again(self) -> None:
        """The dialog was closed: the next failure is told again."""
        self._told = False

    def hook(self, kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
        """Log ``failure`` and tell about it. Ctrl+C in a terminal keeps its meaning."""
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, failure, trace)
            return
        text = places(failure)
        _log.critical("unexpected failure\n%s", text)
        self._happened.emit(text)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.hook(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, text: str) -> None:
        if not self._told:
            self._told = True
            self._tell(text)
