# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The dates of a body's own plan from a table or a file, and what could not be read of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from totrinn.dialogs import choose_files
from totrinn.dialogs.paste_text import PasteDialog
from totrinn.screens.base import Screen
from totrinn.screens.clock import today
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.form_field import IconText
from totrinn_db.domain.series_import import read_days
from totrinn_db.domain.table_problems import Problem
from totrinn_db.domain.tables import TextTable

_MOST_PROBLEMS = 6


class DaysFromTable(QWidget):
    """Reads dates that are pasted or lie in a file. `changed` tells that others were read."""

    changed = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._names: Collection[str] = ()
        self.days: tuple[date, ...] = ()
        self.paste_button = Button(self.tr("Lim inn datoer …"), "quiet", icon="nav.moter")
        self.file_button = Button(self.tr("Hent fra fil …"), "quiet", icon="action.import_package")
        self.problems = IconText("thing.warning", "", "small", ink="warning")
        self.problems.hide()
        row, column = QHBoxLayout(), QVBoxLayout(self)
        for button in (self.paste_button, self.file_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.problems)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 6)
        self.paste_button.clicked.connect(self.paste)
        self.file_button.clicked.connect(self.choose)

    def begin(self, names: Collection[str]) -> None:
        """Read for another body, which the table may call by these names."""
        self._names, self.days = names, ()
        self.problems.hide()

    def paste(self) -> None:
        """Let the user paste cells, or dates line by line."""
        asked = PasteDialog(
            self.tr("Lim inn datoer"),
            self.tr(
                "Lim inn én dato på hver linje, eller rader fra Excel med overskriften «Dato». "
                "Er det flere utvalg i tabellen, leses bare radene til dette."
            ),
            self.tr("Les datoene"),
            parent=self._screen,
        )
        asked.pasted.connect(self.read_text)
        asked.open()

    def choose(self) -> None:
        """Let the user choose a sheet, separated text or a calendar file."""
        title: str = self.tr("Hent datoer fra fil")
        choose_files.open_files(self._screen, title, self.read_files)

    def read_text(self, text: str) -> None:
        """Read what was pasted."""
        self._read(None, text)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read the first of the chosen files."""
        if paths:
            self._read(paths[0], "")

    def _read(self, path: Path | None, text: str) -> None:
        from totrinn.own_plans import read_plan

        self._screen.message_bar.hide()
        self._screen.context.operations.job(
            read_plan, path, text, today(self._screen.context), progress=lambda _progress: None,
            then=self._show, failed=self._screen.show_error,
        )  # fmt: skip

    def _show(self, table: TextTable | None) -> None:
        if table is None:
            return
        found = read_days(table, today(self._screen.context), self._names)
        self.days = found.days
        self._tell(found.problems)
        self.changed.emit()

    def _tell(self, problems: Sequence[Problem]) -> None:
        from totrinn.outgoing.words import problem_sentence

        texts = self._screen.context.texts
        lines = [problem_sentence(texts, each) for each in problems[:_MOST_PROBLEMS]]
        if len(problems) > len(lines):
            more: str = self.tr("{rows} til ble ikke lest.")
            lines.append(more.format(rows=texts.count(len(problems) - len(lines), "row")))
        self.problems.set_text("\n".join(lines))
        self.problems.setVisible(bool(lines))
