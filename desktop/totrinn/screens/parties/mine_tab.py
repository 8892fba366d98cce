# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Mine kommuner: what a representative brings home, brings back, and tells after a meeting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.models.dates import days_left, weekday_date
from totrinn.models.grouped import Group, GroupedTable
from totrinn.screens.clock import today
from totrinn.screens.parties.briefing_panel import BriefingPanel
from totrinn.screens.view_memory import keep_columns, keep_panel
from totrinn.theme import theme
from totrinn.widgets.buttons import make_action
from totrinn.widgets.card import Card
from totrinn.widgets.choosing import choice_combo, offer
from totrinn.widgets.delegates import StatusDelegate, TextDelegate
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.list_and_panel import ListAndPanel
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.roles import Role
from totrinn.widgets.segmented import Segmented
from totrinn.widgets.table import TreeView
from totrinn.widgets.text import label
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.own_meetings import organ_in_text
from totrinn_db.domain.views.representation import HomeRow, MyParties
from totrinn_db.queries import my_parties as queries

if TYPE_CHECKING:
    from totrinn.context import AppContext
    from totrinn.screens.parties.page import PartiesScreen

PARTY, STATUS, AT_HOME = range(3)
HOME, BACK = "home", "back"
_REMEMBERED = "mine_kommuner"
# Nobody at home has begun: the case must still be brought there.
_TO_BRING = (
    AnchoringStatus.ASKED,
    AnchoringStatus.ACKNOWLEDGED,
    AnchoringStatus.NEEDS_MORE_TIME,
    AnchoringStatus.NO_ANSWER,
)


