# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the case paper, for the first and for the second treatment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from totrinn.documents import exempt, phrases
from totrinn.documents.case_facts import write_facts
from totrinn.documents.clean import norwegian_key, one_line
from totrinn.documents.marked import write_marked, write_numbered
from totrinn.documents.page import Column, Page, upper_first
from totrinn.documents.wording import write_comparison, write_kept
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.papers import (
    CasePaper,
    PaperSection,
    PartyStanding,
    ProcessStep,
    RoundSummary,
)
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.wording import short_fingerprint

# The section that the dates of the process belong under.
PROCESS = "further_process"


def write_case_paper(page: Page, paper: CasePaper) -> None:
    """Write the whole case paper."""
    page.begin(
        title=heading_of(page, paper),
        letterhead=paper.letterhead,
        footer=page.word("case_paper.footer", body=paper.body_short, reference=paper.reference),
        on=paper.written_on,
    )
    exempt.describe(page, paper)
    write_case(page, paper)


def heading_of(page: Page, paper: CasePaper) -> str:
    """Call the case by its number and title, or by the mark that stands for the title."""
    title = exempt.title(page, paper.title, paper.exempt or paper.title_exempt)
    return phrases.case_heading(page, paper.number, paper.reference, title)


def write_case(page: Page, paper: CasePaper) -> None:
    """Write what stands below the heading of the case."""
    exempt.write_summary(page, paper)
    if paper.is_public and paper.exempt:
        write_facts(page, paper)
        return
    for part in page.style.case_paper.parts:
        _PARTS[part](page, paper)


def _write_sections(page: Page, paper: CasePaper) -> None:
    for section in paper.sections:
        if section.key != PROCESS:
            _write_section(page, section)


def _write_section(page: Page, section: PaperSection) -> None:
    if section.is_missing or section.text.strip() or section.exempt:
        page.heading(section.name, level=2)
    if section.exempt:
        exempt.write_mark(page, section.exempt, is_left_out=not section.text.strip())
    if section.is_missing:
        page.paragraph(page.word("case_paper.section_missing"), style="Mangler")
    write_marked(page, section.text, under=2, name=section.name)


def _write_missing(page: Page, paper: CasePaper) -> None:
    missing = [one_line(name) for name in paper.missing]
    has_wording = paper.wording.strip() or paper.wording_exempt
    if not has_wording and paper.kind_of_item is not ItemKind.INFORMATION:
        missing.insert(0, page.word(_proposal_key(paper)))
    if missing:
        page.paragraph(
            page.word("case_paper.missing", names=page.texts.join(missing)), style="Mangler"
        )


def _proposal_key(paper: CasePaper) -> str:
    recommends = paper.recommends_only or paper.kind_of_item is ItemKind.RECOMMENDATION
    return "proposal_recommendation" if recommends else "proposal_decision"


def _write_proposal(page: Page, paper: CasePaper) -> None:
    if paper.kind_of_item is ItemKind.INFORMATION:
        _write_conclusion(page, [page.word("case_paper.take_note", body=paper.body_short)])
        return
    page.heading(page.word(_proposal_key(paper)), level=2)
    if paper.wording_exempt:
        is_left_out = not paper.wording.strip()
        exempt.write_mark(page, paper.wording_exempt, is_left_out=is_left_out)
    if paper.wording.strip():
        page.proposal(paper.wording)
        page.paragraph(
            page.word(
                "case_paper.wording_note",
                number=paper.wording_number,
                fingerprint=short_fingerprint(paper.wording),
            ),
            style="Merknad",
        )
    elif not paper.wording_exempt:
        page.paragraph(page.word("case_paper.proposal_missing"), style="Mangler")
    if paper.recommends_only:
        page.paragraph(page.word("recommends_only", body=paper.body_short), style="Merknad")
    if paper.fast_track is not None:
        phrases.write_fast_track(page, paper.number, paper.reference, paper.fast_track)
    if paper.kind_of_item is ItemKind.DISCUSSION:
        page.paragraph(page.word("case_paper.discussed_now"), style="Merknad")
        _write_conclusion(page, _conclusion_points(page, paper))


