# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What goes out to the parties when a case is sent to anchoring, and whether it is fair.

Pure values. Warnings come before sending and the same facts stand in the history afterwards;
nothing here sends (rule 12 of the two-step model).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.own_meetings import OwnMeeting, first_that_can_treat
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.verdict import Fact
from totrinn_db.domain.workdays import WorkCalendar

POLITICAL_RANK = Level.COMMITTEE.rank


class Enclosure(StrEnum):
    """One thing that a party gets."""

    LETTER = "letter"
    REPLY_FORM = "reply_form"
    LOCAL_KIT = "local_kit"
    PAPER = "paper"
    ATTACHMENTS = "attachments"
    CALENDAR = "calendar"
    DRAFT = "draft"


class WaveCode(StrEnum):
    """What the fairness check can find."""

    DIFFERENT_TEXT = "different_text"
    DIFFERENT_DAY = "different_day"
    DIFFERENT_WORKDAYS = "different_workdays"
    SHORT_WINDOW = "short_window"
    DEADLINE_NOT_WORKDAY = "deadline_not_workday"
    DEADLINE_AFTER_DECISION = "deadline_after_decision"
    NO_OWN_MEETING = "no_own_meeting"
    OWN_MEETINGS_ASSUMED = "own_meetings_assumed"
    OWN_MEETINGS_UNKNOWN = "own_meetings_unknown"
    NOT_REPRESENTED = "not_represented"
    SPEAKS_FOR_NOBODY = "speaks_for_nobody"
    NO_CONTACT = "no_contact"
    NO_EMAIL = "no_email"


UNEQUAL = (
    WaveCode.DIFFERENT_TEXT,
    WaveCode.DIFFERENT_DAY,
    WaveCode.DIFFERENT_WORKDAYS,
    WaveCode.NO_OWN_MEETING,
)


@dataclass(frozen=True, slots=True)
class WaveParty:
    """One party of a round, as it is about to be asked.

    `fingerprint`, `sent_on` and `deadline` are what this party gets. `own_meetings` is None while
    the dates of its own meetings are not known; `minimum_level` is None where any level is enough.
    """

    party_id: str
    party: str
    kind: PartyKind
    language: Language
    fingerprint: str
    sent_on: date
    deadline: date
    contact: str = ""
    email: str = ""
    minimum_level: Level | None = None
    own_meetings: tuple[OwnMeeting, ...] | None = None
    is_counted: bool = True

    @property
    def needs_political_treatment(self) -> bool:
        """Tell whether the class of the case demands an elected organ or a board."""
        return self.minimum_level is not None and self.minimum_level.rank >= POLITICAL_RANK

    @property
    def own_meeting(self) -> OwnMeeting | None:
        """Give the first own meeting that can treat the case in time, if one is known."""
        return first_that_can_treat(
            self.own_meetings or (),
            minimum=self.minimum_level,
            sent_on=self.sent_on,
            deadline=self.deadline,
        )


@dataclass(frozen=True, slots=True)
class Speaker:
    """A member of the deciding body, and the parties that the member speaks for."""

    name: str
    party_ids: tuple[str, ...]
    has_vote: bool = True


