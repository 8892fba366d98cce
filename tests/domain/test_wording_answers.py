# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which parties' answers rest on which version of the wording, and what follows."""

from __future__ import annotations

from datetime import date

from gathering import each_of
from totrinn_db.domain.anchoring import AnchoringStatus, RoundState
from totrinn_db.domain.consensus import PartyAnswer
from totrinn_db.domain.facts import CaseFacts, Round
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.wording_answers import VersionStanding, wording_answers

OLD, NEW = "Kommunene dekker 40 prosent.", "Kommunene dekker 50 prosent."
YES, NO, ASKED = AnchoringStatus.ENDORSED, AnchoringStatus.NOT_ENDORSED, AnchoringStatus.ASKED
OPEN, OVER = RoundState.OPEN, RoundState.SUPERSEDED


def a_round(number: int, wording: str, state: RoundState = OPEN, kept: str = "", **said) -> Round:
    answers = tuple(
        PartyAnswer(name, name, PartyKind.MUNICIPALITY, status) for name, status in said.items()
    )
    return Round(
        id=f"r{number}", number=number, step=StepKind.ANCHORING, state=state, wording=wording,
        sent_on=date(2026, 3, number), deadline=date(2026, 5, 1), answers=answers,
        kept_by=kept, kept_reason="Bare et tall." if kept else "", kept_wording=NEW if kept else "",
    )  # fmt: skip


def found(today: str, *rounds: Round):
    facts = CaseFacts("c", Phase.ANCHORING, wording=today, rounds=rounds)
    versions = {each.id: each.number for each in rounds}
    return wording_answers(facts, versions=versions, newest=len(rounds) + (today != NEW))


def test_the_newest_answer_of_a_party_stands_at_the_version_it_was_given_to():
    told = found(
        NEW,
        a_round(1, OLD, OVER, Molde=YES, Smøla=NO, Aure=ASKED),
        a_round(2, NEW, Molde=YES, Smøla=ASKED, Aure=ASKED),
    )
    newer, older = told.rounds
    assert [each.name for each in newer.answers] == ["Molde"]
    assert (newer.silent, newer.standing) == (("Smøla", "Aure"), VersionStanding.COUNTS)
    assert [(each.name, each.status) for each in older.answers] == [("Smøla", NO)]
    assert (older.again, older.standing) == (("Molde",), VersionStanding.LAID_ASIDE)
    assert (told.answered_versions, told.is_asked) == ((2, 1), True)


@each_of(
    "today, state, kept, standing, is_asked",
    [
        (OLD, OPEN, "", VersionStanding.COUNTS, True),
        (OLD.replace("Kommunene", "Kommunene,"), OPEN, "", VersionStanding.COUNTS_REWORDED, True),
        (NEW, OPEN, "Kari", VersionStanding.KEPT, False),
        (NEW, OVER, "", VersionStanding.LAID_ASIDE, False),
        (OLD, RoundState.ENDED, "", VersionStanding.ENDED, True),
    ],
)
def test_what_follows_is_seen_from_the_wording_of_today(today, state, kept, standing, is_asked):
    told = found(today, a_round(1, OLD, state, kept=kept, Molde=YES))
    assert (told.rounds[0].standing, told.is_asked) == (standing, is_asked)
