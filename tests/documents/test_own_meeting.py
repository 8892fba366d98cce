# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The letter and the local paper name the party's own meeting, and say when it is only assumed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from documents.reading import body_text
from documents.samples import letter
from gathering import each_of
from totrinn.documents import render
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.papers import kit_for
from totrinn_db.domain.parties import Language

COUNCIL = OwnMeeting("kommunestyret", Level.MUNICIPAL_COUNCIL, date(2026, 6, 18), date(2026, 6, 4))


@each_of(
    "language, planned, assumed, due",
    [
        (
            Language.NB,
            "Etter møteplanen deres kan kommunestyret behandle saken torsdag 18. juni 2026.",
            "Vi regner med at kommunestyret hos dere møtes torsdag 18. juni 2026",
            "Da må den være inne der torsdag 4. juni 2026.",
        ),
        (
            Language.NN,
            "Etter møteplanen dykkar kan kommunestyret handsame saka torsdag 18. juni 2026.",
            "Vi reknar med at kommunestyret hos dykk møtest torsdag 18. juni 2026",
            "Då må ho vere inne der torsdag 4. juni 2026.",
        ),
    ],
)
def test_the_letter_names_the_meeting_to_aim_for(
    language: Language, planned: str, assumed: str, due: str
):
    paper = replace(letter(language), own_meeting=COUNCIL)
    text = body_text(render(paper, language=language))
    assert planned in text
    assert due in text
    unsure = replace(paper, own_meeting=replace(COUNCIL, is_assumed=True))
    text = body_text(render(unsure, language=language))
    assert assumed in text
    assert planned not in text
    without = body_text(render(replace(paper, own_meeting=None), language=language))
    assert due not in without


def test_the_local_paper_names_it_too():
    kit = kit_for(replace(letter(Language.NB), own_meeting=COUNCIL))
    text = body_text(render(kit, language=Language.NB))
    assert "kommunestyret torsdag 18. juni 2026" in text
