# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Statements for the record: one row a party, with the party's own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from totrinn.screens.meeting.part import column_of
from totrinn.theme import theme
from totrinn.widgets.buttons import Button, IconButton
from totrinn.widgets.form_field import FormField, IconText
from totrinn.widgets.section_edit import GrowingEdit
from totrinn.widgets.text import label
from totrinn_db.domain.views.cases import Choice


class _StatementRow(QWidget):
    """The party and its words."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, parties: Sequence[Choice], party_id: str, text: str) -> None:
        super().__init__()
        self.party = QComboBox()
        for choice in parties:
            self.party.addItem(choice.name, choice.id)
        self.party.setCurrentIndex(max(0, self.party.findData(party_id)))
        self.editor = GrowingEdit(least_lines=1)
        self.editor.setPlainText(text)
        self.remove_button = IconButton("action.remove", self.tr("Fjern protokolltilførselen"))
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(FormField(self.tr("Part"), self.party), 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(FormField(self.tr("Med partens egne ord"), self.editor))
        theme.set_margins(column, 0, 0, 0, 4)
        theme.set_spacing(column, 5)
        self.party.currentIndexChanged.connect(self.changed)
        self.editor.textChanged.connect(self.changed)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self))


class Statements(QWidget):
    """All statements of one item, and a button for one more."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._parties: Sequence[Choice] = ()
        self.rows: list[_StatementRow] = []
        self.title = label(self.tr("Protokolltilførsler"), "h3")
        self.error = IconText("ph.warning-circle-fill", tone="danger", ink="danger")
        self._list = QWidget()
        self._column = column_of(self._list, spacing=6)
        self.add_button = Button(
            self.tr("Legg til protokolltilførsel"), density="small", icon="action.statement"
        )
        self.add_button.clicked.connect(self.add)
        column = column_of(self, spacing=5)
        column.addWidget(self.title)
        column.addWidget(self.error)
        column.addWidget(self._list)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.error.hide()

    def show_statements(self, parties: Sequence[Choice], given: list[tuple[str, str]]) -> None:
        """Show these statements."""
        self._parties = parties
        for row in list(self.rows):
            self._drop(row)
        for party_id, text in given:
            self._add(party_id, text)
        self.set_error("")
        self._arrange()

    def values(self) -> list[tuple[str, str]]:
        """Give party and words of each statement."""
        return [
            (str(row.party.currentData() or ""), row.editor.toPlainText().strip())
            for row in self.rows
        ]

    def set_error(self, text: str) -> None:
        """Say what is missing, or nothing."""
        self.error.set_text(text)
        self.error.setVisible(bool(text))

    def add(self) -> None:
        """Make room for one more and go to it."""
        self._add("", "").party.setFocus()
        self._arrange()
        self.changed.emit()

    def _add(self, party_id: str, text: str) -> _StatementRow:
        row = _StatementRow(self._parties, party_id, text)
        row.changed.connect(self.changed)
        row.removed.connect(self._on_removed)
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _on_removed(self, row: _StatementRow) -> None:
        self._drop(row)
        self.add_button.setFocus()
        self._arrange()
        self.changed.emit()

    def _drop(self, row: _StatementRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _arrange(self) -> None:
        self.title.setVisible(bool(self.rows))
        self._list.setVisible(bool(self.rows))
