# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page of parties, bodies, rules and the community, each in a tab of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.screens.base import Screen
from totrinn.screens.parties.bodies_tab import BodiesTab
from totrinn.screens.parties.community_tab import CommunityTab
from totrinn.screens.parties.contacts import ContactActs
from totrinn.screens.parties.mine_tab import MineTab
from totrinn.screens.parties.parties_tab import PartiesTab
from totrinn.screens.parties.plans_tab import PlansTab
from totrinn.screens.parties.representation_tab import RepresentationTab
from totrinn.screens.parties.rule_panel import RULE_KINDS
from totrinn.screens.parties.rules_tab import RulesTab
from totrinn.theme import theme
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.tabs import TabBar
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.views.parties import Structure
from totrinn_db.domain.views.rules import RulesView
from totrinn_db.queries import parties, rules

AnyTab = PartiesTab | BodiesTab | PlansTab | RepresentationTab | MineTab | RulesTab | CommunityTab
Tab = TypeVar(
    "Tab", PartiesTab, BodiesTab, PlansTab, RepresentationTab, MineTab, RulesTab, CommunityTab
)
# These ask for what they show themselves.
_OWN_READERS = ("plans_tab", "representation_tab", "mine_tab")
TABS = (
    "parter", "utvalg", "moteplaner", "representasjon", "mine", "saksregler", "helsefellesskapet",
)  # fmt: skip
_SHOWS = (Kind.PARTY, Kind.REGION, Kind.BODY, Kind.PERSON, Kind.COMMUNITY, Kind.SETTINGS)


class PartiesScreen(Screen):
    """Parter og utvalg. `tab` is one of TABS; `key` is a party, body or membership to show."""

    place = "parter"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.page_header = PageHeader(self.tr("Parter og utvalg"))
        self.contacts = ContactActs(self)
        self.tab_bar = TabBar(self.tr("Deler av siden"))
        for name in (
            self.tr("Parter"), self.tr("Utvalg"), self.tr("Møteplaner"),
            self.tr("Representasjon"), self.tr("Mine kommuner"), self.tr("Sakstyper og saksløp"),
            self.tr("Helsefellesskapet"),
        ):  # fmt: skip
            self.tab_bar.add_tab(name)
        self._structure: Structure | None = None
        self._rules: RulesView | None = None
        self._shown: dict[QWidget, Structure | RulesView] = {}
        self.stack = PageStack()
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

    # Each tab is made when it is first opened: forms take their time.

    @cached_property
    def parties_tab(self) -> PartiesTab:
        """Give the parties."""
        return self._begin(PartiesTab(self))

    @cached_property
    def bodies_tab(self) -> BodiesTab:
        """Give the bodies and their members."""
        return self._begin(BodiesTab(self))

    @cached_property
    def plans_tab(self) -> PlansTab:
        """Give the parties' own meetings."""
        return self._begin(PlansTab(self))

    @cached_property
    def representation_tab(self) -> RepresentationTab:
        """Give who speaks for whom."""
        return self._begin(RepresentationTab(self))

    @cached_property
    def mine_tab(self) -> MineTab:
        """Give what a representative carries."""
        return self._begin(MineTab(self))

    @cached_property
    def rules_tab(self) -> RulesTab:
        """Give the case classes, paths and sections."""
        return self._begin(RulesTab(self))

    @cached_property
    def community_tab(self) -> CommunityTab:
        """Give the community and its rules."""
        return self._begin(CommunityTab(self))

    def _begin(self, tab: Tab) -> Tab:
        self._show_in(tab)
        if isinstance(tab, PlansTab | RepresentationTab | MineTab):
            tab.reload()
        self.stack.addWidget(tab)
        return tab

    def _tab(self, number: int) -> AnyTab:
        makers: Sequence[Callable[[], AnyTab]] = (
            lambda: self.parties_tab, lambda: self.bodies_tab, lambda: self.plans_tab,
            lambda: self.representation_tab, lambda: self.mine_tab, lambda: self.rules_tab,
            lambda: self.community_tab,
        )  # fmt: skip
        return makers[number]()

    def _show_in(self, tab: QWidget | None) -> None:
        """Fill a tab with what is known now, unless that is what it shows."""
        known = self._rules if isinstance(tab, RulesTab) else self._structure
        if tab is None or known is None or self._shown.get(tab) is known:
            return
        self._shown[tab] = known
        if isinstance(tab, CommunityTab) and self._structure is not None:
            tab.show_community(self._structure.community)
        elif isinstance(tab, RulesTab) and self._rules is not None:
            tab.show_rules(self._rules)
        elif isinstance(tab, PartiesTab | BodiesTab) and self._structure is not None:
            tab.show_structure(self._structure)

    def show_key(self, key: str, tab: str = "") -> None:
        """Show a party, a body or a member, and the tab it is in."""
        super().show_key(key, tab)
        if tab in TABS:
            self.tab_bar.set_current(TABS.index(tab))
        elif key:
            self.tab_bar.set_current(0)
        self.tab = TABS[self.tab_bar.current()]
        if key:
            self._chooser().choose(key)

    def _chooser(self) -> PartiesTab | BodiesTab | PlansTab | RulesTab:
        if self.tab == "utvalg":
            return self.bodies_tab
        if self.tab == "moteplaner":
            return self.plans_tab
        return self.rules_tab if self.tab == "saksregler" else self.parties_tab

    def is_touched(self, changes: Changes) -> bool:
        """Read again when anything here changed."""
        return any(changes.touches(kind) for kind in _SHOWS)

    def reload(self) -> None:
        """Ask for the structure and the rules."""
        self.read(parties.structure, then=self._fill)
        self.read(rules.rules, then=self._fill_rules)
        for tab in _OWN_READERS:
            if tab in self.__dict__:
                self.__dict__[tab].reload()

    def make_ahead(self) -> Iterator[object]:
        """Make the tabs, and the forms that their first rows are shown in."""
        for number in range(len(TABS)):
            yield self._tab(number)
        bodies, rules = self.bodies_tab.panel, self.rules_tab.panel
        yield self.parties_tab.panel.form
        yield bodies.about_form
        yield bodies.member_form
        for kind in RULE_KINDS:
            yield rules.form_of(kind)

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
        self._structure = structure
        self._show_in(self.stack.currentWidget())
        self._warn(structure, texts.join(structure.unrepresented, limit=6))

    def _fill_rules(self, found: RulesView) -> None:
        self._rules = found
        self._show_in(self.stack.currentWidget())

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
        self.tab = TABS[number]
        tab = self._tab(number)
        self._show_in(tab)
        self.stack.setCurrentWidget(tab)
        more = tab.more_actions() if isinstance(tab, BodiesTab | PlansTab) else []
        if isinstance(tab, PartiesTab):
            more = list(self.contacts.actions)
        acts = [] if isinstance(tab, RepresentationTab) else tab.actions()
        self.page_header.set_actions(secondary=acts, overflow=more)
