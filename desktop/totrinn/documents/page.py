# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Build a paper from named styles: headings, facts, lists, tables, signatures.

Writers say what to write; fonts, sizes and colours belong to the template.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from totrinn.documents import elements
from totrinn.documents.clean import clean, lines, one_line, paragraphs
from totrinn.documents.letterhead import fill_letterhead, shorten
from totrinn.documents.package import Package
from totrinn.documents.styles import Style, style_of
from totrinn.documents.template import TAGS
from totrinn.texts import Texts
from totrinn_db.domain.looks import HouseStyle
from totrinn_db.domain.papers import Letterhead, Signature
from totrinn_db.domain.parties import Language

EMPTY_CELL = "–"
_BULLETS = ("- ", "• ", "* ", "– ")
_FACTS = ("Faktalinje", "Faktalinje først")
_TWIPS = 1440 / 2.54  # twentieths of a point in a centimetre
_SLACK, _NARROW = 20, 1500
# So many rows of a table stay together at either end of it, so that none stands alone on a page.
_ROWS_TOGETHER, _ROW_AT_MOST = 3, 250


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its heading, its width in centimetres, and whether it is numbers."""

    heading: str
    width: float
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address."""

    words: str
    target: str


class Page:
    """One paper under way. `style` is the order, columns and headings it follows."""

    def __init__(self, package: Package, texts: Texts, style: Style | None = None) -> None:
        self.package = package
        self.texts = texts
        self.style = style or style_of(HouseStyle.STANDARD)
        self._styles = package.styles
        self._foreign = ""
        self._marks = 0
        self.depth = 0

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
        fill_letterhead(self.package, self.texts, letterhead, title=title, footer=footer)
        author = shorten(one_line(letterhead.community), 250)
        written = dt.datetime.combine(on, dt.time(12))
        self.package.describe(
            title=shorten(title, 250),
            author=author,
            last_modified_by=author,
            subject=shorten(one_line(footer), 250),
            keywords="",
            comments="",
            revision=1,
            created=written,
            modified=written,
        )
        self.heading(title, level=1)

    @contextmanager
    def deeper(self) -> Iterator[None]:
        """Put the headings written inside one level lower, as part of a larger paper."""
        self.depth += 1
        try:
            yield
        finally:
            self.depth -= 1

    def heading(
        self, text: str, *, level: int, on_new_page: bool = False, bookmark: str = ""
    ) -> None:
        """Add a heading; a bookmark is the name that a table of contents leads to."""
        heading = self.paragraph(one_line(text), style=f"Heading {level + self.depth}")
        if on_new_page:
            elements.begin_page(heading)
        if bookmark:
            self._marks += 1
            elements.add_bookmark(heading, bookmark, self._marks)

    def contents(self, entries: Iterable[tuple[str, str]]) -> None:
        """Add a table of contents that can be read as it is: bookmarks and their headings."""
        for bookmark, text in entries:
            entry = elements.add_paragraph(self.package.body, self._styles["toc 1"])
            elements.add_way(entry, bookmark, one_line(text))

    def paragraph(self, text: str, *, style: str = "Normal", label: str = "") -> Any:
        """Add one paragraph, with a label in front when there is one."""
        element = elements.add_paragraph(self.package.body, self._styles[style])
        if label:
            elements.add_run(element, label, self._styles["Etikett"])
            text = ("\t" if style in _FACTS else " ") + clean(text)
        elements.add_text(element, text)
        self.mark_language(element)
        if text.rstrip().endswith(":"):
            self.keep_with_next(element)
        return element

    def run(self, text: str, *, style: str = "") -> Any:
        """Make one run of text, in a character style when one is named."""
        return elements.new_run(text, self._styles[style] if style else "")

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

    def facts(self, rows: Iterable[tuple[str, str | Link]], *, after_table: bool = False) -> None:
        """Add lines of label and value. Rows without value are left out."""
        style = _FACTS[1] if after_table else _FACTS[0]
        told = [(label, value) for label, value in rows if isinstance(value, Link) or value.strip()]
        for label, value in told:
            text = "" if isinstance(value, Link) else value
            line = self.paragraph(text, style=style, label=f"{label}:")
            if isinstance(value, Link):
                place = elements.add_hyperlink(line, self.package.link(value.target))
                elements.add_styled(place, value.words, self._styles["Hyperlink"])
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
        table, row = self.empty_table(columns, title=title, description=description)
        cells = [[_cell(value) for value in values] for values in rows]
        kept = elements.kept(row)
        for place, values in enumerate(cells, start=1):
            left = len(cells) - place
            is_end = place < _ROWS_TOGETHER or left < _ROWS_TOGETHER
            is_kept = left and is_end and sum(map(len, values)) <= _ROW_AT_MOST
            elements.add_row(table, kept if is_kept else row, values)
        self.place(table)
        return table

    def empty_table(
        self, columns: Sequence[Column], *, title: str, description: str
    ) -> tuple[Any, Any]:
        """Make a table with its header row only, and the row that its rows are copies of."""
        widths = self._fitted([round(column.width * _TWIPS) for column in columns])
        described = {"tblCaption": one_line(title), "tblDescription": one_line(description)}
        table = elements.new_table(widths, self._styles["Totrinn tabell"], described)
        heads = ["Tabelloverskrift tall" if c.is_number else "Tabelloverskrift" for c in columns]
        row = elements.new_row(widths, [self._styles[name] for name in heads], is_header=True)
        elements.add_row(table, elements.kept(row), [_cell(c.heading) for c in columns])
        styles = ["Tabelltall" if column.is_number else "Tabelltekst" for column in columns]
        return table, elements.new_row(widths, [self._styles[name] for name in styles])

    def _fitted(self, widths: list[int]) -> list[int]:
        """Make columns narrower where the template of a community has wider margins than ours."""
        room = self.text_width
        if not room or sum(widths) <= room + _SLACK:
            return widths
        # Numbers, dates and times would break; what is wide already gives way first.
        wide = sum(width for width in widths if width > _NARROW)
        left = room - sum(widths) + wide
        if left < wide // 2:
            return [width * room // sum(widths) for width in widths]
        return [width * left // wide if width > _NARROW else width for width in widths]

    @property
    def text_width(self) -> int:
        """Give the width between the margins in twentieths of a point; 0 where it is not said."""
        return elements.text_width(self.package.section)

    def style_id(self, name: str) -> str:
        """Give the id that the template has for a named style."""
        return self._styles[name]

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
        elements.keep_with_next(paragraph)

    def keep_table_with_next(self, table: Any) -> None:
        """Keep the last row of a table on the same page as what follows."""
        elements.keep_row(table[-1])

    def mark_language(self, element: Any) -> None:
        """Mark an element that is written in the other language."""
        if self._foreign:
            elements.mark_language(element, self._foreign)

    def place(self, element: Any) -> None:
        """Put an element at the end of the paper."""
        self.mark_language(element)
        self.package.body.append(element)


def _cell(value: str) -> str:
    return value.strip() or EMPTY_CELL


def upper_first(text: str) -> str:
    """Begin a text with a capital."""
    return text[:1].upper() + text[1:]


def _signer(signer: Signature) -> str:
    standing = [one_line(part) for part in (signer.role, signer.function, signer.party)]
    block = (one_line(signer.name), ", ".join(part for part in standing if part))
    return "\n".join(part for part in block if part)
