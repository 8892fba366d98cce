# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""What the page says can be read, acted on, undone and closed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from totrinn.widgets.buttons import Button, LinkButton
from totrinn.widgets.card import Card, SidePanel
from totrinn.widgets.messages import EmptyState, MessageBar, ProgressCard, UndoBar


def test_a_message_is_hidden_until_there_is_one_and_offers_its_remedy(qtbot: QtBot) -> None:
    bar, done = MessageBar(), []
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.show_message(
        "warning", "Filen er åpen.", "Lukk den.", actions=[("Prøv igjen", lambda: done.append(1))]
    )
    assert bar.isVisible()
    assert bar.accessibleName() == "Filen er åpen. Lukk den."
    link = bar.findChild(LinkButton)
    assert link is not None
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert done == [1]


def test_a_new_message_takes_the_place_of_the_old_one(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message("info", "Første.", actions=[("En", print)])
    bar.show_message("info", "Neste.", actions=[("To", print)])
    (link,) = bar.links()
    assert isinstance(link, LinkButton)
    assert link.text() == "To", "the focus goes to what is offered now"
    bar.show_message("error", "Andre.", closable=True)
    links = [link.text() for link in bar.findChildren(LinkButton) if link.isVisible()]
    assert links == bar.links() == []
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_a_message_never_reads_markup_from_its_text(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message("info", "a < b", "<b>ikke fet</b>")
    assert "&lt;b&gt;ikke fet" in bar.text_label.text()


def test_undo_is_done_once_and_the_bar_goes_away(qtbot: QtBot) -> None:
    bar, done = UndoBar(), []
    qtbot.addWidget(bar)
    bar.show_undo("Svaret er registrert.", lambda: done.append(1))
    assert bar.isVisible()
    qtbot.keyClick(bar.undo_button, Qt.Key.Key_Space)
    assert done == [1]
    assert bar.isHidden()


def test_the_undo_bar_waits_while_it_has_the_focus(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    other, bar = QPushButton("Annet"), UndoBar()
    column.addWidget(other)
    column.addWidget(bar)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    bar.show_undo("Svaret er registrert.", lambda: None)
    assert bar._timer.isActive()
    bar.undo_button.setFocus()
    assert not bar._timer.isActive()
    other.setFocus()
    assert bar._timer.isActive()
    assert bar._timer.interval() == 10_000


def test_a_receipt_without_a_way_back_offers_none(qtbot: QtBot) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)
    bar.show_undo("27 rader er kopiert.")
    assert not bar.undo_button.isVisible()


def test_work_can_be_stopped_and_is_told_in_words(qtbot: QtBot) -> None:
    card = ProgressCard("Lager 26 brev")
    qtbot.addWidget(card)
    card.show()
    card.set_progress(17, 26, "17 av 26")
    card.set_now("Nå: Stranda")
    assert card.bar.accessibleName() == "Lager 26 brev, 17 av 26"
    with qtbot.waitSignal(card.stop_requested):
        qtbot.keyClick(card.stop_button, Qt.Key.Key_Space)


def test_an_empty_page_offers_the_next_step(qtbot: QtBot) -> None:
    empty = EmptyState("nav.saker", "Ingen saker ennå", "Meld den første.", "Ny sak")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.activated):
        qtbot.keyClick(empty.button, Qt.Key.Key_Space)
    empty.set_texts("Ingen treff")
    assert not empty.button.isVisible()


def test_the_link_of_a_card_is_told(qtbot: QtBot) -> None:
    card = Card("Neste møte", count="4", link="Åpne sakslisten")
    qtbot.addWidget(card)
    card.show()
    with qtbot.waitSignal(card.link_activated):
        qtbot.keyClick(card.link_button, Qt.Key.Key_Space)
    card.set_count("")
    assert not card.count_label.isVisible()


def test_escape_closes_the_panel_from_within(qtbot: QtBot) -> None:
    panel = SidePanel("Molde kommune")
    qtbot.addWidget(panel)
    button = Button("Lagre svaret", "primary")
    panel.set_buttons([button])
    panel.show()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(button, Qt.Key.Key_Escape)


def test_the_buttons_of_a_narrow_panel_go_below_each_other(qtbot: QtBot) -> None:
    panel = SidePanel("Molde kommune")
    qtbot.addWidget(panel)
    buttons = [Button("Lagre svaret fra kommunen", "primary"), Button("Endre svaret", "quiet")]
    panel.set_buttons(buttons)
    panel.resize(buttons[0].sizeHint().width() + 40, 400)
    panel.show()
    qtbot.waitExposed(panel)
    assert buttons[1].y() > buttons[0].y()
    assert buttons[0].width() >= buttons[0].sizeHint().width()


def test_the_line_above_the_buttons_is_there_only_with_a_button(qtbot: QtBot) -> None:
    panel, save, edit = SidePanel("Velg en part"), Button("Lagre svaret"), Button("Endre svaret")
    qtbot.addWidget(panel)
    save.hide()
    panel.set_buttons([save, edit])
    panel.show()
    assert panel._rule.isVisible()
    edit.hide()
    assert not panel._rule.isVisible()
    save.show()
    assert panel._rule.isVisible()
