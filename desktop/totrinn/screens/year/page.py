# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page Årshjul: a year of all bodies, a way to plan one, and another plan to try."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.screens.base import Screen
from totrinn.screens.clock import today
from totrinn.screens.year.exports import YearExports
from totrinn.screens.year.series_form import SeriesForm
from totrinn.screens.year.table import YearTable, year_rows
from totrinn.screens.year.timeline import MEETING, PAPERS, REPORTING, YearTimeline
from totrinn.screens.year.trial import YearTrial
from totrinn.theme import theme
from totrinn.widgets.buttons import make_action
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.table import TreeView
from totrinn.widgets.timeline.or_table import TimelineOrTable
from totrinn.words.planning import PlanningWords
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.views.yearly_wheel import SeriesBasis, YearWheel
from totrinn_db.queries import yearly_wheel

PLAN, TRY = "planlegg", "prov"
_BESIDE_FROM, _PANEL = 1000, 324
_LOW_BELOW, _NARROW_BELOW = 560, 760


class YearScreen(Screen):
    """All bodies and all meetings of a year. Trying another plan saves nothing."""

    place = "arshjul"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.wheel: YearWheel | None = None
        self._year: int | None = None
        self._is_filling = False
        self._is_narrow = False
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_year_header()

    # parts

    def _make_parts(self) -> None:
        texts = self.context.texts
        self.exports = YearExports(self)
        self.plan_action = make_action(
            self, self.tr("Planlegg et år …"), self.start_series, icon="action.new"
        )
        self.trial = YearTrial(self)
        self.page_header = PageHeader(self.tr("Årshjul"), back=self.tr("Tilbake til møtene"))
        self.year_combo = QComboBox()
        self.year_combo.setAccessibleName(self.tr("År"))
        self.page_header.add_widget(self.year_combo)
        self.table = YearTable(texts)
        self.table_view = TreeView(self.tr("Møtene i året"))
        self.table_view.setModel(self.table)
        self.table_view.set_columns(
            [(90, 0), (150, 1), (96, 0), (96, 0), (96, 0), (150, 0)], drop=[5, 3]
        )
        self.part = TimelineOrTable(
            self.tr("Årshjul"),
            self.table_view,
            (
                (MEETING, self.tr("Møte")),
                (PAPERS, self.tr("Papirer ut")),
                (REPORTING, self.tr("Meldefrist eller helligdag")),
            ),
        )
        self.part.add_below(self.trial.moved_card, 2)
        self.timeline, self.legend = self.part.timeline, self.part.legend

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.addWidget(self.exports.job.card)
        column.addWidget(self.part, 1)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 8)
        self.year_page = QWidget()
        self.beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.year_page)
        self.beside.addWidget(left, 1)
        self.beside.addWidget(self.trial.panel)
        theme.set_margins(self.beside, 0, 0, 0, 0)
        theme.set_spacing(self.beside, 12)
        self.pages = PageStack()
        self.pages.addWidget(self.year_page)
        self.set_header(self.page_header)
        self.set_content(self.pages)

    @cached_property
    def form(self) -> SeriesForm:
        """Give the form that plans a year."""
        made = SeriesForm(self)
        made.cancelled.connect(self.show_year)
        made.planned.connect(self._on_planned)
        self.pages.addWidget(made)
        return made

    def _connect(self) -> None:
        self.page_header.back_requested.connect(self._on_back)
        self.year_combo.currentIndexChanged.connect(self._on_year)
        self.table_view.opened.connect(self._on_opened)
        self.table_view.rows_copied.connect(self.exports.tell_copied)
        self.trial.changed.connect(self._show_timeline)
        self.trial.use_requested.connect(self._open_series)

    # what the screen is asked

    def show_key(self, key: str, tab: str = "") -> None:
        """Show a year, or its form, or the panel to try another plan in."""
        if key.isdecimal():
            self._year = int(key)
        super().show_key(key, tab)
        if tab == PLAN:
            self.start_series()
            return
        self.show_year()
        if tab == TRY and not self.trial.is_open:
            self.trial.toggle()

    def reload(self) -> None:
        """Read the year."""
        self.read(yearly_wheel.year_wheel, self._year, then=self.show_wheel)

    def is_touched(self, changes: Changes) -> bool:
        """Tell whether a meeting, a body, a case or a deadline of the community changed."""
        kinds = (Kind.MEETING, Kind.BODY, Kind.CASE, Kind.ROUND, Kind.COMMUNITY, Kind.PARTY)
        return any(changes.touches(kind) for kind in kinds)

    def make_ahead(self) -> Iterator[object]:
        """Make the form."""
        yield self.form

    @property
    def name(self) -> str:
        """Name what is shown, as on pictures and files."""
        text: str = self.tr("Årshjul {year}")
        return text.format(year=self.wheel.year if self.wheel is not None else "").strip()

    # the year

    def show_wheel(self, wheel: YearWheel) -> None:
        """Show a year."""
        self.wheel, self._year = wheel, wheel.year
        self._is_filling = True
        self.year_combo.clear()
        for year in range(min(wheel.years), max(*wheel.years, wheel.today.year) + 2):
            self.year_combo.addItem(str(year), year)
        self.year_combo.setCurrentIndex(self.year_combo.findData(wheel.year))
        self._is_filling = False
        self.table.set_entries(year_rows(wheel))
        self._show_timeline()
        if self.pages.currentWidget() is self.year_page:
            self._show_year_header()
        self.trial.set_wheel(wheel)

    def _show_timeline(self) -> None:
        if self.wheel is None:
            return
        saying = PlanningWords(self.context.texts, today(self.context))
        tried = self.trial
        self.timeline.set_timeline(
            YearTimeline(self.wheel, saying, tried.body_id, tried.days()).made()
        )

    def _show_year_header(self) -> None:
        self.page_header.set_title(self.tr("Årshjul"))
        count = self.table.rowCount()
        self.page_header.set_subtitle(
            self.context.texts.count(count, "meeting") if self.wheel is not None else ""
        )
        self.year_combo.show()
        self._set_actions()
        self.set_title(self.name)

    def _set_actions(self) -> None:
        """Show the way to try a plan beside the title, or among the other acts."""
        beside = [] if self._is_narrow else [self.trial.action]
        others = [self.trial.action] if self._is_narrow else []
        self.page_header.set_actions(self.plan_action, beside, [*others, *self.exports.actions])

    def show_year(self) -> None:
        """Go back to the year from the form."""
        if self.pages.currentWidget() is not self.year_page:
            self.pages.setCurrentWidget(self.year_page)
            self._show_year_header()
            self.timeline.setFocus()

    def _on_year(self, _index: int) -> None:
        year = self.year_combo.currentData()
        if not self._is_filling and year:
            self._year = year
            self.reload()

    def _on_opened(self) -> None:
        row = self.table.row_at(self.table_view.current_row())
        if row is not None:
            self.context.navigator.open_place("mote", row.meeting.id)

    def _on_back(self) -> None:
        if self.pages.currentWidget() is self.year_page:
            self.context.navigator.open_place("moter")
        else:
            self.show_year()

    # a year at once

    def start_series(self) -> None:
        """Open the form that plans a year."""
        self._open_series("", 0, ())

    def _open_series(self, body_id: str, year: int, tried: tuple[date, ...]) -> None:
        def show(basis: SeriesBasis) -> None:
            self._show_form(basis, body_id, year, tried)

        self.read(yearly_wheel.series_basis, then=show)

    def _show_form(
        self, basis: SeriesBasis, body_id: str, year: int, tried: tuple[date, ...]
    ) -> None:
        self.message_bar.hide()
        if not basis.bodies:
            self.show_info(
                self.tr("Ingen utvalg har møter ennå. Legg inn et utvalg først."),
                [(self.tr("Åpne Parter og utvalg"), self._open_parties)],
            )
            return
        self.form.start(basis, body_id, year, tried)
        self.pages.setCurrentWidget(self.form)
        self.page_header.set_title(self.tr("Planlegg et år"))
        self.page_header.set_subtitle("")
        self.year_combo.hide()
        self.page_header.set_actions()
        self.set_title(self.tr("Planlegg et år"))

    def _open_parties(self) -> None:
        self.context.navigator.open_place("parter")

    def _on_planned(self, year: int) -> None:
        self._year = year
        self.show_year()
        self.reload()

    # sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel under the year where there is no room beside it."""
        super().resizeEvent(event)
        is_wide = self.width() >= theme.px(_BESIDE_FROM)
        way = QBoxLayout.Direction
        self.beside.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        panel = self.trial.panel
        panel.setMaximumWidth(theme.px(_PANEL) if is_wide else 16777215)
        panel.setMinimumWidth(theme.px(_PANEL) if is_wide else 0)
        is_narrow = self.width() < theme.px(_NARROW_BELOW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            if self.pages.currentWidget() is self.year_page:
                self._set_actions()
        self.legend.set_low(self.height() < theme.px(_LOW_BELOW))
