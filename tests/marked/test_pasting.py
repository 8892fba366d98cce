# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is pasted: the HTML that Word, Outlook and web pages put on the clipboard."""

from __future__ import annotations

from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn.marked.blocks import Paragraph, Span, plain_text
from totrinn.marked.pasting import from_html, from_plain
from totrinn.marked.writing import write

WORD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {font-family:Calibri;color:red} --></style></head>
<body lang=NO-BOK style='tab-interval:35.4pt'><!--StartFragment-->
<h2>Bakgrunn<o:p></o:p></h2>
<p class=MsoNormal>Partene <b style='mso-bidi-font-weight:normal'>må</b> velge
<i>nå</i>. Se <a href="https://eksempel.no/vei">veilederen</a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Første<o:p>
</o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><!--[endif]-->Under<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><!--[endif]-->Én</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span
style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span><!--[endif]-->To</p>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal><b>Post</b></p></td>
<td><p class=MsoNormal><b>Kroner</b></p></td></tr>
<tr><td><p class=MsoNormal>Lisens</p></td><td><p class=MsoNormal>45 000</p></td></tr></table>
<!--EndFragment--></body></html>"""

WORD_READS = """## Bakgrunn

Partene **må** velge *nå*. Se [veilederen](<https://eksempel.no/vei>).

- Første
  - Under
1. Én
2. To

| Post | Kroner |
| --- | --- |
| Lisens | 45 000 |"""

OUTLOOK = """<div class="elementToProof" style="font-family: Aptos; font-size: 12pt;">Hei!</div>
<div><br></div><table role="presentation"><tr><td><div>Se <span style="font-weight:700">her</span>:
</div><ul style="margin-top:0"><li><div>én</div></li><li>to<ol><li>under</li></ol></li></ul></td>
</tr></table><div>·&nbsp;&nbsp; Løst punkt</div><img src="cid:1"><script>alert(1)</script>"""

OUTLOOK_READS = """Hei!

Se **her**:

- én
- to
  1. under
- Løst punkt"""


def test_what_word_copies_keeps_its_form_and_nothing_else():
    assert write(from_html(WORD)) == WORD_READS


def test_what_comes_from_an_e_mail_keeps_its_form_and_nothing_else():
    assert write(from_html(OUTLOOK)) == OUTLOOK_READS


@each_of(
    "html, text",
    [
        ('<b style="font-weight:normal"><p>Fra Google</p></b>', "Fra Google"),
        ("<p>Én<br>to</p>", "Én\nto"),
        ('<a href="javascript:x">her</a>', "her"),
        ("<td>løs celle</td>", "løs celle"),
        ("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>",
         "| a b c | d |\n| --- | --- |"),
        ('<table><tr><th colspan="2">a</th></tr><tr><td>b</td><td>c</td></tr></table>',
         "| a |  |\n| --- | --- |\n| b | c |"),
        ("", ""),
        ("<!-- bare -->", ""),
    ],
)  # fmt: skip
def test_a_piece_of_a_web_page_reads_as_it_looks(html, text):
    assert write(from_html(html)) == text


def test_plain_text_keeps_its_lists_and_its_signs():
    text = "Delene:\n- én\n• to *ikke kursiv*\n\n1. først\n2. så\n# tegn"
    assert write(from_plain(text)) == (
        "Delene:\n\n- én\n- to \\*ikke kursiv\\*\n1. først\n2. så\n\n\\# tegn"
    )


@by_chance(
    st.lists(
        st.sampled_from(
            "<p> </p> <b> </b> <ul> </ul> <li> <ol> <table> <tr> <td> </td> </table> <h1> <br> <a "
            "<![if> <!-- --> ord · &nbsp; <o:p> \x00 \ud800".split(" ")
        ),
        max_size=60,
    ).map("".join)
)
def test_any_broken_page_can_be_pasted(html):
    blocks = from_html(html)
    assert plain_text(blocks).count("ord") <= html.count("ord")


def test_a_control_sign_between_words_is_a_space():
    assert write(from_html("<p>én\x0bto <b>tre\x0b</b>&#11;<i>\x1ffire</i></p>")) == (
        "én to **tre** *fire*"
    )


def test_marks_that_cannot_be_written_are_left_out_and_not_tried_for_ever():
    bold = Span("ord\x0b", bold=True)
    assert write((Paragraph((bold,)),)) == "ord\x0b"


@each_of("depth", [10, 300, 600])
def test_a_page_that_is_nested_deep_loses_no_word(depth: int):
    found = from_html("<div>" * depth + "først" + "<table><tr><td>" * 20 + "sist")
    assert plain_text(found).split() == ["først", "sist"]


def test_a_page_nested_without_end_is_left_to_its_plain_text():
    assert from_html("<div>" * 5000 + "x" + "<table><tr><td>" * 300 + "y") == ()
