# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The parties by region, and the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.models.grouped import Group, GroupedTable
from totrinn.screens.parties.party_panel import PartyPanel
from totrinn.screens.parties.words import PartyWords
from totrinn.screens.view_memory import keep_columns, keep_panel
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton, make_action
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TextDelegate, TwoLineDelegate
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import SearchField
from totrinn.widgets.list_and_panel import ListAndPanel
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView, collation_key
from totrinn.widgets.text import label
from totrinn_db.commands import parties as commands
from totrinn_db.domain.views.parties import PartyRow, RegionRow, Structure

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

NAME, CONTACT, LANGUAGE, SPEAKERS = range(4)


class PartyTable(GroupedTable[PartyRow]):
    """The parties as rows; the words come ready."""

    def __init__(self, words: PartyWords) -> None:
        super().__init__()
        self._words = words

    def headers(self) -> list[str]:
        """Name the columns."""
        return [
            self.tr("Part"), self.tr("Kontaktperson"), self.tr("Målform"),
            self.tr("Snakker for parten"),
        ]  # fmt: skip

    def cell(self, row: PartyRow, column: int, role: int) -> Any:
        """Give the words of a cell."""
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            return self._words.spoken(row)
        if column == CONTACT and role in (Role.TITLE, Role.SUB):
            return row.contact if role == Role.TITLE else row.contact_title
        if column == SPEAKERS and role == Role.TONE and not row.speakers and row.ended_on is None:
            return "warning"
        if role not in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return None
        return (
            row.official_name or row.name, row.contact, self._words.language(row),
            self._words.speakers(row),
        )[column]  # fmt: skip


