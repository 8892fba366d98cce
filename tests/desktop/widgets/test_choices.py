# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Segments, tabs, steps and navigation are used with the keyboard and read aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from totrinn.theme import theme
from totrinn.widgets.bars import ProgressBar, Segment, StackedBar
from totrinn.widgets.delegates import phase_steps
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.navigation import Navigation, NavItem
from totrinn.widgets.segmented import Segmented
from totrinn.widgets.stepper import Step, Stepper
from totrinn.widgets.tabs import TabBar


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_arrows_move_between_segments_and_only_one_is_on(qtbot: QtBot) -> None:
    segments = Segmented("Vis", [("a", "Aktive", "10"), ("b", "Drøfting", "2"), ("c", "Alle", "")])
    qtbot.addWidget(segments)
    segments.show()
    segments.activateWindow()
    qtbot.waitUntil(segments.isActiveWindow)
    segments.button("a").setFocus()
    with qtbot.waitSignal(segments.chosen) as told:
        qtbot.keyClick(segments.button("a"), Qt.Key.Key_Right)
    assert told.args == ["b"]
    assert segments.key() == "b"
    assert spoken(segments.button("b")) == "Drøfting 2"


def test_the_whole_segment_can_be_pressed(qtbot: QtBot) -> None:
    segments = Segmented("Vis", [("a", "Aktive", ""), ("b", "Drøfting", "")])
    qtbot.addWidget(segments)
    segments.show()
    button = segments.button("b")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().bottomRight())
    assert segments.key() == "b"


def a_tab_bar(qtbot: QtBot, width: int) -> TabBar:
    tabs = TabBar("Sak")
    for text in ("Saksframlegg", "Forankring", "Behandling og vedtak", "Vedlegg", "Historikk"):
        tabs.add_tab(text)
    tabs.set_count(1, "18 av 26")
    qtbot.addWidget(tabs)
    tabs.resize(width, 40)
    tabs.show()
    qtbot.waitExposed(tabs)
    return tabs


def test_tabs_that_do_not_fit_go_under_one_button_and_can_be_opened_there(qtbot: QtBot) -> None:
    tabs = a_tab_bar(qtbot, 420)
    hidden = [action.text() for action in tabs.more_button.menu().actions()]
    assert tabs.more_button.isVisible()
    assert hidden[-1] == "Historikk"
    with qtbot.waitSignal(tabs.current_changed) as told:
        tabs.more_button.menu().actions()[-1].trigger()
    assert told.args == [4]
    assert tabs.tabs.isTabVisible(4)


def test_a_tab_opened_from_the_menu_cuts_no_other(qtbot: QtBot) -> None:
    for width in range(420, 701, 40):
        tabs = a_tab_bar(qtbot, width)
        tabs.add_tab("Oppfølging")
        for number in (5, 2, 4, 1, 0, 3, 5, 0):
            tabs.set_current(number)
            QApplication.processEvents()
            first = next(n for n in range(tabs.tabs.count()) if tabs.tabs.isTabVisible(n))
            left = tabs.tabs.tabRect(first).left()
            assert left == 0, f"tab {first} when {number} is open at {width}"


def test_all_tabs_are_shown_when_there_is_room(qtbot: QtBot) -> None:
    tabs = a_tab_bar(qtbot, 1000)
    assert not tabs.more_button.isVisible()
    assert tabs.tabs.accessibleTabName(1) == "Forankring 18 av 26"


def test_arrows_move_between_tabs(qtbot: QtBot) -> None:
    tabs = a_tab_bar(qtbot, 1000)
    with qtbot.waitSignal(tabs.current_changed):
        qtbot.keyClick(tabs.tabs, Qt.Key.Key_Right)
    assert tabs.current() == 1


def test_the_steps_are_read_with_their_states(qtbot: QtBot) -> None:
    stepper = Stepper(
        [Step("Drøfting", "26. mars", "done"), Step("Forankring", "Frist 22. mai", "current"),
         Step("Vedtak")]
    )  # fmt: skip
    qtbot.addWidget(stepper)
    assert spoken(stepper) == "Drøfting ferdig, Forankring pågår, Vedtak gjenstår"
    assert stepper.accessibleDescription() == "Frist 22. mai"


