# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Replies that are not registered: an old round, an altered wording, another database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from replies.conftest import Out
from replies.forms import (
    ReplyField,
    cell_of,
    edited,
    filled_in_word,
    runs,
)
from replies.registering import codes
from totrinn_db.commands.cases import withdraw_case, write_wording
from totrinn_db.commands.rounds import end_round
from totrinn_db.domain.codes import Code
from totrinn_db.domain.wording import Edit


def test_a_reply_to_a_round_that_was_given_up_is_refused(out: Out):
    data = out.filled("Molde")
    out.house.do(end_round, round_id=out.round_id, reason="Saken tas opp på nytt.")
    out.put("Molde.docx", data)
    assert codes(out) == {"Molde.docx": Code.ROUND_CLOSED}


def test_a_reply_to_a_case_that_was_withdrawn_is_refused(out: Out):
    data = out.filled("Molde")
    out.house.do(withdraw_case, case_id=out.case_id, reason="Løst på annen måte.")
    out.put("Molde.docx", data)
    assert codes(out) == {"Molde.docx": Code.CASE_ENDED}


def test_a_reply_to_an_old_wording_is_refused_and_shown_with_the_difference(out: Out):
    data = out.filled("Molde")
    form = out.form("Molde")
    new = form.wording.text.replace("1. januar 2027", "1. juli 2027")
    out.house.do(write_wording, case_id=out.case_id, text=new, new_round=True)
    out.put("Molde.docx", data)
    ((_, found),) = out.take_in().rejected
    assert found.refused.code is Code.OLD_WORDING
    changed = [(run.edit, run.text) for run in found.difference if run.edit is not Edit.SAME]
    assert changed == [(Edit.REMOVED, "januar"), (Edit.ADDED, "juli")]
    out.house.send(out.case_id, date(2026, 4, 10))
    assert codes(out) == {"Molde.docx": Code.OLD_WORDING}


def test_a_wording_that_was_altered_in_the_form_is_shown_with_the_difference(out: Out):
    def alter(root):
        paragraph = cell_of(root, ReplyField.WORDING).find("{*}p")
        paragraph.extend(runs(" Unntatt Molde."))

    out.put("Molde.docx", edited(out.filled("Molde"), alter))
    ((_, found),) = out.take_in().rejected
    assert found.refused.code is Code.ALTERED_WORDING
    assert (Edit.ADDED, "Unntatt Molde.") in [(run.edit, run.text) for run in found.difference]


def test_a_form_of_another_database_is_a_foreign_case(out: Out):
    form = replace(out.form("Molde"), form_id="0198c0de-9999-7000-8000-000000000009")
    out.put("Molde.docx", filled_in_word(form))
    ((_, found),) = out.take_in().rejected
    assert found.refused.code is Code.FOREIGN_CASE
    assert found.refused.facts["title"] == "Digital hjemmeoppfølging"