class PartiesTab(QWidget):
    """The list with its find field, and the panel."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen = screen
        self._structure: Structure | None = None
        self._wanted = ""
        self._words = PartyWords(screen.context.texts)
        self.find_field = SearchField(self.tr("Finn part, person eller område"))
        self.table = PartyTable(self._words)
        self.view = TreeView(self.tr("Parter etter område"))
        self.view.setModel(self.table)
        columns = [(150, 0), (190, 0), (90, 0), (180, 1)]
        self.view.set_columns(columns, drop=(LANGUAGE, SPEAKERS))
        self.view.set_delegate(CONTACT, TwoLineDelegate())
        self.view.set_delegate(SPEAKERS, TextDelegate())
        self.panel = PartyPanel(screen)
        self.add_action = make_action(
            self, self.tr("Ny &part"), self._new_party, icon="action.add_circle"
        )
        self.region_action = make_action(self, self.tr("Nytt &område"), self._new_region)
        self._lay_out()
        self._connect()

    def actions(self) -> list[QAction]:
        """Give what can be done here."""
        return [self.add_action, self.region_action]

    def _lay_out(self) -> None:
        card = Card(flush=True)
        holder = QWidget()
        bar = FlowLayout(holder, spacing=10)
        bar.addWidget(self.find_field)
        self.confirm_label = label("", "small", tone="subtle")
        self.confirm_link = LinkButton(self.tr("Områdene stemmer"))
        bar.addWidget(self.confirm_label)
        bar.addWidget(self.confirm_link)
        theme.set_limits(self.find_field, min_width=250, max_width=250)
        edge = QVBoxLayout()
        edge.addWidget(holder)
        theme.set_margins(edge, 10, 8, 12, 8)
        card.body.addLayout(edge)
        card.add(self.view, 1)
        self.split = ListAndPanel(self.tr("Parter"), card, self.panel)
        keep_panel(self._screen.context.settings, "parter.parter", self.split)
        keep_columns(self._screen.context.settings, "parter.parter", self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)

    def _connect(self) -> None:
        self.find_field.search_changed.connect(self._show)
        self.find_field.down_pressed.connect(self.view.setFocus)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.opened.connect(lambda _index: self.split.show_panel())
        self.view.clicked.connect(self._on_clicked)
        self.confirm_link.clicked.connect(self._confirm)

    def show_structure(self, structure: Structure) -> None:
        """Show the parties as they are now."""
        self._structure = structure
        assumed = any(row.region_is_assumed for row in structure.parties)
        self.confirm_link.setVisible(assumed)
        self.confirm_label.setVisible(assumed)
        self.confirm_label.setText(self.tr("Områdene er ikke kontrollert."))
        self._show()

    def choose(self, key: str) -> None:
        """Choose a party by its id."""
        self._wanted = key
        index = self._find(key)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.split.show_panel()

    def _find(self, key: str) -> QModelIndex:
        index = self.table.find(lambda row: row.id == key)
        if index.isValid() or not key:
            return index
        return next((at for group, at in self.table.groups() if group.key == key), index)

    def _region(self) -> RegionRow | None:
        """Give the region whose row is chosen."""
        here = self.view.current_row()
        key = next((group.key for group, at in self.table.groups() if at == here), "")
        rows = self._structure.regions if self._structure is not None else ()
        return next((row for row in rows if row.id == key), None)

    def _show(self) -> None:
        if self._structure is None:
            return
        chosen = self.table.row_at(self.view.current_row())
        region = self._region()
        now = chosen.id if chosen is not None else (region.id if region is not None else "")
        wanted = self._wanted or now
        self.table.set_entries(self._groups(self._structure))
        index = self._find(wanted)
        if not index.isValid():
            first = next(self.table.rows(), None)
            index = self.table.find(lambda row: row is first)
        self._wanted = ""
        self.view.setCurrentIndex(index)
        self._on_current()

    def _groups(self, structure: Structure) -> list[Group[PartyRow]]:
        words = self.find_field.text().strip().casefold()
        found = [row for row in structure.parties if words in self._words.haystack(row)]
        going = [row for row in found if row.ended_on is None]
        names = [(r.id, r.name) for r in structure.regions if r.ended_on is None]
        gone = [(r.id, r.name) for r in structure.regions if r.ended_on is not None]
        groups = [
            self._group(key, name, [row for row in going if row.region_id == key], words)
            for key, name in names
        ]
        rest = [row for row in going if row.region_id is None]
        ended = [row for row in found if row.ended_on is not None]
        groups.append(self._group("", self.tr("Uten område"), rest, words))
        groups.append(self._group("ended", self.tr("Ikke lenger med"), ended, words))
        over: str = self.tr("avsluttet")
        groups += [Group(key, name, over, ()) for key, name in gone if not words]
        keep_empty = {key for key, _ in (*names, *gone)} if not words else set()
        return [group for group in groups if group.rows or group.key in keep_empty]

    def _group(self, key: str, title: str, rows: list[PartyRow], words: str) -> Group[PartyRow]:
        rows.sort(key=lambda row: collation_key(row.name))
        count = self._screen.context.texts.count(len(rows), "party")
        assumed: str = self.tr("{count}, ikke kontrollert")
        if any(row.region_is_assumed for row in rows):
            count = assumed.format(count=count)
        return Group(key, title, count, tuple(rows))

    def _on_current(self, *_: object) -> None:
        row = self.table.row_at(self.view.current_row())
        if row is not None and self._structure is not None:
            self.panel.show_party(row, self._structure)
            return
        region = self._region()
        if region is not None:
            self.panel.show_region(region)

    def _on_clicked(self) -> None:
        if self.split.is_narrow and self.table.row_at(self.view.current_row()) is not None:
            self.split.show_panel()

    def _new_party(self) -> None:
        if self._structure is not None:
            self.panel.begin_party(self._structure)
            self.split.show_panel()
            self.panel.focus_first()

    def _new_region(self) -> None:
        self.panel.begin_region()
        self.split.show_panel()
        self.panel.focus_first()

    def _confirm(self) -> None:
        said: str = self.tr("Områdene er merket som kontrollert.")
        self._screen.write(commands.confirm_regions, undo_text=said)
