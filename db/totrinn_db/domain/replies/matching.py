# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Whose answer a reply is, to which wording, and whether it may be registered.

A reply is matched by what the form knows of itself and by its code. Whatever does not fit is
refused with a reason and kept for a person; nothing is registered on a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from totrinn_db.domain.anchoring import AnchoringStatus, Answer, may_register
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.inputs import clean_line, clean_text, may_keep
from totrinn_db.domain.replies.codes import is_sound_code
from totrinn_db.domain.replies.reply import ReceivedFile, Reply, ReplyField
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict, first_refusal
from totrinn_db.domain.wording import Run, Weight, classify, difference

_ON_CONDITION = AnchoringStatus.ENDORSED_ON_CONDITION
_PLAIN = (
    AnchoringStatus.ENDORSED,
    AnchoringStatus.ENDORSED_WITH_REMARK,
    AnchoringStatus.NOTED,
)


@dataclass(frozen=True, slots=True)
class KnownAnchoring:
    """One party that was asked: what it was asked, and what it has answered so far.

    `wording` is the text that its code stands for, `newest_wording` the one that is out or being
    worked on now. `may_answer` is the guard's answer for the round. `registered` is the answer that
    stands, None while there is none, and `evidence` the hashes of the files behind it.
    """

    anchoring_id: str
    code: str
    round_id: str
    case_id: str
    case_reference: str
    case_title: str
    party_id: str
    party: str
    wording: str
    newest_wording: str
    sent_on: date
    may_answer: Verdict = ALLOWED
    registered: Answer | None = None
    evidence: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Matched:
    """A reply that may be registered. `is_unchanged` tells that it says nothing new."""

    reply: Reply
    known: KnownAnchoring
    answer: Answer
    is_unchanged: bool = False
    date_is_assumed: bool = False


@dataclass(frozen=True, slots=True)
class Rejected:
    """A reply that is not registered, and why. `difference` compares two wordings, if it is that.

    `known` and `answer` say what was found before it was refused, for a person to go on from.
    """

    refused: Refused
    reply: Reply | None = None
    known: KnownAnchoring | None = None
    answer: Answer | None = None
    difference: tuple[Run, ...] = ()


Match = Matched | Rejected


@dataclass(frozen=True, slots=True)
class Sorted:
    """What came of one reply of one file. `index` tells which reply of the file it is."""

    file: ReceivedFile
    match: Match
    index: int = 0


def match(
    reply: Reply,
    asked: Iterable[KnownAnchoring],
    *,
    today: date,
    sha256: str = "",
    approved: bool = False,
    replaces: bool = False,
) -> Match:
    """Find whose answer a reply is and tell whether it may be registered.

    `approved` says that a person has seen the doubtful lines, `replaces` that a person wants it
    in the place of the answer that stands.
    """
    found = _find(reply, tuple(asked))
    if isinstance(found, Refused):
        return Rejected(found, reply)
    if sha256 in found.evidence and not replaces:
        standing = found.registered or _answer(reply, found, today)
        return Matched(reply, found, standing, is_unchanged=True)
    stale = _wording_refusal(reply, found)
    if stale is not None:
        return stale
    given = _has_answer(reply)
    if isinstance(given, Refused):
        return Rejected(given, reply, found)
    answer = _answer(reply, found, today)
    verdict = first_refusal(
        _hangs_together(reply),
        may_register(answer, sent_on=found.sent_on, today=today),
        _may_keep(answer),
    )
    if isinstance(verdict, Refused):
        return Rejected(verdict, reply, found, answer)
    return _weigh(
        Matched(reply, found, answer, date_is_assumed=reply.treated_on is None),
        approved=approved,
        replaces=replaces,
    )


