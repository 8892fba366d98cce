# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What every place has in common: header, one message bar, content and an undo bar.

    class CaseList(Screen):
        place = "saker"
        def __init__(self, context):
            super().__init__(context)
            self.set_header(PageHeader(...))         # top
            self.set_content(widget)                 # all the rest; flush=True for no side margins
        def reload(self):                            # when shown, and when something changed
            self.read(cases.case_rows, then=self._fill)
        def is_touched(self, changes):
            return changes.touches(Kind.CASE)

read() keeps the newest answer only, and shows a failure in the message bar with a way to try
again. write() shows a refusal as a sentence with its ways on: `ways` maps a Remedy to what the
screen does about it. write(..., undo_text="Svaret er registrert.") offers to take the act back.
The main window calls show_key(key, tab) each time the user comes; self.key holds the key.
set_title(text) names the page in the title bar; menu_actions() adds commands to the menus.
What is not seen at first is made when it is first opened; make_ahead() makes it before, a part at
a time, while nobody waits.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, TypeVar

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.theme import theme
from totrinn.widgets.messages import MessageBar, UndoBar
from totrinn.widgets.page_scroll import PageScroll
from totrinn_db.domain.changes import Changes
from totrinn_db.domain.codes import Remedy
from totrinn_db.domain.errors import AppError, RuleBroken
from totrinn_db.domain.verdict import Refused

T = TypeVar("T")
_AFTER_SENTENCE = re.compile(r"(?<=\.) (?=[A-ZÆØÅ«])")  # not in a date such as 13. november
Act = Callable[[], None]


