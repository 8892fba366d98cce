# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Take in a Word template that somebody has edited, try every kind of paper on it, say what lacks.

Such a template never stops a paper: what it lacks is borrowed from the one that is shipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn

from totrinn import documents
from totrinn.documents.borrowing import style_names
from totrinn.documents.elements import T
from totrinn.documents.files import sha256
from totrinn.documents.letterhead import MARKS
from totrinn.documents.packing import join, pack
from totrinn.documents.reading.archive import Archive, opened
from totrinn.documents.reading.files import refuse_macros
from totrinn.documents.template import open_template
from totrinn.documents.trial import trial_papers
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import DocumentFailed, RuleBroken
from totrinn_db.domain.looks import STANDARD_LOOKS, TEMPLATE_AT_MOST, Looks, TemplateFile
from totrinn_db.domain.parties import Language
from totrinn_db.domain.verdict import Refused

_ZIP, _OLE = b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MAIN, _TYPES = "word/document.xml", "[Content_Types].xml"
_TEMPLATE = b"wordprocessingml.template.main+xml"
_DOCUMENT = b"wordprocessingml.document.main+xml"
_CODES = {
    Code.FILE_HAS_MACROS: Code.TEMPLATE_MACROS,
    Code.FILE_ENCRYPTED: Code.TEMPLATE_ENCRYPTED,
    Code.FILE_TOO_LARGE: Code.TEMPLATE_TOO_LARGE,
    **{
        code: code
        for code in (Code.TEMPLATE_MACROS, Code.TEMPLATE_NOT_WORD, Code.TEMPLATE_POINTS_OUTSIDE)
    },
}
# What runs, or is opened by another program, has no place in a template.
_RUNS = ("word/activex/", "word/embeddings/")
_HARMLESS = ("/hyperlink", "/attachedTemplate")
# Twentieths of a point: A4 in either direction with a little slack, and the tables of the papers.
_A4, _SLACK = (11906, 16838), 60
_TABLES = 9298 - 30
_MARK = re.compile(r"\{\{[^{}]*\}\}")
_LEFT = re.compile(
    r"\[[^\[\]]{3,60}\]|<[^<>]{3,60}>|(?:klikk|trykk) (?:eller \w+ )?her\b[^.\n]{0,40}"
    r"|lorem ipsum|\bx{3,}\b|\byyyy\b",
    re.IGNORECASE,
)


class Lack(StrEnum):
    """What a template can lack; the words are in the texts."""

    STYLE = "style"
    NOT_A4 = "not_a4"
    LIES = "lies"
    NARROW = "narrow"
    NO_HEADER = "no_header"
    NO_FOOTER = "no_footer"
    NO_PAGE_NUMBER = "no_page_number"
    NO_SENDER = "no_sender"
    UNKNOWN_MARK = "unknown_mark"
    PLACEHOLDER = "placeholder"
    PICTURE_TEXT = "picture_text"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a template lacks. `fact` is the style, the mark or the text it is about."""

    lack: Lack
    fact: str = ""


def read_own_template(data: bytes) -> bytes:
    """Give the content of a template as an ordinary document, or refuse it."""
    if len(data) > TEMPLATE_AT_MOST:
        raise _refused(Code.TEMPLATE_TOO_LARGE)
    if data.startswith(_OLE):
        raise _refused(Code.TEMPLATE_ENCRYPTED if _ENCRYPTED in data else Code.TEMPLATE_OLD_FORMAT)
    if not data.startswith(_ZIP):
        raise _refused(Code.TEMPLATE_NOT_WORD)
    try:
        with opened(data) as archive:
            _look_inside(archive)
            data = _as_document(archive) if _TEMPLATE in archive.read(_TYPES) else data
    except RuleBroken as broken:
        code = broken.refused.code
        raise _refused(_CODES.get(code, Code.TEMPLATE_UNREADABLE)) from broken
    try:
        for paper in trial_papers():
            documents.render(paper, language=Language.NB, looks=_only(data))
    except (DocumentFailed, KeyError, AttributeError, ValueError, TypeError) as error:
        raise _refused(Code.TEMPLATE_UNREADABLE) from error
    return data


def check_template(content: bytes) -> tuple[Finding, ...]:
    """Tell what a template lacks of what the papers use; Totrinn's own takes its place."""
    document = open_template(_only(content).templates[None])
    known = style_names(document)
    missing = [Finding(Lack.STYLE, name) for name in _used_styles() if name not in known]
    return (*missing, *_check_page(document), *_check_margins(document))


