# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The case paper (saksframlegg), for the first and for the second treatment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.papers.parts import (
    AnchoredWording,
    EarlierTreatment,
    Letterhead,
    MeetingFacts,
    PartyConsequence,
    PartyStanding,
)
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.process import FastTrack


@dataclass(frozen=True, slots=True)
class PaperSection:
    """One section of text, under the name that the body's template gives it.

    Blank lines part paragraphs; lines that start with «- » are a list. A required section
    without text is marked in the paper. `exempt` is the legal basis that exempts it from public
    access, or ''.
    """

    name: str
    text: str
    is_required: bool = False
    key: str = ""
    exempt: str = ""

    @property
    def is_missing(self) -> bool:
        """Tell whether the section must have a text and has none."""
        return self.is_required and not self.text.strip()


@dataclass(frozen=True, slots=True)
class ProcessStep:
    """One step of what happens next, with its date if it is known."""

    step: StepKind
    on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RoundSummary:
    """The answers of the round that the second treatment rests on."""

    round_number: int
    wording: AnchoredWording
    sent_on: date
    deadline: date
    rows: tuple[PartyStanding, ...]
    kept_by: str = ""
    kept_reason: str = ""


@dataclass(frozen=True, slots=True)
class CasePaper:
    """All that the case paper says.

    `kind_of_item` and `treatment` tell which treatment it is for. `meeting` is None and
    `number` '' while the case has no place on a called agenda. `answers` is given for the
    second treatment; what changed since is found by comparing its wording with `wording`.
    `attachment_bases` holds the legal basis of each attachment that is exempt from public access,
    '' for the others; it is empty where none is. `exempt` is that of the whole case. `is_public`
    tells the version for everybody.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.CASE_PAPER

    letterhead: Letterhead
    body_short: str
    title: str
    reference: str
    kind_of_item: ItemKind
    treatment: int
    written_on: date
    meeting: MeetingFacts | None = None
    number: str = ""
    case_class: str = ""
    recommends_only: bool = False
    archive_number: str = ""
    officers: tuple[str, ...] = ()
    origin: str = ""
    wording: str = ""
    wording_number: int = 1
    sections: tuple[PaperSection, ...] = ()
    questions: tuple[str, ...] = ()
    consequences: tuple[PartyConsequence, ...] = ()
    earlier: tuple[EarlierTreatment, ...] = ()
    answers: RoundSummary | None = None
    process: tuple[ProcessStep, ...] = ()
    attachments: tuple[str, ...] = ()
    fast_track: FastTrack | None = None
    questions_exempt: str = ""
    consequences_exempt: str = ""
    attachment_bases: tuple[str, ...] = ()
    exempt: str = ""
    title_exempt: str = ""
    wording_exempt: str = ""
    answers_exempt: str = ""
    is_public: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        """Name the required sections that have no text."""
        return tuple(section.name for section in self.sections if section.is_missing)
