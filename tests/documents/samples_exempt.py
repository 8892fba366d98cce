# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A case paper with parts that are exempt from public access, as parties and all others get it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from documents.samples import case_title, first_case_paper, letter, letterhead, say
from totrinn_db.domain.papers import AnchoringLetter, CasePaper, PublishingIndex
from totrinn_db.domain.papers.public import public_version
from totrinn_db.domain.papers.publishing import IndexGroup, IndexLink
from totrinn_db.domain.parties import Language


def marked_case_paper(language: Language) -> CasePaper:
    paper = first_case_paper(language)
    first_section = say(language, "offl. § 23 første ledd", "offl. § 23 fyrste ledd")
    secrecy = say(
        language,
        "offl. § 13, jf. fvl. § 13 første ledd nr. 2",
        "offl. § 13, jf. fvl. § 13 fyrste ledd nr. 2",
    )
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
