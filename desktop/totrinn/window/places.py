# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The places of the window: name, icon, and where the screen is made.

Screens are imported when they are first opened, since they name queries and commands and so bring
the database with them. Places with a number stand in the navigation. Every place that the menu
offers has a shortcut: Ctrl and its digit, or Ctrl, Shift and a letter of its name.
"""

from __future__ import annotations

import sys
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from totrinn.progress import Progress

if TYPE_CHECKING:
    from totrinn.context import AppContext
    from totrinn.screens.base import Screen


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the window. `belongs_to` names the place that the navigation shows for it.

    `letter` is for its shortcut where it has no digit.
    """

    name: str
    text: str
    module: str
    screen: str
    number: int = 0
    belongs_to: str = ""
    letter: str = ""

    @property
    def shortcut(self) -> str:
        """Give the keys that lead there, or ''."""
        if self.letter:
            return f"Ctrl+Shift+{self.letter}"
        return f"Ctrl+{self.number}" if 0 < self.number < 10 else ""

    @property
    def icon(self) -> str:
        """Name the icon by meaning."""
        return "action.history" if self.name == "historikk" else f"nav.{self.name}"

    @property
    def short(self) -> str:
        """Give a name that fits a narrow navigation."""
        if self.name != "parter":
            return ""
        short: str = QCoreApplication.translate("Places", "Parter")
        return short

    @property
    def title(self) -> str:
        """Give the name as the user reads it."""
        title: str = QCoreApplication.translate("Places", self.text)
        return title

    @property
    def is_loaded(self) -> bool:
        """Tell whether the module of the screen is imported."""
        spec = getattr(sys.modules.get(self.module), "__spec__", None)
        return spec is not None and not getattr(spec, "_initializing", False)

    def load(self) -> Generator[Progress, None, None]:
        """Import the module of the screen, beside the window."""
        import_module(self.module)
        yield Progress(1, 1)

    def make(self, context: AppContext) -> Screen:
        """Make the screen; its module is imported now."""
        screen: Screen = getattr(import_module(self.module), self.screen)(context)
        return screen


def _place(
    name: str, text: object, module: str, screen: str, *,
    number: int = 0, belongs_to: str = "", letter: str = "",
) -> Place:  # fmt: skip
    return Place(name, str(text), f"totrinn.screens.{module}", screen, number, belongs_to, letter)


PLACES: Sequence[Place] = (
    _place("oversikt", QT_TRANSLATE_NOOP("Places", "Oversikt"), "overview", "OverviewScreen",
           number=1),
    _place("saker", QT_TRANSLATE_NOOP("Places", "Saker"), "case_list", "CaseListScreen", number=2),
    _place("moter", QT_TRANSLATE_NOOP("Places", "Møter"), "meeting_list", "MeetingListScreen",
           number=3),
    _place("forankring", QT_TRANSLATE_NOOP("Places", "Forankring"), "matrix",
           "AnchoringScreen", number=4),
    _place("fremdriftsplan", QT_TRANSLATE_NOOP("Places", "Fremdriftsplan"), "planning",
           "PlanningScreen", number=5),
    _place("oppfolging", QT_TRANSLATE_NOOP("Places", "Oppfølging"), "follow_ups",
           "FollowUpScreen", number=6),
    _place("parter", QT_TRANSLATE_NOOP("Places", "Parter og utvalg"), "parties", "PartiesScreen",
           number=7),
    _place("dokumenter", QT_TRANSLATE_NOOP("Places", "Dokumenter"), "documents",
           "DocumentsScreen", number=8),
    _place("historikk", QT_TRANSLATE_NOOP("Places", "Historikk"), "history", "HistoryScreen",
           number=9),
    _place("statistikk", QT_TRANSLATE_NOOP("Places", "Statistikk"), "statistics",
           "StatisticsScreen", number=10, letter="S"),
    _place("hjelp", QT_TRANSLATE_NOOP("Places", "Hjelp"), "help", "HelpScreen"),
    _place("innstillinger", QT_TRANSLATE_NOOP("Places", "Innstillinger"), "preferences",
           "PreferencesScreen"),
    _place("sak", QT_TRANSLATE_NOOP("Places", "Sak"), "case", "CaseScreen", belongs_to="saker"),
    _place("mote", QT_TRANSLATE_NOOP("Places", "Møte"), "meeting", "MeetingScreen",
           belongs_to="moter"),
    _place("arshjul", QT_TRANSLATE_NOOP("Places", "Årshjul"), "year", "YearScreen",
           belongs_to="moter", letter="H"),
)  # fmt: skip

BY_NAME = {place.name: place for place in PLACES}
MAIN = tuple(place for place in PLACES if place.number)
FOOT = tuple(place for place in PLACES if place.name in ("hjelp", "innstillinger"))
# What the menu offers; the pages under a place only where they have keys of their own.
IN_MENU = (*MAIN, *(place for place in PLACES if place.letter and place not in MAIN), *FOOT)
