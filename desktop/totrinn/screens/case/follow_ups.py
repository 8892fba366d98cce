# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Oppfølging: what the decision set in motion, who does it and by when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction

from totrinn.dialogs.act_dialog import (
    ActDialog,
    choice_field,
    date_field,
    line_field,
    text_field,
)
from totrinn.models.dates import days_away, short_date
from totrinn.models.grouped import GroupedTable
from totrinn.screens.base import Screen
from totrinn.screens.case.tab import CaseTab
from totrinn.texts import Texts
from totrinn.widgets.buttons import make_action
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import StatusDelegate, TextDelegate, TwoLineDelegate
from totrinn.widgets.form_field import FormField
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn.words.roll_out import progress_text
from totrinn_db.commands import follow_ups
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.views.cases import CaseView
from totrinn_db.domain.views.overview import FollowUpRow
from totrinn_db.queries import overview

_USUAL = timedelta(days=90)
_WHAT, _WHO, _DUE, _LIGHT = range(4)


class FollowUpTable(GroupedTable[FollowUpRow]):
    """The follow-ups of one case."""

    def __init__(self, texts: Texts, today: date) -> None:
        super().__init__()
        self._texts, self._today = texts, today

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return (self.tr("Hva"), self.tr("Ansvarlig"), self.tr("Frist"), self.tr("Status"))

    def cell(self, row: FollowUpRow, column: int, role: int) -> Any:
        """Give one cell in a role."""
        if role == Qt.ItemDataRole.AccessibleTextRole and column == _WHAT:
            parts = (row.text, row.responsible, self._due(row), self._texts.label(row.light))
            return ", ".join(part for part in parts if part)
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            words = (row.text, row.responsible, self._due(row), self._texts.label(row.light))
            return words[column]
        if column == _LIGHT and role == Role.STATUS:
            return row.light.value
        if column == _WHAT and role == Role.SUB:
            told = (row.note, progress_text(row.progress, self._texts))
            return " ".join(part for part in told if part) or None
        if column == _DUE and row.due is not None:
            return self._due_look(row, row.due, role)
        return None

    def _due_look(self, row: FollowUpRow, due: date, role: int) -> Any:
        is_open = row.light is not Light.DONE
        if role == Role.SUB and is_open:
            return days_away(self._texts, due, self._today)
        return "warning" if role == Role.TONE and is_open and due < self._today else None

    def _due(self, row: FollowUpRow) -> str:
        return short_date(self._texts, row.due, self._today) if row.due else ""


class FollowUpsTab(CaseTab):
    """The list of follow-ups, and the questions that add and change one."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.table = FollowUpTable(self.texts, self.today)
        self.view = TreeView(self.tr("Oppfølging"))
        self.view.setModel(self.table)
        self.view.set_delegate(_WHAT, TwoLineDelegate())
        self.view.set_delegate(_WHO, TextDelegate())
        self.view.set_delegate(_DUE, TwoLineDelegate())
        self.view.set_delegate(_LIGHT, StatusDelegate("traffic_light"))
        self.view.set_columns([(220, 1), (160, 0), (160, 0), (120, 0)], drop=(1,))
        self.view.opened.connect(self._change)
        card = Card(flush=True)
        card.add(self.view, 1)
        self.empty = EmptyState(
            "nav.oppfolging",
            self.tr("Ingen oppfølging ennå"),
            self.tr(
                "Skriv hvem som gjør hva etter vedtaket. Det kommer opp i møtene til det er gjort."
            ),
            self.tr("Ny oppfølging"),
        )
        self.empty.activated.connect(self.add)
        self.stack = PageStack()
        self.stack.addWidget(card)
        self.stack.addWidget(self.empty)
        self.column.addWidget(self.stack, 1)
        self.add_action = make_action(self, self.tr("Ny oppfølging"), self.add, icon="action.new")

    def primary_action(self) -> QAction | None:
        """Add a follow-up, unless the empty page offers it already."""
        return self.add_action if self.table.rowCount() else None

    def show_case(self, case: CaseView) -> None:
        """Forget the rows of another case."""
        if self.case is not None and self.case.row.name.id != case.row.name.id:
            self.table.set_entries(())
        super().show_case(case)

    def reload(self) -> None:
        """Read what is to be followed up."""
        self.host.read(overview.follow_ups, then=self._fill, slot="case_follow_ups", with_done=True)

    def _fill(self, rows: tuple[FollowUpRow, ...]) -> None:
        own = [row for row in rows if row.case.id == self.case_id]
        self.table.set_entries(own)
        self.stack.setCurrentIndex(0 if own else 1)

    def add(self) -> None:
        """Ask what is to be done."""
        ActDialog(
            self.host,
            title=self.tr("Ny oppfølging"),
            act=self.tr("Lagre oppfølgingen"),
            command=follow_ups.add_follow_up,
            fixed={"case_id": self.case_id},
            fields=self._fields(None),
            undo_text=self.tr("Oppfølgingen er lagret."),
        ).open()

    def _change(self, index: QModelIndex) -> None:
        row = self.table.row_at(index)
        if row is None:
            return
        lights = [(light, self.texts.label(light)) for light in Light]
        fields = self._fields(row)
        fields["light"] = choice_field(self.tr("Status"), lights, row.light)
        fields["note"] = text_field(self.tr("Merknad"), row.note, lines=2)
        ActDialog(
            self.host,
            title=self.tr("Endre oppfølging"),
            act=self.tr("Lagre"),
            command=follow_ups.change_follow_up,
            fixed={"follow_up_id": row.id, "expected_version": row.version},
            fields=fields,
            undo_text=self.tr("Oppfølgingen er endret."),
        ).open()

    def _fields(self, row: FollowUpRow | None) -> dict[str, FormField]:
        due = row.due if row is not None and row.due is not None else self.today + _USUAL
        return {
            "text": text_field(self.tr("Hva skal gjøres?"), row.text if row else "", lines=2),
            "responsible": line_field(self.tr("Ansvarlig"), row.responsible if row else ""),
            "due": date_field(self.tr("Frist"), due),
        }
