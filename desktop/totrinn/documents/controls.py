# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Content controls for Word forms, built so that they survive other office programs too.

Each is inline, alone in its cell, named by a tag and by a bookmark round it. LibreOffice 7.4 drops
the tags and forgets which text is only a prompt, so a reader must also know rows and prompts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from totrinn.documents.elements import SPACES, parse
from totrinn.documents.form_names import BOOKMARK_PREFIX, TAG_PREFIX, UNCHECKED

_SPACES = f'{SPACES} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_FIRST_ID = 410_000


class Controls:
    """Makes the controls of one document, each with an id of its own."""

    def __init__(self, placeholder_style: str, tag: str) -> None:
        self._style = placeholder_style
        self._language = tag
        self._next = _FIRST_ID

    def text(self, name: str, title: str, prompt: str) -> list[Any]:
        """Make a control for text of one or more lines."""
        return self._control(name, title, prompt, '<w:text w:multiLine="1"/>')

    def choice(
        self, name: str, title: str, prompt: str, choices: Sequence[tuple[str, str]]
    ) -> list[Any]:
        """Make a list to choose from; each choice is its value and what the reader sees."""
        items = "".join(
            f"<w:listItem w:displayText={quoteattr(shown)} w:value={quoteattr(value)}/>"
            for value, shown in choices
        )
        return self._control(name, title, prompt, f"<w:dropDownList>{items}</w:dropDownList>")

    def date(self, name: str, title: str, prompt: str) -> list[Any]:
        """Make a control with a calendar."""
        kind = (
            '<w:date><w:dateFormat w:val="d. MMMM yyyy"/>'
            f'<w:lid w:val="{self._language}"/>'
            '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
        )
        return self._control(name, title, prompt, kind)

    def checkbox(self, name: str, title: str) -> list[Any]:
        """Make a box to tick."""
        kind = (
            '<w14:checkbox><w14:checked w14:val="0"/>'
            '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
        )
        run = f"<w:r><w:t>{UNCHECKED}</w:t></w:r>"
        return self._between_bookmarks(name, title, run, kind, is_prompt=False)

    def _control(self, name: str, title: str, prompt: str, kind: str) -> list[Any]:
        run = (
            f'<w:r><w:rPr><w:rStyle w:val="{self._style}"/></w:rPr>'
            f'<w:t xml:space="preserve">{escape(prompt)}</w:t></w:r>'
        )
        return self._between_bookmarks(name, title, run, kind, is_prompt=True)

    def _between_bookmarks(
        self, name: str, title: str, run: str, kind: str, *, is_prompt: bool
    ) -> list[Any]:
        number = self._next
        self._next += 1
        shows = "<w:showingPlcHdr/>" if is_prompt else ""
        # The order of the properties is the schema's; Word refuses another one.
        control = (
            f'<w:p {_SPACES}><w:bookmarkStart w:id="{number}" w:name="{BOOKMARK_PREFIX}{name}"/>'
            f"<w:sdt><w:sdtPr><w:alias w:val={quoteattr(title)}/>"
            f'<w:tag w:val="{TAG_PREFIX}{name}"/><w:id w:val="{number}"/>'
            f'<w:lock w:val="sdtLocked"/>{shows}{kind}</w:sdtPr>'
            f"<w:sdtContent>{run}</w:sdtContent></w:sdt>"
            f'<w:bookmarkEnd w:id="{number}"/></w:p>'
        )
        return list(parse(control))
