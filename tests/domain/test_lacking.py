# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a case lacks, who has it since when, and which meetings it can still reach."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gathering import each_of
from totrinn_db.domain.anchoring import AnchoringStatus, RoundState
from totrinn_db.domain.consensus import PartyAnswer
from totrinn_db.domain.facts import CaseFacts, Round, Treatment
from totrinn_db.domain.lacking import (
    CaseLack,
    Chance,
    Holder,
    Standing,
    Step,
    case_lack,
    lack_of,
)
from totrinn_db.domain.meetings import ItemKind, Outcome
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


@each_of(
    "status, lacks, holder, since",
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


PLACE = Standing(
    CHANCES, ("Bakgrunn",), "Kari Nordmann", SENT, "SSU 1/2026", date(2026, 4, 9), None, None
)
OPEN = replace(PLACE, meeting="", held_on=None, sections=())
CALLED = replace(PLACE, called_on=date(2026, 3, 26))
DISCUSSED = Treatment("i", "m", ANSWERED, ItemKind.DISCUSSION, Outcome.TO_ANCHORING)


@each_of(
    "phase, standing, step, holder, chances",
    [
        (Phase.DRAFT, replace(OPEN, sections=("Bakgrunn",)), Step.REPORT, Holder.OFFICER, 2),
        (Phase.REPORTED, OPEN, Step.AGENDA, Holder.SECRETARIAT, 2),
        (Phase.DISCUSSION, PLACE, Step.NOTICE, Holder.OFFICER, 2),
        (Phase.DISCUSSION, replace(PLACE, officer=""), Step.NOTICE, Holder.SECRETARIAT, 2),
        (Phase.DISCUSSION, CALLED, Step.TREATMENT, Holder.MEETING, 0),
        (Phase.NEGOTIATION, OPEN, Step.AGREEMENT, Holder.SECRETARIAT, 2),
        (Phase.ON_HOLD, replace(OPEN, review_on=ANSWERED), Step.REVIEW, Holder.SECRETARIAT, 0),
    ],
)
def test_a_case_that_is_not_out_tells_what_is_to_be_done_and_by_whom(
    phase, standing, step, holder, chances
):
    lack = case_lack(CaseFacts("c", phase, wording="Tekst"), standing)
    assert lack is not None
    assert (lack.step, lack.holder, len(lack.chances)) == (step, holder, chances)
    assert lack.since == {Step.TREATMENT: CALLED.called_on, Step.REVIEW: None}.get(step, SENT)
    assert lack.on == (ANSWERED if step is Step.REVIEW else standing.held_on)
    is_written = step in (Step.TREATMENT, Step.REVIEW) or not standing.sections
    assert lack.sections == (() if is_written else ("Bakgrunn",))


def test_a_discussed_case_waits_to_be_sent_since_it_was_discussed():
    facts = CaseFacts("c", Phase.DISCUSSED, treatments=(DISCUSSED,))
    lack = case_lack(facts, OPEN)
    assert lack is not None
    assert (lack.step, lack.since, lack.lacks_wording) == (Step.SENDING, ANSWERED, True)
    assert lack.holder is Holder.OFFICER  # whoever writes the proposal
    written = case_lack(replace(facts, wording="Tekst"), OPEN)
    assert written is not None
    assert (written.holder, written.lacks_wording) == (Holder.SECRETARIAT, False)


def test_a_ready_case_lacks_its_place_in_a_meeting_and_an_ended_one_nothing():
    answers = (PartyAnswer("m", "Molde", PartyKind.MUNICIPALITY, Status.ENDORSED, ANSWERED),)
    of = Round(
        "r", 1, StepKind.ANCHORING, RoundState.COMPLETE, "Tekst", SENT, ANSWERED, answers
    )  # fmt: skip
    ready = CaseFacts("c", Phase.READY, wording="Tekst", rounds=(of,), treatments=(DISCUSSED,))
    lack = case_lack(ready, OPEN)
    assert lack is not None
    assert (lack.was_out, lack.step) == (True, Step.AGENDA)
    for ended in (Phase.DECIDED, Phase.FOLLOW_UP, Phase.CLOSED, Phase.WITHDRAWN):
        assert case_lack(replace(ready, phase=ended), OPEN) is None
