# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What of a case paper is exempt from public access (unntatt offentlighet), and why.

The parties get every part, with its mark. The public version leaves the marked parts out and says
so in their place (offentleglova § 12: the rest is public).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# The table of what the case means for each party is no section, and can be marked as one.
CONSEQUENCES = "consequences"
QUESTIONS = "questions"


class PartKind(StrEnum):
    """What kind of part was left out."""

    SECTION = "section"
    QUESTIONS = "questions"
    CONSEQUENCES = "consequences"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part that the public does not see: a section by its name, a file by its number only.

    The title of an exempt file may say too much, so it is left out as well.
    """

    kind: PartKind
    basis: str
    name: str = ""
    number: int = 0
