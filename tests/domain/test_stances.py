# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a meeting agrees: who disagrees, who was not asked, whose words are missing."""

from __future__ import annotations

from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn_db.domain.codes import Code
from totrinn_db.domain.meetings import ItemKind, Outcome
from totrinn_db.domain.stances import Spoken, Stance, may_conclude, outcome_of
from totrinn_db.domain.verdict import ALLOWED, Refused

SAID = st.lists(
    st.builds(
        Spoken, st.sampled_from(("Molde", "Smøla", "Aure")), st.sampled_from(Stance), st.text()
    )
)


@each_of(
    "said, code, named",
    [
        ((Spoken("Molde", Stance.AGREES), Spoken("Aure", Stance.NOT_ASKED)),
         Code.PARTIES_NOT_ASKED, ("Aure",)),
        ((Spoken("Molde", Stance.DISAGREES), Spoken("Aure", Stance.NOT_ASKED)),
         Code.PARTY_DISAGREES, ("Molde",)),
        ((Spoken("Smøla", Stance.AGREES_WITH_STATEMENT, " "),), Code.WORDS_MISSING, ("Smøla",)),
    ],
)  # fmt: skip
def test_who_stands_in_the_way_is_named(said, code, named):
    verdict = may_conclude(said)
    assert isinstance(verdict, Refused)
    assert (verdict.code, verdict.facts["parties"]) == (code, named)


@by_chance(SAID)
def test_silence_and_a_no_are_never_taken_for_assent(said):
    stands = {one.stance for one in said}
    if stands & {Stance.NOT_ASKED, Stance.DISAGREES}:
        assert isinstance(may_conclude(said), Refused)


@by_chance(SAID)
def test_what_was_said_decides_which_adoption_it_is(said):
    with_words = any(one.stance is Stance.AGREES_WITH_STATEMENT for one in said)
    expected = Outcome.ADOPTED_WITH_STATEMENTS if with_words else Outcome.ADOPTED_BY_CONSENSUS
    assert outcome_of(ItemKind.DECISION, said) is expected
    assert outcome_of(ItemKind.RECOMMENDATION, said) is Outcome.RECOMMENDED


def test_a_party_that_is_not_there_does_not_hinder_the_others():
    said = (Spoken("Molde", Stance.AGREES), Spoken("Aure", Stance.NOT_PRESENT))
    assert may_conclude(said) is ALLOWED
