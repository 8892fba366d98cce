# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Papers with parts that are exempt from public access, as parties and all others get them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from documents.samples import case_title, first_case_paper, letter, letterhead, protocol, say
from documents.samples_meeting import meeting_book
from totrinn_db.domain.exemptions import ITEM, ItemMarks, marks_of_item
from totrinn_db.domain.papers import (
    AnchoringLetter,
    CasePaper,
    Correction,
    MeetingBook,
    ProtocolPaper,
    PublishingIndex,
)
from totrinn_db.domain.papers.public import public_version
from totrinn_db.domain.papers.publishing import IndexGroup, IndexLink
from totrinn_db.domain.parties import Language


def bases(language: Language) -> tuple[str, str]:
    return (
        say(language, "offl. § 23 første ledd", "offl. § 23 fyrste ledd"),
        say(
            language,
            "offl. § 13, jf. fvl. § 13 første ledd nr. 2",
            "offl. § 13, jf. fvl. § 13 fyrste ledd nr. 2",
        ),
    )


def marked_case_paper(language: Language) -> CasePaper:
    paper = first_case_paper(language)
    first_section, secrecy = bases(language)
    return replace(
        paper,
        sections=tuple(
            replace(section, exempt=first_section if number == 1 else "")
            for number, section in enumerate(paper.sections)
        ),
        questions_exempt=first_section,
        consequences_exempt=first_section,
        attachment_bases=("", *(secrecy for _ in paper.attachments[1:])),
    )


def public_case_paper(language: Language) -> CasePaper:
    return public_version(marked_case_paper(language))


def marked_protocol(language: Language) -> ProtocolPaper:
    """One of each mark: notes, statement, title, decision, a whole treatment, a correction."""
    paper = protocol(language)
    negotiation, secrecy = bases(language)
    marks = {
        "30/2026": ItemMarks(notes=negotiation),
        "31/2026": ItemMarks(title=secrecy),
        "32/2026": ItemMarks(wording=negotiation),
        "33/2026": marks_of_item({ITEM: secrecy}, {}),
    }
    items = tuple(replace(each, marks=marks.get(each.number, each.marks)) for each in paper.items)
    concluded = say(language, "Prisen forhandles fram.", "Prisen blir forhandla fram.")
    aside = say(language, "Kari Eksempel Nordmann gikk fra.", "Kari Eksempel Nordmann gjekk frå.")
    asked = say(language, "Prisen i notatet er 4 kroner.", "Prisen i notatet er 4 kroner.")
    return replace(
        paper,
        approved_on=date(2026, 11, 27),
        corrections=(
            Correction(date(2026, 12, 1), "Nina Prøve", asked, negotiation),
            Correction(date(2026, 12, 2), "Nina Prøve", "Eva Eksempel: avdelingssjef."),
        ),
        items=tuple(
            replace(
                each,
                impartiality=aside if each.number == "30/2026" else each.impartiality,
                wording=concluded if each.marks.wording and not each.wording else each.wording,
                statements=tuple(replace(one, exempt=negotiation) for one in each.statements),
            )
            for each in items
        ),
        follow_ups=tuple(
            replace(line, exempt=secrecy if line.number == "33/2026" else "")
            for line in paper.follow_ups
        ),
    )


def public_protocol(language: Language) -> ProtocolPaper:
    return public_version(marked_protocol(language))


def public_book(language: Language) -> MeetingBook:
    """The second case has an exempt file and proposal, and the late item is closed."""
    book = meeting_book(language)
    negotiation, secrecy = bases(language)
    first, second = book.cases
    marked = replace(
        first.paper,
        wording_exempt=negotiation,
        answers_exempt=secrecy,
        attachment_bases=("", secrecy),
    )
    closed = marks_of_item({ITEM: secrecy}, {})
    agenda = replace(
        book.agenda,
        lines=tuple(
            replace(line, marks=closed) if line.number in ("32/2026", "35/2026") else line
            for line in book.agenda.lines
        ),
    )
    return public_version(
        replace(
            book,
            agenda=agenda,
            cases=(
                replace(first, paper=marked),
                replace(second, paper=replace(second.paper, exempt=secrecy)),
            ),
        )
    )


def marked_letter(language: Language) -> AnchoringLetter:
    paper = marked_case_paper(language)
    plain = letter(language)
    return replace(
        plain,
        summary_exempt=paper.questions_exempt,
        consequence_exempt=paper.consequences_exempt,
        attachment_bases=tuple(paper.questions_exempt for _ in plain.attachments),
    )


def publishing_index(language: Language) -> PublishingIndex:
    case = f"Sak 17/2026 {case_title(language)}"
    return PublishingIndex(
        letterhead=letterhead(),
        title=say(
            language,
            "Offentlige dokumenter fra møtet SSU 3/2026, 22. mai 2026",
            "Offentlege dokument frå møtet SSU 3/2026, 22. mai 2026",
        ),
        written_on=date(2026, 6, 1),
        groups=(
            IndexGroup(
                "SSU 3/2026, 22. mai 2026",
                (
                    IndexLink("Innkalling", "2026-05-22_SSU_Innkalling_Offentlig.docx"),
                    IndexLink(f"Saksframlegg: {case}", "2026-05-22_SSU_Sak_Offentlig.docx"),
                ),
            ),
        ),
        omitted=(
            (case, "Bakgrunn", "offl. § 23 første ledd"),
            (case, say(language, "Vedlegg 2", "Vedlegg 2"), "offl. § 15"),
        ),
    )
