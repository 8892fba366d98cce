# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The parties of a round in a list that is grouped, narrowed and marked."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import cached_property, partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from totrinn.models.anchoring_table import (
    PARTY,
    REMARK,
    STATUS,
    TREATED,
    AnchoringTable,
    Grouping,
    Shown,
)
from totrinn.screens.case.wrapping import WrappingDelegate
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import StatusDelegate
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import SearchField
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.segmented import Segmented
from totrinn.widgets.table import TreeView
from totrinn_db.domain.views.anchoring import AnchoringRow

_REMARK_FROM = 1000  # px at 100 %
_COPY_FROM = 560


class RoundList(Card):
    """The table of parties and the tools above it."""

    view_changed = Signal()

    def __init__(self, texts: Texts, today: date) -> None:
        super().__init__(flush=True)
        self._texts = texts
        self.table = AnchoringTable(texts, today, self)
        self._make_table()
        self._lay_out_parts()
        self.grouping.chosen.connect(lambda _key: self.view_changed.emit())
        self.shown_combo.currentIndexChanged.connect(lambda _at: self.view_changed.emit())
        self.find_field.search_changed.connect(lambda _text: self.view_changed.emit())
        self.find_field.down_pressed.connect(self._go_to_rows)
        self.table.modelReset.connect(self._tell_nothing)
        self.copy_button.clicked.connect(self.view.copy_all)

    def _make_table(self) -> None:
        self.view = TreeView(self.tr("Svar fra partene"))
        self.view.setModel(self.table)
        self.view.set_delegate(PARTY, WrappingDelegate())
        self.view.set_delegate(STATUS, StatusDelegate("anchoring_status"))
        self.view.set_delegate(TREATED, WrappingDelegate())
        self.view.set_delegate(REMARK, WrappingDelegate(tone="subtle"))
        self.view.setSelectionMode(TreeView.SelectionMode.ExtendedSelection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grouping = Segmented(
            self.tr("Grupper"),
            [
                (Grouping.STATUS.value, self.tr("Etter status"), ""),
                (Grouping.REGION.value, self.tr("Etter region"), ""),
            ],
        )
        self.shown_combo = QComboBox()
        self.shown_combo.setAccessibleName(self.tr("Hvilke parter"))
        for key, name in (
            (Shown.ALL, self.tr("Alle parter")),
            (Shown.MISSING, self.tr("Mangler svar")),
            (Shown.REMARKS, self.tr("Merknad eller forbehold")),
        ):
            self.shown_combo.addItem(name, key)
        self.find_field = SearchField(self.tr("Finn part"))
        theme.set_limits(self.find_field, min_width=120, max_width=136)
        self.several_button = Button("", "quiet", icon="action.edit")
        self.several_button.hide()
        self.copy_button = Button(self.tr("Kopier til Excel"), "quiet", icon="action.copy_to_excel")

    def _lay_out_parts(self) -> None:
        self.tools = QWidget()
        flow = FlowLayout(spacing=9)
        for part in (
            self.grouping,
            self.shown_combo,
            self.find_field,
            self.several_button,
            self.copy_button,
        ):
            flow.addWidget(part)
        holder = QVBoxLayout(self.tools)
        holder.addLayout(flow)
        theme.set_margins(holder, 10, 7, 10, 7)
        self.add(self.tools)
        self.add(self.view, 1)
        theme.set_limits(self, min_height=190)

    # what is shown

    def narrow(self) -> None:
        """Group and narrow the rows as is chosen."""
        self.table.set_view(
            Grouping(self.grouping.key()),
            Shown(self.shown_combo.currentData()),
            self.find_field.text().strip(),
        )

    @cached_property
    def nothing(self) -> EmptyState:
        """Give what stands there when no party is found; made when none is."""
        made = EmptyState(
            "action.filter",
            self.tr("Ingen parter passer med filteret"),
            "",
            self.tr("Nullstill filter"),
            kind="secondary",
            framed=False,
        )
        made.activated.connect(self._show_all_again)
        self.add(made, 1)
        return made

    def _tell_nothing(self) -> None:
        is_narrowed = self.find_field.text().strip() or self.shown_combo.currentIndex()
        has_none = bool(is_narrowed) and not self.table.rowCount()
        if has_none or "nothing" in self.__dict__:
            self.nothing.setVisible(has_none)
        self.view.setVisible(not has_none)

    def _go_to_rows(self) -> None:
        (self.nothing.button if self.view.isHidden() else self.view).setFocus()

    def _show_all_again(self) -> None:
        self.show_all()
        self.view.setFocus()

    def show_all(self) -> None:
        """Show every party again."""
        self.shown_combo.setCurrentIndex(0)
        self.find_field.clear()

    def focus_find(self) -> None:
        """Go to the field that finds a party."""
        self.find_field.setFocus()
        self.find_field.selectAll()

    def fit(self, width: float) -> None:
        """Leave out what there is no room for on a page of this many px at 100 %."""
        has_remark = width >= _REMARK_FROM
        if has_remark:
            self.view.set_columns([(116, 0), (224, 0), (276, 1), (100, 1)])
        else:
            self.view.set_columns([(124, 0), (220, 0), (130, 1), (100, 0)])
        self.view.setColumnHidden(REMARK, not has_remark)
        self.copy_button.setVisible(width >= _COPY_FROM)

    # what is marked

    def marked_rows(self) -> list[AnchoringRow]:
        """Give the parties that are marked, in the order shown."""
        marked = {self.table.row_at(index) for index in self.view.selectionModel().selectedRows()}
        return [row for row in self.table.rows() if row in marked]

    def mark(self, ids: Collection[str]) -> None:
        """Mark parties beside what is marked."""
        marks = QItemSelectionModel.SelectionFlag
        for key in ids:
            index = self.table.find(partial(_has_id, key))
            if index.isValid():
                self.view.selectionModel().select(index, marks.Select | marks.Rows)

    def count_marked(self, count: int, *, has_form: bool) -> None:
        """Offer to register for those that are marked, where the form is not beside them."""
        parties = self._texts.count(count, "party")
        self.several_button.setText(self.tr("Registrer for {parties} …").format(parties=parties))
        self.several_button.setVisible(count > 1 and not has_form)


def _has_id(anchoring_id: str, row: AnchoringRow) -> bool:
    return row.id == anchoring_id
