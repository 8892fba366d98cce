# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Make what takes long once for the whole run, whichever worker needs it first."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TypeVar

import pytest

T = TypeVar("T")


class _Run:
    """Where this run of the tests keeps what its workers share."""

    folder: Path


def begin(factory: pytest.TempPathFactory) -> None:
    """Tell where this run keeps its files; each worker has a folder of its own in there."""
    base = factory.getbasetemp()
    _Run.folder = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


def made_for_the_run(name: str, make: Callable[[Path], T]) -> T:
    """Let `make` fill a folder once, and give what it gave; nobody may change the folder."""
    folder = _Run.folder / f"shared-{name}"
    folder.mkdir(exist_ok=True)
    value = folder / "value.pickle"
    with (folder / "lock").open("a+b") as lock, _held(lock):
        if not value.exists():
            value.write_bytes(pickle.dumps(make(folder)))
    made: T = pickle.loads(value.read_bytes())
    return made


@contextmanager
def _held(file: IO[bytes]) -> Iterator[None]:
    """Hold a file alone; who comes second waits."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX)
    yield
