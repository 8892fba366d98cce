# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page before a case is sent: who gets what, in which language, until when, and is it fair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from totrinn.dialogs.act_dialog import date_field, value_of
from totrinn.models.dates import days_away
from totrinn.models.grouped import GroupedTable
from totrinn.screens.base import Screen
from totrinn.screens.clock import today
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TextDelegate
from totrinn.widgets.emptying import empty
from totrinn.widgets.form_field import DateField, IconText
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn.widgets.text import heading, label
from totrinn_db.commands import rounds
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.views.anchoring import LetterPreview
from totrinn_db.domain.views.cases import CaseView
from totrinn_db.domain.wave import WaveCode
from totrinn_db.queries import waves
from totrinn_db.queries.waves import WavePreview


class LetterTable(GroupedTable[LetterPreview]):
    """Who gets a letter."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return (self.tr("Part"), self.tr("Sendes til"), self.tr("Målform"))

    def cell(self, row: LetterPreview, column: int, role: int) -> Any:
        """Give one cell in a role."""
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return (row.party, self._receiver(row), self._texts.label(row.language))[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            language = self._texts.label(row.language)
            return f"{row.party}, {self._receiver(row)}, {language}" if column == 0 else None
        if column == 1 and not row.has_contact:
            return {Role.TONE: "warning", Role.ICON: "thing.warning"}.get(role)  # type: ignore[call-overload]
        return None

    def _receiver(self, row: LetterPreview) -> str:
        if row.has_contact:
            return row.sent_to
        return self.tr("{receiver} (kontakt mangler)").format(receiver=row.sent_to or row.party)


# What is good to know, and no reason to wait.
_MILD = (
    WaveCode.NO_CONTACT,
    WaveCode.NO_EMAIL,
    WaveCode.OWN_MEETINGS_UNKNOWN,
    WaveCode.SPEAKS_FOR_NOBODY,
)


class FindingList(QWidget):
    """What should be known before sending, one sentence a line; what is serious stands out."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        theme.set_margins(self._column, 0, 0, 0, 0)
        theme.set_spacing(self._column, 6)
        self.sentences: tuple[str, ...] = ()

    def show_sentences(self, found: Sequence[tuple[str, bool]]) -> None:
        """Show these sentences; the flag tells which of them call for a second thought."""
        empty(self._column)
        self.sentences = tuple(text for text, _ in found)
        for text, is_serious in found:
            tone = "warning" if is_serious else "subtle"
            icon = "thing.warning" if is_serious else "thing.info"
            ink = "warning" if is_serious else ""
            self._column.addWidget(IconText(icon, text, "small", tone=tone, ink=ink))
        self.setVisible(bool(found))


def _inside(name: str) -> str:
    """Write a name as a part of a sentence."""
    return name[:1].lower() + name[1:]


