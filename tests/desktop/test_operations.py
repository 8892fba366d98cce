# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Reading, acting and long jobs off the thread of the window."""

from __future__ import annotations

import gc
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import INSTALLATION, SECRETARY
from totrinn.garbage import GarbageSearch
from totrinn.operations import Operations, Progress
from totrinn_db.commands import parties as commands
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.errors import AppError, NotFound, StoreMissing
from totrinn_db.domain.views.parties import Structure
from totrinn_db.queries import parties
from totrinn_db.store import Store
from totrinn_db.work import Reading


@pytest.fixture
def operations(qtbot: QtBot, place: Path) -> Iterator[Operations]:
    made = Operations()
    made.actor = SECRETARY
    opened: list[Store] = []
    made.open(lambda: Store.open(place, installation_id=INSTALLATION), then=opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    yield made
    made.close()


def test_a_query_runs_on_another_thread_and_its_answer_comes_on_this_one(
    operations: Operations, qtbot: QtBot
) -> None:
    threads: list[str] = []

    def who(_reading: Reading) -> str:
        return threading.current_thread().name

    def then(name: str) -> None:
        threads.extend((name, threading.current_thread().name))

    operations.read(who, then=then)
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0].startswith("totrinn-database")
    assert threads[1] == threading.main_thread().name


class _Loop:
    """What only a search for garbage finds, and which thread it went on."""

    gone: ClassVar[list[threading.Thread]] = []

    def __init__(self) -> None:
        self.self = self

    def __del__(self) -> None:
        self.gone.append(threading.current_thread())


def test_garbage_is_only_looked_for_on_the_thread_of_the_window(
    operations: Operations, qtbot: QtBot, qapp: QApplication
) -> None:
    _Loop.gone.clear()
    thresholds = gc.get_threshold()
    search = GarbageSearch(qapp, every_ms=5)
    # What outlived one search is looked at by the next, for nothing else is made that calls for it.
    gc.set_threshold(700, 0, 0)
    try:
        search.begin()
        done: list[int] = []

        def work(_reading: Reading) -> int:
            return len([_Loop() for _ in range(20_000)])

        operations.read(work, then=done.append)
        qtbot.waitUntil(lambda: bool(done) and len(_Loop.gone) == 20_000)
        assert set(_Loop.gone) == {threading.main_thread()}
    finally:
        # What was frozen stays so: the run has frozen what it will never search through.
        gc.set_threshold(*thresholds)
        search.end()
        search.deleteLater()
    assert gc.isenabled()


def test_two_hundred_questions_are_answered_in_order(operations: Operations, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(200):
        operations.read(lambda _reading, n: n, number, then=answers.append)
    qtbot.waitUntil(lambda: len(answers) == 200)
    assert answers == list(range(200))


def test_an_act_tells_what_changed_and_can_be_undone_and_done_again(
    operations: Operations, qtbot: QtBot
) -> None:
    party = _the_party(operations, qtbot, "Molde")
    with qtbot.waitSignal(operations.changed) as told:
        operations.write(commands.change_party, party_id=party, contact="Turid Melland")
    assert told.args[0].touches(Kind.PARTY, party)
    assert operations.can_undo
    assert operations.last_command == "change_party"
    with qtbot.waitSignal(operations.changed):
        operations.undo()
    assert _contact(operations, qtbot, "Molde") == ""
    assert not operations.can_undo
    with qtbot.waitSignal(operations.changed):
        operations.redo()
    assert _contact(operations, qtbot, "Molde") == "Turid Melland"


def test_an_act_that_changes_nothing_cannot_be_undone(operations: Operations, qtbot: QtBot) -> None:
    party = _the_party(operations, qtbot, "Molde")
    done: list[Any] = []
    operations.write(commands.change_party, party_id=party, contact="", then=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert not operations.can_undo


def test_a_refusal_goes_to_the_one_who_asked_and_else_to_everyone(
    operations: Operations, qtbot: QtBot
) -> None:
    mine: list[AppError] = []
    operations.write(commands.change_party, party_id="x", contact="A", failed=mine.append)
    qtbot.waitUntil(lambda: bool(mine))
    assert isinstance(mine[0], NotFound)
    with qtbot.waitSignal(operations.failed):
        operations.write(commands.change_party, party_id="x", contact="A")


def test_nothing_is_answered_to_an_owner_that_is_gone(operations: Operations, qtbot: QtBot) -> None:
    class Owner(QObject):
        heard = 0

        def hear(self, _value: object) -> None:
            Owner.heard += 1

    owner = Owner()
    operations.read(lambda _reading: 1, then=owner.hear)
    import shiboken6

    shiboken6.delete(owner)
    done: list[int] = []
    operations.read(lambda _reading: 2, then=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert Owner.heard == 0


def test_a_job_tells_how_far_it_is_and_stops_between_its_steps(
    operations: Operations, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    seen: list[Progress] = []
    ended: list[str | None] = []

    def work() -> Generator[Progress, None, str]:
        for number in range(1, 4):
            yield Progress(number, 3)
            go_on.wait(5)
        return "ferdig"

    job = operations.job(work, progress=seen.append, then=ended.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert operations.has_jobs
    job.stop()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [None]
    assert seen[-1].done < 3
    assert not operations.has_jobs


def test_a_job_that_ends_gives_its_value(operations: Operations, qtbot: QtBot) -> None:
    seen: list[Progress] = []
    ended: list[str | None] = []

    def work(name: str) -> Generator[Progress, None, str]:
        yield Progress(1, 1, name)
        return f"{name} ferdig"

    operations.job(work, "brev", progress=seen.append, then=ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    assert (seen, ended) == ([Progress(1, 1, "brev")], ["brev ferdig"])


def test_what_nobody_waits_for_does_not_keep_the_window_open(
    operations: Operations, qtbot: QtBot
) -> None:
    ended: list[None] = []

    def load() -> Generator[Progress, None, None]:
        yield Progress(1, 1)

    operations.job(load, progress=lambda _: None, then=ended.append, is_waited_for=False)
    assert not operations.has_jobs
    qtbot.waitUntil(lambda: bool(ended))


def test_what_nobody_foresaw_is_told_as_a_crash(operations: Operations, qtbot: QtBot) -> None:
    def broken(_reading: Reading) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(operations.crashed) as told:
        operations.read(broken, then=lambda _value: None)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_without_a_database_a_question_is_refused_and_not_lost(qtbot: QtBot) -> None:
    operations = Operations()
    failures: list[AppError] = []
    operations.read(parties.community, then=lambda _value: None, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], StoreMissing)
    operations.close()


def _structure(operations: Operations, qtbot: QtBot) -> Structure:
    found: list[Structure] = []
    operations.read(parties.structure, then=found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def _the_party(operations: Operations, qtbot: QtBot, name: str) -> str:
    rows = _structure(operations, qtbot).parties
    return next(row.id for row in rows if row.name == name)


def _contact(operations: Operations, qtbot: QtBot, name: str) -> str:
    rows = _structure(operations, qtbot).parties
    return next(row.contact for row in rows if row.name == name)
