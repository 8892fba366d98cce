# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Answers by e-mail and as pasted text, alone or beside a form."""

from __future__ import annotations

from datetime import date

from replies.conftest import Out
from replies.corpus import mail
from totrinn.incoming.replies import Inbox
from totrinn_db.commands.replies import (
    register_replies,
)
from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource
from totrinn_db.domain.codes import Code
from totrinn_db.domain.replies import Matched
from totrinn_db.queries.replies import (
    evidence_content,
    evidence_of,
    sort_replies,
)


def test_a_plain_line_in_an_email_works_as_well_as_a_form(out: Out):
    code = out.form("Molde").code
    out.put("SV Forankring.eml", mail(f"Svar: tilslutning  Kode: {code}"))
    taken = out.take_in()
    assert len(taken.registered) == 1
    row = out.house.anchoring(out.case_id, "Molde")
    assert (row.status, row.source) == (AnchoringStatus.ENDORSED, AnswerSource.EMAIL)
    assert row.answered_on == date(2026, 2, 5)
    assert taken.registered[0][1].date_is_assumed


def test_an_email_that_repeats_its_form_is_one_answer(out: Out):
    line = f"Svar: tilslutning  Kode: {out.form('Molde').code}"
    out.put("svar.eml", mail(line, out.filled("Molde")))
    taken = out.take_in()
    assert (len(taken.registered), len(taken.rejected)) == (1, 0)
    assert out.house.anchoring(out.case_id, "Molde").organ == "Formannskapet"


def test_an_email_that_contradicts_its_form_is_refused(out: Out):
    line = f"Svar: tatt til orientering  Kode: {out.form('Molde').code}"
    out.put("svar.eml", mail(line, out.filled("Molde")))
    refused = [each.refused.code for _, each in out.take_in().rejected]
    assert refused == [Code.DIFFERING_REPLIES] * 2


def test_one_email_may_answer_for_several_parties_one_record_each(out: Out):
    lines = "\n".join(
        f"Svar: {word}  Kode: {out.form(party).code}"
        for party, word in (("Molde", "tilslutning"), ("Smøla", "tatt til orientering"))
    )
    out.put("region.eml", mail(lines))
    assert len(out.take_in().registered) == 2
    assert out.house.anchoring(out.case_id, "Molde").status is AnchoringStatus.ENDORSED
    assert out.house.anchoring(out.case_id, "Smøla").status is AnchoringStatus.NOTED


def test_a_pasted_text_is_its_own_proof(out: Out):
    inbox = Inbox()
    text = f"Hei!\n\nSvar: ja\nKode: {out.form('Smøla').code}\n"
    inbox.take_text(text)
    found = out.house.ask(sort_replies, inbox.received)
    (done,) = out.house.do(register_replies, incoming=inbox.incoming(found))
    assert isinstance(done, Matched)
    (proof,) = out.house.ask(evidence_of, done.known.anchoring_id)
    assert out.house.ask(evidence_content, proof.id)[1] == text.encode()
