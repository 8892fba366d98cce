# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The Word template that a paper starts from: the community's own, or the shipped one."""

from __future__ import annotations

import copy
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from totrinn import paths
from totrinn.documents.landscape import turn
from totrinn.documents.package import Master, margins_of, master_of
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import DocumentFailed
from totrinn_db.domain.parties import Language

SHARED_NAME = "totrinn.docx"
_LYING = (DocumentKind.ANCHORING_STATUS, DocumentKind.PROGRESS_PLAN)
TAGS = {Language.NB: "nb-NO", Language.NN: "nn-NO"}


def master(kind: DocumentKind, language: Language, folder: Path | None = None) -> Master:
    """Give the template for a kind of paper, in its language.

    In the community's folder a file named after the kind, such as `agenda.docx`, comes before
    the shared `totrinn.docx`. Styles that the own template lacks are taken from the shipped one.
    """
    own = _own_template(kind, folder)
    path = own or paths.resource(f"templates/{SHARED_NAME}")
    try:
        stat = path.stat()
    except OSError as error:
        raise DocumentFailed("template", path.name, str(error)) from error
    version = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
    return _master(path, own is not None, kind in _LYING, TAGS[language], version)


@lru_cache(maxsize=8)
def _master(
    path: Path, is_own: bool, is_lying: bool, tag: str, _version: tuple[int, ...]
) -> Master:
    """Open a template once; a template that somebody changes is another version."""
    document = _open(path)
    if is_own:
        _add_missing_styles(document)
        _empty_body(document)
    if is_lying:
        section = document.element.body.find(qn("w:sectPr"))
        turn(section, [part.element for part in margins_of(document)])
    _set_language(document, tag)
    return master_of(document)


def _own_template(kind: DocumentKind, folder: Path | None) -> Path | None:
    if folder is None:
        return None
    candidates = (folder / f"{kind.value}.docx", folder / SHARED_NAME)
    return next((path for path in candidates if path.is_file()), None)


def _open(path: Path) -> Document:
    try:
        return docx.Document(str(path))
    except (OpcError, OSError, ValueError, KeyError, zipfile.BadZipFile, etree.LxmlError) as error:
        raise DocumentFailed("template", path.name, str(error)) from error


def _add_missing_styles(document: Document) -> None:
    shipped = docx.Document(str(paths.resource(f"templates/{SHARED_NAME}"))).styles.element
    styles = document.styles.element
    known = {_style_name(style) for style in styles.findall(qn("w:style"))}
    for style in shipped.findall(qn("w:style")):
        if _style_name(style) not in known:
            borrowed = copy.deepcopy(style)
            for numbering in borrowed.findall(f".//{qn('w:numPr')}"):
                numbering.getparent().remove(numbering)  # it names a list of the other file
            styles.append(borrowed)


def _style_name(style: Any) -> str:
    return str(style.find(qn("w:name")).get(qn("w:val"))).lower()


def _empty_body(document: Document) -> None:
    body = document.element.body
    for element in list(body):
        if element.tag != qn("w:sectPr"):
            body.remove(element)


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
