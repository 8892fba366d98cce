# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Packages are whole zip files, the same each time, and templates are opened again when changed."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import docx

from documents.reading import looks_of, opened, text_of
from documents.samples import letter
from gathering import each_of
from totrinn import paths
from totrinn.documents import render
from totrinn.documents.packing import join, pack
from totrinn_db.domain.looks import Looks
from totrinn_db.domain.parties import Language

NB = Language.NB
# The smallest picture there is: one grey dot.
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63680000"
    "00820081dd436af40000000049454e44ae426082"
)


@each_of("content", [b"", b"<a/>", bytes(range(256)) * 4_000])
def test_a_package_is_a_zip_file_that_others_read(content: bytes):
    names = ("[Content_Types].xml", "word/document.xml", "word/media/Målform.png")
    package = join(pack(name, content) for name in names)
    with zipfile.ZipFile(io.BytesIO(package)) as read:
        assert read.testzip() is None
        assert tuple(read.namelist()) == names
        assert {read.read(name) for name in names} == {content}
        assert {entry.date_time for entry in read.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert package == join(pack(name, content) for name in names)


def a_template(text: str, *, picture: bytes = b"") -> Looks:
    document = docx.Document(str(paths.resource("templates/totrinn.docx")))
    top = document.sections[0].first_page_header.paragraphs[1]
    top.text = text
    if picture:
        top.add_run().add_picture(io.BytesIO(picture))
    return looks_of(document)


def first_header(looks: Looks) -> str:
    content = render(letter(NB), language=NB, looks=looks)
    return text_of(opened(content).sections[0].first_page_header._element)


def test_a_template_that_is_changed_is_used_as_it_is_now():
    assert "Postboks 1" in first_header(a_template("Postboks 1"))
    assert "Postboks 2" in first_header(a_template("Postboks 2"))


def test_a_letterhead_that_is_shared_does_not_carry_over_to_another_party():
    contents = [render(letter(NB, party=name), language=NB) for name in ("Molde", "Smøla")]
    feet = [text_of(opened(each).sections[0].footer._element) for each in contents]
    assert ["Molde" in feet[0], "Smøla" in feet[1]] == [True, True]
    assert "Molde" not in feet[1]


def test_a_logo_stays_when_the_mark_beside_it_has_nothing_to_say():
    looks = a_template("{{kontakt}}", picture=DOT)
    paper = letter(NB)
    head = replace(paper.letterhead, secretariat="", email="", phone="")
    content = render(replace(paper, letterhead=head), language=NB, looks=looks)
    header = opened(content).sections[0].first_page_header._element
    assert list(header.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}blip"))
