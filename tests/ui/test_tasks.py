"""The door off the user-interface thread: delivery, order, dropping, cancelling, failures, busy."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from functools import partial
from types import TracebackType

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from deputy_desk.errors import DeskError
from ui.crash import Crash, places
from ui.tasks import ImmediateRunner, PoolRunner, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks(PoolRunner())
    yield made
    made.finish()


def test_work_runs_elsewhere_and_the_answer_comes_back_here(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[tuple[threading.Thread, threading.Thread]] = []
    tasks.ask(threading.current_thread, lambda worker: seen.append((worker, threading.current_thread())))
    qtbot.waitUntil(lambda: len(seen) == 1)
    worker, here = seen[0]
    assert worker is not threading.main_thread()
    assert here is threading.main_thread()


def test_changes_are_done_one_after_another_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    done: list[int] = []
    told: list[int] = []

    def work(n: int) -> int:
        done.append(n)
        return n

    for n in range(30):
        tasks.change(partial(work, n), told.append)
    qtbot.waitUntil(lambda: len(told) == 30)
    assert done == told == list(range(30))


def test_a_known_failure_goes_to_its_handler(tasks: Tasks, qtbot: QtBot) -> None:
    failures: list[DeskError] = []

    def fail() -> None:
        raise DeskError("disk_full", path="x")

    tasks.change(fail, lambda _none: pytest.fail("told as done"), failures.append)
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert failures[0].code == "disk_full"


def test_a_known_failure_without_handler_is_told_by_the_shell(tasks: Tasks, qtbot: QtBot) -> None:
    def fail() -> None:
        raise DeskError("disk_full", path="x")

    with qtbot.waitSignal(tasks.failed) as said:
        tasks.ask(fail, lambda _none: None)
    assert said.args is not None
    assert said.args[0].code == "disk_full"


def test_an_answer_is_dropped_when_its_owner_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    go = threading.Event()
    told: list[bool] = []
    tasks.ask(go.wait, told.append, owner=owner)
    shiboken6.delete(owner)
    go.set()
    last: list[bool] = []
    tasks.ask(lambda: True, last.append)
    qtbot.waitUntil(lambda: last == [True])
    tasks.finish()
    qtbot.wait(1)
    assert told == []


def test_a_failed_change_is_told_even_when_its_owner_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    owner = QObject()
    go = threading.Event()

    def fail() -> None:
        go.wait()
        raise DeskError("disk_full", path="x")

    tasks.change(fail, lambda _none: None, lambda _error: pytest.fail("the owner is gone"), owner)
    shiboken6.delete(owner)
    with qtbot.waitSignal(tasks.failed):
        go.set()


def test_a_cancelled_read_that_waits_is_never_begun(tasks: Tasks, qtbot: QtBot) -> None:
    go = threading.Event()
    begun: list[int] = []
    blockers: list[bool] = []
    for _ in range(2):
        tasks.ask(go.wait, blockers.append)
    tasks.ask(lambda: begun.append(1), lambda _none: pytest.fail("cancelled")).cancel()
    go.set()
    qtbot.waitUntil(lambda: len(blockers) == 2)
    tasks.finish()
    assert begun == []


def test_a_bug_takes_the_crash_path_on_the_main_thread(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[tuple[type[BaseException], threading.Thread]] = []

    def hook(kind: type[BaseException], _failure: BaseException, _trace: TracebackType | None) -> None:
        caught.append((kind, threading.current_thread()))

    monkeypatch.setattr(sys, "excepthook", hook)
    tasks.ask(lambda: 1 // 0, lambda _none: pytest.fail("told as done"))
    qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught == [(ZeroDivisionError, threading.main_thread())]


def test_busy_is_said_when_the_wait_is_long_and_taken_back(tasks: Tasks, qtbot: QtBot) -> None:
    go = threading.Event()
    with qtbot.waitSignal(tasks.busy) as began:
        tasks.ask(go.wait, lambda _done: None)
    assert began.args == [True]
    with qtbot.waitSignal(tasks.busy) as ended:
        go.set()
    assert ended.args == [False]


def test_the_immediate_runner_answers_before_it_returns(qtbot: QtBot) -> None:
    told: list[int] = []
    Tasks(ImmediateRunner()).ask(lambda: 7, told.append)
    assert told == [7]


def test_the_crash_dialog_opens_once_and_the_report_quotes_nothing(qtbot: QtBot) -> None:
    told: list[str] = []
    crash = Crash(told.append)
    for _ in range(2):
        try:
            int("Байжанов, ИИН 850315301237")
        except ValueError as failure:
            crash.hook(type(failure), failure, failure.__traceback__)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "ValueError" in told[0]
    assert "test_tasks.py" in told[0]
    assert "Байжанов" not in told[0]
    crash.again()
    later = RuntimeError()
    crash.hook(RuntimeError, later, None)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert places(later) == "RuntimeError"
