# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Setting up a database for one helsefellesskap: everything becomes rows that it can edit."""

from __future__ import annotations

from collections import Counter

from totrinn_db.columns import new_id
from totrinn_db.commands.legal_bases import add_usual_bases
from totrinn_db.domain.codes import Code
from totrinn_db.domain.defaults import Defaults, Place
from totrinn_db.domain.errors import NotFound, RuleBroken
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.reference import (
    BodyReference,
    BodyState,
    Certainty,
    CommunityReference,
    TrustReference,
)
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import (
    Body,
    CaseClass,
    CasePath,
    Community,
    Party,
    Region,
    RegionMember,
    SectionKind,
    StandingItem,
)
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Work


def create_community(
    work: Work,
    *,
    reference: CommunityReference,
    defaults: Defaults,
    language: Language | None = None,
    is_sample: bool = False,
) -> str:
    """Fill an empty database with a community, its parties, regions, bodies and rules."""
    _refuse_second(work)
    community = work.add(
        Community(
            key=reference.id,
            name=reference.name,
            short_name=reference.short_name,
            language=language or reference.language,
            reporting_days=defaults.deadlines.reporting_days,
            anchoring_days=defaults.deadlines.anchoring_days,
            is_sample=is_sample,
        )
    )
    _add_paths_and_classes(work, defaults)
    _add_sections(work, defaults)
    add_usual_bases(work, usual=defaults.exemption_bases)
    members = _add_parties(work, reference, defaults, community.language)
    regions = _add_regions(work, reference, members)
    _add_bodies(work, reference, defaults, regions, community.language)
    return community.id


def _refuse_second(work: Work) -> None:
    try:
        name = the_community(work).name
    except NotFound:
        return
    raise RuleBroken(Refused(Code.ALREADY_EXISTS, {"name": name}, ()))


def _add_paths_and_classes(work: Work, defaults: Defaults) -> None:
    paths = {}
    for position, path in enumerate(defaults.paths):
        paths[path.key] = work.add(
            CasePath(
                key=path.key,
                name_nb=path.name.nb,
                name_nn=path.name.nn,
                steps=[step.value for step in path.path.steps],
                position=position,
            )
        ).id
    for position, entry in enumerate(defaults.case_classes):
        work.session.add(
            CaseClass(
                key=entry.key,
                name_nb=entry.name.nb,
                name_nn=entry.name.nn,
                description_nb=entry.description.nb,
                description_nn=entry.description.nn,
                path_id=paths[entry.path],
                municipal_level=entry.levels.municipality,
                trust_level=entry.levels.trust,
                adoption_municipal_level=entry.adoption_levels.municipality,
                adoption_trust_level=entry.adoption_levels.trust,
                recommends_only=entry.adoption_levels.municipality is not None,
                is_economic=entry.is_economic,
                sections=list(entry.required_sections),
                position=position,
            )
        )


def _add_sections(work: Work, defaults: Defaults) -> None:
    for section in defaults.sections:
        work.session.add(
            SectionKind(
                key=section.key,
                name_nb=section.name.nb,
                name_nn=section.name.nn,
                help_nb=section.help.nb,
                help_nn=section.help.nn,
                steps=[step.value for step in section.steps],
                position=section.order,
            )
        )


def _add_parties(
    work: Work, reference: CommunityReference, defaults: Defaults, language: Language
) -> dict[str, str]:
    """Add the parties and return their ids by number or key."""
    ids: dict[str, str] = {}
    named = Counter(municipality.name for municipality in reference.municipalities)
    for municipality in reference.municipalities:
        # The county is only needed where two in the same community have one name.
        is_alone = named[municipality.name] == 1
        name = municipality.name if is_alone else municipality.display_name
        ids[municipality.number] = _party(
            work,
            kind=PartyKind.MUNICIPALITY,
            number=municipality.number,
            name=name,
            full_name=f"{municipality.name} kommune",
            official_name=municipality.official_name,
            language=municipality.language,
        )
    for trust in reference.trusts:
        ids[trust.key] = _trust(work, trust, PartyKind.HEALTH_TRUST)
    for other in reference.others:
        ids[other.key] = _trust(work, other, PartyKind.OTHER)
    for unit in reference.units:
        ids[unit.key] = _party(
            work, kind=PartyKind.UNIT, number=unit.key, name=unit.name, full_name=unit.name
        )
    for heard in defaults.heard_parties:
        words = heard.name.in_(language)
        ids[heard.key] = _party(work, kind=PartyKind.OTHER, name=words, full_name=words)
    return ids


