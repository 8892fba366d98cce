# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What each party answers in the sample: mostly yes, with every other kind of answer once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from totrinn.sample.people import Names
from totrinn.sample.words import Words
from totrinn_db.domain.anchoring import AnchoringStatus, Answer, AnswerSource, Level
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.views.anchoring import AnchoringRow

_MUNICIPAL = (Level.EXECUTIVE_COMMITTEE, Level.COMMITTEE, Level.MUNICIPAL_COUNCIL)
_SOURCES = (AnswerSource.EMAIL, AnswerSource.FORM, AnswerSource.PHONE)


@dataclass(frozen=True, slots=True)
class Planned:
    """One answer to register on one party's row."""

    row: AnchoringRow
    answer: Answer


def complete(
    rows: Sequence[AnchoringRow], days: Sequence[date], words: Words, names: Names
) -> list[Planned]:
    """Answer for everybody: remarks, one condition, one party not affected, the rest plainly yes.

    With one municipality and several trusts, the trusts take the parts that are left.
    """
    statuses = [AnchoringStatus.ENDORSED] * len(rows)
    for index, status in _exceptions(len(rows)).items():
        statuses[index] = status
    return [
        Planned(row, _answer(row, status, days[index % len(days)], index, words, names))
        for index, (row, status) in enumerate(zip(rows, statuses, strict=True))
    ]


def _exceptions(count: int) -> dict[int, AnchoringStatus]:
    wanted = [AnchoringStatus.ENDORSED_ON_CONDITION, AnchoringStatus.ENDORSED_WITH_REMARK]
    if count > 3:
        wanted.append(AnchoringStatus.NOT_AFFECTED)
    if count > 8:
        wanted.append(AnchoringStatus.ENDORSED_WITH_REMARK)
    step = max(1, count // len(wanted))
    return {index * step: status for index, status in enumerate(wanted)}


def some(
    rows: Sequence[AnchoringRow],
    days: Sequence[date],
    words: Words,
    names: Names,
    *,
    missing: int,
    exceptions: dict[int, AnchoringStatus],
) -> list[Planned]:
    """Answer for all but the last `missing` parties, with exceptions by their index."""
    answering = rows[: max(1, len(rows) - missing)]
    return [
        Planned(
            row,
            _answer(
                row,
                exceptions.get(index, AnchoringStatus.ENDORSED),
                days[index % len(days)],
                index,
                words,
                names,
            ),
        )
        for index, row in enumerate(answering)
    ]


def _answer(
    row: AnchoringRow, status: AnchoringStatus, on: date, index: int, words: Words, names: Names
) -> Answer:
    is_trust = row.party_kind is PartyKind.HEALTH_TRUST
    level = Level.TRUST_BOARD if is_trust else _MUNICIPAL[index % len(_MUNICIPAL)]
    side = "trust" if is_trust else "municipal"
    titles = words.get(f"people.{side}_titles")
    return Answer(
        status=status,
        answered_on=on,
        text=_text(status, words, is_trust=is_trust),
        organ=words(f"organs.{level.value}"),
        level=level,
        archive_number=f"{on.year}/{1100 + 37 * index}",
        answered_by=names.next(),
        capacity=titles[index % len(titles)],
        source=_SOURCES[index % len(_SOURCES)],
    )


def _text(status: AnchoringStatus, words: Words, *, is_trust: bool) -> str:
    keys = {
        AnchoringStatus.ENDORSED_WITH_REMARK: "remark",
        AnchoringStatus.ENDORSED_ON_CONDITION: "condition",
        AnchoringStatus.NOT_AFFECTED: "not_affected",
        AnchoringStatus.NOT_ENDORSED: "objection",
    }
    key = keys.get(status)
    if key is None:
        return ""
    return words(f"answers.trust_{key}" if is_trust else f"answers.{key}")
