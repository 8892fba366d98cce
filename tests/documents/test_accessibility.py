# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every paper can be read by ear and found again: headings, language, tables, title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import pytest
from docx.document import Document
from docx.oxml.ns import qn

from documents.reading import opened, rendered, style_of, text_of
from documents.samples import samples
from gathering import each_of
from totrinn import paths
from totrinn.documents import name_of
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.papers import Paper
from totrinn_db.domain.parties import Language

TAGS = {Language.NB: "nb-NO", Language.NN: "nn-NO"}
# The order that Word demands of the properties of a paragraph.
ORDER = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers "
    "pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
    "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents "
    "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle "
    "rPr sectPr pPrChange"
).split()


class Opened(NamedTuple):
    """Hold one paper: what it says, and the file that was made of it."""

    name: str
    content: Paper
    language: Language
    document: Document


@cache
def papers() -> list[Opened]:
    """Open every paper in both forms of Norwegian."""
    return [
        Opened(f"{name}-{language}", samples(language)[name], language, opened(file))
        for (name, language), file in rendered().items()
    ]


@pytest.fixture(scope="module", autouse=True)
def _closed_afterwards() -> Iterator[None]:
    yield
    papers.cache_clear()


every_paper = each_of("paper", papers, ids=lambda paper: paper.name)


def styles_in_use(document) -> list[tuple[str, str]]:
    names = {style.style_id: style.name for style in document.styles}
    return [(style_of(p, names), text_of(p)) for p in document.element.body.iter(qn("w:p"))]


@every_paper
def test_there_is_one_main_heading_and_no_level_is_skipped(paper):
    levels = [int(s[-1]) for s, _ in styles_in_use(paper.document) if s.startswith("Heading")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False))


@every_paper
def test_no_heading_is_made_of_bold_text_alone(paper):
    for paragraph in paper.document.element.body.iter(qn("w:p")):
        runs = [run for run in paragraph.findall(qn("w:r")) if text_of(run).strip()]
        labels = [run for run in runs if run.find(f".//{qn('w:rStyle')}") is not None]
        assert not runs or len(labels) < len(runs), text_of(paragraph)


@every_paper
def test_the_language_is_set_everywhere(paper):
    _, _, language, document = paper
    tags = [lang.get(qn("w:val")) for lang in document.styles.element.iter(qn("w:lang"))]
    tags += [lang.get(qn("w:val")) for lang in document.element.iter(qn("w:lang"))]
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}//{qn('w:lang')}")
    assert defaults.get(qn("w:val")) == TAGS[language]
    assert set(tags) == {TAGS[language]}
    assert document.core_properties.language == TAGS[language]
    theme = document.settings.element.find(qn("w:themeFontLang"))
    assert theme.get(qn("w:val")) == TAGS[language]


@every_paper
def test_the_title_is_the_main_heading(paper):
    heading = next(text for style, text in styles_in_use(paper.document) if style == "Heading 1")
    assert paper.document.core_properties.title == heading


@every_paper
def test_every_table_is_described_and_repeats_its_header(paper):
    for table in paper.document.tables:
        properties = table._tbl.tblPr
        for tag in ("w:tblCaption", "w:tblDescription"):
            assert properties.find(qn(tag)).get(qn("w:val"))
        rows = table._tbl.findall(qn("w:tr"))
        assert rows[0].find(f".//{qn('w:tblHeader')}") is not None
        assert not any(row.find(f".//{qn('w:tblHeader')}") is not None for row in rows[1:])
        assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)


@every_paper
def test_no_cell_is_empty_or_merged(paper):
    for table in paper.document.tables:
        for cell in table._tbl.iter(qn("w:tc")):
            assert text_of(cell).strip()
            for tag in ("w:gridSpan", "w:vMerge"):
                assert cell.find(f".//{qn(tag)}") is None


@every_paper
def test_no_empty_paragraph_makes_space(paper):
    assert all(text.strip() for _, text in styles_in_use(paper.document))


@every_paper
def test_nothing_lies_outside_the_order_of_reading(paper):
    body = paper.document.element.body
    for tag in ("w:txbxContent", "wp:anchor", "w:pict", "w:framePr"):
        assert body.find(f".//{qn(tag)}") is None


