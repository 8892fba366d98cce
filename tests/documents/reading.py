# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read a paper back as people do: one line a paragraph, with the name of its style."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree

from documents.samples import samples
from sharing import made_for_the_run
from totrinn.documents import render
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.looks import Looks, TemplateFile
from totrinn_db.domain.parties import Language

_PARAGRAPH, _RUN, _TEXT, _TAB, _BREAK = map(qn, ("w:p", "w:r", "w:t", "w:tab", "w:br"))
_PICTURE = qn("wp:docPr")


@cache
def rendered() -> dict[tuple[str, Language], bytes]:
    """Give the file of every sample in both forms of Norwegian, made once for the whole run."""

    def make(_: Path) -> dict[tuple[str, Language], bytes]:
        return {
            (name, language): render(paper, language=language)
            for language in Language
            for name, paper in samples(language).items()
        }

    return made_for_the_run("papers", make)


def opened(content: bytes) -> Document:
    return docx.Document(io.BytesIO(content))


def looks_of(document: Document, kind: DocumentKind | None = None) -> Looks:
    """Let papers be written with a template that was changed, for one kind or all."""
    saved = io.BytesIO()
    document.save(saved)
    content = saved.getvalue()
    file = TemplateFile("Mal.docx", hashlib.sha256(content).hexdigest(), content)
    return Looks(templates={kind: file})


def as_lines(content: bytes) -> list[str]:
    """Write headers, body and footer as lines `Style | text`; tables row by row."""
    document = opened(content)
    names = {style.style_id: style.name for style in document.styles}
    section = document.sections[0]
    parts = [
        *(("Topp, første side", p) for p in section.first_page_header.paragraphs),
        *(("Topp", p) for p in section.header.paragraphs),
        *(("Bunn", p) for p in section.footer.paragraphs),
    ]
    properties = document.core_properties
    return [
        f"Egenskap | tittel: {properties.title}",
        f"Egenskap | språk: {properties.language}",
        *(f"{place} | {text_of(p._p)}" for place, p in parts),
        *_body(document, names),
    ]


def body_text(content: bytes) -> str:
    """Give the whole text of the body, tables included, without opening the other parts."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    return "\n".join(map(text_of, body.iter(_PARAGRAPH)))


def _body(document: Document, names: dict[str, str]) -> Iterator[str]:
    for element in document.element.body:
        if element.tag == qn("w:p"):
            yield f"{style_of(element, names)} | {text_of(element)}"
        elif element.tag == qn("w:tbl"):
            caption = element.find(f".//{qn('w:tblCaption')}").get(qn("w:val"))
            yield f"Tabell | {caption}"
            for row in element.iter(qn("w:tr")):
                yield "  " + " | ".join(text_of(cell) for cell in row.iter(qn("w:tc")))


def style_of(paragraph: Any, names: dict[str, str]) -> str:
    return names[paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}").get(qn("w:val"))]


def text_of(element: Any) -> str:
    pieces = []
    for node in element.iter(_TEXT, _TAB, _BREAK, _PICTURE):
        if node.tag == _TEXT:
            # The hard space of a date or a time reads as any other.
            pieces.append((node.text or "").replace(".\u00a0", ". "))
        elif node.tag == _TAB and node.getparent().tag == _RUN:
            pieces.append(" → ")
        elif node.tag == _BREAK:
            pieces.append(" ↵ ")
        elif node.tag == _PICTURE:
            pieces.append(f"[{node.get('descr')}]")
    return "".join(pieces)
