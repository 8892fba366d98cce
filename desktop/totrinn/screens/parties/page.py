# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page of parties, bodies and the community: one structure, shown in three tabs."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.screens.base import Screen
from totrinn.screens.parties.bodies_tab import BodiesTab
from totrinn.screens.parties.community_tab import CommunityTab
from totrinn.screens.parties.parties_tab import PartiesTab
from totrinn.theme import theme
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.tabs import TabBar
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.views.parties import Structure
from totrinn_db.queries import parties, rules

TABS = ("parter", "utvalg", "helsefellesskapet")
_SHOWS = (Kind.PARTY, Kind.REGION, Kind.BODY, Kind.PERSON, Kind.COMMUNITY, Kind.SETTINGS)


class PartiesScreen(Screen):
    """Parter og utvalg. `tab` is one of TABS; `key` is a party, body or membership to show."""

    place = "parter"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.page_header = PageHeader(self.tr("Parter og utvalg"))
        self.tab_bar = TabBar(self.tr("Deler av siden"))
        for name in (self.tr("Parter"), self.tr("Utvalg"), self.tr("Helsefellesskapet")):
            self.tab_bar.add_tab(name)
        self.parties_tab, self.bodies_tab = PartiesTab(self), BodiesTab(self)
        self.community_tab = CommunityTab(self)
        self.stack = QStackedWidget()
        for tab in (self.parties_tab, self.bodies_tab, self.community_tab):
            self.stack.addWidget(tab)
        head = QWidget()
        column = QVBoxLayout(head)
        column.addWidget(self.page_header)
        column.addWidget(self.tab_bar)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 8)
        self.set_header(head)
        self.set_content(self.stack)
        self.tab_bar.current_changed.connect(self._on_tab)
        self._on_tab(0)

    def show_key(self, key: str, tab: str = "") -> None:
        """Show a party, a body or a member, and the tab it is in."""
        super().show_key(key, tab)
        if tab in TABS:
            self.tab_bar.set_current(TABS.index(tab))
        elif key:
            self.tab_bar.set_current(0)
        self.tab = TABS[self.tab_bar.current()]
        if key:
            self.parties_tab.choose(key)
            self.bodies_tab.choose(key)

    def is_touched(self, changes: Changes) -> bool:
        """Read again when anything here changed."""
        return any(changes.touches(kind) for kind in _SHOWS)

    def reload(self) -> None:
        """Ask for the structure and the rules."""
        self.read(parties.structure, then=self._fill)
        self.read(rules.rules, then=self.community_tab.show_rules)

    def focus_find(self) -> bool:
        """Put the focus in the find field of the parties."""
        if self.tab_bar.current() == 0:
            self.parties_tab.find_field.setFocus()
            return True
        return False

    def _fill(self, structure: Structure) -> None:
        texts = self.context.texts
        going = [party for party in structure.parties if party.ended_on is None]
        meeting = [body for body in structure.bodies if body.ended_on is None]
        self.page_header.set_subtitle(structure.community.name)
        self.tab_bar.set_count(0, str(len(going)))
        self.tab_bar.set_count(1, str(len(meeting)))
        self.parties_tab.show_structure(structure)
        self.bodies_tab.show_structure(structure)
        self.community_tab.show_community(structure.community)
        self._warn(structure, texts.join(structure.unrepresented, limit=6))

    def _warn(self, structure: Structure, names: str) -> None:
        missing = len(structure.unrepresented)
        if not missing or not any(body.members for body in structure.bodies):
            return
        one: str = self.tr("Ingen snakker for {names} i utvalgene.")
        see: str = self.tr("Legg inn hvem som snakker for dem under Utvalg.")
        lead: str = self.tr("Gå til utvalgene")
        self.message_bar.show_message(
            "warning", one.format(names=names), see,
            actions=[(lead, lambda: self.tab_bar.set_current(1))], closable=True,
        )  # fmt: skip

    def _on_tab(self, number: int) -> None:
        if number < 0:
            return
        self.stack.setCurrentIndex(number)
        self.tab = TABS[number]
        tab = (self.parties_tab, self.bodies_tab, self.community_tab)[number]
        self.page_header.set_actions(secondary=tab.actions())
