# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Forms as they go out, and filled as people fill them: in Word, LibreOffice, or anything else."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, lru_cache
from typing import Any

from lxml import etree

from totrinn.documents import render
from totrinn.documents.form_names import CHECKED, answer_shown
from totrinn.texts import Texts
from totrinn_db.domain.anchoring import AnchoringStatus, Level
from totrinn_db.domain.papers import AnchoredWording, Letterhead, ReplyForm
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.replies import ReplyField
from totrinn_db.domain.wording import short_fingerprint

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
WORDING = (
    "1. SSU slutter seg til felles modell for digital hjemmeoppfølging.\n"
    "2. Modellen tas i bruk fra 1. januar 2027.\n"
    "3. Partene deler utgiftene etter folketall, og helseforetaket dekker halvparten."
)
SENT = date(2026, 1, 20)
TREATED = date(2026, 2, 4)
FORM_ID = "0198c0de-1111-7000-8000-000000000001"
CODE = "7K3M-Q2"
DOCUMENT = "word/document.xml"

Edit = Callable[[etree._Element], None]


@dataclass(frozen=True)
class Filled:
    """What a person fills in."""

    status: AnchoringStatus = AnchoringStatus.ENDORSED
    condition: str = ""
    remark: str = ""
    new_date: date | None = None
    organ: str = "Formannskapet"
    level: Level | None = Level.EXECUTIVE_COMMITTEE
    treated_on: date | None = TREATED
    archive_number: str = "26/1234"
    wants_statement: bool = False
    name: str = "Kari Ødegård"
    title: str = "kommunedirektør"
    texts: Mapping[ReplyField, str] = field(default_factory=dict)

    def words(self, language: Language) -> dict[ReplyField, str]:
        """Write the answers as they read on the form."""
        texts = Texts.load(language)
        found = {
            ReplyField.ANSWER: answer_shown(texts, self.status),
            ReplyField.CONDITION: self.condition,
            ReplyField.REMARK: self.remark,
            ReplyField.NEW_DATE: texts.date(self.new_date) if self.new_date else "",
            ReplyField.ORGAN: self.organ,
            ReplyField.LEVEL: texts.label(self.level) if self.level else "",
            ReplyField.TREATED_ON: texts.date(self.treated_on) if self.treated_on else "",
            ReplyField.ARCHIVE_NUMBER: self.archive_number,
            ReplyField.NAME: self.name,
            ReplyField.TITLE: self.title,
        }
        return {key: value for key, value in {**found, **self.texts}.items() if value}


YES = Filled()
REMARK = Filled(AnchoringStatus.ENDORSED_WITH_REMARK, remark="Opplæringen må være på plass.")
CONDITION = Filled(AnchoringStatus.ENDORSED_ON_CONDITION, condition="Når kostnadene er kjent.")
NO = Filled(AnchoringStatus.NOT_ENDORSED, remark="Kommunen har ikke råd til dette i 2027.")
NOTED = Filled(AnchoringStatus.NOTED)
NOT_AFFECTED = Filled(AnchoringStatus.NOT_AFFECTED, remark="Vi har ikke slike pasienter.")
MORE_TIME = Filled(AnchoringStatus.NEEDS_MORE_TIME, new_date=date(2026, 4, 20))
STATEMENT = replace(REMARK, wants_statement=True)
EVERY_ANSWER = (YES, REMARK, CONDITION, NO, NOTED, NOT_AFFECTED, MORE_TIME, STATEMENT)


def a_form(**changes: Any) -> ReplyForm:
    """Make a form of one municipality."""
    made = ReplyForm(
        letterhead=Letterhead("Helsefellesskapet i Møre og Romsdal", ("Molde",), ("Helse MR HF",)),
        body_short="SSU",
        party="Molde kommune",
        party_kind=PartyKind.MUNICIPALITY,
        form_id=FORM_ID,
        code=CODE,
        written_on=SENT,
        title="Digital hjemmeoppfølging",
        reference="26-001",
        wording=AnchoredWording(WORDING, 1, SENT, short_fingerprint(WORDING)),
        deadline=date(2026, 3, 27),
        number="17/2026",
        reply_to="sekretariatet@example.no",
    )
    return replace(made, **changes)


@cache
def written(form: ReplyForm, language: Language = Language.NB) -> bytes:
    """Write a form as it goes out."""
    return render(form, language=language)


def edited(data: bytes, edit: Edit, part: str = DOCUMENT) -> bytes:
    """Change one part of a package as XML."""
    root = etree.fromstring(unpacked(data)[part])
    edit(root)
    return with_parts(data, {part: etree.tostring(root, xml_declaration=True, encoding="UTF-8")})


