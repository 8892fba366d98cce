# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Facts that a Word file carries about itself, beside its text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from totrinn.documents.clean import clean
from totrinn.documents.form_names import PROPERTIES_NAMESPACE as NAMESPACE

if TYPE_CHECKING:
    from docx.document import Document

_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST = 2  # the numbers 0 and 1 are taken by the format itself
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_KIND = "{http://www.w3.org/2001/XMLSchema-instance}type"
_CORE = {
    "title": f"{{{_DUBLIN}}}title",
    "author": f"{{{_DUBLIN}}}creator",
    "subject": f"{{{_DUBLIN}}}subject",
    "comments": f"{{{_DUBLIN}}}description",
    "keywords": f"{{{_PACKAGE}}}keywords",
    "last_modified_by": f"{{{_PACKAGE}}}lastModifiedBy",
    "revision": f"{{{_PACKAGE}}}revision",
    "content_status": f"{{{_PACKAGE}}}contentStatus",
    "created": f"{{{_TERMS}}}created",
    "modified": f"{{{_TERMS}}}modified",
}


def add_core(root: Any, facts: Mapping[str, object]) -> None:
    """Set the properties that every program shows, under the names of `_CORE`."""
    for name, value in facts.items():
        element = root.find(_CORE[name])
        if element is None:
            element = etree.SubElement(root, _CORE[name])
        if isinstance(value, dt.datetime):
            element.set(_KIND, "dcterms:W3CDTF")
            value = f"{value:%Y-%m-%dT%H:%M:%SZ}"
        element.text = clean(str(value))


def add_custom(root: Any, values: Mapping[str, str]) -> None:
    """Add properties of our own; those that the template brought along are kept."""
    for number, (name, value) in enumerate(values.items(), start=_FIRST + len(root)):
        child = etree.SubElement(
            root, f"{{{NAMESPACE}}}property", fmtid=_FORMAT, pid=str(number), name=name
        )
        etree.SubElement(child, f"{{{_VALUES}}}lpwstr").text = value


def with_properties(document: Document) -> None:
    """Give a template the part that properties of our own lie in, if it has none."""
    package = document.part.package
    relations = package.rels.values()
    own = next((r for r in relations if r.reltype == RELATIONSHIP_TYPE.CUSTOM_PROPERTIES), None)
    names: dict[Any, str] = {None: NAMESPACE, "vt": _VALUES}
    root = etree.Element(f"{{{NAMESPACE}}}Properties", nsmap=names)
    if own is not None:
        root.extend(list(etree.fromstring(own.target_part.blob)))
        for number, child in enumerate(root, start=_FIRST):
            child.set("pid", str(number))
    blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    if own is not None:
        own.target_part._blob = blob
        return
    part = Part(PackURI("/docProps/custom.xml"), _TYPE, blob, package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
