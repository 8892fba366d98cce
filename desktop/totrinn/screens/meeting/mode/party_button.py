# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One party in the consensus check: what it says, as symbol and word, and a menu to change it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from totrinn import icons
from totrinn.theme import Pair, theme
from totrinn.widgets import painting
from totrinn_db.domain.stances import Stance
from totrinn_db.domain.views.meeting_room import PartyStance

_KEYS = {
    Qt.Key.Key_E: Stance.AGREES,
    Qt.Key.Key_P: Stance.AGREES_WITH_STATEMENT,
    Qt.Key.Key_I: Stance.DISAGREES,
    Qt.Key.Key_T: Stance.NOT_PRESENT,
    Qt.Key.Key_S: Stance.NOT_ASKED,
}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_FILLED = (Stance.AGREES_WITH_STATEMENT, Stance.DISAGREES)


def look_of(stance: Stance) -> Pair:
    """Give the look of a stance; a party that is not there looks like a member that is not."""
    if stance is Stance.NOT_PRESENT:
        return theme.pair("attendance", "excused")
    return theme.pair("consensus_check", stance.value)


class PartyButton(QPushButton):
    """Enter or space opens the menu; E, P, I, T and S choose without it; arrows go on."""

    chosen = Signal(str, object, bool)
    step_wanted = Signal(str, int)

    def __init__(self, party: PartyStance) -> None:
        super().__init__()
        self.party = party
        self._says_all = False
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMenu(self._make_menu())
        theme.changed.connect(self.updateGeometry)
        self.show_party(party, says_all=False)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        words = (
            (Stance.AGREES, self.tr("&Enig")),
            (Stance.AGREES_WITH_STATEMENT, self.tr("Enig med &protokolltilførsel")),
            (Stance.DISAGREES, self.tr("&Ikke enig")),
            (Stance.NOT_PRESENT, self.tr("Ikke &til stede")),
            (Stance.NOT_ASKED, self.tr("Ikke &svart")),
        )
        for stance, text in words:
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _on=False, stance=stance: self.chosen.emit(
                    self.party.party_id, stance, False
                )
            )
        return menu

    def show_party(self, party: PartyStance, *, says_all: bool) -> None:
        """Show what a party says; says_all writes out that it has not answered."""
        self.party, self._says_all = party, says_all
        said = {
            Stance.AGREES: self.tr("enig"),
            Stance.AGREES_WITH_STATEMENT: self.tr("protokolltilførsel"),
            Stance.DISAGREES: self.tr("ikke enig"),
            Stance.NOT_PRESENT: self.tr("ikke til stede"),
            Stance.NOT_ASKED: self.tr("ikke svart"),
        }[party.stance]
        whole = f"{party.name}, {said}"
        is_plain = party.stance is Stance.AGREES or (
            party.stance is Stance.NOT_ASKED and not says_all
        )
        self.setText(party.name if is_plain else whole)
        self.setAccessibleName(whole)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by one key, open the menu, or go to the next party."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _KEYS:
            self.chosen.emit(self.party.party_id, _KEYS[key], True)
        elif plain and key in _STEPS:
            self.step_wanted.emit(self.party.party_id, _STEPS[key])
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Make room for symbol and words."""
        metrics = QFontMetrics(self._font())
        width = metrics.horizontalAdvance(self.text()) + theme.px(12 + 17 + 7 + 13)
        return QSize(width, max(theme.size("party_button_meeting"), metrics.height() + theme.px(8)))

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button: a dashed edge where nothing is said yet, filled where words are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pair, stance = look_of(self.party.stance), self.party.stance
        filled = stance in _FILLED
        back = pair.bg if filled else theme.color("surface")
        if self.underMouse() and not filled:
            back = theme.color("hover")
        width = 2 if filled else 1
        edge = pair.mark if filled else theme.color("border")
        pen = QPen(edge, width)
        if stance is Stance.NOT_ASKED:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(back)
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        side = theme.px(17)
        mark = QRect(theme.px(12), 0, side, self.height())
        icons.draw(painter, mark, pair.icon, pair.mark)
        area = self.rect().adjusted(theme.px(12 + 17 + 7), 0, -theme.px(6), 0)
        ink = pair.fg if filled else theme.color("text")
        painting.draw_lines(painter, area, [self.text()], self._font(), ink)

    def _font(self) -> QFont:
        return theme.font("reading", bold=self.party.stance in _FILLED)
