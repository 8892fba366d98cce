# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A form that fills a page. Knows no case words.

    lay_out_form(form, fields=[title, times], buttons=[save, cancel])

The fields scroll when the window is too low for them; the buttons are always in sight.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.entering import press_by_enter
from totrinn.widgets.page_scroll import PageScroll

_WIDEST = 680


def lay_out_form(
    form: QWidget, *, fields: Sequence[QWidget | QLayout], buttons: Sequence[QAbstractButton]
) -> None:
    """Put the fields in a card as wide as reads well, and the buttons at its foot.

    The first of them is the main one, and is pressed by Enter.
    """
    card = Card(flush=True)
    card.add(_scrolling(fields), 1)
    card.set_footer(_row(buttons))
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    theme.set_limits(card, max_width=_WIDEST)
    column = QVBoxLayout(form)
    column.addWidget(card)
    column.addStretch(1)
    theme.set_margins(column, 0, 0, 0, 0)
    press_by_enter(form, buttons[0])


def _scrolling(fields: Sequence[QWidget | QLayout]) -> PageScroll:
    page = QWidget()
    page.setProperty("surface", "clear")
    column = QVBoxLayout(page)
    for field in fields:
        if isinstance(field, QWidget):
            column.addWidget(field)
        else:
            column.addLayout(field)
    theme.set_spacing(column, 12)
    theme.set_margins(column, 18, 16, 18, 14)
    return PageScroll(page)


def _row(buttons: Sequence[QWidget]) -> QWidget:
    foot = QWidget()
    row = QHBoxLayout(foot)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    theme.set_spacing(row, 8)
    theme.set_margins(row, 6, 4, 6, 6)
    return foot
