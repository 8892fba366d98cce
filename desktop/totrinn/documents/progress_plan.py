# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the plan of a case: the dates, what every party must reach, and how they are found.

Who has how many days to spare is the coordinator's own; the paper goes to everybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from totrinn.documents import exempt, phrases
from totrinn.documents.anchoring_status import region_less
from totrinn.documents.clean import one_line
from totrinn.documents.page import Column, Page, upper_first
from totrinn.words.planning import PlanningWords, lower_first
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.papers.progress_plan import ProgressPlanPaper
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.planning.diary import usual_papers_by
from totrinn_db.domain.planning.planner import PartyPlan, Way

_MOST_CHAINS, _MOST_NAMES = 3, 5
_WIDTHS = {"party": 5.0, "level": 3.7, "organ": 4.4, "papers": 2.4, "meeting": 2.4, "answer": 2.4}
_NOTE_WIDTH = 4.7


def write_progress_plan(page: Page, paper: ProgressPlanPaper) -> None:
    """Write the whole paper, on lying pages."""
    name = phrases.case_in_text(page, paper.number, paper.reference)
    title = exempt.marked_title(page, one_line(paper.title), paper.exempt)
    page.begin(
        title=page.word("plan.title", case=f"{name} {title}"),
        letterhead=paper.letterhead,
        footer=page.word("plan.footer", case=name, date=paper.written_on),
        on=paper.written_on,
    )
    words = PlanningWords(page.texts, paper.written_on, has_years=True)
    _write_answer(page, paper, words)
    _write_dates(page, paper)
    page.heading(page.word("plan.parties"), level=2)
    page.paragraph(page.word("plan.parties_intro"))
    for region, parties in _regions(page, paper):
        page.heading(region, level=3)
        _write_parties(page, region, parties)
    _write_chains(page, paper, words)


def _write_answer(page: Page, paper: ProgressPlanPaper, words: PlanningWords) -> None:
    plan = paper.plan
    decision = words.decision(plan, paper.discussed_on, one_line(paper.body_short or paper.body))
    deadline, last = words.deadline(plan), words.last(plan)
    page.facts(
        (
            (page.word("plan.decided"), f"{decision.answer} ({lower_first(decision.name)})"),
            (deadline.name, lower_first(deadline.answer)),
            (last.name, last.answer),
        )
    )
    why = words.why(plan, one_line(paper.body_short or paper.body))
    page.paragraph(" ".join(part for part in (why, words.known(plan)) if part))


def _write_dates(page: Page, paper: ProgressPlanPaper) -> None:
    plan, texts = paper.plan, page.texts
    rows = []
    if paper.discussed_on is not None:
        rows.append((page.word("plan.discussion"), paper.discussed_on))
    sent = "plan.letter_sent" if plan.facts.is_sent else "plan.letter"
    rows.append((page.word(sent), plan.facts.letter_on))
    rows.append((page.word("plan.deadline"), plan.deadline))
    if plan.target is not None:
        meeting = plan.target.meeting
        rows.append((page.word("plan.call", meeting=meeting.label), meeting.call_on))
        rows.append((page.word("plan.decision", meeting=meeting.label), meeting.on))
    page.heading(page.word("plan.dates"), level=2)
    page.table(
        [Column(page.word("plan.what"), 12.0), Column(page.word("plan.when"), 7.0)],
        [(what, texts.weekday_date(day)) for what, day in sorted(rows, key=lambda row: row[1])],
        title=page.word("plan.dates"),
        description=page.word("plan.dates_description"),
    )


def _regions(page: Page, paper: ProgressPlanPaper) -> Iterator[tuple[str, list[PartyPlan]]]:
    found: dict[str, list[PartyPlan]] = {
        one_line(name): [] for name in dict.fromkeys(paper.regions.values()) if name.strip()
    }
    without: dict[str, list[PartyPlan]] = {}
    for party in sorted(paper.plan.parties, key=lambda each: sort_key(each.party)):
        kind = paper.kinds.get(party.party_id)
        region = one_line(paper.regions.get(party.party_id, ""))
        if region and kind is not PartyKind.HEALTH_TRUST:
            found[region].append(party)
        else:
            name = region_less(page, kind, has_regions=bool(found))
            without.setdefault(name, []).append(party)
    # The trusts come last, as in the matrix.
    last = sorted(without.items(), key=lambda each: each[0] == page.word("status.trusts"))
    return ((name, parties) for name, parties in (*found.items(), *last) if parties)


def _write_parties(page: Page, region: str, parties: Iterable[PartyPlan]) -> None:
    columns = [
        *(Column(page.texts.word(f"planning.table.{key}"), _WIDTHS[key]) for key in _WIDTHS),
        Column(page.texts.word("planning.table.note"), _NOTE_WIDTH),
    ]
    page.table(
        columns,
        [_row(page, party) for party in parties],
        title=f"{page.word('plan.parties')}: {region}",
        description=page.word("plan.parties_description", region=region),
    )


def _row(page: Page, party: PartyPlan) -> list[str]:
    texts, meeting, minimum = page.texts, party.meeting, party.facts.minimum
    note = texts.word("planning.table.assumed") if party.is_assumed else ""
    if party.way not in (Way.MEETING, Way.PLANNED):
        note = texts.label(party.way)
    return [
        one_line(party.party),
        texts.label(minimum) if minimum is not None else "",
        upper_first(one_line(meeting.organ)) if meeting is not None else "",
        texts.date_short(usual_papers_by(meeting)) if meeting is not None else "",
        texts.date_short(meeting.on) if meeting is not None else "",
        texts.date_short(party.answer_on) if party.answer_on is not None else "",
        note,
    ]


def _write_chains(page: Page, paper: ProgressPlanPaper, words: PlanningWords) -> None:
    """Tell how the last dates are found, once for the parties that have the same way."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for party in (*paper.plan.stuck, *paper.plan.critical):
        names = alike.setdefault(words.chain(paper.plan, party.party_id), [])
        names.append(one_line(party.party))
    if not alike:
        return
    page.heading(page.word("plan.found"), level=2)
    for sentences, names in list(alike.items())[:_MOST_CHAINS]:
        page.heading(page.texts.join(names, limit=_MOST_NAMES), level=3)
        for sentence in sentences:
            page.paragraph(sentence, style="List Bullet")
