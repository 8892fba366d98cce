# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The columns of a list or table: their widths, which stretch, and which give way. For table.py."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from totrinn.theme import theme
from totrinn.widgets.table_shared import SharedView

_LEAST_HEIGHT = 150  # px at 100 %: the header and three rows


class Columned(SharedView):
    """A view with columns that never scrolls sideways; mixed in before the Qt class."""

    measured_column: int
    _columns: Sequence[tuple[int, int]] = ()
    _drop: tuple[int, ...] = ()
    _is_squeezed = False
    _filling: tuple[int, ...] = ()  # columns that fill the room of a dropped one

    def set_columns(self, columns: Sequence[tuple[int, int]], *, drop: Sequence[int] = ()) -> None:
        """Set widths in px at 100 %; the columns that stretch share what is left over.

        The columns of `drop` are hidden in that order when there is no room for all.
        """
        self._columns, self._drop = list(columns), tuple(drop)
        self._apply_columns()

    def refresh_sizes(self) -> None:
        """Measure rows and columns again."""
        super().refresh_sizes()
        self._apply_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the room there is."""
        super().resizeEvent(event)
        self._fit_columns()

    def minimumSizeHint(self) -> QSize:
        """Be high enough to show a few rows; the page scrolls before a table is a slit."""
        return QSize(super().minimumSizeHint().width(), theme.px(_LEAST_HEIGHT))

    def _columns_header(self) -> QHeaderView | None:
        return None

    def _apply_columns(self) -> None:
        header = self._columns_header()
        if header is None:
            return
        for number, (width, _stretch) in enumerate(self._columns[: header.count()]):
            header.resizeSection(number, theme.px(width))
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Drop columns, make them narrower or share the room left over; never scroll sideways."""
        header = self._columns_header()
        if header is None or not self._columns or not header.count():
            return
        room = self.viewport().width()
        self._drop_columns(header, room)
        shown = [n for n in range(header.count()) if not header.isSectionHidden(n)]
        self.measured_column = shown[0] if shown else 0
        shown = [number for number in shown if number < len(self._columns)]
        asked = {number: theme.px(self._columns[number][0]) for number in shown}
        for number in self._filling:
            header.resizeSection(number, theme.px(self._columns[number][0]))
        self._filling = ()
        too_much = sum(asked.values()) > room
        if too_much or self._is_squeezed:
            share = min(1.0, room / max(1, sum(asked.values())))
            for number, width in asked.items():
                header.resizeSection(number, max(theme.px(24), int(width * share)))
        self._is_squeezed = too_much
        if not too_much:
            self._stretch(header, shown, room)

    def _drop_columns(self, header: QHeaderView, room: int) -> None:
        kept = [n for n in range(min(header.count(), len(self._columns)))]
        kept = [n for n in kept if n in self._drop or not header.isSectionHidden(n)]
        needed = sum(theme.px(self._columns[number][0]) for number in kept)
        for number in self._drop:
            dropped = needed > room
            if dropped:
                needed -= theme.px(self._columns[number][0])
            if header.isSectionHidden(number) != dropped:
                header.setSectionHidden(number, dropped)

    def _stretch(self, header: QHeaderView, shown: Sequence[int], room: int) -> None:
        wide = [number for number in shown if self._columns[number][1]]
        if not wide:
            wide = list(shown[-1:])
            self._filling = tuple(wide)
        taken = sum(header.sectionSize(n) for n in range(header.count()) if n not in wide)
        for number in wide:
            share = (room - taken) // len(wide)
            header.resizeSection(number, max(theme.px(self._columns[number][0]), share))