def _look_inside(archive: Archive) -> None:
    names = {name.lower() for name in archive.names}
    refuse_macros(archive)
    if any(name.startswith(_RUNS) for name in names):
        raise _refused(Code.TEMPLATE_MACROS)
    if _MAIN not in names:
        raise _refused(Code.TEMPLATE_NOT_WORD)
    for name in archive.names:
        if name.lower().endswith((".xml", ".rels")):
            root = archive.xml(name)
            if name.lower().endswith(".rels") and root is not None:
                _stay_inside(root)


def _as_document(archive: Archive) -> bytes:
    """Make a document of what was saved as a Word template (.dotx)."""
    parts = {name: archive.read(name) for name in sorted(archive.names)}
    parts[_TYPES] = parts[_TYPES].replace(_TEMPLATE, _DOCUMENT)
    return join(pack(name, content) for name, content in parts.items())


def _stay_inside(relations: Any) -> None:
    """Refuse what Word would fetch from elsewhere whenever a paper is opened."""
    for relation in relations:
        outside = relation.get("TargetMode") == "External"
        if outside and not str(relation.get("Type", "")).endswith(_HARMLESS):
            raise _refused(Code.TEMPLATE_POINTS_OUTSIDE)


def _refused(code: Code) -> RuleBroken:
    return RuleBroken(Refused(code, {"megabytes": TEMPLATE_AT_MOST // 1024**2}))


def _only(content: bytes) -> Looks:
    file = TemplateFile("", sha256(content), content)
    return Looks(templates={None: file})


@lru_cache(maxsize=1)
def _used_styles() -> tuple[str, ...]:
    """Name the styles that the papers of all kinds use, in the order they are met."""
    used: dict[str, None] = {}
    for paper in trial_papers():
        content = documents.render(paper, language=Language.NB, looks=STANDARD_LOOKS)
        document = open_template(TemplateFile("", "", content))
        names = {key: name for name, key in style_names(document).items()}
        for element in document.element.body.iter(*map(qn, ("w:pStyle", "w:rStyle", "w:tblStyle"))):
            used.setdefault(names[element.get(qn("w:val"))])
    return tuple(used)


def _check_page(document: Document) -> Iterator[Finding]:
    section = document.sections[-1]
    width, height = (round((side or 0) / 635) for side in (section.page_width, section.page_height))
    if any(abs(side - a4) > _SLACK for side, a4 in zip(sorted((width, height)), _A4, strict=True)):
        yield Finding(Lack.NOT_A4)
    elif width > height:
        yield Finding(Lack.LIES)
    sides = round(((section.left_margin or 0) + (section.right_margin or 0)) / 635)
    if width and width - sides < _TABLES:
        yield Finding(Lack.NARROW, f"{(width - sides) / 567:.1f}".replace(".", ","))


def _check_margins(document: Document) -> Iterator[Finding]:
    heads, feet = _parts(document, "/header"), _parts(document, "/footer")
    if not heads:
        yield Finding(Lack.NO_HEADER)
    elif "{{helsefellesskap}}" not in "".join(map(_text, heads)):
        yield Finding(Lack.NO_SENDER)
    if not feet:
        yield Finding(Lack.NO_FOOTER)
    elif not any("PAGE" in _fields(foot) for foot in feet):
        yield Finding(Lack.NO_PAGE_NUMBER)
    said = "\n".join(_text(each) for each in (*heads, *feet))
    for mark in dict.fromkeys(_MARK.findall(said)):
        if mark not in MARKS:
            yield Finding(Lack.UNKNOWN_MARK, mark)
    for text in dict.fromkeys(found.group().strip() for found in _LEFT.finditer(said)):
        yield Finding(Lack.PLACEHOLDER, text)
    for each in (*heads, *feet):
        if any(_is_unspoken(picture) for picture in each.iter(_PICTURE)):
            yield Finding(Lack.PICTURE_TEXT)
            return


def _parts(document: Document, ending: str) -> list[Any]:
    relations = document.part.rels.values()
    return [r.target_part.element for r in relations if r.reltype.endswith(ending)]


_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def _is_unspoken(picture: Any) -> bool:
    """Tell whether a picture says nothing to those who listen, and is not marked as decoration."""
    decorative = any(str(each.tag).endswith("}decorative") for each in picture.iter())
    return not decorative and not str(picture.get("descr") or picture.get("title") or "").strip()


def _text(element: Any) -> str:
    return "\n".join("".join(t.text or "" for t in p.iter(T)) for p in element.iter(qn("w:p")))


def _fields(element: Any) -> str:
    simple = [str(each.get(qn("w:instr"))) for each in element.iter(qn("w:fldSimple"))]
    return " ".join([*simple, *(each.text or "" for each in element.iter(qn("w:instrText")))])
