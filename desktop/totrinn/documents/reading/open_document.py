# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read the form in an OpenDocument text, as LibreOffice saves it when it is asked for .odt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lxml import etree

from totrinn.documents.form_names import BOOKMARK_PREFIX, PROPERTY_CODE, PROPERTY_FORM, TAG_PREFIX
from totrinn.documents.reading.archive import Archive
from totrinn.documents.reading.lines import FormContent, Line, Marks, put, settle
from totrinn.documents.reading.refusals import FileFault, refused, unreadable
from totrinn.documents.reading.word import make_marks
from totrinn_db.domain.codes import Code
from totrinn_db.domain.replies import BY_ROW_CODE, ReadBy, ReplyField

CONTENT = "content.xml"
_SCHEMA = "urn:oasis:names:tc:opendocument:xmlns"
_TEXT, _TABLE, _META = (f"{{{_SCHEMA}:{name}:1.0}}" for name in ("text", "table", "meta"))
_OFFICE = f"{{{_SCHEMA}:office:1.0}}"
_MANIFEST = f"{{{_SCHEMA}:manifest:1.0}}"
_LO = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
_CONTROL = f"{_LO}content-control"
_SUBJECT = "{http://purl.org/dc/elements/1.1/}subject"
_FIELDS = {each.value: each for each in ReplyField}
_SKIPPED = {f"{_OFFICE}annotation", f"{_TEXT}note", f"{_TEXT}tracked-changes"}


def read_open_document(archive: Archive) -> FormContent:
    """Read the lines of the form and what the file says of itself."""
    manifest = archive.xml("META-INF/manifest.xml")
    if (
        manifest is not None
        and next(manifest.iter(f"{_MANIFEST}encryption-data"), None) is not None
    ):
        raise refused(Code.FILE_ENCRYPTED)
    root = archive.xml(CONTENT)
    if root is None:
        raise unreadable(FileFault.NOT_WHOLE)
    rows = _by_row(root)
    ways = {ReadBy.TAG: _by_tag(root), ReadBy.BOOKMARK: _by_bookmark(root), ReadBy.ROW: rows}
    text = "" if rows else "\n".join(_text(p) for p in root.iter(f"{_TEXT}p"))
    return FormContent(settle(ways, _line), _marks(archive), text)


def _by_row(root: etree._Element) -> dict[ReplyField, etree._Element]:
    found: dict[ReplyField, etree._Element] = {}
    for row in root.iter(f"{_TABLE}table-row"):
        cells = row.findall(f"{_TABLE}table-cell")
        where = BY_ROW_CODE.get(_text(cells[0]).strip().upper()) if len(cells) > 1 else None
        if where is not None:
            put(found, where, cells[-1])
    return found


def _by_tag(root: etree._Element) -> dict[ReplyField, etree._Element]:
    found: dict[ReplyField, etree._Element] = {}
    for control in root.iter(_CONTROL):
        _put_named(found, control, control.get(f"{_LO}tag", ""), TAG_PREFIX)
    return found


def _by_bookmark(root: etree._Element) -> dict[ReplyField, etree._Element]:
    found: dict[ReplyField, etree._Element] = {}
    for mark in root.iter(f"{_TEXT}bookmark-start"):
        _put_named(found, mark, mark.get(f"{_TEXT}name", ""), BOOKMARK_PREFIX)
    return found


def _put_named(
    found: dict[ReplyField, etree._Element], inside: etree._Element, name: str, prefix: str
) -> None:
    where = _FIELDS.get(name[len(prefix) :]) if name.startswith(prefix) else None
    cell = next(inside.iterancestors(f"{_TABLE}table-cell"), None)
    if where is not None and cell is not None:
        put(found, where, cell)


def _line(cell: etree._Element, by: ReadBy) -> Line:
    day, checked = None, None
    for control in cell.iter(_CONTROL):
        if control.get(f"{_LO}checkbox") == "true":
            checked = control.get(f"{_LO}checked") == "true"
        if control.get(f"{_LO}date") == "true" and not _shows_prompt(control):
            day = _day(control.get(f"{_LO}current-date", ""))
    return Line(_text(cell), by, day=day, is_checked=checked)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None


def _shows_prompt(control: etree._Element) -> bool:
    return control.get(f"{_LO}showing-place-holder") == "true"


def _text(element: etree._Element) -> str:
    return "".join(_pieces(element)).removeprefix("\n")


def _pieces(element: etree._Element) -> Iterator[str]:
    if element.tag in (f"{_TEXT}p", f"{_TEXT}h"):
        yield "\n"
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}s":
            yield " "
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag not in _SKIPPED and not (child.tag == _CONTROL and _shows_prompt(child)):
            yield from _pieces(child)
        yield child.tail or ""


def _marks(archive: Archive) -> Marks:
    root = archive.xml("meta.xml")
    if root is None:
        return Marks()
    own = {
        each.get(f"{_META}name", ""): (each.text or "").strip()
        for each in root.iter(f"{_META}user-defined")
    }
    subject = next((each.text or "" for each in root.iter(_SUBJECT)), "")
    return make_marks(own, own.get(PROPERTY_FORM, ""), own.get(PROPERTY_CODE, ""), subject)
