# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A case as somebody has reported it on the form: what was written, and whether it is enough."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.inputs import TITLE_LENGTH, may_keep
from totrinn_db.domain.papers.case_template import CaseField
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict, first_refusal


@dataclass(frozen=True, slots=True)
class ReportedCase:
    """What one form says; '' and None are what was left blank.

    `doubtful` names the fields that were found by the code of their row only, or that say
    something that was not understood. A person must see them.
    """

    title: str = ""
    origin: str = ""
    background: str = ""
    ask: str = ""
    patient_group: str = ""
    consequence: str = ""
    deadline: date | None = None
    reported_by: str = ""
    email: str = ""
    reported_on: date | None = None
    doubtful: tuple[CaseField, ...] = ()

    def text(self, which: CaseField) -> str:
        """Give what stands in a field, '' for a date."""
        value = getattr(self, which.value)
        return value if isinstance(value, str) else ""

    @property
    def missing(self) -> tuple[CaseField, ...]:
        """Name the fields that must be filled in and are not."""
        return tuple(field for field in CaseField if field.is_required and not self.text(field))


def may_report(reported: ReportedCase) -> Verdict:
    """Refuse a form that lacks what a case needs, or holds what must not be stored."""
    return first_refusal(
        ALLOWED if not reported.missing else _incomplete(reported.missing),
        may_keep(reported.title, maximum=TITLE_LENGTH),
        *(may_keep(reported.text(field)) for field in CaseField),
    )


def _incomplete(missing: tuple[CaseField, ...]) -> Verdict:
    return Refused(Code.TEXT_REQUIRED, {"field": missing[0]}, (Remedy.FILL_IN,))
