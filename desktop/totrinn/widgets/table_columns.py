# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The columns of a list or table: their widths, which stretch, and which give way. For table.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from totrinn.theme import theme
from totrinn.widgets.copying import all_rows
from totrinn.widgets.delegates import TextDelegate
from totrinn.widgets.roles import Role
from totrinn.widgets.table_shared import SharedView

_LEAST_HEIGHT = 150  # px at 100 %: the header and three rows
_LEAST_WIDTH = 36  # px at 100 % of a column that is dragged
_MEASURED = 200  # rows that are asked how wide a column must be
Widths = Mapping[int, float]


class Columned(SharedView):
    """A view with columns that never scrolls sideways; mixed in before the Qt class."""

    measured_column: int
    _columns: Sequence[tuple[int, int]] = ()
    _drop: tuple[int, ...] = ()
    _is_squeezed = False
    _filling: tuple[int, ...] = ()  # columns that fill the room of a dropped one
    _own: Widths = {}  # what the user has dragged, px at 100 %
    _tell_own: Callable[[Widths], object] | None = None

    def set_columns(self, columns: Sequence[tuple[int, int]], *, drop: Sequence[int] = ()) -> None:
        """Set widths in px at 100 %; the columns that stretch share what is left over.

        The columns of `drop` are hidden in that order when there is no room for all.
        """
        self._columns, self._drop = list(columns), tuple(drop)
        self._apply_columns()

    def keep_widths(self, known: Widths, tell: Callable[[Widths], object]) -> None:
        """Use the widths that the user chose before, and tell those that are dragged from now."""
        self._own, self._tell_own = dict(known), tell
        self._apply_columns()

    def sizeHintForColumn(self, column: int) -> int:
        """Tell how wide the words of a column are, for a double click on its edge."""
        rows = all_rows(self.model())[:_MEASURED] if self.model() is not None else []
        look = self._delegates.get(column, self._plain)
        if not isinstance(look, TextDelegate):
            return super().sizeHintForColumn(column)
        cells = (row.siblingAtColumn(column) for row in rows if not row.data(Role.GROUP))
        return max(map(look.width, cells), default=0)

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
        for number in range(min(header.count(), len(self._columns))):
            header.resizeSection(number, self._width(number))
        self._fit_columns()

    def _width(self, number: int) -> int:
        return theme.px(self._own.get(number, self._columns[number][0]))

    def _on_dragged(self, before: Mapping[int, int]) -> None:
        """Keep what the user made of the columns; the edge of one that stretches moves the next."""
        header = self._columns_header()
        if header is None or not self._columns:
            return
        shown = [n for n in range(len(self._columns)) if not header.isSectionHidden(n)]
        dragged = next((n for n in shown if header.sectionSize(n) != before.get(n)), None)
        if dragged is None:
            return
        more, following = header.sectionSize(dragged) - before[dragged], shown.index(dragged) + 1
        number = dragged
        if self._columns[dragged][1] and following < len(shown):
            number, more = shown[following], -more
        others = sum(self._width(n) for n in shown if n != number)
        most = max(self.viewport().width() - others, self._width(number))
        width = min(max(before[number] + more, theme.px(_LEAST_WIDTH)), most)
        self._own = {**self._own, number: round(width / theme.scale, 1)}
        self._apply_columns()
        if self._tell_own is not None:
            self._tell_own(self._own)

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
        asked = {number: self._width(number) for number in shown}
        for number in self._filling:
            header.resizeSection(number, self._width(number))
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
        needed = sum(self._width(number) for number in kept)
        for number in self._drop:
            dropped = needed > room
            if dropped:
                needed -= self._width(number)
            if header.isSectionHidden(number) != dropped:
                header.setSectionHidden(number, dropped)

    def _stretch(self, header: QHeaderView, shown: Sequence[int], room: int) -> None:
        wide = [number for number in shown if self._columns[number][1]]
        # One that was dragged stays as it is, if another can take what is left over.
        wide = [number for number in wide if number not in self._own] or wide
        if not wide:
            wide = list(shown[-1:])
            self._filling = tuple(wide)
        taken = sum(header.sectionSize(n) for n in range(header.count()) if n not in wide)
        spare = max(0, room - taken - sum(map(self._width, wide)))
        for left, number in zip(range(len(wide), 0, -1), wide, strict=True):
            header.resizeSection(number, self._width(number) + spare // left)
            spare -= spare // left
