"""The one door off the user-interface thread. It knows functions and answers, not what they do.

``ask`` reads, ``change`` writes (one at a time, in order). Answers and errors come back on the main thread; an answer
whose owner is gone is dropped. No other file makes threads.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from deputy_desk.errors import DeskError

T = TypeVar("T")

BUSY_AFTER_MS: Final = 300
READERS: Final = 2


@dataclass(slots=True, eq=False)
class Ticket:
    """One thing asked for. ``cancel`` drops its answer; a read that has not begun is not begun at all."""

    work: Callable[[], object]
    then: Callable[[object], None]
    error: Callable[[DeskError], None] | None
    owner: QObject | None
    writes: bool
    cancelled: bool = False
    answer: object = None
    failure: Exception | None = None

    def cancel(self) -> None:
        """Forget about it: nobody will be told."""
        self.cancelled = True

    def run(self) -> None:
        """Do the work, wherever the runner puts it. What goes wrong is kept for the main thread."""
        if self.cancelled and not self.writes:
            return
        try:
            self.answer = self.work()
        except Exception as failure:  # noqa: BLE001 - carried to the main thread, where it is told or raised as a bug
            self.failure = failure

    @property
    def wanted(self) -> bool:
        """Whether somebody still waits for the answer."""
        return not self.cancelled and (self.owner is None or shiboken6.isValid(self.owner))


class Runner(Protocol):
    """Where work is done. ``start`` takes a ticket and calls ``done`` with it, on any thread, when it has run."""

    def start(self, ticket: Ticket, done: Callable[[Ticket], None]) -> None:
        """Begin, or do, the work."""

    def finish(self) -> None:
        """Wait until all the writing is done; forget reads that have not begun."""


class ImmediateRunner:
    """Does the work at once on the calling thread: for tests and pictures."""

    def start(self, ticket: Ticket, done: Callable[[Ticket], None]) -> None:
        """Run now."""
        ticket.run()
        done(ticket)

    def finish(self) -> None:
        """Nothing is ever left over."""


class _Job(QRunnable):
    def __init__(self, ticket: Ticket, done: Callable[[Ticket], None], finished: Callable[[_Job], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._ticket = ticket
        self._done = done
        self._finished = finished

    def run(self) -> None:
        """Override QRunnable::run."""
        self._ticket.run()
        self._done(self._ticket)
        self._finished(self)


class PoolRunner:
    """Reads on a few threads, writes on one."""

    def __init__(self) -> None:
        self._readers = QThreadPool()
        self._readers.setMaxThreadCount(READERS)
        self._writer = QThreadPool()
        self._writer.setMaxThreadCount(1)
        # Python must hold a runnable until it has run: the pool keeps only a bare pointer to it.
        self._jobs: set[_Job] = set()

    def start(self, ticket: Ticket, done: Callable[[Ticket], None]) -> None:
        """Queue the ticket in its pool."""
        job = _Job(ticket, done, self._jobs.discard)
        self._jobs.add(job)
        (self._writer if ticket.writes else self._readers).start(job)

    def finish(self) -> None:
        """Wait for everything begun and every write queued."""
        self._readers.clear()
        self._writer.waitForDone()
        self._readers.waitForDone()
        self._jobs.clear()


class Tasks(QObject):
    """``ask`` and ``change``. ``busy`` turns true after 300 ms of waiting and false when nothing is awaited."""

    busy = Signal(bool)
    failed = Signal(object)
    """A `DeskError` whose asker gave no way to be told: the shell shows it."""

    _finished = Signal(object)

    def __init__(self, runner: Runner | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner: Runner = runner if runner is not None else PoolRunner()
        self._direct = isinstance(self._runner, ImmediateRunner)
        self._waiting: dict[int, Ticket] = {}
        self._shown = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BUSY_AFTER_MS)
        self._timer.timeout.connect(self._show_busy)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        fn: Callable[[], T],
        then: Callable[[T], None],
        error: Callable[[DeskError], None] | None = None,
        owner: QObject | None = None,
    ) -> Ticket:
        """Read: run ``fn`` off this thread and give its value to ``then`` on this one.

        A `DeskError` goes to ``error`` (or to the shell); any other exception is a bug and takes the crash path.
        """
        return self._start(fn, then, error, owner, writes=False)

    def change(
        self,
        fn: Callable[[], T],
        then: Callable[[T], None],
        error: Callable[[DeskError], None] | None = None,
        owner: QObject | None = None,
    ) -> Ticket:
        """Write: like ``ask``, but one after another in the order asked, and done even if nobody waits any more."""
        return self._start(fn, then, error, owner, writes=True)

    def finish(self) -> None:
        """Wait for the writing (closing the program); reads are dropped."""
        self._runner.finish()

    def _start(
        self,
        fn: Callable[[], T],
        then: Callable[[T], None],
        error: Callable[[DeskError], None] | None,
        owner: QObject | None,
        *,
        writes: bool,
    ) -> Ticket:
        ticket = Ticket(fn, then, error, owner, writes)  # type: ignore[arg-type]
        self._waiting[id(ticket)] = ticket
        if not self._timer.isActive() and not self._shown:
            self._timer.start()
        self._runner.start(ticket, self._deliver if self._direct else self._finished.emit)
        return ticket

    def _deliver(self, ticket: Ticket) -> None:
        self._waiting.pop(id(ticket), None)
        if not self._waiting:
            self._timer.stop()
            if self._shown:
                self._shown = False
                self.busy.emit(False)
        if ticket.failure is None:
            if ticket.wanted:
                ticket.then(ticket.answer)
        elif not isinstance(ticket.failure, DeskError):
            # A bug is told even if nobody waits for the answer any more.
            failure = ticket.failure
            sys.excepthook(type(failure), failure, failure.__traceback__)
        elif ticket.wanted and ticket.error is not None:
            ticket.error(ticket.failure)
        elif ticket.writes or ticket.wanted:
            # Something that was not saved is told even when its screen is closed.
            self.failed.emit(ticket.failure)

    def _show_busy(self) -> None:
        if self._waiting:
            self._shown = True
            self.busy.emit(True)
