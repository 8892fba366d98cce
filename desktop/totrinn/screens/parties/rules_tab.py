# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a community decides about its cases: classes, paths and the sections of the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.models.grouped import Group, GroupedTable
from totrinn.screens.parties.rule_forms import steps_in_words
from totrinn.screens.parties.rule_panel import BASIS, CLASS, PATH, SECTION, Rule, RulePanel
from totrinn.screens.view_memory import keep_columns, keep_panel
from totrinn.texts import Texts
from totrinn.widgets.buttons import make_action
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TextDelegate
from totrinn.widgets.list_and_panel import ListAndPanel
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn_db.commands.sections import PRINTED_IN
from totrinn_db.domain.views.rules import BasisRow, ClassRow, PathRow, RulesView

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

NAME, DETAIL = range(2)


class RuleTable(GroupedTable[Rule]):
    """The rules as rows with what they say in short."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.paths: dict[str, str] = {}

    def headers(self) -> list[str]:
        """Name the columns."""
        return [self.tr("Navn"), self.tr("Hva det går ut på")]

    def cell(self, row: Rule, column: int, role: int) -> Any:
        """Give the words of a cell."""
        if role == Role.TONE and row.ended:
            return "subtle"
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            return f"{row.name}, {self.detail(row)}"
        if role not in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return None
        return (row.name, self.detail(row))[column]

    def detail(self, row: Rule) -> str:
        """Say in short what a rule is."""
        if row.ended:
            out: str = self.tr("Ute av bruk")
            return out
        if isinstance(row, ClassRow):
            return self.paths.get(row.path_id, "")
        if isinstance(row, PathRow):
            return steps_in_words(self._texts, row.steps)
        if isinstance(row, BasisRow):
            return row.description
        if set(PRINTED_IN) <= set(row.steps):
            always: str = self.tr("I alle saksframlegg")
            return always
        names = [self._texts.label(step) for step in row.steps]
        return self._texts.join([n if not at else n.lower() for at, n in enumerate(names)])


class RulesTab(QWidget):
    """The list of rules, and the panel."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._settings = screen.context.settings
        self._rules: RulesView | None = None
        self._wanted = ""
        self.table = RuleTable(screen.context.texts)
        self.view = TreeView(self.tr("Sakstyper, saksløp og deler av saksframlegget"))
        self.view.setModel(self.table)
        self.view.set_columns([(350, 1), (230, 1)], drop=(DETAIL,))
        self.view.set_delegate(NAME, TextDelegate())
        self.view.set_delegate(DETAIL, TextDelegate())
        self.panel = RulePanel(screen)
        self._actions = [
            make_action(
                self, self.tr("Ny sakst&ype"), lambda: self._begin(CLASS), icon="action.add_circle"
            ),
            make_action(self, self.tr("Nytt saks&løp"), lambda: self._begin(PATH)),
            make_action(self, self.tr("&Ny del"), lambda: self._begin(SECTION)),
            make_action(self, self.tr("Ny h&jemmel"), lambda: self._begin(BASIS)),
        ]
        card = Card(flush=True)
        card.add(self.view, 1)
        self.split = ListAndPanel(self.tr("Sakstyper og saksløp"), card, self.panel)
        keep_panel(self._settings, "parter.saksregler", self.split)
        keep_columns(self._settings, "parter.saksregler", self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.opened.connect(lambda _index: self.split.show_panel())
        self.view.clicked.connect(self._on_clicked)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=by: self.panel.move_row(by))

    def actions(self) -> list[QAction]:
        """Give what can be done here."""
        return self._actions

    def show_rules(self, rules: RulesView) -> None:
        """Show the rules as they are now."""
        current = self.table.row_at(self.view.current_row())
        wanted = self._wanted or (current.id if current is not None else "")
        self._rules, self._wanted = rules, ""
        self.table.paths = {path.id: path.name for path in rules.paths}
        self.table.set_entries(
            [
                Group(CLASS, self.tr("Sakstyper"), str(len(rules.classes)), rules.classes),
                Group(PATH, self.tr("Saksløp"), str(len(rules.paths)), rules.paths),
                Group(
                    SECTION, self.tr("Deler av saksframlegget"), str(len(rules.sections)),
                    rules.sections,
                ),
                Group(
                    BASIS, self.tr("Hjemler for unntak fra offentlighet"), str(len(rules.bases)),
                    rules.bases,
                ),
            ]
        )  # fmt: skip
        first = next(self.table.rows(), None)
        if not self._choose_id(wanted) and first is not None:
            self._choose_id(first.id)

    def choose(self, key: str) -> None:
        """Choose a rule by its id."""
        self._wanted = key
        if self._choose_id(key):
            self.split.show_panel()

    def _choose_id(self, key: str) -> bool:
        index = self.table.find(lambda row: row.id == key)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self._on_current()
        return index.isValid()

    def _on_current(self, *_: object) -> None:
        row = self.table.row_at(self.view.current_row())
        if row is not None and self._rules is not None:
            self.panel.show_rule(row, self._rules)

    def _on_clicked(self) -> None:
        if self.split.is_narrow and self.table.row_at(self.view.current_row()) is not None:
            self.split.show_panel()

    def _begin(self, kind: str) -> None:
        if self._rules is not None:
            self.panel.begin(kind, self._rules)
            self.split.show_panel()
            self.panel.focus_first()
