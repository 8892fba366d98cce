# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A case as it came in on the form for reporting cases: the case and its first texts in one act."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from totrinn_db.commands.cases import change_case, report_case, write_section
from totrinn_db.work import Work


def report_on_form(
    work: Work, *, sections: Mapping[str, str], patient_group: str = "", **case: Any
) -> str:
    """Report a case with what its form says; `sections` are texts by the keys of sections."""
    case_id = report_case(work, **case)
    for key, text in sections.items():
        if text.strip():
            write_section(work, case_id=case_id, key=key, text=text)
    if patient_group.strip():
        change_case(work, case_id=case_id, patient_groups=(patient_group.strip(),))
    return case_id
