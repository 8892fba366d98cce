# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the papers of a helsefellesskap look: its house style, and templates of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from totrinn_db.domain.documents import DocumentKind

# A letterhead with a logo is some hundred kilobytes; more than this would swell every paper.
TEMPLATE_AT_MOST = 5 * 1024**2


class HouseStyle(StrEnum):
    """The order of parts, columns and headings that papers follow; what each is, lies in data."""

    STANDARD = "standard"
    AGENDA_LIST = "agenda_list"
    PROPOSAL_LAST = "proposal_last"
    DECISIONS_ONLY = "decisions_only"


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A Word template with letterhead, logo and fonts of one's own; the hash stands for it."""

    name: str
    sha256: str
    content: bytes = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Looks:
    """What papers are written with. A template under None is for every kind without its own."""

    style: HouseStyle = HouseStyle.STANDARD
    templates: Mapping[DocumentKind | None, TemplateFile] = field(default_factory=dict)

    def template_for(self, kind: DocumentKind) -> TemplateFile | None:
        """Give the community's own template for a kind of paper, if it has one."""
        return self.templates.get(kind) or self.templates.get(None)


STANDARD_LOOKS = Looks()


@dataclass(frozen=True, slots=True)
class OwnTemplateRow:
    """An own template as the settings list it; `kind` None is for all kinds."""

    id: str
    kind: DocumentKind | None
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class LooksView:
    """What the settings show: the style in use and the community's own templates."""

    style: HouseStyle
    version: int
    templates: tuple[OwnTemplateRow, ...]
