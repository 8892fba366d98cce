# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Own meetings in and out: pasted or read from a file, shown first, and never half imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from totrinn.dialogs import choose_files
from totrinn.dialogs.paste_text import PasteDialog
from totrinn.models.grouped import Group, GroupedTable
from totrinn.screens.clock import today
from totrinn.screens.parties.import_dialog import ImportDialog
from totrinn.screens.parties.plan_words import PlanWords
from totrinn.screens.saving_sheets import save_sheet
from totrinn.texts import Texts
from totrinn.widgets.buttons import make_action
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TextDelegate, TwoLineDelegate
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn_db.commands import own_meetings as commands
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.own_meetings import MeetingSource
from totrinn_db.domain.plan_import import PlanChange, PlanEffect, PlanPreview
from totrinn_db.domain.tables import TextTable
from totrinn_db.domain.views.own_meetings import PlanBoard
from totrinn_db.queries import own_meetings as queries

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen
    from totrinn.screens.parties.plans_tab import PlansTab


class PlanActs(QObject):
    """The acts on whole plans for the tab of plans."""

    def __init__(self, screen: PartiesScreen, tab: PlansTab) -> None:
        super().__init__(screen)
        self._screen, self._tab = screen, tab
        self._source = MeetingSource.PASTED
        self.dialog: PlanDialog | None = None
        self.paste_action = make_action(
            self, self.tr("Lim inn møteplaner …"), self.paste, icon="nav.moter"
        )
        self.file_action = make_action(
            self, self.tr("Hent møteplaner fra fil …"), self.choose, icon="action.import_package"
        )
        self.save_action = make_action(
            self, self.tr("Lagre møteplanene som Excel-fil …"), self.save,
            icon="action.show_as_table",
        )  # fmt: skip

    def paste(self) -> None:
        """Let the user paste cells from a spreadsheet."""
        chosen = self._tab.chosen()
        asked = PasteDialog(
            self.tr("Lim inn møteplaner"),
            self.tr(
                "Kopier radene i Excel, med overskriftene «Kommune», «Organ», «Dato» og gjerne "
                "«Frist». Uten kolonnen «Kommune» gjelder tabellen {party}, som er valgt i listen."
            ).format(party=chosen.party if chosen is not None else ""),
            self.tr("Vis hva som blir endret"),
            parent=self._screen,
        )
        asked.pasted.connect(self.read_text)
        asked.open()

    def choose(self) -> None:
        """Let the user choose a file: a sheet, separated text or a calendar file."""
        title = self.tr("Hent møteplaner fra fil")
        choose_files.open_files(self._screen, title, self.read_files)

    def read_text(self, text: str) -> None:
        """Read cells that were pasted."""
        self._read(None, text)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read the first of the chosen files."""
        if paths:
            self._read(paths[0], "")

    def _read(self, path: Path | None, text: str) -> None:
        from totrinn.own_plans import read_plan

        self._source = MeetingSource.PASTED if path is None else MeetingSource.FILE
        self._screen.message_bar.hide()
        self._screen.context.operations.job(
            read_plan, path, text, today(self._screen.context), progress=lambda _progress: None,
            then=self._compare, failed=self._screen.show_error,
        )  # fmt: skip

    def _compare(self, table: TextTable | None) -> None:
        if table is None:
            return
        chosen = self._tab.chosen()
        self._screen.read(
            queries.plan_preview, table, chosen.party_id if chosen is not None else "",
            then=self._show, slot="plan preview",
        )  # fmt: skip

    def _show(self, shown: PlanPreview) -> None:
        self.dialog = PlanDialog(self._screen, shown, self._import)
        self.dialog.open()

    def _import(self, changes: tuple[PlanChange, ...], failed: Callable[[AppError], None]) -> None:
        parties = len({change.party_id for change in changes})
        count = self._screen.context.texts.count(parties, "party")
        self._screen.write(
            commands.import_own_meetings, then=self._on_imported, failed=failed,
            undo_text=self.tr("Møteplanene til {parties} er oppdatert.").format(parties=count),
            changes=changes, source=self._source,
        )  # fmt: skip

    def _on_imported(self, _count: int) -> None:
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog = None

    def save(self) -> None:
        """Save the plans as a table that can be changed and read in again."""
        self._screen.read(queries.plan_board, then=self._save, slot="plan sheet")

    def _save(self, board: PlanBoard) -> None:
        from totrinn.own_plans import plans_sheet

        sheet = plans_sheet(self._screen.context.texts, board.parties)
        save_sheet(self._screen, sheet, self.tr("Møteplaner"))


class PlanChangeTable(GroupedTable[PlanChange]):
    """What would change, party by party."""

    def __init__(self, texts: Texts, words: PlanWords) -> None:
        super().__init__()
        self._texts, self._words = texts, words

    def show_changes(self, changes: Sequence[PlanChange]) -> None:
        """Show these changes."""
        parties: dict[str, list[PlanChange]] = {}
        for change in changes:
            parties.setdefault(change.party_id, []).append(change)
        self.set_entries(
            [
                Group(key, rows[0].party, str(len(rows)), tuple(rows))
                for key, rows in parties.items()
            ]
        )

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return (self.tr("Møte"), self.tr("Saken inne"), self.tr("Endring"))

    def cell(self, row: PlanChange, column: int, role: int) -> Any:
        """Give one cell in a role."""
        due = self._words.day(row.papers_by) if row.papers_by is not None else ""
        words = (f"{row.organ}, {self._words.day(row.on)}", due, self._texts.label(row.effect))
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return words[column]
        if role == Role.TONE and column == 2 and row.effect is PlanEffect.GONE:
            return "warning"
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return ", ".join(part for part in (row.party, *words) if part)
        return None


class PlanDialog(ImportDialog):
    """Shows what a table of meetings would change, or every problem in it by row and column."""

    def __init__(
        self,
        screen: PartiesScreen,
        shown: PlanPreview,
        take: Callable[[tuple[PlanChange, ...], Callable[[AppError], None]], None],
    ) -> None:
        self.shown, self._take = shown, take
        self._words = PlanWords(screen.context.texts, today(screen.context))
        self.table = PlanChangeTable(screen.context.texts, self._words)
        self._gone = sum(change.effect is PlanEffect.GONE for change in shown.changes)
        super().__init__(
            screen,
            title=self.tr("Møteplaner"),
            act=self.tr("Oppdater møteplanene"),
            may_import=shown.may_import,
            problems=shown.problems,
        )
        self.keep_box = QCheckBox(self.tr("Behold møter som ikke står i tabellen"))
        self.keep_box.setVisible(shown.may_import and self._gone > 0)
        self.keep_box.toggled.connect(self._on_keep)
        self.column.insertWidget(3, self.keep_box)

    def changes(self) -> tuple[PlanChange, ...]:
        """Give the changes that are wanted."""
        keep = hasattr(self, "keep_box") and self.keep_box.isChecked()
        return tuple(c for c in self.shown.changes if not keep or c.effect is not PlanEffect.GONE)

    def sum(self) -> str:
        """Say what would be changed."""
        shown = self.shown
        if not shown.changes:
            return self.tr("Tabellen har ingenting nytt. Alle møtene står i Totrinn allerede.")
        new = sum(change.effect is PlanEffect.NEW for change in shown.changes)
        said = self.tr(
            "{new} nye møter, {changed} får ny frist, {gone} går ut, {same} er som før."
        ).format(
            new=new,
            changed=len(shown.changes) - new - self._gone,
            gone=self._gone,
            same=shown.unchanged,
        )
        if shown.ignored:
            said += " " + self.tr("Disse kolonnene blir ikke lest: {columns}.").format(
                columns=self.texts.join(shown.ignored, limit=6)
            )
        return said

    def listing(self) -> QWidget:
        """Show the changes, party by party."""
        self.table.show_changes(self.shown.changes)
        self.view = TreeView(self.tr("Hva som blir endret"))
        self.view.setModel(self.table)
        self.view.set_delegate(0, TwoLineDelegate())
        self.view.set_delegate(1, TextDelegate(tone="subtle"))
        self.view.set_delegate(2, TextDelegate())
        self.view.set_columns([(300, 1), (170, 0), (110, 0)])
        self.view.span_groups()
        self.view.expandAll()
        card = Card(flush=True)
        card.add(self.view, 1)
        return card

    def _on_keep(self) -> None:
        self.table.show_changes(self.changes())
        self.view.span_groups()
        self.view.expandAll()
        self.act_button.setEnabled(bool(self.changes()))

    def take(self) -> None:
        """Import what is shown."""
        self._take(self.changes(), self.show_failure)
