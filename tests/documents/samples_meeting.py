# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a meeting has before it: all its papers in one, and what earlier decisions set in motion."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

from documents import samples
from documents.samples import say
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.papers import (
    AttachedFile,
    BookCase,
    CasePaper,
    LateItems,
    MeetingBook,
    PaperSection,
)
from totrinn_db.domain.parties import Language


def meeting_book(language: Language) -> MeetingBook:
    notice, late = samples.agenda(language), samples.supplement(language)
    second = samples.second_case_paper(language)
    return MeetingBook(
        agenda=replace(notice, lines=(*notice.lines, replace(late.lines[0], number="35/2026"))),
        written_on=date(2026, 9, 18),
        cases=(
            BookCase(second, tuple(map(attached, second.attachments, (48_200, 2_349_000)))),
            BookCase(discussed(language)),
        ),
        late=(LateItems(1, date(2026, 9, 18), ("35/2026",)),),
    )


def discussed(language: Language) -> CasePaper:
    """A short case with text of its own headings, so that these too go a level down."""
    title = say(
        language,
        "Felles opplæring i tidlig oppdagelse av forverret tilstand",
        "Felles opplæring i tidleg oppdaging av forverra tilstand",
    )
    name = say(language, "Bakgrunn", "Bakgrunn")
    text = say(
        language,
        "## Oppdraget\n\nPartnerskapsmøtet ba om forslaget.\n\n### Tidligere forsøk\n\nTo kurs.",
        "## Oppdraget\n\nPartnarskapsmøtet bad om framlegget.\n\n### Tidlegare forsøk\n\nTo kurs.",
    )
    return CasePaper(
        letterhead=samples.letterhead(),
        body_short="SSU",
        meeting=samples.meeting(language, second=True),
        number="32/2026",
        title=title,
        reference="26-019",
        kind_of_item=ItemKind.DISCUSSION,
        treatment=1,
        written_on=date(2026, 9, 11),
        wording=samples.wording(language),
        sections=(PaperSection(name, text, is_required=True, key="background"),),
    )


def attached(title: str, size: int) -> AttachedFile:
    name = f"{title.split(maxsplit=1)[0].lower()}-2026.{'docx' if size < 1_000_000 else 'pdf'}"
    return AttachedFile(title, name, size, hashlib.sha256(title.encode()).hexdigest())
