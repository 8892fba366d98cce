# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Dokumenter: the papers that were written for this meeting, and making them again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from totrinn.dialogs.supplement import supplement_dialog
from totrinn.screens.base import Screen
from totrinn.screens.jobs.publishing import PublishingJob
from totrinn.screens.meeting.paper_work import PaperWork
from totrinn.screens.meeting.part import MeetingPart, column_of
from totrinn.screens.opening import open_path
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TwoLineDelegate
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.roles import Role
from totrinn.widgets.table import ListView
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.views.documents import DocumentRow
from totrinn_db.domain.views.meetings import MeetingView
from totrinn_db.queries import documents

_PATH = Qt.ItemDataRole.UserRole + 200


class DocumentsTab(MeetingPart):
    """The list of papers, under the buttons that make them."""

    def __init__(self, screen: Screen, papers: PaperWork) -> None:
        super().__init__(screen)
        self.papers = papers
        self.model = QStandardItemModel(self)
        self.list = ListView(self.tr("Dokumenter til møtet"))
        self._delegate = TwoLineDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.list.opened.connect(self._on_opened)
        icon = "action.make_document"
        self.notice_button = Button(self.tr("Lag innkalling på nytt"), icon=icon)
        self.supplement_button = Button("", icon=icon)
        self.book_button = Button(self.tr("Lag samlet møtebok"), icon=icon)
        self.public_book_button = Button(self.tr("Lag offentlig møtebok"), icon=icon)
        self.follow_up_button = Button(self.tr("Lag oppfølgingsliste"), icon=icon)
        self.protocol_button = Button(self.tr("Lag protokoll"), icon=icon)
        self.extracts_button = Button(self.tr("Lag saksutskrifter"), icon=icon)
        self.folder_button = Button(self.tr("Åpne mappen"), icon="action.folder")
        self.notice_button.clicked.connect(papers.make_notice)
        self.supplement_button.clicked.connect(self._supplement)
        self.book_button.clicked.connect(papers.make_book)
        self.public_book_button.clicked.connect(papers.make_public_book)
        self.follow_up_button.clicked.connect(papers.make_follow_ups)
        self.protocol_button.clicked.connect(papers.make_protocol)
        self.extracts_button.clicked.connect(papers.make_extracts)
        self.publish_button = Button(self.tr("Publiser …"), icon="action.export_package")
        self.publishing = PublishingJob(screen, papers.job.card)
        self.publish_button.clicked.connect(self._publish)
        self.publishing.finished.connect(self._read_register)
        self.folder_button.clicked.connect(papers.open_folder)
        papers.job.finished.connect(self._read_register)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        for button in (
            self.notice_button, self.supplement_button, self.book_button, self.public_book_button,
            self.follow_up_button, self.protocol_button, self.extracts_button, self.publish_button,
            self.folder_button,
        ):  # fmt: skip
            flow.addWidget(button)
        self.card = Card(flush=True)
        self.card.add(self.list, 1)
        self.empty = EmptyState(
            "nav.dokumenter",
            self.tr("Ingen dokumenter ennå"),
            self.tr("Innkalling og saksframlegg lages når møtet kalles inn."),
        )
        column = column_of(self, spacing=12)
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
        self._show_supplement(view)
        self.protocol_button.setVisible(begun)
        # One side's preparation is nobody else's.
        self.publish_button.setVisible(called and view.main_meeting is None)
        self.extracts_button.setVisible(begun)
        self._read_register()

    def _show_supplement(self, view: MeetingView) -> None:
        waits = view.open_supplement if view.state is MeetingState.CALLED else 0
        number = waits or len(view.supplements)
        text: str = (
            self.tr("Send tilleggsliste {number} …")
            if waits
            else self.tr("Lag tilleggsliste {number} på nytt")
        )
        self.supplement_button.setText(text.format(number=number))
        self.supplement_button.setVisible(number > 0)

    def _supplement(self) -> None:
        """Send what came after the notice, or make the paper of the last one again."""
        view = self.meeting
        if view.open_supplement and view.state is MeetingState.CALLED:
            supplement_dialog(self.page, view, self.papers.make_supplement).open()
        else:
            self.papers.make_supplement(len(view.supplements))

    def _publish(self) -> None:
        """Show what the public would get, and make the pack of it."""
        self.publishing.start_meeting(self.meeting.name.id)

    def _read_register(self, _done: object = None) -> None:
        # Papers may be made while this tab stands ready and has not been opened yet.
        if self.view is not None:
            self.page.read(documents.documents, then=self._fill)

    def _fill(self, rows: tuple[DocumentRow, ...]) -> None:
        own = [row for row in rows if row.meeting_id == self.meeting.name.id]
        self.model.clear()
        for paper in own:
            self.model.appendRow(self._entry(paper))
        self.card.setVisible(bool(own))
        self.empty.setVisible(not own)

    def _entry(self, paper: DocumentRow) -> QStandardItem:
        texts = self.context.texts
        kind = texts.label(paper.kind)
        about: str = self.tr("{kind}, {about}")
        title = about.format(kind=kind, about=paper.about) if paper.case_id else kind
        at = paper.written_at.astimezone()
        written: str = self.tr("{name}. Skrevet {date} {time}, {language}")
        sub = written.format(
            name=Path(paper.path).name, date=texts.date(at.date()), time=texts.time_range(at),
            language=texts.label(paper.language).lower(),
        )  # fmt: skip
        entry = QStandardItem(title)
        entry.setEditable(False)
        entry.setData(title, int(Role.TITLE))
        entry.setData(sub, int(Role.SUB))
        entry.setData(paper.path, _PATH)
        entry.setData(f"{title}, {sub}", Qt.ItemDataRole.AccessibleTextRole)
        return entry

    def _on_opened(self, index: QModelIndex) -> None:
        path = Path(str(index.data(_PATH) or ""))
        open_path(self.page, path)
