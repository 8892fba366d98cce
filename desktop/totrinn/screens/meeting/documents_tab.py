# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Dokumenter: the papers of this meeting as they lie on disk, and making them again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.dialogs import files
from totrinn.screens.base import Screen
from totrinn.screens.meeting.paper_work import PaperOnDisk, PaperWork
from totrinn.screens.meeting.part import MeetingPart, column_of
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TwoLineDelegate
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.roles import Role
from totrinn.widgets.table import ListView
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.views.meetings import MeetingView

_PATH = Qt.ItemDataRole.UserRole + 200


class DocumentsTab(MeetingPart):
    """The list of papers, over the buttons that make them."""

    def __init__(self, screen: Screen, papers: PaperWork) -> None:
        super().__init__(screen)
        self.papers = papers
        self.model = QStandardItemModel(self)
        self.list = ListView(self.tr("Dokumenter til møtet"))
        self._delegate = TwoLineDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.list.opened.connect(self._on_opened)
        self.notice_button = Button(self.tr("Lag innkalling på nytt"), icon="action.make_document")
        self.protocol_button = Button(self.tr("Lag protokoll"), icon="action.make_document")
        self.extracts_button = Button(self.tr("Lag saksutskrifter"), icon="action.make_document")
        self.folder_button = Button(self.tr("Åpne mappen"), icon="action.folder")
        self.notice_button.clicked.connect(papers.make_notice)
        self.protocol_button.clicked.connect(papers.make_protocol)
        self.extracts_button.clicked.connect(papers.make_extracts)
        self.folder_button.clicked.connect(papers.open_folder)
        papers.finished.connect(self._read_folder)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        for button in (
            self.notice_button, self.protocol_button, self.extracts_button, self.folder_button,
        ):  # fmt: skip
            flow.addWidget(button)
        self.card = Card(flush=True)
        self.card.add(self.list, 1)
        self.empty = EmptyState(
            "nav.dokumenter",
            self.tr("Ingen dokumenter ennå"),
            self.tr("Innkalling og saksframlegg lages når møtet kalles inn."),
        )
        column: QVBoxLayout = column_of(self, spacing=12)
        column.addWidget(buttons)
        column.addWidget(self.card, 1)
        column.addWidget(self.empty, 1)

    def show_meeting(self, view: MeetingView) -> None:
        """Show the papers of a meeting."""
        super().show_meeting(view)
        called = view.state not in (MeetingState.PLANNED, MeetingState.CANCELLED)
        begun = view.state is MeetingState.ONGOING or view.state.is_over
        self.notice_button.setText(
            self.tr("Lag innkalling på nytt") if called else self.tr("Lag utkast til innkalling")
        )
        self.protocol_button.setVisible(begun)
        self.extracts_button.setVisible(begun)
        self._read_folder()

    def _read_folder(self) -> None:
        self.papers.list_papers(self._fill)

    def _fill(self, found: tuple[PaperOnDisk, ...] | None) -> None:
        self.model.clear()
        for paper in found or ():
            row = QStandardItem(paper.path.name)
            row.setEditable(False)
            row.setData(paper.path.name, int(Role.TITLE))
            row.setData(self._sub(paper), int(Role.SUB))
            row.setData(str(paper.path), _PATH)
            row.setData(
                f"{paper.path.name}, {self._sub(paper)}", Qt.ItemDataRole.AccessibleTextRole
            )
            self.model.appendRow(row)
        self.card.setVisible(bool(found))
        self.empty.setVisible(not found)

    def _sub(self, paper: PaperOnDisk) -> str:
        texts = self.context.texts
        text: str = self.tr("Laget {date} {time}")
        at = paper.written_at
        return text.format(date=texts.date(at.date()), time=texts.time_range(at))

    def _on_opened(self, index: QModelIndex) -> None:
        path = Path(str(index.data(_PATH) or ""))
        if not files.show(path):
            text: str = self.tr("{name} kunne ikke åpnes. Kanskje er filen flyttet.")
            self.page.show_info(
                text.format(name=path.name), [(self.tr("Åpne mappen"), self.papers.open_folder)]
            )
