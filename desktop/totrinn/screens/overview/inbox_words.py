# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What waits, as a sentence, a reason and one button that leads to the place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from totrinn.models.dates import weekday_date
from totrinn.texts import Texts
from totrinn.words.lacking import held_text, lack_text
from totrinn_db.domain.lacking import Holder
from totrinn_db.domain.views.overview import InboxItem, WaitingFor

_NAMES = 4
_W = WaitingFor


@dataclass(frozen=True, slots=True)
class InboxLine:
    """One line of the inbox. `icon` and `tone` are by meaning; the rest is where it leads.

    `whole` is all that the case lacks, for who wants to know more.
    """

    icon: str
    tone: str
    title: str
    reason: str
    button: str
    place: str
    key: str
    tab: str
    whole: str = ""


_LOOKS = {
    _W.ANSWERS_OVERDUE: ("mdi6.calendar-alert", "warning"),
    _W.OBJECTION: ("mdi6.close-octagon", "danger"),
    _W.CONDITION: ("mdi6.alert-rhombus", "warning"),
    _W.READY_TO_SEND: ("nav.forankring", "accent_text"),
    _W.READY_TO_DECIDE: ("ph.flag-banner", "success"),
    _W.PAPER_INCOMPLETE: ("action.write", "accent_text"),
    _W.REPORTED_UNPLACED: ("ph.tray", "accent_text"),
    _W.DRAFT_UNFINISHED: ("action.write", "accent_text"),
    _W.DISAGREEMENT_OPEN: ("mdi6.alert-rhombus", "warning"),
    _W.REVIEW_DUE: ("mdi6.calendar-alert", "warning"),
    _W.MEETING_TODAY: ("nav.moter", "accent_text"),
    _W.MEETING_TO_CALL: ("action.send", "accent_text"),
    _W.MEETING_TO_FINISH: ("action.write", "accent_text"),
    _W.PROTOCOL_TO_APPROVE: ("nav.dokumenter", "accent_text"),
    _W.REGIONS_TO_CHECK: ("thing.region", "accent_text"),
}
# Only the secretariat can clear these up, whoever else has the case too.
_OURS = (_W.OBJECTION, _W.CONDITION)
_GOES_TO = {
    _W.ANSWERS_OVERDUE: ("sak", "forankring"),
    _W.OBJECTION: ("sak", "forankring"),
    _W.CONDITION: ("sak", "forankring"),
    _W.READY_TO_SEND: ("sak", "forankring"),
    _W.READY_TO_DECIDE: ("sak", "behandling"),
    _W.PAPER_INCOMPLETE: ("sak", "saksframlegg"),
    _W.REPORTED_UNPLACED: ("sak", "behandling"),
    _W.DRAFT_UNFINISHED: ("sak", "saksframlegg"),
    _W.DISAGREEMENT_OPEN: ("sak", "behandling"),
    _W.REVIEW_DUE: ("sak", "behandling"),
    _W.MEETING_TODAY: ("mote", "saksliste"),
    _W.MEETING_TO_CALL: ("mote", "saksliste"),
    _W.MEETING_TO_FINISH: ("mote", "protokoll"),
    _W.PROTOCOL_TO_APPROVE: ("mote", "protokoll"),
    _W.REGIONS_TO_CHECK: ("parter", "parter"),
}


