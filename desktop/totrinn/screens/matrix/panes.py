# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The matrix in one pane or two, walked with the arrow keys as if it were one table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QWidget

from totrinn.models.matrix import Line, MatrixTable, RegionLine, split_lines
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.matrix_delegate import MatrixDelegate
from totrinn.widgets.matrix_view import MatrixView
from totrinn_db.domain.views.anchoring import MatrixCell, MatrixColumn, MatrixRow

FoundCell = tuple[MatrixRow, MatrixColumn, MatrixCell]

_FROZEN_FROM = 8
_FEW = 4
_PARTY, _TOTAL, _CELL, _WIDE_CELL, _LEAST = 156, 60, 64, 84, 42


class MatrixPane(MatrixView):
    """One pane. At its last row the arrow goes on to the next pane."""

    left_at_end = Signal(int, int)
    folded = Signal(str)
    details_requested = Signal()

    def __init__(self, name: str, texts: Texts) -> None:
        super().__init__(name)
        self.table = MatrixTable(texts, self)
        self.setModel(self.table)
        self.setItemDelegate(MatrixDelegate("anchoring_status"))
        self._delegate = self.itemDelegate()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold a region with Enter or Space; show a cell in full with Space; go on past the end."""
        index, key = self.currentIndex(), event.key()
        line = self.table.lines[index.row()] if index.isValid() else None
        is_act = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if isinstance(line, RegionLine) and is_act:
            self.folded.emit(line.region)
        elif key == Qt.Key.Key_Space and self.table.cell_at(index) is not None:
            self.details_requested.emit()
        elif key == Qt.Key.Key_Down and index.row() == self.table.rowCount() - 1:
            self.left_at_end.emit(1, index.column())
        elif key == Qt.Key.Key_Up and index.row() == 0:
            self.left_at_end.emit(-1, index.column())
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        line = self.table.lines[index.row()]
        if isinstance(line, RegionLine):
            self.folded.emit(line.region)


class MatrixPanes(QWidget):
    """One or two panes over the same cases."""

    cell_focused = Signal(object)
    cell_opened = Signal(object)
    folded = Signal(str)
    rows_copied = Signal(int)
    details_requested = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._columns: tuple[MatrixColumn, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._count = 1
        self.panes = [
            MatrixPane(self.tr("Forankring, parter og saker"), texts),
            MatrixPane(self.tr("Forankring, flere parter"), texts),
        ]
        self.frozen = MatrixPane(self.tr("Parter"), texts)
        self.cards: list[Card] = []
        row = QHBoxLayout(self)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 14)
        first = Card(flush=True)
        inner = QHBoxLayout()
        inner.setSpacing(0)
        inner.addWidget(self.frozen)
        inner.addWidget(self.panes[0], 1)
        first.body.addLayout(inner, 1)
        second = Card(flush=True)
        second.add(self.panes[1], 1)
        for card in (first, second):
            self.cards.append(card)
            row.addWidget(card, 1)
        self._connect()

    def _connect(self) -> None:
        for place, pane in enumerate(self.panes):
            pane.selectionModel().currentChanged.connect(
                lambda now, _old, pane=pane: self._on_current(pane, now)
            )
            pane.opened.connect(lambda index, pane=pane: self._on_opened(pane, index))
            pane.left_at_end.connect(
                lambda step, column, place=place: self._go_on(place + step, step, column)
            )
        for pane in (*self.panes, self.frozen):
            pane.folded.connect(self.folded)
            pane.details_requested.connect(self.details_requested)
            pane.rows_copied.connect(self.rows_copied)
        # The frozen names move with the cells, and are no stop for the Tab key of their own.
        self.frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        cells, names = self.panes[0].verticalScrollBar(), self.frozen.verticalScrollBar()
        cells.valueChanged.connect(names.setValue)
        names.valueChanged.connect(cells.setValue)
        theme.changed.connect(self._fit)

    # what is shown

    def show_lines(self, columns: Sequence[MatrixColumn], lines: Sequence[Line]) -> None:
        """Show these cases and lines; the focused cell or region stays focused."""
        focused, (region, column) = self.focused_cell(), self._focused_region()
        self._columns, self._lines = tuple(columns), tuple(lines)
        self._arrange()
        if focused is not None:
            self.choose(focused[0].party_id, focused[1].case.id)
        elif region:
            self._choose_region(region, column)

    def set_count(self, panes: int) -> None:
        """Use one pane or two."""
        if panes != self._count:
            self._count = panes
            self._arrange()

    @property
    def is_frozen(self) -> bool:
        """Tell whether there are so many cases that the names stand still."""
        return len(self._columns) >= _FROZEN_FROM

    def _arrange(self) -> None:
        panes = 1 if self.is_frozen else self._count
        parts = split_lines(self._lines, panes)
        # Thousands of columns take their time also where no line is shown.
        for pane, part in zip(self.panes, parts, strict=True):
            pane.table.set_lines(self._columns if part else (), part)
        self.frozen.table.set_lines((), parts[0] if self.is_frozen else ())
        self.frozen.setVisible(self.is_frozen)
        self.cards[1].setVisible(bool(parts[1]))
        self._fit()

    def _fit(self) -> None:
        for pane in self.panes:
            header, last = pane.horizontalHeader(), pane.table.columnCount() - 1
            header.setMinimumSectionSize(theme.px(_LEAST))
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(theme.px(self._cell_width()))
            header.resizeSection(0, theme.px(_PARTY))
            header.resizeSection(last, theme.px(_TOTAL))
            for section in self._stretched(last):
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
            pane.setColumnHidden(0, self.is_frozen and pane is self.panes[0])
        self._fit_frozen()

    def _stretched(self, last: int) -> set[int]:
        """Let many cases share the room, and the names take it when the cases are few."""
        if self.is_frozen:
            return set()
        return set(range(1, last)) if last > _FEW else {0}

    def _cell_width(self) -> int:
        return _CELL if self.is_frozen else _WIDE_CELL

    def _fit_frozen(self) -> None:
        if not self.is_frozen:
            return
        self.frozen.setColumnHidden(1, True)
        self.frozen.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.frozen.setFixedWidth(theme.px(_PARTY))

    # the focused cell

    def focused_cell(self) -> FoundCell | None:
        """Give party, case and standing of the cell with the focus."""
        for pane in sorted(self.panes, key=lambda pane: not pane.hasFocus()):
            found = pane.table.cell_at(pane.currentIndex())
            if found is not None:
                return found
        return None

    def _focused_region(self) -> tuple[str, int]:
        for pane in self.panes:
            index = pane.currentIndex()
            line = pane.table.lines[index.row()] if pane.hasFocus() and index.isValid() else None
            if isinstance(line, RegionLine):
                return line.region, index.column()
        return "", 0

    def _choose_region(self, region: str, column: int) -> None:
        for pane in self.panes:
            for row, line in enumerate(pane.table.lines):
                if isinstance(line, RegionLine) and line.region == region:
                    pane.setCurrentIndex(pane.table.index(row, column))
                    pane.setFocus()

    def told(self, found: FoundCell) -> str:
        """Say how a party stands in a case."""
        return f"{self.panes[0].table.told(*found)}."

    def choose(self, party_id: str, case_id: str) -> bool:
        """Put the focus on a cell."""
        numbers = [n for n, column in enumerate(self._columns) if column.case.id == case_id]
        for pane in self.panes:
            row = pane.table.row_of(party_id)
            if row >= 0 and numbers:
                has_focus = any(other.hasFocus() for other in self.panes)
                pane.setCurrentIndex(pane.table.index(row, numbers[0] + 1))
                if has_focus:
                    pane.setFocus()
                return True
        return False

    def focus(self) -> None:
        """Go to the cells, to the first one when none was chosen."""
        pane = next((pane for pane in self.panes if pane.currentIndex().isValid()), self.panes[0])
        if not pane.currentIndex().isValid():
            first = next(
                (n for n, x in enumerate(pane.table.lines) if not isinstance(x, RegionLine)), 0
            )
            pane.setCurrentIndex(pane.table.index(first, 1))
        pane.setFocus()

    def _go_on(self, place: int, step: int, column: int) -> None:
        if not 0 <= place < len(self.panes):
            return
        pane = self.panes[place]
        count = pane.table.rowCount()
        if count and pane.isVisibleTo(self):
            pane.setCurrentIndex(pane.table.index(0 if step > 0 else count - 1, column))
            pane.setFocus()

    def _on_current(self, pane: MatrixPane, index: QModelIndex) -> None:
        for other in self.panes:
            if other is not pane and index.isValid() and other.currentIndex().isValid():
                other.selectionModel().blockSignals(True)
                other.setCurrentIndex(QModelIndex())
                other.selectionModel().blockSignals(False)
                other.viewport().update()
        self.cell_focused.emit(pane.table.cell_at(index))

    def _on_opened(self, pane: MatrixPane, index: QModelIndex) -> None:
        found = pane.table.cell_at(index)
        if found is not None:
            self.cell_opened.emit(found)

    def copy_all(self) -> None:
        """Copy the whole matrix, both panes, to the clipboard."""
        whole = MatrixTable(self.panes[0].table.texts, self)
        whole.set_lines(self._columns, self._lines)
        view = MatrixView(self.tr("Forankring"))
        view.setModel(whole)
        view.rows_copied.connect(self.rows_copied)
        view.copy_all()
        view.deleteLater()
