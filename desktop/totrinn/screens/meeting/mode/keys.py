# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the meeting mode is worked by the keyboard: its keys, and the way of the Tab key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from totrinn_db.domain.meetings import MeetingState

if TYPE_CHECKING:
    from totrinn.screens.meeting.mode.page import MeetingModePage


def add_keys(page: MeetingModePage) -> None:
    """Give the page its keys."""
    keys: dict[str, Callable[[], object]] = {
        "Ctrl+Return": page.concluding.save,
        "Ctrl+Enter": page.concluding.save,
        "Ctrl+PgUp": partial(page.step, -1),
        "Ctrl+PgDown": partial(page.step, 1),
        "PgUp": partial(_page_or_step, page, -1),
        "PgDown": partial(_page_or_step, page, 1),
        "Ctrl+S": page.flush,
        "Ctrl+L": page.concluding.ask_access,
        "Ctrl+Z": page.context.operations.undo,
        "Ctrl+Y": page.context.operations.redo,
        "F6": partial(_go_to_next_part, page),
    }
    for key, act in keys.items():
        QShortcut(QKeySequence(key), page, lambda act=act: act())


def begin(page: MeetingModePage) -> None:
    """Put the focus where one writes, or on what starts the meeting."""
    is_called = page.view is not None and page.view.state is MeetingState.CALLED
    links = page.message_bar.links() if is_called else []
    if page.pages.currentWidget() is page.item_page:
        (links[0] if links else page.written.notes.editor).setFocus()


def order_stops(page: MeetingModePage) -> None:
    """Let the Tab key go as the eye does: strip, message, texts, parties, what can be done."""
    stops = [
        *page.strip.stops(),
        *page.message_bar.links(),
        *page.written.stops(),
        *page.check.stops(),
        *page.foot.stops(),
    ]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def _page_or_step(page: MeetingModePage, step: int) -> None:
    """Page in a text that has the focus, else from item to item."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QTextEdit) and focus.verticalScrollBar().maximum() > 0:
        bar = focus.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.pageStep())
    else:
        page.step(step)


def _go_to_next_part(page: MeetingModePage) -> None:
    """Go from the notes to the wording, the parties and the buttons, and around."""
    stops: list[QWidget] = [page.written.notes.editor, page.written.wording.editor]
    if page.check.isVisible():
        stops.append(page.check)
    if page.foot.save_button.isVisible():
        stops.append(page.foot.save_button)
    focus = QApplication.focusWidget()
    held = [n for n, part in enumerate(stops) if _holds(part, focus)]
    wanted = stops[(held[0] + 1) % len(stops)] if held else stops[0]
    if wanted is page.check:
        page.check.focus_party()
    else:
        wanted.setFocus()


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))