class SendPage(QWidget):
    """Shows the letters before they are made. Saving a case never sends it; this does."""

    sent = Signal(str)
    cancelled = Signal()
    contacts_requested = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._case: CaseView | None = None
        self._terms = ""
        self.table = LetterTable(screen.context.texts)
        self._make_parts()
        self._lay_out()
        self.send_button.clicked.connect(self.send)
        self.cancel_button.clicked.connect(self.cancelled)
        self.contacts_button.clicked.connect(self.contacts_requested)
        self._deadline().dateChanged.connect(self._show_distance)

    def _make_parts(self) -> None:
        self.title = heading("", "section")
        self.intro = label("", tone="subtle", wrap=True)
        self.deadline_field = date_field(self.tr("Svarfrist"), today(self._screen.context))
        theme.set_limits(self._deadline(), max_width=180)
        self.wording = label("", "reading", wrap=True)
        self.gets = label("", "small", tone="subtle", wrap=True)
        self.findings = FindingList()
        self.view = TreeView(self.tr("Hvem som får brev"))
        self.view.setModel(self.table)
        self.view.set_delegate(0, TextDelegate(lines=1))
        self.view.set_columns([(170, 0), (180, 1), (100, 0)], drop=(2,))
        self.send_button = Button("", "primary", icon="action.send")
        self.cancel_button = Button(self.tr("Avbryt"), "quiet")
        self.contacts_button = Button(self.tr("Legg inn kontakter"), "quiet")

    def _lay_out(self) -> None:
        card = Card()
        card.add(self.title)
        card.add(self.intro)
        card.add(self.deadline_field)
        card.add(heading(self.tr("Forslaget som låses"), "h3", level=3))
        card.add(self.wording)
        card.add(self.gets)
        card.add(self.findings)
        theme.set_spacing(card.body, 8)
        theme.set_margins(card.body, 18, 14, 18, 14)
        inner = QWidget()
        inner.setProperty("surface", "clear")
        left = QVBoxLayout(inner)
        left.addWidget(card)
        left.addStretch(1)
        theme.set_margins(left, 0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self.list_card = Card(flush=True)
        self.list_card.add(self.view, 1)
        row = QHBoxLayout()
        row.addWidget(scroll, 4)
        row.addWidget(self.list_card, 5)
        theme.set_spacing(row, 12)
        buttons = QHBoxLayout()
        for button in (self.send_button, self.cancel_button, self.contacts_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        theme.set_spacing(buttons, 8)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addLayout(buttons)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 10)

    def start(self, case: CaseView, letters: tuple[LetterPreview, ...]) -> None:
        """Show what would be sent."""
        self._case = case
        texts = self._screen.context.texts
        self.table.set_entries(letters)
        self.title.setText(
            self.tr("Send «{title}» til forankring").format(title=case.row.name.title)
        )
        self.intro.setText(self._languages(letters))
        self.wording.setText(case.wording.text)
        self.deadline_field.set_error("")
        self._deadline().set_value(case.suggested_deadline)
        self._show_distance()
        self.contacts_button.setVisible(any(not row.has_contact for row in letters))
        self._ask_if_fair()
        count = texts.count(len(letters), "letter")
        self.send_button.setText(self.tr("Lås teksten og lag {letters}").format(letters=count))
        QTimer.singleShot(0, self.send_button, self.send_button.setFocus)

    def _languages(self, letters: tuple[LetterPreview, ...]) -> str:
        texts = self._screen.context.texts
        counts = Counter(row.language for row in letters)
        told: str = self.tr("{count} på {language}")
        parts = [
            told.format(count=count, language=texts.label(language).lower())
            for language, count in counts.most_common()
        ]
        return self.tr(
            "Alle får samme tekst på samme dag: {letters}. Ingenting sendes før du trykker."
        ).format(letters=texts.join(parts))

    def _deadline(self) -> DateField:
        editor = self.deadline_field.editor
        assert isinstance(editor, DateField)
        return editor

    def _show_distance(self) -> None:
        texts, day = self._screen.context.texts, self._deadline().value()
        away = days_away(texts, day, today(self._screen.context))
        self._ask_if_fair()
        self.deadline_field.set_help(
            self.tr("{date}, {away}").format(date=texts.weekday_date(day), away=away)
        )

    def _ask_if_fair(self) -> None:
        """Ask whether all are asked on the same terms, with the deadline that is chosen now."""
        if self._case is not None:
            self._screen.read(
                waves.wave_preview,
                self._case.row.name.id,
                deadline=self._deadline().value(),
                then=self._show_findings,
                slot="fairness",
            )

    def _show_findings(self, preview: WavePreview) -> None:
        from totrinn.outgoing.words import finding_sentence, history_line

        texts = self._screen.context.texts
        self.findings.show_sentences(
            [(finding_sentence(texts, each), each.code not in _MILD) for each in preview.findings]
        )
        self._terms = history_line(texts, preview.findings)
        names = dict.fromkeys(texts.label(each) for plan in preview.plans for each in plan.gets)
        gets = self.tr("Hver part får en egen mappe med {files}.").format(
            files=texts.join(_inside(name) for name in names)
        )
        self.gets.setText(gets)

    def send(self) -> None:
        """Lock the wording and open the round."""
        if self._case is None:
            return
        self.send_button.setEnabled(False)
        self._screen.write(
            rounds.send_to_anchoring,
            then=self._on_sent,
            failed=self._on_failed,
            case_id=self._case.row.name.id,
            deadline=value_of(self._deadline()),
            terms=self._terms,
        )

    def _on_sent(self, round_id: str) -> None:
        self.send_button.setEnabled(True)
        self.sent.emit(round_id)

    def _on_failed(self, error: AppError) -> None:
        self.send_button.setEnabled(True)
        self.deadline_field.set_error(self._screen.context.texts.problem(error))
        self._deadline().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
