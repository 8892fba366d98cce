# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the cards of the first page have in common: they know where things are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from totrinn.context import AppContext
from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.text import label


class OverviewCard(Card):
    """A card that knows where things are."""

    def __init__(self, context: AppContext, title: str, *, ruled: bool, flush: bool) -> None:
        super().__init__(title, ruled=ruled, flush=flush, link=" ")
        self.context, self.texts = context, context.texts
        self.set_link("")
        self.rows = QVBoxLayout()
        theme.set_spacing(self.rows, 0)
        self.body.addLayout(self.rows)

    def go(self, place: str, key: str = "", tab: str = "") -> Callable[[], None]:
        """Give the way to a place."""
        return partial(self.context.navigator.open_place, place, key, tab)

    def note(self, text: str) -> None:
        """Say something quietly where rows would be."""
        quiet = label(text, "small", tone="subtle", wrap=True)
        inside = self.body.contentsMargins().left() == 0
        quiet.setContentsMargins(*(theme.px(n if inside else 0) for n in (14, 8, 14, 10)))
        self.rows.addWidget(quiet)
