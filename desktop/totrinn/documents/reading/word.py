# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read the form in a Word file, also after it has been through another office program.

python-docx skips whatever stands inside a control, so the XML is read itself. A line is found by
the tag of its control, by the bookmark round it, or by the code at the start of its row; and the
whole cell is read, since text may have come to stand beside its control.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from lxml import etree

from totrinn.documents.form_names import (
    BOOKMARK_PREFIX,
    PROPERTIES_NAMESPACE,
    PROPERTY_CASE,
    PROPERTY_CODE,
    PROPERTY_FORM,
    PROPERTY_TITLE,
    TAG_PREFIX,
)
from totrinn.documents.reading.archive import Archive
from totrinn.documents.reading.lines import FormContent, Line, Marks, put, settle
from totrinn.documents.reading.refusals import FileFault, unreadable
from totrinn_db.domain.replies import BY_ROW_CODE, ReadBy, ReplyField

DOCUMENT = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SUBJECT = "{http://purl.org/dc/elements/1.1/}subject"
_FIELDS = {each.value: each for each in ReplyField}
_MARK = re.compile(re.escape(PROPERTY_FORM) + r" ([0-9a-f-]{36}) ([0-9A-Z-]{7})")
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SKIPPED = {f"{_W}del", f"{_W}moveFrom", f"{_W}rPr", f"{_W}pPr", f"{_W}tcPr", f"{_W}sdtPr",
            _FALLBACK}  # fmt: skip
_SIGNS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "-"}
_TEXT, _RUN, _PARAGRAPH, _CONTROL = (f"{_W}{name}" for name in ("t", "r", "p", "sdt"))
_TRUE = ("1", "true", "on")


def read_word(archive: Archive) -> FormContent:
    """Read the lines of the form and what the file says of itself."""
    root = archive.xml(DOCUMENT)
    if root is None:
        raise unreadable(FileFault.NOT_WHOLE)
    rows = _by_row(root)
    ways = {ReadBy.TAG: _by_tag(root), ReadBy.BOOKMARK: _by_bookmark(root), ReadBy.ROW: rows}
    text = "" if rows else "\n".join(_text(p) for p in root.iter(f"{_W}p"))
    return FormContent(settle(ways, _line), _marks(archive), text)


def _by_row(root: etree._Element) -> dict[ReplyField, etree._Element]:
    found: dict[ReplyField, etree._Element] = {}
    for row in root.iter(f"{_W}tr"):
        cells = list(_cells(row))
        if len(cells) > 1:
            code = "".join(map(str, cells[0].itertext())).strip().upper()
            if code in BY_ROW_CODE:
                put(found, BY_ROW_CODE[code], cells[-1])
    return found


def _by_tag(root: etree._Element) -> dict[ReplyField, etree._Element]:
    found: dict[ReplyField, etree._Element] = {}
    for tag in root.iter(f"{_W}tag"):
        where = _named(tag.get(f"{_W}val", ""), TAG_PREFIX)
        control = next(tag.iterancestors(f"{_W}sdt"), None)
        if where is not None and control is not None:
            put(found, where, _cell_of(control))
    return found


def _by_bookmark(root: etree._Element) -> dict[ReplyField, etree._Element]:
    found: dict[ReplyField, etree._Element] = {}
    for mark in root.iter(f"{_W}bookmarkStart"):
        where = _named(mark.get(f"{_W}name", ""), BOOKMARK_PREFIX)
        cell = next(mark.iterancestors(f"{_W}tc"), None)
        if where is not None and cell is not None:
            put(found, where, cell)
    return found


def _line(cell: etree._Element, by: ReadBy) -> Line:
    return Line(_text(cell), by, day=_day(cell), is_checked=_checked(cell))


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if child.tag == f"{_W}tc":
            yield child
        elif child.tag == f"{_W}sdt":
            yield from child.iterfind(f"{_W}sdtContent/{_W}tc")


def _named(name: str, prefix: str) -> ReplyField | None:
    return _FIELDS.get(name[len(prefix) :]) if name.startswith(prefix) else None


def _cell_of(control: etree._Element) -> etree._Element:
    return next(control.iterancestors(f"{_W}tc"), control)


def _day(cell: etree._Element) -> date | None:
    for control in cell.iter(f"{_W}sdt"):
        picked = control.find(f"{_W}sdtPr/{_W}date")
        if picked is not None and not _shows_prompt(control):
            # Some programs write a time behind the date, and some do not.
            written = picked.get(f"{_W}fullDate", "")[:10]
            try:
                return date.fromisoformat(written)
            except ValueError:
                return None
    return None


def _checked(cell: etree._Element) -> bool | None:
    box = next(cell.iter(f"{_W14}checkbox"), None)
    if box is None:
        return None
    state = box.find(f"{_W14}checked")
    return state is not None and state.get(f"{_W14}val", "1") in _TRUE


def _shows_prompt(control: etree._Element) -> bool:
    shows = control.find(f"{_W}sdtPr/{_W}showingPlcHdr")
    return shows is not None and shows.get(f"{_W}val", "1") in _TRUE


def _text(element: etree._Element) -> str:
    """Write what a reader sees of an element: neither prompts nor what was deleted or hidden."""
    pieces: list[str] = []
    _collect(element, pieces)
    return "".join(pieces).removeprefix("\n")


def _collect(element: etree._Element, pieces: list[str]) -> None:
    for child in element:
        tag = child.tag
        if tag == _TEXT:
            pieces.append(child.text or "")
        elif tag in _SIGNS:
            pieces.append(_SIGNS[tag])
        elif tag == _RUN:
            if not _is_hidden(child):
                _collect(child, pieces)
        elif tag not in _SKIPPED and not (tag == _CONTROL and _shows_prompt(child)):
            if tag == _PARAGRAPH:
                pieces.append("\n")
            _collect(child, pieces)


def _is_hidden(run: etree._Element) -> bool:
    hidden = run.find(f"{_W}rPr/{_W}vanish")
    return hidden is not None and hidden.get(f"{_W}val", "1") in _TRUE


def _marks(archive: Archive) -> Marks:
    """Read what the file says of itself; two places that disagree are no form of ours."""
    own = _properties(archive)
    form_id, code = own.get(PROPERTY_FORM, ""), own.get(PROPERTY_CODE, "")
    core = archive.xml("docProps/core.xml")
    subject = core.findtext(_SUBJECT, "") if core is not None else ""
    return make_marks(own, form_id, code, subject or "")


def make_marks(own: dict[str, str], form_id: str, code: str, subject: str) -> Marks:
    """Put the marks together from the properties and the subject of a file."""
    said = _MARK.search(subject)
    if form_id and (not _ID.fullmatch(form_id) or (said and said[1] != form_id)):
        raise unreadable(FileFault.FIELDS)
    return Marks(
        form_id or (said[1] if said else ""),
        code or (said[2] if said else ""),
        own.get(PROPERTY_CASE, ""),
        own.get(PROPERTY_TITLE, ""),
    )


def _properties(archive: Archive) -> dict[str, str]:
    root = archive.xml("docProps/custom.xml")
    if root is None:
        return {}
    return {
        each.get("name", ""): "".join(str(text) for text in each.itertext()).strip()
        for each in root.iter(f"{{{PROPERTIES_NAMESPACE}}}property")
    }
