# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Buttons follow their actions, and the header never drops its title or primary."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from totrinn.theme import theme
from totrinn.widgets.buttons import ActionButton, Button, IconButton, make_action
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack


def a_header(qtbot: QtBot, width: int) -> tuple[PageHeader, list[str]]:
    done: list[str] = []
    header = PageHeader("SSU 9/26 Digital hjemmeoppfølging, felles modell", "27", back="Tilbake")
    header.set_actions(
        make_action(header, "Lag svar", lambda: done.append("primary"), icon="action.new"),
        [
            make_action(header, "Kopier til Excel", lambda: done.append("copy")),
            make_action(header, "Lag statusdokument", lambda: done.append("status")),
        ],
        [make_action(header, "Trekk", lambda: done.append("withdraw"))],
    )
    qtbot.addWidget(header)
    header.resize(width, 160)
    header.show()
    qtbot.waitExposed(header)
    return header, done


def shown(header: PageHeader) -> list[str]:
    return [button.text() for button in header.findChildren(Button) if button.isVisible()]


def test_a_button_follows_its_action(qtbot: QtBot) -> None:
    owner, done = QWidget(), []
    qtbot.addWidget(owner)
    action = make_action(owner, "Ny sak", lambda: done.append(1), shortcut="Ctrl+N")
    button = ActionButton(action, "primary", parent=owner)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    action.setText("Ny melding")
    action.setEnabled(False)
    assert done == [1]
    assert button.text() == "Ny melding"
    assert not button.isEnabled()


def test_an_icon_button_is_named_in_tooltip_and_for_readers(qtbot: QtBot) -> None:
    button = IconButton("action.close", "Lukk")
    qtbot.addWidget(button)
    spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert spoken == button.toolTip() == "Lukk"
    assert not button.icon().isNull()


def test_a_bound_icon_is_drawn_anew_in_the_next_theme(qtbot: QtBot, look: QApplication) -> None:
    button = Button("Ny sak", icon="action.new")
    qtbot.addWidget(button)
    before = button.icon().pixmap(32).toImage()
    theme.apply(look, "dark", 1.0)
    assert button.icon().pixmap(32).toImage() != before


def test_words_that_come_later_keep_their_distance_to_the_icon(qtbot: QtBot) -> None:
    at_once, later = Button("10 til stede", icon="nav.parter"), Button("", icon="nav.parter")
    for button in (at_once, later):
        qtbot.addWidget(button)
    later.setText("10 til stede")
    assert later.sizeHint() == at_once.sizeHint()
    later.setText("")
    assert later.iconSize().width() == later.iconSize().height() < at_once.iconSize().width()


def test_buttons_that_stay_keep_the_focus(qtbot: QtBot) -> None:
    header = PageHeader("Forankring")
    qtbot.addWidget(header)
    act = make_action(header, "Lag purring …")
    header.set_actions(act, [], [])
    header.show()
    (button,) = [part for part in header.findChildren(ActionButton) if part.isVisible()]
    button.setFocus()
    header.set_actions(act, [], [])
    assert header.focusWidget() is button
    assert button.isVisible()


def test_the_wide_header_shows_every_action(qtbot: QtBot) -> None:
    header, _done = a_header(qtbot, 1126)
    assert shown(header) == ["Kopier til Excel", "Lag statusdokument", "Lag svar"]
    assert header.more_button.isVisible()


def test_the_narrow_header_folds_all_but_the_primary(qtbot: QtBot) -> None:
    header, done = a_header(qtbot, 700)
    assert shown(header) == ["Handlinger", "Lag svar"]
    texts = [action.text() for action in header.fold_button.menu().actions() if action.text()]
    assert texts == ["Kopier til Excel", "Lag statusdokument", "Trekk"]
    header.fold_button.menu().actions()[1].trigger()
    assert done == ["status"]


def test_a_single_act_is_folded_where_the_rest_leaves_no_room_for_it(qtbot: QtBot) -> None:
    page, header, field = QWidget(), PageHeader("Statistikk"), QWidget()
    qtbot.addWidget(page)
    header.setParent(page)
    page.resize(1000, 60)
    field.setFixedWidth(300)
    header.add_widget(field)
    first, second = (
        make_action(header, "Lag årsrapport"),
        make_action(header, "Lagre alt som Excel"),
    )
    header.set_actions(first, [second])
    header.resize(1000, 60)
    page.show()
    assert shown(header) == ["Lagre alt som Excel", "Lag årsrapport"]
    beside, word = header.width() - header._room_beside(), header.fold_button.sizeHint().width()
    header.resize(beside + word + 2, 60)
    assert shown(header) == ["Handlinger", "Lag årsrapport"]
    header.resize(beside + word - 10, 60)
    assert shown(header) == ["Lag årsrapport"]
    assert [act.text() for act in header.more_button.menu().actions()] == ["Lagre alt som Excel"]


