# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What every screen is given: how to ask, act and go elsewhere, and the words to say it with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from totrinn.operations import Operations
from totrinn.settings import Settings
from totrinn.texts import Texts

if TYPE_CHECKING:
    from totrinn_db.work import Actor


class Navigator(QObject):
    """Takes the user from one place to another; the main window listens."""

    place_requested = Signal(str, str, str)
    back_requested = Signal()
    command_requested = Signal(str)

    def open_place(self, place: str, key: str = "", tab: str = "") -> None:
        """Go to a place, to one thing in it, and to a tab there."""
        self.place_requested.emit(place, key, tab)

    def back(self) -> None:
        """Go to where the user came from."""
        self.back_requested.emit()

    def command(self, name: str) -> None:
        """Do what a menu command does, by its name in actions.py (such as case.new)."""
        self.command_requested.emit(name)


@dataclass
class AppContext:
    """What a screen may use. It never holds a session or a row."""

    operations: Operations
    texts: Texts
    settings: Settings
    navigator: Navigator = field(default_factory=Navigator)

    @property
    def actor(self) -> Actor | None:
        """Give who acts on this installation."""
        return self.operations.actor
