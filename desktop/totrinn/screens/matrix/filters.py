# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the matrix is narrowed to, and in words how much of it that leaves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from totrinn.models.matrix import regions_of
from totrinn.screens.filter_memory import FilterMemory
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.choosing import choice_combo, offer
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import SearchField
from totrinn.widgets.segmented import Segmented
from totrinn.widgets.text import label
from totrinn_db.domain.matrix_filter import MatrixFilter, MatrixShown
from totrinn_db.domain.views.anchoring import Matrix


class MatrixFilters(QWidget):
    """Finds a party, and narrows by answer, region, kind of case and whom one speaks for."""

    changed = Signal()

    def __init__(
        self, texts: Texts, region_name: Callable[[str], str], memory: FilterMemory
    ) -> None:
        super().__init__()
        self._texts, self._region_name, self._memory = texts, region_name, memory
        self._is_recalled = False
        self._make()
        flow = FlowLayout(self, spacing=10)
        for part in (
            self.find_field, self.shown, self.region_combo, self.economic_box, self.mine_box,
            self.told_label, self.clear_link,
        ):  # fmt: skip
            flow.addWidget(part)
        self._connect()

    def _make(self) -> None:
        self.find_field = SearchField(self.tr("Finn part"))
        theme.set_limits(self.find_field, min_width=130, max_width=145)
        self.shown = Segmented(
            self.tr("Hvilke parter"),
            [(shown.value, self._texts.label(shown), "") for shown in MatrixShown],
        )
        self.region_combo = choice_combo(self.tr("Region"))
        self.economic_box = QCheckBox(self.tr("Økonomiske saker"))
        self.mine_box = QCheckBox(self.tr("Bare dem jeg representerer"))
        self.told_label = label("", "small", tone="subtle")
        self.clear_link = LinkButton(self.tr("Vis alt"))
        for part in (self.told_label, self.clear_link, self.mine_box, self.economic_box):
            part.hide()

    def _connect(self) -> None:
        self.find_field.search_changed.connect(self._on_changed)
        self.shown.chosen.connect(self._on_changed)
        self.region_combo.currentIndexChanged.connect(self._on_changed)
        self.economic_box.toggled.connect(self._on_changed)
        self.mine_box.toggled.connect(self._on_changed)
        self.clear_link.clicked.connect(self.clear)

    def _on_changed(self, _what: object = None) -> None:
        if not self.signalsBlocked():
            self._keep()
        self.changed.emit()

    def _keep(self) -> None:
        self._memory.keep(
            shown=self.shown.key(),
            region=self.region_combo.currentData() or "",
            economic=_kept(self.economic_box),
            mine=_kept(self.mine_box),
        )

    def _recall(self) -> None:
        """Choose what was chosen when the user left, where it is still there to choose."""
        self._is_recalled = True
        self.blockSignals(True)
        region = self.region_combo.findData(self._memory.recall("region"))
        economic, mine = self._memory.recall("economic"), self._memory.recall("mine")
        shown = self._memory.recall("shown")
        if shown in {known.value for known in MatrixShown}:
            self.shown.choose(shown)
        self.region_combo.setCurrentIndex(max(0, region))
        self.economic_box.setChecked(bool(economic) and not self.economic_box.isHidden())
        self.mine_box.setChecked(bool(mine) and not self.mine_box.isHidden())
        self.blockSignals(False)

    def wanted(self) -> MatrixFilter:
        """Give what is chosen."""
        return MatrixFilter(
            shown=MatrixShown(self.shown.key()),
            text=self.find_field.text(),
            region=self.region_combo.currentData() or "",
            only_economic=self.economic_box.isChecked(),
            only_mine=self.mine_box.isChecked(),
        )

    def set_matrix(self, matrix: Matrix) -> None:
        """Offer what this matrix can be narrowed to; what is chosen stays chosen if it can."""
        self._fill_regions(matrix)
        for box, has_any in (
            (self.economic_box, any(column.is_economic for column in matrix.columns)),
            (self.mine_box, any(row.party_id in matrix.mine for row in matrix.rows)),
        ):
            box.setVisible(has_any)
            if not has_any:
                box.blockSignals(True)
                box.setChecked(False)
                box.blockSignals(False)
        if not self._is_recalled and matrix.columns:
            self._recall()

    def _fill_regions(self, matrix: Matrix) -> None:
        regions = [(region, self._region_name(region)) for region in regions_of(matrix)]
        offer(
            self.region_combo,
            [("", self.tr("Alle områder")), *regions],
            self.region_combo.currentData(),
        )

    def tell(self, whole: Matrix, shown: Matrix) -> None:
        """Say how much of the matrix is shown."""
        is_on = self.wanted().is_on
        self.told_label.setVisible(is_on)
        self.clear_link.setVisible(is_on)
        text = self.tr("Viser {parties} av {all_parties} parter")
        if len(shown.columns) < len(whole.columns):
            text = self.tr(
                "Viser {parties} av {all_parties} parter og {cases} av {all_cases} saker"
            )
        self.told_label.setText(
            text.format(
                parties=len(shown.rows), all_parties=len(whole.rows),
                cases=len(shown.columns), all_cases=len(whole.columns),
            )
        )  # fmt: skip

    def clear(self) -> None:
        """Show all parties and cases again."""
        self.blockSignals(True)
        self.find_field.clear()
        self.region_combo.setCurrentIndex(0)
        self.economic_box.setChecked(False)
        self.mine_box.setChecked(False)
        self.shown.choose(MatrixShown.ALL.value)
        self.blockSignals(False)
        self._on_changed()

    def focus_find(self) -> None:
        """Go to the field that finds a party."""
        self.find_field.setFocus()
        self.find_field.selectAll()


def _kept(box: QCheckBox) -> str:
    return "on" if box.isChecked() else ""
