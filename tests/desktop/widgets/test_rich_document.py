# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Formatted text in the editor is the text that is kept: blocks come back as they went in."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from chances import by_chance
from totrinn.marked.blocks import Heading, Item, Paragraph, Span, Table, tidy
from totrinn.widgets.rich_text.document import blocks_of, dress, insert

TEXTS = st.text("abæ 1.,*|#\n«👩\u00a0", min_size=1, max_size=10)
LINKS = st.sampled_from(["", "", "https://eksempel.no/?a=1&b=2", "mailto:a@b.no"])
SPANS = st.lists(
    st.builds(Span, TEXTS, st.booleans(), st.booleans(), LINKS), min_size=1, max_size=3
).map(tuple)
BLOCKS = st.lists(
    st.one_of(
        st.builds(Heading, st.integers(1, 3), SPANS),
        st.builds(Paragraph, SPANS),
        st.builds(Item, SPANS, st.integers(0, 2), st.integers(0, 3)),
        st.lists(st.lists(SPANS, min_size=2, max_size=2).map(tuple), min_size=1, max_size=3).map(
            lambda rows: Table(tuple(rows))
        ),
    ),
    max_size=6,
).map(tidy)


@pytest.mark.usefixtures("qapp")
@by_chance(BLOCKS, quick=10)
def test_blocks_come_back_as_they_went_in(blocks):
    document = QTextDocument()
    insert(QTextCursor(document), blocks)
    assert blocks_of(document) == blocks
    dress(document)
    assert blocks_of(document) == blocks
