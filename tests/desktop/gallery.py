# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Every part of the look on one sheet, to be looked at.

Run by hand: python tests/desktop/gallery.py FOLDER [light|dark|contrast] [scale]
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "desktop"))

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from totrinn.theme import theme
from totrinn.widgets.bars import ProgressBar, Segment, StackedBar
from totrinn.widgets.buttons import Button, IconButton, LinkButton, make_action
from totrinn.widgets.card import Card, SidePanel
from totrinn.widgets.chips import Chip, StateLabel
from totrinn.widgets.delegates import (
    ProgressDelegate,
    StatusDelegate,
    StepDelegate,
    TwoLineDelegate,
    phase_steps,
)
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import DateField, FormField, SearchField, SpinMinutes
from totrinn.widgets.matrix_delegate import MatrixDelegate
from totrinn.widgets.matrix_view import MatrixView
from totrinn.widgets.messages import EmptyState, MessageBar, ProgressCard, UndoBar
from totrinn.widgets.navigation import Navigation, NavItem
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.roles import Role
from totrinn.widgets.section_edit import SectionEdit
from totrinn.widgets.segmented import Segmented
from totrinn.widgets.stepper import Step, Stepper
from totrinn.widgets.table import TreeView
from totrinn.widgets.tabs import TabBar
from totrinn.widgets.text import heading, label

STATUSES = {
    "not_asked": "Ikke sendt",
    "asked": "Sendt",
    "acknowledged": "Mottatt",
    "in_treatment": "Under behandling",
    "endorsed": "Tilslutning",
    "endorsed_with_remark": "Tilslutning med merknad",
    "endorsed_on_condition": "Tilslutning med forbehold",
    "needs_more_time": "Trenger mer tid",
    "not_endorsed": "Ikke tilslutning",
    "noted": "Tatt til orientering",
    "not_affected": "Ikke berørt",
    "no_answer": "Ikke svart innen frist",
}
PHASES = {
    "draft": "Utkast",
    "reported": "Meldt",
    "discussion": "Drøfting",
    "discussed": "Drøftet",
    "anchoring": "Forankring",
    "ready": "Klar for vedtak",
    "decided": "Vedtatt",
    "home_adoption": "Vedtak hjemme",
    "follow_up": "Oppfølging",
    "on_hold": "På vent",
    "lifted": "Løftet",
    "negotiation": "Forhandling",
    "mediation": "Mekling",
    "closed": "Avsluttet",
    "withdrawn": "Trukket",
    "solved_elsewhere": "Løst utenfor",
}
KINDS = {
    "decision": "Vedtak",
    "discussion": "Drøfting",
    "information": "Orientering",
    "standing": "Fast punkt",
    "break": "Pause",
}
LIGHTS = {"green": "I rute", "yellow": "Forsinket", "red": "Stanset", "done": "Fullført"}


def cell(text: str = "", **roles: object) -> QStandardItem:
    """Make a cell with roles by name."""
    item = QStandardItem(text)
    item.setEditable(False)
    for name, value in roles.items():
        item.setData(value, int(Role[name]))
    return item


