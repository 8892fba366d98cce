# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write our template with a guide in it, for a helsefellesskap to edit in Word."""

from __future__ import annotations

from docx.enum.style import WD_STYLE_TYPE

from totrinn.documents.letterhead import MARKS
from totrinn.documents.package import Package
from totrinn.documents.page import Column, Page
from totrinn.documents.template import master, shipped
from totrinn.texts import Texts
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.parties import Language

_STEPS = ("step_logo", "step_fixed", "step_fonts", "step_page")
_ELSEWHERE = ("Heading", "Header", "Footer", "Brevhode", "toc ")


def copy_of_template(language: Language) -> bytes:
    """Give the shipped template as a document that explains itself; its marks are not filled."""
    texts = Texts.load(language)
    package = Package(master(DocumentKind.AGENDA, language))
    page = Page(package, texts)
    title = page.word("template.title")
    package.describe(title=title, subject=page.word("template.footer"))
    page.heading(title, level=1)
    page.paragraph(page.word("template.intro"))
    page.heading(page.word("template.how"), level=2)
    page.numbered(page.word(f"template.{step}") for step in _STEPS)
    page.heading(page.word("template.marks"), level=2)
    page.table(
        [Column(page.word("template.mark"), 4.4), Column(page.word("template.becomes"), 12.0)],
        [[mark, page.word(f"template.{mark.strip('{}')}")] for mark in MARKS],
        title=page.word("template.marks"),
        description=page.word("template.marks_description"),
    )
    page.heading(page.word("template.styles"), level=2)
    for name in _paragraph_styles():
        page.paragraph(texts.tree["problems"]["own_template"]["styles"].get(name, name), style=name)
    return package.save()


def _paragraph_styles() -> list[str]:
    """Name the styles of paragraphs; those of headings would break the order of levels."""
    names = [s.name or "" for s in shipped().styles if s.type is WD_STYLE_TYPE.PARAGRAPH]
    return [name for name in names if not name.startswith(_ELSEWHERE)]
