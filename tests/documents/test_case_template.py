# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The form for reporting a case goes out empty and comes back as a reported case."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from lxml import etree

from documents.reading import opened
from documents.samples_out import case_template
from gathering import each_of
from tools import needed_tool
from totrinn.documents import render
from totrinn.documents.reading.case_template import read_case_template
from totrinn.texts import Texts
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.papers import CaseField
from totrinn_db.domain.parties import Language
from totrinn_db.domain.reported_case import ReportedCase, may_report
from totrinn_db.domain.verdict import Refused

DOCUMENT = "word/document.xml"
WRITTEN = {
    CaseField.TITLE: "Felles nattlegevakt på øyene",
    CaseField.ORIGIN: "Smøla kommune",
    CaseField.BACKGROUND: "Legene slutter.\nVi klarer ikke vaktene alene.",
    CaseField.ASK: "Vi ber om en felles ordning.",
    CaseField.PATIENT_GROUP: "Skrøpelige eldre",
    CaseField.CONSEQUENCE: "Om lag 2 millioner kroner per år.",
    CaseField.DEADLINE: "1. desember 2026",
    CaseField.REPORTED_BY: "Kari Ødegård, kommuneoverlege",
    CaseField.EMAIL: "kari@example.no",
    CaseField.REPORTED_ON: "27. mai 2026",
}
REPORTED = ReportedCase(
    title="Felles nattlegevakt på øyene",
    origin="Smøla kommune",
    background="Legene slutter.\nVi klarer ikke vaktene alene.",
    ask="Vi ber om en felles ordning.",
    patient_group="Skrøpelige eldre",
    consequence="Om lag 2 millioner kroner per år.",
    deadline=date(2026, 12, 1),
    reported_by="Kari Ødegård, kommuneoverlege",
    email="kari@example.no",
    reported_on=date(2026, 5, 27),
)


def empty(language: Language = Language.NB) -> bytes:
    return render(case_template(language), language=language)


def changed(content: bytes, change: Callable[[etree._Element], None]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == DOCUMENT:
                root = etree.fromstring(data)
                change(root)
                data = etree.tostring(root)
            new.writestr(name, data)
    return target.getvalue()


def fill(root: etree._Element, answers: dict[CaseField, str] = WRITTEN) -> None:
    """Fill the controls as Word does: the prompt goes, a line break is an element."""
    for control in root.iter(qn("w:sdt")):
        name = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val"))
        text = answers.get(CaseField(name.removeprefix("totrinn.")))
        if text is None:
            continue
        prompt = control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}")
        prompt.getparent().remove(prompt)
        run = control.find(f"{qn('w:sdtContent')}/{qn('w:r')}")
        for child in list(run):
            run.remove(child)
        for number, line in enumerate(text.split("\n")):
            if number:
                etree.SubElement(run, qn("w:br"))
            etree.SubElement(run, qn("w:t")).text = line


def lose_tags(root: etree._Element) -> None:
    for tag in list(root.iter(qn("w:tag"))):
        tag.getparent().remove(tag)


def lose_bookmarks(root: etree._Element) -> None:
    for mark in [*root.iter(qn("w:bookmarkStart")), *root.iter(qn("w:bookmarkEnd"))]:
        mark.getparent().remove(mark)


def lose_controls(root: etree._Element) -> None:
    """Leave only the text, as some office programs do; prompts become text too."""
    for control in list(root.iter(qn("w:sdt"))):
        parent = control.getparent()
        place = parent.index(control)
        for number, run in enumerate(control.find(qn("w:sdtContent"))):
            parent.insert(place + number, run)
        parent.remove(control)


@each_of("language", Language)
def test_an_empty_form_has_a_field_for_all_and_reads_as_nothing(language: Language):
    content = empty(language)
    names = [tag.get(qn("w:val")) for tag in opened(content).element.iter(qn("w:tag"))]
    assert names == [f"totrinn.{field.value}" for field in CaseField]
    assert read_case_template(content) == ReportedCase()


def test_the_parties_can_be_chosen_from_a_list():
    items = [item.get(qn("w:value")) for item in opened(empty()).element.iter(qn("w:listItem"))]
    assert len(items) == 28
    assert "Smøla kommune" in items


def test_a_form_filled_in_word_is_a_reported_case():
    assert read_case_template(changed(empty(), fill)) == REPORTED


@each_of("lose", [lose_tags, lose_bookmarks, lose_controls])
def test_a_form_that_another_program_has_handled_still_reads(lose: Callable):
    content = changed(changed(empty(), fill), lose)
    if lose is lose_controls:
        content = changed(content, lose_bookmarks)
    found = read_case_template(content)
    assert found == REPORTED


def test_a_prompt_that_has_become_text_is_no_answer():
    found = read_case_template(changed(empty(), lose_controls))
    assert [field for field in CaseField if found.text(field)] == []
    assert (found.deadline, found.reported_on) == (None, None)


def test_a_prompt_with_words_behind_it_is_an_answer_to_look_at():
    found = read_case_template(
        changed(empty(), lambda root: fill(root, {CaseField.TITLE: "Skriv her: Nattlegevakt"}))
    )
    assert found.title.endswith("Nattlegevakt")
    assert CaseField.TITLE in found.doubtful


def test_a_date_that_is_no_date_is_left_out_and_pointed_at():
    found = read_case_template(
        changed(empty(), lambda root: fill(root, {**WRITTEN, CaseField.DEADLINE: "før jul"}))
    )
    assert found.deadline is None
    assert found.doubtful == (CaseField.DEADLINE,)


def test_what_is_missing_is_named_and_a_case_without_it_is_not_reported():
    assert may_report(REPORTED)
    verdict = may_report(ReportedCase(title="Nattlegevakt"))
    assert isinstance(verdict, Refused)
    assert verdict.code is Code.TEXT_REQUIRED
    assert Texts.load("nb").sentence(verdict) == "Feltet «Hvem som melder saken» må fylles ut."
    with_patient = ReportedCase("Sak", "Smøla", "Gjelder 13097248022", "Hjelp")
    assert may_report(with_patient).code is Code.NATIONAL_ID_FOUND


@each_of(
    "content",
    [b"", b"dette er ikke Word", b"PK\x03\x04 avkortet", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
)
def test_what_is_no_form_is_refused(content: bytes):
    with pytest.raises(RuleBroken):
        read_case_template(content)


def test_another_paper_is_refused():
    from documents.samples import letter

    with pytest.raises(RuleBroken):
        read_case_template(render(letter(Language.NB), language=Language.NB))


def test_a_form_with_macros_is_refused():
    target = io.BytesIO(empty())
    with zipfile.ZipFile(target, "a") as package:
        package.writestr("word/vbaProject.bin", b"x")
    with pytest.raises(RuleBroken) as refused:
        read_case_template(target.getvalue())
    assert refused.value.refused.code is Code.FILE_HAS_MACROS


@pytest.mark.slow
def test_a_form_saved_by_libreoffice_still_reads(tmp_path: Path):
    office = needed_tool("soffice", why="to save the form")
    (tmp_path / "mal.docx").write_bytes(changed(empty(), fill))
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            str(tmp_path / "ut"),
            str(tmp_path / "mal.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=110,
    )
    found = read_case_template((tmp_path / "ut" / "mal.docx").read_bytes())
    for field in CaseField:
        written, read = getattr(REPORTED, field.value), getattr(found, field.value)
        # LibreOffice 7.4 drops the line breaks inside a control.
        assert str(read).replace("\n", "") == str(written).replace("\n", ""), field
