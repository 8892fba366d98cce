# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The command line, spoken to as a script does, and one sample database for all of it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sharing import made_for_the_run


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        return json.loads(self.out)


Say = Callable[..., Answer]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command with its words and give its answer."""
    from totrinn.__main__ import main

    def run(*words: str | Path) -> Answer:
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return run


def finished(work: Generator[Any, None, Any]) -> Any:
    """Let a job run to its end and give what it returned."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


@pytest.fixture(scope="session")
def sample_file() -> Path:
    """Build the sample of the smallest community once, without papers."""

    def make(folder: Path) -> Path:
        from totrinn.reference import find_community
        from totrinn.sample.build import build

        place = folder / "sample.sqlite"
        community = find_community("vestfold")
        assert community is not None
        finished(build(place, community=community, today=date(2026, 11, 26)))
        return place

    return made_for_the_run("vestfold", make)


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Path:
    """Give a copy of the sample to change."""
    return Path(shutil.copy(sample_file, tmp_path / "sample.sqlite"))