class HomeTable(GroupedTable[HomeRow]):
    """The parties under each case that is out."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context

    def show_rows(self, rows: Sequence[HomeRow]) -> None:
        """Show these rows, under the cases in the order of their deadlines."""
        cases: dict[str, list[HomeRow]] = {}
        for row in rows:
            cases.setdefault(row.round_id, []).append(row)
        self.set_entries(
            [
                Group(key, of[0].case.label, self._deadline(of[0]), tuple(of))
                for key, of in cases.items()
            ]
        )

    def headers(self) -> list[str]:
        """Name the columns."""
        return [self.tr("Part"), self.tr("Svar"), self.tr("Møte hjemme før fristen")]

    def cell(self, row: HomeRow, column: int, role: int) -> Any:
        """Give the words of a cell."""
        cells = (row.party, self._context.texts.label(row.status), self._at_home(row))
        if column == STATUS and role == Role.STATUS:
            return row.status.value
        if role == Qt.ItemDataRole.AccessibleTextRole and column == PARTY:
            return ", ".join((row.case.label, *cells))
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return cells[column]
        return None

    def _deadline(self, row: HomeRow) -> str:
        texts, day = self._context.texts, today(self._context)
        text: str = self.tr("Svarfrist {date}, {left}")
        return text.format(
            date=weekday_date(texts, row.deadline, day), left=days_left(texts, row.deadline, day)
        )

    def _at_home(self, row: HomeRow) -> str:
        texts, day = self._context.texts, today(self._context)
        if row.planned_on is not None:
            planned: str = self.tr("Behandles i {organ} {date}")
            return planned.format(
                organ=organ_in_text(row.planned_organ),
                date=weekday_date(texts, row.planned_on, day),
            )
        meeting = row.own_meeting
        if meeting is None:
            none: str = self.tr("Ingen kjente")
            return none
        text: str = self.tr("{organ} {date}")
        said = text.format(organ=meeting.organ, date=weekday_date(texts, meeting.on, day))
        if meeting.papers_by is not None:
            due: str = self.tr("{meeting}, saken inne {date}")
            said = due.format(meeting=said, date=weekday_date(texts, meeting.papers_by, day))
        if meeting.is_assumed:
            assumed: str = self.tr("{meeting} (antatt)")
            said = assumed.format(meeting=said)
        return said


class MineTab(QWidget):
    """Whose parties, the cases that are out at them, and who has been told after the meetings."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen = screen
        self._mine: MyParties | None = None
        self.person_combo = choice_combo(self.tr("Representant"))
        self.kinds = Segmented(
            self.tr("Hva du skal bære"),
            [(HOME, self.tr("Ta med hjem"), "0"), (BACK, self.tr("Ta med tilbake"), "0")],
        )
        self.parties_label = label("", "small", tone="subtle")
        self.table = HomeTable(screen.context)
        self.view = TreeView(self.tr("Saker som er ute hos partene du snakker for"))
        self.view.setModel(self.table)
        self.view.set_columns([(170, 0), (190, 0), (260, 1)], drop=(AT_HOME,))
        self.view.set_delegate(STATUS, StatusDelegate("anchoring_status"))
        self.view.set_delegate(AT_HOME, TextDelegate())
        self.panel = BriefingPanel(screen)
        self.tell_action = make_action(
            self, self.tr("Orientert etter møtet"), lambda: self.split.show_panel()
        )
        self.nothing = EmptyState("thing.check", self.tr("Ingenting å ta med hjem"))
        self.nobody = EmptyState(
            "nav.parter", self.tr("Ingen snakker for andre ennå"),
            self.tr("Når du legger inn medlemmer i utvalgene, skriver du hvem de snakker for."),
            self.tr("Gå til utvalgene"),
        )  # fmt: skip
        self._lay_out()
        self._connect()

    def actions(self) -> list[QAction]:
        """Give the way to the ticks, which have no room beside the list in a narrow window."""
        return [self.tell_action]

    def _lay_out(self) -> None:
        card = Card(flush=True)
        holder = QWidget()
        bar = FlowLayout(holder, spacing=10)
        for part in (self.person_combo, self.kinds, self.parties_label):
            bar.addWidget(part)
        edge = QVBoxLayout()
        edge.addWidget(holder)
        theme.set_margins(edge, 10, 8, 12, 8)
        card.body.addLayout(edge)
        self.lists = PageStack()
        self.lists.addWidget(self.view)
        self.lists.addWidget(self.nothing)
        card.add(self.lists, 1)
        self.split = ListAndPanel(self.tr("Mine kommuner"), card, self.panel)
        keep_panel(self._screen.context.settings, "parter.mine", self.split)
        keep_columns(self._screen.context.settings, "parter.mine", self.view)
        self.stack = PageStack()
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    def _connect(self) -> None:
        self.person_combo.activated.connect(self._on_person)
        self.kinds.chosen.connect(lambda _key: self._show())
        self.view.opened.connect(self._open)
        self.nobody.activated.connect(lambda: self._screen.show_key("", "utvalg"))

    def reload(self) -> None:
        """Ask for what the chosen person carries: the user, unless another was chosen here."""
        settings = self._screen.context.settings
        self._screen.read(
            queries.my_parties, str(settings.places.get(_REMEMBERED, "")), settings.actor_name,
            then=self.show_mine, slot="mine",
        )  # fmt: skip

    def show_mine(self, mine: MyParties) -> None:
        """Show what a person carries."""
        self._mine = mine
        self.stack.setCurrentIndex(0 if mine.people else 1)
        nobody = [] if mine.person_id else [("", self.tr("Velg representant"))]
        people = [(person.id, person.name) for person in mine.people]
        offer(self.person_combo, [*nobody, *people], mine.person_id)
        self.parties_label.setText(self._screen.context.texts.join(mine.parties))
        for key in (HOME, BACK):
            self.kinds.set_count(key, str(len(self._rows(key))))
        self.panel.show_mine(mine)
        self._show()

    def _rows(self, key: str) -> list[HomeRow]:
        rows = self._mine.rows if self._mine is not None else ()
        if key == HOME:
            return [row for row in rows if row.status in _TO_BRING and row.planned_on is None]
        return [row for row in rows if not row.is_answered]

    def _show(self) -> None:
        rows = self._rows(self.kinds.key())
        self.table.show_rows(rows)
        self.view.expandAll()
        self.lists.setCurrentIndex(0 if rows else 1)
        if self._mine is not None and not self._mine.person_id:
            self.nothing.set_texts(
                self.tr("Hvem er du her?"),
                self.tr("Velg hvem du er, så vises sakene hos partene du snakker for."),
            )
        elif self.kinds.key() == HOME:
            self.nothing.set_texts(
                self.tr("Ingenting å ta med hjem"),
                self.tr("Alle partene har begynt med sakene som er ute."),
            )
        else:
            self.nothing.set_texts(
                self.tr("Ingenting å ta med tilbake"),
                self.tr("Alle partene har svart på sakene som er ute."),
            )

    def _on_person(self) -> None:
        settings = self._screen.context.settings
        settings.places[_REMEMBERED] = str(self.person_combo.currentData() or "")
        settings.save()
        self.reload()

    def _open(self, index: QModelIndex) -> None:
        row = self.table.row_at(index)
        if row is not None:
            tab = f"forankring/{row.anchoring_id}"
            self._screen.context.navigator.open_place("sak", row.case.id, tab)