def _find(reply: Reply, asked: Sequence[KnownAnchoring]) -> KnownAnchoring | Refused:
    if reply.form_id:
        return _by_form(reply, asked)
    if not reply.code:
        return Refused(Code.CODE_MISSING, {}, (Remedy.FILL_IN,))
    if not is_sound_code(reply.code):
        return Refused(Code.CODE_MISTYPED, {"code": reply.code}, (Remedy.FILL_IN,))
    found = [known for known in asked if known.code == reply.code]
    if len(found) != 1:
        return Refused(Code.UNKNOWN_CODE, {"code": reply.code})
    return found[0] if _is_about(reply, found[0]) else _foreign(reply)


def _by_form(reply: Reply, asked: Sequence[KnownAnchoring]) -> KnownAnchoring | Refused:
    found = next((known for known in asked if known.anchoring_id == reply.form_id), None)
    if found is None or not _is_about(reply, found):
        return _foreign(reply)
    if reply.code and reply.code != found.code:
        facts = {"party": found.party, "code": reply.code}
        return Refused(Code.CODE_OF_ANOTHER, facts)
    return found


def _is_about(reply: Reply, known: KnownAnchoring) -> bool:
    return reply.case_reference in ("", known.case_reference)


def _foreign(reply: Reply) -> Refused:
    facts = {"title": reply.case_title, "reference": reply.case_reference}
    return Refused(Code.FOREIGN_CASE, facts)


def _wording_refusal(reply: Reply, known: KnownAnchoring) -> Rejected | None:
    """Refuse an answer to words that are not the ones the party was asked about (rule 2)."""
    if isinstance(known.may_answer, Refused):
        changed = classify(known.wording, known.newest_wording) is not Weight.IDENTICAL
        if known.may_answer.code is Code.ROUND_SUPERSEDED:
            old = Refused(
                Code.OLD_WORDING, {"party": known.party, "title": known.case_title},
                (Remedy.NEW_ROUND,),
            )  # fmt: skip
            shown = difference(known.wording, known.newest_wording) if changed else ()
            return Rejected(old, reply, known, difference=shown)
        return Rejected(known.may_answer, reply, known)
    if not reply.is_form:
        return None
    printed = reply.wording or ""
    if classify(known.wording, printed) is Weight.IDENTICAL:
        return None
    altered = Refused(Code.ALTERED_WORDING, {"party": known.party, "title": known.case_title})
    return Rejected(altered, reply, known, difference=difference(known.wording, printed))


def _has_answer(reply: Reply) -> Verdict:
    if reply.status is not None:
        return ALLOWED
    if reply.answer_as_written:
        facts = {"status": reply.answer_as_written[:80]}
        return Refused(Code.NOT_A_CHOICE, facts, (Remedy.FILL_IN,))
    return Refused(Code.ANSWER_MISSING, {}, (Remedy.FILL_IN,))


def _answer(reply: Reply, known: KnownAnchoring, today: date) -> Answer:
    status = reply.status or AnchoringStatus.ASKED
    texts = (reply.condition, reply.remark)
    received_on = max(min(reply.received_on or today, today), known.sent_on)
    return Answer(
        status=status,
        answered_on=reply.treated_on or received_on,
        text=clean_text("\n\n".join(text for text in texts if text.strip())),
        organ=clean_line(reply.organ),
        level=reply.level,
        archive_number=clean_line(reply.archive_number),
        answered_by=clean_line(reply.name),
        capacity=clean_line(reply.title),
        source=reply.source,
        new_date=reply.new_date if status.meaning.needs_date else None,
        wants_statement=reply.wants_statement,
    )


def _hangs_together(reply: Reply) -> Verdict:
    """Refuse an answer that says one thing and another: a condition is never a plain yes."""
    if reply.condition.strip() and reply.status in _PLAIN:
        return Refused(Code.CONTRADICTORY_REPLY, {"status": reply.status}, (Remedy.FILL_IN,))
    return ALLOWED


def _may_keep(answer: Answer) -> Verdict:
    lines = (answer.organ, answer.archive_number, answer.answered_by, answer.capacity)
    return first_refusal(may_keep(answer.text), *(may_keep(line, maximum=200) for line in lines))


