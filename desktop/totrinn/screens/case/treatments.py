# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Behandling og vedtak: each meeting that had the case, what it did, and in which words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from totrinn.models.dates import weekday_date
from totrinn.screens.base import Screen
from totrinn.screens.case.tab import CaseTab
from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.chips import Chip
from totrinn.widgets.emptying import empty
from totrinn.widgets.form_field import IconText
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.text import heading, label
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.views.cases import CaseView, TreatmentView


class TreatmentsTab(CaseTab):
    """The treatments, the newest first."""

    put_on_agenda_requested = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.empty = EmptyState(
            "nav.moter",
            self.tr("Saken er ikke behandlet ennå"),
            self.tr("Når den står på en saksliste, ser du møtet og vedtaket her."),
            self.tr("Sett på saksliste …"),
        )
        self.empty.activated.connect(self._put_on_agenda)
        inner = QWidget()
        inner.setProperty("surface", "clear")
        self._cards = QVBoxLayout(inner)
        theme.set_margins(self._cards, 0, 0, 0, 0)
        theme.set_spacing(self._cards, 10)
        self._cards.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self.column.addWidget(self.empty)
        self.column.addWidget(self._scroll, 1)

    def show_case(self, case: CaseView) -> None:
        """Show the treatments of a case."""
        super().show_case(case)
        empty(self._cards, but_last=1)
        newest_first = sorted(case.treatments, key=lambda t: t.on, reverse=True)
        for place, treatment in enumerate(newest_first):
            self._cards.insertWidget(place, self._card(treatment))
        self.empty.setVisible(not case.treatments)
        self.empty.button.setVisible(
            not case.row.phase.is_ended and case.row.phase is not Phase.DRAFT
        )
        self._scroll.setVisible(bool(case.treatments))

    def _card(self, treatment: TreatmentView) -> Card:
        number = treatment.number or self.tr("Uten nummer")
        card = Card(f"{number} · {self.texts.label(treatment.kind)}", link=self.tr("Åpne møtet"))
        card.link_activated.connect(
            lambda key=treatment.meeting_id: self.context.navigator.open_place("mote", key)
        )
        theme.set_limits(card, max_width=860)
        card.body.addLayout(self._head(treatment))
        if treatment.fast_track_by:
            text = self.tr("Hurtigløp, bestemt av {name}: {reason}").format(
                name=treatment.fast_track_by, reason=treatment.fast_track_reason
            )
            card.add(IconText("action.urgent", text, "small", tone="warning", ink="warning"))
        for name, text in (
            (self._wording_name(treatment), treatment.wording),
            (self.tr("Fra behandlingen"), treatment.notes),
        ):
            if text.strip():
                card.add(heading(name, "h3", level=3))
                body = label(text, "body", wrap=True)
                body.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse
                    | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
                card.add(body)
        return card

    def _head(self, treatment: TreatmentView) -> QHBoxLayout:
        row = QHBoxLayout()
        if treatment.outcome is not None:
            row.addWidget(
                Chip("outcome", treatment.outcome.value, self.texts.label(treatment.outcome))
            )
        else:
            state = treatment.meeting_state
            row.addWidget(Chip("meeting_state", state.value, self.texts.label(state)))
        day = weekday_date(self.texts, treatment.on, self.today)
        row.addWidget(label(f"{treatment.meeting}, {day}", "small", tone="subtle", wrap=True), 1)
        theme.set_spacing(row, 10)
        return row

    def _wording_name(self, treatment: TreatmentView) -> str:
        is_adoption = treatment.outcome is not None and treatment.outcome.is_adoption
        return self.tr("Vedtak") if is_adoption else self.tr("Konklusjon")

    def _put_on_agenda(self) -> None:
        self.put_on_agenda_requested.emit()
