# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The first run: choose a helsefellesskap, check it, and say who you are. Back loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from totrinn import reference
from totrinn.context import AppContext
from totrinn.databases import Databases
from totrinn.operations import Job, Progress
from totrinn.screens.first_run.bodies_page import BodiesPage
from totrinn.screens.first_run.community_page import CommunityPage
from totrinn.screens.first_run.creation import Creation
from totrinn.screens.first_run.draft import Draft
from totrinn.screens.first_run.language_row import LanguageRow
from totrinn.screens.first_run.parties_page import PartiesPage
from totrinn.screens.first_run.step_list import StepList
from totrinn.screens.first_run.you_page import YouPage
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.entering import press_by_enter
from totrinn.widgets.messages import MessageBar, ProgressCard
from totrinn.widgets.text import heading, label
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.parties import Side

__all__ = ["FirstRun"]
_Page = CommunityPage | PartiesPage | BodiesPage | YouPage
_LAST = 3
_SAMPLE_COMMUNITY = "more-og-romsdal"
_WIDE, _HIGH, _NARROW, _STACKED = 1000, 560, 800, 720  # px at 100 %


class FirstRun(QWidget):
    """The steps beside each other, their names at the left and the way on at the bottom."""

    left = Signal()
    open_requested = Signal()

    def __init__(self, context: AppContext, databases: Databases) -> None:
        super().__init__()
        self._context, self._databases = context, databases
        self.draft = _draft_of(context)
        self._reached = 0
        self._creation: Creation | None = None
        self._sample: Job | None = None
        self._headings = self._make_headings()
        self.language_row = LanguageRow(context.settings)
        self.steps = StepList(
            self.tr("Saker, forankring og møter"), self._make_steps(),
            self.tr(
                "Alt lagres på denne maskinen. Du trenger ikke nett, og du kan endre alt senere."
            ),
            self.language_row,
        )  # fmt: skip
        texts = context.texts
        self.community_page = CommunityPage(self.draft, texts, reference.communities())
        self.pages = QStackedWidget()
        self._made: list[_Page] = []
        self._build()
        self._connect()
        self.show_step(0)

    # the steps; each is made when it is first needed, so that the window is quick to come

    @cached_property
    def parties_page(self) -> PartiesPage:
        """Give the second step."""
        return PartiesPage(self.draft, self._context.texts)

    @cached_property
    def bodies_page(self) -> BodiesPage:
        """Give the third step."""
        return BodiesPage(self.draft, self._context.texts)

    @cached_property
    def you_page(self) -> YouPage:
        """Give the last step."""
        return YouPage(self.draft)

    def _page(self, number: int) -> _Page:
        """Give a step, and those before it, in the stack."""
        makers: tuple[Callable[[], _Page], ...] = (
            lambda: self.community_page, lambda: self.parties_page,
            lambda: self.bodies_page, lambda: self.you_page,
        )  # fmt: skip
        for missing in range(len(self._made), number + 1):
            page = makers[missing]()
            self._made.append(page)
            self.pages.addWidget(_scrolling(page))
            if isinstance(page, YouPage):
                press_by_enter(page, self.create_button)
        self._arrange()
        return self._made[number]

    @property
    def step(self) -> int:
        """Tell which step is open, from 0."""
        return self.pages.currentIndex()

    def show_step(self, number: int) -> None:
        """Open a step with what is chosen so far."""
        self._reached = max(self._reached, number)
        page = self._page(number)
        if not isinstance(page, CommunityPage):
            page.show_draft()
        self.pages.setCurrentIndex(number)
        title, text = self._headings[number]
        self.title_label.setText(title)
        self.text_label.setText(text)
        self.steps.show_step(number, self._reached)
        self.message_bar.hide()
        self._show_buttons()
        page.focus_first()

    def panes(self) -> list[QWidget]:
        """List the parts that F6 goes through: the steps, what is asked, and the way on."""
        return [self.steps, self.pages, self._foot]

    def set_can_leave(self, has_database: bool) -> None:
        """Say what leaving does: back to the database, or out of the program."""
        text = self.tr("Avbryt") if has_database else self.tr("Avslutt")
        self.cancel_button.setText(text)

    def try_sample(self) -> None:
        """Build the sample cases and open them, kept apart from the user's own database."""
        if self._sample is not None:
            return
        chosen = self.draft.community or reference.find_community(_SAMPLE_COMMUNITY)
        self._set_working(self.tr("Lager eksempelsaker"), stoppable=True)
        self._sample = self._databases.build_sample(
            chosen, progress=self._on_progress, failed=self._on_failed, stopped=self._on_stopped
        )

    def _on_next(self) -> None:
        if self.step == 0 and not self.community_page.check():
            if self.community_page.is_own:
                return
            self.message_bar.show_message(
                "info", self.tr("Velg et helsefellesskap i listen først.")
            )
            self.community_page.focus_first()
        elif self.step < _LAST:
            self.show_step(self.step + 1)
        elif self.you_page.check():
            self._create()

    def _create(self) -> None:
        if self._creation is None:
            self._creation = Creation(self._context, self._databases, self.draft)
            self._creation.stepped.connect(self._on_stepped)
            self._creation.done.connect(self._databases.take_into_use)
            self._creation.failed.connect(self._on_failed)
        self._set_working(self.tr("Lager databasen"), stoppable=False)
        self._creation.start()

    def _on_stepped(self, done: int, total: int, text: str) -> None:
        self._on_progress(Progress(done, total, text))

    def _on_progress(self, progress: Progress) -> None:
        share: str = self.tr("{done} av {total}")
        words = share.format(done=progress.done, total=progress.total)
        self.progress.set_progress(progress.done, progress.total, words)
        now: str = self.tr("Nå: {what}")
        self.progress.set_now(now.format(what=progress.text) if progress.text else "")

    def _on_failed(self, error: AppError) -> None:
        self._end_work()
        again: tuple[str, Callable[[], Any]] = (self.tr("Prøv igjen"), self._on_next)
        text = self._context.texts.problem(error)
        self.message_bar.show_message("error", text, actions=[again] if self.step == 3 else [])

    def _on_stopped(self) -> None:
        self._end_work()
        self.message_bar.show_message("info", self.tr("Stoppet. Ingenting er endret."))

    def _on_stop(self) -> None:
        if self._sample is not None:
            self._sample.stop()
            self.progress.set_now(self.tr("Stopper …"))

    # how it is put together

    def _set_working(self, title: str, *, stoppable: bool) -> None:
        self.message_bar.hide()
        self.progress.set_title(title)
        self.progress.set_progress(0, 1, "")
        self.progress.set_now("")
        self.progress.stop_button.setVisible(stoppable)
        self.progress.show()
        for part in (self.pages, self._foot, self.steps):
            part.setEnabled(False)

    def _end_work(self) -> None:
        self._sample = None
        self.progress.hide()
        for part in (self.pages, self._foot, self.steps):
            part.setEnabled(True)

    def _show_buttons(self) -> None:
        last = self.step == _LAST
        self.back_button.setVisible(self.step > 0)
        self.sample_button.setVisible(self.step == 0)
        self.open_button.setVisible(self.step == 0)
        self.next_button.setVisible(not last)
        self.create_button.setVisible(last)

    def _build(self) -> None:
        self.title_label = heading("", "meeting_h1", level=1)
        self.text_label = label("", "reading", tone="subtle", wrap=True)
        self.message_bar = MessageBar()
        self.progress = ProgressCard()
        self.progress.hide()
        content = QVBoxLayout()
        for part in (self.title_label, self.text_label, self.message_bar, self.progress):
            content.addWidget(part)
        content.addWidget(self.pages, 1)
        content.addWidget(self._build_foot())
        self._content = content
        theme.set_spacing(content, 8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.steps)
        row.addLayout(content, 1)

    def _build_foot(self) -> QWidget:
        self._foot = QWidget()
        self._foot_row = row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        self.open_button = Button(self.tr("Åpne en database …"), "quiet", icon="action.folder")
        self.sample_button = Button(
            self.tr("Prøv med eksempelsaker"), "quiet", icon="action.sample_data"
        )
        for button in (self.open_button, self.sample_button):
            button.setAccessibleName(button.text())
            button.setToolTip(button.text())
        self.cancel_button = Button(self.tr("Avslutt"), density="large")
        self.back_button = Button(self.tr("&Tilbake"), density="large")
        self.next_button = Button(
            self.tr("&Neste"), "primary", icon="action.next", density="large", trailing=True
        )
        self.create_button = Button(self.tr("&Lag databasen"), "primary", density="large")
        row.addWidget(self.open_button)
        row.addWidget(self.sample_button)
        row.addStretch(1)
        for button in (self.cancel_button, self.back_button, self.next_button, self.create_button):
            row.addWidget(button)
        theme.set_spacing(row, 12)
        return self._foot

    def _connect(self) -> None:
        self.next_button.clicked.connect(self._on_next)
        self.create_button.clicked.connect(self._on_next)
        self.back_button.clicked.connect(lambda: self.show_step(self.step - 1))
        self.cancel_button.clicked.connect(self.left)
        self.open_button.clicked.connect(self.open_requested)
        self.sample_button.clicked.connect(self.try_sample)
        self.steps.chosen.connect(self.show_step)
        self.community_page.confirmed.connect(self._on_next)
        self.progress.stop_requested.connect(self._on_stop)
        self.language_row.waits_for_start.connect(
            lambda text: self.message_bar.show_message("info", text)
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the field that is asked for."""
        super().showEvent(event)
        self._made[self.step].focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spend less on what is not asked when the window is small."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide, high = self.width() / theme.scale, self.height() / theme.scale
        self.steps.set_narrow(wide < _WIDE)
        self._place_language(narrow=wide < _WIDE)
        self.text_label.setVisible(high >= _HIGH)
        theme.set_role(self.title_label, "meeting_h1" if high >= _HIGH else "section")
        side, top = (34, 24) if wide >= _WIDE else (16, 12)
        theme.set_margins(self._content, side, top, side, 14)
        for page in self._made:
            if not isinstance(page, YouPage):
                page.set_stacked(wide < _STACKED)
        for button in (self.open_button, self.sample_button):
            button.setText("" if wide < _NARROW else button.accessibleName())

    def _place_language(self, *, narrow: bool) -> None:
        """Move the choice of language to the foot when there is no room under the steps."""
        if narrow:
            self._foot_row.insertWidget(2, self.language_row)
        self.language_row.set_narrow(narrow)

    def _make_steps(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Velg helsefellesskap"), self.tr("Partene fylles ut for deg")),
            (self.tr("Kontroller partene"), self.tr("Rett områder og målform")),
            (self.tr("Utvalg og møter"), self.tr("Utvalg og møtedatoer")),
            (self.tr("Om deg"), self.tr("Navn og rolle på dokumentene")),
        ]

    def _make_headings(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("Hvilket helsefellesskap jobber du i?"),
                self.tr(
                    "Totrinn kjenner alle 19. Du får kommunene og helseforetaket ferdig utfylt."
                ),
            ),
            (
                self.tr("Stemmer partene og områdene?"),
                self.tr("Alle er likeverdige parter. Rett det som er annerledes hos dere."),
            ),
            (
                self.tr("Hvilke utvalg møtes?"),
                self.tr("Ta bort det dere ikke har. Navn og regler kan endres når som helst."),
            ),
            (
                self.tr("Hvem er du?"),
                self.tr("Alt du gjør, får navnet ditt i historikken."),
            ),
        ]


def _scrolling(page: QWidget) -> QScrollArea:
    """Let a page scroll when the window is too low for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    area.setWidget(page)
    return area


def _draft_of(context: AppContext) -> Draft:
    settings = context.settings
    known = {side.value: side for side in Side}
    return Draft(
        name=settings.actor_name,
        title=settings.actor_title,
        side=known.get(settings.side),
        employer=settings.employer,
    )
