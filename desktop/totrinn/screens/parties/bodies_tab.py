# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The bodies and who sits in them; the body or member that is chosen is changed at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.models.grouped import Group, GroupedTable
from totrinn.screens.parties.body_panel import BodyPanel
from totrinn.screens.parties.words import body_title, member_detail, side_name
from totrinn.screens.view_memory import keep_columns, keep_panel
from totrinn.texts import Texts
from totrinn.widgets.buttons import make_action
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TextDelegate, TwoLineDelegate
from totrinn.widgets.list_and_panel import ListAndPanel
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.views.parties import BodyRow, MemberRow, Structure

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

NAME, ROLE, SIDE, SPEAKS_FOR = range(4)


class MemberTable(GroupedTable[MemberRow]):
    """Members under their bodies."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts

    def headers(self) -> list[str]:
        """Name the columns."""
        return [
            self.tr("Utvalg og medlem"), self.tr("Rolle"), self.tr("Side"), self.tr("Snakker for"),
        ]  # fmt: skip

    def cell(self, row: MemberRow, column: int, role: int) -> Any:
        """Give the words of a cell."""
        if column == NAME and role == Role.TITLE:
            return row.person
        if column == NAME and role == Role.SUB:
            return member_detail(row)
        speaks = ", ".join(row.speaks_for)
        if column == NAME and role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.person, member_detail(row), self._role(row), speaks)
            return ", ".join(part for part in parts if part)
        if role not in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return None
        return (row.person, self._role(row), side_name(row.side), speaks)[column]

    def _role(self, row: MemberRow) -> str:
        role = self._texts.label(row.role)
        if row.ended_on is not None:
            left: str = self.tr("{role} til {date}")
            return left.format(role=role, date=self._texts.date_short(row.ended_on))
        if not row.deputy_for:
            return role
        text: str = self.tr("{role} for {person}")
        return text.format(role=role, person=row.deputy_for)


class BodiesTab(QWidget):
    """The tree of bodies and members, and the panel."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen = screen
        self._structure: Structure | None = None
        self._wanted = ""
        self.table = MemberTable(screen.context.texts)
        self.view = TreeView(self.tr("Utvalg og medlemmer"))
        self.view.setModel(self.table)
        columns = [(220, 1), (140, 0), (120, 0), (150, 0)]
        self.view.set_columns(columns, drop=(SIDE, ROLE))
        self.view.set_delegate(NAME, TwoLineDelegate())
        self.view.set_delegate(SPEAKS_FOR, TextDelegate())
        self.panel = BodyPanel(screen)
        self.body_action = make_action(
            self, self.tr("Nytt &utvalg"), self._new_body, icon="action.add_circle"
        )
        self.member_action = make_action(
            self, self.tr("Nytt med&lem"), self._new_member, icon="thing.person"
        )
        self.former_action = make_action(
            self, self.tr("Vis &tidligere medlemmer"), self._show_again
        )
        self.former_action.setCheckable(True)
        card = Card(flush=True)
        card.add(self.view, 1)
        self.split = ListAndPanel(self.tr("Utvalg"), card, self.panel)
        keep_panel(self._screen.context.settings, "parter.utvalg", self.split)
        keep_columns(self._screen.context.settings, "parter.utvalg", self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.opened.connect(lambda _index: self.split.show_panel())
        self.view.clicked.connect(self._on_clicked)

    def actions(self) -> list[QAction]:
        """Give what can be done here."""
        return [self.member_action, self.body_action]

    def more_actions(self) -> list[QAction]:
        """Give what is done now and then."""
        return [self.former_action]

    def _show_again(self) -> None:
        if self._structure is not None:
            self.show_structure(self._structure)

    def show_structure(self, structure: Structure) -> None:
        """Show the bodies and members as they are now."""
        chosen = self._wanted or self._chosen_id()
        self._structure = structure
        self.table.set_entries([self._group(body) for body in _in_order(structure)])
        self._wanted = ""
        strategic = (b for b in structure.bodies if b.level is BodyLevel.STRATEGIC)
        first = next(strategic, None)
        self._choose_id(chosen or (first.id if first is not None else ""))

    def choose(self, key: str) -> None:
        """Choose a body, a member, or the first seat of a person."""
        self._wanted = key
        if self._choose_id(key):
            self.split.show_panel()

    def _group(self, body: BodyRow) -> Group[MemberRow]:
        every = self.former_action.isChecked() or body.ended_on is not None
        members = tuple(one for one in body.members if every or one.ended_on is None)
        if body.ended_on is not None:
            count: str = self.tr("avsluttet")
        elif members:
            count = self._screen.context.texts.count(len(members), "member")
        else:
            count = self.tr("ingen medlemmer ennå")
        return Group(body.id, body_title(body), count, members)

    def _chosen_id(self) -> str:
        row = self.table.row_at(self.view.current_row())
        body = self._body()
        return row.id if row is not None else (body.id if body is not None else "")

    def _choose_id(self, key: str) -> bool:
        index = self.table.find(lambda row: key in (row.id, row.person_id))
        if not index.isValid():
            index = next((at for group, at in self.table.groups() if group.key == key), index)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self._on_current()
        return index.isValid()

    def _body(self) -> BodyRow | None:
        """Give the body that is chosen, or the one that the chosen member sits in."""
        index = self.view.current_row()
        top = index.parent() if index.parent().isValid() else index
        found = next((g for g, at in self.table.groups() if at.row() == top.row()), None)
        if found is None or self._structure is None or not top.isValid():
            return None
        return next((body for body in self._structure.bodies if body.id == found.key), None)

    def _on_current(self, *_: object) -> None:
        body = self._body()
        if body is None or self._structure is None:
            return
        member = self.table.row_at(self.view.current_row())
        if member is not None:
            self.panel.show_member(member, body, self._structure)
        else:
            self.panel.show_body(body, self._structure)

    def _on_clicked(self) -> None:
        if self.split.is_narrow and self.table.row_at(self.view.current_row()) is not None:
            self.split.show_panel()

    def _new_body(self) -> None:
        if self._structure is not None:
            self.panel.begin_body(self._structure)
            self.split.show_panel()
            self.panel.focus_first()

    def _new_member(self) -> None:
        body = self._body()
        if body is not None and self._structure is not None:
            self.panel.begin_member(body, self._structure)
            self.split.show_panel()
            self.panel.focus_first()


def _in_order(structure: Structure) -> list[BodyRow]:
    """Put the bodies that meet first, in the community's own order."""
    return sorted(structure.bodies, key=lambda body: body.ended_on is not None)
