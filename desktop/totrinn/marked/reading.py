# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read Markdown: headings, bold, italic, lists, links and simple tables; all else is plain text.

Texts from before there was formatting read as they looked: a line break is a line break, lines
that begin with a dash are a list, and «1. januar» is a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

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
)

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_RULES = (
    "heading list table emphasis link image autolink escape newline "
    "balance_pairs fragments_join"
).split()  # fmt: skip
_MONTHS = "januar februar mars april mai juni juli august september oktober november desember"
_DATE = re.compile(rf"^(\s*\d{{1,2}})(?=\. (?:{'|'.join(_MONTHS.split())})\b)", re.MULTILINE)
_NUMBER = re.compile(r"^(\s*\d{4,})(?=[.)](?:\s|$))", re.MULTILINE)
_OLD_BULLET = re.compile(r"^(\s*)[•·–] ", re.MULTILINE)
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)]) ")
_MANY_MARKS = re.compile(r"^((?:\s*(?:[-*+]|\d{1,3}[.)])(?=\s)){3})(\s+)(?=[-*+\d])", re.MULTILINE)
_DEEP = re.compile(r"^[ \t]{12,}", re.MULTILINE)
_MARKS = re.compile(r"[*_\[\]\\<|]|^\s*(?:#|[-+•·–]|\d+[.)])", re.MULTILINE)
_BLANK = re.compile(r"\n[ \t]*\n\s*")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# The sign that some parsers put for what they hold back.
_HELD = re.compile("[\x00\x1c-\x1f]")
_MOST_NESTED = 60


@lru_cache(maxsize=256)
def read(text: str) -> Blocks:
    """Read a formatted text."""
    text = _HELD.sub("", _LINE_ENDS.sub("\n", text)).strip("\n")
    if _MARKS.search(text) is None:
        return tidy(Paragraph((Span(part),)) for part in _BLANK.split(text))
    return tidy(_blocks(_parser().parse(_prepared(text))))


def get_ready() -> None:
    """Load what reads formatted text, before somebody waits for it."""
    _parser()


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # loaded when the first formatted text is read

    parser = MarkdownIt("zero", {"maxNesting": _MOST_NESTED}).enable(_RULES)
    # Addresses are kept as they were written; blocks.is_link judges them.
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    parser.normalizeLinkText = lambda link: link  # type: ignore[method-assign]
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser


def _prepared(text: str) -> str:
    """Escape what Markdown would take for a list and a Norwegian reader would not."""
    text = _DEEP.sub(" " * 12, text.expandtabs(4))
    text = _OLD_BULLET.sub(r"\1- ", text)
    text = _NUMBER.sub(r"\1\\", _DATE.sub(r"\1\\", text))
    text = _MANY_MARKS.sub(r"\1\2\\", text)
    return "\n".join(_parted(text.split("\n")))


def _parted(lines: Sequence[str]) -> Iterator[str]:
    """Let a line at the margin after a list be a paragraph of its own, as it looks."""
    in_list = False
    for line in lines:
        is_item = _ITEM.match(line) is not None
        if in_list and line[:1].strip() and not is_item:
            yield ""
            in_list = False
        elif is_item:
            in_list = True
        yield line


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    lists: list[int] = []  # the number of the next item in each list, 0 for dots
    heading, is_first = 0, False
    rows: list[list[Spans]] = []
    in_table = False
    for token in tokens:
        match token.type:
            case "bullet_list_open":
                lists.append(0)
            case "ordered_list_open":
                lists.append(int(token.attrs.get("start", 1)) or 1)
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                is_first = True
            case "list_item_close":
                if lists[-1]:
                    lists[-1] += 1
            case "heading_open":
                heading = int(token.tag[1:])
            case "heading_close":
                heading = 0
            case "table_open":
                rows, in_table = [], True
            case "tr_open":
                rows.append([])
            case "table_close":
                in_table = False
                yield Table(tuple(map(tuple, rows)))
            case "inline":
                spans = tuple(_spans(token.children or []))
                if in_table:
                    rows[-1].append(spans)
                elif lists:
                    if is_first or heading:
                        yield Item(spans, len(lists) - 1, lists[-1])
                    else:
                        yield Paragraph(spans)
                    is_first = False
                elif heading:
                    yield Heading(heading, spans)
                else:
                    yield Paragraph(spans)


def _spans(tokens: Sequence[Token]) -> Iterator[Span]:
    bold = italic = 0
    link = ""
    for token in tokens:
        match token.type:
            case "strong_open":
                bold += 1
            case "strong_close":
                bold -= 1
            case "em_open":
                italic += 1
            case "em_close":
                italic -= 1
            case "link_open":
                link = str(token.attrs.get("href", ""))
            case "link_close":
                link = ""
            case "softbreak" | "hardbreak":
                yield Span("\n", bold > 0, italic > 0, link)
            case "image":
                yield Span(f"![{token.content}]({token.attrs.get('src', '')})")
            case _:
                yield Span(token.content, bold > 0, italic > 0, link)
