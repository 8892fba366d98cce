# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who stood aside in which item, and corrections that are not for everybody."""

from __future__ import annotations

from datetime import date

import pytest

from builders import House
from totrinn_db.commands import exemptions, legal_bases, minutes, protocols
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.parties import Language
from totrinn_db.domain.protocol_check import ProtocolCode
from totrinn_db.integrity import check
from totrinn_db.models import Meeting
from totrinn_db.queries import exemptions as marks
from totrinn_db.queries import papers
from totrinn_db.queries.meeting_page import meeting_view
from totrinn_db.queries.protocol_check import protocol_findings
from totrinn_db.queries.protocol_hash import protocol_hash
from two_steps import approve, refused


def test_who_stood_aside_is_tied_to_the_item_and_locked_with_the_protocol(house: House):
    case_id = house.a_case()
    meeting_id = house.discuss(case_id, date(2026, 3, 2))
    (item,) = [row for row in house.items(meeting_id) if row.case_id == case_id]

    def digest() -> str:
        return house.ask(lambda reading: protocol_hash(reading, reading.get(Meeting, meeting_id)))

    without = digest()
    house.do(minutes.write_impartiality, item_id=item.id, text=" Per gikk fra. ")
    assert digest() != without
    codes = {finding.code for finding in house.ask(protocol_findings, meeting_id)}
    assert ProtocolCode.IMPARTIALITY_EMPTY not in codes
    approve(house, meeting_id)
    write = {"item_id": item.id, "text": "Kari gikk fra."}
    assert refused(house, minutes.write_impartiality, **write) is Code.MEETING_LOCKED
    (told,) = house.ask(papers.extracts, meeting_id, Language.NB)
    assert told[1].item.impartiality == "Per gikk fra."
    assert check(house.store).ok


def test_a_correction_is_marked_when_it_is_written_or_later_and_never_changes(house: House):
    meeting_id = house.discuss(house.a_case(), date(2026, 3, 2))
    other = house.a_meeting(date(2026, 9, 1))
    approve(house, meeting_id)
    first, second = [basis.id for basis in house.ask(marks.legal_bases)][:2]
    correct = {"meeting_id": meeting_id, "text": "Prisen var 4 kroner.", "basis_id": first}
    key = house.do(protocols.add_correction, **correct)
    house.do(exemptions.mark_corrections_exempt, meeting_id=meeting_id, marks={key: second})
    (row,) = house.ask(meeting_view, meeting_id).corrections
    assert (row.basis_id, bool(row.basis), row.text) == (second, True, correct["text"])
    (printed,) = house.ask(papers.protocol, meeting_id, Language.NB).corrections
    assert printed.exempt.startswith("offl. §")
    house.do(exemptions.mark_corrections_exempt, meeting_id=meeting_id, marks={key: None})
    assert not house.ask(papers.protocol, meeting_id, Language.NB).corrections[0].exempt
    with pytest.raises(RuleBroken):
        house.do(exemptions.mark_corrections_exempt, meeting_id=other, marks={key: first})
    house.do(legal_bases.end_legal_basis, basis_id=first)
    assert refused(house, protocols.add_correction, **correct) is Code.NOT_A_CHOICE
