# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a formatted text is made of: headings, paragraphs, list items and tables of spans.

Lists are flat: an item knows how deep it lies, and its number when it has one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

DEEPEST_HEADING, DEEPEST_ITEM = 3, 2
_LINKS = re.compile(r"(?:https?://|mailto:)[^\s<>|\\]+", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n]+")


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text that looks the same all through; a link is neither bold nor italic."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""

    @property
    def look(self) -> tuple[bool, bool, str]:
        """Give all but the text."""
        return self.bold, self.italic, self.link


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the first below the heading of the section itself."""

    level: int
    spans: Spans


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; its line breaks are kept."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list, with its number, or 0 for a dot."""

    spans: Spans
    depth: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table of cells on one line each; the first row is the header."""

    rows: tuple[tuple[Spans, ...], ...]


Block = Heading | Paragraph | Item | Table
Blocks = tuple[Block, ...]


def is_link(target: str) -> bool:
    """Tell whether an address is one that a paper may lead to."""
    return _LINKS.fullmatch(target) is not None


def plain(spans: Spans) -> str:
    """Give the bare text of spans."""
    return "".join(span.text for span in spans)


def plain_text(blocks: Blocks) -> str:
    """Give the bare text of blocks, for counting and searching."""
    return "\n".join(
        "\n".join("\t".join(map(plain, row)) for row in block.rows)
        if isinstance(block, Table)
        else plain(block.spans)
        for block in blocks
    )


def tidy_spans(spans: Iterable[Span], *, breaks: bool = False) -> Spans:
    """Join neighbours that look alike, and leave out what has no text or leads nowhere.

    Space at the ends of a line is left out, and space at the ends of a mark lies outside it.
    """
    lines = [_tidy_line(line) for line in _lines(spans, breaks=breaks)]
    kept: list[Span] = []
    for line in filter(None, lines):
        if kept:
            kept.append(Span("\n"))
        kept += line
    return _joined(kept)


def _lines(spans: Iterable[Span], *, breaks: bool) -> list[list[Span]]:
    lines: list[list[Span]] = [[]]
    for span in spans:
        link = span.link if is_link(span.link) else ""
        look = Span("", link=link) if link else Span("", span.bold, span.italic)
        for number, text in enumerate(span.text.split("\n") if breaks else [span.text]):
            if number:
                lines.append([])
            lines[-1].append(replace(look, text=text))
    return lines


def _tidy_line(line: list[Span]) -> list[Span]:
    loose: list[Span] = []
    for span in _joined(line):
        # After the join: a space at the end of one piece may meet one that begins the next.
        text = _SPACES.sub(" ", span.text)
        bare = text.strip(" ")
        if text[:1] == " ":
            loose.append(Span(" "))
        if bare:
            loose.append(replace(span, text=bare))
        if bare and text[-1:] == " ":
            loose.append(Span(" "))
    kept: list[Span] = []
    for span in loose:
        if span.text == " " and (not kept or kept[-1].text[-1] == " "):
            continue
        kept.append(span)
    if kept and kept[-1].text == " ":
        kept.pop()
    return kept


def _joined(spans: Iterable[Span]) -> Spans:
    joined: list[Span] = []
    for span in spans:
        if not span.text:
            continue
        if joined and joined[-1].look == span.look:
            joined[-1] = replace(joined[-1], text=joined[-1].text + span.text)
        else:
            joined.append(span)
    return tuple(joined)


def tidy(blocks: Iterable[Block]) -> Blocks:
    """Bring blocks to the one form that a text has: no empty ones, and numbers without holes."""
    found: list[Block] = []
    for block in blocks:
        neat = _tidy_block(block)
        if neat is not None:
            found.append(neat)
    return tuple(_numbered(found))


def _tidy_block(block: Block) -> Block | None:
    if isinstance(block, Table):
        return _tidy_table(block)
    spans = tidy_spans(block.spans, breaks=not isinstance(block, Heading))
    if not plain(spans).strip():
        return None
    if isinstance(block, Heading):
        bare = tuple(replace(s, bold=False, italic=False) for s in spans)
        return Heading(min(max(block.level, 1), DEEPEST_HEADING), tidy_spans(bare))
    return replace(block, spans=spans)


def _tidy_table(table: Table) -> Table | None:
    width = max(map(len, table.rows), default=0)
    rows = [[tidy_spans(cell) for cell in row] for row in table.rows]
    filled = [(*row, *[()] * (width - len(row))) for row in rows if any(map(plain, row))]
    if not filled:
        return None
    # The template says how a header looks.
    header = tuple(tuple(Span(plain(cell)) for _ in cell[:1]) for cell in filled[0])
    return Table((header, *filled[1:]))


def _numbered(blocks: list[Block]) -> list[Block]:
    """Count on within a list, and let no item lie more than one step below the one before."""
    numbers: list[int] = []
    kept: list[Block] = []
    for block in blocks:
        if not isinstance(block, Item):
            numbers = []
            kept.append(block)
            continue
        depth = min(max(block.depth, 0), len(numbers), DEEPEST_ITEM)
        before = numbers[depth] if depth < len(numbers) else 0
        number = 0
        if block.number:
            number = before + 1 if before else block.number
        numbers = [*numbers[:depth], number]
        kept.append(Item(block.spans, depth, number))
    return kept
