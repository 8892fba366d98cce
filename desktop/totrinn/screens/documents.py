# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The papers that were written: where they lie, and whether someone has edited them since."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.models.grouped import Group, GroupedTable
from totrinn.progress import Progress
from totrinn.screens.base import Screen
from totrinn.screens.jobs.publishing import PublishingJob
from totrinn.screens.opening import open_path
from totrinn.screens.view_memory import keep_columns
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import make_action
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TextDelegate, TwoLineDelegate
from totrinn.widgets.form_field import SearchField
from totrinn.widgets.messages import EmptyState, ProgressCard
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.views.documents import DocumentRow
from totrinn_db.queries import documents, publishing

NAME, WRITTEN, LANGUAGE, STATE = range(4)
SAME, EDITED, MISSING, UNREADABLE = "same", "edited", "missing", "unreadable"


def look_at(rows: Sequence[DocumentRow]) -> Generator[Progress, None, dict[str, str]]:
    """Compare the papers on disk with what was written, one after another."""
    found: dict[str, str] = {}
    for number, row in enumerate(rows, 1):
        found[row.id] = _look(Path(row.path), row.sha256)
        yield Progress(number, len(rows))
    return found


def _look(path: Path, written: str) -> str:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return MISSING
    except OSError:
        return UNREADABLE
    return SAME if hashlib.sha256(content).hexdigest() == written else EDITED