def _weigh(matched: Matched, *, approved: bool, replaces: bool) -> Match:
    known, answer = matched.known, matched.answer
    doubtful = _doubtful(matched.reply)
    if doubtful and not approved:
        fields = tuple(each for each in ReplyField if each in doubtful)
        needs = Refused(Code.NEEDS_APPROVAL, {"party": known.party, "fields": fields})
        return Rejected(needs, matched.reply, known, answer)
    standing = known.registered
    if standing is None:
        return matched
    if is_same_answer(standing, answer, date_is_assumed=matched.date_is_assumed):
        return replace(matched, is_unchanged=True)
    if standing.status.meaning.is_answer and not replaces:
        facts = {"party": known.party, "before": standing.status, "status": answer.status}
        return Rejected(Refused(Code.DIFFERS_FROM_REGISTERED, facts), matched.reply, known, answer)
    return matched


def _doubtful(reply: Reply) -> frozenset[ReplyField]:
    """Add the condition to the doubts when it seems to have been written on another line."""
    if reply.status is _ON_CONDITION and not reply.condition.strip():
        return reply.doubtful | {ReplyField.CONDITION}
    return reply.doubtful


def is_same_answer(one: Answer, other: Answer, *, date_is_assumed: bool = False) -> bool:
    """Tell whether two answers say the same, whichever way they came."""
    same = replace(other, source=one.source, confirmed=one.confirmed)
    if date_is_assumed or other.status.meaning.needs_date:
        same = replace(same, answered_on=one.answered_on)
    return same == one


def sort_files(
    files: Sequence[ReceivedFile], asked: Iterable[KnownAnchoring], *, today: date
) -> tuple[Sorted, ...]:
    """Match all replies of a batch, and refuse those of a party that contradict each other."""
    known = tuple(asked)
    found = [each for file in files for each in _sort_file(file, known, today)]
    parted = _parted(found)
    first: dict[str, Sorted] = {}
    settled = []
    for each in found:
        key = _anchoring_of(each.match)
        if key in parted:
            each = replace(each, match=_differing(each, parted[key]))
        else:
            each = _once(each, first)
        settled.append(each)
    return tuple(settled)


def _once(each: Sorted, first: dict[str, Sorted]) -> Sorted:
    """Register what several files of the batch say alike only once."""
    found = each.match
    if not isinstance(found, Matched) or found.is_unchanged:
        return each
    if first.setdefault(found.known.anchoring_id, each) is each:
        return each
    return replace(each, match=replace(found, is_unchanged=True))


def _sort_file(
    file: ReceivedFile, known: Sequence[KnownAnchoring], today: date
) -> Iterable[Sorted]:
    if file.refused is not None:
        yield Sorted(file, Rejected(file.refused))
    for index, reply in enumerate(file.replies):
        yield Sorted(file, match(reply, known, today=today, sha256=file.sha256), index)


def _anchoring_of(found: Match) -> str:
    return "" if found.known is None else found.known.anchoring_id


def _is_new(found: Match) -> bool:
    return found.known is not None and not (isinstance(found, Matched) and found.is_unchanged)


def _parted(found: Sequence[Sorted]) -> Mapping[str, tuple[str, ...]]:
    """Name the files of each party whose replies in this batch do not say the same."""
    own: dict[str, list[tuple[str, Answer]]] = {}
    for each in found:
        answer = each.match.answer
        if answer is not None and _is_new(each.match):
            own.setdefault(_anchoring_of(each.match), []).append((each.file.name, answer))
    return {
        key: tuple(dict.fromkeys(name for name, _ in given))
        for key, given in own.items()
        if any(not is_same_answer(given[0][1], answer) for _, answer in given[1:])
    }


def _differing(each: Sorted, names: tuple[str, ...]) -> Match:
    found = each.match
    if found.answer is None or found.known is None or not _is_new(found):
        return found
    refused = Refused(Code.DIFFERING_REPLIES, {"party": found.known.party, "files": names})
    return Rejected(refused, found.reply, found.known, found.answer)
