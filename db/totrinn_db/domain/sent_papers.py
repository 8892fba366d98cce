# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The case paper as it went out with a round: its texts, and which files lay beside it (rule 2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SentConsequence:
    """What the paper said that the case means for one party."""

    party_id: str
    text: str
    amount: int | None


@dataclass(frozen=True, slots=True)
class SentAttachment:
    """A file that went along, known by its hash; its content is kept under the same hash."""

    name: str
    title: str
    sha256: str

    @property
    def label(self) -> str:
        """The name that papers print."""
        return self.title or self.name


@dataclass(frozen=True, slots=True)
class SentPaper:
    """The paper of a case at one moment, its wording apart. Sections are by key, never empty.

    `exempt` gives the id of the legal basis of each part that is exempt from public access: a
    section by its key, a file by its hash.
    """

    title: str
    sections: Mapping[str, str]
    consequences: tuple[SentConsequence, ...] = ()
    attachments: tuple[SentAttachment, ...] = ()
    exempt: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PaperChanges:
    """What of a paper is not as it was sent. None of it touches the answers: the wording does."""

    title: bool = False
    sections: tuple[str, ...] = ()
    consequences: bool = False
    added: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything is changed."""
        return self != PaperChanges()


def changes_since(sent: SentPaper, now: SentPaper) -> PaperChanges:
    """Compare the paper of today with the one that went out."""
    keys = dict.fromkeys((*sent.sections, *now.sections))
    before = {file.sha256: file.label for file in sent.attachments}
    after = {file.sha256: file.label for file in now.attachments}
    return PaperChanges(
        title=sent.title != now.title,
        sections=tuple(key for key in keys if sent.sections.get(key) != now.sections.get(key)),
        consequences=set(sent.consequences) != set(now.consequences),
        added=tuple(label for sha, label in after.items() if sha not in before),
        withdrawn=tuple(label for sha, label in before.items() if sha not in after),
    )