class DocumentTable(GroupedTable[DocumentRow]):
    """Papers under the case or meeting they belong to."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.states: dict[str, str] = {}

    def headers(self) -> list[str]:
        """Name the columns."""
        return [self.tr("Dokument"), self.tr("Skrevet"), self.tr("Målform"), self.tr("Filen")]

    def cell(self, row: DocumentRow, column: int, role: int) -> Any:
        """Give the words of a cell."""
        if column == NAME and role == Role.TITLE:
            return self._title(row)
        if column == NAME and role == Role.SUB:
            return Path(row.path).name
        if column == STATE and role == Role.TONE:
            return "warning" if self.states.get(row.id) in (MISSING, UNREADABLE) else ""
        if column == NAME and role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (self._title(row), *self._cells(row)[1:]) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return self._cells(row)[column]
        return None

    def set_states(self, states: dict[str, str]) -> None:
        """Show how the files are now."""
        self.states = states
        self.layoutChanged.emit()

    def _title(self, row: DocumentRow) -> str:
        kind = self._texts.label(row.kind)
        to: str = self.tr("{kind} til {party}")
        return to.format(kind=kind, party=row.party) if row.party else kind

    def _cells(self, row: DocumentRow) -> tuple[str, str, str, str]:
        at = row.written_at.astimezone()
        written = f"{self._texts.date_short(at.date())} {self._texts.time(at)}"
        return self._title(row), written, self._texts.label(row.language), self._state(row)

    def _state(self, row: DocumentRow) -> str:
        words = {
            SAME: self.tr("som skrevet"),
            EDITED: self.tr("endret etterpå"),
            MISSING: self.tr("finnes ikke lenger der"),
            UNREADABLE: self.tr("kan ikke leses nå"),
        }
        return words.get(self.states.get(row.id, ""), "")


class DocumentsScreen(Screen):
    """All papers, by case and meeting."""

    place = "dokumenter"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: Sequence[DocumentRow] = ()
        self.page_header = PageHeader(self.tr("Dokumenter"))
        self.find_field = SearchField(self.tr("Finn dokument"))
        theme.set_limits(self.find_field, min_width=160, max_width=260)
        self.page_header.add_widget(self.find_field)
        self.open_action = make_action(
            self, self.tr("&Åpne"), self._open, icon="action.open_outside"
        )
        self.folder_action = make_action(
            self, self.tr("Vis i &mappen"), self._show_folder, icon="action.folder"
        )
        self.card = ProgressCard()
        self.card.hide()
        self.publishing = PublishingJob(self, self.card)
        self.publish_actions: list[QAction] = []
        self.table = DocumentTable(context.texts)
        self.view = TreeView(self.tr("Dokumenter"))
        self.view.setModel(self.table)
        self.view.set_columns([(320, 1), (150, 0), (110, 0), (180, 0)])
        keep_columns(self.context.settings, "dokumenter", self.view)
        self.view.set_delegate(NAME, TwoLineDelegate())
        self.view.set_delegate(STATE, TextDelegate())
        self._lay_out()
        self.find_field.search_changed.connect(self._show)
        self.find_field.down_pressed.connect(self.view.setFocus)
        self.view.opened.connect(lambda _index: self._open())
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.empty.activated.connect(lambda: context.navigator.open_place("moter"))

    def _lay_out(self) -> None:
        card = Card(flush=True)
        card.add(self.view, 1)
        self.empty = EmptyState(
            "nav.dokumenter", self.tr("Ingen dokumenter ennå"),
            self.tr("Innkallinger, saksframlegg, brev og protokoller kommer hit."),
            self.tr("Gå til møtene"),
        )  # fmt: skip
        self.nothing = EmptyState("action.search", self.tr("Ingen treff"))
        self.stack = PageStack()
        for page in (card, self.empty, self.nothing):
            self.stack.addWidget(page)
        self.set_header(self.page_header)
        content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(self.card)
        column.addWidget(self.stack, 1)
        theme.set_margins(column, 0, 0, 0, 0)
        self.set_content(content)

    def is_touched(self, changes: Changes) -> bool:
        """Read again when a paper was written or something was renamed."""
        return any(changes.touches(kind) for kind in (Kind.DOCUMENT, Kind.CASE, Kind.MEETING))

    def reload(self) -> None:
        """Ask for the register."""
        self.read(documents.documents, then=self._fill)
        self.read(publishing.public_years, then=self._offer, slot="years")

    def _offer(self, years: Sequence[int]) -> None:
        """Offer to publish each year that has something."""
        text: str = self.tr("Publiser møtene i {year} …")
        self.publish_actions = [
            make_action(
                self, text.format(year=year), partial(self.publishing.start_year, year),
                icon="action.export_package",
            )
            for year in years
        ]  # fmt: skip
        self._on_current(QModelIndex())

    def focus_find(self) -> bool:
        """Put the focus in the find field."""
        self.find_field.setFocus()
        return True

    def _fill(self, rows: Sequence[DocumentRow]) -> None:
        self._rows = rows
        count = self.context.texts.count(len(rows), "document")
        self.page_header.set_subtitle(count if rows else "")
        self._show()
        if rows:
            self.context.operations.job(
                look_at, rows, progress=_ignore, then=self._on_looked, failed=self.show_error
            )

    def _on_looked(self, states: dict[str, str] | None) -> None:
        if states is not None:
            self.table.set_states(states)

    def _show(self, *_: object) -> None:
        words = self.find_field.text().strip().casefold()
        groups: dict[str, list[DocumentRow]] = {}
        for row in self._rows:
            if words in self._haystack(row):
                groups.setdefault(row.about, []).append(row)
        entries = [
            Group(about, about or self.tr("Andre"), self._count(rows), tuple(rows))
            for about, rows in groups.items()
        ]
        self.table.set_entries(entries)
        page = 0 if entries else (2 if self._rows else 1)
        self.stack.setCurrentIndex(page)
        self.find_field.setVisible(bool(self._rows))
        first = next(self.table.rows(), None)
        self.view.setCurrentIndex(self.table.find(lambda row: row is first))
        self._on_current(QModelIndex())

    def _count(self, rows: Sequence[DocumentRow]) -> str:
        return self.context.texts.count(len(rows), "document")

    def _haystack(self, row: DocumentRow) -> str:
        kind = self.context.texts.label(row.kind)
        return f"{kind} {row.about} {row.party} {Path(row.path).name}".casefold()

    def _on_current(self, *_: QModelIndex) -> None:
        has_row = self._chosen() is not None
        self.page_header.set_actions(
            secondary=[self.open_action, self.folder_action] if has_row else [],
            overflow=self.publish_actions,
        )

    def _chosen(self) -> DocumentRow | None:
        return self.table.row_at(self.view.current_row())

    def _open(self) -> None:
        row = self._chosen()
        if row is not None:
            open_path(self, Path(row.path))

    def _show_folder(self) -> None:
        row = self._chosen()
        if row is not None:
            path = Path(row.path)
            open_path(self, path.parent if path.parent.is_dir() else path)


def _ignore(_progress: Progress) -> None:
    """The files are looked at quietly."""