def _conclusion_points(page: Page, paper: CasePaper) -> list[str]:
    dates = {step.step: step.on for step in paper.process}
    answers = dates.get(StepKind.ANCHORING)
    decision = dates.get(StepKind.DECISION) or dates.get(StepKind.RECOMMENDATION)
    body = paper.body_short
    sends = "case_paper.conclusion_sends_by" if answers else "case_paper.conclusion_sends"
    points = [page.word(sends, body=body, date=answers)]
    if decision:
        words = "recommends" if paper.recommends_only else "returns"
        points.append(page.word(f"case_paper.conclusion_{words}", date=decision))
    return points


def _write_conclusion(page: Page, points: list[str]) -> None:
    page.heading(page.word("proposal_conclusion"), level=2)
    if len(points) == 1:
        page.proposal(points[0])
    else:
        page.proposal("\n".join(f"{n}. {point}" for n, point in enumerate(points, start=1)))


def _write_earlier(page: Page, paper: CasePaper) -> None:
    if not paper.earlier:
        return
    page.heading(page.word("earlier_treatment"), level=2)
    for earlier in paper.earlier:
        page.paragraph(phrases.earlier_line(page, earlier))
        if earlier.exempt:
            is_left_out = not earlier.conclusion.strip()
            exempt.write_mark(page, earlier.exempt, is_left_out=is_left_out)
        if earlier.conclusion.strip():
            page.proposal(earlier.conclusion)


def _write_answers(page: Page, paper: CasePaper) -> None:
    if paper.answers is not None:
        _write_round(page, paper.answers, paper)


def _write_round(page: Page, answers: RoundSummary, paper: CasePaper) -> None:
    page.heading(page.word("case_paper.answers"), level=2)
    if paper.answers_exempt:
        which = "answers_left_out" if paper.is_public else "basis"
        mark = page.word(f"exempt.{which}", basis=paper.answers_exempt)
        page.paragraph(mark, label=page.word("exempt.label"))
    known = "" if answers.wording.short_fingerprint else "_without_code"
    page.paragraph(
        page.word(
            f"case_paper.answers_intro{known}",
            number=answers.wording.number,
            fingerprint=answers.wording.short_fingerprint,
            sent=answers.sent_on,
            deadline=answers.deadline,
        )
    )
    if answers.round_number > 1:
        page.paragraph(page.word("case_paper.later_round", number=answers.round_number))
    page.paragraph(answer_sum(page, answers.rows))
    page.table(
        [
            Column(page.word("case_paper.party"), 3.5),
            Column(page.word("case_paper.treated_in"), 3.2),
            Column(page.word("date"), 2.1),
            Column(page.word("case_paper.answer"), 3.2),
            Column(page.word("case_paper.condition_or_remark"), 4.4),
        ],
        [_answer_row(page, row) for row in sorted(answers.rows, key=_by_name)],
        title=page.word("case_paper.answers"),
        description=page.word("case_paper.answers_description"),
    )
    if any(row.status is AnchoringStatus.NO_ANSWER for row in answers.rows):
        page.paragraph(page.word("silence"), style="Med luft over")


def answer_sum(page: Page, rows: tuple[PartyStanding, ...]) -> str:
    """Sum up the answers of the parties that count, in one or two sentences."""
    counted = [row for row in rows if row.is_counted and not row.status.meaning.left_out]
    left_out = sum(row.is_counted and row.status.meaning.left_out for row in rows)
    counts = Counter(row.status for row in counted if row.status.meaning.is_answer)
    details = [
        page.word(f"sum.{status.value}", count=counts[status])
        for status in AnchoringStatus
        if counts[status]
    ]
    silent = len(counted) - counts.total()
    told = [
        page.word(
            "case_paper.answered" if details else "case_paper.nobody_answered",
            answered=counts.total(),
            counted=page.texts.count(len(counted), "party"),
            details=page.texts.join(details),
        )
    ]
    if silent and details:
        told.append(page.word("sum.silent", count=silent))
    if left_out:
        told.append(page.word("case_paper.left_out", count=left_out))
    return " ".join(told)


def _by_name(row: PartyStanding) -> str:
    return norwegian_key(row.party)


