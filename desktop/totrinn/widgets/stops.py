# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The way of the Tab key: through what is shown in the order in which it is read.

Qt goes in the order in which controls were made. Much here is made when it is first needed, or
made anew when something changes, so the order is taken from the layouts each time it matters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLayout,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

Held = QWidget | QLayout
_TAB = Qt.FocusPolicy.TabFocus.value


def order_stops(parts: Iterable[QWidget]) -> None:
    """Let the Tab key go through these parts of a window as they are read."""
    stops = [stop for part in parts for stop in stops_of(part)]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def stops_of(widget: QWidget) -> Iterator[QWidget]:
    """Give the controls in a widget that the Tab key comes to, as they are read."""
    if not widget.isVisible():
        return
    if isinstance(widget, QRadioButton):
        _stop_once(widget)
    if widget.focusPolicy().value & _TAB:
        yield widget
    for part in _parts_of(widget):
        yield from stops_of(part)


def _stop_once(button: QRadioButton) -> None:
    """Let the Tab key come to the one that is chosen; the arrows go to the others.

    Qt does so from the first key on, but not when the page is new.
    """
    group = button.group()
    parent = button.parentWidget()
    peers = group.buttons() if group is not None else parent.findChildren(QRadioButton)
    chosen = next((peer for peer in peers if peer.isChecked() and peer.isVisible()), button)
    is_stop = chosen is button and button.focusPolicy() != Qt.FocusPolicy.NoFocus
    policies = Qt.FocusPolicy
    button.setFocusPolicy(policies.StrongFocus if is_stop else policies.ClickFocus)


def _parts_of(widget: QWidget) -> Iterable[QWidget]:
    """List what a widget shows, as it is read."""
    if isinstance(widget, QStackedWidget):
        current = widget.currentWidget()
        return [] if current is None else [current]
    if isinstance(widget, QScrollArea):
        page = widget.widget()
        return [] if page is None else [page]
    if isinstance(widget, QSplitter):
        found = (widget.widget(number) for number in range(widget.count()))
        return [part for part in found if part is not None]
    if isinstance(widget, QAbstractItemView):
        return _as_they_lie(widget.viewport())
    layout = widget.layout()
    return _as_they_lie(widget) if layout is None else _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """List what a layout holds: lines from the left, columns from the top.

    A layout is never asked for its items: PySide keeps each that it gave for as long as the layout
    lives, and takes what comes to lie at the address of one that Qt has deleted for that item.
    """
    holder = layout.parentWidget()
    assert holder is not None, "what is seen lies in a widget"
    held: list[Held] = [each for each in holder.children() if isinstance(each, QWidget)]
    held += [each for each in layout.children() if isinstance(each, QLayout)]
    places = {each: layout.indexOf(each) for each in held}
    for each in sorted((each for each in held if places[each] >= 0), key=_order(layout, places)):
        if isinstance(each, QLayout):
            yield from _laid_out(each)
        else:
            yield each


def _order(layout: QLayout, places: Mapping[Held, int]) -> Callable[[Held], tuple[int, int]]:
    if isinstance(layout, QGridLayout):
        grid = layout
        return lambda each: grid.getItemPosition(places[each])[:2]  # type: ignore[index,return-value]
    return lambda each: (places[each], 0)


def _as_they_lie(widget: QWidget) -> list[QWidget]:
    """List the widgets that lie in another without a layout."""
    found = [part for part in widget.children() if isinstance(part, QWidget)]
    return sorted((part for part in found if not part.isWindow()), key=_place)


def _place(widget: QWidget) -> tuple[int, int]:
    return widget.y(), widget.x()
