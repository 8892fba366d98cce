# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Navigation and the pages of one open database. Knows the places, not what they show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from totrinn.context import AppContext
from totrinn.incoming.watch import ReplyWatch, watch_of
from totrinn.screens.base import Screen
from totrinn.theme import theme
from totrinn.widgets.navigation import Navigation, NavItem
from totrinn.window import panes, places
from totrinn.window.ahead import Ahead
from totrinn.window.navigator import Stop, Trail
from totrinn_db.domain.changes import Changes
from totrinn_db.domain.views.overview import Overview
from totrinn_db.domain.views.parties import CommunityView


class Workspace(QWidget):
    """The places of one database; screens are made when they are first visited."""

    page_changed = Signal()
    community_known = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._screens: dict[str, Screen] = {}
        self._ahead: Ahead | None = None
        self._seen: Overview | None = None
        context.reply_watch = ReplyWatch(context, self)
        self.trail = Trail()
        self.navigation = Navigation(
            self.tr("Steder"), "", places=[_item(place) for place in places.MAIN],
            footer=[_item(place) for place in places.FOOT],
        )  # fmt: skip
        theme.dress(self.navigation)
        self.pages = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(self.pages, 1)
        self._connect()

    def _connect(self) -> None:
        navigator = self._context.navigator
        navigator.place_requested.connect(self.show_place)
        navigator.back_requested.connect(self.back)
        self.navigation.chosen.connect(self.show_place)
        self._context.operations.changed.connect(self._on_changed)
        self.reply_watch.changed.connect(self._show_counts)

    def start(self) -> None:
        """Show the first place and what waits at each."""
        self.show_place(places.MAIN[0].name)
        self._read_names()
        self._read_counts()

    def make_ahead(self, then: Callable[[], None]) -> None:
        """Make the places that nobody has visited yet, a part at a time."""
        self._ahead = Ahead(self._parts_ahead(), self, then)

    @property
    def is_made(self) -> bool:
        """Tell whether every place is there, so that no first visit is slower than the next."""
        return self._ahead is not None and self._ahead.is_done

    @property
    def reply_watch(self) -> ReplyWatch:
        """Give the folder of replies that is followed for this database."""
        return watch_of(self._context)

    @property
    def current_screen(self) -> Screen | None:
        """Give the screen that is shown."""
        here = self.trail.here
        return self._screens.get(here.place) if here is not None else None

    def show_place(self, name: str, key: str = "", tab: str = "") -> None:
        """Go to a place, to one thing there and to a tab."""
        if name in places.BY_NAME:
            self._remember_tab()
            self.trail.go(Stop(name, key, tab))
            self._show()

    def back(self) -> None:
        """Go to where the user came from."""
        self._remember_tab()
        if self.trail.back() is not None:
            self._show()

    def forward(self) -> None:
        """Go where the user came back from."""
        self._remember_tab()
        if self.trail.forward() is not None:
            self._show()

    def begin(self) -> None:
        """Put the focus in the page that the user went to, if nothing has it."""
        if self.current_screen is not None and QApplication.focusWidget() is None:
            QTimer.singleShot(0, self.current_screen, partial(_begin, self.current_screen))

    def refresh(self) -> None:
        """Read what is shown again."""
        if self.current_screen is not None:
            self.current_screen.refresh()

    def panes(self) -> list[QWidget]:
        """List the parts of the window that F6 goes through, as they are seen."""
        screen = self.current_screen
        parts: list[QWidget] = [self.navigation.view]
        if screen is not None:
            parts += _parts(screen)
        return parts

    def page_title(self) -> str:
        """Name the page that is shown."""
        screen, here = self.current_screen, self.trail.here
        if screen is not None and screen.title:
            return screen.title
        return places.BY_NAME[here.place].title if here is not None else ""

    def _remember_tab(self) -> None:
        if self.current_screen is not None:
            self.trail.turn_to(self.current_screen.tab)

    def _show(self) -> None:
        here = self.trail.here
        if here is None:
            return
        place = places.BY_NAME[here.place]
        self.navigation.set_current(place.belongs_to or place.name)
        if not place.is_loaded:
            # In the first second after the start; what is imported here would hold the window.
            self._context.operations.job(
                place.load, progress=lambda _step: None,
                then=lambda _end: self._show_if(here), is_waited_for=False,
            )  # fmt: skip
            return
        screen = self._screens.get(here.place) or self._make(here.place)
        follows = _has_focus(self.pages)
        screen.show_key(here.key, here.tab)
        self.pages.setCurrentWidget(screen)
        if follows:
            # After the screen, which may know better where to begin.
            QTimer.singleShot(0, screen, partial(_begin, screen))
        self.page_changed.emit()

    def _show_if(self, here: Stop) -> None:
        """Show a place that is loaded now, unless the user has gone on."""
        if self.trail.here is here:
            self._show()

    def _make(self, name: str) -> Screen:
        screen = places.BY_NAME[name].make(self._context)
        self._screens[name] = screen
        self.pages.addWidget(screen)
        screen.title_changed.connect(self._on_title_changed)
        return screen

    def _parts_ahead(self) -> Iterator[object]:
        for place in places.PLACES:
            screen = self._screens.get(place.name)
            if screen is None:
                screen = self._make(place.name)
                yield from theme.dress_in_steps(screen)
            yield from screen.make_ahead()

    def _on_title_changed(self, _title: str) -> None:
        if self.sender() is self.current_screen:
            self.page_changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        self._read_counts()
        if not self.navigation.community_label.text() or "community" in changes.command:
            self._read_names()

    def _read_names(self) -> None:
        from totrinn_db.queries import parties

        self._context.operations.read(parties.community, then=self._on_community)

    def _read_counts(self) -> None:
        from totrinn_db.queries import overview

        self._context.operations.read(overview.overview, then=self._on_counts)

    def _on_community(self, community: CommunityView) -> None:
        self.navigation.set_community(community.name)
        self.community_known.emit(community)

    def _on_counts(self, seen: Overview) -> None:
        self._seen = seen
        self._show_counts()

    def _show_counts(self) -> None:
        seen, texts = self._seen, self._context.texts
        if seen is None:
            return
        active = texts.count(seen.active_cases, "case")
        answers: str = self.tr("{count} mangler")
        open_ones: str = self.tr("{count} åpne")
        spoken = {
            "saker": (seen.active_cases, active),
            "forankring": (
                seen.missing_answers,
                answers.format(count=texts.count(seen.missing_answers, "answer")),
            ),
            "oppfolging": (
                seen.open_follow_ups, open_ones.format(count=seen.open_follow_ups)
            ),
        }  # fmt: skip
        for name, (number, words) in spoken.items():
            self.navigation.set_count(name, str(number) if number else "", words)
        if self.reply_watch.found:
            self._show_new_replies(spoken["forankring"][1] if seen.missing_answers else "")

    def _show_new_replies(self, missing: str) -> None:
        """Count what came in where answers are missed; what is missing is still told aloud."""
        new = len(self.reply_watch.found)
        count, told = self.tr("1 nytt"), self.tr("1 nytt svar venter")
        if new > 1:
            count = self.tr("{count} nye").format(count=new)
            told = self.tr("{count} nye svar venter").format(count=new)
        told = ", ".join(part for part in (told, missing) if part)
        self.navigation.set_count("forankring", count, told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the navigation be narrow when the window is."""
        super().resizeEvent(event)
        self.navigation.adapt(self.width())


def _item(place: places.Place) -> NavItem:
    return NavItem(place.name, place.title, place.icon, place.short)


def _has_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and widget.isAncestorOf(focus)


def _begin(screen: Screen) -> None:
    """Begin in the content of a page, and not at the way back, where Qt leaves the focus."""
    content = screen.content
    if content is not None and screen.isVisible() and not _has_focus(content):
        panes.focus_first(content)


def _parts(screen: Screen) -> list[QWidget]:
    found_splitters = screen.findChildren(QSplitter)
    splitter = next((each for each in found_splitters if each.isVisible()), None)
    content = screen.content
    if splitter is not None:
        split = (splitter.widget(number) for number in range(splitter.count()))
        parts = [part for part in split if part is not None and not part.isHidden()]
    else:
        parts = [content] if content is not None else []
    return [screen.header, *parts] if screen.header is not None else parts or [screen]
