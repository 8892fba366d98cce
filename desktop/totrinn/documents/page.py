# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Build a paper from named styles: headings, facts, lists, tables, signatures.

Writers say what to write; fonts, sizes and colours belong to the template.
"""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm
from docx.styles import BabelFish

from totrinn.documents.clean import clean, lines, one_line, paragraphs
from totrinn.documents.letterhead import fill_letterhead, shorten
from totrinn.documents.template import TAGS
from totrinn.texts import Texts
from totrinn_db.domain.papers import Letterhead, Signature
from totrinn_db.domain.parties import Language

EMPTY_CELL = "–"
_BULLETS = ("- ", "• ", "* ", "– ")
_FACTS = ("Faktalinje", "Faktalinje først")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its heading, its width in centimetres, and whether it is numbers."""

    heading: str
    width: float
    is_number: bool = False


class Page:
    """One paper under way."""

    def __init__(self, document: Document, texts: Texts) -> None:
        self.document = document
        self.texts = texts
        self._styles = dict(_style_ids(document))
        self._foreign = ""

    def word(self, key: str, **facts: object) -> str:
        """Look up a word of the papers."""
        return self.texts.word(f"documents.{key}", **facts)

    @contextmanager
    def in_language(self, language: Language | None) -> Iterator[None]:
        """Mark what is written inside as being in another language, for those who listen."""
        if language is not None and language is not self.texts.language:
            self._foreign = TAGS[language]
        try:
            yield
        finally:
            self._foreign = ""

    def begin(self, *, title: str, letterhead: Letterhead, footer: str, on: dt.date) -> None:
        """Set the properties, the letterhead and the one main heading."""
        title = one_line(title)
        fill_letterhead(self.document, self.texts, letterhead, title=title, footer=footer)
        properties = self.document.core_properties
        properties.title = shorten(title, 250)
        properties.author = shorten(one_line(letterhead.community), 250)
        properties.last_modified_by = properties.author
        properties.subject = shorten(one_line(footer), 250)
        properties.keywords = ""
        properties.comments = ""
        properties.revision = 1
        properties.created = dt.datetime.combine(on, dt.time(12))
        properties.modified = properties.created
        self.heading(title, level=1)

    def heading(self, text: str, *, level: int) -> None:
        """Add a heading."""
        self.paragraph(one_line(text), style=f"Heading {level}")

    def paragraph(self, text: str, *, style: str = "Normal", label: str = "") -> Any:
        """Add one paragraph, with a label in front when there is one."""
        element = OxmlElement("w:p")
        properties = OxmlElement("w:pPr")
        style_element = OxmlElement("w:pStyle")
        style_element.set(qn("w:val"), self._styles[style])
        properties.append(style_element)
        element.append(properties)
        if label:
            element.append(self.run(label, style="Etikett"))
            text = ("\t" if style in _FACTS else " ") + clean(text)
        for piece in _runs_of(text):
            element.append(piece)
        self.place(element)
        if text.rstrip().endswith(":"):
            self.keep_with_next(element)
        return element

    def run(self, text: str, *, style: str = "") -> Any:
        """Make one run of text, in a character style when one is named."""
        run = OxmlElement("w:r")
        if style:
            properties = OxmlElement("w:rPr")
            run_style = OxmlElement("w:rStyle")
            run_style.set(qn("w:val"), self._styles[style])
            properties.append(run_style)
            run.append(properties)
        run.append(_text(_tidy(text)))
        return run

    def text(self, text: str) -> None:
        """Add running text: blank lines part paragraphs, lines with a dash are a list."""
        for block in paragraphs(text):
            loose: list[str] = []
            for line in block.split("\n"):
                if line.strip().startswith(_BULLETS):
                    self._flush(loose)
                    self.paragraph(line.strip()[2:].strip(), style="List Bullet")
                else:
                    loose.append(line)
            self._flush(loose)

    def _flush(self, loose: list[str]) -> None:
        if any(line.strip() for line in loose):
            self.paragraph("\n".join(loose))
        loose.clear()

    def facts(self, rows: Iterable[tuple[str, str]], *, after_table: bool = False) -> None:
        """Add lines of label and value. Rows without value are left out."""
        style = _FACTS[1] if after_table else _FACTS[0]
        for label, value in rows:
            if value.strip():
                self.paragraph(value, style=style, label=f"{label}:")
                style = _FACTS[0]

    def numbered(self, entries: Iterable[str]) -> None:
        """Add a list whose numbers are text, so that they can be copied and cited."""
        for number, entry in enumerate(entries, start=1):
            self.paragraph(f"{number}.\t{clean(entry)}", style="Nummerert")

    def proposal(self, wording: str) -> None:
        """Add a proposed or adopted wording, line by line as it was written."""
        for line in lines(wording):
            number, _, rest = line.partition(" ")
            if rest and number.rstrip(".)").isdigit() and number[-1] in ".)":
                self.paragraph(f"{number}\t{rest.strip()}", style="Vedtakspunkt")
            else:
                self.paragraph(line, style="Vedtakstekst")

    def table(
        self,
        columns: Sequence[Column],
        rows: Iterable[Sequence[str]],
        *,
        title: str,
        description: str,
    ) -> Any:
        """Add a table of data: header row repeated, rows kept whole, described in words.

        Rows are copies of one row, which is some thousand times quicker than asking for cells.
        """
        widths = [int(Cm(column.width).twips) for column in columns]
        table = _table(widths, style=self._styles["Totrinn tabell"])
        properties = table.find(qn("w:tblPr"))
        for tag, words in (("w:tblCaption", title), ("w:tblDescription", description)):
            element = OxmlElement(tag)
            element.set(qn("w:val"), one_line(words))
            properties.append(element)
        heads = ["Tabelloverskrift tall" if c.is_number else "Tabelloverskrift" for c in columns]
        headings = self._row(widths, heads, is_header=True)
        table.append(_fill_row(headings, [column.heading for column in columns]))
        styles = ["Tabelltall" if column.is_number else "Tabelltekst" for column in columns]
        body = self._row(widths, styles, is_header=False)
        for row in rows:
            table.append(_fill_row(copy.deepcopy(body), row))
        self.place(table)
        return table

    def style_id(self, name: str) -> str:
        """Give the id that the template has for a named style."""
        return str(self._styles[name])

    def _row(self, widths: Sequence[int], styles: Sequence[str], *, is_header: bool) -> Any:
        header = "<w:tblHeader/>" if is_header else ""
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f'<w:p><w:pPr><w:pStyle w:val="{self._styles[style]}"/></w:pPr></w:p></w:tc>'
            for width, style in zip(widths, styles, strict=True)
        )
        return parse_xml(
            f"<w:tr {nsdecls('w')}><w:trPr><w:cantSplit/>{header}</w:trPr>{cells}</w:tr>"
        )

    def closing(self, signatures: Sequence[Signature]) -> None:
        """Close a letter: the greeting, and those who stand behind it, approved without ink."""
        if not signatures:
            return
        self.keep_with_next(self.paragraph(self.word("greeting"), style="Underskrift"))
        for signer in signatures:
            self.keep_with_next(self.paragraph(_signer(signer), style="Underskrift"))
        self.paragraph(self.word("approved_electronically"), style="Med luft over")

    def signature_lines(self, signatures: Sequence[Signature]) -> None:
        """Add a line to sign on for each; all on the same page."""
        for number, signer in enumerate(signatures, start=1):
            line = self.paragraph(self.word("place_and_date"), style="Underskriftslinje")
            self.keep_with_next(line)
            block = self.paragraph(_signer(signer), style="Under linjen")
            if number < len(signatures):
                self.keep_with_next(block)

    def keep_with_next(self, paragraph: Any) -> None:
        """Keep a paragraph on the same page as the next."""
        style = paragraph.pPr.find(qn("w:pStyle"))
        style.addnext(OxmlElement("w:keepNext"))

    def mark_language(self, element: Any) -> None:
        """Mark an element that is written in the other language."""
        if self._foreign:
            for run in element.iter(qn("w:r")):
                _mark_language(run, self._foreign)

    def place(self, element: Any) -> None:
        """Put an element at the end of the paper."""
        self.mark_language(element)
        self.document.element.body.find(qn("w:sectPr")).addprevious(element)


