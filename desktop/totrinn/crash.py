# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What happens when something happens that nobody foresaw: a report here, and a calm window."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from totrinn.reports import keep, report_text
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.text import heading, label

log = logging.getLogger(__name__)


class CrashHooks(QObject):
    """Catches what nobody caught, in any thread, and shows it on the thread of the window."""

    happened = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.window: CrashWindow | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self.happened.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of Python."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def report(self, error: BaseException) -> None:
        """Log an exception, keep a report and show the window."""
        log.error("unforeseen", exc_info=(type(error), error, error.__traceback__))
        self.happened.emit(error)

    def show(self, error: BaseException) -> None:
        """Show the window; a second exception while it is open is only logged."""
        if self.window is not None and self.window.isVisible():
            return
        text = report_text(error)
        kept = keep(text, self.folder)
        self.window = CrashWindow(text, kept)
        self.window.open()

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # Whoever started Totrinn from a terminal sees it there as always.
        if sys.stderr is not None:
            sys.__excepthook__(kind, error or kind(), trace)
        if error is not None and not issubclass(kind, KeyboardInterrupt):
            self.report(error)


class CrashWindow(QDialog):
    """Tells what happened, what is safe and what the user can do."""

    def __init__(self, text: str, kept: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.setWindowTitle(self.tr("Noe gikk galt – Totrinn"))
        self._text = text
        safe: str = self.tr(
            "Totrinn møtte en feil. Alt som var lagret, er trygt. Du kan lukke dette vinduet og"
            " fortsette. Skjer det igjen, start Totrinn på nytt og send rapporten til den som"
            " drifter programmet."
        )
        where: str = self.tr("Rapporten ligger på denne maskinen og er ikke sendt noe sted.")
        column = QVBoxLayout(self)
        column.addWidget(heading(self.tr("Noe gikk galt"), "section"))
        column.addWidget(label(safe, wrap=True))
        self.details = QPlainTextEdit(text)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Rapport"))
        column.addWidget(self.details, 1)
        column.addWidget(label(where if kept else "", "small", tone="subtle", wrap=True))
        column.addLayout(self._buttons())
        theme.set_margins(column, 22, 18, 22, 16)
        theme.set_spacing(column, 10)
        theme.set_limits(self, min_width=560, min_height=380)

    def _buttons(self) -> QHBoxLayout:
        self.copy_button = Button(self.tr("Kopier rapporten"), icon="action.copy_to_excel")
        self.close_button = Button(self.tr("Lukk og fortsett"), "primary")
        self.copy_button.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        theme.set_spacing(row, 8)
        return row

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text)
