# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One wave to all parties of one helsefellesskap. Persons and addresses are invented."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from documents import samples
from documents.samples import DEADLINE, MUNICIPALITIES, SECOND, SENT, TRUST
from totrinn.outgoing.wave import Attachment, Parcel, Parcels
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.papers import kit_for
from totrinn_db.domain.papers.reply_form import form_for
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.wave import Wave, WaveParty, plan

NN_PARTIES = ("Aure", "Volda", "Ørsta")
CODE = "7K3M-Q2"


def a_party(name: str, **changes: object) -> WaveParty:
    is_trust = name == TRUST
    party = WaveParty(
        party_id=f"id-{name}",
        party=name,
        kind=PartyKind.HEALTH_TRUST if is_trust else PartyKind.MUNICIPALITY,
        language=Language.NN if name in NN_PARTIES else Language.NB,
        fingerprint="4F0DEB79",
        sent_on=SENT,
        deadline=DEADLINE,
        contact="Kari Eksempel Ødegård",
        email="postmottak@example.no",
        minimum_level=Level.TRUST_BOARD if is_trust else Level.MUNICIPAL_COUNCIL,
    )
    return replace(party, **changes)


def a_wave(names: Sequence[str] = (*MUNICIPALITIES, TRUST), **changes: object) -> Wave:
    return Wave(tuple(a_party(name) for name in names), decision_on=SECOND.date(), **changes)


def some_parcels(
    names: Sequence[str] = (*MUNICIPALITIES, TRUST),
    *,
    attachments: tuple[Attachment, ...] = (Attachment("Kostnadsoverslag – æøå.pdf", b"%PDF-1.7"),),
) -> Parcels:
    parcels = []
    for each in plan(a_wave(names), with_attachments=bool(attachments)):
        letter = samples.letter(each.language, party=each.party, trust=each.party == TRUST)
        form = form_for(letter, form_id=f"a-{each.party_id}", code=CODE)
        kit = kit_for(letter, sections=samples.sections(each.language), reply_code=CODE)
        parcels.append(Parcel(each, letter, (form, kit), f"a-{each.party_id}", CODE))
    return Parcels(
        tuple(parcels),
        Language.NB,
        case_papers={language: samples.first_case_paper(language) for language in Language},
        attachments=attachments,
        decision=samples.meeting(Language.NB, second=True),
        decision_id="m-1",
    )
