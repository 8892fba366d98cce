# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every paper holds what the schemas of Word demand: which elements, in which order, which values.

The rules are those of ECMA-376 transitional as Word itself has them: openxml-audit carries the
schemas of Microsoft's Open XML SDK. Of the properties of a control they leave the order free, which
the standard does not; that order is held here.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn
from lxml import etree

from documents.reading import opened
from documents.samples import samples
from gathering import each_of
from totrinn import paths
from totrinn.documents import render
from totrinn_db.domain.parties import Language

# The schemas alone take seconds to read.
pytestmark = pytest.mark.slow
# ECMA-376 part 1, CT_SdtPr: a sequence, with the kind of the control last.
CONTROL_ORDER = (
    "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex "
    "text dropDownList comboBox date checkbox richText"
).split()
BODY = "word/document.xml"


def faults(content: bytes, folder: Path) -> list[str]:
    """Name what the schemas say against a file."""
    from openxml_audit import FileFormat, OpenXmlValidator  # takes long to load

    path = folder / "papir.docx"
    path.write_bytes(content)
    found = OpenXmlValidator(FileFormat.OFFICE_2010).validate(path).errors
    return [f"{each.part_uri}: {each.description}" for each in found]


def changed(content: bytes, change: Callable[[Any], None], name: str = BODY) -> bytes:
    """Break one part of a file."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(target, "w") as broken:
        for each in package.namelist():
            part = package.read(each)
            if each == name:
                tree = etree.fromstring(part)
                change(tree)
                part = etree.tostring(tree)
            broken.writestr(each, part)
    return target.getvalue()


@each_of("name", lambda: samples(Language.NN))
def test_every_paper_is_as_the_schemas_demand(name: str, tmp_path: Path):
    content = render(samples(Language.NN)[name], language=Language.NN)
    assert faults(content, tmp_path) == []
    for properties in opened(content).element.body.iter(qn("w:sdtPr")):
        places = [CONTROL_ORDER.index(etree.QName(child).localname) for child in properties]
        assert places == sorted(places)


def test_the_template_is_as_the_schemas_demand(tmp_path: Path):
    assert faults(paths.resource("templates/totrinn.docx").read_bytes(), tmp_path) == []


def turn_round(tag: str) -> Callable[[Any], None]:
    def change(tree: Any) -> None:
        properties = next(each for each in tree.iter(qn(tag)) if len(each) > 1)
        properties[:] = list(properties)[::-1]

    return change


def test_what_stands_in_the_wrong_order_is_found(tmp_path: Path):
    content = render(samples(Language.NB)["case_paper_second"], language=Language.NB)
    broken = (
        ("w:pPr", BODY, "pStyle"),
        ("w:tblPr", BODY, "tblCaption"),
        ("w:sectPr", BODY, "titlePg"),
        ("w:settings", "word/settings.xml", "decimalSymbol"),
    )
    for tag, part, _ in broken:
        content = changed(content, turn_round(tag), part)
    found = faults(content, tmp_path)
    for tag, part, word in broken:
        assert [each for each in found if part in each and f"'{word}'" in each], (tag, found)
