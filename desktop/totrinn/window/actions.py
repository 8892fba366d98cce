# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every command of the menus: its name, words, shortcut and icon. Knows not what they do.

Screens add their own commands to the menus Sak, Møte and Dokument by Screen.menu_actions().
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from totrinn.widgets.buttons import make_action


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the menus. `menu` names the menu; an empty text is a line between."""

    name: str
    menu: str
    text: Any = ""  # Qt marks it for translation and forgets its type
    shortcut: str = ""
    icon: str = ""
    is_open_only: bool = True


MENUS: Sequence[tuple[str, Any]] = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&Fil")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Rediger")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&Vis")),
    ("case", QT_TRANSLATE_NOOP("Actions", "&Sak")),
    ("meeting", QT_TRANSLATE_NOOP("Actions", "&Møte")),
    ("document", QT_TRANSLATE_NOOP("Actions", "&Dokument")),
    ("tools", QT_TRANSLATE_NOOP("Actions", "V&erktøy")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Hjelp")),
)

COMMANDS: Sequence[Command] = (
    Command("database.open", "file", QT_TRANSLATE_NOOP("Actions", "Å&pne en database …"),
            "Ctrl+O", "action.folder", is_open_only=False),
    Command("database.new", "file", QT_TRANSLATE_NOOP("Actions", "&Ny database …"),
            "", "action.add_circle", is_open_only=False),
    Command("database.sample", "file", QT_TRANSLATE_NOOP("Actions", "Prøv med &eksempelsaker"),
            "", "action.sample_data", is_open_only=False),
    Command("", "file"),
    Command("database.backup", "file", QT_TRANSLATE_NOOP("Actions", "&Lag en sikkerhetskopi …"),
            "", "action.backup"),
    Command("database.folder", "file", QT_TRANSLATE_NOOP("Actions", "Vis &mappen med databasen"),
            "", "action.open_outside"),
    Command("", "file"),
    Command("saved", "file", QT_TRANSLATE_NOOP("Actions", "La&gre nå"), "Ctrl+S", "thing.saved"),
    Command("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Avslutt"), "Ctrl+Q",
            "", is_open_only=False),
    Command("undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Angre"), "Ctrl+Z", "action.undo"),
    Command("redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Gjør om"), "Ctrl+Y", "action.redo"),
    Command("", "edit"),
    Command("find", "edit", QT_TRANSLATE_NOOP("Actions", "&Finn i listen"), "Ctrl+F",
            "action.search"),
    Command("search", "edit", QT_TRANSLATE_NOOP("Actions", "&Søk overalt"), "Alt+Q",
            "action.search"),
    Command("back", "view", QT_TRANSLATE_NOOP("Actions", "&Tilbake"), "Alt+Left",
            "action.back"),
    Command("forward", "view", QT_TRANSLATE_NOOP("Actions", "F&ram"), "Alt+Right",
            "action.next"),
    Command("refresh", "view", QT_TRANSLATE_NOOP("Actions", "&Hent på nytt"), "F5",
            "action.retry"),
    Command("next_pane", "view", QT_TRANSLATE_NOOP("Actions", "&Neste del av vinduet"), "F6",
            "", is_open_only=False),
    Command("previous_pane", "view", QT_TRANSLATE_NOOP("Actions", "&Forrige del av vinduet"),
            "Shift+F6", "", is_open_only=False),
    Command("", "view"),
    Command("larger", "view", QT_TRANSLATE_NOOP("Actions", "&Større tekst"), "Ctrl++",
            "action.text_size", is_open_only=False),
    Command("smaller", "view", QT_TRANSLATE_NOOP("Actions", "&Mindre tekst"), "Ctrl+-",
            "", is_open_only=False),
    Command("normal_size", "view", QT_TRANSLATE_NOOP("Actions", "&Vanlig tekststørrelse"),
            "Ctrl+0", "", is_open_only=False),
    Command("", "view"),
    Command("theme.light", "view", QT_TRANSLATE_NOOP("Actions", "&Lyst utseende"), "",
            "action.theme_light", is_open_only=False),
    Command("theme.dark", "view", QT_TRANSLATE_NOOP("Actions", "Mør&kt utseende"), "",
            "action.theme_dark", is_open_only=False),
    Command("theme.system", "view", QT_TRANSLATE_NOOP("Actions", "Som i s&ystemet"), "",
            "", is_open_only=False),
    Command("case.new", "case", QT_TRANSLATE_NOOP("Actions", "&Ny sak"), "Ctrl+N",
            "action.new"),
    Command("meeting.new", "meeting", QT_TRANSLATE_NOOP("Actions", "&Nytt møte"), "Ctrl+Shift+Q",
            "action.calendar"),
    Command("papers.folder", "document", QT_TRANSLATE_NOOP("Actions", "Vis &mappen med dokumenter"),
            "", "action.folder"),
    Command("preferences", "tools", QT_TRANSLATE_NOOP("Actions", "&Innstillinger"), "Ctrl+,",
            "action.settings"),
    Command("log.folder", "tools", QT_TRANSLATE_NOOP("Actions", "Vis mappen med &loggen"), "",
            "action.open_outside", is_open_only=False),
    Command("help", "help", QT_TRANSLATE_NOOP("Actions", "&Hjelp til denne siden"), "F1",
            "nav.hjelp"),
    Command("shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "&Alle snarveier"), "Shift+F1",
            "action.shortcuts"),
)  # fmt: skip


def words(text: str) -> str:
    """Give the words of a menu or command in the language of the interface."""
    translated: str = QCoreApplication.translate("Actions", text)
    return translated


class Actions(QObject):
    """The one QAction of each command."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: dict[str, QAction] = {}
        for command in COMMANDS:
            if command.text:
                self._made[command.name] = self._make(command)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __contains__(self, name: str) -> bool:
        return name in self._made

    def connect_to(self, slots: dict[str, Callable[[], None]]) -> None:
        """Let each command do something; one without a slot would be a dead entry."""
        for name, action in self._made.items():
            action.triggered.connect(_forget_checked(slots[name]))

    def set_open(self, is_open: bool) -> None:
        """Offer what needs an open database, or not."""
        for command in COMMANDS:
            if command.text and command.is_open_only:
                self._made[command.name].setEnabled(is_open)

    def of_menu(self, menu: str) -> list[QAction | None]:
        """List the actions of a menu in order; None is a line between."""
        return [
            self._made[command.name] if command.text else None
            for command in COMMANDS
            if command.menu == menu
        ]

    def _make(self, command: Command) -> QAction:
        action = make_action(self, words(command.text), icon=command.icon)
        action.setObjectName(command.name)
        keys = [QKeySequence(command.shortcut)] if command.shortcut else []
        if command.name == "larger":
            # Ctrl and = on keyboards where + is on the same key with Shift.
            keys.append(QKeySequence("Ctrl+="))
        action.setShortcuts(keys)
        return action


def _forget_checked(slot: Callable[[], None]) -> Callable[[bool], None]:
    def triggered(_checked: bool = False) -> None:
        slot()

    return triggered
