# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a table would change, shown before anything is imported, or all that is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.text import heading, label
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.table_problems import Problem

if TYPE_CHECKING:
    from totrinn.screens.base import Screen

_SHOWN_PROBLEMS = 40


class ImportDialog(QDialog):
    """A dialog over a preview: `sum`, `listing` and `take` are the subclass's own."""

    def __init__(
        self, screen: Screen, *, title: str, act: str, may_import: bool, problems: Sequence[Problem]
    ) -> None:
        from totrinn.outgoing.words import problem_sentence

        super().__init__(screen)
        self.texts = screen.context.texts
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.problems = tuple(problem_sentence(self.texts, problem) for problem in problems)
        self.act_button = Button(act, "primary", icon="thing.check")
        leave = self.tr("Avbryt") if may_import else self.tr("Lukk")
        self.cancel_button = Button(leave, "secondary")
        self.sum_label = label(self._refusal() or self.sum(), tone="subtle", wrap=True)
        self.error_label = label("", "small", tone="danger", wrap=True)
        self.error_label.hide()
        self._lay_out()
        self.act_button.setVisible(may_import)
        self.act_button.clicked.connect(self._on_act)
        self.cancel_button.clicked.connect(self.reject)
        room = screen.window().size()
        self.resize(
            min(theme.px(720), room.width() - theme.px(40)),
            min(theme.px(560), room.height() - theme.px(40)),
        )

    def sum(self) -> str:
        """Say what would be changed."""
        raise NotImplementedError

    def listing(self) -> QWidget:
        """Show what would be changed."""
        raise NotImplementedError

    def take(self) -> None:
        """Import what is shown."""
        raise NotImplementedError

    def show_failure(self, error: AppError) -> None:
        """Say why nothing was imported."""
        self.error_label.setText(self.texts.problem(error))
        self.error_label.show()

    def _refusal(self) -> str:
        if not self.problems:
            return ""
        return self.tr(
            "Ingenting er hentet inn. Rett dette i tabellen, og prøv igjen. Alt eller "
            "ingenting blir hentet inn."
        )

    def _lay_out(self) -> None:
        self.column, buttons = QVBoxLayout(self), QHBoxLayout()
        self.column.addWidget(heading(self.windowTitle(), "section"))
        self.column.addWidget(self.sum_label)
        self.column.addWidget(self._list_of_problems() if self.problems else self.listing(), 1)
        self.column.addWidget(self.error_label)
        self.column.addLayout(buttons)
        buttons.addWidget(self.act_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        theme.set_margins(self.column, 22, 18, 22, 16)
        theme.set_spacing(self.column, 10)
        theme.set_spacing(buttons, 8)

    def _list_of_problems(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("surface", "clear")
        column = QVBoxLayout(inner)
        for text in self.problems[:_SHOWN_PROBLEMS]:
            column.addWidget(label(text, "small", tone="warning", wrap=True))
        left = len(self.problems) - _SHOWN_PROBLEMS
        if left > 0:
            more = self.tr("Og {count} til. Rett disse først.").format(count=left)
            column.addWidget(label(more, "small", tone="subtle", wrap=True))
        column.addStretch(1)
        theme.set_spacing(column, 8)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        return scroll

    def _on_act(self) -> None:
        self.act_button.setEnabled(False)
        self.take()
