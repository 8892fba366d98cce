# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What of a case or of its treatment is exempt from public access (unntatt offentlighet), and why.

The parties get every part, with its mark. The public version leaves the marked parts out and says
so in their place (offentleglova § 12: the rest is public).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

# Parts of a case that are no sections, and can be marked as one.
CASE = "case"
TITLE = "title"
WORDING = "wording"
ANSWERS = "answers"
CONSEQUENCES = "consequences"
QUESTIONS = "questions"
CASE_PARTS = (CASE, TITLE, WORDING, ANSWERS, CONSEQUENCES)

# Parts of one treatment, beside the statement of a party, which is known by the party's id.
ITEM = "item"
NOTES = "notes"
FOLLOW_UPS = "follow_ups"
IMPARTIALITY = "impartiality"
ITEM_PARTS = (ITEM, NOTES, WORDING, FOLLOW_UPS, IMPARTIALITY)


class PartKind(StrEnum):
    """What kind of part was left out."""

    CASE = "case"
    TITLE = "title"
    WORDING = "wording"
    ANSWERS = "answers"
    SECTION = "section"
    QUESTIONS = "questions"
    CONSEQUENCES = "consequences"
    ATTACHMENT = "attachment"
    ITEM = "item"
    NOTES = "notes"
    DECISION = "decision"
    STATEMENT = "statement"
    FOLLOW_UPS = "follow_ups"
    IMPARTIALITY = "impartiality"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part that the public does not see: a section by its name, a file by its number only.

    The title of an exempt file may say too much, so it is left out as well. A statement is known
    by the party that made it.
    """

    kind: PartKind
    basis: str
    name: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class ItemMarks:
    """The legal bases that exempt the parts of one treatment, '' for what is public.

    Where `item` is given, all of the treatment is exempt.
    """

    item: str = ""
    title: str = ""
    notes: str = ""
    wording: str = ""
    follow_ups: str = ""
    impartiality: str = ""

    def __bool__(self) -> bool:
        """Tell whether anything is exempt."""
        return self != ItemMarks()

    def of_what_is_there(self, *, notes: bool, wording: bool, impartiality: bool) -> ItemMarks:
        """Let go of the marks of texts that nobody has written: there is nothing to leave out."""
        return replace(
            self,
            notes=self.notes if notes else "",
            wording=self.wording if wording else "",
            impartiality=self.impartiality if impartiality else "",
        )


def marks_of_item(own: Mapping[str, str], case: Mapping[str, str]) -> ItemMarks:
    """Join the marks of a treatment with those of its case: what is exempt there is so here.

    Why somebody stood aside may tell what a case is about, so a closed title closes that too.

    >>> marks_of_item({NOTES: "offl. § 14"}, {TITLE: "offl. § 13"}).title
    'offl. § 13'
    """
    whole = own.get(ITEM) or case.get(CASE, "")
    title = whole or case.get(TITLE, "")
    return ItemMarks(
        item=whole,
        title=title,
        notes=whole or own.get(NOTES, ""),
        wording=whole or own.get(WORDING) or case.get(WORDING, ""),
        follow_ups=whole or own.get(FOLLOW_UPS, ""),
        impartiality=title or own.get(IMPARTIALITY, ""),
    )
