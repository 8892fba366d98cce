# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""What the page says: message bar, undo bar, progress card, empty state. Know no case words.

bar = MessageBar()                            hidden until it has something to say
bar.show_message("warning", "Smøla behandler saken etter fristen.", "Kommunestyret møtes …",
actions=[("Endre frist", slot)], closable=False)
kinds: info, warning, error, success; it is announced; errors at once
undo = UndoBar();  undo.show_undo("Svaret fra Molde er registrert.", slot)   10 s
card = ProgressCard("Lager 26 forankringsbrev");  card.set_progress(17, 26, "17 av 26")
card.set_now("Nå: Stranda kommune");  card.stop_requested
EmptyState("ph.anchor-simple", "Ingen saker er til forankring", "Når …", "Finn en sak")
empty.activated                              signal of its button
announce(widget, text, assertive=False)      say something to a screen reader
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets.bars import ProgressBar
from totrinn.widgets.buttons import Button, IconButton, LinkButton
from totrinn.widgets.emptying import empty
from totrinn.widgets.text import heading, label

Action = tuple[str, Callable[[], object]]
_UNDO_SECONDS = 10
_BESIDE_FROM = 700  # px at 100 %


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Say something to a screen reader without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, text)
    manners = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manners.Assertive if assertive else manners.Polite)
    QAccessible.updateAccessibility(event)


class MessageBar(QFrame):
    """A message laid in the page, never over it."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._lead, self._text = "info", "", ""
        self._mark = QLabel()
        self.text_label = QLabel()
        self.text_label.setWordWrap(True)
        self.text_label.setTextFormat(Qt.TextFormat.RichText)
        theme.set_role(self.text_label, "small")
        theme.set_limits(self.text_label, min_height=24)
        close = self.tr("Lukk meldingen")
        self.close_button = IconButton("action.close", close)
        theme.set_limits(
            self.close_button, min_width=24, max_width=24, min_height=24, max_height=24
        )
        self.close_button.clicked.connect(self.hide)
        self._links = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._offers: list[QWidget] = []
        row = QHBoxLayout(self)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text_label, 1)
        row.addLayout(self._links)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        theme.set_margins(row, 13, 7, 12, 7)
        theme.set_spacing(row, 10)
        theme.set_spacing(self._links, 0)
        theme.changed.connect(self._refresh)
        self.hide()

    def show_message(
        self,
        kind: str,
        lead: str,
        text: str = "",
        *,
        actions: Sequence[Action] = (),
        closable: bool = False,
    ) -> None:
        """Say something, and offer what can be done about it."""
        self._kind, self._lead, self._text = kind, lead, text
        self.setProperty("message", kind)
        theme.repolish(self)
        self._offer(actions)
        self.close_button.setVisible(closable)
        self._refresh()
        self.show()
        announce(self, self.accessibleName(), assertive=kind == "error")

    def set_text(self, text: str) -> None:
        """Say something else after the same lead, quietly; the links and the focus stay."""
        self._text = text
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay what is offered beside each other where there is room, else below."""
        super().resizeEvent(event)
        ways, is_wide = QBoxLayout.Direction, self.width() >= theme.px(_BESIDE_FROM)
        way = ways.LeftToRight if is_wide else ways.TopToBottom
        if way != self._links.direction():
            self._links.setDirection(way)
            theme.set_spacing(self._links, 14 if is_wide else 0)

    def links(self) -> list[QWidget]:
        """List what is offered now; links of the message before may not be gone yet."""
        return list(self._offers)

    def _offer(self, actions: Sequence[Action]) -> None:
        empty(self._links)
        self._offers.clear()
        for text, slot in actions:
            link = LinkButton(text, tone=self._kind)
            link.clicked.connect(lambda _on=False, slot=slot: slot())
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            self._offers.append(link)
        self._links.addStretch(1)

    def _refresh(self) -> None:
        pair = theme.pair("message", self._kind)
        self._mark.setPixmap(icons.pixmap(pair.icon, pair.fg, 16))
        self._mark.setContentsMargins(0, theme.px(4), 0, 0)
        lead, text = escape(self._lead), escape(self._text)
        body = f'<b style="font-weight:600">{lead}</b> {text}'
        self.text_label.setText(f'<span style="color:{pair.fg.name()}">{body}</span>')
        spoken = f"{self._lead} {self._text}".strip()
        self.text_label.setAccessibleName(spoken)
        self.setAccessibleName(spoken)


