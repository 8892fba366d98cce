# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Whose answers rest on which version of the proposal, the difference, and what follows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.difference import SideBySide
from totrinn.widgets.emptying import empty
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import heading, label
from totrinn.words.wording_answers import answer_lines, follows_text, head_text, today_text
from totrinn_db.domain.wording import Edit, Weight, difference
from totrinn_db.domain.wording_answers import VersionAnswers, VersionStanding, WordingAnswers

_LOOKS = {
    VersionStanding.COUNTS: ("thing.ok", "success"),
    VersionStanding.COUNTS_REWORDED: ("thing.ok", "success"),
    VersionStanding.KEPT: ("thing.info", "info"),
}
_SET_ASIDE = ("thing.warning", "warning")


class WordingAnswersPage(QWidget):
    """A card for each round, the newest first."""

    closed = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.back_button = Button(self.tr("Tilbake til partene"), "quiet", icon="action.back")
        self.back_button.clicked.connect(self.closed)
        self.today = IconText("thing.warning", "", tone="warning", ink="warning")
        self.cards: list[Card] = []
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("surface", "clear")
        holder = QVBoxLayout(inner)
        theme.set_margins(holder, 0, 0, 12, 0)
        title = heading(self.tr("Hvem som har svart på hvilken ordlyd"), "section")
        note = label(
            self.tr("Det nyeste svaret fra hver part står ved den versjonen det ble gitt til."),
            "small", tone="subtle", wrap=True,
        )  # fmt: skip
        self._column = QVBoxLayout()
        for part in (title, note, self.today):
            holder.addWidget(part)
        holder.addLayout(self._column)
        holder.addStretch(1)
        for layout in (holder, self._column):
            theme.set_spacing(layout, 12)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(scroll, 1)
        theme.set_margins(outer, 0, 0, 0, 0)
        theme.set_spacing(outer, 6)

    def show_answers(self, found: WordingAnswers) -> None:
        """Show whose answers rest on which version."""
        today = today_text(found, self._texts)
        self.today.set_text(today)
        self.today.setVisible(bool(today))
        empty(self._column)
        self.cards = [self._card(each, found.today) for each in found.rounds]
        for card in self.cards:
            self._column.addWidget(card)

    def _card(self, each: VersionAnswers, today: str) -> Card:
        card = Card()
        card.add(heading(head_text(each, self._texts), "h2"))
        icon, tone = _LOOKS.get(each.standing, _SET_ASIDE)
        card.add(IconText(icon, follows_text(each, self._texts), tone=tone, ink=tone))
        for what, names in answer_lines(each, self._texts):
            card.add(label(what, "caption", tone="subtle"))
            card.add(label(names, "body", wrap=True))
        if not each.answers:
            card.add(label(self.tr("Ingen svar bygger på denne versjonen."), "body", wrap=True))
        if each.weight is Weight.IDENTICAL:
            card.add(label(each.wording, "small", tone="subtle", wrap=True))
        else:
            card.add(label(self._texts.label(each.weight), "caption", tone="subtle"))
            card.add(self._sides(each.wording, today))
        theme.set_margins(card.body, 16, 12, 16, 12)
        theme.set_spacing(card.body, 6)
        return card

    def _sides(self, before: str, after: str) -> SideBySide:
        sides = SideBySide(self.tr("Slik partene fikk det"), self.tr("Slik det er i dag"))
        words = {edit: self._texts.label(edit) for edit in Edit}
        sides.show_runs(difference(before, after), words)
        return sides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
