# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read the reply form in a Word file, also after it has been through another office program."""

from __future__ import annotations

import re

from lxml import etree

from totrinn.documents.form_names import (
    PROPERTY_CASE,
    PROPERTY_CODE,
    PROPERTY_FORM,
    PROPERTY_TITLE,
)
from totrinn.documents.reading.archive import Archive
from totrinn.documents.reading.cells import (
    PARAGRAPH,
    by_bookmark,
    by_row,
    by_tag,
    day_of,
    properties_of,
    subject_of,
    text_of,
    tick_of,
)
from totrinn.documents.reading.lines import FormContent, Line, Marks, settle
from totrinn.documents.reading.refusals import FileFault, unreadable
from totrinn_db.domain.replies import BY_ROW_CODE, ReadBy, ReplyField

DOCUMENT = "word/document.xml"
_FIELDS = {each.value: each for each in ReplyField}
_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_MARK = re.compile(rf"{re.escape(PROPERTY_FORM)} ({_ID}) ([0-9A-Z-]{{7}})")


def read_word(archive: Archive) -> FormContent:
    """Read the lines of the form and what the file says of itself."""
    root = archive.xml(DOCUMENT)
    if root is None:
        raise unreadable(FileFault.NOT_WHOLE)
    rows = by_row(root, BY_ROW_CODE)
    ways = {
        ReadBy.TAG: by_tag(root, _FIELDS),
        ReadBy.BOOKMARK: by_bookmark(root, _FIELDS),
        ReadBy.ROW: rows,
    }
    text = "" if rows else "\n".join(text_of(p) for p in root.iter(PARAGRAPH))
    return FormContent(settle(ways, _line), _marks(archive), text)


def _line(cell: etree._Element, by: ReadBy) -> Line:
    return Line(text_of(cell), by, day=day_of(cell), is_checked=tick_of(cell))


def _marks(archive: Archive) -> Marks:
    """Read what the file says of itself; two places that disagree are no form of ours."""
    own = properties_of(archive)
    form_id, code = own.get(PROPERTY_FORM, ""), own.get(PROPERTY_CODE, "")
    return make_marks(own, form_id, code, subject_of(archive))


def make_marks(own: dict[str, str], form_id: str, code: str, subject: str) -> Marks:
    """Put the marks together from the properties and the subject of a file."""
    said = _MARK.search(subject)
    if form_id and (not re.fullmatch(_ID, form_id) or (said and said[1] != form_id)):
        raise unreadable(FileFault.FIELDS)
    return Marks(
        form_id or (said[1] if said else ""),
        code or (said[2] if said else ""),
        own.get(PROPERTY_CASE, ""),
        own.get(PROPERTY_TITLE, ""),
    )
