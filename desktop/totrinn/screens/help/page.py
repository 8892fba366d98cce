# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Short help: the page one came from, how a case goes, what is where, and every shortcut."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from totrinn import __version__
from totrinn.context import AppContext
from totrinn.screens.base import Screen
from totrinn.screens.help.of_each_page import help_of
from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.text import label
from totrinn.window import actions, places
from totrinn_db.domain.changes import Changes

_STACKED = 760


class HelpScreen(Screen):
    """The help of the program. `tab` is the place that was asked about, or «snarveier»."""

    place = "hjelp"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.page_header = PageHeader(self.tr("Hjelp"))
        self.page_header.set_subtitle(f"Totrinn {__version__}")
        self.here_card = Card(ruled=True)
        self.here_label = _rich("small", wrap=True)
        self.steps_card = Card(self.tr("Slik går en sak"), ruled=True)
        self.places_card = Card(self.tr("Hva du finner hvor"), ruled=True)
        self.safe_card = Card(self.tr("Trygt lagret"), ruled=True)
        self.keys_card = Card(self.tr("Snarveier"), ruled=True)
        self._fill()
        content = QWidget()
        content.setProperty("surface", "clear")
        self._halves = QHBoxLayout(content)
        left, right = QVBoxLayout(), QVBoxLayout()
        for card in (self.here_card, self.steps_card, self.places_card, self.safe_card):
            left.addWidget(card)
        left.addStretch(1)
        right.addWidget(self.keys_card)
        right.addStretch(1)
        for half in (left, right):
            theme.set_spacing(half, 13)
            self._halves.addLayout(half, 1)
        theme.set_margins(self._halves, 0, 0, 0, 0)
        theme.set_spacing(self._halves, 13)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setAccessibleName(self.page_header.title_label.title)
        self.scroll_area.setProperty("stop", True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.scroll_area.setWidget(content)
        self.set_header(self.page_header)
        self.set_content(self.scroll_area)

    def show_key(self, key: str, tab: str = "") -> None:
        """Bring what was asked about into view."""
        super().show_key(key, tab)
        self._show_here(help_of(tab), tab)
        card = self.keys_card if tab == "snarveier" else self.here_card
        # Once the page is laid out, which it is not the first time.
        QTimer.singleShot(0, self, partial(self._go_to, card))

    def _show_here(self, parts: list[tuple[str, str]], place: str) -> None:
        """Tell of the page that the user came from, first of all."""
        self.here_card.setVisible(bool(parts))
        if parts:
            title: str = self.tr("Om siden «{page}»")
            self.here_card.set_title(title.format(page=places.BY_NAME[place].title))
            self.here_label.setText(_paragraphs(parts))

    def _go_to(self, card: Card) -> None:
        self.scroll_area.verticalScrollBar().setValue(card.y() if card.isVisible() else 0)

    def is_touched(self, changes: Changes) -> bool:
        """Nothing here is in the database."""
        return False

    def _fill(self) -> None:
        self.here_card.add(self.here_label)
        named = [(places.BY_NAME[name].title, text) for name, text in self._places()]
        for card, parts in ((self.steps_card, self._steps()), (self.places_card, named)):
            card.add(_rich("small", _paragraphs(parts), wrap=True))
        self.safe_card.add(label(self._safe(), "small", wrap=True))
        self._fill_keys()

    def _steps(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Meld saken"), self.tr("Skriv hva den gjelder, og fyll ut saksframlegget.")),
            (self.tr("Drøft den i et møte"), self.tr(
                "Sett saken på sakslisten og kall inn. I møtet fører du oppmøte og utfall.")),
            (self.tr("Send den til forankring"), self.tr(
                "Ordlyden låses, og partene får brev med svarfrist. Taushet er ikke et ja.")),
            (self.tr("Registrer svarene"), self.tr(
                "Et forbehold må avklares. «Ikke tilslutning» stanser saken til den er avklart.")),
            (self.tr("Vedta i et senere møte"), self.tr(
                "Når alle har svart, kan saken settes opp til vedtak. Protokollen sier om ordlyden"
                " er lik den som ble forankret.")),
        ]  # fmt: skip

    def _places(self) -> list[tuple[str, str]]:
        return [
            ("oversikt", self.tr("Det som venter på deg, og hvor alle sakene står.")),
            ("saker", self.tr("Alle sakene, med saksframlegg, svar og vedtak.")),
            ("moter", self.tr("Sakslister, oppmøte og protokoller.")),
            ("forankring", self.tr("Hvem som har svart i hvilke saker.")),
            ("fremdriftsplan", self.tr("Når en sak kan vedtas, og hvem som bestemmer datoen.")),
            ("statistikk", self.tr("Tallene for et år, som figurer og tabeller, og årsrapporten.")),
            ("parter", self.tr("Kontaktpersoner, områder, utvalg og regler.")),
            ("historikk", self.tr("Hvem som gjorde hva. Herfra kan du sette ting tilbake.")),
        ]

    def _safe(self) -> str:
        text: str = self.tr(
            "Alt lagres med en gang, på denne maskinen. Ingenting slettes, og det meste kan angres"
            " med Ctrl+Z. Lag en sikkerhetskopi under Fil, og legg den et annet sted enn på"
            " maskinen. Pasientopplysninger hører ikke hjemme her."
        )
        return text

    def _fill_keys(self) -> None:
        rows = [
            (command.shortcut, actions.words(command.text))
            for command in actions.COMMANDS
            if command.shortcut
        ]
        rows += [(place.shortcut, place.title) for place in places.IN_MENU if place.shortcut]
        rows += [*self._in_lists(), *self._in_meetings()]
        # Two labels beside each other: a table, and still more a label for each, takes its time.
        table = QHBoxLayout()
        table.addWidget(_lines(_key(keys) for keys, _ in rows))
        words = (text.replace("&", "").replace(" …", "") for _, text in rows)
        table.addWidget(_lines(escape(text) for text in words), 1)
        theme.set_spacing(table, 18)
        self.keys_card.body.addLayout(table)

    def _in_lists(self) -> list[tuple[str, str]]:
        return [
            ("Return", self.tr("Åpne raden")),
            ("Ctrl+C", self.tr("Kopier radene som tabell")),
            ("Esc", self.tr("Lukk panelet eller tøm feltet")),
        ]

    def _in_meetings(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+Shift+M", self.tr("Start møtemodus fra møtet")),
            ("F11", self.tr("Møtemodus i full skjerm")),
            ("Ctrl+L", self.tr("Unntatt offentlighet i møtemodus")),
            ("Ctrl+Return", self.tr("Lagre vedtaket og gå til neste sak")),
            ("PgUp", self.tr("Forrige sak i møtet")),
            ("PgDown", self.tr("Neste sak i møtet")),
            ("E", self.tr("På en part i møtet: enig. P protokolltilførsel, I ikke enig")),
            ("T", self.tr("På et medlem i oppmøtet: til stede. D digitalt, F forfall, V vara")),
        ]

    def resizeEvent(self, event: Any) -> None:
        """Put the cards below each other when there is no room beside."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < theme.px(_STACKED)
        self._halves.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)


def _rich(role: str, text: str = "", *, wrap: bool = False) -> QLabel:
    made = label("", role, wrap=wrap)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(text)
    return made


def _paragraphs(parts: list[tuple[str, str]]) -> str:
    return "".join(f"<p><b>{escape(title)}</b><br>{escape(text)}</p>" for title, text in parts)


def _key(keys: str) -> str:
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return f"<b>{escape(_norwegian(shown))}</b>"


def _lines(lines: Iterable[str]) -> QLabel:
    made = _rich("small", "".join(f"<p style='margin:4px 0'>{line}</p>" for line in lines))
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made


def _norwegian(keys: str) -> str:
    """Write keys as they stand on a Norwegian keyboard."""
    names = {
        "Left": QCoreApplication.translate("keys", "Venstre"),
        "Right": QCoreApplication.translate("keys", "Høyre"),
        "Return": "Enter",
        "++": QCoreApplication.translate("keys", "+Pluss"),
        "+-": QCoreApplication.translate("keys", "+Minus"),
    }
    for name, word in names.items():
        keys = keys.replace(name, word)
    return keys
