# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The form for reporting a case (saksmal): sent out empty, filled in Word, read back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.papers.parts import Letterhead


class CaseField(StrEnum):
    """A line of the form. The order is the order of the form."""

    TITLE = "title"
    ORIGIN = "origin"
    BACKGROUND = "background"
    ASK = "ask"
    PATIENT_GROUP = "patient_group"
    CONSEQUENCE = "consequence"
    DEADLINE = "deadline"
    REPORTED_BY = "reported_by"
    EMAIL = "email"
    REPORTED_ON = "reported_on"

    @property
    def row_code(self) -> str:
        """The fixed code that stands visibly in front of the line, such as `S-003`."""
        return f"S-{tuple(CaseField).index(self) + 1:03}"

    @property
    def is_required(self) -> bool:
        """Tell whether a case cannot be reported without it."""
        return self in (CaseField.TITLE, CaseField.ORIGIN, CaseField.BACKGROUND, CaseField.ASK)


CASE_FIELD_OF_ROW = {each.row_code: each for each in CaseField}


@dataclass(frozen=True, slots=True)
class CaseTemplate:
    """All that the empty form says. `parties` are those who can report a case."""

    kind: ClassVar[DocumentKind] = DocumentKind.CASE_TEMPLATE

    letterhead: Letterhead
    body: str
    body_short: str
    written_on: date
    parties: tuple[str, ...]
    send_to: str = ""
    reporting_days: int = 0
