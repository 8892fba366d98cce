# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is to be written as paper, gathered by the queries: for window, command line and sample.

A batch is written by paper_batches, which says how.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from totrinn.paper_batches import Batch, Order
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.papers import (
    AnchoringLetter,
    CasePaper,
    Paper,
    form_for,
    kit_for,
)
from totrinn_db.domain.papers.public import public_version
from totrinn_db.domain.parties import Language
from totrinn_db.domain.planning.what_if import Change
from totrinn_db.domain.statistics.questions import Question
from totrinn_db.domain.yearly_wheel import WheelChange
from totrinn_db.queries import papers as contents
from totrinn_db.queries.looks import looks
from totrinn_db.queries.meetings import meeting_view
from totrinn_db.work import Reading


def agenda(reading: Reading, meeting_id: str, language: Language | None = None) -> Batch:
    """Gather the notice of a meeting and the case papers that go with it."""
    own = language or contents.community_language(reading)
    notice = contents.agenda(reading, meeting_id, own)
    orders = [Order(notice, own, notice.meeting.label, meeting_id=meeting_id)]
    for case_id, paper in contents.case_papers(reading, meeting_id, own):
        orders.append(Order(paper, own, paper.title, case_id=case_id, meeting_id=meeting_id))
    return _batch(reading, orders)


def supplement(
    reading: Reading, meeting_id: str, number: int, language: Language | None = None
) -> Batch:
    """Gather a supplement to the notice of a meeting, and the case papers that go with it."""
    own = language or contents.community_language(reading)
    notice = contents.agenda(reading, meeting_id, own, number)
    orders = [Order(notice, own, notice.meeting.label, meeting_id=meeting_id)]
    for case_id, paper in contents.case_papers(reading, meeting_id, own, supplement=number):
        orders.append(Order(paper, own, paper.title, case_id=case_id, meeting_id=meeting_id))
    return _batch(reading, orders)


def meeting(reading: Reading, meeting_id: str, language: Language | None = None) -> Batch:
    """Gather all papers of a meeting that its state allows, each of them once."""
    view = meeting_view(reading, meeting_id)
    batches = [agenda(reading, meeting_id, language)]
    batches += [
        supplement(reading, meeting_id, number, language)
        for number, _ in enumerate(view.supplements, start=1)
    ]
    batches += [
        book(reading, meeting_id, language),
        meeting_follow_ups(reading, meeting_id, language),
    ]
    if view.state is MeetingState.ONGOING or view.state.is_over:
        batches.append(protocol(reading, meeting_id, language))
        batches.append(extracts(reading, meeting_id, language))
    # The notice comes with the paper of every case, also of those that a supplement added.
    first, rest = batches[0], [order for batch in batches[1:] for order in batch.orders]
    more = [order for order in rest if order.paper.kind is not DocumentKind.CASE_PAPER]
    return Batch((*first.orders, *more), first.known_hashes, first.looks)


def book(reading: Reading, meeting_id: str, language: Language | None = None) -> Batch:
    """Gather all papers of a meeting as one."""
    own = language or contents.community_language(reading)
    paper = contents.meeting_book(reading, meeting_id, own)
    return _batch(reading, [Order(paper, own, paper.meeting.label, meeting_id=meeting_id)])


def public_book(reading: Reading, meeting_id: str, language: Language | None = None) -> Batch:
    """Gather all papers of a meeting as one, as everybody may read them."""
    own = language or contents.community_language(reading)
    paper = public_version(contents.meeting_book(reading, meeting_id, own))
    return _batch(reading, [Order(paper, own, paper.meeting.label, meeting_id=meeting_id)])


def case_paper(reading: Reading, case_id: str, language: Language | None = None) -> Batch:
    """Gather the paper of one case, for the treatment that it comes to next."""
    own = language or contents.community_language(reading)
    paper = contents.case_paper(reading, case_id, own)
    return _batch(reading, [Order(paper, own, paper.title, case_id=case_id)])


def sent_case_paper(
    reading: Reading, case_id: str, round_id: str, language: Language | None = None
) -> Batch:
    """Gather the case paper as it went out with a round."""
    own = language or contents.community_language(reading)
    paper = contents.sent_case_paper(reading, round_id, own)
    return _batch(reading, [Order(paper, own, paper.title, case_id=case_id, round_id=round_id)])


def letters(reading: Reading, case_id: str) -> Batch:
    """Gather the letters of the round that is out with their forms, in each party's language."""
    orders = [
        Order(
            paper,
            letter.language,
            letter.content.party,
            case_id=case_id,
            party_id=letter.party_id,
            round_id=letter.round_id,
        )
        for letter in contents.letters(reading, case_id)
        for paper in _with_form(letter.content)
    ]
    return _batch(reading, orders)


