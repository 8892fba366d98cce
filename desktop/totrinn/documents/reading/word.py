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
_TRUE = ("1", "true", "on")


def read_word(archive: Archive) -> FormContent:
    """Read the lines of the form and what the file says of itself."""
    root = archive.xml(DOCUMENT)
    if root is None:
        raise unreadable(FileFault.NOT_WHOLE)
    rows = _rows(root)
    lines = settle(_tagged(root), _bookmarked(root), rows)
    text = "" if rows else "\n".join(_text(p) for p in root.iter(f"{_W}p"))
    return FormContent(lines, _marks(archive), text)


def _rows(root: etree._Element) -> dict[ReplyField, Line]:
    found: dict[ReplyField, Line] = {}
    for row in root.iter(f"{_W}tr"):
        cells = list(_cells(row))
        where = BY_ROW_CODE.get(_text(cells[0]).strip().upper()) if len(cells) > 1 else None
        if where is not None:
            put(found, where, _line(cells[-1], ReadBy.ROW))
    return found


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if child.tag == f"{_W}tc":
            yield child
        elif child.tag == f"{_W}sdt":
            yield from child.iterfind(f"{_W}sdtContent/{_W}tc")


def _tagged(root: etree._Element) -> dict[ReplyField, Line]:
    found: dict[ReplyField, Line] = {}
    for tag in root.iter(f"{_W}tag"):
        where = _named(tag.get(f"{_W}val", ""), TAG_PREFIX)
        control = next(tag.iterancestors(f"{_W}sdt"), None)
        if where is not None and control is not None:
            put(found, where, _line(_cell_of(control), ReadBy.TAG))
    return found


def _bookmarked(root: etree._Element) -> dict[ReplyField, Line]:
    found: dict[ReplyField, Line] = {}
    for mark in root.iter(f"{_W}bookmarkStart"):
        where = _named(mark.get(f"{_W}name", ""), BOOKMARK_PREFIX)
        cell = next(mark.iterancestors(f"{_W}tc"), None)
        if where is not None and cell is not None:
            put(found, where, _line(cell, ReadBy.BOOKMARK))
    return found


def _named(name: str, prefix: str) -> ReplyField | None:
    return _FIELDS.get(name[len(prefix) :]) if name.startswith(prefix) else None


def _cell_of(control: etree._Element) -> etree._Element:
    return next(control.iterancestors(f"{_W}tc"), control)


def _line(cell: etree._Element, by: ReadBy) -> Line:
    return Line(_text(cell), by, day=_day(cell), is_checked=_checked(cell))


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
    return "".join(_pieces(element)).removeprefix("\n")


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag in _SKIPPED or (tag == f"{_W}sdt" and _shows_prompt(child)):
            continue
        if tag == f"{_W}t":
            yield child.text or ""
        elif tag in (f"{_W}br", f"{_W}cr"):
            yield "\n"
        elif tag == f"{_W}tab":
            yield "\t"
        elif tag == f"{_W}noBreakHyphen":
            yield "-"
        elif tag == f"{_W}r" and _is_hidden(child):
            continue
        else:
            if tag == f"{_W}p":
                yield "\n"
            yield from _pieces(child)


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
