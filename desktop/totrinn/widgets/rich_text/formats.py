# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How formatted text looks in a document of Qt: spans, paragraphs, lists and tables."""

from __future__ import annotations

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from totrinn.marked.blocks import (
    Span,
)
from totrinn.theme import theme

_DOTS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)
HEADER = QTextFormat.Property.UserProperty.value + 1  # in the first row of a table
NUMBERS = QTextListFormat.Style.ListDecimal


def list_at(cursor: QTextCursor) -> QTextList | None:
    """Give the list that a cursor stands in."""
    return cursor.currentList()


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """Give the table that a cursor stands in."""
    return cursor.currentTable()


def char_format(span: Span) -> QTextCharFormat:
    """Make the look of a span."""
    made = QTextCharFormat()
    if span.bold:
        made.setFontWeight(QFont.Weight.Bold)
    if span.italic:
        made.setFontItalic(True)
    if span.link:
        made.setAnchor(True)
        made.setAnchorHref(span.link)
        made.setForeground(theme.color("accent_text"))
        made.setFontUnderline(True)
    return made


def heading_look(level: int) -> QTextCharFormat:
    """Make the look of the text of a heading."""
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold)
    made.setProperty(QTextFormat.Property.FontSizeAdjustment, 1 if level == 1 else 0)
    return made


def block_format(
    level: int = 0, *, in_list: bool = False, in_cell: bool = False, is_header: bool = False
) -> QTextBlockFormat:
    """Make the measures of a paragraph, or of a heading of a level."""
    made = QTextBlockFormat()
    made.setHeadingLevel(level)
    made.setProperty(HEADER, is_header)
    made.setLineHeight(theme.px(24), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    if level:
        made.setTopMargin(theme.px(8))
    if not in_cell:
        made.setBottomMargin(theme.px(2 if in_list or level else 7))
    return made


def list_format(depth: int, number: int) -> QTextListFormat:
    """Make the look of a list; with dots when the number is 0."""
    made = QTextListFormat()
    made.setIndent(depth + 1)
    made.setStyle(NUMBERS if number else _DOTS[depth % len(_DOTS)])
    if number > 1:
        made.setStart(number)
    return made


def table_format(columns: int) -> QTextTableFormat:
    """Make the look of a table."""
    made = QTextTableFormat()
    made.setHeaderRowCount(1)
    made.setBorderCollapse(True)
    made.setBorder(1)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(theme.color("border_strong"))
    made.setCellPadding(theme.px(5))
    made.setTopMargin(theme.px(4))
    made.setBottomMargin(theme.px(10))
    share = 100 / columns
    kind = QTextLength.Type.PercentageLength
    made.setColumnWidthConstraints([QTextLength(kind, share)] * columns)
    made.setWidth(QTextLength(kind, 100))
    return made
