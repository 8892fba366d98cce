# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A template that a secretariat edited in Word: refused, or used with what it lacks borrowed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm

from documents.reading import as_lines, looks_of, opened
from documents.samples import agenda, samples
from gathering import each_of
from totrinn import paths
from totrinn.documents import render
from totrinn.documents.own_template import Finding, Lack, check_template, read_own_template
from totrinn.documents.template_copy import copy_of_template
from totrinn.documents.trial import trial_papers
from totrinn_db.domain.codes import Code
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.looks import TEMPLATE_AT_MOST
from totrinn_db.domain.parties import Language

NB = Language.NB
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


def ours() -> Document:
    return docx.Document(str(paths.resource("templates/totrinn.docx")))


def saved(document: Document) -> bytes:
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def repacked(change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    """Change the files inside the shipped template, or add some."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(ours()))) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, content in more.items():
            new.writestr(name.replace("__", "/"), content)
    return packed.getvalue()


def as_it_is(_name: str, content: bytes) -> bytes:
    return content


def with_type(kind: bytes) -> bytes:
    main = b"wordprocessingml.document.main+xml"
    return repacked(
        lambda name, content: content.replace(main, kind) if name.startswith("[") else content
    )


def pointing_outside() -> bytes:
    document = ours()
    document.part.relate_to("https://example.no/logo.png", IMAGE, is_external=True)
    return saved(document)


def a_bomb() -> bytes:
    packed = io.BytesIO(saved(ours()))
    with zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as more:
        more.writestr("word/media/bomb.bin", bytes(40 * 1024**2))
    return packed.getvalue()


@each_of(
    "make, code",
    [
        (lambda: bytes(TEMPLATE_AT_MOST + 1), Code.TEMPLATE_TOO_LARGE),
        (lambda: b"%PDF-1.7", Code.TEMPLATE_NOT_WORD),
        (lambda: OLE + b"gammel Word", Code.TEMPLATE_OLD_FORMAT),
        (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), Code.TEMPLATE_ENCRYPTED),
        (lambda: b"PK\x03\x04halv fil", Code.TEMPLATE_UNREADABLE),
        (lambda: repacked(as_it_is, **{"word__vbaProject.bin": b"x"}), Code.TEMPLATE_MACROS),
        (lambda: repacked(as_it_is, **{"word__activeX__a.xml": b"<a/>"}), Code.TEMPLATE_MACROS),
        (lambda: with_type(b"ms-word.document.macroEnabled.main+xml"), Code.TEMPLATE_MACROS),
        (pointing_outside, Code.TEMPLATE_POINTS_OUTSIDE),
        (a_bomb, Code.TEMPLATE_UNREADABLE),
        (
            lambda: repacked(
                lambda name, content: (
                    b'<!DOCTYPE a [<!ENTITY b "c">]>' + content
                    if name.endswith("styles.xml")
                    else content
                )
            ),
            Code.TEMPLATE_UNREADABLE,
        ),
    ],
)
def test_a_file_that_cannot_be_a_template_is_refused_for_what_it_is(make, code):
    with pytest.raises(RuleBroken) as broken:
        read_own_template(make())
    assert broken.value.refused.code is code


def test_the_copy_to_edit_lacks_nothing_and_one_saved_as_a_template_becomes_a_document():
    assert check_template(read_own_template(copy_of_template(NB))) == ()
    content = read_own_template(with_type(b"wordprocessingml.template.main+xml"))
    assert docx.Document(io.BytesIO(content)).styles["Vedtakspunkt"]


def test_what_a_template_lacks_is_named():
    document = ours()
    for name in ("Heading 1", "Vedtakspunkt"):
        element = document.styles[name].element
        element.getparent().remove(element)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.left_margin = Cm(15)
    head = section.first_page_header.paragraphs[0]
    head.text = "{{avsender}} [Skriv inn adresse] Klikk her for å legge inn logo"
    section.header.paragraphs[0].text = ""
    for footer in (section.footer, section.first_page_footer):
        footer.paragraphs[-1].clear()
    found = check_template(saved(document))
    assert set(found) == {
        Finding(Lack.STYLE, "Heading 1"),
        Finding(Lack.STYLE, "Vedtakspunkt"),
        Finding(Lack.LIES),
        Finding(Lack.NARROW, "12,5"),
        Finding(Lack.NO_SENDER),
        Finding(Lack.NO_PAGE_NUMBER),
        Finding(Lack.UNKNOWN_MARK, "{{avsender}}"),
        Finding(Lack.PLACEHOLDER, "[Skriv inn adresse]"),
        Finding(Lack.PLACEHOLDER, "Klikk her for å legge inn logo"),
    }


def a_bare_document() -> Document:
    """Make what Word in Norwegian gives: other ids, no lists, no headers, letter paper."""
    document = docx.Document()
    document.styles.element.find(f"{qn('w:style')}[@{qn('w:styleId')}='Heading1']").set(
        qn("w:styleId"), "Overskrift1"
    )
    for pointer in document.styles.element.iter(qn("w:basedOn"), qn("w:next"), qn("w:link")):
        if pointer.get(qn("w:val")) == "Heading1":
            pointer.set(qn("w:val"), "Overskrift1")
    document.styles.element.append(
        parse_xml(
            '<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
            'w:type="paragraph" w:styleId="Merknad"><w:name w:val="Noe annet"/></w:style>'
        )
    )
    document.add_paragraph("Denne teksten hører til malen.")
    return document


def test_a_bare_template_gives_whole_papers_with_our_letterhead_lists_and_styles():
    looks = looks_of(a_bare_document())
    papers = samples(NB)
    for name in ("agenda", "case_paper_second", "protocol", "reply_form", "anchoring_status"):
        own = as_lines(render(papers[name], language=NB, looks=looks))
        assert own == as_lines(render(papers[name], language=NB)), name
    document = opened(render(agenda(NB), language=NB, looks=looks))
    ids = {style.element.get(qn("w:styleId")) for style in document.styles}
    for style in document.styles.element.iter(qn("w:style")):
        for pointer in style.iter(qn("w:basedOn"), qn("w:next"), qn("w:link")):
            assert pointer.get(qn("w:val")) in ids
    assert len(ids) == len(list(document.styles.element.iter(qn("w:style"))))


def test_tables_and_page_numbers_fit_between_wider_margins_and_times_stay_whole():
    document = ours()
    document.sections[0].left_margin = Cm(6)
    room = round((21.0 - 6 - 2.2) * 567)
    paper = opened(render(agenda(NB), language=NB, looks=looks_of(document)))
    table = paper.tables[0]._tbl
    assert int(table.find(f".//{qn('w:tblW')}").get(qn("w:w"))) <= room + 1
    widths = [int(column.get(qn("w:w"))) for column in table.iter(qn("w:gridCol"))]
    assert (widths[0], widths[-1]) == (1020, 737)
    last = paper.sections[0].footer.paragraphs[-1]._p
    stops = {tab.get(qn("w:val")): tab.get(qn("w:pos")) for tab in last.iter(qn("w:tab"))}
    assert abs(int(stops["right"]) - room) <= 2
    assert int(stops["clear"]) > room


def test_comments_and_pictures_of_the_text_do_not_follow_into_the_papers():
    document = ours()
    run = document.add_paragraph().add_run("Husk logo")
    document.add_comment(run, text="Ikke vis dette", author="Kari")
    document.settings.element.append(
        parse_xml(
            '<w:documentProtection xmlns:w="http://schemas.openxmlformats.org/'
            'wordprocessingml/2006/main" w:edit="forms" w:enforcement="1"/>'
        )
    )
    content = render(agenda(NB), language=NB, looks=looks_of(document))
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        everything = b"".join(package.read(name) for name in package.namelist())
    assert b"Ikke vis dette" not in everything
    assert b"documentProtection" not in everything


def test_a_picture_without_words_is_named(tmp_path):
    document = ours()
    dot = bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6368"
        "000000820081dd436af40000000049454e44ae426082"
    )
    top = document.sections[0].first_page_header
    top.paragraphs[0].add_run().add_picture(io.BytesIO(dot))
    assert check_template(saved(document)) == (Finding(Lack.PICTURE_TEXT),)
    next(each for each in top._element.iter() if str(each.tag).endswith("}docPr")).set(
        "descr", "Logoen til Helsefellesskapet"
    )
    assert check_template(saved(document)) == ()


def test_there_is_a_trial_paper_of_every_kind():
    kinds = {paper.kind for paper in trial_papers()}
    assert kinds == {kind for kind in DocumentKind if kind.is_paper}


@each_of("language", Language)
def test_the_copy_to_edit_explains_itself(language):
    lines = as_lines(copy_of_template(language))
    assert "Topp, første side | {{helsefellesskap}}" in lines
    assert [line for line in lines if line.startswith("  {{parter}} | ")]
    assert "Vedtakspunkt | Vedtakspunkt" in lines
