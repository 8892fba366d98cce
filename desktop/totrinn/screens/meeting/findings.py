# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a protocol lacks, in words, each with a way to the place where it is mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from totrinn.screens.meeting.part import column_of
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.emptying import empty
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import label
from totrinn_db.domain.protocol_check import Finding, ProtocolPlace


class ProtocolFindings(QWidget):
    """The findings in two groups: those that block the lock, and those to look at."""

    item_wanted = Signal(str)
    attendance_wanted = Signal()
    offices_wanted = Signal()
    agenda_wanted = Signal()
    follow_ups_wanted = Signal(str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.findings: Sequence[Finding] = ()
        self._column = column_of(self, spacing=6)

    @property
    def blocking(self) -> list[Finding]:
        """List what must be mended before the protocol is locked."""
        return [finding for finding in self.findings if finding.blocks]

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was found; the way to each place is beside it."""
        self.findings = findings
        empty(self._column)
        if not findings:
            text = self._texts.word("protocol_check.nothing")
            self._column.addWidget(IconText("thing.ok", text, "body", ink="success"))
        self._show_group("protocol_check.blocks", [f for f in findings if f.blocks])
        self._show_group("protocol_check.should_be_checked", [f for f in findings if not f.blocks])

    def sentence(self, finding: Finding) -> str:
        """Say what was found."""
        key = f"protocol_check.findings.{finding.code.value}"
        said = self._texts.variant(key, finding.facts)
        # The sentence may begin with the number or the title of a case as it is written.
        return said[:1].upper() + said[1:]

    def go_to(self, finding: Finding) -> None:
        """Go where a finding is mended."""
        ways: dict[ProtocolPlace, Callable[[], None]] = {
            ProtocolPlace.ITEM: lambda: self.item_wanted.emit(finding.item_id),
            ProtocolPlace.FOLLOW_UPS: lambda: self.follow_ups_wanted.emit(finding.case_id),
            ProtocolPlace.AGENDA: self.agenda_wanted.emit,
            ProtocolPlace.OFFICES: self.offices_wanted.emit,
        }
        ways.get(finding.place, self.attendance_wanted.emit)()

    def _show_group(self, title: str, findings: list[Finding]) -> None:
        if not findings:
            return
        self._column.addWidget(label(self._texts.word(title), "h3"))
        icon, ink = ("thing.missing", "danger") if findings[0].blocks else ("thing.info", "info")
        for finding in findings:
            self._column.addWidget(self._row(finding, icon, ink))

    def _row(self, finding: Finding, icon: str, ink: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        text = self.sentence(finding)
        row.addWidget(IconText(icon, text, "body", ink=ink), 1)
        link = LinkButton(self._texts.label(finding.place))
        link.setAccessibleDescription(text)
        link.clicked.connect(lambda _on=False: self.go_to(finding))
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        theme.set_margins(row, 0, 0, 0, 0)
        return holder
