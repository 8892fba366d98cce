# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What each command of the menus does in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from totrinn.dialogs import files
from totrinn.screens.opening import open_path
from totrinn.theme import SCALES, theme
from totrinn.widgets.entering import press_button_of
from totrinn.window import panes

if TYPE_CHECKING:
    from totrinn.window.main_window import MainWindow


class Acts(QObject):
    """The commands of the one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._context = window, window.context

    def slots(self) -> dict[str, Callable[[], None]]:
        """Give what each command does, by the names in actions.py."""
        operations, window = self._context.operations, self._window
        return {
            "database.open": self.choose_database,
            "database.new": window.show_first_run,
            "database.sample": self._show_sample,
            "database.backup": self._choose_backup,
            "database.folder": self._show_database_folder,
            "saved": self._save,
            "quit": self._quit,
            "undo": operations.undo,
            "redo": operations.redo,
            "find": self._find,
            "search": window.search.activate,
            "back": lambda: self._in_workspace("back"),
            "forward": lambda: self._in_workspace("forward"),
            "refresh": lambda: self._in_workspace("refresh"),
            "next_pane": lambda: self._next_pane(1),
            "previous_pane": lambda: self._next_pane(-1),
            "larger": lambda: self._step_size(1),
            "smaller": lambda: self._step_size(-1),
            "normal_size": lambda: window.set_look(scale=1.0),
            "theme.light": lambda: window.set_look(name="light"),
            "theme.dark": lambda: window.set_look(name="dark"),
            "theme.system": lambda: window.set_look(name="system"),
            "case.new": lambda: self.go("saker", tab="ny"),
            "meeting.new": lambda: self.go("moter", tab="ny"),
            "papers.folder": self._show_papers_folder,
            "preferences": lambda: self.go("innstillinger"),
            "log.folder": lambda: self._show_folder(window.folders.log),
            "help": self._show_help,
            "shortcuts": lambda: self.go("hjelp", tab="snarveier"),
        }

    def go(self, place: str, tab: str = "") -> None:
        """Go to a place of the window."""
        self._context.navigator.open_place(place, "", tab)
        if self._window.workspace is not None:
            self._window.workspace.begin()

    def choose_database(self) -> None:
        """Let the user choose a file, and open it."""
        window = self._window
        folder = str(window.folders.data)
        files.open_database(window, folder, lambda path: window.open_place(str(path)))

    def _save(self) -> None:
        """Save what is being typed; a form is saved by its own button, and says what came of it."""
        field = QApplication.focusWidget()
        if press_button_of(field):
            return
        if field is not None:
            # What saves itself does so when it is left.
            field.clearFocus()
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.status.say_all_saved()

    def _quit(self) -> None:
        self._window.close()

    def _in_workspace(self, act: str) -> None:
        if self._window.workspace is not None:
            getattr(self._window.workspace, act)()

    def _step_size(self, step: int) -> None:
        nearest = min(range(len(SCALES)), key=lambda n: abs(SCALES[n] - theme.scale))
        self._window.set_look(scale=SCALES[max(0, min(nearest + step, len(SCALES) - 1))])

    def _find(self) -> None:
        screen = self._window.current_screen
        if screen is None or not screen.focus_find():
            self._window.search.activate()

    def _next_pane(self, step: int) -> None:
        window = self._window
        if window.first_run is not None and window.stack.currentWidget() is window.first_run:
            panes.focus_next(window.first_run.panes(), step)
            return
        parts = window.workspace.panes() if window.workspace is not None else []
        panes.focus_next([*parts, window.search.field], step)

    def _show_help(self) -> None:
        workspace = self._window.workspace
        here = workspace.trail.here if workspace is not None else None
        self.go("hjelp", tab=here.place if here is not None else "")

    def _show_sample(self) -> None:
        self._window.show_first_run()
        if self._window.first_run is not None:
            self._window.first_run.try_sample()

    def _choose_backup(self) -> None:
        title: str = self.tr("Lag en sikkerhetskopi")
        kinds: str = self.tr("Totrinn-databaser (*.sqlite)")
        suggested = self._window.databases.suggested_backup()
        files.save_as(self._window, title, suggested, kinds, self._back_up)

    def _back_up(self, target: Path) -> None:
        window = self._window
        window.databases.back_up(target, then=self._on_backed_up, failed=window.show_failure)

    def _on_backed_up(self, target: Path) -> None:
        window = self._window
        window.show_backup()
        if window.current_screen is not None:
            said: str = self.tr("Sikkerhetskopien er laget. Den ligger i {folder}.")
            show: str = self.tr("Vis mappen")
            lead = (show, lambda: self._show_folder(target.parent))
            window.current_screen.show_success(said.format(folder=target.parent), [lead])

    def _show_database_folder(self) -> None:
        self._show_folder(Path(self._window.databases.place).parent)

    def _show_papers_folder(self) -> None:
        self._show_folder(files.papers_folder(self._context.settings))

    def _show_folder(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        screen = self._window.current_screen
        if screen is None:
            files.show(folder)
        else:
            open_path(screen, folder)
