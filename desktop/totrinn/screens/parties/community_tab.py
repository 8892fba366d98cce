# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The community itself: its name and language, who answers for it, its deadlines and looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from totrinn.screens.parties.looks_card import LooksCard
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.entering import press_by_enter
from totrinn.widgets.form import Form
from totrinn_db.commands import community as commands
from totrinn_db.domain.documents import FormPlace
from totrinn_db.domain.parties import Language
from totrinn_db.domain.views.parties import CommunityView

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

_ABOUT = (
    "name", "short_name", "language", "letters_follow_recipient", "form_place", "contact",
    "contact_email",
)  # fmt: skip
_DEADLINES = (
    "reporting_days", "anchoring_days", "preparation_days", "protocol_days",
    "without_meeting_days",
)  # fmt: skip
_STACKED = 760


class CommunityTab(QWidget):
    """The forms for the community and for its deadlines."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen, self._texts = screen, screen.context.texts
        self._community: CommunityView | None = None
        self.form, self.days_form = Form(), Form()
        self.save_button = Button(self.tr("Lagre"), "primary")
        self.days_button = Button(self.tr("Lagre fristene"))
        self._build_about()
        self._build_deadlines()
        self.looks = LooksCard(screen, self.tr("Utseende på dokumentene"))
        self._lay_out()
        self.save_button.clicked.connect(lambda: self._save(self.form))
        press_by_enter(self.form, self.save_button)
        self.days_button.clicked.connect(lambda: self._save(self.days_form))

    def actions(self) -> list[QAction]:
        """Nothing more can be done here than what is seen."""
        return []

    def _build_about(self) -> None:
        form = self.form
        form.add_line("name", self.tr("Navn"))
        form.add_line("short_name", self.tr("Kort navn"))
        languages = [(self._texts.label(one), one) for one in Language]
        form.add_choice("language", self.tr("Helsefellesskapets målform"), languages)
        form.add_check(
            "letters_follow_recipient", self.tr("Brev til en part følger partens egen målform")
        )
        places = [(self._texts.label(one), one) for one in FormPlace]
        form.add_choice("form_place", self.tr("Svarskjema til partene"), places)
        form.add_line("contact", self.tr("Kontakt for helsefellesskapet"))
        form.add_line("contact_email", self.tr("E-post"))

    def _build_deadlines(self) -> None:
        form, days = self.days_form, self.tr(" virkedager")
        form.add_number(
            "reporting_days", self.tr("Siste dag å melde sak"), suffix=days, most=120,
            help=self.tr("Så lenge før møtet."),
        )  # fmt: skip
        form.add_number(
            "anchoring_days", self.tr("Tid til forankring"), suffix=days, most=250,
            help=self.tr("Foreslått svarfrist når en sak sendes ut."),
        )  # fmt: skip
        form.add_number(
            "preparation_days", self.tr("Tid til saksframlegg hos parten"), suffix=days, most=120,
            help=self.tr("Fra brevet kommer til saken er klar for partens egne møter. "
                         "Fremdriftsplanen regner med denne og de to neste."),
        )  # fmt: skip
        form.add_number(
            "protocol_days", self.tr("Tid fra partens møte til svar"), suffix=days, most=120,
            help=self.tr("Så lenge bruker parten på protokoll og svar etter møtet."),
        )  # fmt: skip
        form.add_number(
            "without_meeting_days", self.tr("Svartid uten møte"), suffix=days, most=250,
            help=self.tr("Fra brevet kommer til svaret, der saken kan avgjøres uten møte."),
        )  # fmt: skip

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("surface", "clear")
        self._halves, right = QHBoxLayout(content), QVBoxLayout()
        about, days = (
            _card(title, form, button)
            for title, form, button in (
                (self.tr("Helsefellesskapet"), self.form, self.save_button),
                (self.tr("Frister"), self.days_form, self.days_button),
            )
        )
        right.addWidget(days)
        right.addWidget(self.looks)
        right.addStretch(1)
        self._halves.addWidget(about, 1)
        self._halves.addLayout(right, 1)
        theme.set_margins(self._halves, 0, 0, 0, 0)
        for layout in (right, self._halves):
            theme.set_spacing(layout, 13)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def show_community(self, community: CommunityView) -> None:
        """Show the community as it is now, unless something is being typed about it."""
        self.looks.reload()
        if self._community is not None and (self.form.changes() or self.days_form.changes()):
            return
        self._community = community
        self.form.load({name: getattr(community, name) for name in _ABOUT})
        self.days_form.load({name: getattr(community, name) for name in _DEADLINES})

    def _save(self, form: Form) -> None:
        changes, community = form.changes(), self._community
        if changes and community is not None:
            form.load(form.values())
            self._screen.write(
                commands.change_community, expected_version=community.version,
                undo_text=self.tr("Opplysningene er lagret."), **changes,
            )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other when there is no room beside."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < theme.px(_STACKED)
        self._halves.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)


def _card(title: str, form: Form, button: Button) -> Card:
    card = Card(title, ruled=True)
    card.add(form)
    card.body.addLayout(_left(button))
    card.body.addStretch(1)
    return card


def _left(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
