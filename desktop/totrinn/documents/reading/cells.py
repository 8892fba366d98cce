# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Find the fields of a form in a Word file, and read what stands in them, whatever the form.

python-docx skips whatever stands inside a control, so the XML is read itself. A field is found by
the tag of its control, by the bookmark round it, or by the code at the start of its row; and the
whole cell is read, since text may have come to stand beside its control.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeVar

from lxml import etree

from totrinn.documents.form_names import BOOKMARK_PREFIX, PROPERTIES_NAMESPACE, TAG_PREFIX
from totrinn.documents.reading.archive import Archive
from totrinn.documents.reading.lines import put

F = TypeVar("F")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SUBJECT = "{http://purl.org/dc/elements/1.1/}subject"
_SKIPPED = {f"{_W}del", f"{_W}moveFrom", f"{_W}rPr", f"{_W}pPr", f"{_W}tcPr", f"{_W}sdtPr",
            _FALLBACK}  # fmt: skip
_SIGNS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "-"}
PARAGRAPH = f"{_W}p"
_TEXT, _RUN, _CONTROL, _ROW, _CELL = (f"{_W}{name}" for name in ("t", "r", "sdt", "tr", "tc"))
_CELLS = f"{_W}sdtContent/{_CELL}"
_OF_RUN, _OF_CONTROL = f"{_W}rPr", f"{_W}sdtPr"
_HIDDEN, _PROMPT, _DATE = (f"{_W}{name}" for name in ("vanish", "showingPlcHdr", "date"))
_VALUE = f"{_W}val"
_CHECKBOX = f"{_W14}checkbox"
_TRUE = ("1", "true", "on")


def by_row(root: etree._Element, codes: Mapping[str, F]) -> dict[F, etree._Element]:
    """Find the answer cells of rows that begin with a known code."""
    found: dict[F, etree._Element] = {}
    for row in root.iter(_ROW):
        cells = list(_cells(row))
        if len(cells) > 1:
            code = _all_text(cells[0]).strip().upper()
            if code in codes:
                put(found, codes[code], cells[-1])
    return found


def _all_text(element: etree._Element) -> str:
    return str(etree.tostring(element, method="text", encoding="unicode", with_tail=False))


def by_tag(root: etree._Element, names: Mapping[str, F]) -> dict[F, etree._Element]:
    """Find the cells of controls that carry a known tag."""
    found: dict[F, etree._Element] = {}
    for tag in root.iter(f"{_W}tag"):
        where = _named(tag.get(_VALUE, ""), TAG_PREFIX, names)
        control = next(tag.iterancestors(_CONTROL), None)
        if where is not None and control is not None:
            put(found, where, _cell_of(control))
    return found


def by_bookmark(root: etree._Element, names: Mapping[str, F]) -> dict[F, etree._Element]:
    """Find the cells that hold a known bookmark."""
    found: dict[F, etree._Element] = {}
    for mark in root.iter(f"{_W}bookmarkStart"):
        where = _named(mark.get(f"{_W}name", ""), BOOKMARK_PREFIX, names)
        cell = next(mark.iterancestors(_CELL), None)
        if where is not None and cell is not None:
            put(found, where, cell)
    return found


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if child.tag == _CELL:
            yield child
        elif child.tag == _CONTROL:
            yield from child.iterfind(_CELLS)


def _named(name: str, prefix: str, names: Mapping[str, F]) -> F | None:
    return names.get(name[len(prefix) :]) if name.startswith(prefix) else None


def _cell_of(control: etree._Element) -> etree._Element:
    return next(control.iterancestors(_CELL), control)


def day_of(cell: etree._Element) -> date | None:
    """Read the date that was picked in a cell, None when there is none."""
    for control in cell.iter(_CONTROL):
        picked = _of(control, _OF_CONTROL, _DATE)
        if picked is not None and not _shows_prompt(control):
            # Some programs write a time behind the date, and some do not.
            written = picked.get(f"{_W}fullDate", "")[:10]
            try:
                return date.fromisoformat(written)
            except ValueError:
                return None
    return None


def _of(element: etree._Element, group: str, name: str) -> etree._Element | None:
    """Find what is said of an element in one of its groups of properties."""
    for properties in element.iterchildren(group):
        for found in properties.iterchildren(name):
            return found
    return None


def tick_of(cell: etree._Element) -> bool | None:
    """Tell whether the box in a cell is ticked, None when there is no box."""
    box = next(cell.iter(_CHECKBOX), None)
    if box is None:
        return None
    state = box.find(f"{_W14}checked")
    return state is not None and state.get(f"{_W14}val", "1") in _TRUE


def _shows_prompt(control: etree._Element) -> bool:
    shows = _of(control, _OF_CONTROL, _PROMPT)
    return shows is not None and shows.get(_VALUE, "1") in _TRUE


def text_of(element: etree._Element) -> str:
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
            if tag == PARAGRAPH:
                pieces.append("\n")
            _collect(child, pieces)


def _is_hidden(run: etree._Element) -> bool:
    hidden = _of(run, _OF_RUN, _HIDDEN)
    return hidden is not None and hidden.get(_VALUE, "1") in _TRUE


def properties_of(archive: Archive) -> dict[str, str]:
    """Read what the file says of itself in its custom properties."""
    root = archive.xml("docProps/custom.xml")
    if root is None:
        return {}
    return {
        each.get("name", ""): _all_text(each).strip()
        for each in root.iter(f"{{{PROPERTIES_NAMESPACE}}}property")
    }


def subject_of(archive: Archive) -> str:
    """Read the subject of the file, '' when it has none."""
    core = archive.xml("docProps/core.xml")
    return (core.findtext(_SUBJECT, "") if core is not None else "") or ""
