# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the tests of registering replies share: a drop of all answers, and what is refused."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select

from builders import House
from replies.conftest import Out
from replies.forms import (
    YES,
    Filled,
)
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.codes import Code
from totrinn_db.models import Change

TRUST = "Helse Møre og Romsdal"
EVERYBODY = ("Molde", "Smøla", TRUST)


def at_trust(answer: Filled) -> Filled:
    return replace(answer, organ="Styret", level=Level.TRUST_BOARD)


def put_all(out: Out) -> None:
    for party in EVERYBODY:
        answer = at_trust(YES) if party == TRUST else YES
        out.put(f"{party}.docx", out.filled(party, answer))


def codes(out: Out) -> dict[str, Code]:
    return {name: each.refused.code for name, each in out.take_in().rejected}


def changes(house: House) -> int:
    return int(house.the(select(func.count()).select_from(Change)))
