# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""An outcome is never recorded over one that another recorded in the meantime.

    recorder.show(item, draft)                         each time an item is shown
    recorder.begun_on(item_id)                         what a draft of it has to keep
    recorder.record(meeting_id, item_id, values, …)    asks, or does it

The item is read anew right before, after what is on its way: its version also counts notes and
other things that may well change beside an outcome.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from totrinn.screens.base import Act, Screen
from totrinn.screens.meeting.drafts import Draft, recorded_mark
from totrinn_db.commands import minutes
from totrinn_db.domain.errors import AppError, ChangedByOthers
from totrinn_db.domain.views.meetings import ItemView, MeetingView
from totrinn_db.queries import meetings

Ask = Callable[[str, list[tuple[str, Act]]], None]


class Recorder:
    """What was recorded of each item when it was shown. `ask` shows a text with ways on."""

    def __init__(self, screen: Screen, *, ask: Ask, show_other: Callable[[str], None]) -> None:
        self._screen, self._ask, self._show_other = screen, ask, show_other
        self._seen: dict[str, str] = {}

    def show(self, item: ItemView, draft: Draft | None) -> None:
        """Remember what is recorded; a draft answers to what was there when it was begun.

        That holds after a restart too, so the draft itself keeps what it was begun on.
        """
        if draft is not None:
            self._seen.setdefault(item.id, draft.begun_on)
        else:
            self._seen[item.id] = recorded_mark(item)

    def begun_on(self, item_id: str) -> str:
        """Give the mark of what was recorded when what is typed of the item was begun."""
        return self._seen.get(item_id, "")

    def record(
        self, meeting_id: str, item_id: str, values: dict[str, Any], *, then: Act,
        failed: Callable[[AppError], None], undo_text: str = "",
    ) -> None:  # fmt: skip
        """Record an outcome, unless another has recorded one since the item was shown."""

        def again() -> None:
            self.record(meeting_id, item_id, values, then=then, failed=failed, undo_text=undo_text)

        def refused(error: AppError) -> None:
            if isinstance(error, ChangedByOthers):
                again()
            else:
                failed(error)

        def done(_value: object) -> None:
            self._seen.pop(item_id, None)
            then()
            # The page may show the item as it was read before; recorded again, the outcome
            # must not be taken for another's.
            self._screen.read(meetings.meeting_view, meeting_id, then=keep, slot="recorded")

        def keep(view: MeetingView) -> None:
            for item in view.items:
                if item.id == item_id:
                    self._seen[item_id] = recorded_mark(item)

        def decide(view: MeetingView) -> None:
            item = next((each for each in view.items if each.id == item_id), None)
            now = recorded_mark(item) if item is not None else ""
            if item is not None and now != self._seen.get(item_id, now):
                self._tell(item, again)
                return
            self._screen.write(
                minutes.record_outcome, then=done, failed=refused, undo_text=undo_text,
                item_id=item_id, expected_version=item.version if item is not None else None,
                **values,
            )  # fmt: skip

        self._screen.read(
            meetings.meeting_view, meeting_id, then=decide, failed=failed, slot="record"
        )

    def _tell(self, item: ItemView, again: Act) -> None:
        """Say what another recorded, and let the user choose which is to stand."""

        def keep_mine() -> None:
            self._seen[item.id] = recorded_mark(item)
            again()

        if item.outcome is None:
            text = QCoreApplication.translate(
                "Recorder", "Utfallet av punktet er angret i mellomtiden."
            )
        else:
            label = self._screen.context.texts.label(item.outcome)
            said = QCoreApplication.translate(
                "Recorder", "Punktet har fått utfallet «{outcome}» i mellomtiden. {wording}"
            )
            text = said.format(outcome=label, wording=item.wording).strip()
        ways: list[tuple[str, Act]] = [
            (
                QCoreApplication.translate("Recorder", "Vis det som er ført"),
                partial(self._take_other, item),
            ),
            (QCoreApplication.translate("Recorder", "Før mitt i stedet"), keep_mine),
        ]
        self._ask(text, ways)

    def _take_other(self, item: ItemView) -> None:
        self._seen[item.id] = recorded_mark(item)
        self._show_other(item.id)
