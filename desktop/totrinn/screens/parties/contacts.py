# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts in and out: pasted or read from a file, shown first, and never half imported."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from totrinn.dialogs import choose_files
from totrinn.dialogs.paste_text import PasteDialog
from totrinn.models.grouped import Group, GroupedTable
from totrinn.progress import Progress
from totrinn.screens.parties.import_dialog import ImportDialog
from totrinn.screens.saving_sheets import save_sheet
from totrinn.texts import Texts
from totrinn.widgets.buttons import make_action
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TextDelegate, TwoLineDelegate
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn_db.commands import contacts as commands
from totrinn_db.domain.contact_columns import ContactField
from totrinn_db.domain.contacts import ContactChange, ContactPreview, FieldChange, preview
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.tables import TextTable
from totrinn_db.domain.views.parties import Structure
from totrinn_db.queries import parties

if TYPE_CHECKING:
    from totrinn.screens.base import Screen


def read_table(path: Path | None, text: str) -> Generator[Progress, None, TextTable]:
    """Read a file, or a text that was pasted when there is none; a job."""
    from totrinn import sheets

    yield Progress(0, 1, path.name if path is not None else "")
    return sheets.read_file(path) if path is not None else sheets.read_pasted(text)


class ContactActs(QObject):
    """The acts on contacts for the page of parties."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.dialog: ContactsDialog | None = None
        self.paste_action = make_action(
            self, self.tr("Lim inn kontakter …"), self.paste, icon="thing.persons"
        )
        self.file_action = make_action(
            self, self.tr("Hent kontakter fra fil …"), self.choose, icon="action.import_package"
        )
        self.save_action = make_action(
            self, self.tr("Lagre kontakter som Excel-fil …"), self.save, icon="action.show_as_table"
        )
        self.actions = (self.paste_action, self.file_action, self.save_action)

    def paste(self) -> None:
        """Let the user paste cells from a spreadsheet."""
        asked = PasteDialog(
            self.tr("Lim inn kontakter"),
            self.tr(
                "Kopier radene i Excel, med overskriftene. En kolonne må være «Kommune» eller "
                "«Kommunenummer». Tomme celler endrer ingenting. En ny part må ha kolonnen «Type», "
                "for eksempel kommune."
            ),
            self.tr("Vis hva som blir endret"),
            parent=self._screen,
        )
        asked.pasted.connect(self.read_text)
        asked.open()

    def choose(self) -> None:
        """Let the user choose a file with a table."""
        title = self.tr("Hent kontakter fra fil")
        choose_files.open_files(self._screen, title, self.read_files)

    def read_text(self, text: str) -> None:
        """Read cells that were pasted."""
        self._read(None, text)

    def read_files(self, paths: Sequence[Path]) -> None:
        """Read the first of the chosen files."""
        if paths:
            self._read(paths[0], "")

    def _read(self, path: Path | None, text: str) -> None:
        self._screen.message_bar.hide()
        self._screen.context.operations.job(
            read_table, path, text, progress=lambda _progress: None, then=self._compare,
            failed=self._screen.show_error,
        )  # fmt: skip

    def _compare(self, table: TextTable | None) -> None:
        if table is not None:
            self._screen.read(
                parties.structure, then=lambda found: self._show(table, found), slot="contacts"
            )

    def _show(self, table: TextTable, found: Structure) -> None:
        from totrinn.exports import known_parties

        regions = [region.name for region in found.regions if region.ended_on is None]
        shown = preview(table, known_parties(found.parties), regions)
        self.dialog = ContactsDialog(self._screen, shown, self._import)
        self.dialog.open()

    def _import(
        self, changes: tuple[ContactChange, ...], failed: Callable[[AppError], None]
    ) -> None:
        count, added = self._screen.context.texts.count, added_of(changes)
        told = self.tr("Kontaktene til {parties} er oppdatert.").format(
            parties=count(len(changes), "party")
        )
        if added:
            told = self.tr("{parties} er oppdatert, og {added} av dem er nye.").format(
                parties=count(len(changes), "party"), added=added
            )
        self._screen.write(
            commands.import_contacts,
            then=self._on_imported,
            failed=failed,
            undo_text=told,
            changes=changes,
        )

    def _on_imported(self, _count: int) -> None:
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog = None

    def save(self) -> None:
        """Save the contacts of all parties as a table that can be changed and read in again."""
        self._screen.read(parties.structure, then=self._save, slot="contacts")

    def _save(self, found: Structure) -> None:
        from totrinn.exports import contacts_sheet

        sheet = contacts_sheet(self._screen.context.texts, found.parties)
        save_sheet(self._screen, sheet, self.tr("Kontakter"))


class ChangeTable(GroupedTable[tuple[str, FieldChange]]):
    """What would change, party by party."""

    def __init__(self, texts: Texts, changes: Sequence[ContactChange]) -> None:
        super().__init__()
        self._texts = texts
        self.set_entries([self._group(each) for each in changes])

    def _group(self, change: ContactChange) -> Group[tuple[str, FieldChange]]:
        """Gather what changes of a party; for a new one, also what it is."""
        what, is_new = [], ""
        if change.new is not None:
            is_new = self.tr("ny part")
            what.append(FieldChange(ContactField.KIND, "", change.new.kind))
            if change.new.number:
                what.append(FieldChange(ContactField.NUMBER, "", change.new.number))
        rows = tuple((change.party, each) for each in (*what, *change.changes))
        return Group(f"{change.row}", change.party, is_new, rows)

    def headers(self) -> Sequence[str]:
        """Name the columns."""
        return (self.tr("Opplysning"), self.tr("Nå"), self.tr("Blir"))

    def cell(self, row: tuple[str, FieldChange], column: int, role: int) -> Any:
        """Give one cell in a role."""
        party, change = row
        before, after = (self._value(change.field, v) for v in (change.before, change.after))
        words = (self._texts.label(change.field), before or "–", after)
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return words[column]
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return ", ".join((party, *words))
        return None

    def _value(self, which: ContactField, value: str) -> str:
        """Say a value as the reader knows it."""
        if value and which is ContactField.LANGUAGE:
            return self._texts.label(Language(value))
        if value and which is ContactField.KIND:
            return self._texts.label(PartyKind(value))
        return value


def added_of(changes: Sequence[ContactChange]) -> int:
    """Count the parties that are new."""
    return sum(change.new is not None for change in changes)


class ContactsDialog(ImportDialog):
    """Shows what a table of contacts would change, or every problem in it by row and column."""

    def __init__(
        self,
        screen: Screen,
        shown: ContactPreview,
        take: Callable[[tuple[ContactChange, ...], Callable[[AppError], None]], None],
    ) -> None:
        self.shown, self._take = shown, take
        count = screen.context.texts.count(len(shown.changes), "party")
        super().__init__(
            screen,
            title=self.tr("Kontakter"),
            act=self.tr("Oppdater {parties}").format(parties=count),
            may_import=shown.may_import,
            problems=shown.problems,
        )

    def sum(self) -> str:
        """Say what would be changed."""
        shown, texts = self.shown, self.texts
        if not shown.changes:
            return self.tr("Tabellen har ingenting nytt. Alt i den står i Totrinn allerede.")
        said = self.tr("Kontakter for {parties} blir endret.").format(
            parties=texts.count(len(shown.changes), "party")
        )
        if added := added_of(shown.changes):
            said = self.tr("{parties} blir lagt til eller endret, {added} av dem er nye.").format(
                parties=texts.count(len(shown.changes), "party"), added=added
            )
        if shown.unchanged:
            said += " " + self.tr("{parties} har ingenting nytt.").format(
                parties=texts.count(len(shown.unchanged), "party")
            )
        if shown.ignored:
            said += " " + self.tr("Disse kolonnene blir ikke lest: {columns}.").format(
                columns=texts.join(shown.ignored, limit=6)
            )
        return said

    def listing(self) -> QWidget:
        """Show the changes, party by party."""
        self.table = ChangeTable(self.texts, self.shown.changes)
        view = TreeView(self.tr("Hva som blir endret"))
        view.setModel(self.table)
        view.set_delegate(0, TwoLineDelegate())
        view.set_delegate(1, TextDelegate(tone="subtle"))
        view.set_columns([(210, 1), (110, 1), (190, 1)])
        view.span_groups()
        view.expandAll()
        card = Card(flush=True)
        card.add(view, 1)
        return card

    def take(self) -> None:
        """Import what is shown."""
        self._take(self.shown.changes, self.show_failure)
