# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Representasjon: who speaks for which parties, body by body, and what is not covered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.models.grouped import Group, GroupedTable
from totrinn.texts import Texts
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TextDelegate, TwoLineDelegate
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn_db.domain.representation import CoverageCode, CoverageWarning
from totrinn_db.domain.views.representation import BodyVoices, VoiceRow
from totrinn_db.queries import representation as queries

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

Line = VoiceRow | CoverageWarning
PERSON, SPEAKS_FOR, TERM = range(3)
_NAMED = 12


class RepresentationWords:
    """Says who speaks for whom, and what is missing."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def term(self, row: VoiceRow) -> str:
        """Say from when and until when a person sits."""
        since = self._texts.date_short(row.since) if row.since is not None else ""
        until = self._texts.date_short(row.until) if row.until is not None else ""
        if row.has_ended and until:
            text = QCoreApplication.translate("representation", "Sluttet {date}")
            return text.format(date=until)
        return f"{since}–{until}" if since or until else ""

    def warning(self, found: CoverageWarning) -> str:
        """Say what should be mended."""
        names = self._texts.join(found.parties, limit=_NAMED)
        on = self._texts.date(found.on) if found.on is not None else ""
        said = {
            CoverageCode.NOBODY: QCoreApplication.translate(
                "representation", "Ingen snakker for {parties}."
            ),
            CoverageCode.ENDED: QCoreApplication.translate(
                "representation",
                "Perioden til {person} gikk ut {date}. Ingen har tatt over for {parties}.",
            ),
            CoverageCode.ENDS_SOON: QCoreApplication.translate(
                "representation", "Perioden til {person} går ut {date}. Gjelder {parties}."
            ),
            CoverageCode.TOO_MANY: QCoreApplication.translate(
                "representation", "{person} snakker for {count} parter. Fordel dem på flere."
            ),
        }[found.code]
        return said.format(parties=names, person=found.person, date=on, count=len(found.parties))


class RepresentationTable(GroupedTable[Line]):
    """The bodies with what should be mended first, and then those who speak."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts, self._words = texts, RepresentationWords(texts)

    def show_bodies(self, bodies: Sequence[BodyVoices]) -> None:
        """Show these bodies."""
        covered: str = self.tr("{heard} av {all} parter har noen som snakker for seg")
        self.set_entries(
            [
                Group(
                    body.body_id, body.body,
                    covered.format(heard=body.spoken_for, all=body.parties) if body.parties else "",
                    (*body.warnings, *body.voices),
                )
                for body in bodies
            ]
        )  # fmt: skip

    def headers(self) -> list[str]:
        """Name the columns."""
        return [self.tr("Person"), self.tr("Snakker for"), self.tr("Periode")]

    def cell(self, row: Line, column: int, role: int) -> Any:
        """Give the words of a cell."""
        is_warning = isinstance(row, CoverageWarning)
        cells = self._warning(row) if isinstance(row, CoverageWarning) else self._voice(row)
        if role == Role.TONE:
            return "warning" if is_warning else "subtle" if _has_ended(row) else ""
        if column == PERSON and role in (Role.TITLE, Role.SUB):
            return cells[PERSON] if role == Role.TITLE else self._about(row)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == PERSON:
            return ", ".join(part for part in (cells[0], self._about(row), *cells[1:]) if part)
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return cells[column]
        return None

    def _warning(self, row: CoverageWarning) -> tuple[str, str, str]:
        return self._texts.label(row.code), self._words.warning(row), ""

    def _voice(self, row: VoiceRow) -> tuple[str, str, str]:
        return row.person, ", ".join(row.speaks_for), self._words.term(row)

    def _about(self, row: Line) -> str:
        if isinstance(row, CoverageWarning):
            return ""
        role = self._texts.label(row.role)
        return f"{role}, {row.title}" if row.title else role


def _has_ended(row: Line) -> bool:
    return isinstance(row, VoiceRow) and row.has_ended


class RepresentationTab(QWidget):
    """The map; Enter goes to the seat among the members of the body."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen = screen
        self.table = RepresentationTable(screen.context.texts)
        self.view = TreeView(self.tr("Hvem som snakker for hvem, utvalg for utvalg"))
        self.view.setModel(self.table)
        self.view.set_columns([(230, 0), (320, 1), (150, 0)], drop=(TERM,))
        self.view.set_delegate(PERSON, TwoLineDelegate())
        self.view.set_delegate(SPEAKS_FOR, TextDelegate())
        self.view.set_delegate(TERM, TextDelegate(tone="subtle"))
        card = Card(flush=True)
        card.add(self.view, 1)
        self.empty = EmptyState(
            "nav.parter", self.tr("Ingen snakker for andre ennå"),
            self.tr("Når du legger inn medlemmer i utvalgene, skriver du hvem de snakker for."),
            self.tr("Gå til utvalgene"),
        )  # fmt: skip
        self.stack = PageStack()
        self.stack.addWidget(card)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.view.opened.connect(self._open)
        self.empty.activated.connect(lambda: self._screen.show_key("", "utvalg"))

    def reload(self) -> None:
        """Ask for the map."""
        self._screen.read(queries.representation_map, then=self.show_bodies, slot="representation")

    def show_bodies(self, bodies: Sequence[BodyVoices]) -> None:
        """Show the map as it is now."""
        self.table.show_bodies(bodies)
        self.view.expandAll()
        self.stack.setCurrentIndex(0 if bodies else 1)

    def _open(self, index: QModelIndex) -> None:
        row = self.table.row_at(index)
        if isinstance(row, VoiceRow):
            self._screen.show_key(row.membership_id, "utvalg")
