# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The numbers of a year taken out: as Excel files, as pictures, and as papers in Word."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from totrinn.dialogs import files
from totrinn.screens.clock import today
from totrinn.screens.jobs.papers import PaperJob
from totrinn.screens.opening import open_path
from totrinn.screens.saving_sheets import save_sheet, save_sheets
from totrinn.widgets.buttons import make_action
from totrinn.words.statistics import StatisticsWords
from totrinn_db.domain.statistics.questions import Question

if TYPE_CHECKING:
    from totrinn.charts.values import Chart
    from totrinn.screens.statistics.page import StatisticsScreen


class StatisticsExports(QObject):
    """What can be taken out, as commands. How one party answers never is."""

    def __init__(self, screen: StatisticsScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.job = PaperJob(screen)
        self.report = make_action(
            screen, self.tr("Lag årsrapport i Word"), self.write_paper, icon="action.make_document"
        )
        self.workbook = make_action(
            screen, self.tr("Lagre alt som Excel-fil …"), self.save_workbook,
            icon="action.copy_to_excel",
        )  # fmt: skip

    def actions_for(self, question: Question) -> list[QAction]:
        """Give the ways out for the answer to one question."""
        if question.is_private:
            return []
        acts = [
            (self.tr("Lagre som Excel-fil …"), self.save_sheet, "action.copy_to_excel"),
            (self.tr("Lagre som bilde …"), self.save_picture, "ph.image"),
            (self.tr("Lag i Word"), self.write_paper, "action.make_document"),
        ]
        if question is Question.DECISIONS:
            del acts[1]
        return [
            make_action(self._screen, text, partial(act, question), icon=icon)
            for text, act, icon in acts
        ]

    def write_paper(self, question: Question | None = None) -> None:
        """Write the whole report, or the answer to one question."""
        from totrinn import papers

        title: str = self.tr("Lager årsrapport")
        self.job.start(papers.annual_report, self._screen.year, question, title=title)

    def save_sheet(self, question: Question) -> None:
        """Save the table as a workbook with real numbers."""
        from totrinn import exports

        topic = self._screen.cards[question].topic
        sheet = exports.topic_sheet(self._screen.context.texts, topic)
        save_sheet(self._screen, sheet, self._name(topic.title))

    def save_workbook(self) -> None:
        """Save every table that may leave the program as one workbook, a sheet each."""
        from totrinn import exports

        screen = self._screen
        if screen.statistics is None:
            return
        topics = StatisticsWords(screen.context.texts, screen.statistics).topics()
        sheets = exports.topic_sheets(screen.context.texts, topics)
        title: str = self.tr("Statistikk")
        save_sheets(screen, sheets, title, self._name(title))

    def save_picture(self, question: Question) -> None:
        """Save the picture with its title and what it counts."""
        chart = self._screen.cards[question].topic.chart
        if chart is None:
            return
        day = today(self._screen.context)
        stem = f"{day:%Y-%m-%d}_{self._name(chart.title)}"
        suggested = files.papers_folder(self._screen.context.settings) / f"{stem}.png"
        kinds: str = self.tr("Bilde (*.png)")
        write = partial(self._write_picture, chart)
        files.save_as(self._screen, self.tr("Lagre som bilde"), suggested, kinds, write)

    def _write_picture(self, chart: Chart, path: Path) -> None:
        from totrinn import saving
        from totrinn.report_pictures import paper_ink

        self._screen.context.operations.job(
            saving.save_picture, chart, paper_ink(), path, progress=lambda _: None,
            then=self._tell, failed=self._screen.show_error,
        )  # fmt: skip

    def _tell(self, saved: Path | None) -> None:
        if saved is None:
            return
        told: str = self.tr("{name} er lagret.")
        show: str = self.tr("Åpne mappen")

        def open_folder() -> None:
            open_path(self._screen, saved.parent)

        self._screen.show_success(told.format(name=saved.name), [(show, open_folder)])

    def _name(self, title: str) -> str:
        from totrinn.documents.files import file_stem

        return file_stem(title, str(self._screen.year or ""))
