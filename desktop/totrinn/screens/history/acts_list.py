# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The acts that were done, day by day, and the details of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.models.dates import weekday_date
from totrinn.models.grouped import Group, GroupedTable
from totrinn.screens.clock import today
from totrinn.screens.view_memory import keep_columns, keep_panel
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card, SidePanel
from totrinn.widgets.delegates import TextDelegate
from totrinn.widgets.list_and_panel import ListAndPanel
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn.widgets.text import hairline, label
from totrinn.words.history import HistoryWords
from totrinn_db.domain.views.history import FieldChange, HistoryRow

WHEN, WHAT, ABOUT, WHO = range(4)
_FIELDS = 20


class HistoryTable(GroupedTable[HistoryRow]):
    """Acts under the days they were done."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts, self._words = texts, HistoryWords(texts)

    def headers(self) -> list[str]:
        """Name the columns."""
        return [self.tr("Tid"), self.tr("Hva"), self.tr("Gjelder"), self.tr("Hvem")]

    def cell(self, row: HistoryRow, column: int, role: int) -> Any:
        """Give the words of a cell."""
        if role == Role.TONE and row.is_undone:
            return "subtle"
        if column == WHEN and role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in self._cells(row) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return self._cells(row)[column]
        return None

    def _cells(self, row: HistoryRow) -> tuple[str, str, str, str]:
        act = self._words.act(row.command)
        if row.is_undone:
            undone: str = self.tr("{act} (angret)")
            act = undone.format(act=act)
        return self._texts.time(row.at.astimezone()), act, self._words.about(row), row.actor


class HistoryList(QWidget):
    """The acts and the details of the one that is chosen; for the page and for a case."""

    undo_requested = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._words = HistoryWords(context.texts)
        self._rows: Sequence[HistoryRow] = ()
        self.table = HistoryTable(context.texts)
        self.view = TreeView(self.tr("Historikk"))
        self.view.setModel(self.table)
        self.view.set_columns([(70, 0), (210, 0), (180, 1), (150, 0)], drop=(WHO,))
        for column in (WHAT, ABOUT, WHO):
            self.view.set_delegate(column, TextDelegate())
        self.panel = SidePanel()
        self.undo_button = Button(self.tr("Sett tilbake"), icon="action.undo")
        self.panel.set_buttons([self.undo_button])
        self.empty = EmptyState("action.history", self.tr("Ingenting er gjort ennå"), framed=False)
        card = Card(flush=True)
        card.add(self.view, 1)
        card.add(self.empty, 1)
        self.split = ListAndPanel(self.tr("Historikk"), card, self.panel)
        keep_panel(self._context.settings, "historikk", self.split)
        keep_columns(self._context.settings, "historikk", self.view)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.addWidget(self.split)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.opened.connect(lambda _index: self.split.show_panel())
        self.undo_button.clicked.connect(self._on_undo)

    def set_rows(self, rows: Sequence[HistoryRow], words: str = "") -> None:
        """Show these acts, newest first, by day."""
        chosen = self._chosen()
        self._rows = rows
        wanted = words.strip().casefold()
        found = [row for row in rows if wanted in self._haystack(row)]
        groups = []
        for day, of in groupby(found, key=lambda row: row.at.astimezone().date()):
            members = tuple(of)
            count = self._context.texts.count(len(members), "change")
            groups.append(Group(day.isoformat(), self._day(day), count, members))
        self.table.set_entries(groups)
        self.view.setVisible(bool(found))
        self.empty.setVisible(not found)
        nothing = self.tr("Ingen treff") if rows else self.tr("Ingenting er gjort ennå")
        self.empty.set_texts(nothing)
        self._choose(chosen.change_id if chosen is not None else "")

    def _day(self, day: date) -> str:
        text = weekday_date(self._context.texts, day, today(self._context))
        return text[:1].upper() + text[1:]

    def _haystack(self, row: HistoryRow) -> str:
        return f"{self._words.act(row.command)} {self._words.about(row)} {row.actor}".casefold()

    def _chosen(self) -> HistoryRow | None:
        return self.table.row_at(self.view.current_row())

    def _choose(self, change_id: str) -> None:
        index = self.table.find(lambda row: row.change_id == change_id)
        if not index.isValid():
            first = next(self.table.rows(), None)
            index = self.table.find(lambda row: row is first)
        self.view.setCurrentIndex(index)
        self._on_current(index)

    def _on_current(self, *_: QModelIndex) -> None:
        row = self._chosen()
        self.panel.clear()
        self.undo_button.setVisible(row is not None and row.may_undo)
        if row is None:
            self.panel.set_texts("", "")
            return
        when: str = self.tr("{actor}, {day} kl. {time}")
        at = row.at.astimezone()
        subtitle = when.format(
            actor=row.actor, day=self._context.texts.date(at.date()),
            time=self._context.texts.time(at),
        )  # fmt: skip
        self.panel.set_texts(self._words.act(row.command), subtitle.lstrip(", "))
        if row.about:
            self.panel.add(label(self._words.about(row), wrap=True))
        if row.is_undone:
            self.panel.add(label(self.tr("Dette er angret."), "small", tone="subtle", wrap=True))
        for change in row.fields[:_FIELDS]:
            self.panel.add(hairline())
            self.panel.add(self._field(change))
        if len(row.fields) > _FIELDS:
            self.panel.add(label(self.tr("… og flere felt."), "small", tone="subtle"))

    def _field(self, change: FieldChange) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addWidget(label(self._words.field(change), "h3", wrap=True))
        if change.before:
            column.addLayout(_line(self.tr("Før"), self._words.before(change), "subtle"))
        column.addLayout(_line(self.tr("Etter"), self._words.after(change), ""))
        theme.set_margins(column, 0, 2, 0, 2)
        theme.set_spacing(column, 2)
        return holder

    def _on_undo(self) -> None:
        row = self._chosen()
        if row is not None:
            self.undo_requested.emit(row.change_id)


def _line(name: str, text: str, tone: str) -> QHBoxLayout:
    row = QHBoxLayout()
    head = label(name, "small", tone="subtle")
    theme.set_limits(head, min_width=44)
    row.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, "small", tone=tone, wrap=True, copyable=True), 1)
    theme.set_spacing(row, 6)
    return row
