# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done from the matrix: save it, write the status, remind, and read replies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from totrinn.screens.jobs.outgoing import OutgoingJob
from totrinn.screens.jobs.papers import PaperJob
from totrinn.screens.saving_sheets import save_sheet
from totrinn.widgets.buttons import make_action
from totrinn_db.queries.exemptions import exempt_titles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from totrinn.screens.matrix.page import AnchoringScreen
    from totrinn_db.domain.views.anchoring import Matrix


class MatrixActs(QObject):
    """The acts of the matrix. `card` shows how far they are."""

    def __init__(self, screen: AnchoringScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.paper_job = PaperJob(screen)
        self.card = self.paper_job.card
        self.outgoing = OutgoingJob(screen, self.card)
        self.save_action = make_action(
            self, self.tr("Lagre som Excel-fil …"), self.save, icon="action.show_as_table"
        )
        self.status_action = make_action(
            self, self.tr("Lag statusdokument"), self.make_status, icon="action.make_document"
        )
        self.remind_action = make_action(
            self, self.tr("Lag purring …"), self.remind, icon="action.reminder"
        )
        self.read_action = make_action(
            self, self.tr("Les inn svarskjema …"), screen.read_replies,
            icon="action.read_reply_form",
        )  # fmt: skip
        self.actions = (
            self.remind_action, self.read_action, self.save_action, self.status_action,
        )  # fmt: skip

    def arrange(self, *, is_missing: bool, is_reading: bool = False) -> None:
        """Let the reminders be the first act while answers are missing and none are read in."""
        beside, first = [self._screen.copy_action], self.remind_action if is_missing else None
        rest = [act for act in self.actions if act is not first]
        if is_reading and first is not None:
            beside.append(first)
            first = None
        self._screen.page_header.set_actions(first, beside, rest)

    def save(self) -> None:
        """Save what is shown of the matrix as a table in a workbook."""
        matrix = self._screen.shown
        if matrix is not None:
            case_ids = {column.case.id for column in matrix.columns}
            self._screen.read(
                exempt_titles, case_ids, self._screen.context.texts.language,
                then=lambda exempt: self._save(matrix, exempt),
            )  # fmt: skip

    def _save(self, matrix: Matrix, exempt: Mapping[str, str]) -> None:
        from totrinn.exports import status_sheet

        sheet = status_sheet(self._screen.context.texts, matrix, exempt)
        save_sheet(self._screen, sheet, self.tr("Forankringsstatus"))

    def make_status(self) -> None:
        """Write where the parties that are shown stand, in Word."""
        from totrinn import papers

        shown = self._screen.shown
        seen = None
        if shown is not None and shown is not self._screen.matrix:
            parties = frozenset(row.party_id for row in shown.rows)
            seen = parties, frozenset(column.case.id for column in shown.columns)
        title = self.tr("Lager statusdokument")
        self.paper_job.start(papers.anchoring_status, None, seen, title=title)

    def remind(self) -> None:
        """Make reminders for those that lack an answer; the parties that are shown are ticked."""
        shown = self._screen.shown
        whole = shown is None or shown is self._screen.matrix
        ticked = None if whole else {row.party_id for row in shown.rows} if shown else set()
        self.outgoing.remind_all(ticked)