def _answer_row(page: Page, row: PartyStanding) -> list[str]:
    organ = upper_first(one_line(row.organ)) or (page.texts.label(row.level) if row.level else "")
    on = page.texts.date_short(row.on) if row.on else ""
    remark = row.text.strip()
    if row.status is AnchoringStatus.ENDORSED_ON_CONDITION:
        state = page.word(
            "case_paper.condition_met" if row.condition_met else "case_paper.condition_open"
        )
        note = row.condition_note.strip()
        remark = "\n".join(part for part in (remark, f"{state} {note}".strip()) if part)
    return [row.party, organ, on, page.texts.label(row.status), remark]


def _write_changes(page: Page, paper: CasePaper) -> None:
    answers = paper.answers
    if answers is None or not paper.wording.strip():
        return
    page.heading(page.word("case_paper.changes"), level=2)
    write_comparison(page, anchored=answers.wording, wording=paper.wording, key="proposal")
    if answers.kept_by.strip():
        write_kept(page, answers.kept_by, answers.kept_reason)


def _write_consequences(page: Page, paper: CasePaper) -> None:
    consequences = paper.consequences
    if not consequences and not paper.consequences_exempt:
        return
    page.heading(page.word("case_paper.consequences"), level=2)
    if paper.consequences_exempt:
        exempt.write_mark(page, paper.consequences_exempt, is_left_out=not consequences)
    if not consequences:
        return
    with_money = any(c.amount is not None for c in consequences)
    columns = [
        Column(page.word("case_paper.party"), 4.2),
        Column(page.word("case_paper.consequence"), 9.0 if with_money else 12.2),
    ]
    if with_money:
        columns.append(Column(page.word("case_paper.yearly"), 3.2, is_number=True))
    rows = []
    for consequence in sorted(consequences, key=lambda c: norwegian_key(c.party)):
        row = [consequence.party, consequence.text]
        if with_money:
            row.append("" if consequence.amount is None else kroner(consequence.amount))
        rows.append(row)
    page.table(
        columns,
        rows,
        title=page.word("case_paper.consequences"),
        description=page.word("case_paper.consequences_description"),
    )


def _write_questions(page: Page, paper: CasePaper) -> None:
    if paper.kind_of_item is ItemKind.DISCUSSION and paper.questions:
        page.heading(page.word("case_paper.questions"), level=2)
        is_left_out = not any(paper.questions)
        if paper.questions_exempt:
            exempt.write_mark(page, paper.questions_exempt, is_left_out=is_left_out)
        if not is_left_out:
            write_numbered(page, paper.questions)


def kroner(amount: int) -> str:
    """Write an amount with hard spaces between the thousands: 1 250 000."""
    return f"{amount:,}".replace(",", "\u00a0").replace("-", "−")


def _write_process(page: Page, paper: CasePaper) -> None:
    section = next((section for section in paper.sections if section.key == PROCESS), None)
    if section is not None:
        _write_section(page, section)
    steps = _steps_left(paper)
    if not steps:
        return
    if section is None or not (section.is_missing or section.exempt or section.text.strip()):
        page.heading(page.word("case_paper.process"), level=2)
    rows = []
    for step in steps:
        name = page.word(f"case_paper.process_{step.step.value}")
        when = page.texts.date(step.on) if step.on else page.word("date_open")
        text = f"{name}. {step.note.strip()}" if step.note.strip() else name
        rows.append((when, text))
    page.facts(rows)


def _steps_left(paper: CasePaper) -> list[ProcessStep]:
    """Leave out the steps that were taken before the meeting that the paper is for."""
    today = paper.meeting.start.date() if paper.meeting is not None else paper.written_on
    return [step for step in paper.process if step.on is None or step.on >= today]


def _write_attachments(page: Page, paper: CasePaper) -> None:
    if paper.attachments:
        page.heading(page.word("attachments"), level=2)
        page.numbered(exempt.attachment_lines(page, paper.attachments, paper.attachment_bases))


_PARTS: Mapping[str, Callable[[Page, CasePaper], None]] = {
    "facts": write_facts,
    "missing": _write_missing,
    "proposal": _write_proposal,
    "earlier": _write_earlier,
    "answers": _write_answers,
    "changes": _write_changes,
    "sections": _write_sections,
    "consequences": _write_consequences,
    "questions": _write_questions,
    "process": _write_process,
    "attachments": _write_attachments,
}
