# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the user has arranged a place: the widths of its columns and of its panel."""

from __future__ import annotations

from PySide6.QtCore import Qt

from totrinn.settings import Settings
from totrinn.widgets.list_and_panel import ListAndPanel
from totrinn.widgets.table import TreeView
from totrinn.widgets.table_columns import Columned, Widths

_COLUMNS, _PANEL, _SORTED, _DOWN = "columns", "panel", "sorted_by", "descending"


def keep_columns(settings: Settings, place: str, view: Columned) -> None:
    """Give the columns the widths that the user left them with, and remember new ones."""
    found = settings.recall(place, _COLUMNS, {})
    known = found if isinstance(found, dict) else {}
    widths = {int(n): float(w) for n, w in known.items() if n.isdigit() and _is_width(w)}

    def tell(own: Widths) -> None:
        settings.remember(place, **{_COLUMNS: {str(n): width for n, width in own.items()}})

    view.keep_widths(widths, tell)


def keep_order(settings: Settings, place: str, view: TreeView) -> None:
    """Sort as the user left it, and remember what is sorted by from now; -1 is the useful order."""
    by, down = settings.recall(place, _SORTED, -1), settings.recall(place, _DOWN, False)
    orders, header = Qt.SortOrder, view.header()
    if isinstance(by, int) and 0 <= by < header.count():
        view.sortByColumn(by, orders.DescendingOrder if down else orders.AscendingOrder)
    header.sortIndicatorChanged.connect(
        lambda column, order: settings.remember(
            place, **{_SORTED: column, _DOWN: order is orders.DescendingOrder}
        )
    )


def keep_panel(settings: Settings, place: str, split: ListAndPanel) -> None:
    """Give the panel beside a list the width that the user left it with, and remember a new one."""
    known = settings.recall(place, _PANEL, 0)
    split.keep_width(
        float(known) if _is_width(known) else 0.0,
        lambda width: settings.remember(place, **{_PANEL: width}),
    )


def _is_width(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 10_000