class InboxWords:
    """Puts what waits into words."""

    def __init__(self, texts: Texts, today: date) -> None:
        self._texts, self._today = texts, today

    def line(self, item: InboxItem) -> InboxLine:
        """Say one thing that waits."""
        title, reason, button = self._words(item)
        icon, tone = _LOOKS[item.waiting_for]
        place, tab = _GOES_TO[item.waiting_for]
        key = item.case.id if place == "sak" and item.case is not None else item.meeting_id
        lack, whole = item.lack, ""
        if lack is not None:
            whole = lack_text(lack, self._texts)
            is_ours = item.waiting_for in _OURS or lack.holder is Holder.SECRETARIAT
            if not is_ours:
                # What lies with the secretariat is what this list is about; others are named.
                reason = f"{reason} {held_text(lack, self._texts)}".strip()
        return InboxLine(icon, tone, title, reason, button, place, key, tab, whole)

    def _words(self, item: InboxItem) -> tuple[str, str, str]:
        case = item.case.label if item.case is not None else ""
        facts = {
            "case": case,
            "meeting": item.meeting,
            "names": self._texts.join(item.names, limit=_NAMES),
            "name": item.names[0] if item.names else "",
            "parties": self._texts.count(item.count or len(item.names), "party"),
            "on": weekday_date(self._texts, item.on, self._today) if item.on else "",
            "points": self._texts.count(item.count or len(item.names), "item"),
            "cases": self._texts.count(item.count, "case"),
            "count": item.count,
            "hours": self._texts.time_range(*item.hours) if item.hours is not None else "",
        }
        patterns = self._patterns(item)
        title, reason, button = (pattern.format(**facts) for pattern in patterns)
        return title, reason, button

    def _patterns(self, item: InboxItem) -> tuple[str, str, str]:
        translate = QCoreApplication.translate
        one = len(item.names) == 1
        if item.waiting_for is _W.ANSWERS_OVERDUE:
            title = (
                translate("inbox", "{name} svarte ikke innen fristen i {case}")
                if one
                else translate("inbox", "{parties} svarte ikke innen fristen i {case}")
            )
            reason = (
                translate("inbox", "Fristen gikk ut {on}.")
                if one
                else translate("inbox", "{names}. Fristen gikk ut {on}.")
            )
            return title, reason, translate("inbox", "Se svarene")
        if item.waiting_for is _W.OBJECTION:
            title = (
                translate("inbox", "{name} slutter seg ikke til {case}")
                if one
                else translate("inbox", "{parties} slutter seg ikke til {case}")
            )
            reason = (
                translate("inbox", "Saken kan ikke vedtas uten ny avklaring.")
                if one
                else translate("inbox", "{names}. Saken kan ikke vedtas uten ny avklaring.")
            )
            return title, reason, translate("inbox", "Se svaret")
        if item.waiting_for is _W.CONDITION:
            title = (
                translate("inbox", "{name} har tatt forbehold i {case}")
                if one
                else translate("inbox", "{parties} har tatt forbehold i {case}")
            )
            return (
                title,
                translate("inbox", "Saken er klar når forbeholdet er avklart."),
                translate("inbox", "Avklar"),
            )
        return self._case_patterns(item) or self._meeting_patterns(item)

    def _case_patterns(self, item: InboxItem) -> tuple[str, str, str] | None:
        translate = QCoreApplication.translate
        if item.waiting_for is _W.READY_TO_SEND:
            return (
                translate("inbox", "{case} kan sendes til forankring"),
                translate("inbox", "Saken er drøftet. Partene venter på forslaget."),
                translate("inbox", "Send til forankring"),
            )
        if item.waiting_for is _W.READY_TO_DECIDE:
            return (
                translate("inbox", "{case} er klar for vedtak"),
                translate("inbox", "Alle partene har svart. Sett saken opp i et møte."),
                translate("inbox", "Se saken"),
            )
        if item.waiting_for is _W.PAPER_INCOMPLETE:
            reason = (
                translate("inbox", "Sakspapirene sendes {on}.")
                if item.on
                else translate("inbox", "Dette gjenstår: {names}.")
            )
            return (
                translate("inbox", "Saksframlegget i {case} mangler {points}"),
                reason,
                translate("inbox", "Fullfør"),
            )
        if item.waiting_for is _W.REPORTED_UNPLACED:
            return (
                translate("inbox", "{case} er meldt"),
                translate("inbox", "Saken er ikke satt opp i noe møte ennå."),
                translate("inbox", "Se saken"),
            )
        if item.waiting_for is _W.DRAFT_UNFINISHED:
            return (
                translate("inbox", "{case} er et utkast"),
                translate("inbox", "Saken er ikke meldt ennå."),
                translate("inbox", "Fullfør"),
            )
        if item.waiting_for is _W.DISAGREEMENT_OPEN:
            return (
                translate("inbox", "Partene er ikke enige om {case}"),
                translate("inbox", "Saken er ikke satt opp i noe møte ennå."),
                translate("inbox", "Se saken"),
            )
        if item.waiting_for is _W.REVIEW_DUE:
            return (
                translate("inbox", "{case} skal tas opp igjen"),
                translate("inbox", "Saken har vært satt på vent til {on}."),
                translate("inbox", "Se saken"),
            )
        return None

    def _meeting_patterns(self, item: InboxItem) -> tuple[str, str, str]:
        translate = QCoreApplication.translate
        if item.waiting_for is _W.MEETING_TODAY:
            return (
                translate("inbox", "{meeting} er i dag"),
                translate("inbox", "Møtet er {hours}."),
                translate("inbox", "Gå til møtet"),
            )
        if item.waiting_for is _W.MEETING_TO_CALL:
            reason = (
                translate("inbox", "Innkalling og sakspapirer skal ut {on}.") if item.on else ""
            )
            return (
                translate("inbox", "{meeting} skal innkalles"),
                reason,
                translate("inbox", "Se sakslisten"),
            )
        if item.waiting_for is _W.MEETING_TO_FINISH:
            reason = (
                translate("inbox", "{cases} mangler utfall.")
                if item.count
                else translate("inbox", "Protokollen er ikke sendt.")
            )
            return (
                translate("inbox", "{meeting} er ikke avsluttet"),
                reason,
                translate("inbox", "Fullfør"),
            )
        if item.waiting_for is _W.PROTOCOL_TO_APPROVE:
            return (
                translate("inbox", "Protokollen fra {meeting} venter på godkjenning"),
                translate("inbox", "Den kommer opp i neste møte av seg selv."),
                translate("inbox", "Se protokollen"),
            )
        return (
            translate("inbox", "Områdene bør kontrolleres"),
            translate("inbox", "{names} er satt sammen etter offentlige kilder.")
            if item.names
            else "",
            translate("inbox", "Kontroller"),
        )
