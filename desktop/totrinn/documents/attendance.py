# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write who was present at a meeting: in a table, or listed by role; the house style says which."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from totrinn.documents.clean import one_line
from totrinn.documents.page import Column, Page
from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.papers import AttendanceLine


def write_present(page: Page, meeting: str, lines: Sequence[AttendanceLine]) -> None:
    """Write those who sat in the meeting."""
    _FORMS[page.style.protocol.form](page, meeting, lines)


def _write_table(page: Page, meeting: str, lines: Sequence[AttendanceLine]) -> None:
    columns = page.style.protocol.columns
    page.table(
        [Column(page.word(f"protocol.{name}"), width) for name, width in columns],
        [[_VALUES[name](page, line) for name, _ in columns] for line in lines],
        title=page.word("protocol.present"),
        description=page.word("protocol.attendance_description", meeting=meeting),
    )


def _write_by_role(page: Page, _meeting: str, lines: Sequence[AttendanceLine]) -> None:
    """List the people under their role in the body, in the order that the roles come in."""
    by_role: dict[str, list[str]] = {}
    for line in lines:
        told = [_VALUES[name](page, line) for name, _ in page.style.protocol.columns]
        said = ", ".join(one_line(part) for part in told if part.strip())
        by_role.setdefault(one_line(line.role), []).append(said)
    page.facts((role, "\n".join(people)) for role, people in by_role.items())


def _name(page: Page, line: AttendanceLine) -> str:
    if line.attendance is Attendance.DEPUTY:
        return line.deputy or page.word("protocol.deputy")
    return line.name


def _represents(page: Page, line: AttendanceLine) -> str:
    return page.texts.join(line.represents)


def _remark(page: Page, line: AttendanceLine) -> str:
    remarks = [line.remark.strip()] if line.remark.strip() else []
    if line.attendance is Attendance.DEPUTY:
        remarks.insert(0, page.word("protocol.deputy_for", name=one_line(line.name)))
    if line.attendance is Attendance.REMOTE:
        remarks.insert(0, page.word("protocol.remote"))
    return "\n".join(remarks)


def _role_and_remark(page: Page, line: AttendanceLine) -> str:
    return "\n".join(part for part in (line.role, _remark(page, line)) if part.strip())


_VALUES: Mapping[str, Callable[[Page, AttendanceLine], str]] = {
    "name": _name,
    "function": lambda _, line: line.function,
    "represents": _represents,
    "role": lambda _, line: line.role,
    "remark": _remark,
    "role_and_remark": _role_and_remark,
}
_FORMS: Mapping[str, Callable[[Page, str, Sequence[AttendanceLine]], None]] = {
    "table": _write_table,
    "by_role": _write_by_role,
}
