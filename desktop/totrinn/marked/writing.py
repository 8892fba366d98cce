# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write blocks as Markdown that reads back as the same blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from totrinn.marked.blocks import (
    Block,
    Blocks,
    Heading,
    Item,
    Paragraph,
    Span,
    Spans,
    Table,
    tidy,
    tidy_spans,
)
from totrinn.marked.reading import read

_SIGNS = re.compile(r"[\\*_\[\]|]|<(?=[A-Za-z!/?])|!(?=\[)")
_LINE_START = re.compile(
    r"^( *)(#{1,6}(?= |$)|[-+•·–](?= |$)|\d{1,9}(?=[.)](?: |$)))", re.MULTILINE
)
_RULER = re.compile(r"^( *)([-:|])(?=[-:| ]*$)", re.MULTILINE)
_LAST_HASHES = re.compile(r"(#+)$")
_ENTITY = re.compile(r"&(?=#?\w+;)")


def write(blocks: Iterable[Block]) -> str:
    """Write blocks as one text."""
    neat = tidy(blocks)
    parts: list[str] = []
    for at, block in enumerate(neat):
        before = neat[at - 1] if at else None
        if before is not None:
            parts.append("\n" if _goes_on(before, block) else "\n\n")
        parts.append(_block(block, neat[:at] if isinstance(block, Item) else ()))
    return "".join(parts)


def _goes_on(before: Block, block: Block) -> bool:
    if not (isinstance(before, Item) and isinstance(block, Item)):
        return False
    # Only a list that begins at 1 may come right below other text.
    return block.number <= 1 or (before.depth == block.depth and before.number > 0)


def _block(block: Block, before: Blocks) -> str:
    if isinstance(block, Heading):
        words = _LAST_HASHES.sub(r"\\\1", _faithful(block.spans))
        return f"{'#' * block.level} {words}"
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Item):
        return _item(block, before)
    return _started(_faithful(block.spans))


def _started(text: str) -> str:
    """Escape what at the start of a line would be more than text."""
    return _RULER.sub(r"\1\\\2", _LINE_START.sub(_escape_start, text))


def _escape_start(found: re.Match[str]) -> str:
    lead, sign = found.groups()
    if sign.isdigit():
        return f"{lead}{sign}\\"
    return f"{lead}\\{sign}"


def _item(item: Item, before: Blocks) -> str:
    lead = " " * sum(_width(_above(before, depth)) for depth in range(item.depth))
    mark = f"{item.number}. " if item.number else "- "
    words = _started(_faithful(item.spans))
    return lead + mark + words.replace("\n", "\n" + lead + " " * len(mark))


def _above(before: Blocks, depth: int) -> Item:
    for block in reversed(before):
        assert isinstance(block, Item)  # a deeper item always follows the one it lies under
        if block.depth == depth:
            return block
    raise AssertionError("an item lies under nothing")


def _width(item: Item) -> int:
    return len(f"{item.number}. ") if item.number else 2


def _table(table: Table) -> str:
    rows = ["| " + " | ".join(map(_faithful, row)) + " |" for row in table.rows]
    rows.insert(1, "|" + " --- |" * len(table.rows[0]))
    return "\n".join(rows)


# marks

_Marks = Callable[[Span, str, str], tuple[str, str]]


def _stars(span: Span, _before: str, _after: str) -> tuple[str, str]:
    mark = "*" * (2 * span.bold + span.italic)
    return mark, mark


def _mixed(span: Span, before: str, after: str) -> tuple[str, str]:
    """Set italic with a low line where it does not stand inside a word."""
    line = "*" if before.isalnum() or after.isalnum() else "_"
    if span.bold and span.italic:
        return "**_", "_**"
    return ("**", "**") if span.bold else (line, line)


def _faithful(spans: Spans) -> str:
    """Write spans so that they read back; where no marks can, those are left out that cannot."""
    written = "".join(map(_plain_span, spans))
    if not any(span.bold or span.italic for span in spans):
        return written
    for marks in (_stars, _mixed):
        written = _marked(spans, marks)
        if _reads_as(written, spans):
            return written
    narrower = tidy_spans(_narrowed(spans), breaks=True)
    if narrower != spans:
        return _faithful(narrower)
    bare = (replace(span, italic=False) for span in spans)
    if any(span.bold for span in spans) and any(span.italic for span in spans):
        return _faithful(tidy_spans(bare, breaks=True))
    return "".join(_plain_span(replace(span, bold=False, italic=False)) for span in spans)


def _reads_as(written: str, spans: Spans) -> bool:
    found = read(_started(written))
    return len(found) == 1 and isinstance(found[0], Paragraph) and found[0].spans == spans


def _narrowed(spans: Spans) -> Iterable[Span]:
    """Take punctuation at the ends out of the marks: beside a letter it would not open them."""
    for span in spans:
        if not (span.bold or span.italic):
            yield span
            continue
        word = span.text.strip("".join(sign for sign in set(span.text) if not sign.isalnum()))
        lead, _, tail = span.text.partition(word) if word else (span.text, "", "")
        yield Span(lead)
        yield replace(span, text=word)
        yield Span(tail)


def _marked(spans: Spans, marks: _Marks) -> str:
    parts = []
    for at, span in enumerate(spans):
        if not (span.bold or span.italic):
            parts.append(_plain_span(span))
            continue
        before = spans[at - 1].text[-1] if at else " "
        after = spans[at + 1].text[0] if at + 1 < len(spans) else " "
        first, last = marks(span, before, after)
        parts.append(first + _escaped(span.text) + last)
    return "".join(parts)


def _plain_span(span: Span) -> str:
    if not span.link:
        return _escaped(span.text)
    return f"[{_escaped(span.text)}](<{_ENTITY.sub('&amp;', span.link)}>)"


def _escaped(text: str) -> str:
    return _SIGNS.sub(r"\\\g<0>", text)
