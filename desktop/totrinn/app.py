# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Puts the window together and runs it. The window is painted before the database is imported."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from totrinn import i18n, logs
from totrinn.context import AppContext
from totrinn.crash import CrashHooks
from totrinn.databases import Databases
from totrinn.garbage import GarbageSearch
from totrinn.operations import Operations
from totrinn.paths import NAME, user_folders
from totrinn.settings import Settings, load_settings
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.window.main_window import MainWindow


@dataclass
class Program:
    """Everything that must live as long as the window."""

    app: QApplication
    window: MainWindow
    context: AppContext
    databases: Databases
    hooks: CrashHooks
    translators: list[QTranslator]

    def make_ahead(self, then: Callable[[], None]) -> None:
        """When a database is open, make the places that nobody has come to yet."""

        def on_loaded() -> None:
            if self.window.workspace is not None:
                self.window.workspace.make_ahead(then=then)

        self.databases.screens_loaded.connect(on_loaded)

    def close(self) -> None:
        """Wait for the write under way and let go of everything."""
        self.context.operations.close()
        self.hooks.uninstall()
        for translator in self.translators:
            self.app.removeTranslator(translator)


def run(place: str | None, *, language: str | None = None, base: Path | None = None) -> int:
    """Open the window on a database, on the last one, or on the first run."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    garbage = GarbageSearch(app)
    logs.start(user_folders(base).log)
    logs.listen_to_qt()
    program = build(app, language=language, base=base)
    program.hooks.install()
    program.make_ahead(then=garbage.begin)
    program.window.come_up()
    start = place or program.databases.last
    # After the first paint, so that the user sees the window at once.
    QTimer.singleShot(0, lambda: program.window.open_place(start))
    code: int = app.exec()
    program.close()
    garbage.end()
    return code


def build(
    app: QApplication, *, language: str | None = None, base: Path | None = None,
    operations: Operations | None = None, settings: Settings | None = None,
) -> Program:  # fmt: skip
    """Put everything together, not shown yet; tests and pictures give their own operations."""
    folders = user_folders(base)
    settings = settings or load_settings(base)
    spoken = language or settings.language
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("")
    translators = i18n.install(app, spoken)
    theme.apply(app, settings.theme, settings.text_scale)
    operations = operations or Operations()
    hooks = CrashHooks(folders.log)
    operations.crashed.connect(hooks.report)
    context = AppContext(operations, Texts.of_window(spoken), settings)
    databases = Databases(operations, settings, folders)
    window = MainWindow(context, databases, folders)
    return Program(app, window, context, databases, hooks, translators)


__all__ = ["Program", "build", "run"]
