# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The one line under an item of an agenda, in words. Knows no database and no table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from totrinn.models.asked import asked
from totrinn.models.dates import short_date
from totrinn.texts import Texts
from totrinn_db.domain.codes import Code
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.meetings import ItemView

_DECIDES = (ItemKind.DECISION, ItemKind.RECOMMENDATION)
_WAITING = (Code.ANSWERS_MISSING, Code.ROUND_OPEN)
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class GuardLine:
    """The one line under a case: what stands in the way of it, or that nothing does."""

    text: str
    tone: str
    icon: str

    @property
    def blocks(self) -> bool:
        """Tell whether something must be cleared up, and time alone does not do it."""
        return self.tone == "danger"


def guard_line(texts: Texts, item: ItemView, today: date) -> GuardLine | None:
    """Say in a few words what stands in the way of an item."""
    if item.fast_track_by:
        text: str = translate("AgendaTable", "Hurtigløp. Bestemt av {name}.")
        return GuardLine(text.format(name=item.fast_track_by), "warning", "action.urgent")
    if isinstance(item.verdict, Refused):
        return _refusal_line(texts, item, item.verdict, today)
    if item.kind in _DECIDES and item.case is not None:
        return GuardLine(_ready_text(item), "success", "thing.ok")
    if item.is_carried:
        again = translate("AgendaTable", "Kommer igjen fra et tidligere møte")
        return GuardLine(again, "subtle", "action.undo")
    what = asked(item.kind, item.treatment) if item.case is not None else ""
    return GuardLine(what, "subtle", "") if what else None


def _ready_text(item: ItemView) -> str:
    if not item.counted:
        ready: str = translate("AgendaTable", "Klar for behandling.")
        return ready
    text: str = translate("AgendaTable", "Klar for vedtak. {answered} av {counted} har svart.")
    return text.format(answered=item.answered, counted=item.counted)


def _refusal_line(texts: Texts, item: ItemView, refused: Refused, today: date) -> GuardLine:
    overdue = item.deadline is not None and item.deadline < today
    if refused.code in _WAITING and not overdue:
        return GuardLine(_waiting_text(texts, item, today), "waiting", "thing.waiting")
    if refused.code is Code.OBJECTION_OPEN:
        return GuardLine(_objection_text(texts, refused), "danger", "thing.blocked")
    if refused.code is Code.CONDITION_OPEN:
        return GuardLine(_reason(texts, refused), "warning", "thing.warning")
    return GuardLine(_reason(texts, refused), "danger", "thing.blocked")


def _waiting_text(texts: Texts, item: ItemView, today: date) -> str:
    left = item.counted - item.answered
    deadline = short_date(texts, item.deadline, today) if item.deadline else ""
    if not left:
        text: str = translate("AgendaTable", "Alle har svart. Runden er åpen til {deadline}.")
    else:
        text = translate("AgendaTable", "Venter på {left} svar. Svarfrist {deadline}.")
    return text.format(left=left, deadline=deadline)


def _objection_text(texts: Texts, refused: Refused) -> str:
    parties = refused.facts.get("parties")
    names = texts.join(parties, limit=3) if isinstance(parties, tuple) else ""
    if not names:
        return _reason(texts, refused)
    text: str = translate(
        "AgendaTable", "{parties} slutter seg ikke til. Kan ikke innkalles til vedtak."
    )
    return text.format(parties=names)


def _reason(texts: Texts, refused: Refused) -> str:
    """Say why, without the ways on, which stand as buttons."""
    return texts.sentence(replace(refused, remedies=()))
