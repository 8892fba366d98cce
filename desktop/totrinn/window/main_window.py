# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The window: menus, search, status line, and what fills it: a start, a database or a problem."""

from __future__ import annotations

import base64
from datetime import datetime

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from totrinn.context import AppContext
from totrinn.databases import Databases
from totrinn.dialogs.question import Question
from totrinn.paths import UserFolders
from totrinn.screens.base import Screen
from totrinn.screens.first_run import FirstRun
from totrinn.screens.start import StartPage
from totrinn.theme import theme
from totrinn.widgets.stops import order_stops
from totrinn.window import actions
from totrinn.window.acts import Acts
from totrinn.window.focus_keeper import FocusKeeper
from totrinn.window.menus import Menus
from totrinn.window.search_box import SearchBox
from totrinn.window.searching import Searching
from totrinn.window.status_line import StatusLine
from totrinn.window.wait_cursor import WaitCursor
from totrinn.window.workspace import Workspace
from totrinn.words.history import HistoryWords
from totrinn_db.domain.changes import Changes
from totrinn_db.domain.errors import AppError, StoreMissing, StoreProblem
from totrinn_db.domain.views.parties import CommunityView

_SIZE, _SMALLEST = QSize(1366, 768), QSize(640, 360)
_FRAME = 40  # px that the title of a window takes at most


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
        self.acts = Acts(self)
        self.menus = Menus(self.menuBar(), self.commands, self.acts.go)
        self.search = SearchBox(self, self.menus.all_commands)
        self.menuBar().setCornerWidget(self.search, Qt.Corner.TopRightCorner)
        self.searching = Searching(context, self.search)
        self.search.opened.connect(self._on_found)
        self._wait_cursor = WaitCursor(self)
        self._keep_focus()
        self._connect()
        self.setWindowTitle("Totrinn")
        self.setMinimumSize(_SMALLEST)
        self._restore_geometry()
        self._set_open(False)
        theme.dress_parts(self)
        for part in (self.menuBar(), self.status, self.start_page, self.search.popup):
            theme.dress(part)

    @property
    def current_screen(self) -> Screen | None:
        """Give the screen that is shown, if a database is open."""
        return self.workspace.current_screen if self.workspace is not None else None

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
            self.first_run.open_requested.connect(self.acts.choose_database)
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
        # Its first page in a turn of its own, so that the window never stands still for both.
        self.context.operations.later(self.workspace.start)
        self.status.show_saved()
        self.show_backup()
        self.status.show_person()
        self.status.adapt(self.width())

    def show_backup(self) -> None:
        """Say when the newest safe copy was made."""

        def show(at: datetime | None) -> None:
            self.status.show_backup(at)
            self.status.adapt(self.width())

        self.databases.ask_last_backup(show)

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
        self.menus.show_commands_of(self.workspace.current_screen)
        trail = self.workspace.trail
        self.commands["back"].setEnabled(trail.has_behind)
        self.commands["forward"].setEnabled(trail.has_ahead)

    def _on_found(self) -> None:
        if self.workspace is not None:
            self.workspace.begin()

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
        if not self.status.has_copy_of_today:
            self.show_backup()  # the first act of a day makes a copy

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

    def show_failure(self, error: AppError) -> None:
        """Tell of an error that no screen took care of."""
        if isinstance(error, StoreProblem):
            self._on_refused(error, error.place or self.databases.place)
        elif self.current_screen is not None:
            self.current_screen.show_error(error)

    # commands

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

    # how the window is put together

    def _connect(self) -> None:
        operations = self.context.operations
        self.commands.connect_to(self.acts.slots())
        operations.changed.connect(self._on_changed)
        operations.undo_changed.connect(self._on_undo_changed)
        operations.failed.connect(self.show_failure)
        operations.busy_changed.connect(self._wait_cursor.set_busy)
        self.databases.opened.connect(self._on_opened)
        self.databases.refused.connect(self._on_refused)
        navigator = self.context.navigator
        navigator.command_requested.connect(self.run_command)
        navigator.look_changed.connect(self.set_look)
        navigator.person_changed.connect(self._on_person)
        self.start_page.retry_requested.connect(self.open_place)
        self.start_page.open_requested.connect(self.acts.choose_database)
        self.start_page.new_requested.connect(self.show_first_run)
        self._on_undo_changed()
        for name in ("theme.light", "theme.dark", "theme.system"):
            self.commands[name].setCheckable(True)
        self._mark_theme()

    def _keep_focus(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        FocusKeeper(app, self)

    def _mark_theme(self) -> None:
        for name in ("light", "dark", "system"):
            self.commands[f"theme.{name}"].setChecked(self.context.settings.theme == name)

    def _set_open(self, is_open: bool) -> None:
        self.menus.set_open(is_open)
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

    def come_up(self) -> None:
        """Come into view, over the whole of a screen where the frame would hang over its edge."""
        screen = self.screen()
        room = screen.availableGeometry().size() if screen is not None else _SIZE
        wanted = self.size() + QSize(0, _FRAME)
        is_new = not self.context.settings.geometry
        if is_new and (wanted.width() > room.width() or wanted.height() > room.height()):
            self.showMaximized()
        else:
            self.show()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Go to the next control as it is read, whenever it was made."""
        order_stops([self.search, self.stack])
        return super().focusNextPrevChild(next)

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
