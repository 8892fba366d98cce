# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the tabs of a meeting have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.screens.base import Screen
from totrinn.theme import theme
from totrinn_db.domain.meetings import ItemKind, MeetingState
from totrinn_db.domain.views.meetings import MeetingView

_LEAST_WIDTH = 320


class MeetingPart(QWidget):
    """One tab of a meeting. It acts through the screen, which shows every refusal."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.page = screen
        self.view: MeetingView | None = None

    @property
    def context(self) -> AppContext:
        """What the screen was given."""
        return self.page.context

    @property
    def meeting(self) -> MeetingView:
        """The meeting that is shown."""
        if self.view is None:
            raise RuntimeError("no meeting is shown yet")
        return self.view

    def show_meeting(self, view: MeetingView) -> None:
        """Show a meeting as it is now. Tabs extend this."""
        self.view = view

    def make_ahead(self) -> Iterator[object]:
        """Make, a part at a time, what would take its time when the first meeting is shown."""
        yield from ()

    def leave(self) -> None:
        """Save what is typed, for the user goes elsewhere. Tabs with fields extend this."""

    def minimumSizeHint(self) -> QSize:
        """Never widen the window: what there is no room for folds away once the tab is shown."""
        return QSize(theme.px(_LEAST_WIDTH), super().minimumSizeHint().height())

    def write(self, command: Callable[..., Any], *, undo_text: str = "", **kw: Any) -> None:
        """Do an act on the meeting through the screen."""
        self.page.write(command, undo_text=undo_text, **kw)


def has_items_left(view: MeetingView) -> bool:
    """Tell whether a meeting goes on with items left, so that the next outcome comes first."""
    left = any(i.outcome is None and i.kind is not ItemKind.BREAK for i in view.items)
    return left and view.state is MeetingState.ONGOING


def scrolled(inner: QWidget) -> QScrollArea:
    """Let a page scroll up and down, and never sideways."""
    inner.setProperty("surface", "clear")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def readable_page(*, width: float = 760, spacing: float = 12) -> tuple[QWidget, QVBoxLayout]:
    """Make a page whose lines are never too long to read, and its column."""
    # The height of wrapped text is asked for at the width it gets, so the limit is on a holder.
    inner, holder = QWidget(), QWidget()
    row = QHBoxLayout(inner)
    row.addWidget(holder, 1)
    row.addStretch(0)
    theme.set_margins(row, 0, 0, 0, 0)
    theme.set_limits(holder, max_width=width)
    return inner, column_of(holder, spacing=spacing)


def column_of(widget: QWidget, *, spacing: float = 10) -> QVBoxLayout:
    """Give a widget a column without margins."""
    column = QVBoxLayout(widget)
    theme.set_margins(column, 0, 0, 0, 0)
    theme.set_spacing(column, spacing)
    return column
