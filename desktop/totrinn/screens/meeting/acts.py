# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with a meeting as a whole, and when each act is the one to offer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from totrinn.dialogs.act_dialog import ActDialog, line_field, text_field
from totrinn.screens.meeting.mode import MeetingModeWindow
from totrinn.widgets.buttons import make_action
from totrinn_db.commands import meetings as commands
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import AppError, RuleBroken
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.meetings import ItemView

if TYPE_CHECKING:
    from totrinn.screens.meeting.page import MeetingScreen

_MEETS = (MeetingState.CALLED, MeetingState.ONGOING)
# What a meeting goes through before its protocol, in order.
_COURSE = (MeetingState.PLANNED, MeetingState.CALLED, MeetingState.ONGOING)
HeaderActions = tuple[QAction | None, list[QAction], list[QAction]]


class MeetingActs(QObject):
    """The acts of one meeting page."""

    def __init__(self, screen: MeetingScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._mode: MeetingModeWindow | None = None
        self._make_actions()

    def _make_actions(self) -> None:
        make = make_action
        self.call_action = make(
            self, self.tr("Lag innkalling …"), self.start_call, icon="action.send"
        )
        self.start_action = make(
            self, self.tr("Start møtet"), self._after(1, self.start_meeting),
            icon="action.start_meeting",
        )  # fmt: skip
        self.mode_action = make(
            self, self.tr("Start møtemodus"), self._after(1, self.open_mode),
            icon="action.start_meeting", shortcut="Ctrl+Shift+M",
        )  # fmt: skip
        self.full_screen_action = make(
            self, self.tr("Møtemodus i full skjerm"), self._after(1, self.open_mode_full),
            shortcut="F11",
        )  # fmt: skip
        self.finish_action = make(
            self, self.tr("Avslutt møtet"), self._after(2, self.finish_meeting),
            icon="action.end_meeting",
        )  # fmt: skip
        self.send_action = make(
            self, self.tr("Send protokoll til godkjenning"), self._after(3, self.send_protocol),
            icon="action.send",
        )  # fmt: skip
        self.approve_action = make(
            self, self.tr("Godkjenn protokoll …"), self._after(3, self.start_approval),
            icon="action.lock",
        )  # fmt: skip
        self.change_action = make(
            self, self.tr("Endre tid og sted …"), self.start_change, icon="action.edit"
        )
        self.cancel_action = make(
            self, self.tr("Avlys møtet …"), self.ask_cancel, icon="action.withdraw"
        )
        self.folder_action = make(
            self, self.tr("Åpne mappen"), self._screen.papers.open_folder, icon="action.folder"
        )

    def for_header(self, state: MeetingState, *, quiet: bool, none: bool) -> HeaderActions:
        """Give primary, secondary and folded acts; quiet and none leave the primary to the tab."""
        primary: QAction | None = {
            MeetingState.PLANNED: self.call_action,
            MeetingState.CALLED: self.start_action,
            MeetingState.ONGOING: self.finish_action,
            MeetingState.HELD: self.send_action,
            MeetingState.PROTOCOL_OUT: self.approve_action,
        }.get(state)
        secondary: list[QAction] = [self.approve_action] if state is MeetingState.HELD else []
        if quiet and primary is not None:
            secondary = [primary]
            primary = None
        if none:
            primary, secondary = None, []
        if state in _MEETS and not none:
            secondary = [self.mode_action, *secondary]
        overflow = [self.change_action, self.cancel_action] if state.takes_items else []
        waiting = self._waiting(state)
        for action in self.all():
            offered = action is primary or action in secondary or action in overflow
            action.setEnabled(offered or action in waiting)
        self.full_screen_action.setEnabled(self.mode_action.isEnabled())
        return primary, secondary, [*overflow, self.folder_action]

    def all(self) -> list[QAction]:
        """Give every act for the menu."""
        return [
            self.call_action, self.start_action, self.mode_action, self.full_screen_action,
            self.finish_action, self.send_action, self.approve_action, self.change_action,
            self.cancel_action,
        ]  # fmt: skip

    def _waiting(self, state: MeetingState) -> list[QAction]:
        """List the acts whose turn is yet to come; they say what comes first."""
        if state not in _COURSE:
            return []
        later = [self.finish_action, self.send_action, self.approve_action]
        return {
            MeetingState.PLANNED: [self.start_action, self.mode_action, *later],
            MeetingState.CALLED: later,
        }.get(state, later[1:])

    def _after(self, steps: int, act: Callable[[], object]) -> Callable[[], None]:
        """Do an act when the meeting has come so far, else say what comes first and offer it."""

        def do() -> None:
            view = self._screen.view
            come = _COURSE.index(view.state) if view and view.state in _COURSE else len(_COURSE)
            if come >= steps:
                act()
            else:
                self._say_what_comes_first(_COURSE[come])

        return do

    def _say_what_comes_first(self, state: MeetingState) -> None:
        text, first = {
            MeetingState.PLANNED: (self.tr("Møtet er ikke kalt inn ennå."), self.call_action),
            MeetingState.CALLED: (self.tr("Møtet er ikke startet ennå."), self.start_action),
            MeetingState.ONGOING: (self.tr("Møtet er ikke avsluttet ennå."), self.finish_action),
        }[state]

        def go_on() -> None:
            self._screen.message_bar.hide()
            first.trigger()

        self._screen.show_info(text, [(first.text(), go_on)])

    def start_call(self) -> None:
        """Show what calling the meeting does, before it is done."""
        screen = self._screen
        if screen.view is None:
            return
        screen.call_page.show_meeting(screen.view)
        text: str = self.tr("Innkalling til {meeting}")
        screen.show_alone(screen.call_page, text.format(meeting=screen.view.name.label))
        screen.call_page.start()

    def ways_before_call(
        self, item: ItemView, refused: Refused
    ) -> Sequence[tuple[str, Callable[[], object]]]:
        """List the ways on for an item that stops the notice."""
        assert self._screen.view is not None
        return self._screen.agenda_tab.ways.of_refusal(self._screen.view, item, refused)

    def call(self, reason: str) -> None:
        """Call the meeting and make its papers."""

        def failed(error: AppError) -> None:
            if not self._screen.call_page.show_error(error):
                self._screen.show_error(error)

        def called(_value: object) -> None:
            self._screen.show_main()
            self._screen.papers.make_notice()

        self._screen.write(
            commands.call_meeting, then=called, failed=failed,
            meeting_id=self._screen.key, short_notice_reason=reason,
        )  # fmt: skip

    def start_meeting(self) -> None:
        """Open the meeting."""
        self._screen.write(
            commands.start_meeting,
            meeting_id=self._screen.key,
            undo_text=self.tr("Møtet er startet."),
        )

    def open_mode(self) -> MeetingModeWindow:
        """Run the meeting in a window of its own, one item at a time."""
        self._screen.leave()
        window = self._mode
        if window is None:
            window = MeetingModeWindow(self._screen.context, parent=self._screen.window())
            window.closed.connect(self._on_mode_closed)
            window.resize(self._screen.window().size())
            self._mode = window
        is_treating = self._screen.view is not None and self._screen.tab == "behandling"
        item = self._screen.minutes_tab.item if is_treating else None
        window.show()
        window.show_meeting(self._screen.key, item.id if item is not None else "")
        window.activateWindow()
        return window

    def open_mode_full(self) -> None:
        """Run the meeting on the whole screen."""
        window = self.open_mode()
        if not window.isFullScreen():
            window.toggle_full_screen()

    def _on_mode_closed(self) -> None:
        self._mode = None

    def finish_meeting(self) -> None:
        """Close the meeting; what has no outcome yet is listed."""
        self._screen.leave()
        self._screen.write(
            commands.finish_meeting, then=self._tell_unlocked, failed=self._on_unfinished,
            meeting_id=self._screen.key, undo_text=self.tr("Møtet er avsluttet."),
        )  # fmt: skip

    def _tell_unlocked(self, unlocked: tuple[str, ...]) -> None:
        """Say that an approved protocol is not locked, since its check found something."""
        if unlocked:
            go_to = self._screen.context.navigator.open_place
            self._screen.show_info(
                self.tr("Forrige protokoll er godkjent, men ikke låst, for den mangler noe."),
                [(self.tr("Se hva som mangler"), lambda: go_to("mote", unlocked[0], "protokoll"))],
            )

    def _on_unfinished(self, error: AppError) -> None:
        is_outcome = (
            isinstance(error, RuleBroken) and error.refused.code is Code.ITEM_OUTCOME_MISSING
        )
        first = self._screen.minutes_tab.items.next_left("")
        if not is_outcome or not first:
            self._screen.show_error(error)
            return
        self._screen.show_info(
            self._screen.context.texts.problem(error),
            [(self.tr("Gå til punktet"), lambda: self._screen.open_tab("behandling", first))],
        )

    def offer_to_finish(self) -> None:
        """Offer to end the meeting when the last item has its outcome."""
        if self._screen.view is not None and self._screen.view.state is MeetingState.ONGOING:
            self._screen.show_success(
                self.tr("Alle punktene har et utfall."),
                [(self.tr("Avslutt møtet"), self.finish_meeting)],
            )

    def send_protocol(self) -> None:
        """Send the protocol out for approval."""
        self._screen.write(
            commands.send_protocol, meeting_id=self._screen.key,
            undo_text=self.tr("Protokollen er merket som sendt til godkjenning."),
        )  # fmt: skip

    def start_approval(self) -> None:
        """Show what approving the protocol locks."""
        self._screen.open_tab("protokoll")
        self._screen.protocol_tab.start_approval()

    def ask_correction(self) -> None:
        """Ask for a dated addition to the approved protocol."""
        self._screen.open_tab("protokoll")
        self._screen.protocol_tab.correction_card.ask()

    def start_change(self) -> None:
        """Show the time and place, to be changed."""
        screen = self._screen
        if screen.view is None:
            return
        screen.form.start_change(screen.view)
        text: str = self.tr("Tid og sted for {meeting}")
        screen.show_alone(screen.form, text.format(meeting=screen.view.name.label))

    def ask_cancel(self) -> None:
        """Ask who cancels the meeting, and why."""
        ActDialog(
            self._screen,
            title=self.tr("Avlys møtet"),
            intro=self.tr("Sakene på sakslisten kommer opp igjen i neste møte av seg selv."),
            act=self.tr("Avlys møtet"),
            command=commands.cancel_meeting,
            fixed={"meeting_id": self._screen.key},
            fields={
                "cancelled_by": line_field(self.tr("H&vem avlyser?")),
                "reason": text_field(self.tr("H&vorfor?"), lines=3),
            },
            undo_text=self.tr("Møtet er avlyst."),
        ).open()
