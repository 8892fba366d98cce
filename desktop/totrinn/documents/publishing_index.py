# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the list of what was published and what was left out: in Word, and as a page of the web."""

from __future__ import annotations

import html
from collections.abc import Iterator

from totrinn.documents import elements
from totrinn.documents.clean import one_line
from totrinn.documents.page import Column, Page
from totrinn.texts import Texts
from totrinn_db.domain.papers.publishing import PublishingIndex

_LINK = "Hyperlink"


def write_publishing_index(page: Page, paper: PublishingIndex) -> None:
    """Write the list with a link to each file beside it."""
    page.begin(
        title=paper.title,
        letterhead=paper.letterhead,
        footer=page.word("publishing.footer", date=paper.written_on),
        on=paper.written_on,
    )
    page.paragraph(_intro(page.texts, paper))
    for group in paper.groups:
        page.heading(group.title, level=2)
        for link in group.links:
            line = page.paragraph("", style="List Bullet")
            place = elements.add_hyperlink(line, page.package.link(link.path))
            elements.add_styled(place, one_line(link.label), page.style_id(_LINK))
    page.heading(page.word("publishing.left_out"), level=2)
    page.paragraph(_about(page.texts, paper))
    if paper.omitted:
        page.table(
            [
                Column(page.word("publishing.case"), 6.0),
                Column(page.word("publishing.part"), 4.4),
                Column(page.word("publishing.basis"), 6.0),
            ],
            paper.omitted,
            title=page.word("publishing.left_out"),
            description=page.word("publishing.left_out_description"),
        )


def _intro(texts: Texts, paper: PublishingIndex) -> str:
    count = sum(len(group.links) for group in paper.groups)
    return texts.word(
        "documents.publishing.intro",
        count=texts.count(count, "document"),
        date=paper.written_on,
    )


def _about(texts: Texts, paper: PublishingIndex) -> str:
    if not paper.omitted:
        return texts.word("documents.publishing.nothing")
    email = one_line(paper.letterhead.email)
    ask = texts.word("documents.publishing.ask", email=email) if email else ""
    return f"{texts.word('documents.publishing.some')} {ask}".strip()


def index_page(paper: PublishingIndex, texts: Texts) -> bytes:
    """Make the same list as a plain page of the web, which needs nothing but itself."""
    body = "\n".join(_body(paper, texts))
    page = _PAGE.format(lang=texts.language.value, title=html.escape(paper.title), body=body)
    return page.encode("utf-8")


def _body(paper: PublishingIndex, texts: Texts) -> Iterator[str]:
    def said(text: str) -> str:
        return html.escape(one_line(text))

    yield f"<p>{said(paper.letterhead.community)}</p>"
    yield f"<h1>{said(paper.title)}</h1>"
    yield f"<p>{said(_intro(texts, paper))}</p>"
    for group in paper.groups:
        yield f"<h2>{said(group.title)}</h2>\n<ul>"
        for link in group.links:
            yield f'<li><a href="{html.escape(link.path)}">{said(link.label)}</a></li>'
        yield "</ul>"
    yield f"<h2>{said(texts.word('documents.publishing.left_out'))}</h2>"
    yield f"<p>{said(_about(texts, paper))}</p>"
    if paper.omitted:
        heads = ("case", "part", "basis")
        cells = "".join(
            f'<th scope="col">{said(texts.word(f"documents.publishing.{head}"))}</th>'
            for head in heads
        )
        caption = said(texts.word("documents.publishing.left_out_description"))
        yield f"<table>\n<caption>{caption}</caption>\n<thead><tr>{cells}</tr></thead>\n<tbody>"
        for row in paper.omitted:
            yield f"<tr>{''.join(f'<td>{said(cell)}</td>' for cell in row)}</tr>"
        yield "</tbody>\n</table>"


_PAGE = """<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font-family: sans-serif; line-height: 1.5; max-width: 50em }}
body {{ margin: 2em auto; padding: 0 1em }}
table {{ border-collapse: collapse }}
caption {{ text-align: left; padding-bottom: .5em }}
th, td {{ border: 1px solid #767676; padding: .4em .6em; text-align: left; vertical-align: top }}
</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""
