# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One reply, field by field, and what a person can do with it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from totrinn.screens.replies.table import (
    ReplyRow,
    Standing,
    may_approve,
    may_choose,
    may_replace,
)
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import SidePanel
from totrinn.widgets.difference import difference_html, difference_words
from totrinn.widgets.text import breakable, label
from totrinn_db.domain.anchoring import Answer
from totrinn_db.domain.replies import ReadBy, Rejected, Reply, ReplyField
from totrinn_db.domain.wording import Edit


class ReplyPanel(SidePanel):
    """Shows what was read. It decides nothing: the page does what is asked for."""

    approve_requested = Signal()
    replace_requested = Signal()
    by_hand_requested = Signal()
    aside_requested = Signal()
    choice_requested = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        # Aligned to the top, the layout would give wrapped text the height of wider lines.
        self.body.setAlignment(Qt.AlignmentFlag(0))
        self._texts = texts
        self.row: ReplyRow | None = None
        self.approve_button = Button(self.tr("Jeg har sett på det, godta"), "secondary")
        self.replace_button = Button(self.tr("Erstatt svaret som står"), "secondary")
        self.by_hand_button = Button(self.tr("Registrer for hånd …"), "secondary")
        self.approve_button.clicked.connect(self.approve_requested)
        self.replace_button.clicked.connect(self.replace_requested)
        self.by_hand_button.clicked.connect(self.by_hand_requested)
        self.choose_button = Button(self.tr("Bruk dette svaret"), "secondary")
        self.choose_button.clicked.connect(self.choice_requested)
        self.aside_button = Button(self.tr("Legg til side"), "quiet")
        self.aside_button.clicked.connect(self.aside_requested)
        self._acts = (
            self.approve_button,
            self.replace_button,
            self.choose_button,
            self.by_hand_button,
            self.aside_button,
        )
        self.set_buttons(list(self._acts))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Ask for a choice."""
        self.row = None
        self.clear()
        self.set_texts(self.tr("Velg et svar"), self.tr("Her ser du alt som er lest fra filen."))
        self.body.addStretch(1)
        for button in self._acts:
            button.hide()

    def show_row(self, row: ReplyRow) -> None:
        """Show one reply."""
        self.row = row
        match = row.found.match
        self.clear()
        known = match.known
        title = known.party if known is not None else breakable(row.found.file.name)
        self.set_texts(title, self._subtitle(row))
        if isinstance(match, Rejected) and not row.is_approved:
            reason = self._texts.sentence(match.refused)
            self.add(label(reason, "small", tone="warning", wrap=True))
            if match.difference:
                self._show_difference(match)
        if match.reply is not None:
            for name, value, note in self._fields(match.reply, self._standing_answer(row)):
                self.add(label(name, "small", tone="subtle"))
                self.add(label(value, "body", wrap=True, copyable=True))
                if note:
                    self.add(label(note, "small", tone="warning", wrap=True))
        self.body.addStretch(1)
        is_open = row.standing in (Standing.TO_SEE, Standing.REFUSED)
        self.approve_button.setVisible(may_approve(row.found) and not row.is_approved)
        self.choose_button.setVisible(may_choose(row.found))
        self.replace_button.setVisible(may_replace(row.found) and not row.is_approved)
        self.by_hand_button.setVisible(is_open)
        self.aside_button.setVisible(row.standing is not Standing.REGISTERED)

    def _subtitle(self, row: ReplyRow) -> str:
        known = row.found.match.known
        if known is None:
            return self.tr("Filen er ikke tatt inn i noen sak.")
        return f"{known.case_reference} {known.case_title}. {breakable(row.found.file.name)}"

    def _show_difference(self, match: Rejected) -> None:
        shown = QLabel(difference_html(match.difference))
        shown.setTextFormat(Qt.TextFormat.RichText)
        shown.setWordWrap(True)
        theme.set_role(shown, "small")
        words = {
            Edit.SAME: "", Edit.REMOVED: self.tr("fjernet"), Edit.ADDED: self.tr("lagt til"),
        }  # fmt: skip
        shown.setAccessibleName(difference_words(match.difference, words))
        self.add(label(self.tr("Forskjellen i teksten"), "small", tone="subtle"))
        self.add(shown)

    def _standing_answer(self, row: ReplyRow) -> Answer | None:
        """Give the answer to compare with, where another one is registered."""
        known = row.found.match.known
        return known.registered if known is not None and may_replace(row.found) else None

    def _fields(self, reply: Reply, standing: Answer | None) -> Iterator[tuple[str, str, str]]:
        for which in ReplyField:
            value = self._value(reply, which)
            before = self._before(standing, which) if standing is not None else None
            if before is not None and before != value:
                said = before or self.tr("ikke oppgitt")
                note = self.tr("Registrert: {value}").format(value=said)
                yield self._texts.label(which), value or self.tr("Ikke oppgitt"), note
            elif value:
                yield self._texts.label(which), value, self._note(reply, which)

    def _before(self, answer: Answer, which: ReplyField) -> str | None:
        """Say what is registered for a line of the form; None for lines that are no answer."""
        texts = self._texts
        conditional = answer.status.meaning.needs_condition_met
        match which:
            case ReplyField.ANSWER:
                return texts.label(answer.status)
            case ReplyField.CONDITION:
                return answer.text if conditional else ""
            case ReplyField.REMARK:
                return "" if conditional else answer.text
            case ReplyField.ORGAN:
                return answer.organ
            case ReplyField.LEVEL:
                return texts.label(answer.level) if answer.level else ""
            case ReplyField.TREATED_ON:
                return texts.date(answer.answered_on)
            case ReplyField.ARCHIVE_NUMBER:
                return answer.archive_number
            case ReplyField.NAME:
                return answer.answered_by
            case ReplyField.TITLE:
                return answer.capacity
            case _:
                return None

    def _value(self, reply: Reply, which: ReplyField) -> str:
        texts = self._texts
        match which:
            case ReplyField.WORDING:
                return ""
            case ReplyField.ANSWER:
                return texts.label(reply.status) if reply.status else reply.answer_as_written
            case ReplyField.LEVEL:
                return texts.label(reply.level) if reply.level else ""
            case ReplyField.NEW_DATE | ReplyField.TREATED_ON:
                day = reply.new_date if which is ReplyField.NEW_DATE else reply.treated_on
                return texts.date(day) if day else ""
            case ReplyField.WANTS_STATEMENT:
                return self.tr("Ja") if reply.wants_statement else ""
            case _:
                return str(getattr(reply, which.value))

    def _note(self, reply: Reply, which: ReplyField) -> str:
        if which in reply.doubtful:
            return self.tr("Totrinn er ikke sikker. Sammenlign med filen.")
        how = reply.read_by.get(which, ReadBy.TAG)
        if reply.is_form and how is not ReadBy.TAG:
            return self._texts.label(how)
        return ""
