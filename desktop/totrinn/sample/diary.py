# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The sample's diary: what is done on which day, so that everything happens in its order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from totrinn.sample.clock import SampleClock
from totrinn_db.store import Store
from totrinn_db.work import Actor


@dataclass
class Diary:
    """Acts waiting for their day. Acts of one day run in the order they were written down."""

    store: Store
    clock: SampleClock
    actor: Actor
    total: int = 0
    _acts: list[tuple[date, int, Callable[[], None]]] = field(default_factory=list)

    def on(self, day: date, act: Callable[[], None]) -> None:
        """Write down an act for a day."""
        self.total += 1
        self._acts.append((day, self.total, act))

    def write(self, command: Callable[..., Any], **facts: Any) -> Any:  # noqa: ANN401 - a command's
        """Do a command now, as the screens do."""
        return self.store.write(command, actor=self.actor, **facts).value

    def play(self) -> Iterator[None]:
        """Do everything in order of the days; acts may write down more while it runs."""
        while self._acts:
            self._acts.sort(key=lambda entry: entry[:2])
            day, _, act = self._acts.pop(0)
            self.clock.set_day(day)
            act()
            yield
