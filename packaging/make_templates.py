# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Make the Word template that the papers start from, with named styles and a letterhead.

Run from anywhere: `python packaging/make_templates.py`. The result is a file that a secretariat
can open in Word, change and keep as its own; the writers know the styles by name only.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "desktop"))
sys.path.insert(0, str(ROOT / "db"))

from totrinn.documents.package import repack  # noqa: E402 - the checkout is on the path now

TARGET = ROOT / "resources" / "templates" / "totrinn.docx"
FONT = "Calibri"
INK = RGBColor(0x1B, 0x26, 0x31)
ACCENT = RGBColor(0x12, 0x3F, 0x5C)
QUIET = RGBColor(0x4A, 0x56, 0x61)
ALARM = RGBColor(0x8A, 0x1C, 0x1C)
KEEP = {
    "Normal",
    "Heading 1",
    "Heading 2",
    "Heading 3",
    "Heading 4",
    "Heading 5",
    "Header",
    "Footer",
    "List Bullet",
    "Default Paragraph Font",
    "Normal Table",
    "No List",
}
TEXT_WIDTH = Cm(16.4)


def main() -> None:
    """Write the template."""
    document = Document()
    _drop_other_styles(document)
    _drop_spare_parts(document)
    _set_page(document)
    _set_defaults(document)
    _add_styles(document)
    _add_table_style(document)
    _add_letterhead(document)
    _set_properties(document)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(repack(document))
    print(TARGET.relative_to(ROOT))


def _drop_other_styles(document: Any) -> None:
    for style in list(document.styles):
        if style.name not in KEEP:
            style.element.getparent().remove(style.element)
    kept = {style.style_id for style in document.styles}
    for style in document.styles:
        link = style.element.find(qn("w:link"))
        if link is not None and link.get(qn("w:val")) not in kept:
            style.element.remove(link)


def _drop_spare_parts(document: Any) -> None:
    """Leave out what the default of python-docx carries for styles that are gone."""
    relations = document.part.rels
    for key, relation in list(relations.items()):
        if relation.reltype.endswith(("/stylesWithEffects", "/customXml")):
            del relations[key]
    numbering = document.part.numbering_part.element
    kept = document.styles["List Bullet"].element.find(f".//{qn('w:numId')}").get(qn("w:val"))
    abstract = None
    for number in numbering.findall(qn("w:num")):
        if number.get(qn("w:numId")) == kept:
            abstract = number.find(qn("w:abstractNumId")).get(qn("w:val"))
        else:
            numbering.remove(number)
    for outline in numbering.findall(qn("w:abstractNum")):
        if outline.get(qn("w:abstractNumId")) != abstract:
            numbering.remove(outline)


def _set_page(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.4), Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    section.header_distance, section.footer_distance = Cm(1.1), Cm(1.0)
    section.different_first_page_header_footer = True


def _set_defaults(document: Any) -> None:
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
    fonts = document.styles.element.find(
        "/".join(qn(f"w:{tag}") for tag in ("docDefaults", "rPrDefault", "rPr", "rFonts"))
    )
    _set_fonts(fonts)


def _set_fonts(fonts: Any) -> None:
    fonts.attrib.clear()
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), FONT)


def _add_styles(document: Any) -> None:
    normal = document.styles["Normal"]
    _look(normal, size=11, color=INK, after=6, line=1.12)
    normal.paragraph_format.widow_control = True
    _heading(document, 1, size=19, before=6, after=6)
    _heading(document, 2, size=13.5, before=15, after=4)
    _heading(document, 3, size=11.5, before=10, after=2)
    _heading(document, 4, size=11, before=8, after=2)
    _heading(document, 5, size=10.5, before=6, after=2)
    _look(document.styles["Header"], size=9, color=QUIET, after=0)
    _look(document.styles["Footer"], size=9, color=QUIET, after=0)
    _tabs(document.styles["Header"], right=True)
    _tabs(document.styles["Footer"], right=True)
    bullet = document.styles["List Bullet"]
    _look(bullet, after=4, line=1.12)
    contextual = bullet.element.pPr.find(qn("w:contextualSpacing"))
    if contextual is not None:
        bullet.element.pPr.remove(contextual)
    bullet.paragraph_format.left_indent = Cm(0.6)
    bullet.paragraph_format.first_line_indent = Cm(-0.6)
    _own_paragraph_styles(document)
    _deeper_lists(document)
    _contents(document)
    _own_character_styles(document)


