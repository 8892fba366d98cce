# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a meeting has before it: all its papers in one, and what earlier decisions set in motion."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

from documents import samples
from documents.samples import say
from totrinn_db.domain.follow_ups import Light, PartyProgress
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.papers import (
    AttachedFile,
    BookCase,
    CasePaper,
    FollowUpEntry,
    FollowUpList,
    LateItems,
    MeetingBook,
    PaperSection,
)
from totrinn_db.domain.parties import Language


def meeting_book(language: Language) -> MeetingBook:
    notice = samples.agenda(language)
    late = replace(samples.supplement(language).lines[0], number="35/2026", supplement=1)
    second = samples.second_case_paper(language)
    return MeetingBook(
        agenda=replace(notice, lines=(*notice.lines[:-1], late, notice.lines[-1])),
        written_on=date(2026, 9, 18),
        cases=(
            BookCase(second, tuple(map(attached, second.attachments, (48_200, 2_349_000)))),
            BookCase(discussed(language)),
        ),
        late=(LateItems(1, date(2026, 9, 18), (late,)),),
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


def follow_up_list(language: Language) -> FollowUpList:
    """What a meeting looks through, one of each light and a reason that nobody has written."""
    body = samples.meeting(language, second=True)
    return FollowUpList(
        letterhead=samples.letterhead(),
        written_on=date(2026, 9, 18),
        entries=entries(language),
        body=body.body,
        body_short=body.body_short,
        meeting=body,
        since=samples.FIRST.date(),
    )


def follow_up_list_of_all(language: Language) -> FollowUpList:
    paper = follow_up_list(language)
    open_ = tuple(entry for entry in paper.entries if entry.light is not Light.DONE)
    return replace(paper, entries=open_, body="", body_short="", meeting=None, since=None)


def entries(language: Language) -> tuple[FollowUpEntry, ...]:
    stopped = FollowUpEntry(
        what=say(
            language,
            "Lage avtale om drift av støttetjenesten",
            "Lage avtale om drift av støttetenesta",
        ),
        responsible="Ola Prøve Hansen",
        light=Light.RED,
        title=samples.case_title(language),
        reference="26-012",
        body_short="SSU",
        number="17/2026",
        decided_on=samples.FIRST.date(),
        due=date(2026, 8, 15),
        note=say(
            language,
            "Innkjøpet er klaget inn for Klagenemnda for offentlige anskaffelser.",
            "Innkjøpet er klaga inn for Klagenemnda for offentlege innkjøp.",
        ),
    )
    return (
        stopped,
        replace(stopped, what=say(language, "Velge leder", "Velje leiar"), note="", due=None),
        replace(
            stopped,
            light=Light.YELLOW,
            what="Kurs i Molde",
            note="",
            progress=(
                PartyProgress("a", "Aure", Light.DONE),
                PartyProgress(
                    "m", "Molde", Light.RED, say(language, "Ingen lærer.", "Ingen lærar.")
                ),
                PartyProgress("s", "Smøla", Light.YELLOW),
            ),
        ),
        replace(
            stopped,
            light=Light.GREEN,
            what=say(language, "Sende ut informasjon", "Sende ut informasjon"),
            note=say(language, "Venter på trykk.", "Ventar på trykk."),
            due=date(2026, 12, 1),
            number="",
            decided_on=None,
        ),
        replace(stopped, light=Light.DONE, what="Brosjyre", note="", done_on=date(2026, 8, 3)),
    )
