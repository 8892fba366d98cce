# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the list of cases is narrowed to: how far the cases have come, body, officer and text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from totrinn.models.case_table import CaseFilter, CaseSegment
from totrinn.screens.filter_memory import FilterMemory
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.choosing import choice_combo, offer
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import SearchField
from totrinn.widgets.segmented import Segmented


class CaseFilters(QWidget):
    """The filters of the list; what is chosen, but not what is typed, is remembered."""

    changed = Signal()
    cleared = Signal()

    def __init__(self, memory: FilterMemory) -> None:
        super().__init__()
        self._memory = memory
        self._may_keep = False
        self._make()
        flow = FlowLayout(self, spacing=10)
        for part in (
            self.segments, self.body_combo, self.officer_combo, self.find_field, self.all_link,
        ):  # fmt: skip
            flow.addWidget(part)
        self._connect()
        self._recall()

    def _make(self) -> None:
        names = {
            CaseSegment.ACTIVE: self.tr("Aktive"),
            CaseSegment.DISCUSSION: self.tr("Drøfting"),
            CaseSegment.ANCHORING: self.tr("Forankring"),
            CaseSegment.READY: self.tr("Klar for vedtak"),
            CaseSegment.FINISHED: self.tr("Ferdige"),
        }
        self.segments = Segmented(
            self.tr("Hvilke saker"), [(key.value, name, "") for key, name in names.items()]
        )
        self.body_combo = choice_combo(self.tr("Utvalg"))
        self.officer_combo = choice_combo(self.tr("Saksbehandler"))
        self.find_field = SearchField(self.tr("Finn i listen"))
        theme.set_limits(self.find_field, min_width=150)
        self.all_link = LinkButton(self.tr("Vis alle"))
        self.all_link.hide()

    def _connect(self) -> None:
        self.segments.chosen.connect(self._on_changed)
        self.body_combo.currentIndexChanged.connect(self._on_changed)
        self.officer_combo.currentIndexChanged.connect(self._on_changed)
        self.find_field.search_changed.connect(self._on_changed)
        self.all_link.clicked.connect(self.clear)

    def _recall(self) -> None:
        # The lists to choose from are filled when the cases are read.
        self._wanted = {key: self._memory.recall(key) for key in ("body", "officer")}
        segment = self._memory.recall("segment")
        if segment in {known.value for known in CaseSegment}:
            self.segments.choose(segment)

    def _on_changed(self, _what: object = None) -> None:
        wanted = self.wanted()
        self.all_link.setVisible(wanted != CaseFilter())
        if self._may_keep:
            self._memory.keep(
                segment=wanted.segment.value, body=wanted.body_id, officer=wanted.officer
            )
        self.changed.emit()

    def wanted(self) -> CaseFilter:
        """Give what is chosen."""
        return CaseFilter(
            CaseSegment(self.segments.key()),
            self.body_combo.currentData() or "",
            self.officer_combo.currentData() or "",
            self.find_field.text(),
        )

    def set_choices(self, bodies: Iterable[tuple[str, str]], officers: Iterable[str]) -> None:
        """Offer these bodies and officers; what is chosen stays chosen if it can."""
        of_bodies = [("", self.tr("Alle utvalg")), *bodies]
        of_officers = [("", self.tr("Alle saksbehandlere")), *((name, name) for name in officers)]
        chosen = self.wanted()
        offer(self.body_combo, of_bodies, self._wanted.pop("body", "") or chosen.body_id)
        offer(self.officer_combo, of_officers, self._wanted.pop("officer", "") or chosen.officer)
        self.body_combo.setVisible(len(of_bodies) > 2)
        self.officer_combo.setVisible(len(of_officers) > 1)
        self._may_keep = True
        self._on_changed()

    def show_counts(self, counts: Mapping[CaseSegment, int]) -> None:
        """Say how many cases each choice shows."""
        for segment, count in counts.items():
            self.segments.set_count(segment.value, str(count))

    def clear(self) -> None:
        """Show all active cases again."""
        self.body_combo.setCurrentIndex(0)
        self.officer_combo.setCurrentIndex(0)
        self.find_field.clear()
        self.segments.choose(CaseSegment.ACTIVE.value)
        self.cleared.emit()

    def focus_find(self) -> None:
        """Go to the field that narrows the list."""
        self.find_field.setFocus()
        self.find_field.selectAll()
