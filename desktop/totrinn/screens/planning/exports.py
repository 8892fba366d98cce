# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A plan taken out of the program: to the clipboard, as an Excel file and as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from totrinn.dialogs import files
from totrinn.screens.clock import today
from totrinn.screens.jobs.papers import PaperJob
from totrinn.screens.opening import open_path
from totrinn.screens.planning.table import PlanTable, plan_rows
from totrinn.screens.saving_sheets import save_sheet
from totrinn.widgets.buttons import make_action
from totrinn.widgets.copying import all_rows, copy_rows

if TYPE_CHECKING:
    from totrinn.screens.planning.page import PlanningScreen


class PlanExports(QObject):
    """What can be taken out, as commands."""

    def __init__(self, screen: PlanningScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.job = PaperJob(screen)
        self.copy = make_action(
            screen, self.tr("Kopier til Excel"), self.copy_all, icon="action.copy_to_excel"
        )
        self.sheet = make_action(
            screen, self.tr("Lagre som Excel-fil …"), self.save_sheet, icon="action.copy_to_excel"
        )
        self.picture = make_action(
            screen, self.tr("Lagre som bilde …"), self.save_picture, icon="ph.image"
        )
        self.word = make_action(
            screen,
            self.tr("Lag fremdriftsplan i Word"),
            self.write_paper,
            icon="action.make_document",
        )
        self.actions: tuple[QAction, ...] = (self.word, self.copy, self.sheet, self.picture)

    def write_paper(self) -> None:
        """Write the plan, with the changes that are chosen, as a paper in Word."""
        from totrinn import papers

        screen = self._screen
        if screen.view is not None:
            title: str = self.tr("Lager fremdriftsplan")
            changes = screen.panel.changes()
            self.job.start(papers.progress_plan, screen.view.case.id, changes, title=title)

    def copy_all(self) -> None:
        """Put the whole plan on the clipboard."""
        screen = self._screen
        if screen.view is None or screen.plan is None:
            return
        table = PlanTable(screen.words)
        table.set_entries(plan_rows(screen.view, screen.plan, screen.words))
        self.tell_copied(copy_rows(table, all_rows(table)))

    def tell_copied(self, count: int) -> None:
        """Tell how many rows lie on the clipboard."""
        rows = self._screen.context.texts.count(count, "party")
        told: str = self.tr("{rows} er kopiert. Lim inn i Excel med Ctrl+V.")
        self._screen.show_success(told.format(rows=rows))

    def save_sheet(self) -> None:
        """Save the plan as a workbook with real dates."""
        screen = self._screen
        if screen.view is None or screen.plan is None:
            return
        rows = plan_rows(screen.view, screen.plan, screen.words)
        title: str = self.tr("Fremdriftsplan")
        save_sheet(screen, PlanTable(screen.words).sheet(title, rows), self._name())

    def save_picture(self) -> None:
        """Save the timeline, with every row, as a picture."""
        screen = self._screen
        day = today(screen.context)
        stem = f"{day:%Y-%m-%d}_{self._name()}"
        suggested = files.papers_folder(screen.context.settings) / f"{stem}.png"
        kinds: str = self.tr("Bilde (*.png)")
        files.save_as(screen, self.tr("Lagre som bilde"), suggested, kinds, self._write_picture)

    def _write_picture(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        if self._screen.timeline.picture().save(str(path), "PNG"):
            told: str = self.tr("{name} er lagret.")
            show: str = self.tr("Åpne mappen")

            def open_folder() -> None:
                open_path(self._screen, path.parent)

            self._screen.show_success(told.format(name=path.name), [(show, open_folder)])
        else:
            failed: str = self.tr("Bildet ble ikke lagret. Velg en annen mappe.")
            self._screen.show_info(failed)

    def _name(self) -> str:
        from totrinn.documents.files import file_stem

        view = self._screen.view
        return file_stem(self.tr("Fremdriftsplan"), view.case.reference if view is not None else "")
