# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The Word template that a paper starts from: the community's own, or the shipped one."""

from __future__ import annotations

import io
import zipfile
from functools import lru_cache

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from totrinn import paths
from totrinn.documents.borrowing import borrow, empty
from totrinn.documents.landscape import turn
from totrinn.documents.package import Master, margins_of, master_of
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import DocumentFailed
from totrinn_db.domain.looks import TemplateFile
from totrinn_db.domain.parties import Language

SHARED_NAME = "totrinn.docx"
_LYING = (
    DocumentKind.ANCHORING_STATUS,
    DocumentKind.PROGRESS_PLAN,
    DocumentKind.YEARLY_WHEEL,
)
_BROKEN = (OpcError, OSError, ValueError, KeyError, zipfile.BadZipFile, etree.LxmlError)
TAGS = {Language.NB: "nb-NO", Language.NN: "nn-NO"}


def master(kind: DocumentKind, language: Language, own: TemplateFile | None = None) -> Master:
    """Give the template for a kind of paper, in its language: the community's own, or ours.

    Styles, page and margins that the own template lacks are taken from the shipped one.
    """
    return _master(own, kind in _LYING, TAGS[language])


@lru_cache(maxsize=32)
def _master(own: TemplateFile | None, is_lying: bool, tag: str) -> Master:
    """Open a template once; an own one is known by its hash."""
    document = shipped() if own is None else open_template(own)
    if own is not None:
        empty(document)
        borrow(document, shipped())
    if is_lying:
        section = document.element.body.find(qn("w:sectPr"))
        turn(section, [part.element for part in margins_of(document)])
    _set_language(document, tag)
    return master_of(document)


def shipped() -> Document:
    """Open the template that comes with Totrinn."""
    path = paths.resource(f"templates/{SHARED_NAME}")
    try:
        return docx.Document(str(path))
    except _BROKEN as error:
        raise DocumentFailed("template", path.name, str(error)) from error


def open_template(own: TemplateFile) -> Document:
    """Open a template of one's own."""
    try:
        return docx.Document(io.BytesIO(own.content))
    except _BROKEN as error:
        raise DocumentFailed("template", own.name, str(error)) from error


def _set_language(document: Document, tag: str) -> None:
    styles = document.styles.element
    defaults = styles.find("/".join(qn(f"w:{t}") for t in ("docDefaults", "rPrDefault", "rPr")))
    if defaults is not None and defaults.find(qn("w:lang")) is None:
        defaults.append(etree.SubElement(defaults, qn("w:lang")))
    for lang in styles.iter(qn("w:lang")):
        lang.set(qn("w:val"), tag)
    theme = document.settings.element.find(qn("w:themeFontLang"))
    if theme is not None:
        theme.set(qn("w:val"), tag)
    document.core_properties.language = tag