@every_paper
def test_every_picture_is_told_in_words_and_followed_by_its_table(paper):
    document = paper.document
    pictures = list(document.element.body.iter(qn("w:drawing")))
    told = (DocumentKind.ANNUAL_REPORT, DocumentKind.YEARLY_WHEEL)
    assert bool(pictures) == (paper.content.kind in told)
    for picture in pictures:
        told = picture.find(f".//{qn('wp:docPr')}")
        assert told.get("descr").startswith(told.get("name"))
        relation = picture.find(f".//{qn('a:blip')}").get(qn("r:embed"))
        assert document.part.related_parts[relation].content_type == "image/png"
        follows = picture.getparent().getparent().getnext()
        assert follows.find(f".//{qn('w:tblCaption')}").get(qn("w:val")) == told.get("name")


@every_paper
def test_fonts_and_colours_come_from_styles_only(paper):
    for tag in ("w:rFonts", "w:sz", "w:color", "w:b", "w:jc", "w:ind", "w:spacing", "w:shd"):
        assert paper.document.element.body.find(f".//{qn(tag)}") is None


@every_paper
def test_every_link_leads_somewhere_and_says_where(paper):
    part = paper.document.part
    body = paper.document.element.body
    marks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    for link in body.iter(qn("w:hyperlink")):
        anchor, relation = link.get(qn("w:anchor")), link.get(qn("r:id"))
        assert anchor in marks if anchor else part.rels[relation].target_ref
        said = text_of(link).replace("→", "").strip()
        assert len(said) > 3
        assert "://" not in said


@every_paper
def test_every_page_tells_its_number_by_fields(paper):
    section = paper.document.sections[0]
    for footer in (section.footer, section.first_page_footer):
        fields = [node.text.strip() for node in footer._element.iter(qn("w:instrText"))]
        assert fields == ["PAGE", "NUMPAGES"]
        assert "Side 1 av 1" in text_of(footer._element)


@every_paper
def test_the_paper_is_a4_and_has_no_mark_left_from_the_template(paper):
    section = paper.document.sections[0]
    sides = (round(section.page_width.cm, 1), round(section.page_height.cm, 1))
    is_wide = paper.content.kind in (
        DocumentKind.ANCHORING_STATUS, DocumentKind.PROGRESS_PLAN, DocumentKind.YEARLY_WHEEL,
    )  # fmt: skip
    assert sides == ((29.7, 21.0) if is_wide else (21.0, 29.7))
    places = [section.header, section.first_page_header, section.footer, section.first_page_footer]
    assert not any("{{" in text_of(place._element) for place in places)


@every_paper
def test_both_sides_are_named_in_the_letterhead(paper):
    _, content, language, document = paper
    text = text_of(document.sections[0].first_page_header._element)
    assert content.letterhead.community in text
    assert "27 kommun" in text
    assert content.letterhead.trusts[0] in text
    assert {Language.NB: "likeverdig samarbeid", Language.NN: "likeverdig samarbeid"}[
        language
    ] in text


@every_paper
def test_the_file_name_tells_what_it_is(paper):
    _, content, language, _ = paper
    pattern = {
        DocumentKind.ANCHORING_STATUS: r"2026-\d\d-\d\d_Forankringsstatus",
        DocumentKind.CASE_TEMPLATE: r"Saksmal_SSU",
        DocumentKind.PUBLISHING_INDEX: r"Innh[oa]ld",
        DocumentKind.ANNUAL_REPORT: r"2026_Arsrapport|2027-01-14_Saker-etter-saksklasse-2026",
        DocumentKind.YEARLY_WHEEL: r"2026_Arshjul",
        DocumentKind.FOLLOW_UP_LIST: r"2026-\d\d-\d\d_(SSU_)?Oppfolgingsliste",
    }.get(content.kind, r"2026-\d\d-\d\d_SSU_[A-Za-z0-9_-]+")
    assert re.fullmatch(pattern, name_of(content, language))


def test_every_kind_of_paper_is_looked_at():
    assert {paper.kind for paper in samples(Language.NB).values()} == {
        kind for kind in DocumentKind if kind.is_paper
    }


def test_the_template_keeps_the_order_that_word_demands():
    template = opened(paths.resource("templates/totrinn.docx").read_bytes())
    for properties in template.styles.element.iter(qn("w:pPr")):
        places = [ORDER.index(child.tag.split("}")[1]) for child in properties]
        assert places == sorted(places)


def test_every_colour_of_text_has_enough_contrast_on_white_and_on_the_header_row():
    template = opened(paths.resource("templates/totrinn.docx").read_bytes())
    colours = {c.get(qn("w:val")) for c in template.styles.element.iter(qn("w:color"))}
    for colour in colours:
        assert contrast(colour, "FFFFFF") >= 4.5
        assert contrast(colour, "E8EEF2") >= 4.5


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