class Screen(QWidget):
    """One place. It reads when it is shown and reads again when something it shows changed."""

    place: ClassVar[str] = ""
    title_changed = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.key = ""
        self.tab = ""
        self.title = ""
        self.header: QWidget | None = None
        self.content: QWidget | None = None
        self._stale = True
        self._asked: dict[str, int] = {}
        self.message_bar = MessageBar()
        self.undo_bar_widget = UndoBar()
        self._build_frame()
        theme.dress(self)
        context.operations.changed.connect(self._on_changed)

    # for the screens

    def set_header(self, header: QWidget) -> None:
        """Put the header on top."""
        self.header = header
        self._top.addWidget(header)

    def set_content(self, content: QWidget, *, flush: bool = False) -> None:
        """Put the content below the message bar; flush leaves no margin at its sides."""
        if flush:
            theme.set_margins(self._middle, 0, 0, 0, 0)
        self.content = content
        self._middle.addWidget(content, 1)

    def show_key(self, key: str, tab: str = "") -> None:
        """Show one thing and a tab of it; called each time the user comes here."""
        if key != self.key:
            self.key = key
            self._stale = True
            self.message_bar.hide()
        self.tab = tab
        if self._stale and self.isVisible():
            self.refresh()

    def reload(self) -> None:
        """Ask for what the screen shows. Screens override this."""

    def is_touched(self, changes: Changes) -> bool:
        """Tell whether a change concerns what is shown."""
        return bool(changes)

    def make_ahead(self) -> Iterator[object]:
        """Make, a part at a time, what is otherwise made when it is first opened."""
        yield from ()

    def menu_actions(self) -> Mapping[str, Sequence[QAction]]:
        """Give the commands of this screen for the menus case, meeting and document."""
        return {}

    def focus_find(self) -> bool:
        """Put the focus in the find field, if there is one; Ctrl+F."""
        return False

    def ways(self) -> Mapping[Remedy, Act]:
        """Give what this screen can do about a refusal."""
        return {}

    def read(
        self, query: Callable[..., T], *args: Any, then: Callable[[T], None],
        slot: str = "", failed: Callable[[AppError], None] | None = None, **kw: Any,
    ) -> None:  # fmt: skip
        """Ask a question; an answer that a newer question of the same slot overtook is dropped."""
        name = slot or getattr(query, "__name__", repr(query))
        number = self._asked[name] = self._asked.get(name, 0) + 1
        answer = _Newest(self, name, number, then, failed or self.show_error)
        self.context.operations.read(query, *args, then=answer.give, failed=answer.fail, **kw)

    def write(
        self, command: Callable[..., T], *, then: Callable[[T], None] | None = None,
        failed: Callable[[AppError], None] | None = None, undo_text: str = "", **kw: Any,
    ) -> None:  # fmt: skip
        """Do an act; a refusal is shown, and with undo_text an offer to take it back."""
        self.message_bar.hide()

        def done(value: T) -> None:
            if undo_text:
                self.undo_bar(undo_text)
            if then is not None:
                then(value)

        self.context.operations.write(
            command, then=_Bound(self, done).call, failed=failed or self.show_error, **kw
        )

    def set_title(self, title: str) -> None:
        """Name the page in the title bar of the window."""
        self.title = title
        self.title_changed.emit(title)

    # what the user is told

    def show_refusal(self, refused: Refused, actions: Mapping[Remedy, Act] | None = None) -> None:
        """Say why an act was refused, with the ways on that this screen knows."""
        ways = actions if actions is not None else self.ways()
        texts = self.context.texts
        known = [remedy for remedy in refused.remedies if remedy in ways]
        leads = [(texts.remedy(remedy), ways[remedy]) for remedy in known]
        self._say("warning", texts.sentence(refused), leads)

    def show_error(self, error: AppError) -> None:
        """Say what went wrong, what is safe and what can be done."""
        if isinstance(error, RuleBroken):
            self.show_refusal(error.refused)
            return
        again: str = self.tr("Prøv igjen")
        self._say("error", self.context.texts.problem(error), [(again, self.refresh)])

    def show_info(self, text: str, actions: list[tuple[str, Act]] | None = None) -> None:
        """Say something that is good to know."""
        self._say("info", text, actions or [])

    def show_success(self, text: str, actions: list[tuple[str, Act]] | None = None) -> None:
        """Say that something is done, with a way to what came of it."""
        self._say("success", text, actions or [])

    def undo_bar(self, text: str) -> None:
        """Offer to take back what was just done."""
        self.undo_bar_widget.show_undo(text, self._on_undo)

    def refresh(self) -> None:
        """Read again now."""
        self._stale = False
        self.message_bar.hide()
        self.reload()

    # how it works

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Read when the screen comes into view and is out of date."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reload()

    def _build_frame(self) -> None:
        self._top, bars, self._middle = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        bars.addWidget(self.message_bar)
        page = QWidget()
        column = QVBoxLayout(page)
        for part, stretch in ((self._top, 0), (bars, 0), (self._middle, 1)):
            column.addLayout(part, stretch)
        # What is offered to undo stays in sight when the page scrolls.
        bottom = QVBoxLayout()
        bottom.addWidget(self.undo_bar_widget)
        outer = QVBoxLayout(self)
        self.page_scroll = PageScroll(page)
        outer.addWidget(self.page_scroll, 1)
        outer.addLayout(bottom)
        for box in (column, outer):
            box.setSpacing(0)
            box.setContentsMargins(0, 0, 0, 0)
        theme.set_margins(self._top, 22, 16, 22, 10)
        theme.set_margins(bars, 22, 0, 22, 10)
        theme.set_margins(self._middle, 22, 0, 22, 12)
        theme.set_margins(bottom, 22, 0, 22, 12)
        self.message_bar.hide()
        self.undo_bar_widget.hide()

    def _say(self, kind: str, text: str, leads: list[tuple[str, Act]]) -> None:
        # The first sentence says what happened; the rest is read after it.
        lead, *rest = _AFTER_SENTENCE.split(text, maxsplit=1)
        self.message_bar.show_message(
            kind, lead, "".join(rest), actions=leads, closable=kind != "error"
        )

    def _on_undo(self) -> None:
        self.context.operations.undo(failed=self.show_error)

    def _on_changed(self, changes: Changes) -> None:
        if not self.is_touched(changes):
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True


class _Bound:
    """A callback that is dropped with its screen."""

    def __init__(self, screen: Screen, callback: Callable[[Any], None]) -> None:
        self._screen, self._callback = screen, callback

    def call(self, value: Any) -> None:
        if _is_alive(self._screen):
            self._callback(value)


class _Newest:
    """Gives the answer on if no newer question of the same slot was asked."""

    def __init__(
        self, screen: Screen, name: str, number: int, then: Callable[[Any], None],
        failed: Callable[[AppError], None],
    ) -> None:  # fmt: skip
        self._screen, self._name, self._number = screen, name, number
        self._then, self._failed = then, failed

    def _is_newest(self) -> bool:
        return _is_alive(self._screen) and self._screen._asked[self._name] == self._number

    def give(self, value: Any) -> None:
        if self._is_newest():
            self._then(value)

    def fail(self, error: AppError) -> None:
        if self._is_newest():
            self._failed(error)


def _is_alive(widget: QWidget) -> bool:
    alive: bool = shiboken6.isValid(widget)
    return alive