def _own_paragraph_styles(document: Any) -> None:
    name = _paragraph(document, "Brevhode navn", size=13, color=ACCENT, bold=True)
    name.paragraph_format.keep_with_next = True
    partners = _paragraph(document, "Brevhode parter", size=9, color=QUIET, after=10)
    _border(partners, "bottom", size=6, color="9AA7B2", space=5)
    _paragraph(document, "Undertittel", size=11, color=QUIET, after=8)
    mark = _paragraph(document, "Statusmerke", size=11, color=ALARM, bold=True, after=8)
    mark.paragraph_format.keep_with_next = True
    facts = _paragraph(document, "Faktalinje", after=2)
    _hanging(facts, Cm(3.6))
    first = _paragraph(document, "Faktalinje først", after=2)
    _hanging(first, Cm(3.6))
    first.paragraph_format.space_before = Pt(9)
    item = _paragraph(document, "Nummerert", after=4)
    _hanging(item, Cm(0.8))
    proposal = _paragraph(document, "Vedtakspunkt", after=4)
    proposal.paragraph_format.left_indent = Cm(1.1)
    proposal.paragraph_format.first_line_indent = Cm(-0.8)
    _border(proposal, "left", size=18, color="123F5C", space=6)
    literal = _paragraph(document, "Vedtakstekst", after=4)
    literal.paragraph_format.left_indent = Cm(0.3)
    _border(literal, "left", size=18, color="123F5C", space=6)
    note = _paragraph(document, "Merknad", size=10, color=QUIET, after=6)
    note.paragraph_format.space_before = Pt(4)
    missing = _paragraph(document, "Mangler", color=ALARM, bold=True, after=6)
    _border(missing, "left", size=18, color="8A1C1C", space=6)
    missing.paragraph_format.left_indent = Cm(0.3)
    missing.paragraph_format.space_before = Pt(8)
    statement = _paragraph(document, "Protokolltilførsel", after=6)
    statement.paragraph_format.left_indent = Cm(0.8)
    change = _paragraph(document, "Endring", after=4)
    change.paragraph_format.left_indent = Cm(0.3)
    _border(change, "left", size=6, color="4A5661", space=6)
    text = _paragraph(document, "Tabelltekst", size=10, after=0, line=1.05)
    text.paragraph_format.widow_control = True
    number = _paragraph(document, "Tabelltall", size=10, after=0, line=1.05)
    number.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    heading = _paragraph(document, "Tabelloverskrift", size=10, color=ACCENT, bold=True, after=0)
    heading.paragraph_format.keep_with_next = True
    over_numbers = _paragraph(
        document, "Tabelloverskrift tall", size=10, color=ACCENT, bold=True, after=0
    )
    over_numbers.paragraph_format.keep_with_next = True
    over_numbers.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _paragraph(document, "Skjemakode", size=9, color=QUIET, after=0)
    _paragraph(document, "Skjemasvar", size=11, after=0)
    _paragraph(document, "Svarkode", size=14, color=ACCENT, bold=True, after=0)
    after = _paragraph(document, "Med luft over", after=6)
    after.paragraph_format.space_before = Pt(8)
    signature = _paragraph(document, "Underskrift", after=2)
    signature.paragraph_format.space_before = Pt(9)
    signature.paragraph_format.keep_together = True
    line = _paragraph(document, "Underskriftslinje", after=0)
    line.paragraph_format.space_before = Pt(26)
    line.paragraph_format.keep_with_next = True
    line.paragraph_format.right_indent = Cm(8.4)
    _border(line, "bottom", size=4, color="4A5661", space=1)
    _paragraph(document, "Under linjen", size=10, after=2)


def _deeper_lists(document: Any) -> None:
    """Add the lists inside lists; the dot comes from the style they are based on."""
    for level in (2, 3):
        bullet = document.styles.add_style(
            f"List Bullet {level}", WD_STYLE_TYPE.PARAGRAPH, builtin=True
        )
        bullet.base_style = document.styles["List Bullet"]
        bullet.paragraph_format.left_indent = Cm(0.6 * level)
        bullet.paragraph_format.first_line_indent = Cm(-0.6)
        item = _paragraph(document, f"Nummerert {level}", after=4)
        item.paragraph_format.left_indent = Cm(0.8 * level)
        item.paragraph_format.first_line_indent = Cm(-0.8)
        item.paragraph_format.tab_stops.add_tab_stop(Cm(0.8 * level))


def _contents(document: Any) -> None:
    entry = document.styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    entry.base_style = document.styles["Normal"]
    _look(entry, after=4)
    entry.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def _own_character_styles(document: Any) -> None:
    label = document.styles.add_style("Etikett", WD_STYLE_TYPE.CHARACTER)
    label.font.bold = True
    prompt = document.styles.add_style("Placeholder Text", WD_STYLE_TYPE.CHARACTER, builtin=True)
    prompt.font.color.rgb = QUIET
    for name, bold, italic in (
        ("Strong", True, None),
        ("Emphasis", None, True),
        ("Intense Emphasis", True, True),
    ):
        emphasis = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER, builtin=True)
        emphasis.font.bold, emphasis.font.italic = bold, italic
    link = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)
    link.font.color.rgb = ACCENT
    link.font.underline = True
    added = document.styles.add_style("Lagt til", WD_STYLE_TYPE.CHARACTER)
    added.font.bold = True
    added.font.underline = True
    added.font.color.rgb = RGBColor(0x0B, 0x5A, 0x35)
    removed = document.styles.add_style("Tatt ut", WD_STYLE_TYPE.CHARACTER)
    removed.font.strike = True
    removed.font.color.rgb = ALARM


