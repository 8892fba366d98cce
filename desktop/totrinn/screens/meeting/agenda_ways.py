# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The ways on for an item of the agenda: what each remedy does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from totrinn.dialogs.act_dialog import ActDialog, choice_field
from totrinn.dialogs.fast_track import fast_track_dialog
from totrinn.screens.base import Screen
from totrinn_db.commands import agenda
from totrinn_db.domain.codes import Remedy
from totrinn_db.domain.meetings import ItemKind, MeetingState
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.meetings import ItemView, MeetingRow, MeetingView
from totrinn_db.queries import meetings

Way = tuple[str, Callable[[], object]]

# The remedies that are done on the page of the case, and the tab where they are done.
CASE_TABS = {
    Remedy.SEND_TO_ANCHORING: "forankring",
    Remedy.REGISTER_ANSWERS: "forankring",
    Remedy.SEND_REMINDER: "forankring",
    Remedy.EXTEND_DEADLINE: "forankring",
    Remedy.SETTLE_CONDITION: "forankring",
    Remedy.NEW_ROUND: "forankring",
    Remedy.KEEP_ANSWERS: "forankring",
    Remedy.FILL_IN: "saksframlegg",
}
_ON_THE_AGENDA = (Remedy.CHANGE_TO_DISCUSSION, Remedy.TAKE_OFF_AGENDA, Remedy.FAST_TRACK)
MOST = 4


class ItemWays(QObject):
    """Gives the ways on for one item and does them through the screen."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen

    def of_item(self, meeting: MeetingView, item: ItemView) -> list[Way]:
        """List the ways on for an item that something stands in the way of."""
        if item.fast_track_by and meeting.state is MeetingState.PLANNED:
            return [(self.tr("Gå tilbake til vanlig løp"), lambda: self.drop_fast_track(item))]
        if not meeting.state.takes_items or not isinstance(item.verdict, Refused):
            return []
        return self.of_refusal(meeting, item, item.verdict)

    def of_refusal(self, meeting: MeetingView, item: ItemView, refused: Refused) -> list[Way]:
        """List the ways on that a refusal offers, and those that always help."""
        first = [remedy for remedy in refused.remedies if remedy in CASE_TABS][:1]
        rest = [r for r in refused.remedies if r not in CASE_TABS]
        wanted = [*first, *rest, *(r for r in _ON_THE_AGENDA if r not in rest)]
        label = self._screen.context.texts.remedy
        acts = self.acts(meeting, item)
        return [(label(remedy), acts[remedy]) for remedy in wanted if remedy in acts][:MOST]

    def acts(self, meeting: MeetingView, item: ItemView) -> dict[Remedy, Callable[[], object]]:
        """Give what each remedy does for an item."""
        acts: dict[Remedy, Callable[[], object]] = {
            Remedy.CHANGE_TO_DISCUSSION: lambda: self.change_kind(item, ItemKind.DISCUSSION),
            Remedy.TAKE_OFF_AGENDA: lambda: self.take_off(item),
            Remedy.FAST_TRACK: lambda: self.ask_fast_track(item),
            Remedy.MOVE_TO_LATER_MEETING: lambda: self.ask_later_meeting(meeting, item),
        }
        for remedy, tab in CASE_TABS.items():
            acts[remedy] = partial(self.open_case, item, tab)
        if item.case is None:
            return {Remedy.TAKE_OFF_AGENDA: acts[Remedy.TAKE_OFF_AGENDA]}
        return acts

    def change_kind(self, item: ItemView, kind: ItemKind) -> None:
        """Ask something else of the meeting."""
        text = self.tr("{case} står nå som {kind}.")
        name = self._screen.context.texts.label(kind).lower()
        self._screen.write(
            agenda.change_item, undo_text=text.format(case=_title(item), kind=name),
            item_id=item.id, kind=kind,
        )  # fmt: skip

    def take_off(self, item: ItemView) -> None:
        """Take an item off the agenda."""
        text = self.tr("{case} er tatt ut av sakslisten.")
        self._screen.write(
            agenda.take_off_agenda, undo_text=text.format(case=_title(item)), item_id=item.id
        )

    def ask_fast_track(self, item: ItemView) -> None:
        """Ask who decided on a fast track, and why."""
        fast_track_dialog(self._screen, item.id, _title(item)).open()

    def drop_fast_track(self, item: ItemView) -> None:
        """Let the case go the usual way again."""
        text = self.tr("{case} går vanlig løp igjen.")
        self._screen.write(
            agenda.drop_fast_track, undo_text=text.format(case=_title(item)), item_id=item.id
        )

    def open_case(self, item: ItemView, tab: str = "") -> None:
        """Go to the page of the case."""
        if item.case is not None:
            self._screen.context.navigator.open_place("sak", item.case.id, tab)

    def ask_later_meeting(self, meeting: MeetingView, item: ItemView) -> None:
        """Ask which later meeting shall have the case."""

        def answer(rows: tuple[MeetingRow, ...]) -> None:
            later = [
                row for row in rows
                if row.state is MeetingState.PLANNED and row.name.on > meeting.name.on
            ]  # fmt: skip
            if not later:
                self._screen.show_info(
                    self.tr("Det er ikke lagt inn noe senere møte ennå."),
                    [(self.tr("Nytt møte …"), self._plan_meeting)],
                )
                return
            self._offer_meetings(item, later)

        self._screen.read(meetings.meeting_rows, then=answer, slot="later meetings")

    def _plan_meeting(self) -> None:
        self._screen.context.navigator.open_place("moter", "ny")

    def _offer_meetings(self, item: ItemView, later: list[MeetingRow]) -> None:
        texts = self._screen.context.texts
        choices = [(row.name.id, f"{row.name.label}, {texts.date(row.name.on)}") for row in later]
        case_id = item.case.id if item.case is not None else ""
        dialog = ActDialog(
            self._screen,
            title=self.tr("Flytt til et senere møte"),
            intro=_title(item),
            act=self.tr("Flytt saken"),
            command=agenda.put_on_agenda,
            fixed={"case_id": case_id},
            fields={"meeting_id": choice_field(self.tr("M&øte"), choices)},
        )
        dialog.done_with.connect(lambda _value: self.take_off(item))
        dialog.open()


def _title(item: ItemView) -> str:
    return item.case.label if item.case is not None else item.title
