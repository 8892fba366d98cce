# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Making the database from what was chosen: one act after another, each told as it comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from totrinn.context import AppContext
from totrinn.databases import Databases
from totrinn.reference import defaults
from totrinn.screens.first_run.draft import Draft
from totrinn_db.domain.errors import AppError

Act = Callable[[], None]


class Creation(QObject):
    """Creates the database, the community in it, and the first meetings."""

    stepped = Signal(int, int, str)
    done = Signal(str)
    failed = Signal(object)

    def __init__(self, context: AppContext, databases: Databases, draft: Draft) -> None:
        super().__init__()
        self._context, self._databases, self._draft = context, databases, draft
        self._place = ""
        self._steps: list[tuple[str, Act]] = []
        self._number = 0

    def start(self) -> None:
        """Begin, or go on from where it failed."""
        if not self._steps:
            self._remember_person()
            self._steps = [
                (self.tr("Lager databasen"), self._create_store),
                (self.tr("Legger inn parter, områder og utvalg"), self._create_community),
                (self.tr("Setter språk"), self._set_language),
                (self.tr("Legger inn møtene"), self._find_body),
            ]
        self._step()

    def _step(self) -> None:
        if self._number == len(self._steps):
            self.done.emit(self._place)
            return
        text, act = self._steps[self._number]
        self.stepped.emit(self._number, len(self._steps), text)
        act()

    def _next(self, _value: Any = None) -> None:
        self._number += 1
        self._step()

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)

    def _remember_person(self) -> None:
        settings, draft = self._context.settings, self._draft
        settings.actor_name, settings.actor_title = draft.name, draft.title
        settings.side = draft.side.value if draft.side is not None else ""
        settings.employer = draft.employer
        settings.save()

    def _create_store(self) -> None:
        def made(place: str) -> None:
            self._place = place
            self._databases.set_actor()
            self._next()

        self._databases.create(then=made, failed=self._fail)

    def _create_community(self) -> None:
        from totrinn_db.commands import setup

        self._write(
            setup.create_community, reference=self._draft.result(), defaults=defaults(),
            language=self._draft.language,
        )  # fmt: skip

    def _set_language(self) -> None:
        from totrinn_db.commands import community

        follows = self._draft.language is None
        self._write(community.change_community, letters_follow_recipient=follows)

    def _find_body(self) -> None:
        from totrinn_db.queries import parties

        if not self._draft.meetings:
            self._next()
            return
        self._context.operations.read(
            parties.structure, then=self._plan_meetings, failed=self._fail
        )

    def _plan_meetings(self, structure: Any) -> None:
        from totrinn_db.commands import meetings
        from totrinn_db.domain.bodies import BodyLevel

        body = next(one for one in structure.bodies if one.level is BodyLevel.STRATEGIC)
        plans = [
            (self.tr("Legger inn møtene"), self._planner(meetings.plan_meeting, body.id, number))
            for number in range(len(self._draft.meetings))
        ]
        self._steps[self._number + 1 :] = plans
        self._next()

    def _planner(self, command: Callable[..., Any], body_id: str, number: int) -> Act:
        meeting = self._draft.meetings[number]

        def plan() -> None:
            self._write(
                command, body_id=body_id, held_on=meeting.on, starts_at=meeting.starts_at,
                ends_at=meeting.ends_at,
            )  # fmt: skip

        return plan

    def _write(self, command: Callable[..., Any], **facts: Any) -> None:
        self._context.operations.write(command, then=self._next, failed=self._fail, **facts)
