# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write one item as it was treated: for the protocol and for the extract of one case."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from totrinn.documents import exempt, phrases
from totrinn.documents.clean import clean, one_line
from totrinn.documents.page import Page
from totrinn.documents.wording import write_comparison, write_kept
from totrinn_db.domain.meetings import ItemKind, Outcome, StandingKind
from totrinn_db.domain.papers import ProtocolItem

_RESULTS = {
    ItemKind.DECISION: "result.decision",
    ItemKind.RECOMMENDATION: "result.recommendation",
    ItemKind.STANDING: "result.decision",
}
_GIVEN = (Outcome.SENT_BACK, Outcome.NO_AGREEMENT, Outcome.WITHDRAWN, Outcome.POSTPONED)


def write_item(page: Page, item: ProtocolItem, *, level: int, parts: Sequence[str]) -> None:
    """Write what the house style tells of an item, such as proposal, treatment and result."""
    _write_late(page, item)
    if item.marks.item:
        # What the public gets of it has nothing but the mark.
        is_left_out = not item.title
        key = "item_left_out" if is_left_out else "basis"
        mark = page.word(f"exempt.{key}", basis=item.marks.item)
        page.paragraph(mark, label=page.word("exempt.label"))
        if is_left_out:
            return
    for part in parts:
        _PARTS[part](page, item, level)


def _write_late(page: Page, item: ProtocolItem) -> None:
    if item.supplement:
        late = page.paragraph(page.word("late_item", number=item.supplement), style="Undertittel")
        page.keep_with_next(late)


def _write_kind(page: Page, item: ProtocolItem, _level: int) -> None:
    if item.kind is ItemKind.STANDING:
        return
    line = phrases.kind_and_treatment(page, item.kind, item.treatment, item.fast_track)
    if item.reference and item.number:
        line = f"{line} · {page.word('case_reference').lower()} {one_line(item.reference)}"
    page.keep_with_next(page.paragraph(line, style="Undertittel"))


def _write_proposal(page: Page, item: ProtocolItem, level: int) -> None:
    if item.proposal.strip() and item.kind is not ItemKind.STANDING:
        page.heading(page.word(_proposal_key(item)), level=level)
        _write_mark(page, item, item.marks.wording)
        page.proposal(item.proposal)


def _write_treatment(page: Page, item: ProtocolItem, level: int) -> None:
    if _has_notes(item):
        page.heading(page.word("treatment_heading"), level=level)
        _write_mark(page, item, item.marks.notes, is_left_out=not item.notes.strip())
        page.text(item.notes)


def _write_noted(page: Page, item: ProtocolItem, _level: int) -> None:
    """Tell what was said under a standing item where the treatment of the others is left out."""
    if _is_said(item):
        _write_mark(page, item, item.marks.notes, is_left_out=not item.notes.strip())
        page.text(item.notes)


def _is_said(item: ProtocolItem) -> bool:
    noted = item.kind is ItemKind.STANDING and item.outcome is Outcome.NOTED
    return noted and _has_notes(item)


def _has_notes(item: ProtocolItem) -> bool:
    return bool(item.notes.strip() or item.marks.notes)


def _write_mark(page: Page, item: ProtocolItem, basis: str, *, is_left_out: bool = False) -> None:
    """Mark a part, unless all of the item is marked already."""
    if basis and not item.marks.item:
        exempt.write_mark(page, basis, is_left_out=is_left_out)


def _proposal_key(item: ProtocolItem) -> str:
    if item.recommends_only or item.kind is ItemKind.RECOMMENDATION:
        return "proposal_recommendation"
    return "proposal_decision"


def _result_key(item: ProtocolItem) -> str:
    outcome = item.outcome
    carries = outcome is not None and (
        outcome.is_adoption or outcome in (Outcome.RECOMMENDED, Outcome.APPROVED)
    )
    return _RESULTS.get(item.kind, "result.conclusion") if carries else "result.conclusion"


def _write_result(page: Page, item: ProtocolItem, level: int) -> None:
    if _is_said(item):
        return  # «Eventuelt» needs no conclusion beside what was said
    page.heading(page.word(_result_key(item)), level=level)
    is_left_out = not (item.wording.strip() or item.proposal.strip() or item.reason.strip())
    if item.wording.strip() or is_left_out:
        _write_mark(page, item, item.marks.wording, is_left_out=is_left_out)
    if item.wording.strip():
        page.proposal(item.wording)
    elif item.outcome is Outcome.APPROVED:
        page.proposal(_standing_wording(page, item))
    if item.outcome is not Outcome.APPROVED:
        style = "Med luft over" if item.wording.strip() else "Normal"
        page.paragraph(phrases.outcome_sentence(page, item), style=style)
    _write_bound(page, item)
    if item.reason.strip() and item.outcome in _GIVEN:
        page.paragraph(page.word("reason", reason=one_line(item.reason)))
    if item.outcome is Outcome.RECOMMENDED or item.recommends_only:
        page.paragraph(page.word("parties_adopt"))
    if item.fast_track is not None:
        phrases.write_fast_track(page, item.number, item.reference, item.fast_track, is_done=True)
    _write_anchored(page, item)


def _write_bound(page: Page, item: ProtocolItem) -> None:
    """Say for whom it holds and for whom not, where not all parties agree (rule 8)."""
    kind = "recommendation" if item.outcome is Outcome.RECOMMENDED else "decision"
    if item.adopted_for and item.outcome is not Outcome.ADOPTED_BY_SOME:
        page.paragraph(page.word(f"bound.{kind}", parties=page.texts.join(item.adopted_for)))
    if item.adopted_for and item.not_bound:
        page.paragraph(page.word(f"bound.{kind}_not", parties=page.texts.join(item.not_bound)))


def _standing_wording(page: Page, item: ProtocolItem) -> str:
    known = (StandingKind.APPROVE_NOTICE, StandingKind.APPROVE_PROTOCOL)
    key = item.standing.value if item.standing in known and item.standing else "other"
    return page.word(f"standing.{key}")


def _write_anchored(page: Page, item: ProtocolItem) -> None:
    binds = item.outcome is not None and (
        item.outcome.is_adoption or item.outcome is Outcome.RECOMMENDED
    )
    if item.anchored is None or not binds or not item.wording.strip():
        return
    key = "recommendation" if item.outcome is Outcome.RECOMMENDED else "decision"
    write_comparison(page, anchored=item.anchored, wording=item.wording, key=key)
    if item.kept_by.strip():
        write_kept(page, item.kept_by, item.kept_reason)


def _write_statements(page: Page, item: ProtocolItem, level: int) -> None:
    statements = [s for s in item.statements if s.text.strip() or s.exempt]
    if not statements:
        return
    many = "statements" if len(statements) > 1 else "statement"
    page.heading(page.word(many), level=level)
    for statement in statements:
        page.paragraph(page.word("statement_from", party=one_line(statement.party)))
        is_left_out = not statement.text.strip()
        _write_mark(page, item, statement.exempt, is_left_out=is_left_out)
        if not is_left_out:
            page.paragraph(f"«{clean(statement.text)}»", style="Protokolltilførsel")


_PARTS: Mapping[str, Callable[[Page, ProtocolItem, int], None]] = {
    "kind": _write_kind,
    "proposal": _write_proposal,
    "treatment": _write_treatment,
    "noted": _write_noted,
    "result": _write_result,
    "statements": _write_statements,
}
