# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A case paper with parts that are exempt from public access, as parties and all others get it."""

from __future__ import annotations

from dataclasses import replace

from documents.samples import first_case_paper, letter, say
from totrinn_db.domain.exemptions import public_version
from totrinn_db.domain.papers import AnchoringLetter, CasePaper
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