def test_each_phase_has_come_so_far_among_the_steps() -> None:
    for phase, states in (
        ("draft", ["todo", "todo", "todo"]),
        ("discussion", ["current", "todo", "todo"]),
        ("discussed", ["done", "todo", "todo"]),
        ("anchoring", ["done", "current", "todo"]),
        ("ready", ["done", "done", "current"]),
        ("decided", ["done", "done", "done"]),
        ("follow_up", ["done", "done", "done"]),
        ("withdrawn", ["todo", "todo", "todo"]),
    ):
        assert phase_steps(phase) == states, phase


def test_a_progress_bar_is_one_to_screen_readers_with_its_words(qtbot: QtBot) -> None:
    bar = ProgressBar(18, 26, "18 av 26")
    qtbot.addWidget(bar)
    assert QAccessible.queryAccessibleInterface(bar).role() == QAccessible.Role.ProgressBar
    bar.set_progress(19, 26, "19 av 26")
    assert spoken(bar) == "19 av 26"


def test_a_stacked_bar_is_read_as_its_shares_and_leaves_out_nothing_but_nothing(
    qtbot: QtBot,
) -> None:
    bar = StackedBar(
        [Segment("anchoring_status", "endorsed", 14, "Tilslutning 14"),
         Segment("anchoring_status", "noted", 0, "Tatt til orientering 0"),
         Segment("anchoring_status", "asked", 3, "Sendt 3")]
    )  # fmt: skip
    qtbot.addWidget(bar)
    assert spoken(bar) == "Tilslutning 14, Sendt 3"


def a_navigation(qtbot: QtBot) -> Navigation:
    nav = Navigation(
        "Steder",
        "Helsefellesskap Møre og Romsdal",
        places=[
            NavItem("oversikt", "Oversikt", "nav.oversikt"),
            NavItem("saker", "Saker", "nav.saker"),
        ],
        footer=[NavItem("hjelp", "Hjelp", "nav.hjelp")],
    )
    qtbot.addWidget(nav)
    nav.resize(200, 600)
    nav.show()
    qtbot.waitExposed(nav)
    return nav


def test_a_place_is_chosen_by_arrow_and_its_count_is_read(qtbot: QtBot) -> None:
    nav = a_navigation(qtbot)
    nav.set_current("oversikt")
    nav.set_count("saker", "10", "10 aktive saker")
    with qtbot.waitSignal(nav.chosen) as told:
        qtbot.keyClick(nav.view, Qt.Key.Key_Down)
    assert told.args == ["saker"]
    words = nav.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Saker, 10 aktive saker"


def test_only_one_place_is_open_in_both_lists(qtbot: QtBot) -> None:
    nav = a_navigation(qtbot)
    nav.set_current("saker")
    nav.set_current("hjelp")
    assert nav.current() == "hjelp"
    assert not nav.view.selectionModel().hasSelection()


def test_marking_a_place_tells_nobody(qtbot: QtBot) -> None:
    nav = a_navigation(qtbot)
    with qtbot.assertNotEmitted(nav.chosen):
        nav.set_current("saker")


def test_the_navigation_is_narrow_in_a_narrow_window(qtbot: QtBot) -> None:
    nav = a_navigation(qtbot)
    nav.adapt(1366)
    assert nav.width() == theme.size("nav_width")
    nav.adapt(1100)
    assert nav.width() == theme.size("nav_collapsed")
    assert not nav.head.isVisible()


def test_a_flow_goes_on_to_the_next_line(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    flow = FlowLayout(owner, spacing=8)
    labels = [QLabel("Ganske lang tekst") for _ in range(4)]
    for label in labels:
        flow.addWidget(label)
    owner.resize(labels[0].sizeHint().width() * 2 + 20, 200)
    owner.show()
    qtbot.waitExposed(owner)
    tops = [label.y() for label in labels]
    assert tops[0] == tops[1] < tops[2] == tops[3]
