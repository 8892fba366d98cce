# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the tabs of the case page have in common. They act through their screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from totrinn.screens.base import Screen
from totrinn.screens.clock import today
from totrinn.theme import theme
from totrinn_db.domain.views.cases import CaseView


class CaseTab(QWidget):
    """One tab. It is told of the case, and reads what else it needs when it is open."""

    acts_changed = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.host = screen
        self.context = screen.context
        self.texts = screen.context.texts
        self.case: CaseView | None = None
        self.column = QVBoxLayout(self)
        # What there is no room for folds away, so a tab never widens the window.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.set_margins(self.column, 0, 0, 0, 0)
        theme.set_spacing(self.column, 10)

    @property
    def case_id(self) -> str:
        """Give the id of the case that is shown."""
        return self.case.row.name.id if self.case is not None else ""

    @property
    def today(self) -> date:
        """Give the date that the database counts from."""
        return today(self.context)

    def show_case(self, case: CaseView) -> None:
        """Show this case."""
        self.case = case

    def reload(self) -> None:
        """Read what the case itself does not tell. Called when the tab is open."""

    def open_detail(self, detail: str) -> None:
        """Go to one thing in the tab, such as the answer of a party."""

    def make_ahead(self) -> Iterator[object]:
        """Make, a part at a time, what would take its time when the first case is shown."""
        yield from ()

    def leave(self) -> None:
        """Save what is not saved, for the user goes elsewhere."""

    @property
    def has_own_primary(self) -> bool:
        """Tell whether what the tab shows has a button of its own that stands out."""
        return False

    def primary_action(self) -> QAction | None:
        """Give the act that this tab is for, if its page header shall show one."""
        return None

    def secondary_actions(self) -> list[QAction]:
        """Give further acts of this tab for the page header."""
        return []

    def more_actions(self) -> list[QAction]:
        """Give the acts of this tab that are folded in the page header."""
        return []
