# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Phrases that several papers share: names of bodies and cases, outcomes, treatments."""

from __future__ import annotations

from totrinn.documents.clean import one_line
from totrinn.documents.page import Page, upper_first
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.meetings import ItemKind, Outcome
from totrinn_db.domain.papers import EarlierTreatment, MeetingFacts, ProtocolItem
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.process import FastTrack


def body_name(body: str, short: str) -> str:
    """Name a body inside a sentence: strategisk samarbeidsutvalg (SSU)."""
    name = one_line(body)
    if len(name) > 1 and name[1].islower():
        name = name[0].lower() + name[1:]
    return name if one_line(short).lower() in ("", name.lower()) else f"{name} ({one_line(short)})"


def meeting_in_text(page: Page, meeting: MeetingFacts) -> str:
    """Call a meeting inside a sentence: møte 3/2026, or a pre-meeting by its day."""
    if meeting.number is None:
        return page.word("meeting_unnumbered", date=meeting.start.date())
    return page.word("meeting_numbered", number=f"{meeting.number}/{meeting.year}")


def case_heading(page: Page, number: str, reference: str, title: str) -> str:
    """Call a case by its number and title, or by its reference before it has a number."""
    if number:
        return page.word("case_heading", number=one_line(number), title=one_line(title))
    return f"{one_line(reference)} {one_line(title)}".strip()


def case_in_text(page: Page, number: str, reference: str) -> str:
    """Call a case inside a sentence: sak 17/2026."""
    return f"{page.word('case_lower')} {one_line(number or reference)}"


def treatment_name(page: Page, treatment: int) -> str:
    """Name the treatment in words: første behandling."""
    return page.word(f"treatment.{treatment}") if treatment else ""


def kind_and_treatment(
    page: Page, kind: ItemKind, treatment: int, fast_track: FastTrack | None
) -> str:
    """Say what the meeting is asked to do and which treatment it is."""
    name = page.texts.label(kind, "paper")
    if fast_track is not None:
        return f"{name}, {page.word('treatment.fast_track')}"
    counted = treatment_name(page, treatment)
    return f"{name}, {counted}" if counted else name


def party_word(kind: PartyKind, name: str) -> str:
    """Tell which words speak of a party; a hospital that is no helseforetak is a hospital."""
    is_trust = kind is PartyKind.HEALTH_TRUST
    return "hospital" if is_trust and not one_line(name).endswith("HF") else kind.value


def given_by(page: Page, level: Level, word: str) -> str:
    """Say who has to give the answer: this level or a higher one, where there is any."""
    own = {Level.TRUST_MANAGEMENT: "hospital_management", Level.TRUST_BOARD: "hospital_board"}
    name = own.get(level, level.value) if word == "hospital" else level.value
    is_highest = level.rank == max(each.rank for each in Level)
    key = "level.highest" if is_highest else "level.or_higher"
    return page.word(key, level=page.word(f"level.{name}"))


def outcome_sentence(page: Page, item: ProtocolItem) -> str:
    """Say what the meeting did with an item, in the words of a protocol."""
    outcome = item.outcome
    if outcome is None:
        return page.word("outcome.none")
    if outcome is Outcome.TO_ANCHORING and item.deadline:
        return page.word("outcome.to_anchoring_by", deadline=item.deadline)
    if outcome is Outcome.ADOPTED_WITH_STATEMENTS:
        names = page.texts.join(dict.fromkeys(one_line(s.party) for s in item.statements))
        return page.word("outcome.adopted_with_statements", parties=names)
    if outcome is Outcome.ADOPTED_BY_SOME:
        names = page.texts.join(map(one_line, item.adopted_for))
        return page.word("outcome.adopted_by_some", parties=names)
    if outcome is Outcome.ADOPTED_BY_VOTE:
        return page.word("outcome.adopted_by_vote", votes=one_line(item.votes))
    sentence = page.word(f"outcome.{outcome.value}")
    return f"{sentence} {_way_on(page, item)}".strip() if item.way_on else sentence


def _way_on(page: Page, item: ProtocolItem) -> str:
    if item.way_on is None:
        return ""
    if item.lifted_to:
        return page.word("way_on.lifted_to", body=one_line(item.lifted_to))
    return page.word(f"way_on.{item.way_on.value}")


def earlier_line(page: Page, earlier: EarlierTreatment) -> str:
    """Tell of an earlier treatment in one line."""
    outcome = page.texts.label(earlier.outcome) if earlier.outcome else page.word("outcome.none")
    return page.word(
        "earlier_line",
        body=one_line(earlier.body_short),
        date=earlier.on,
        case=case_in_text(page, earlier.number, ""),
        kind=kind_and_treatment(page, earlier.kind, earlier.treatment, None).lower(),
        outcome=outcome.rstrip("."),
    )


def write_fast_track(
    page: Page,
    number: str,
    reference: str,
    fast_track: FastTrack,
    *,
    style: str = "Normal",
    is_done: bool = False,
) -> None:
    """Tell who decided on one treatment only, and why; a protocol tells of what was done."""
    note = page.word(
        "fast_track_done" if is_done else "fast_track_note",
        case=upper_first(case_in_text(page, number, reference)),
        name=one_line(fast_track.decided_by),
        reason=upper_first(one_line(fast_track.reason).rstrip(".")),
    )
    page.paragraph(note, style=style, label=page.word("fast_track_label"))


def check_code(content_hash: str) -> str:
    """Give the first sixteen digits of a hash in groups, so that people can compare them."""
    digits = content_hash[:16].upper()
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))
