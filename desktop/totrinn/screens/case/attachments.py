# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Vedlegg: the files that follow the case, added by choosing or dropping them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from totrinn.dialogs import choose_files
from totrinn.dialogs.access import exempt_text
from totrinn.models.grouped import GroupedTable
from totrinn.screens.base import Screen
from totrinn.screens.case.access import ask_for_exemptions
from totrinn.screens.case.tab import CaseTab
from totrinn.theme import theme
from totrinn.widgets.buttons import Button, make_action
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TextDelegate, TwoLineDelegate
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn_db.commands import cases
from totrinn_db.domain.views.cases import AttachmentView, CaseView

_LARGEST = 50 * 1024 * 1024


class AttachmentTable(GroupedTable[AttachmentView]):
    """The files of a case in order."""

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return (self.tr("Vedlegg"), self.tr("Størrelse"))

    def cell(self, row: AttachmentView, column: int, role: int) -> Any:
        """Give one cell in a role."""
        if role == Role.TITLE and column == 0:
            return row.title or row.name
        if role == Role.SUB and column == 0:
            named = (row.name if row.title else "", exempt_text(row.exempt))
            return ". ".join(part for part in named if part) or None
        if role == Role.ICON and column == 0:
            return "action.lock" if row.exempt else "action.attachment"
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return (row.title or row.name, size_text(row.size))[column]
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            said = (row.title or row.name, size_text(row.size), exempt_text(row.exempt))
            return ", ".join(part for part in said if part)
        return None


def size_text(size: int) -> str:
    """Write a size for people, with a decimal comma."""
    if size < 1000 * 1000:
        return f"{max(1, round(size / 1000))} kB"
    return f"{size / 1000 / 1000:.1f} MB".replace(".", ",")


class AttachmentsTab(CaseTab):
    """The list of files, a way to add them and a way to take one out."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.table = AttachmentTable()
        self.view = TreeView(self.tr("Vedlegg"))
        self.view.setModel(self.table)
        self.view.set_delegate(0, TwoLineDelegate())
        self.view.set_delegate(1, TextDelegate())
        self.view.set_columns([(220, 1), (120, 0)])
        self.withdraw_button = Button(self.tr("Ta ut vedlegget"), "quiet", icon="action.withdraw")
        self.withdraw_button.clicked.connect(self.withdraw)
        card = Card(flush=True)
        card.add(self.view, 1)
        self.exempt_button = Button(self.tr("Unntatt offentlighet …"), "quiet", icon="action.lock")
        self.exempt_button.clicked.connect(self.mark_exempt)
        footer = QWidget()
        row = QHBoxLayout(footer)
        row.addWidget(self.withdraw_button)
        row.addWidget(self.exempt_button)
        row.addStretch(1)
        theme.set_margins(row, 0, 0, 0, 0)
        card.set_footer(footer)
        self.empty = EmptyState(
            "action.attachment",
            self.tr("Ingen vedlegg"),
            self.tr("Slipp filer her, eller velg dem. De følger saken til partene og møtet."),
            self.tr("Legg til vedlegg …"),
        )
        self.empty.activated.connect(self.choose)
        self.stack = PageStack()
        self.stack.addWidget(card)
        self.stack.addWidget(self.empty)
        self.column.addWidget(self.stack, 1)
        self.add_action = make_action(
            self, self.tr("Legg til vedlegg …"), self.choose, icon="action.attachment"
        )
        self.setAcceptDrops(True)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.withdraw)

    def primary_action(self) -> QAction | None:
        """Add a file, unless the empty page offers it already."""
        return self.add_action if self.table.rowCount() else None

    def show_case(self, case: CaseView) -> None:
        """Show the files of a case."""
        super().show_case(case)
        self.table.set_entries(case.attachments)
        self.stack.setCurrentIndex(0 if case.attachments else 1)

    def choose(self) -> None:
        """Let the user choose files."""
        choose_files.open_files(self, self.tr("Legg til vedlegg"), self.add_files)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files to the case, one after the other."""
        for path in paths:
            data = self._read(path)
            if data is not None:
                self.host.write(
                    cases.add_attachment,
                    undo_text=self.tr("{name} er lagt til.").format(name=path.name),
                    case_id=self.case_id,
                    name=path.name,
                    data=data,
                )

    def _read(self, path: Path) -> bytes | None:
        try:
            if path.stat().st_size > _LARGEST:
                text = self.tr(
                    "{name} er større enn 50 MB. Del den opp, eller legg den et annet sted."
                )
                self.host.show_info(text.format(name=path.name))
                return None
            return path.read_bytes()
        except OSError:
            text = self.tr("{name} kan ikke leses. Lukk filen i andre programmer, og prøv igjen.")
            self.host.show_info(text.format(name=path.name))
            return None

    def withdraw(self) -> None:
        """Take the chosen file out of the case; it is kept in the history."""
        row = self.table.row_at(self.view.currentIndex())
        if row is not None:
            self.host.write(
                cases.withdraw_attachment,
                undo_text=self.tr("{name} er tatt ut.").format(name=row.name),
                attachment_id=row.id,
            )

    def mark_exempt(self) -> None:
        """Ask which parts of the case are exempt from public access, the chosen file first."""
        row = self.table.row_at(self.view.currentIndex())
        if self.case is not None:
            ask_for_exemptions(self.host, self.case, first=row.id if row is not None else "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add files that are dropped here."""
        urls = event.mimeData().urls()
        self.add_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()
