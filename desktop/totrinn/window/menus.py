# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The menu bar: every command, the places, and what the page that is shown adds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from totrinn.screens.base import Screen
from totrinn.window import actions, places

_PAGE_MENUS = ("case", "meeting", "document")


class Menus:
    """The menus of the window."""

    def __init__(self, bar: QMenuBar, commands: actions.Actions, go: Callable[[str], None]) -> None:
        self._commands = commands
        self._menus: dict[str, QMenu] = {}
        self._places: list[QAction] = []
        for name, text in actions.MENUS:
            menu = bar.addMenu(actions.words(text))
            menu.setObjectName(f"menu_{name}")
            self._menus[name] = menu
            if name == "view":
                self._add_places(menu, go)
            _fill(menu, commands.of_menu(name))

    def show_commands_of(self, screen: Screen | None) -> None:
        """Let a screen add its own commands to the menus."""
        offered = screen.menu_actions() if screen is not None else {}
        for name in _PAGE_MENUS:
            menu = self._menus[name]
            menu.clear()
            _fill(menu, self._commands.of_menu(name))
            if offered.get(name):
                menu.addSeparator()
                menu.addActions(list(offered[name]))

    def set_open(self, is_open: bool) -> None:
        """Offer what needs an open database, or not."""
        self._commands.set_open(is_open)
        for action in self._places:
            action.setEnabled(is_open)
        for name in _PAGE_MENUS:
            self._menus[name].menuAction().setVisible(is_open)

    def all_commands(self) -> list[QAction]:
        """List every command of the menus, as the search offers them."""
        found = [action for menu in self._menus.values() for action in menu.actions()]
        return [action for action in found if not action.isSeparator() and action.text()]

    def _add_places(self, menu: QMenu, go: Callable[[str], None]) -> None:
        for place in places.IN_MENU:
            action = QAction(place.title, menu)
            action.setShortcut(place.shortcut)
            action.triggered.connect(lambda _on=False, name=place.name: go(name))
            menu.addAction(action)
            self._places.append(action)
        menu.addSeparator()


def _fill(menu: QMenu, entries: list[QAction | None]) -> None:
    for action in entries:
        menu.addAction(action) if action is not None else menu.addSeparator()
