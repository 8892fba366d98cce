# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the book of a meeting holds."""

from __future__ import annotations

from datetime import date

from builders import House
from totrinn_db.commands import attachments
from totrinn_db.domain.parties import Language
from totrinn_db.queries import papers as contents

HELD_ON = date(2026, 2, 12)


def test_the_book_has_every_case_in_turn_with_its_files_and_what_came_late(house: House):
    meeting = house.a_meeting(HELD_ON)
    first, late = house.a_case("Palliativ plan"), house.a_case("Rehabilitering")
    house.put_up(meeting, first)
    house.do(attachments.add_attachment, case_id=first, name="plan.pdf", data=b"%PDF-1.7 plan")
    gone = house.do(
        attachments.add_attachment, case_id=first, name="kladd.pdf", data=b"%PDF-1.7 kladd"
    )
    house.do(attachments.withdraw_attachment, attachment_id=gone)
    house.call(meeting)
    house.put_up(meeting, late)

    book = house.ask(contents.meeting_book, meeting, Language.NB)

    assert [case.paper.title for case in book.cases] == ["Palliativ plan", "Rehabilitering"]
    (file,) = book.cases[0].files
    assert (file.name, file.size) == ("plan.pdf", 13)
    assert len(file.sha256) == 64
    (added,) = book.late
    assert (added.supplement, added.sent_on) == (1, None)
    titles = [line.title for line in book.agenda.lines]
    assert titles.index("Palliativ plan") < titles.index("Rehabilitering")
    assert titles.index("Rehabilitering") < titles.index("Eventuelt")
    assert [line.title for line in book.agenda.lines if line.supplement] == ["Rehabilitering"]
    assert len(titles) == len(set(titles))
