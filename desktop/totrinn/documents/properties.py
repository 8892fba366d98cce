# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Facts that a Word file carries about itself, beside its text: its custom properties."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from totrinn.documents.form_names import PROPERTIES_NAMESPACE as NAMESPACE

_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST = 2  # the numbers 0 and 1 are taken by the format itself


def add_properties(document: Document, values: Mapping[str, str]) -> None:
    """Add custom properties; those that the template brought along are kept."""
    package = document.part.package
    relations = package.rels.values()
    own = next((r for r in relations if r.reltype == RELATIONSHIP_TYPE.CUSTOM_PROPERTIES), None)
    names: dict[Any, str] = {None: NAMESPACE, "vt": _VALUES}
    root = etree.Element(f"{{{NAMESPACE}}}Properties", nsmap=names)
    if own is not None:
        root.extend(list(etree.fromstring(own.target_part.blob)))
        for number, child in enumerate(root, start=_FIRST):
            child.set("pid", str(number))
    for number, (name, value) in enumerate(values.items(), start=_FIRST + len(root)):
        child = etree.SubElement(
            root, f"{{{NAMESPACE}}}property", fmtid=_FORMAT, pid=str(number), name=name
        )
        etree.SubElement(child, f"{{{_VALUES}}}lpwstr").text = value
    blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    if own is not None:
        own.target_part._blob = blob
        return
    part = Part(PackURI("/docProps/custom.xml"), _TYPE, blob, package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
