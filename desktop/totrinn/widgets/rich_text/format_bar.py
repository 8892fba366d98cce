# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The quiet row of tools that formats the text being written. Knows no case words.

bar = FormatBar()    bar.follow(edit)    the RichEdit that was entered last, or None
One row serves all the texts of a page; each button gives the focus back to the text.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from totrinn.theme import theme
from totrinn.widgets.buttons import IconButton, make_action
from totrinn.widgets.rich_text.edit import RichEdit


class FormatBar(QWidget):
    """Bold, italic, heading, lists, link and table."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit: RichEdit | None = None
        self.bold = self._tool("ph.text-bolder", self.tr("Fet (Ctrl+B)"))
        self.italic = self._tool("ph.text-italic", self.tr("Kursiv (Ctrl+I)"))
        self.heading = self._tool("ph.text-h", self.tr("Overskrift"))
        self.dots = self._tool("ph.list-bullets", self.tr("Punktliste"))
        self.numbers = self._tool("ph.list-numbers", self.tr("Nummerert liste"))
        self.link = self._tool("ph.link", self.tr("Lenke … (Ctrl+K)"))
        self.table = self._tool("ph.table", self.tr("Tabell …"))
        self.tools = (
            self.bold, self.italic, self.heading, self.dots, self.numbers, self.link, self.table
        )  # fmt: skip
        row = QHBoxLayout(self)
        for tool in self.tools:
            row.addWidget(tool)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 2)
        for tool in (self.bold, self.italic, self.dots, self.numbers):
            tool.setCheckable(True)
        self._connect()
        self.refresh()

    def _tool(self, icon: str, name: str) -> IconButton:
        return IconButton(icon, name, parent=self)

    def _connect(self) -> None:
        self.bold.clicked.connect(lambda: self._act(RichEdit.toggle_bold))
        self.italic.clicked.connect(lambda: self._act(RichEdit.toggle_italic))
        self.dots.clicked.connect(lambda: self._act(lambda e: e.toggle_list(numbered=False)))
        self.numbers.clicked.connect(lambda: self._act(lambda e: e.toggle_list(numbered=True)))
        self.link.clicked.connect(lambda: self._act(lambda e: e.link_wanted.emit()))
        headings = (self.tr("Brødtekst"), self.tr("Overskrift"), self.tr("Underoverskrift"))
        levels = QMenu(self)
        for level, name in enumerate(headings):
            levels.addAction(make_action(levels, name, partial(self._set_level, level)))
        self.heading.setMenu(levels)
        menu = QMenu(self)
        self._table_acts = [
            self._in_table(menu, self.tr("Sett inn tabell"), RichEdit.insert_table),
            self._in_table(menu, self.tr("Ny rad under"), RichEdit.add_row),
            self._in_table(menu, self.tr("Ny kolonne til høyre"), RichEdit.add_column),
            self._in_table(menu, self.tr("Fjern raden"), RichEdit.remove_row),
            self._in_table(menu, self.tr("Fjern kolonnen"), RichEdit.remove_column),
        ]
        menu.aboutToShow.connect(self._show_table_acts)
        self.table.setMenu(menu)

    def _set_level(self, level: int) -> None:
        self._act(lambda edit: edit.set_level(level))

    def _in_table(self, menu: QMenu, name: str, act: Callable[[RichEdit], None]) -> QAction:
        made = make_action(menu, name, lambda: self._act(act))
        menu.addAction(made)
        return made

    def _show_table_acts(self) -> None:
        inside = self._edit is not None and self._edit.has_table()
        for number, act in enumerate(self._table_acts):
            act.setEnabled(inside == bool(number))

    def follow(self, edit: RichEdit | None) -> None:
        """Serve this text from now on."""
        if edit is not self._edit:
            if self._edit is not None:
                self._edit.look_changed.disconnect(self.refresh)
            self._edit = edit
            if edit is not None:
                edit.look_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the cursor stands in, and whether the text may be formatted."""
        edit = self._edit
        may = edit is not None and edit.is_formatted and not edit.isReadOnly()
        if self.bold.isEnabled() != may:
            for tool in self.tools:
                tool.setEnabled(may)
        if edit is None or not may:
            return
        bold, italic = edit.looks()
        kind = edit.list_kind()
        self.bold.setChecked(bold)
        self.italic.setChecked(italic)
        self.dots.setChecked(kind == "dots")
        self.numbers.setChecked(kind == "numbers")

    def _act(self, act: Callable[[RichEdit], object]) -> None:
        if self._edit is not None:
            self._edit.setFocus()
            act(self._edit)
        self.refresh()
