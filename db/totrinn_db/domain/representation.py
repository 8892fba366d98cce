# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who speaks for which parties in a body on a day, and where nobody does (B1, B13).

Speaking for is not deciding for: a person who speaks for many binds none of them (B10).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from totrinn_db.domain.collation import sort_key

# A member speaks for one to eight parties; terms are warned of before they end (I5).
MOST_SPOKEN_FOR = 8
WARN_BEFORE = timedelta(days=90)


class CoverageCode(StrEnum):
    """What can be wrong with who speaks for whom."""

    NOBODY = "nobody"
    ENDED = "ended"
    ENDS_SOON = "ends_soon"
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True)
class Voice:
    """One seat: the person, and the parties that he or she speaks for, dated.

    `until` is the last date known for the seat or what it speaks for; a seat that has ended is a
    voice no longer, and tells whom it spoke for until then.
    """

    person_id: str
    person: str
    party_ids: tuple[str, ...]
    since: date | None = None
    until: date | None = None

    def speaks_on(self, day: date) -> bool:
        """Tell whether the seat counts on a day."""
        has_begun = self.since is None or self.since <= day
        return has_begun and (self.until is None or self.until > day)


@dataclass(frozen=True, slots=True)
class CoverageWarning:
    """One thing that the body should mend. `parties` are names, `on` is when a term ends."""

    code: CoverageCode
    parties: tuple[str, ...]
    person: str = ""
    on: date | None = None


def coverage_warnings(
    voices: Sequence[Voice], parties: Mapping[str, str], today: date
) -> tuple[CoverageWarning, ...]:
    """Warn of parties without a voice, of terms that ended or soon do, and of one for too many.

    A body where nobody speaks for anybody has no representation to check: each sits for itself.
    """
    now = [voice for voice in voices if voice.speaks_on(today)]
    if not any(voice.party_ids for voice in voices):
        return ()
    heard = {party_id for voice in now for party_id in voice.party_ids}
    missing = [party_id for party_id in parties if party_id not in heard]
    ended = _ended(voices, missing, parties, today)
    explained = {name for warning in ended for name in warning.parties}
    nobody = _names(missing, parties, but_not=explained)
    return (
        *((CoverageWarning(CoverageCode.NOBODY, nobody),) if nobody else ()),
        *ended,
        *_soon(now, parties, today),
        *(
            CoverageWarning(CoverageCode.TOO_MANY, _names(v.party_ids, parties), v.person)
            for v in now
            if len(v.party_ids) > MOST_SPOKEN_FOR
        ),
    )


def _names(
    party_ids: Iterable[str], parties: Mapping[str, str], *, but_not: Iterable[str] = ()
) -> tuple[str, ...]:
    names = {parties[key] for key in party_ids if key in parties}
    return tuple(sorted(names.difference(but_not), key=sort_key))


def _ended(
    voices: Sequence[Voice], missing: Sequence[str], parties: Mapping[str, str], today: date
) -> list[CoverageWarning]:
    """Name who spoke last for the parties that nobody speaks for now."""
    last: dict[str, Voice] = {}
    for voice in voices:
        if voice.until is None or voice.until > today:
            continue
        for party_id in voice.party_ids:
            before = last.get(party_id)
            if before is None or (before.until or date.min) < voice.until:
                last[party_id] = voice
    by_voice: dict[Voice, list[str]] = {}
    for party_id in missing:
        if party_id in last:
            by_voice.setdefault(last[party_id], []).append(party_id)
    return [
        CoverageWarning(CoverageCode.ENDED, _names(keys, parties), voice.person, voice.until)
        for voice, keys in by_voice.items()
    ]


def _soon(
    now: Sequence[Voice], parties: Mapping[str, str], today: date
) -> Iterable[CoverageWarning]:
    for voice in now:
        if voice.until is not None and voice.until <= today + WARN_BEFORE and voice.party_ids:
            yield CoverageWarning(
                CoverageCode.ENDS_SOON, _names(voice.party_ids, parties), voice.person, voice.until
            )
