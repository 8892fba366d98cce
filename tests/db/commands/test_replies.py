# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Replies are matched and registered alike in a file and on a server."""

from __future__ import annotations

from datetime import date

from builders import Clock, House
from totrinn_db.commands.replies import Incoming, register_replies
from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource
from totrinn_db.domain.codes import Code
from totrinn_db.domain.replies import Matched, Rejected, Reply, parse_reply_code
from totrinn_db.integrity import check
from totrinn_db.queries.replies import evidence_of, form_keys
from totrinn_db.store import Store


def test_replies_are_registered_on_every_kind_of_database(any_store: Store):
    clock = Clock()
    any_store.now = clock
    house = House.build(any_store, clock)
    case_id = house.a_case()
    house.discuss(case_id, date(2026, 1, 20))
    keys = house.ask(form_keys, house.send(case_id, date(2026, 3, 27)))
    key = keys[house.parties["Molde"]]
    assert key.code
    reply = Reply(AnswerSource.EMAIL, code=key.code, status=AnchoringStatus.ENDORSED)
    unknown = Reply(AnswerSource.EMAIL, code=parse_reply_code("7K3M-Q2"))
    foreign = Reply(AnswerSource.FORM, form_id="0198c0de-9999-7000-8000-000000000009")
    incoming = [
        Incoming(each, f"{number}.eml", b"Svar" + bytes([number]))
        for number, each in enumerate((reply, unknown, foreign))
    ]
    first, second, third = house.do(register_replies, incoming=incoming)
    assert isinstance(first, Matched)
    assert isinstance(second, Rejected)
    assert second.refused.code is Code.UNKNOWN_CODE
    assert isinstance(third, Rejected)
    assert third.refused.code is Code.FOREIGN_CASE
    assert len(house.ask(evidence_of, key.form_id)) == 1
    assert not house.write(register_replies, incoming=incoming).changes
    assert check(any_store).ok