def _party(
    work: Work,
    *,
    kind: PartyKind,
    name: str,
    full_name: str,
    number: str = "",
    official_name: str = "",
    language: Language | None = None,
) -> str:
    row = Party(
        id=new_id(),
        party_kind=kind,
        number=number,
        name=name,
        full_name=full_name,
        official_name=official_name,
        language=language,
    )
    work.session.add(row)
    return row.id


def _trust(work: Work, trust: TrustReference, kind: PartyKind) -> str:
    return _party(
        work, kind=kind, name=trust.short_name, full_name=trust.name, language=trust.language
    )


def _add_regions(
    work: Work, reference: CommunityReference, members: dict[str, str]
) -> dict[str, str]:
    work.session.flush()
    regions = {}
    for position, region in enumerate(reference.regions):
        row = work.add(Region(name=region.name, region_kind=region.kind.value, position=position))
        regions[region.key] = row.id
        for member in region.members:
            work.session.add(
                RegionMember(
                    region_id=row.id,
                    party_id=members[member],
                    is_assumed=region.source is Certainty.ASSUMED,
                )
            )
    return regions


def _add_bodies(
    work: Work,
    reference: CommunityReference,
    defaults: Defaults,
    regions: dict[str, str],
    language: Language,
) -> None:
    ids: dict[str, str] = {}
    for position, body in enumerate(reference.bodies):
        row = _body(body, defaults, language)
        row.position = position
        row.region_id = regions.get(body.region or "")
        ids[body.key] = work.add(row).id
    for body in reference.bodies:
        if body.parent in ids:
            work.get(Body, ids[body.key]).parent_id = ids[body.parent]
        _add_standing(work, ids[body.key], defaults)


def _body(body: BodyReference, defaults: Defaults, language: Language) -> Body:
    rules, days = defaults.rules, defaults.deadlines
    return Body(
        level=body.level,
        name_nb=body.name_nb,
        name_nn=body.name_nn,
        abbreviation=body.abbreviation or "",
        mandate=body.note(language),
        leadership=body.leadership_nn if language is Language.NN else body.leadership_nb,
        meetings_per_year=body.meetings_min or body.meetings_max,
        number_prefix=rules.numbering.prefix,
        number_separator=rules.numbering.separator,
        number_year_digits=rules.numbering.year_digits,
        number_year_first=rules.numbering.year_first,
        number_pad=rules.numbering.pad,
        one_number_for_both=not rules.number_per_treatment,
        papers_days=days.papers_days,
        papers_minimum_days=days.papers_minimum_days,
        quorum_percent=rules.quorum_percent,
        counted_kinds=[kind.value for kind in rules.consensus.counted_kinds],
        condition_blocks=rules.consensus.condition_blocks,
        objection_blocks=rules.consensus.objection_blocks,
        decides_cases=body.level in rules.deciding_levels,
        started_on=body.starts_on,
        ended_on=body.ends_on if body.state is BodyState.ENDED or body.time_limited else None,
    )


def _add_standing(work: Work, body_id: str, defaults: Defaults) -> None:
    for position, item in enumerate(defaults.standing_items):
        work.session.add(
            StandingItem(
                body_id=body_id,
                standing_kind=item.kind,
                title_nb=item.name.nb,
                title_nn=item.name.nn,
                proposal_nb=item.proposal.nb,
                proposal_nn=item.proposal.nn,
                is_last=item.place is Place.LAST,
                minutes=item.minutes,
                position=position,
            )
        )
