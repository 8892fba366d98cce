# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""A card: a surface with title, count and link. Knows no case words.

card = Card("Neste møte", count="4", link="Åpne sakslisten", ruled=False, flush=False)
card.body                    QVBoxLayout for the content (flush: no margins, for lists)
card.add(widget, stretch=0)  card.set_title(text)  card.set_count(text)
card.header                  QHBoxLayout, e.g. to add a button at its right end
card.set_footer(widget)      below a hairline
card.link_activated          signal
SidePanel("Molde kommune", "Svarte 6. mai")  card with a scrolling body and pinned buttons:
panel.body, panel.add(widget), panel.set_buttons([primary, other]), panel.closed
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.emptying import empty
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.text import hairline, heading, label


class Card(QFrame):
    """A framed surface in the page."""

    link_activated = Signal()

    def __init__(
        self,
        title: str = "",
        *,
        count: str = "",
        link: str = "",
        ruled: bool = False,
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.title_label = heading(title, "h2", wrap=False)
        self.count_label = label(count, "small", tone="subtle")
        self.link_button = LinkButton(link)
        self.header = QHBoxLayout()
        self.body = QVBoxLayout()
        self._rule = hairline()
        if not ruled:
            self._rule.hide()
        self._foot = QVBoxLayout()
        self._lay_out(flush=flush, has_header=bool(title or link))
        self.count_label.setVisible(bool(count))
        self.link_button.setVisible(bool(link))
        self.link_button.clicked.connect(self.link_activated)

    def _lay_out(self, *, flush: bool, has_header: bool) -> None:
        column = QVBoxLayout(self)
        theme.set_margins(column, 1, 0, 1, 0)
        theme.set_spacing(column, 0)
        if not has_header:
            self.title_label.hide()
        self.header.addWidget(self.title_label)
        self.header.addWidget(self.count_label)
        self.header.addStretch(1)
        self.header.addWidget(self.link_button)
        theme.set_spacing(self.header, 8)
        theme.set_margins(self.header, 14, 8, 14, 6) if has_header else None
        theme.set_spacing(self.body, 0 if flush else 6)
        if flush:
            theme.set_margins(self.body, 0, 0, 0, 0)
        else:
            theme.set_margins(self.body, 14, 2 if has_header else 12, 14, 12)
        column.addLayout(self.header)
        column.addWidget(self._rule)
        column.addLayout(self.body, 1)
        column.addLayout(self._foot)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget last in the card."""
        self.body.addWidget(widget, stretch)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.title_label.setText(title)
        self.title_label.setVisible(bool(title))

    def set_count(self, count: str) -> None:
        """Show another count beside the title."""
        self.count_label.setText(count)
        self.count_label.setVisible(bool(count))

    def set_link(self, text: str) -> None:
        """Show another link at the right end of the header."""
        self.link_button.setText(text)
        self.link_button.setVisible(bool(text))

    def set_footer(self, widget: QWidget) -> None:
        """Put a widget below a hairline at the bottom."""
        empty(self._foot)
        self._foot.addWidget(hairline())
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.addWidget(widget)
        row.addStretch(1)
        theme.set_margins(row, 12, 4, 12, 4)
        self._foot.addWidget(holder)


class SidePanel(QFrame):
    """Details of what is selected, with its own buttons pinned at the bottom."""

    closed = Signal()

    def __init__(
        self, title: str = "", subtitle: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.title_label = heading(title, "h2")
        self.subtitle_label = label(subtitle, "small", tone="subtle", wrap=True)
        if not subtitle:
            self.subtitle_label.hide()
        self.content = QWidget()
        self.content.setProperty("surface", "clear")
        self.body = QVBoxLayout(self.content)
        self._buttons = FlowLayout(spacing=8)
        self._rule = hairline()
        self._pinned: tuple[QAbstractButton, ...] = ()
        self._lay_out()

    def _lay_out(self) -> None:
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.viewport().setAutoFillBackground(False)
        self.content.setAutoFillBackground(False)
        self.scroll_area.setWidget(self.content)
        self.body.addWidget(self.title_label)
        self.body.addWidget(self.subtitle_label)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.addWidget(self.scroll_area, 1)
        column.addWidget(self._rule)
        column.addLayout(self._buttons)
        theme.set_margins(column, 1, 1, 1, 1)
        theme.set_spacing(column, 0)
        theme.set_margins(self.body, 14, 10, 14, 12)
        theme.set_spacing(self.body, 6)
        theme.set_margins(self._buttons, 14, 9, 14, 9)
        self._rule.hide()

    def set_texts(self, title: str, subtitle: str = "") -> None:
        """Show another title and subtitle."""
        self.title_label.setText(title)
        self.subtitle_label.setText(subtitle)
        self.subtitle_label.setVisible(bool(subtitle))

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget last in the panel."""
        self.body.addWidget(widget, stretch)

    def clear(self) -> None:
        """Take away everything below the title."""
        empty(self.body, but_first=2)

    def show_focused(self) -> None:
        """Scroll to the field that has the focus and what is said below it, once laid out."""
        QTimer.singleShot(0, self, self._scroll_to_focused)

    def _scroll_to_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            self.scroll_area.ensureWidgetVisible(focused, 0, theme.px(60))

    def set_buttons(self, buttons: Sequence[QAbstractButton]) -> None:
        """Pin these buttons at the bottom, the primary first."""
        empty(self._buttons)
        for button in buttons:
            self._buttons.addWidget(button)
            button.installEventFilter(self)
        self._pinned = tuple(buttons)
        self._show_rule()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the line above the buttons only while one of them is there."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._show_rule()
        return super().eventFilter(watched, event)

    def _show_rule(self) -> None:
        # What was never shown nor hidden comes into sight with the panel.
        chosen = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        gone = (each.isHidden() and each.testAttribute(chosen) for each in self._pinned)
        self._rule.setVisible(not all(gone))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
