# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One party's answer in words: what it says, on whose authority, and how it came in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.models.dates import short_date
from totrinn.screens.case.told_words import told_text
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.emptying import empty
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import breakable, hairline, heading, label
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.views.anchoring import AnchoringRow

if TYPE_CHECKING:
    from totrinn_db.queries.replies import EvidenceRow

Status = AnchoringStatus


class AnswerText(QWidget):
    """The party's own words, and why the answer does not carry a decision yet."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._column = _column(self)

    def show_row(self, row: AnchoringRow) -> None:
        """Show an answer."""
        empty(self._column)
        if row.text:
            self._column.addWidget(heading(self._name(row.status), "h3", level=3))
            self._column.addWidget(label(row.text, "small", wrap=True, copyable=True))
        if row.lack in (Lack.LEVEL_TOO_LOW, Lack.NOT_CONFIRMED, Lack.ONLY_NOTED):
            text = self._texts.label(row.lack)
            self._column.addWidget(
                IconText("thing.warning", text, "small", tone="warning", ink="warning")
            )

    def _name(self, status: AnchoringStatus) -> str:
        names = {
            Status.ENDORSED_WITH_REMARK: self.tr("Merknad"),
            Status.ENDORSED_ON_CONDITION: self.tr("Forbehold"),
            Status.NOT_ENDORSED: self.tr("Begrunnelse"),
        }
        return names.get(status, self.tr("Kommentar"))


class AnswerFacts(QWidget):
    """Who answered, at which level, who registered it, and the files that lie behind it."""

    file_requested = Signal(str)
    take_out_requested = Signal(str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._today = date.today()
        column = _column(self, top=4)
        self._facts_column, self._files_column = QVBoxLayout(), QVBoxLayout()
        for part in (self._facts_column, self._files_column):
            theme.set_spacing(part, 6)
            column.addLayout(part)

    def show_row(self, row: AnchoringRow, today: date) -> None:
        """Show an answer."""
        self._today = today
        empty(self._facts_column)
        self.show_files(())
        facts = self._facts(row)
        if facts:
            self._facts_column.addWidget(hairline())
        for icon, text in facts:
            self._facts_column.addWidget(IconText(icon, text, "small", copyable=True))

    def show_files(self, found: Sequence[EvidenceRow], *, may_take_out: bool = False) -> None:
        """Show the files behind the answer: a copy of each, and the way out for a wrong one."""
        empty(self._files_column)
        for each in found:
            day = short_date(self._texts, each.received_on, self._today)
            text = self.tr("{name}, mottatt {date}").format(name=breakable(each.name), date=day)
            if each.withdrawn_on is not None:
                text = self.tr("{file} (tatt ut)").format(file=text)
            told = IconText("action.attachment", text, "small")
            told.setToolTip(self.tr("Kontrollkode: {code}").format(code=each.sha256[:16]))
            link = LinkButton(self.tr("Lagre en kopi …"))
            link.setAccessibleName(self.tr("Lagre en kopi av {name}").format(name=each.name))
            link.clicked.connect(partial(self.file_requested.emit, each.id))
            self._files_column.addWidget(told)
            holder = QWidget()
            links = FlowLayout(holder, spacing=14)
            links.addWidget(link)
            if may_take_out and each.withdrawn_on is None:
                links.addWidget(self._take_out_link(each))
            self._files_column.addWidget(holder)

    def _take_out_link(self, each: EvidenceRow) -> LinkButton:
        link = LinkButton(self.tr("Ta ut"))
        link.setAccessibleName(self.tr("Ta ut {name}").format(name=each.name))
        link.setToolTip(self.tr("Filen hører ikke til svaret. Den beholdes, merket som tatt ut."))
        link.clicked.connect(partial(self.take_out_requested.emit, each.id))
        return link

    def head(self, row: AnchoringRow, today: date) -> str:
        """Say when the party answered or to whom the case was sent, and when it was told."""
        told = told_text(row.told, self._texts, today) if row.told is not None else ""
        return ". ".join(part for part in (self.told(row, today), told) if part)

    def told(self, row: AnchoringRow, today: date) -> str:
        """Say in a line when the party answered, or to whom the case was sent."""
        if row.status.meaning.is_answer and row.answered_on:
            day = short_date(self._texts, row.answered_on, today)
            where = row.organ or (self._texts.label(row.level) if row.level else "")
            if where:
                return self.tr("Svarte {date} etter behandling i {organ}").format(
                    date=day, organ=where[:1].lower() + where[1:]
                )
            return self.tr("Svarte {date}").format(date=day)
        if row.sent_to:
            return self.tr("Sendt til {receiver}").format(receiver=row.sent_to)
        return ""

    def _facts(self, row: AnchoringRow) -> list[tuple[str, str]]:
        who = ", ".join(part for part in (row.answered_by, row.capacity) if part)
        facts = [("thing.person", who)]
        if row.level is not None:
            facts.append(("thing.municipality", self._texts.label(row.level)))
        if row.archive_number:
            text = self.tr("Arkivsak {number}").format(number=row.archive_number)
            facts.append(("thing.archive_case", text))
        if row.status.meaning.assents:
            facts.append(self._authority(row))
        if row.status.meaning.needs_condition_met:
            facts.append(self._condition(row))
        if row.wants_statement:
            facts.append(("action.statement", self.tr("Ønsker protokolltilførsel")))
        facts.append(("action.history", self._registered(row)))
        facts.append(("action.write", row.note))
        return [(icon, text) for icon, text in facts if text]

    def _authority(self, row: AnchoringRow) -> tuple[str, str]:
        if row.confirmed:
            return "thing.check", self.tr("Bekreftet av parten selv")
        return "thing.warning", self.tr("Representanten støtter, parten har ikke bekreftet")

    def _condition(self, row: AnchoringRow) -> tuple[str, str]:
        if row.condition_met:
            text = self.tr("Forbeholdet er avklart: {note}")
            return "thing.check", text.format(note=row.condition_note)
        if row.condition_note:
            text = self.tr("Forbeholdet er ikke avklart: {note}")
            return "thing.warning", text.format(note=row.condition_note)
        return "thing.warning", self.tr("Forbeholdet er ikke avklart")

    def _registered(self, row: AnchoringRow) -> str:
        if not row.registered_by or row.registered_on is None:
            return ""
        day = short_date(self._texts, row.registered_on, self._today)
        source = f", {self._texts.label(row.source).lower()}" if row.source else ""
        return self.tr("Registrert av {name} {date}{source}").format(
            name=row.registered_by, date=day, source=source
        )


def _column(widget: QWidget, *, top: int = 0) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    theme.set_margins(column, 0, top, 0, 0)
    theme.set_spacing(column, 6)
    return column