def _style_ids(document: Document) -> Iterator[tuple[str, str]]:
    """Pair the names of styles, as people see them, with their ids in the file."""
    for style in document.styles.element.findall(qn("w:style")):
        name = style.find(qn("w:name"))
        if name is not None:
            shown = BabelFish.internal2ui(name.get(qn("w:val")))
            yield shown, style.get(qn("w:styleId"))


def _table(widths: Sequence[int], *, style: str) -> Any:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid></w:tbl>"
    )


def upper_first(text: str) -> str:
    """Begin a text with a capital."""
    return text[:1].upper() + text[1:]


def _signer(signer: Signature) -> str:
    standing = [one_line(part) for part in (signer.role, signer.function, signer.party)]
    block = (one_line(signer.name), ", ".join(part for part in standing if part))
    return "\n".join(part for part in block if part)


def _mark_language(run: Any, tag: str) -> None:
    properties = run.get_or_add_rPr()
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), tag)
    properties.append(language)


def _runs_of(text: str) -> list[Any]:
    run = OxmlElement("w:r")
    for number, line in enumerate(_tidy(text).split("\n")):
        if number:
            run.append(OxmlElement("w:br"))
        for place, part in enumerate(line.split("\t")):
            if place:
                run.append(OxmlElement("w:tab"))
            if part:
                run.append(_text(part))
    return [run]


def _tidy(text: str) -> str:
    """Clean a text and leave the space at its ends, which parts it from its neighbours."""
    bare = text.strip("\t ")
    lead = text[: len(text) - len(text.lstrip("\t "))]
    tail = text[len(text.rstrip("\t ")) :] if bare else ""
    return lead + clean(bare) + tail


def _text(text: str) -> Any:
    element = OxmlElement("w:t")
    element.text = text
    element.set(qn("xml:space"), "preserve")
    return element


def _fill_row(row: Any, values: Sequence[str]) -> Any:
    for cell, value in zip(row.findall(qn("w:tc")), values, strict=True):
        for run in _runs_of(value.strip() or EMPTY_CELL):
            cell.find(qn("w:p")).append(run)
    return row