@lru_cache(maxsize=64)
def unpacked(data: bytes) -> Mapping[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return target.getvalue()


def with_parts(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    return packed({**unpacked(data), **parts})


def without_parts(data: bytes, *names: str) -> bytes:
    return packed({name: part for name, part in unpacked(data).items() if name not in names})


def control_of(root: etree._Element, where: ReplyField) -> etree._Element:
    for tag in root.iter(f"{W}tag"):
        if tag.get(f"{W}val") == f"totrinn.{where.value}":
            return next(tag.iterancestors(f"{W}sdt"))
    raise LookupError(where)


def cell_of(root: etree._Element, where: ReplyField) -> etree._Element:
    """Find the answer's cell by the code in front of its row."""
    for row in root.iter(f"{W}tr"):
        cells = row.findall(f"{W}tc")
        if "".join(cells[0].itertext()).strip() == where.row_code:
            return cells[-1]
    raise LookupError(where)


def row_of(root: etree._Element, where: ReplyField) -> etree._Element:
    return next(cell_of(root, where).iterancestors(f"{W}tr"))


def runs(text: str, *, breaks: str = "br") -> list[etree._Element]:
    """Write a text as runs, with line breaks between its lines."""
    made = []
    for number, line in enumerate(text.split("\n")):
        run = etree.Element(f"{W}r")
        if number:
            etree.SubElement(run, f"{W}{breaks}")
        etree.SubElement(run, f"{W}t").text = line
        made.append(run)
    return made


def fill_control(root: etree._Element, where: ReplyField, text: str) -> None:
    """Write into a control as Word does: the prompt goes, the text takes its place."""
    control = control_of(root, where)
    properties = control.find(f"{W}sdtPr")
    shows = properties.find(f"{W}showingPlcHdr")
    if shows is not None:
        properties.remove(shows)
    content = control.find(f"{W}sdtContent")
    for child in list(content):
        content.remove(child)
    content.extend(runs(text))


def tick(root: etree._Element) -> None:
    control = control_of(root, ReplyField.WANTS_STATEMENT)
    control.find(f".//{W14}checked").set(f"{W14}val", "1")
    control.find(f"{W}sdtContent//{W}t").text = CHECKED


def filled_in_word(
    form: ReplyForm, answer: Filled = YES, language: Language = Language.NB
) -> bytes:
    """Fill a form as Word does."""
    return edited_as_in_word(written(form, language), answer, language)


def edited_as_in_word(sent: bytes, answer: Filled, language: Language) -> bytes:
    """Fill a file that went out as Word does."""

    def fill(root: etree._Element) -> None:
        for where, text in answer.words(language).items():
            fill_control(root, where, text)
        for where, day in _days(answer).items():
            picked = control_of(root, where).find(f"{W}sdtPr/{W}date")
            picked.set(f"{W}fullDate", f"{day.isoformat()}T00:00:00Z")
        if answer.wants_statement:
            tick(root)

    return edited(sent, fill)


def _days(answer: Filled) -> dict[ReplyField, date]:
    days = {ReplyField.NEW_DATE: answer.new_date, ReplyField.TREATED_ON: answer.treated_on}
    return {where: day for where, day in days.items() if day is not None}


def filled_in_old_libreoffice(
    form: ReplyForm, answer: Filled = YES, language: Language = Language.NB
) -> bytes:
    """Fill a form and lose what LibreOffice 7.4 loses: tags, and which text is a prompt."""
    return edited(filled_in_word(form, answer, language), as_old_libreoffice)


def as_old_libreoffice(root: etree._Element) -> None:
    for name in ("tag", "showingPlcHdr", "lock", "id"):
        for element in list(root.iter(f"{W}{name}")):
            if element.getparent().tag == f"{W}sdtPr":
                element.getparent().remove(element)


def filled_without_controls(
    form: ReplyForm, answer: Filled = YES, language: Language = Language.NB
) -> bytes:
    """Fill a form as a simple editor leaves it: no controls, no bookmarks, text in the cells."""
    return edited(filled_in_word(form, answer, language), without_controls)


def without_controls(root: etree._Element) -> None:
    for control in list(root.iter(f"{W}sdt")):
        shows_prompt = control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
        parent, place = control.getparent(), control.getparent().index(control)
        content = [] if shows_prompt else list(control.find(f"{W}sdtContent"))
        parent.remove(control)
        for number, child in enumerate(content):
            parent.insert(place + number, child)
    for name in ("bookmarkStart", "bookmarkEnd"):
        for element in list(root.iter(f"{W}{name}")):
            element.getparent().remove(element)


def without_properties(data: bytes) -> bytes:
    """Lose what the file says of itself, as some programs do."""
    parts = unpacked(data)
    kept = {name: part for name, part in parts.items() if name != "docProps/custom.xml"}
    core = re.sub(rb"<dc:subject>.*?</dc:subject>", b"", kept["docProps/core.xml"])
    types = re.sub(rb"<Override[^>]*custom\.xml[^>]*/>", b"", kept["[Content_Types].xml"])
    rels = re.sub(rb"<Relationship [^>]*custom\.xml[^>]*/>", b"", kept["_rels/.rels"])
    return packed(
        {**kept, "docProps/core.xml": core, "[Content_Types].xml": types, "_rels/.rels": rels}
    )


def as_text(form: ReplyForm, answer: Filled = YES, language: Language = Language.NB) -> str:
    """Write a filled form as plain text, each cell on a line of its own."""
    texts = Texts.load(language)
    words = answer.words(language)
    lines = [f"Svarskjema: sak {form.number} {form.title}", ""]
    fixed = {ReplyField.CODE: form.code, ReplyField.WORDING: form.wording.text}
    for each in ReplyField:
        hint = texts.word(f"documents.reply_form.hint.{each.value}")
        lines += [each.row_code, f"{texts.label(each)}. {hint}"]
        lines += [fixed.get(each) or words.get(each, "")]
    lines += ["", texts.word("documents.reply_form.meanings"), "Tilslutning: og så videre"]
    return "\n".join(lines)
