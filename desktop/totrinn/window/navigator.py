# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the user moves between places, and the way back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

_REMEMBERED = 50


class Navigator(QObject):
    """Takes the user from one place to another; the main window listens."""

    place_requested = Signal(str, str, str)
    back_requested = Signal()
    command_requested = Signal(str)
    person_changed = Signal()
    look_changed = Signal()

    def open_place(self, place: str, key: str = "", tab: str = "") -> None:
        """Go to a place, to one thing in it, and to a tab there."""
        self.place_requested.emit(place, key, tab)

    def back(self) -> None:
        """Go to where the user came from."""
        self.back_requested.emit()

    def command(self, name: str) -> None:
        """Do what a menu command does, by its name in actions.py (such as case.new)."""
        self.command_requested.emit(name)


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the user was: a place, a thing in it and a tab."""

    place: str
    key: str = ""
    tab: str = ""


class Trail:
    """The places visited, and where in them the user is now."""

    def __init__(self) -> None:
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []
        self.here: Stop | None = None

    def go(self, stop: Stop) -> None:
        """Go somewhere new; what was ahead is forgotten."""
        if self.here is not None and stop != self.here:
            self._behind = [*self._behind, self.here][-_REMEMBERED:]
            self._ahead.clear()
        self.here = stop

    def turn_to(self, tab: str) -> None:
        """Remember which tab the user is in now."""
        if self.here is not None:
            self.here = Stop(self.here.place, self.here.key, tab)

    def back(self) -> Stop | None:
        """Go one stop back, if there is one."""
        return self._move(self._behind, self._ahead)

    def forward(self) -> Stop | None:
        """Go one stop forward again, if there is one."""
        return self._move(self._ahead, self._behind)

    @property
    def has_behind(self) -> bool:
        """Tell whether there is a way back."""
        return bool(self._behind)

    @property
    def has_ahead(self) -> bool:
        """Tell whether there is a way forward."""
        return bool(self._ahead)

    def _move(self, source: list[Stop], target: list[Stop]) -> Stop | None:
        if not source:
            return None
        if self.here is not None:
            target.append(self.here)
        self.here = source.pop()
        return self.here
