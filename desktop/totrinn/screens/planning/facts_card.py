# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The plan as three facts in words: which meeting, which deadline, who is last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets.text import label
from totrinn.words.planning import Fact

_ICONS = (
    ("ph.handshake", "success"),
    ("ph.envelope-simple", "warning"),
    ("ph.hourglass-medium", "info"),
)


class FactPart(QWidget):
    """One fact: its name with a symbol, the answer, and a line under it."""

    def __init__(self, icon: str, role: str) -> None:
        super().__init__()
        self._icon, self._role = icon, role
        self._mark = QLabel()
        self.name_label = label("", "small", tone="subtle")
        self.answer_label = label("", "section", wrap=True)
        self.detail_label = label("", "small", tone="subtle", wrap=True)
        top = QHBoxLayout()
        top.addWidget(self._mark)
        top.addWidget(self.name_label, 1)
        theme.set_spacing(top, 6)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.answer_label)
        column.addWidget(self.detail_label)
        column.addStretch(1)
        theme.set_margins(column, 16, 9, 14, 9)
        theme.set_spacing(column, 1)
        theme.changed.connect(self.refresh)
        self.refresh()

    def show_fact(self, fact: Fact) -> None:
        """Show another answer; the warning is in the words as well as in the colour."""
        for part, text in (
            (self.name_label, fact.name),
            (self.answer_label, fact.answer),
            (self.detail_label, fact.detail),
        ):
            if part.text() != text:
                part.setText(text)
        tone = "warning" if fact.is_bad else "subtle"
        if self.detail_label.property("tone") != tone:
            theme.set_role(self.detail_label, "small", tone=tone)
        self.setAccessibleName(f"{fact.name}: {fact.answer}. {fact.detail}")

    def refresh(self) -> None:
        """Draw the symbol again."""
        self._mark.setPixmap(icons.pixmap(self._icon, self._role, 16))

    def minimumSizeHint(self) -> QSize:
        """Let the words wrap rather than widen the page."""
        return QSize(theme.px(150), super().minimumSizeHint().height())


class FactsCard(QFrame):
    """The three facts side by side, or under each other where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.parts = [FactPart(icon, role) for icon, role in _ICONS]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rules: list[QFrame] = []
        for place, part in enumerate(self.parts):
            if place:
                rule = QFrame()
                rule.setProperty("surface", "line")
                self._rules.append(rule)
                self._row.addWidget(rule)
            self._row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        theme.set_margins(self._row, 1, 1, 1, 1)
        self._row.setSpacing(0)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Lay the facts under each other, or side by side."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        for rule in self._rules:
            rule.setFixedWidth(16777215 if narrow else 1)
            rule.setMinimumWidth(1)
            rule.setMaximumHeight(1 if narrow else 16777215)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other answers."""
        for part, fact in zip(self.parts, facts, strict=True):
            part.show_fact(fact)
