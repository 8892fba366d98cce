# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The sample's beginning: the community and the people in its strategic body."""

from __future__ import annotations

from dataclasses import dataclass

from totrinn.reference import defaults
from totrinn.sample.diary import Diary
from totrinn.sample.people import Names, seats
from totrinn.sample.words import Words
from totrinn_db.commands import members, parties, setup
from totrinn_db.commands.community import change_community
from totrinn_db.domain.bodies import BodyLevel, MemberRole
from totrinn_db.domain.parties import COUNTED_KINDS
from totrinn_db.domain.reference import CommunityReference
from totrinn_db.domain.views.parties import BodyRow, Structure
from totrinn_db.queries import parties as party_queries


@dataclass(frozen=True, slots=True)
class Scene:
    """Where the sample plays: the community, its strategic body and who leads it."""

    structure: Structure
    body: BodyRow
    chair: str
    secretary: str

    @property
    def counted(self) -> int:
        """How many parties decide together; those who are only heard are not among them."""
        return sum(party.kind in COUNTED_KINDS for party in self.structure.parties)


def set_the_scene(diary: Diary, community: CommunityReference, words: Words, names: Names) -> Scene:
    """Create the community, seat the strategic body and name a contact at every party."""
    diary.write(setup.create_community, reference=community, defaults=defaults(), is_sample=True)
    diary.write(change_community, contact_email=words("people.secretariat_email"))
    structure = diary.store.read(party_queries.structure)
    body = strategic_body(structure)
    for seat in seats(structure.parties, names, words):
        diary.write(
            members.add_member,
            body_id=body.id,
            name=seat.name,
            role=seat.role,
            side=seat.side,
            title=seat.title,
            organisation=seat.organisation,
            party_id=seat.party_id,
            speaks_for=seat.speaks_for,
            has_vote=seat.has_vote,
            appointed_by=words("people.appointed_by") if seat.has_vote else "",
        )
    _name_contacts(diary, structure, words, names)
    structure = diary.store.read(party_queries.structure)
    body = strategic_body(structure)
    return Scene(structure, body, _who(body, MemberRole.LEADER), _who(body, MemberRole.SECRETARY))


def strategic_body(structure: Structure) -> BodyRow:
    """Find the body that the two-step cases go to."""
    return next(
        body
        for body in structure.bodies
        if body.level is BodyLevel.STRATEGIC and body.ended_on is None
    )


def _name_contacts(diary: Diary, structure: Structure, words: Words, names: Names) -> None:
    titles = words.get("people.municipal_titles")
    for index, party in enumerate(structure.parties):
        if index == len(structure.parties) - 1 and index > 2:
            return  # one party without a contact, so that the screens show what that looks like
        diary.write(
            parties.change_party,
            party_id=party.id,
            contact=names.next(),
            contact_title=titles[index % len(titles)],
        )


def _who(body: BodyRow, role: MemberRole) -> str:
    return next((member.person for member in body.members if member.role is role), "")
