# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stood aside in a case is told in its extract, and left out of the public one where closed."""

from __future__ import annotations

from dataclasses import replace

from documents.reading import body_text
from documents.samples import extract
from totrinn.documents import render
from totrinn_db.domain.exemptions import ItemMarks
from totrinn_db.domain.papers.public import public_version
from totrinn_db.domain.parties import Language


def test_an_extract_tells_who_stood_aside_and_the_public_one_that_it_is_left_out():
    paper = extract(Language.NB)
    aside = replace(paper, item=replace(paper.item, impartiality="Per Lie gikk fra."))
    assert "Habilitet\nPer Lie gikk fra." in body_text(render(aside, language=Language.NB))
    marked = replace(aside.item, marks=ItemMarks(impartiality="offl. § 13"))
    public = public_version(replace(aside, item=marked))
    text = body_text(render(public, language=Language.NB))
    assert "Per Lie" not in text
    assert "Habilitet\nUnntatt offentlighet, jf. offl. § 13. Denne delen er ikke med" in text