def test_a_long_title_wraps_and_does_not_widen_the_window(qtbot: QtBot) -> None:
    header, _done = a_header(qtbot, 620)
    title = header.title_label
    qtbot.waitUntil(lambda: title.width() > 200)
    assert title.height() >= title.heightForWidth(title.width())
    assert header.minimumSizeHint().width() < 620


def test_the_title_is_a_heading_read_with_its_subtitle(qtbot: QtBot) -> None:
    header, _done = a_header(qtbot, 900)
    spoken = QAccessible.queryAccessibleInterface(header.title_label)
    assert spoken.role() == QAccessible.Role.Heading
    assert spoken.text(QAccessible.Text.Name).endswith("felles modell 27")


def test_back_is_told_by_the_keyboard_too(qtbot: QtBot) -> None:
    header, _done = a_header(qtbot, 900)
    header.back_button.setFocus()
    with qtbot.waitSignal(header.back_requested):
        qtbot.keyClick(header.back_button, Qt.Key.Key_Space)


def test_the_focus_ring_follows_the_keyboard(qtbot: QtBot, look: QApplication) -> None:
    owner = QWidget()
    row = QHBoxLayout(owner)
    one, other = Button("En"), Button("To")
    row.addWidget(one)
    row.addWidget(other)
    qtbot.addWidget(owner)
    owner.show()
    owner.activateWindow()
    qtbot.waitUntil(owner.isActiveWindow)
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    ring = theme.focus_frame()
    assert other.hasFocus()
    assert ring is not None
    assert ring.widget() is other
    assert ring.geometry().contains(other.geometry())


def test_a_page_that_comes_into_view_takes_the_focus_at_its_first_control(
    qtbot: QtBot, look: QApplication
) -> None:
    pages, inner, first, second = PageStack(), PageStack(), Button("Første"), Button("Andre")
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.addWidget(inner)
    for page in (first, whole):
        pages.addWidget(page)
    for page in (QWidget(), second):
        inner.addWidget(page)
    qtbot.addWidget(pages)
    pages.show()
    pages.activateWindow()
    qtbot.waitUntil(pages.isActiveWindow)
    first.setFocus()
    pages.setCurrentWidget(whole)
    ring = theme.focus_frame()
    assert whole.hasFocus(), "there is nothing in it yet"
    assert ring is None or ring.widget() is None
    inner.setCurrentWidget(second)
    assert second.hasFocus()


def test_enter_presses_a_button_and_nothing_else_does_by_enter(qtbot: QtBot) -> None:
    pressed: list[QWidget] = []
    buttons = [Button("Meld saken"), IconButton("action.close", "Lukk")]
    for button in buttons:
        qtbot.addWidget(button)
        button.show()
        button.clicked.connect(lambda _on=False, button=button: pressed.append(button))
        qtbot.keyClick(button, Qt.Key.Key_Return)
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert not getattr(button, "autoDefault", bool)(), "Enter in a field presses no button"
    assert pressed == buttons


class _Column(QVBoxLayout):
    """The column of a page, which counts how often it is laid out."""

    count = 0

    def setGeometry(self, rect: QRect) -> None:
        self.count += 1
        super().setGeometry(rect)


def test_new_actions_lay_the_page_out_once_and_are_there_at_once(qtbot: QtBot) -> None:
    page, header = QWidget(), PageHeader("Saker")
    column = _Column(page)
    column.addWidget(header)
    qtbot.addWidget(page)
    page.resize(1000, 300)
    page.show()
    QApplication.processEvents()
    column.count = 0
    actions = [make_action(header, text) for text in ("Lag svar", "Kopier", "Trekk")]
    hidden = make_action(header, "Slett")
    hidden.setVisible(False)
    header.set_actions(actions[0], [*actions[1:], hidden])
    assert shown(header) == ["Kopier", "Trekk", "Lag svar"]
    assert column.count == 0, "the page waits for all of them"
    QApplication.processEvents()
    assert all(one.width() > 40 for one in header.findChildren(ActionButton) if one.isVisible())
    header.resize(1100, header.height())
    assert "Slett" not in shown(header), "room for it does not bring a hidden action back"
