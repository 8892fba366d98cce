# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The house style and the own templates of a community: chosen, replaced, taken away, undone."""

from __future__ import annotations

import pytest

from totrinn_db.commands import looks as commands
from totrinn_db.commands.history import undo
from totrinn_db.domain.codes import Code
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.looks import TEMPLATE_AT_MOST, HouseStyle
from totrinn_db.domain.numbering import NumberPattern
from totrinn_db.models import Body
from totrinn_db.queries import looks as queries
from totrinn_db.queries.naming import pattern_of

PATTERN = NumberPattern(separator="-", year_digits=2, pad=2)


def test_a_style_numbers_all_bodies_in_one_act_that_can_be_undone(house):
    assert house.ask(queries.looks).style is HouseStyle.STANDARD
    chosen = house.write(
        commands.choose_house_style, style=HouseStyle.AGENDA_LIST, numbering=PATTERN
    )
    assert house.ask(queries.looks).style is HouseStyle.AGENDA_LIST
    body = house.ask(lambda reading: pattern_of(reading.get(Body, house.ssu)))
    assert (body, body.render(1, 2021)) == (PATTERN, "Sak 01-21")

    house.do(undo, change_id=chosen.changes.change_id)
    assert house.ask(queries.looks).style is HouseStyle.STANDARD
    assert house.ask(lambda reading: pattern_of(reading.get(Body, house.ssu))) == NumberPattern()


def test_a_template_for_one_kind_comes_before_that_for_all_and_the_newest_counts(house):
    house.do(commands.use_own_template, name="Felles.docx", content=b"felles")
    house.do(commands.use_own_template, name="Brev.docx", content=b"brev", kind=DocumentKind.AGENDA)
    last = house.write(commands.use_own_template, name="Ny felles.docx", content=b"ny")
    looks = house.ask(queries.looks)
    of_agenda, of_protocol = map(looks.template_for, (DocumentKind.AGENDA, DocumentKind.PROTOCOL))
    assert of_agenda is not None
    assert of_protocol is not None
    assert (of_agenda.content, of_protocol.content) == (b"brev", b"ny")
    names = [row.name for row in house.ask(queries.looks_view).templates]
    assert names == ["Ny felles.docx", "Brev.docx"]

    house.do(undo, change_id=last.changes.change_id)
    before = house.ask(queries.looks).template_for(DocumentKind.PROTOCOL)
    assert before is not None
    assert before.content == b"felles"


def test_a_template_that_is_taken_away_is_kept_and_can_be_used_again(house):
    key = house.do(commands.use_own_template, name="Felles.docx", content=b"felles")
    away = house.write(commands.remove_own_template, template_id=key)
    assert house.ask(queries.looks).template_for(DocumentKind.AGENDA) is None
    assert house.ask(queries.own_template, key).content == b"felles"
    house.do(undo, change_id=away.changes.change_id)
    assert house.ask(queries.looks).template_for(DocumentKind.AGENDA) is not None


def test_a_template_that_would_swell_every_paper_is_refused(house):
    with pytest.raises(RuleBroken) as refused:
        house.do(commands.use_own_template, name="Stor.docx", content=bytes(TEMPLATE_AT_MOST + 1))
    assert refused.value.refused.code is Code.TEMPLATE_TOO_LARGE
