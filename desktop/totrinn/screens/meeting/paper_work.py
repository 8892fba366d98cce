# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The papers of one meeting: making them by the job that all screens share, and finding them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from totrinn.screens.base import Screen
from totrinn.screens.jobs.papers import PaperJob
from totrinn.screens.opening import open_path
from totrinn.widgets.buttons import make_action
from totrinn_db.domain.views.meetings import MeetingView


class PaperWork(QObject):
    """The papers of the meeting that is shown."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen, self._meeting_id = screen, ""
        self.job = PaperJob(screen)
        icon = "action.make_document"
        self._notice = make_action(
            self, self.tr("Lag innkalling og saksframlegg"), self.make_notice, icon=icon
        )
        self._book = make_action(self, self.tr("Lag samlet møtebok"), self.make_book, icon=icon)
        self._follow_ups = make_action(
            self, self.tr("Lag oppfølgingsliste"), self.make_follow_ups, icon=icon
        )
        self._protocol = make_action(
            self, self.tr("Lag protokoll i Word"), self.make_protocol, icon=icon
        )
        self._extracts = make_action(
            self, self.tr("Lag saksutskrifter"), self.make_extracts, icon=icon
        )

    def actions(self) -> list[QAction]:
        """Give the acts for the menu of documents."""
        return [self._notice, self._book, self._follow_ups, self._protocol, self._extracts]

    def show_meeting(self, view: MeetingView) -> None:
        """Work on this meeting."""
        self._meeting_id = view.name.id

    def open_folder(self) -> None:
        """Show the folder in the file manager."""
        self.job.folder.mkdir(parents=True, exist_ok=True)
        open_path(self._screen, self.job.folder)

    def make_notice(self) -> None:
        """Make the notice with its agenda, and the paper of each case."""
        from totrinn import papers

        title = self.tr("Lager innkalling og saksframlegg")
        self.job.start(papers.agenda, self._meeting_id, title=title)

    def make_supplement(self, number: int) -> None:
        """Make a supplement to the notice, and the paper of each case on it."""
        from totrinn import papers

        text: str = self.tr("Lager tilleggsliste {number}")
        title = text.format(number=number)
        self.job.start(papers.supplement, self._meeting_id, number, title=title)

    def make_book(self) -> None:
        """Make all papers of the meeting as one."""
        from totrinn import papers

        self.job.start(papers.book, self._meeting_id, title=self.tr("Lager møteboken"))

    def make_public_book(self) -> None:
        """Make all papers of the meeting as one, without what is exempt from public access."""
        from totrinn import papers

        title = self.tr("Lager den offentlige møteboken")
        self.job.start(papers.public_book, self._meeting_id, title=title)

    def make_follow_ups(self) -> None:
        """Make the list of what earlier decisions set in motion."""
        from totrinn import papers

        title = self.tr("Lager oppfølgingsliste")
        self.job.start(papers.meeting_follow_ups, self._meeting_id, title=title)

    def make_protocol(self) -> None:
        """Make the protocol."""
        from totrinn import papers

        self.job.start(papers.protocol, self._meeting_id, title=self.tr("Lager protokollen"))

    def make_extracts(self) -> None:
        """Make the extract of each case."""
        from totrinn import papers

        self.job.start(papers.extracts, self._meeting_id, title=self.tr("Lager saksutskrifter"))
