# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which parties of a plan are shown: by name or area, and by how they stand."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.form_field import SearchField
from totrinn_db.domain.planning.planner import PartyPlan, Plan, Way
from totrinn_db.domain.views.planning import PlanningView


class Standing(StrEnum):
    """How a party may stand in a plan."""

    ANY = "any"
    LATE = "late"
    NO_MEETING = "no_meeting"
    UNSURE = "unsure"
    WAITED_FOR = "waited_for"


def chosen_parties(
    view: PlanningView, plan: Plan, words: str, standing: Standing
) -> frozenset[str] | None:
    """Give the parties that fit; None where nothing narrows them."""
    plain = words.strip().casefold()
    if not plain and standing is Standing.ANY:
        return None
    return frozenset(
        party.party_id
        for party in plan.parties
        if _stands(plan, party, standing)
        and (plain in party.party.casefold() or plain in _region(view, party))
    )


def _region(view: PlanningView, party: PartyPlan) -> str:
    return view.regions.get(party.party_id, "").casefold()


def _stands(plan: Plan, party: PartyPlan, standing: Standing) -> bool:
    match standing:
        case Standing.LATE:
            return not party.makes(plan.deadline)
        case Standing.NO_MEETING:
            return party.way is Way.NO_MEETING
        case Standing.UNSURE:
            return party.is_assumed or party.way is Way.UNKNOWN
        case Standing.WAITED_FOR:
            return party.way is not Way.ANSWERED
        case Standing.ANY:
            return True


class PlanFilter(QWidget):
    """A line over the timeline. `changed` tells that other parties are to be shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.find_field = SearchField(self.tr("Finn part eller område"))
        theme.set_limits(self.find_field, min_width=150, max_width=260)
        self.standing_combo = QComboBox()
        self.standing_combo.setAccessibleName(self.tr("Vis parter"))
        for text, standing in (
            (self.tr("Alle parter"), Standing.ANY),
            (self.tr("Rekker ikke fristen"), Standing.LATE),
            (self.tr("Uten møte som rekker saken"), Standing.NO_MEETING),
            (self.tr("Antatt eller ukjent møteplan"), Standing.UNSURE),
            (self.tr("Har ikke svart"), Standing.WAITED_FOR),
        ):
            self.standing_combo.addItem(text, standing)
        row = QHBoxLayout(self)
        row.addWidget(self.find_field, 1)
        row.addWidget(self.standing_combo)
        row.addStretch(1)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 8)
        self.find_field.search_changed.connect(self.changed)
        self.standing_combo.currentIndexChanged.connect(self.changed)

    def chosen(self, view: PlanningView, plan: Plan) -> frozenset[str] | None:
        """Give the parties to show; None for all."""
        standing = Standing(self.standing_combo.currentData())
        return chosen_parties(view, plan, self.find_field.text(), standing)

    def clear(self) -> None:
        """Show all parties again."""
        self.find_field.clear()
        self.standing_combo.setCurrentIndex(0)
