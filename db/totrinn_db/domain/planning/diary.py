# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A party's own meetings, sorted once, so that each question is a bisection and a short walk.

Papers are due some days before a meeting. The walk is short because it begins at the bisected date
and passes only meetings whose papers were due before that date.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.planning.steps import DAY

# Usual notice at home where the party has not said: 7 days for committees, 10 for the council.
USUAL_NOTICE, USUAL_NOTICE_OF_TOP = timedelta(days=7), timedelta(days=10)


def usual_papers_by(meeting: OwnMeeting) -> date:
    """Give the last day for papers: as the party says, else by the usual notice."""
    if meeting.papers_by is not None:
        return meeting.papers_by
    is_top = meeting.level.rank >= Level.MUNICIPAL_COUNCIL.rank
    return meeting.on - (USUAL_NOTICE_OF_TOP if is_top else USUAL_NOTICE)


def last_entry(meeting: OwnMeeting) -> date:
    """Give the last day on which a finished paper reaches the meeting, always before the day."""
    return min(usual_papers_by(meeting), meeting.on - DAY)


@dataclass(frozen=True, slots=True)
class _Track:
    """The meetings that are high enough, by date, with their dates and last entries beside."""

    meetings: tuple[OwnMeeting, ...]
    days: tuple[date, ...]
    entries: tuple[date, ...]


class Diary:
    """All own meetings of one party. Meetings on the same day stand lowest level first."""

    __slots__ = ("_tracks", "meetings")

    def __init__(self, meetings: Iterable[OwnMeeting]) -> None:
        self.meetings = tuple(sorted(meetings, key=lambda m: (m.on, m.level.rank, m.organ)))
        self._tracks: dict[int, _Track] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Diary) and self.meetings == other.meetings

    def __hash__(self) -> int:
        return hash(self.meetings)

    def first(self, rank: int, *, ready_on: date, after: date = date.min) -> OwnMeeting | None:
        """Find the earliest meeting that takes a paper which is ready on a day.

        Only meetings after the day `after` count.
        """
        track = self._track(rank)
        for place in range(bisect_right(track.days, max(ready_on, after)), len(track.days)):
            if track.entries[place] >= ready_on:
                return track.meetings[place]
        return None

    def last_entry(self, rank: int, *, until: date) -> date | None:
        """Find the last day for a paper to any meeting held no later than a day."""
        track = self._track(rank)
        best: date | None = None
        for place in range(bisect_right(track.days, until) - 1, -1, -1):
            # Entry is before the day itself, so earlier meetings cannot be better.
            if best is not None and track.days[place] <= best:
                break
            best = max(best or date.min, track.entries[place])
        return best

    def between(self, first: date, last: date) -> tuple[OwnMeeting, ...]:
        """List all meetings from one day to another, of every level."""
        track = self._track(0)
        low, high = bisect_left(track.days, first), bisect_right(track.days, last)
        return track.meetings[low:high]

    def has(self, rank: int, *, below: int) -> bool:
        """Tell whether there are meetings of at least one rank and below another."""
        return any(rank <= meeting.level.rank < below for meeting in self.meetings)

    def last_on(self, rank: int) -> date | None:
        """Give the last day with a meeting that is high enough."""
        days = self._track(rank).days
        return days[-1] if days else None

    def _track(self, rank: int) -> _Track:
        track = self._tracks.get(rank)
        if track is None:
            fit = tuple(m for m in self.meetings if m.level.rank >= rank)
            track = _Track(fit, tuple(m.on for m in fit), tuple(last_entry(m) for m in fit))
            self._tracks[rank] = track
        return track
