# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Papers of a pre-meeting that has no number of its own."""

from __future__ import annotations

from dataclasses import replace

from documents.reading import body_text
from documents.samples import agenda
from totrinn.documents import render
from totrinn_db.domain.parties import Language


def test_a_notice_calls_a_pre_meeting_without_a_number_by_its_day():
    paper = agenda(Language.NB)
    before = replace(paper, meeting=replace(paper.meeting, number=None))
    text = body_text(render(before, language=Language.NB))
    assert "Det innkalles med dette til formøte 25. september 2026 i strategisk" in text
    assert "Innkalling til formøte i strategisk" in text
    assert "None" not in text
