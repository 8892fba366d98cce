# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What belongs to this user on this machine: who, how it looks, and where things lie."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from totrinn import i18n
from totrinn.context import AppContext
from totrinn.dialogs import files
from totrinn.screens.base import Screen
from totrinn.theme import SCALES, theme
from totrinn.widgets.buttons import Button, LinkButton
from totrinn.widgets.card import Card
from totrinn.widgets.form import Form
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.text import hairline, label
from totrinn_db.domain.changes import Changes
from totrinn_db.domain.parties import Side

_STACKED = 760


class PreferencesScreen(Screen):
    """Everything takes effect at once and is kept on this machine."""

    place = "innstillinger"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.page_header = PageHeader(self.tr("Innstillinger"))
        self.page_header.set_subtitle(self.tr("Gjelder deg på denne maskinen"))
        self.person_form, self.look_form = Form(), Form()
        self.set_header(self.page_header)
        self.set_content(self._lay_out())
        self._load()
        self.person_form.edited.connect(self._save_person)
        self.look_form.edited.connect(self._save_look)

    def _lay_out(self) -> QWidget:
        content = QWidget()
        content.setProperty("surface", "clear")
        self._halves = QHBoxLayout(content)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._person_card())
        left.addStretch(1)
        right.addWidget(self._look_card())
        right.addWidget(self._place_card())
        right.addStretch(1)
        for half in (left, right):
            theme.set_spacing(half, 13)
            self._halves.addLayout(half, 1)
        theme.set_margins(self._halves, 0, 0, 0, 0)
        theme.set_spacing(self._halves, 13)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        scroll.setWidget(content)
        return scroll

    def _person_card(self) -> Card:
        card = Card(self.tr("Hvem du er"), ruled=True)
        form = self.person_form
        form.add_line(
            "actor_name", self.tr("Navn"),
            help=self.tr("Står som avsender i dokumentene og i historikken."),
        )  # fmt: skip
        form.add_line("actor_title", self.tr("Stilling"))
        sides = [
            (self.tr("Ikke oppgitt"), ""), (self.tr("Kommunene"), Side.MUNICIPAL.value),
            (self.tr("Helseforetaket"), Side.TRUST.value),
            (self.tr("Felles sekretariat"), Side.OTHER.value),
        ]  # fmt: skip
        form.add_choice("side", self.tr("Du arbeider for"), sides)
        form.add_line("employer", self.tr("Arbeidsgiver"))
        card.add(form)
        return card

    def _look_card(self) -> Card:
        card = Card(self.tr("Utseende og språk"), ruled=True)
        form = self.look_form
        looks = [
            (self.tr("Som i systemet"), "system"), (self.tr("Lyst"), "light"),
            (self.tr("Mørkt"), "dark"),
        ]  # fmt: skip
        form.add_choice("theme", self.tr("Utseende"), looks)
        form.add_choice(
            "text_scale", self.tr("Tekststørrelse"), [(f"{round(s * 100)} %", s) for s in SCALES]
        )
        languages = [(name, code) for code, name in i18n.languages().items()]
        form.add_choice(
            "language", self.tr("Språk i programmet"), languages,
            help=self.tr("Brukes neste gang Totrinn starter. Dokumentene har sitt eget språk."),
        )  # fmt: skip
        card.add(form)
        return card

    def _place_card(self) -> Card:
        card = Card(self.tr("Hvor ting ligger"), ruled=True)
        self.database_label = label("", "small", wrap=True, copyable=True)
        self.papers_label = label("", "small", wrap=True, copyable=True)
        self.database_link = LinkButton(self.tr("Vis i mappen"))
        self.papers_button = Button(self.tr("Velg en annen mappe …"), density="small")
        card.add(label(self.tr("Databasen"), "h3"))
        card.add(self.database_label)
        card.body.addLayout(_left(self.database_link))
        card.add(hairline())
        card.add(label(self.tr("Dokumenter"), "h3"))
        card.add(self.papers_label)
        card.body.addLayout(_left(self.papers_button))
        self.database_link.clicked.connect(
            lambda: self.context.navigator.command("database.folder")
        )
        self.papers_button.clicked.connect(self._choose_papers)
        return card

    def is_touched(self, changes: Changes) -> bool:
        """Nothing here is in the database."""
        return False

    def reload(self) -> None:
        """Show the settings as they are now."""
        self._load()

    def _load(self) -> None:
        settings = self.context.settings
        self.person_form.load({name: getattr(settings, name) for name in _PERSON})
        self.look_form.load({name: getattr(settings, name) for name in _LOOK})
        self.database_label.setText(settings.database)
        self.papers_label.setText(str(files.papers_folder(settings)))

    def _save_person(self) -> None:
        values = self.person_form.values()
        if not values["actor_name"]:
            self.person_form.set_error("actor_name", self.tr("Skriv navnet ditt."))
            return
        self.person_form.set_error("actor_name", "")
        self._keep(values)
        self.context.navigator.person_changed.emit()

    def _save_look(self) -> None:
        settings, values = self.context.settings, self.look_form.values()
        changed_look = (values["theme"], values["text_scale"]) != (
            settings.theme, settings.text_scale,
        )  # fmt: skip
        self._keep(values)
        if changed_look:
            self.context.navigator.look_changed.emit()

    def _keep(self, values: dict[str, Any]) -> None:
        for name, value in values.items():
            setattr(self.context.settings, name, value)
        self.context.settings.save()

    def _choose_papers(self) -> None:
        title: str = self.tr("Mappe for dokumenter")
        folder = str(files.papers_folder(self.context.settings))
        files.choose_folder(self, title, folder, self._set_papers)

    def _set_papers(self, folder: Path) -> None:
        self.context.settings.papers_folder = str(folder)
        self.context.settings.save()
        self.papers_label.setText(str(folder))

    def resizeEvent(self, event: Any) -> None:
        """Put the cards below each other when there is no room beside."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < theme.px(_STACKED)
        self._halves.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)


_PERSON = ("actor_name", "actor_title", "side", "employer")
_LOOK = ("theme", "text_scale", "language")


def _left(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
