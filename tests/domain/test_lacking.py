# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a case lacks, who has it since when, and which meetings it can still reach."""

from __future__ import annotations

from datetime import date

import pytest

from totrinn_db.domain.anchoring import AnchoringStatus, RoundState
from totrinn_db.domain.consensus import PartyAnswer
from totrinn_db.domain.facts import CaseFacts, Round
from totrinn_db.domain.lacking import CaseLack, Chance, Holder, lack_of
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase

SENT, ANSWERED = date(2026, 3, 2), date(2026, 3, 20)
CHANCES = [Chance(f"SSU {n}/2026", date(2026, 3 + n, 1)) for n in (1, 2, 3)]
Status = AnchoringStatus


def lack_in(phase: Phase, status: Status, state: RoundState = RoundState.OPEN) -> CaseLack | None:
    kind = PartyKind.MUNICIPALITY
    on = ANSWERED if status.meaning.is_answer else None
    answers = (
        PartyAnswer("molde", "Molde", kind, Status.ENDORSED, answered_on=date(2026, 3, 9)),
        PartyAnswer("smola", "Smøla", kind, status, answered_on=on),
    )
    of = Round("r", 1, StepKind.ANCHORING, state, "Tekst", SENT, date(2026, 4, 1), answers)
    return lack_of(CaseFacts("c", phase, rounds=(of,)), of, CHANCES)


@pytest.mark.parametrize(
    ("status", "lacks", "holder", "since"),
    [
        (Status.ASKED, "silent", Holder.PARTIES, SENT),
        (Status.ENDORSED_ON_CONDITION, "conditional", Holder.SECRETARIAT, ANSWERED),
        (Status.NOT_ENDORSED, "objecting", Holder.SECRETARIAT, ANSWERED),
        (Status.NOTED, "too_weak", Holder.SECRETARIAT, ANSWERED),
        (Status.ENDORSED, "", Holder.SECRETARIAT, ANSWERED),
    ],
)
def test_a_case_tells_what_it_lacks_and_who_has_it_since_when(status, lacks, holder, since):
    lack = lack_in(Phase.ANCHORING, status)
    assert lack is not None
    for each in ("silent", "conditional", "objecting", "too_weak"):
        assert getattr(lack, each) == (("Smøla",) if each == lacks else ())
    assert (lack.holder, lack.since) == (holder, since)


def test_delay_costs_the_next_meeting_and_only_before_the_decision():
    out, home = (lack_in(p, Status.ASKED) for p in (Phase.ANCHORING, Phase.HOME_ADOPTION))
    assert out is not None
    assert home is not None
    assert (out.chances, home.chances) == (tuple(CHANCES[:2]), ())


def test_nothing_is_lacking_where_no_answer_is_waited_for():
    assert lack_in(Phase.ON_HOLD, Status.ASKED) is None
    assert lack_in(Phase.ANCHORING, Status.ASKED, RoundState.SUPERSEDED) is None
