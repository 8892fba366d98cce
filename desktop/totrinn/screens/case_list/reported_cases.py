# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The form for reporting a case: made empty in Word, and read back as a case to look over."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from totrinn.dialogs import choose_files
from totrinn.progress import Progress
from totrinn.screens.jobs.papers import PaperJob
from totrinn.widgets.buttons import make_action
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.reported_case import ReportedCase, may_report
from totrinn_db.domain.verdict import Refused

if TYPE_CHECKING:
    from totrinn.screens.case_list.page import CaseListScreen


def read_form(path: Path) -> Generator[Progress, None, ReportedCase]:
    """Read one form beside the window; a form that lacks what a case needs is refused."""
    from totrinn.documents.reading.case_template import read_case_template
    from totrinn.documents.reading.files import MAXIMUM
    from totrinn.documents.reading.refusals import FileFault

    yield Progress(0, 1, path.name)
    try:
        with path.open("rb") as file:
            data = file.read(MAXIMUM + 1)
    except OSError as error:
        refused = Refused(Code.FILE_UNREADABLE, {"detail": FileFault.BUSY})
        raise RuleBroken(refused) from error
    reported = read_case_template(data)
    verdict = may_report(reported)
    if isinstance(verdict, Refused):
        raise RuleBroken(verdict)
    return reported


class ReportedCases(QObject):
    """The acts on the form for the list of cases."""

    def __init__(self, screen: CaseListScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.paper_job = PaperJob(screen)
        self.make_action = make_action(
            self, self.tr("Lag saksmal"), self.make_form, icon="action.make_document"
        )
        self.read_action = make_action(
            self, self.tr("Les inn saksmal …"), self.choose, icon="action.read_reply_form"
        )
        self.actions = (self.make_action, self.read_action)

    def make_form(self) -> None:
        """Write the empty form, to be sent to those who report cases."""
        from totrinn import papers

        self.paper_job.start(papers.case_template, title=self.tr("Lager saksmal"))

    def choose(self) -> None:
        """Let the user choose a form that came back."""
        title = self.tr("Les inn saksmal")
        choose_files.open_files(self._screen, title, self.read_files)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read the first of the chosen forms."""
        if paths:
            self._screen.message_bar.hide()
            self._screen.context.operations.job(
                read_form, paths[0], progress=lambda _progress: None, then=self._open,
                failed=self._screen.show_error,
            )  # fmt: skip

    def _open(self, reported: ReportedCase | None) -> None:
        if reported is None:
            return
        self._screen.start_new_case(reported)
        texts = self._screen.context.texts
        if reported.doubtful:
            fields = texts.join(map(texts.label, reported.doubtful))
            text = self.tr("Saken er lest fra skjemaet. Sammenlign {fields} med filen.")
            self._screen.show_info(text.format(fields=fields))
        else:
            self._screen.show_info(
                self.tr("Saken er lest fra skjemaet. Se over, velg sakstype og meld den.")
            )
