# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""`totrinn status`: every open case, what it lacks and from whom."""

from __future__ import annotations

import argparse
from typing import Any

from totrinn.command_line.output import Output
from totrinn.command_line.places import opened
from totrinn.texts import Texts
from totrinn.words.lacking import lack_text
from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.own_calendars import Coverage
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.overview import StatusRow

HELP = "Vis hvor hver åpne sak står, hva den mangler og fra hvem."


def configure(_parser: argparse.ArgumentParser) -> None:
    """Take no more words."""


def run(asked: argparse.Namespace, output: Output) -> int:
    """Read the state of all open cases."""
    from totrinn_db.queries import overview, own_meetings

    with opened(asked) as store:
        rows = store.read(overview.status)
        coverage = store.read(own_meetings.coming_coverage)
    lines = [*_lines(rows, output.texts), *_plans(coverage, output.texts)]
    output.result([_value(row, output.texts) for row in rows], lines)
    return 0


def _value(row: StatusRow, texts: Texts) -> dict[str, Any]:
    return {
        "id": row.case.reference,
        "title": row.case.title,
        "phase": row.phase.value,
        "answered": row.answered,
        "counted": row.counted,
        "missing": [
            {"party": party, "reason": texts.label(Lack(reason))} for party, reason in row.missing
        ],
        "ready": row.ready,
        "earliest_decision": row.earliest_decision and row.earliest_decision.isoformat(),
        "unknown_plans": row.unknown_plans,
        "asked_plans": row.asked_plans,
    }


def _plans(coverage: Coverage, texts: Texts) -> list[str]:
    """Say with how many known plans of the parties dates are computed."""
    if not coverage.total:
        return []
    known = len(coverage.planned)
    said = texts.word("command_line.plans_known", known=known, total=coverage.total)
    return ["", said]


def _lines(rows: tuple[StatusRow, ...], texts: Texts) -> list[str]:
    if not rows:
        return [texts.word("command_line.no_open_cases")]
    lines = []
    for row in rows:
        lines.append(f"{row.case.label}: {texts.label(row.phase)}")
        if row.counted:
            lines.append(
                "  "
                + texts.word("command_line.answered", answered=row.answered, counted=row.counted)
            )
        # Before the parties are asked, what is lacking says it all.
        if isinstance(row.verdict, Refused) and (row.lack is None or row.lack.was_out):
            lines.append("  " + texts.sentence(row.verdict))
        if row.lack is not None:
            lines.append("  " + lack_text(row.lack, texts))
        if row.earliest_decision:
            date = texts.date(row.earliest_decision)
            lines.append("  " + texts.word("command_line.earliest_decision", date=date))
        if row.unknown_plans:
            counts = {"unknown": row.unknown_plans, "asked": row.asked_plans}
            lines.append("  " + texts.word("command_line.without_plans", **counts))
    return lines
