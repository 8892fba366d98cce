# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Another plan that is tried beside the year: what is changed, and what it would have meant."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from totrinn.screens.year.table import TrialTable
from totrinn.screens.year.trial_panel import TrialPanel
from totrinn.theme import theme
from totrinn.widgets.buttons import make_action
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import TextDelegate
from totrinn.widgets.messages import announce
from totrinn.widgets.table import TreeView
from totrinn.words.yearly_wheel import WheelWords
from totrinn_db.domain.views.yearly_wheel import WheelTrial, YearWheel
from totrinn_db.domain.yearly_wheel import Comparison, WheelChange, compare
from totrinn_db.queries import yearly_wheel

if TYPE_CHECKING:
    from totrinn.screens.year.page import YearScreen


class YearTrial(QObject):
    """The panel that a plan is tried in, and the cases it would have moved. Saves nothing.

    `use_requested` gives the body, the year and the days of a plan that is to be used.
    """

    changed = Signal()
    use_requested = Signal(str, int, object)

    def __init__(self, screen: YearScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._wheel: YearWheel | None = None
        self._trial: WheelTrial | None = None
        self._found: Comparison | None = None
        self.action = make_action(
            self, self.tr("Prøv en annen plan"), self.toggle, icon="ph.shuffle"
        )
        self.panel = TrialPanel()
        self.moved = TrialTable(screen.context.texts)
        self.moved_view = TreeView(self.tr("Saker som hadde kommet til et annet tidspunkt"))
        self.moved_view.setModel(self.moved)
        self.moved_view.set_delegate(0, TextDelegate(lines=1))
        self.moved_view.set_columns([(160, 1), (96, 0), (140, 0), (120, 0), (130, 0)], drop=[1, 2])
        theme.set_limits(self.moved_view, min_height=140)
        self.moved_card = Card(flush=True)
        self.moved_card.add(self.moved_view, 1)
        self.panel.hide()
        self.moved_card.hide()
        self.panel.changed.connect(self._compare)
        self.panel.body_chosen.connect(self._read)
        self.panel.use_requested.connect(self._use)

    @property
    def is_open(self) -> bool:
        """Tell whether a plan is being tried."""
        return not self.panel.isHidden()

    @property
    def body_id(self) -> str:
        """Give the body whose plan is being tried, or ''."""
        return self._trial.body.id if self._trial is not None and self.is_open else ""

    def changes(self) -> tuple[WheelChange, ...]:
        """Give what is tried now; nothing while the panel is closed."""
        return self.panel.changes() if self.body_id else ()

    def days(self) -> tuple[date, ...] | None:
        """Give the days of the plan that is tried; nothing while it is as it was."""
        return self.panel.days() if self.changes() else None

    def toggle(self) -> None:
        """Open or close the panel."""
        is_open = not self.is_open
        self.panel.setVisible(is_open)
        self.action.setText(self.tr("Lukk «Hva om?»") if is_open else self.tr("Prøv en annen plan"))
        if is_open:
            self._start()
            QTimer.singleShot(0, self.panel.body_combo, self._go_to)
        else:
            self.moved_card.hide()
            self.changed.emit()

    def set_wheel(self, wheel: YearWheel) -> None:
        """Try on the meetings of this year."""
        self._wheel = wheel
        if self.is_open:
            self._start()

    def _go_to(self) -> None:
        self.panel.body_combo.setFocus()
        self._screen.page_scroll.ensureWidgetVisible(self.panel.body_combo)

    def _start(self) -> None:
        if self._wheel is None or not self._wheel.bodies:
            return
        chosen = self._trial.body.id if self._trial is not None else _busiest(self._wheel)
        self.panel.set_bodies([each.body for each in self._wheel.bodies], chosen)
        self._read(self.panel.body_combo.currentData())

    def _read(self, body_id: str) -> None:
        if self._wheel is not None:
            self._screen.read(yearly_wheel.wheel_trial, body_id, self._wheel.year, then=self._show)

    def _show(self, trial: WheelTrial) -> None:
        self._trial = trial
        self.panel.start(trial)
        self._compare()

    def _compare(self) -> None:
        """Run the past cases by both plans and say what came of it."""
        trial = self._trial
        if trial is None:
            return
        changes = self.panel.changes()
        self._found = compare(trial.cases, trial.meetings, changes, trial.rules)
        sentences = self.sentences()
        self.panel.show_result(*(sentences or ("", "")))
        self.moved.show_comparison(self._found, trial.names)
        self.moved_card.setVisible(self.moved.rowCount() > 0 and self.is_open)
        self.changed.emit()
        if changes and sentences:
            announce(self.panel.result_label, sentences[0])

    def sentences(self) -> tuple[str, ...]:
        """Say what the plan that is tried would have meant; nothing while none is."""
        if self._trial is None or self._found is None or not self.is_open:
            return ()
        if self._trial.cases and not self.panel.changes():
            return ()
        return WheelWords(self._screen.context.texts).result(self._trial, self._found)

    def _use(self) -> None:
        if self._trial is not None:
            self.use_requested.emit(self._trial.body.id, self._trial.year + 1, self.panel.days())


def _busiest(wheel: YearWheel) -> str:
    """Choose the body that meets most often, the first of those."""
    return max(wheel.bodies, key=lambda each: len(each.meetings)).body.id