class UndoBar(QFrame):
    """Tells what was done and offers to undo it; stays while it has focus or pointer."""

    undo_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "tip")
        self._slot: Callable[[], object] | None = None
        self.text_label = label("", "body", tone="inverse", wrap=True)
        undo = self.tr("Angre")
        self.undo_button = Button(undo, "tip", icon="action.undo")
        close = self.tr("Lukk")
        self.close_button = IconButton("action.close", close, role="tooltip_text")
        self.close_button.setProperty("kind", "tip")
        row = QHBoxLayout(self)
        row.addWidget(self.text_label, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.close_button)
        theme.set_margins(row, 14, 5, 6, 5)
        theme.set_spacing(row, 8)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_UNDO_SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        self.undo_button.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.hide)
        for widget in (self, self.undo_button, self.close_button):
            widget.installEventFilter(self)
        self.hide()

    def show_undo(self, text: str, slot: Callable[[], object] | None = None) -> None:
        """Tell what was done; with no way back it is a receipt only."""
        self._slot = slot
        self.text_label.setText(text)
        self.setAccessibleName(text)
        self.undo_button.setVisible(slot is not None)
        self.show()
        self._timer.start()
        announce(self, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait while the pointer or the focus is here."""
        kinds = QEvent.Type
        if event.type() in (kinds.Enter, kinds.FocusIn):
            self._timer.stop()
        elif event.type() in (kinds.Leave, kinds.FocusOut) and self.isVisible():
            held = self.undo_button.hasFocus() or self.close_button.hasFocus()
            if not held and (watched is not self or not self.underMouse()):
                self._timer.start()
        return super().eventFilter(watched, event)

    def _undo(self) -> None:
        slot = self._slot
        self.hide()
        self.undo_requested.emit()
        if slot is not None:
            slot()

    def hideEvent(self, event: object) -> None:
        """Forget the time."""
        self._timer.stop()
        super().hideEvent(event)  # type: ignore[arg-type]


class ProgressCard(QFrame):
    """Work that takes time: what, how far, what now, and a way to stop."""

    stop_requested = Signal()

    def __init__(self, title: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.title_label = label(title, "h3")
        self.count_label = label("", "small")
        self.now_label = label("", "small", tone="subtle", wrap=True)
        self.bar = ProgressBar()
        stop = self.tr("Stopp")
        self.stop_button = LinkButton(stop)
        self.stop_button.clicked.connect(self.stop_requested)
        column = QVBoxLayout(self)
        top, low = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title_label, 1)
        top.addWidget(self.count_label)
        low.addWidget(self.now_label, 1)
        low.addWidget(self.stop_button)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addLayout(low)
        theme.set_margins(column, 14, 10, 14, 7)
        theme.set_spacing(column, 5)

    def set_title(self, title: str) -> None:
        """Say what is being done."""
        self.title_label.setText(title)

    def set_progress(self, done: int, total: int, text: str) -> None:
        """Show how far it has come; the words say it too."""
        self.count_label.setText(text)
        self.bar.set_progress(done, total)
        self.bar.setAccessibleName(f"{self.title_label.text()}, {text}")

    def set_now(self, text: str) -> None:
        """Say what is done just now."""
        self.now_label.setText(text)


class EmptyState(QFrame):
    """What stands where there is nothing yet, and the next step."""

    activated = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        button: str = "",
        *,
        kind: str = "primary",
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card" if framed else "plain")
        self._icon = icon
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title_label = heading(title, "h2")
        self.text_label = label(text, "small", tone="subtle", wrap=True)
        if not text:
            self.text_label.hide()
        self.button = Button(button, kind)
        if not button:
            self.button.hide()
        self.button.clicked.connect(self.activated)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._mark)
        for part in (self.title_label, self.text_label):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        theme.set_margins(column, 22, 14, 22, 14)
        theme.set_spacing(column, 5)
        theme.changed.connect(self._refresh)
        self._refresh()

    def set_texts(self, title: str, text: str = "", button: str = "") -> None:
        """Say something else."""
        self.title_label.setText(title)
        self.text_label.setText(text)
        self.text_label.setVisible(bool(text))
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def _refresh(self) -> None:
        self._mark.setPixmap(icons.pixmap(self._icon, "text_subtle", theme.number("icon_empty")))
