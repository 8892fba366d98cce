# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Møteplaner: when the parties meet at home, how well that is known, and one party's plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from totrinn.models.grouped import Group, GroupedTable
from totrinn.screens.clock import today
from totrinn.screens.parties.plan_import import PlanActs
from totrinn.screens.parties.plan_panel import PlanPanel
from totrinn.screens.parties.plan_words import PlanWords
from totrinn.screens.view_memory import keep_columns, keep_panel
from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TextDelegate, TwoLineDelegate
from totrinn.widgets.form_field import SearchField
from totrinn.widgets.list_and_panel import ListAndPanel
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn.widgets.text import label
from totrinn_db.domain.own_calendars import Knowledge
from totrinn_db.domain.views.own_meetings import PartyPlanRow, PlanBoard
from totrinn_db.queries import own_meetings as queries

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

NAME, COMING, KNOWN = range(3)


class PlanTable(GroupedTable[PartyPlanRow]):
    """The parties as rows, each with its next meetings; the words come ready."""

    words: PlanWords | None = None

    def headers(self) -> list[str]:
        """Name the columns."""
        return [self.tr("Part"), self.tr("Neste møter"), self.tr("Møteplan")]

    def cell(self, row: PartyPlanRow, column: int, role: int) -> Any:
        """Give the words of a cell."""
        words = self.words
        if words is None:
            return None
        cells = (row.party, words.coming(row) or self.tr("Ingen kjente møter"), words.known(row))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            return ", ".join((*cells, words.papers(row))).rstrip(", ")
        if column == COMING and role in (Role.TITLE, Role.SUB):
            return cells[COMING] if role == Role.TITLE else words.papers(row)
        if column == KNOWN and role == Role.TONE:
            return "" if row.knowledge is Knowledge.PLANNED else "warning"
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return cells[column]
        return None


class PlansTab(QWidget):
    """The coverage on top, the list with its find field, and the panel."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen = screen
        self._board: PlanBoard | None = None
        self._wanted = ""
        self.acts = PlanActs(screen, self)
        self.coverage_label = label("", wrap=True)
        self.coverage_label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.find_field = SearchField(self.tr("Finn part eller organ"))
        self.table = PlanTable()
        self.view = TreeView(self.tr("Møteplaner etter område"))
        self.view.setModel(self.table)
        self.view.set_columns([(150, 0), (250, 1), (170, 0)], drop=(KNOWN,))
        self.view.set_delegate(COMING, TwoLineDelegate())
        self.view.set_delegate(KNOWN, TextDelegate())
        self.panel = PlanPanel(screen)
        self._lay_out()
        self._connect()

    def actions(self) -> list[QAction]:
        """Give what can be done here."""
        return [self.acts.paste_action, self.acts.file_action]

    def more_actions(self) -> list[QAction]:
        """Give what is done more seldom."""
        return [self.acts.save_action]

    def _lay_out(self) -> None:
        card = Card(flush=True)
        edge = QVBoxLayout()
        edge.addWidget(self.coverage_label)
        edge.addWidget(self.find_field)
        theme.set_limits(self.find_field, min_width=250, max_width=250)
        theme.set_margins(edge, 14, 10, 12, 8)
        theme.set_spacing(edge, 8)
        card.body.addLayout(edge)
        card.add(self.view, 1)
        self.split = ListAndPanel(self.tr("Møteplaner"), card, self.panel)
        keep_panel(self._screen.context.settings, "parter.moteplaner", self.split)
        keep_columns(self._screen.context.settings, "parter.moteplaner", self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)

    def _connect(self) -> None:
        self.find_field.search_changed.connect(self._show)
        self.find_field.down_pressed.connect(self.view.setFocus)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.opened.connect(lambda _index: self.split.show_panel())

    def reload(self) -> None:
        """Ask for the plans."""
        self._screen.read(queries.plan_board, then=self.show_board, slot="plans")

    def show_board(self, board: PlanBoard) -> None:
        """Show the plans as they are now."""
        self._board = board
        words = PlanWords(self._screen.context.texts, today(self._screen.context))
        self.table.words = words
        self.coverage_label.setText(words.coverage(board.coverage))
        self._show()

    def choose(self, party_id: str) -> None:
        """Choose a party by its id."""
        self._wanted = party_id
        index = self.table.find(lambda row: row.party_id == party_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.split.show_panel()

    def chosen(self) -> PartyPlanRow | None:
        """Give the party that is chosen."""
        return self.table.row_at(self.view.current_row())

    def _show(self) -> None:
        if self._board is None:
            return
        chosen = self.chosen()
        wanted = self._wanted or (chosen.party_id if chosen is not None else "")
        self.table.set_entries(self._groups(self._board))
        index = self.table.find(lambda row: row.party_id == wanted)
        if not index.isValid():
            first = next(self.table.rows(), None)
            index = self.table.find(lambda row: row is first)
        self._wanted = ""
        self.view.setCurrentIndex(index)
        self._on_current()

    def _groups(self, board: PlanBoard) -> list[Group[PartyPlanRow]]:
        words = self.find_field.text().strip().casefold()
        found = [row for row in board.parties if words in _haystack(row)]
        regions = sorted({row.region for row in found}, key=lambda name: (not name, name))
        texts, nowhere = self._screen.context.texts, self.tr("Uten område")
        groups = []
        for region in regions:
            rows = tuple(row for row in found if row.region == region)
            count = texts.count(len(rows), "party")
            groups.append(Group(region, region or nowhere, count, rows))
        return groups

    def _on_current(self, *_: object) -> None:
        row = self.chosen()
        if row is not None and self.table.words is not None:
            self.panel.show_plan(row, self.table.words)


def _haystack(row: PartyPlanRow) -> str:
    return " ".join((row.party, row.region, *row.organs)).casefold()