def _paragraph(
    document: Any,
    name: str,
    *,
    size: float | None = None,
    color: RGBColor | None = None,
    bold: bool = False,
    after: float = 0,
    line: float | None = None,
) -> Any:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    _look(style, size=size, color=color, after=after, line=line)
    if bold:
        style.font.bold = True
    return style


def _look(
    style: Any,
    *,
    size: float | None = None,
    color: RGBColor | None = None,
    after: float | None = None,
    line: float | None = None,
) -> None:
    if size is not None:
        style.font.size = Pt(size)
    if color is not None:
        style.font.color.rgb = color
    if after is not None:
        style.paragraph_format.space_after = Pt(after)
    if line is not None:
        style.paragraph_format.line_spacing_rule = WD_LINE_SPACING.MULTIPLE
        style.paragraph_format.line_spacing = line


def _heading(document: Any, level: int, *, size: float, before: float, after: float) -> None:
    style = document.styles[f"Heading {level}"]
    fonts = style.element.rPr.find(qn("w:rFonts"))
    _set_fonts(fonts)
    _look(style, size=size, color=ACCENT, after=after, line=1.05)
    style.font.bold = True
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.keep_with_next = True
    style.paragraph_format.keep_together = True


def _hanging(style: Any, indent: Any) -> None:
    style.paragraph_format.left_indent = indent
    style.paragraph_format.first_line_indent = -indent
    style.paragraph_format.tab_stops.add_tab_stop(indent)


def _tabs(style: Any, *, right: bool) -> None:
    tabs = style.element.pPr.find(qn("w:tabs"))
    if tabs is not None:
        style.element.pPr.remove(tabs)
    if right:
        style.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def _border(style: Any, side: str, *, size: int, color: str, space: int) -> None:
    properties = style.element.get_or_add_pPr()
    borders = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:{side} w:val="single" w:sz="{size}" '
        f'w:space="{space}" w:color="{color}"/></w:pBdr>'
    )
    later = ("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc")
    following = [properties.find(qn(tag)) for tag in later]
    first = next((element for element in following if element is not None), None)
    if first is None:
        properties.append(borders)
    else:
        first.addprevious(borders)


def _add_table_style(document: Any) -> None:
    line = 'w:val="single" w:sz="4" w:space="0" w:color="9AA7B2"'
    strong = 'w:val="single" w:sz="8" w:space="0" w:color="123F5C"'
    document.styles.element.append(
        parse_xml(f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="TotrinnTabell">
  <w:name w:val="Totrinn tabell"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>
  <w:qFormat/>
  <w:tblPr><w:tblBorders><w:top {strong}/><w:bottom {line}/><w:insideH {line}/></w:tblBorders>
    <w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>
      <w:bottom w:w="50" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>
  <w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom {strong}/></w:tcBorders>
    <w:shd w:val="clear" w:color="auto" w:fill="E8EEF2"/></w:tcPr></w:tblStylePr>
</w:style>""")
    )


def _add_letterhead(document: Any) -> None:
    section = document.sections[0]
    first = section.first_page_header.paragraphs[0]
    first.style = document.styles["Brevhode navn"]
    first.add_run("{{helsefellesskap}}")
    partners = section.first_page_header.add_paragraph(style="Brevhode parter")
    partners.add_run("{{parter}}")
    running = section.header.paragraphs[0]
    running.add_run("{{helsefellesskap}}\t{{dokument}}")
    section.first_page_footer.paragraphs[0].add_run("{{kontakt}}")
    _add_footer(section.first_page_footer.add_paragraph(style="Footer"))
    _add_footer(section.footer.paragraphs[0])


def _add_footer(paragraph: Any) -> None:
    paragraph.add_run("{{bunntekst}}\tSide ")
    _add_field(paragraph, "PAGE")
    paragraph.add_run(" av ")
    _add_field(paragraph, "NUMPAGES")


def _add_field(paragraph: Any, code: str) -> None:
    for kind in ("begin", None, "separate", "text", "end"):
        run = paragraph.add_run()
        if kind is None:
            instruction = OxmlElement("w:instrText")
            instruction.set(qn("xml:space"), "preserve")
            instruction.text = f" {code} "
            run._r.append(instruction)
        elif kind == "text":
            run.text = "1"
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def _set_properties(document: Any) -> None:
    properties = document.core_properties
    properties.author = "Totrinn"
    properties.last_modified_by = "Totrinn"
    properties.title = "Mal for Totrinn"
    properties.comments = ""
    properties.created = properties.modified = datetime(2026, 1, 1)
    properties.language = "nb-NO"


if __name__ == "__main__":
    main()