@dataclass(frozen=True, slots=True)
class Wave:
    """One round on its way out. `workdays` is the window that the community's rules promise.

    `answers_by` is the last day for answers to the meeting that decides, before its papers go out.
    """

    parties: tuple[WaveParty, ...]
    speakers: tuple[Speaker, ...] = ()
    decision_on: date | None = None
    answers_by: date | None = None
    workdays: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that should be known before sending. `names` are parties or persons."""

    code: WaveCode
    names: tuple[str, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def is_unequal(self) -> bool:
        """Tell whether the parties are not asked on the same terms."""
        return self.code in UNEQUAL


@dataclass(frozen=True, slots=True)
class PartyPlan:
    """Who gets what, in which language. Shown before anything is written."""

    party_id: str
    party: str
    kind: PartyKind
    language: Language
    contact: str
    email: str
    gets: tuple[Enclosure, ...]


def plan(
    wave: Wave, *, with_paper: bool = True, with_attachments: bool = False
) -> tuple[PartyPlan, ...]:
    """List who gets what, in alphabetical order; the trust stands among the others (rule 7).

    Those who are heard but not counted get no local paper: they have no organ that adopts it.
    """
    return tuple(
        PartyPlan(
            party_id=party.party_id,
            party=party.party,
            kind=party.kind,
            language=party.language,
            contact=party.contact,
            email=party.email,
            gets=_enclosures(party, with_paper=with_paper, with_attachments=with_attachments),
        )
        for party in _sorted(wave.parties)
    )


def _enclosures(
    party: WaveParty, *, with_paper: bool, with_attachments: bool
) -> tuple[Enclosure, ...]:
    wanted = {
        Enclosure.LOCAL_KIT: party.kind is not PartyKind.OTHER,
        Enclosure.PAPER: with_paper,
        Enclosure.ATTACHMENTS: with_attachments,
    }
    return tuple(each for each in Enclosure if wanted.get(each, True))


def check(wave: Wave, calendar: WorkCalendar) -> tuple[Finding, ...]:
    """Find what is unequal or missing before a case is sent; nothing found means fair.

    Same text, same day, same number of working days, an own meeting inside the window for each
    party that must treat the case politically, somebody who speaks for it, and somebody to ask.
    """
    found = [
        _unequal(WaveCode.DIFFERENT_TEXT, wave, lambda party: party.fingerprint),
        _unequal(WaveCode.DIFFERENT_DAY, wave, lambda party: party.sent_on),
        _unequal(
            WaveCode.DIFFERENT_WORKDAYS,
            wave,
            lambda party: calendar.between(party.sent_on, party.deadline),
        ),
        *_window(wave, calendar),
        *_own_meetings(wave),
        *_representation(wave),
        _named(WaveCode.NO_CONTACT, (p for p in wave.parties if not p.contact.strip())),
        _named(WaveCode.NO_EMAIL, (p for p in wave.parties if not p.email.strip())),
    ]
    return tuple(finding for finding in found if finding is not None)


def _sorted(parties: Iterable[WaveParty]) -> list[WaveParty]:
    return sorted(parties, key=lambda party: sort_key(party.party))


def _named(
    code: WaveCode, parties: Iterable[WaveParty], facts: Mapping[str, Fact] | None = None
) -> Finding | None:
    names = tuple(party.party for party in _sorted(parties))
    return Finding(code, names, {"parties": names, **(facts or {})}) if names else None


def _unequal(code: WaveCode, wave: Wave, of: Callable[[WaveParty], Hashable]) -> Finding | None:
    """Name those who get something else than most do."""
    values = {party.party_id: of(party) for party in wave.parties}
    counts = Counter(values.values())
    if len(counts) < 2:
        return None
    usual = counts.most_common(1)[0][0]
    return _named(code, (p for p in wave.parties if values[p.party_id] != usual))


def _window(wave: Wave, calendar: WorkCalendar) -> list[Finding]:
    if not wave.parties:
        return []
    shortest = min(wave.parties, key=lambda party: calendar.between(party.sent_on, party.deadline))
    left = calendar.between(shortest.sent_on, shortest.deadline)
    latest = max(party.deadline for party in wave.parties)
    found = []
    if left < wave.workdays:
        found.append(Finding(WaveCode.SHORT_WINDOW, facts={"left": left, "minimum": wave.workdays}))
    for day in sorted({party.deadline for party in wave.parties}):
        if not calendar.is_workday(day):
            names: dict[str, Fact] = {"date": day, "holidays": calendar.names(day)}
            found.append(Finding(WaveCode.DEADLINE_NOT_WORKDAY, facts=names))
    if wave.answers_by is not None and latest > wave.answers_by:
        facts: dict[str, Fact] = {
            "deadline": latest, "date": wave.decision_on, "answers_by": wave.answers_by,
        }  # fmt: skip
        found.append(Finding(WaveCode.DEADLINE_AFTER_DECISION, facts=facts))
    return found


def _own_meetings(wave: Wave) -> list[Finding | None]:
    political = [party for party in wave.parties if party.needs_political_treatment]
    known = [party for party in political if party.own_meetings is not None]
    unknown = [party for party in political if party.own_meetings is None]
    without = [party for party in known if party.own_meeting is None]
    assumed = [p for p in known if p.own_meeting is not None and p.own_meeting.is_assumed]
    return [
        _named(WaveCode.NO_OWN_MEETING, without, {"known": len(known), "asked": len(political)}),
        _named(WaveCode.OWN_MEETINGS_ASSUMED, assumed),
        _named(WaveCode.OWN_MEETINGS_UNKNOWN, unknown),
    ]


def _representation(wave: Wave) -> list[Finding | None]:
    """Find parties that nobody speaks for, and voting members who speak for no party here."""
    if not wave.speakers:
        return []
    asked = {party.party_id for party in wave.parties}
    spoken_for = {each for speaker in wave.speakers for each in speaker.party_ids}
    unrepresented = (p for p in wave.parties if p.is_counted and p.party_id not in spoken_for)
    idle = tuple(
        speaker.name
        for speaker in sorted(wave.speakers, key=lambda speaker: sort_key(speaker.name))
        if speaker.has_vote and not asked.intersection(speaker.party_ids)
    )
    return [
        _named(WaveCode.NOT_REPRESENTED, unrepresented),
        Finding(WaveCode.SPEAKS_FOR_NOBODY, idle, {"people": idle}) if idle else None,
    ]
