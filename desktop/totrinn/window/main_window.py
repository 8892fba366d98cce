# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The window: menus, search, status line, and what fills it: a start, a database or a problem."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QWidget

from totrinn.context import AppContext
from totrinn.databases import Databases
from totrinn.dialogs import files
from totrinn.dialogs.question import Question
from totrinn.history_words import HistoryWords
from totrinn.paths import UserFolders
from totrinn.screens.first_run import FirstRun
from totrinn.screens.start import StartPage
from totrinn.theme import SCALES, theme
from totrinn.window import actions, places
from totrinn.window.search_box import SearchBox
from totrinn.window.searching import Searching
from totrinn.window.status_line import StatusLine
from totrinn.window.workspace import Workspace
from totrinn_db.domain.changes import Changes
from totrinn_db.domain.errors import AppError, StoreMissing, StoreProblem
from totrinn_db.domain.views.parties import CommunityView

_SIZE, _SMALLEST = QSize(1366, 768), QSize(640, 360)
_WAIT_CURSOR_MS = 200
_PAGE_MENUS = ("case", "meeting", "document")


class MainWindow(QMainWindow):
    """The one window of the program."""

    def __init__(self, context: AppContext, databases: Databases, folders: UserFolders) -> None:
        super().__init__()
        self.context, self.databases, self.folders = context, databases, folders
        self.workspace: Workspace | None = None
        self._community: CommunityView | None = None
        self._may_close = False
        self.commands = actions.Actions(self)
        self.stack = QStackedWidget()
        self.start_page = StartPage()
        self.first_run: FirstRun | None = None
        self.stack.addWidget(self.start_page)
        self.setCentralWidget(self.stack)
        self.status = StatusLine(context.texts, context.settings)
        self.setStatusBar(self.status)
        self._menus: dict[str, QMenu] = {}
        self._build_menus()
        self.search = SearchBox(self, self._all_commands)
        self.menuBar().setCornerWidget(self.search, Qt.Corner.TopRightCorner)
        self.searching = Searching(context, self.search)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_WAIT_CURSOR_MS)
        self._shows_wait = False
        self._connect()
        self.setMinimumSize(_SMALLEST)
        self._restore_geometry()
        self._set_open(False)
        theme.dress_parts(self)
        for part in (self.menuBar(), self.status, self.start_page, self.search.popup):
            theme.dress(part)

    # which page fills the window

    def open_place(self, place: str) -> None:
        """Open a database, or begin if there is none."""
        if place:
            self.start_page.show_opening(place)
            self.stack.setCurrentWidget(self.start_page)
            self.databases.open(place)
        else:
            self.show_first_run()

    def show_first_run(self) -> None:
        """Let the user choose a helsefellesskap and begin."""
        if self.first_run is None:
            self.first_run = FirstRun(self.context, self.databases)
            self.first_run.left.connect(self._leave_first_run)
            self.first_run.open_requested.connect(self._choose_database)
            self.stack.addWidget(self.first_run)
            theme.dress(self.first_run)
        self.first_run.set_can_leave(self.workspace is not None)
        self._set_open(False)
        self.stack.setCurrentWidget(self.first_run)
        self.setWindowTitle(self.tr("Kom i gang – Totrinn"))

    def _on_opened(self, place: str) -> None:
        old, self.workspace = self.workspace, Workspace(self.context)
        self.stack.addWidget(self.workspace)
        self.workspace.page_changed.connect(self._on_page_changed)
        self.workspace.community_known.connect(self._on_community)
        self.stack.setCurrentWidget(self.workspace)
        for page in (old, self.first_run):
            if page is not None:
                self.stack.removeWidget(page)
                page.deleteLater()
        self.first_run = None
        self._community = None
        self._set_open(True)
        self.workspace.start()
        self.status.show_saved()
        self.status.show_backup()
        self.status.show_person()
        self.status.adapt(self.width())

    def _on_refused(self, error: AppError, place: str) -> None:
        if isinstance(error, StoreMissing) and place == str(self.folders.database):
            self.show_first_run()
            return
        self._set_open(False)
        self.start_page.show_problem(self.context.texts.problem(error), error, place)
        self.stack.setCurrentWidget(self.start_page)
        self.setWindowTitle("Totrinn")

    def _leave_first_run(self) -> None:
        if self.workspace is not None:
            self.stack.setCurrentWidget(self.workspace)
            self._set_open(True)
            self._on_page_changed()
        else:
            self.close()

    # what changes while a database is open

    def _on_page_changed(self) -> None:
        if self.workspace is None or self.stack.currentWidget() is not self.workspace:
            return
        self._name_window()
        self._fill_page_menus()
        trail = self.workspace.trail
        self.commands["back"].setEnabled(trail.has_behind)
        self.commands["forward"].setEnabled(trail.has_ahead)

    def _on_community(self, community: CommunityView) -> None:
        self._community = community
        self._name_window()

    def _name_window(self) -> None:
        if self.workspace is None:
            return
        title = f"{self.workspace.page_title()} – Totrinn"
        if self._community is not None and self._community.is_sample:
            sample: str = self.tr("eksempelsaker")
            title = f"{title} ({sample})"
        self.setWindowTitle(title)

    def _on_changed(self, changes: Changes) -> None:
        self.status.show_saved(datetime.now())

    def _on_person(self) -> None:
        self.databases.set_actor()
        self.status.show_person()
        self.status.adapt(self.width())

    def _on_undo_changed(self) -> None:
        operations = self.context.operations
        undo, redo = self.commands["undo"], self.commands["redo"]
        undo.setEnabled(operations.can_undo)
        redo.setEnabled(operations.can_redo)
        undo.setText(self._act(self.tr("&Angre"), operations.last_command))
        redo.setText(self._act(self.tr("&Gjør om"), operations.last_undone))

    def _act(self, verb: str, command: str) -> str:
        if not command:
            return verb
        act = HistoryWords(self.context.texts).act_inside(command)
        return f"{verb} «{act}»"

    def _on_failed(self, error: AppError) -> None:
        if isinstance(error, StoreProblem):
            self._on_refused(error, error.place or self.databases.place)
        elif self.workspace is not None and self.workspace.current_screen is not None:
            self.workspace.current_screen.show_error(error)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._waiting.start()
            return
        self._waiting.stop()
        if self._shows_wait:
            self._shows_wait = False
            QGuiApplication.restoreOverrideCursor()

    def _show_wait(self) -> None:
        self._shows_wait = True
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)

    # commands

    def _slots(self) -> dict[str, Callable[[], None]]:
        operations = self.context.operations
        return {
            "database.open": self._choose_database,
            "database.new": self.show_first_run,
            "database.sample": self._show_sample,
            "database.backup": self._choose_backup,
            "database.folder": self._show_database_folder,
            "saved": lambda: self.status.show_saved(datetime.now()),
            "quit": self._quit,
            "undo": operations.undo,
            "redo": operations.redo,
            "find": self._find,
            "search": self.search.activate,
            "back": lambda: self._in_workspace("back"),
            "forward": lambda: self._in_workspace("forward"),
            "refresh": lambda: self._in_workspace("refresh"),
            "next_pane": lambda: self._next_pane(1),
            "previous_pane": lambda: self._next_pane(-1),
            "larger": lambda: self._step_size(1),
            "smaller": lambda: self._step_size(-1),
            "normal_size": lambda: self.set_look(scale=1.0),
            "theme.light": lambda: self.set_look(name="light"),
            "theme.dark": lambda: self.set_look(name="dark"),
            "theme.system": lambda: self.set_look(name="system"),
            "case.new": lambda: self._go("saker", tab="ny"),
            "meeting.new": lambda: self._go("moter", tab="ny"),
            "papers.folder": self._show_papers_folder,
            "preferences": lambda: self._go("innstillinger"),
            "log.folder": lambda: self._show_folder(self.folders.log),
            "help": self._show_help,
            "shortcuts": lambda: self._go("hjelp", tab="snarveier"),
        }

    def set_look(self, *, name: str = "", scale: float = 0) -> None:
        """Use another theme or text size, and remember it."""
        settings = self.context.settings
        settings.theme, settings.text_scale = name or settings.theme, scale or settings.text_scale
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, settings.theme, settings.text_scale)
        settings.save()
        self._mark_theme()
        self._adapt()

    def run_command(self, name: str) -> None:
        """Do what a menu command does."""
        if name in self.commands:
            self.commands[name].trigger()

    def _in_workspace(self, act: str) -> None:
        if self.workspace is not None:
            getattr(self.workspace, act)()

    def _go(self, place: str, tab: str = "") -> None:
        self.context.navigator.open_place(place, "", tab)

    def _step_size(self, step: int) -> None:
        nearest = min(range(len(SCALES)), key=lambda n: abs(SCALES[n] - theme.scale))
        self.set_look(scale=SCALES[max(0, min(nearest + step, len(SCALES) - 1))])

    def _find(self) -> None:
        screen = self.workspace.current_screen if self.workspace is not None else None
        if screen is None or not screen.focus_find():
            self.search.activate()

    def _next_pane(self, step: int) -> None:
        parts = self.workspace.panes() if self.workspace is not None else []
        parts = [*parts, self.search.field]
        focus = QApplication.focusWidget()
        here = next((n for n, part in enumerate(parts) if _holds(part, focus)), -step)
        for turn in range(1, len(parts) + 1):
            if _focus_first(parts[(here + step * turn) % len(parts)]):
                return

    def _show_help(self) -> None:
        here = self.workspace.trail.here if self.workspace is not None else None
        self._go("hjelp", tab=here.place if here is not None else "")

    def _choose_database(self) -> None:
        files.open_database(self, str(self.folders.data), lambda path: self.open_place(str(path)))

    def _show_sample(self) -> None:
        self.show_first_run()
        if self.first_run is not None:
            self.first_run.try_sample()

    def _choose_backup(self) -> None:
        title: str = self.tr("Lag en sikkerhetskopi")
        kinds: str = self.tr("Totrinn-databaser (*.sqlite)")
        files.save_as(self, title, self.databases.suggested_backup(), kinds, self.back_up)

    def back_up(self, target: Path) -> None:
        """Make a safe copy and tell that it is made."""
        self.databases.back_up(target, then=self._on_backed_up, failed=self._on_failed)

    def _on_backed_up(self, target: Path) -> None:
        self.status.show_backup()
        self.status.adapt(self.width())
        screen = self.workspace.current_screen if self.workspace is not None else None
        if screen is not None:
            said: str = self.tr("Sikkerhetskopien er laget. Den ligger i {folder}.")
            show: str = self.tr("Vis mappen")
            lead = (show, lambda: self._show_folder(target.parent))
            screen.show_success(said.format(folder=target.parent), [lead])

    def _show_database_folder(self) -> None:
        self._show_folder(Path(self.databases.place).parent)

    def _show_papers_folder(self) -> None:
        self._show_folder(files.papers_folder(self.context.settings))

    def _show_folder(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        files.show(folder)

    def _quit(self) -> None:
        self.close()

    # how the window is put together

    def _build_menus(self) -> None:
        for name, text in actions.MENUS:
            menu = self.menuBar().addMenu(actions.words(text))
            menu.setObjectName(f"menu_{name}")
            self._menus[name] = menu
            if name == "view":
                self._add_places(menu)
            _fill(menu, self.commands.of_menu(name))

    def _add_places(self, menu: QMenu) -> None:
        self.place_actions: list[QAction] = []
        for place in (*places.MAIN, *places.FOOT):
            action = QAction(place.title, self)
            if place.number:
                action.setShortcut(f"Ctrl+{place.number}")
            action.triggered.connect(lambda _on=False, name=place.name: self._go(name))
            menu.addAction(action)
            self.place_actions.append(action)
        menu.addSeparator()

    def _fill_page_menus(self) -> None:
        screen = self.workspace.current_screen if self.workspace is not None else None
        offered = screen.menu_actions() if screen is not None else {}
        for name in _PAGE_MENUS:
            menu = self._menus[name]
            menu.clear()
            _fill(menu, self.commands.of_menu(name))
            if offered.get(name):
                menu.addSeparator()
                menu.addActions(list(offered[name]))

    def _all_commands(self) -> list[QAction]:
        """List every command of the menus for the search."""
        found = [action for menu in self._menus.values() for action in menu.actions()]
        return [action for action in found if not action.isSeparator() and action.text()]

    def _connect(self) -> None:
        operations = self.context.operations
        self.commands.connect_to(self._slots())
        operations.changed.connect(self._on_changed)
        operations.undo_changed.connect(self._on_undo_changed)
        operations.failed.connect(self._on_failed)
        operations.busy_changed.connect(self._on_busy)
        self._waiting.timeout.connect(self._show_wait)
        self.databases.opened.connect(self._on_opened)
        self.databases.refused.connect(self._on_refused)
        navigator = self.context.navigator
        navigator.command_requested.connect(self.run_command)
        navigator.look_changed.connect(self.set_look)
        navigator.person_changed.connect(self._on_person)
        self.start_page.retry_requested.connect(self.open_place)
        self.start_page.open_requested.connect(self._choose_database)
        self.start_page.new_requested.connect(self.show_first_run)
        self._on_undo_changed()
        for name in ("theme.light", "theme.dark", "theme.system"):
            self.commands[name].setCheckable(True)
        self._mark_theme()

    def _mark_theme(self) -> None:
        for name in ("light", "dark", "system"):
            self.commands[f"theme.{name}"].setChecked(self.context.settings.theme == name)

    def _set_open(self, is_open: bool) -> None:
        self.commands.set_open(is_open)
        for action in self.place_actions:
            action.setEnabled(is_open)
        for name in _PAGE_MENUS:
            self._menus[name].menuAction().setVisible(is_open)
        self.search.setVisible(is_open)
        self.status.setVisible(is_open)
        if is_open:
            self._on_undo_changed()
        else:
            self.status.clear_all()

    def _restore_geometry(self) -> None:
        saved = self.context.settings.geometry
        if saved and self.restoreGeometry(QByteArray(base64.b64decode(saved))):
            return
        screen = QGuiApplication.primaryScreen()
        room = screen.availableGeometry().size() if screen is not None else _SIZE
        self.resize(_SIZE.boundedTo(room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show less at the bottom when the window is narrow."""
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        self.status.adapt(self.width())
        self.search.adapt()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once; only papers that are being made are asked about."""
        if self.context.operations.has_jobs and not self._may_close:
            event.ignore()
            self._ask_to_stop()
            return
        settings = self.context.settings
        settings.geometry = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        settings.save()
        super().closeEvent(event)

    def _ask_to_stop(self) -> None:
        question = Question(
            self.tr("Dokumenter er under arbeid"),
            self.tr("Det som er ferdig, blir liggende."),
            yes=self.tr("Stopp og lukk"),
            no=self.tr("Lag ferdig først"),
            parent=self,
        )
        question.accepted.connect(self._stop_and_close)
        question.open()

    def _stop_and_close(self) -> None:
        self._may_close = True
        self.close()


def _fill(menu: QMenu, entries: list[QAction | None]) -> None:
    for action in entries:
        menu.addAction(action) if action is not None else menu.addSeparator()


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))


def _focus_first(part: QWidget) -> bool:
    takes = Qt.FocusPolicy.TabFocus.value
    for widget in (part, *part.findChildren(QWidget)):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy().value & takes:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