def _with_form(letter: AnchoringLetter) -> tuple[Paper, ...]:
    # Rounds that were sent before forms had codes have letters alone.
    has_file = bool(letter.reply_code) and letter.form_place.is_file
    return (letter, form_for(letter)) if has_file else (letter,)


def local_kits(reading: Reading, case_id: str) -> Batch:
    """Gather the local paper of each party for the round that is out, in the party's language."""
    sent: dict[tuple[str, Language], CasePaper] = {}
    orders = []
    for letter in contents.letters(reading, case_id):
        key = (letter.round_id, letter.language)
        if key not in sent:
            sent[key] = contents.sent_case_paper(reading, *key)
        kit = kit_for(
            letter.content,
            sections=sent[key].sections,
            reply_code=letter.content.reply_code,
        )
        orders.append(
            Order(
                kit,
                letter.language,
                letter.content.party,
                case_id=case_id,
                party_id=letter.party_id,
                round_id=letter.round_id,
            )
        )
    return _batch(reading, orders)


def anchoring_status(
    reading: Reading,
    language: Language | None = None,
    shown: tuple[frozenset[str], frozenset[str]] | None = None,
) -> Batch:
    """Gather where every party stands in every case that is out today; `shown` narrows it."""
    own = language or contents.community_language(reading)
    paper = contents.anchoring_status(reading, own, shown)
    return _batch(reading, [Order(paper, own, paper.letterhead.community)])


def progress_plan(
    reading: Reading,
    case_id: str,
    changes: tuple[Change, ...] = (),
    language: Language | None = None,
) -> Batch:
    """Gather the plan of a case, with the changes that are chosen on the screen."""
    own = language or contents.community_language(reading)
    paper = contents.progress_plan(reading, own, case_id, changes)
    return _batch(reading, [Order(paper, own, paper.title, case_id=case_id)])


def annual_report(
    reading: Reading,
    year: int | None,
    question: Question | None = None,
    language: Language | None = None,
) -> Batch:
    """Gather the report of a year or of all years, or the answer to one question of it."""
    own = language or contents.community_language(reading)
    paper = contents.annual_report(reading, own, year, question)
    order = Order(paper, own, str(year or paper.letterhead.community))
    return _batch(reading, [] if paper.statistics.is_empty else [order])


def yearly_wheel(
    reading: Reading,
    year: int,
    body_id: str = "",
    changes: tuple[WheelChange, ...] = (),
    language: Language | None = None,
) -> Batch:
    """Gather a year of all bodies, and what another plan of one of them would have meant."""
    own = language or contents.community_language(reading)
    paper = contents.yearly_wheel(reading, own, year, body_id, changes)
    return _batch(reading, [Order(paper, own, str(year))])


def case_template(reading: Reading, language: Language | None = None) -> Batch:
    """Gather the empty form for reporting a case to the body that treats cases."""
    own = language or contents.community_language(reading)
    paper = contents.case_template(reading, own)
    return _batch(reading, [Order(paper, own, paper.body)])


def protocol(reading: Reading, meeting_id: str, language: Language | None = None) -> Batch:
    """Gather the protocol of a meeting."""
    own = language or contents.community_language(reading)
    paper = contents.protocol(reading, meeting_id, own)
    return _batch(reading, [Order(paper, own, paper.meeting.label, meeting_id=meeting_id)])


def follow_ups(reading: Reading, body_id: str = "", language: Language | None = None) -> Batch:
    """Gather what is not done of what decisions set in motion, in all bodies or in one."""
    own = language or contents.community_language(reading)
    paper = contents.follow_up_list(reading, own, body_id)
    order = Order(paper, own, paper.body or paper.letterhead.community)
    return _batch(reading, [order] if paper.entries else [])


def meeting_follow_ups(
    reading: Reading, meeting_id: str, language: Language | None = None
) -> Batch:
    """Gather the follow-ups that a meeting looks through."""
    own = language or contents.community_language(reading)
    paper = contents.meeting_follow_ups(reading, meeting_id, own)
    order = Order(paper, own, paper.body, meeting_id=meeting_id)
    return _batch(reading, [order] if paper.entries else [])


def extracts(reading: Reading, meeting_id: str, language: Language | None = None) -> Batch:
    """Gather the extract of every case that the meeting treated."""
    own = language or contents.community_language(reading)
    orders = [
        Order(paper, own, paper.item.title, case_id=case_id, meeting_id=meeting_id)
        for case_id, paper in contents.extracts(reading, meeting_id, own)
    ]
    return _batch(reading, orders)


def _batch(reading: Reading, orders: Sequence[Order]) -> Batch:
    known = {Path(path): sha for path, sha in contents.known_hashes(reading).items()}
    return Batch(tuple(orders), known, looks(reading))