def states() -> QWidget:
    """Show the answers, phases, kinds and lights."""
    column = QWidget()
    box = QVBoxLayout(column)
    theme.set_spacing(box, 5)
    box.addWidget(label("Svar fra partene", "h3", tone="subtle"))
    for key, text in STATUSES.items():
        box.addWidget(Chip("anchoring_status", key, text))
    box.addWidget(label("Steg i saken", "h3", tone="subtle"))
    grid = QGridLayout()
    for number, (key, text) in enumerate(PHASES.items()):
        row = QHBoxLayout()
        stepper = Stepper([Step("", state=state) for state in phase_steps(key)])
        stepper.set_compact(True)
        theme.set_limits(stepper, min_width=60, max_width=60)
        row.addWidget(stepper)
        row.addWidget(Chip("phase", key, text))
        row.addStretch(1)
        grid.addLayout(row, number % 8, number // 8)
    box.addLayout(grid)
    flow = FlowLayout(spacing=8)
    for key, text in KINDS.items():
        flow.addWidget(Chip("item_kind", key, text))
    for key, text in LIGHTS.items():
        flow.addWidget(StateLabel("traffic_light", key, text))
    box.addLayout(flow)
    box.addStretch(1)
    return column


def fields() -> QWidget:
    """Show buttons, fields, messages and what stands in an empty page."""
    column = QWidget()
    box = QVBoxLayout(column)
    theme.set_spacing(box, 8)
    box.addWidget(label("Knapper", "h3", tone="subtle"))
    row = QHBoxLayout()
    off = Button("Av")
    off.setEnabled(False)
    for button in (Button("Primær", "primary"), Button("Sekundær"), off, Button("Stille", "quiet")):
        row.addWidget(button)
    row.addWidget(LinkButton("Lenke"))
    row.addWidget(IconButton("action.more", "Mer", framed=True))
    row.addStretch(1)
    box.addLayout(row)
    row = QHBoxLayout()
    combo = QComboBox()
    combo.addItems(["Alle saksbehandlere", "Ingrid Aasen"])
    tick, radio = QCheckBox("Kryss"), QRadioButton("Nei, saken venter")
    tick.setChecked(True)
    radio.setChecked(True)
    for widget in (combo, SpinMinutes(), tick, QCheckBox("Av"), radio, QRadioButton("Ja")):
        row.addWidget(widget)
    row.addStretch(1)
    box.addLayout(row)
    field = FormField("Svarfrist", DateField(), help="Siste dag kommunene kan svare.")
    field.set_error("Fristen har vært. Velg en dato etter 12. mai 2026.")
    box.addWidget(field)
    row = QHBoxLayout()
    row.addWidget(SearchField("Søk i saker, møter og parter", shortcut="Alt+Q"))
    row.addWidget(QLineEdit("Fritt felt"))
    box.addLayout(row)
    for kind, lead, text, link in (
        (
            "info",
            "Runde 2 er i gang.",
            "Svar på den første teksten teller ikke.",
            "Vis forskjellen",
        ),
        ("warning", "Smøla behandler saken etter fristen.", "Møtes 28. mai.", "Endre frist"),
        ("error", "Word-filen er åpen i et annet program.", "Lukk den.", "Prøv igjen"),
        ("success", "26 brev er laget.", "", "Åpne mappen"),
    ):
        bar = MessageBar()
        bar.show_message(kind, lead, text, actions=[(link, lambda: None)], closable=kind == "info")
        box.addWidget(bar)
    undo = UndoBar()
    undo.show_undo("Svaret fra Molde er registrert.", lambda: None)
    box.addWidget(undo)
    card = ProgressCard("Lager 26 forankringsbrev")
    card.set_progress(17, 26, "17 av 26")
    card.set_now("Nå: Stranda kommune")
    box.addWidget(card)
    empty = EmptyState(
        "ph.anchor-simple",
        "Ingen saker er til forankring",
        "Når en sak er drøftet, sender du den hit.",
        "Finn en drøftet sak",
    )
    box.addWidget(empty)
    box.addStretch(1)
    return column


def cases() -> TreeView:
    """Show a table in groups with every delegate."""
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Nr.", "Sak og melder", "Steg", "Har svart", "Frist", "Svar"])
    for name, count, keys in (
        ("Krever avklaring", "1 part", ["endorsed_on_condition"]),
        ("Mangler svar", "3 parter", ["asked", "not_endorsed", "no_answer"]),
    ):
        group = cell(name, GROUP=True, COUNT=count)
        model.appendRow(group)
        for key in keys:
            title = cell(
                TITLE="Digital hjemmeoppfølging, felles modell", SUB="Helse Møre og Romsdal"
            )
            step = cell(TITLE="Forankring", SUB="1 har svart nei", TONE="danger")
            step.setData("thing.blocked", int(Role.SUB_ICON))
            step.setData("anchoring", int(Role.PHASE))
            due = cell(TITLE="22. mai", SUB="4 dager over fristen", TONE="warning")
            progress = cell("18 av 26", PROGRESS=(18, 26))
            row = [cell("9/26"), title, step, progress, due, cell(STATUSES[key], STATUS=key)]
            group.appendRow(row)
    view = TreeView("Saker")
    view.setModel(model)
    view.set_columns([(70, 0), (200, 1), (180, 0), (150, 0), (150, 0), (205, 0)])
    for column, delegate in (
        (1, TwoLineDelegate()),
        (2, StepDelegate()),
        (3, ProgressDelegate()),
        (4, TwoLineDelegate()),
        (5, StatusDelegate("anchoring_status")),
    ):
        view.set_delegate(column, delegate)
    view.header().setSortIndicatorShown(True)
    view.header().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    view.setCurrentIndex(model.index(0, 0, model.index(0, 0)))
    model.setParent(view)
    return view


def matrix() -> MatrixView:
    """Show a matrix with every answer."""
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Part", *(f"{n}/26" for n in range(5, 9)), "Svart"])
    model.appendRow([cell("LSU Volda", GROUP=True), *(cell("6/7", GROUP=True) for _ in range(5))])
    keys = list(STATUSES)
    for number, party in enumerate(("Vanylven", "Herøy", "Ulstein")):
        row = [cell(STATUS=key) for key in keys[number * 4 : number * 4 + 4]]
        model.appendRow([cell(party), *row, cell("1/5")])
    view = MatrixView("Forankring")
    view.setModel(model)
    view.set_delegate(0, MatrixDelegate("anchoring_status"))
    for column in range(1, 6):
        view.set_delegate(column, MatrixDelegate("anchoring_status"))
    view.set_columns([(120, 1), *[(55, 0)] * 5])
    model.setParent(view)
    return view


def page() -> QWidget:
    """Show the frame of a page: header, steps, tabs, bars, tables, editor and panel."""
    column = QWidget()
    box = QVBoxLayout(column)
    theme.set_spacing(box, 9)
    header = PageHeader("SSU 9/26 Digital hjemmeoppfølging", "27 parter", back="Tilbake")
    header.set_actions(
        make_action(column, "Les inn svarskjema …", icon="action.read_reply_form"),
        [make_action(column, "Lag purring …", icon="action.reminder")],
        [make_action(column, "Trekk saken")],
    )
    box.addWidget(header)
    steps = [
        Step("Drøfting", "SSU 2/26, 26. mars", "done", "ph.chats-circle"),
        Step(
            "Forankring", "Svarfrist fredag 22. mai, 10 dager igjen", "current", "ph.anchor-simple"
        ),
        Step("Vedtak", "Planlagt i SSU 3/26, 11. juni", "todo", "ph.handshake"),
    ]
    box.addWidget(Stepper(steps))
    compact = Stepper(steps)
    compact.set_compact(True)
    box.addWidget(compact)
    tabs = TabBar("Sak")
    for text, count in (
        ("Saksframlegg", ""), ("Forankring", "18 av 26"), ("Behandling og vedtak", ""),
        ("Oppfølging", ""), ("Vedlegg", "3"), ("Historikk", ""),
    ):  # fmt: skip
        tabs.add_tab(text, count=count)
    tabs.set_current(1)
    box.addWidget(tabs)
    row = QHBoxLayout()
    row.addWidget(
        Segmented("Vis", [("a", "Aktive", "10"), ("d", "Drøfting", "2"), ("f", "Ferdige", "4")])
    )
    row.addWidget(ProgressBar(18, 26, "18 av 26"))
    box.addLayout(row)
    box.addWidget(summary())
    card = Card(flush=True)
    card.add(cases())
    box.addWidget(card, 2)
    low = QHBoxLayout()
    left = Card(flush=True)
    left.add(matrix())
    low.addWidget(left, 1)
    section = SectionEdit("Vurdering", help="Hva taler for og mot?", required=True)
    section.set_text("Barn og unge med sammensatte behov møter i dag flere inntak.")
    empty = SectionEdit("Konsekvenser", help="Hva betyr forslaget for økonomien?", required=True)
    texts = QVBoxLayout()
    texts.addWidget(section)
    texts.addWidget(empty)
    low.addLayout(texts, 1)
    panel = SidePanel("Molde kommune", "Svarte 6. mai etter behandling i formannskapet")
    panel.add(Chip("anchoring_status", "endorsed_on_condition", "Tilslutning med forbehold"))
    panel.add(heading("Forbehold", "h3", level=3))
    panel.add(label("Driftskostnadene må være avklart før 1. januar.", "small", wrap=True))
    panel.set_buttons([Button("Lagre svaret", "primary"), Button("Endre svaret", "quiet")])
    theme.set_limits(panel, min_width=270, max_width=270)
    low.addWidget(panel)
    box.addLayout(low, 1)
    return column


def summary() -> Card:
    """Show a card with shares."""
    card = Card("18 av 26 har svart", count="8 mangler: 5 har saken til behandling")
    values = {"endorsed": 14, "endorsed_with_remark": 3, "endorsed_on_condition": 1}
    values |= {"in_treatment": 5, "asked": 3}
    segments = [
        Segment("anchoring_status", key, value, f"{STATUSES[key]} {value}")
        for key, value in values.items()
    ]
    card.add(StackedBar(segments))
    flow = FlowLayout(spacing=12)
    for segment in segments:
        text = STATUSES[segment.key]
        flow.addWidget(StateLabel(segment.group, segment.key, text, strong=str(segment.value)))
    card.body.addLayout(flow)
    return card


def navigation() -> Navigation:
    """Show the places."""
    places = ("Oversikt", "Saker", "Møter", "Forankring", "Fremdriftsplan", "Oppfølging", "Parter")
    icons = ("oversikt", "saker", "moter", "forankring", "fremdriftsplan", "oppfolging", "parter")
    nav = Navigation(
        "Steder",
        "Helsefellesskap Møre og Romsdal",
        places=[NavItem(i, t, f"nav.{i}") for i, t in zip(icons, places, strict=True)],
        footer=[NavItem("hjelp", "Hjelp", "nav.hjelp")],
    )
    nav.set_count("saker", "10", "10 aktive saker")
    nav.set_count("forankring", "23", "23 svar mangler")
    nav.set_current("saker")
    return nav


def sheet() -> QWidget:
    """Put everything on one sheet."""
    made = QWidget()
    made.setProperty("surface", "window")
    row = QHBoxLayout(made)
    theme.set_margins(row, 0, 0, 14, 0)
    row.addWidget(navigation())
    row.addWidget(states())
    row.addWidget(fields(), 1)
    row.addWidget(page(), 2)
    made.resize(theme.px(2150), theme.px(960))
    return made


def main(arguments: list[str]) -> int:
    """Draw the sheet to a picture."""
    folder = arguments[0]
    name = arguments[1] if len(arguments) > 1 else "light"
    scale = arguments[2] if len(arguments) > 2 else "1"
    app = QApplication([])
    theme.apply(app, name, float(scale))
    made = sheet()
    made.show()
    app.processEvents()
    picture = Path(folder) / f"gallery-{name}-{round(float(scale) * 100)}.png"
    made.grab().save(str(picture))
    print(picture)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
