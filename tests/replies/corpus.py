# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Reply files as they come in: filled by every kind of program, and broken in every way."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from email.message import EmailMessage
from functools import cache

from lxml import etree

from replies.forms import (
    CODE,
    CONDITION,
    DOCUMENT,
    EVERY_ANSWER,
    FORM_ID,
    NO,
    REMARK,
    YES,
    Filled,
    W,
    a_form,
    as_text,
    cell_of,
    control_of,
    edited,
    fill_control,
    filled_in_old_libreoffice,
    filled_in_word,
    filled_without_controls,
    packed,
    row_of,
    runs,
    unpacked,
    with_parts,
    without_parts,
    without_properties,
    written,
)
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.codes import Code
from totrinn_db.domain.parties import Language
from totrinn_db.domain.replies import ReplyField

OTHER_ID = "0198c0de-2222-7000-8000-000000000002"


@dataclass(frozen=True)
class Sample:
    """One file and what must come of it: the answer as filled, or the code of the refusal."""

    name: str
    data: bytes
    answer: Filled | None = None
    code: Code | None = None
    doubtful: frozenset[ReplyField] = frozenset()


@cache
def corpus() -> tuple[Sample, ...]:
    """Give every sample; the names are theirs alone."""
    return tuple(
        sample
        for group in (good(), doubtful(), texts(), mails(), contents(), packages())
        for sample in group
    )


# filled well


def good() -> Iterator[Sample]:
    form = a_form()
    for how, name in (
        (filled_in_word, "word"),
        (filled_in_old_libreoffice, "libreoffice"),
        (filled_without_controls, "editor"),
    ):
        for answer in EVERY_ANSWER:
            statement = "_protokoll" if answer.wants_statement else ""
            yield Sample(f"{name}_{answer.status}{statement}.docx", how(form, answer), answer)
        yield Sample(f"{name}_nynorsk.docx", how(form, REMARK, Language.NN), REMARK)
    for how, name in ((filled_in_word, "word"), (filled_without_controls, "editor")):
        yield Sample(f"{name}_uten_egenskaper.docx", without_properties(how(form, NO)), NO)
    yield from _unusual()


def _unusual() -> Iterator[Sample]:
    """Fill the form in ways that are unusual and clear."""
    filled = filled_in_word(a_form(), CONDITION)
    lines = Filled(
        AnchoringStatus.NOT_ENDORSED, remark="Første linje.\nAndre linje med <tegn> & «hermetegn»."
    )
    yield Sample("linjeskift.docx", filled_in_word(a_form(), lines), lines)
    for word in (
        "C",
        "c)",
        "Tilslutning med forbehold",
        "TILSLUTNING MED FORBEHOLD.",
        "ja, forbehold",
    ):
        name = f"skrev_{len(word)}_{word[0]}.docx"
        yield Sample(name, edited(filled, _writes(ReplyField.ANSWER, word)), CONDITION)
    for text in ("04.02.2026", "4/2-26", "2026-02-04", "onsdag 4. februar 2026", "4. feb. 2026"):
        yield Sample(
            f"dato_{text.replace('/', '-')}.docx",
            edited(filled, _types_date(text)),
            CONDITION,
        )
    yield Sample(
        "sporing.docx", edited(filled, _with_deleted(ReplyField.CONDITION, "Aldri. ")), CONDITION
    )
    yield Sample(
        "skjult_tekst.docx", edited(filled, _with_hidden(ReplyField.CONDITION, "Aldri.")), CONDITION
    )
    yield Sample("delte_kjøringer.docx", edited(filled, _split_runs), CONDITION)
    yield Sample("kontroll_rundt_celle.docx", edited(filled, _cell_in_control), CONDITION)
    yield Sample("tom_kode_i_filen.docx", edited(filled, _drops_row(ReplyField.CODE)), CONDITION)
    yield Sample(
        "uten_tilleggslinje.docx", edited(filled, _drops_row(ReplyField.NEW_DATE)), CONDITION
    )
    yield Sample("andre_sitattegn.docx", edited(filled, _restyled_wording), CONDITION)


def _writes(where: ReplyField, text: str) -> Callable[[etree._Element], None]:
    return lambda root: fill_control(root, where, text)


def _types_date(text: str) -> Callable[[etree._Element], None]:
    def edit(root: etree._Element) -> None:
        fill_control(root, ReplyField.TREATED_ON, text)
        picked = control_of(root, ReplyField.TREATED_ON).find(f"{W}sdtPr/{W}date")
        picked.attrib.pop(f"{W}fullDate", None)

    return edit


def _with_deleted(where: ReplyField, text: str) -> Callable[[etree._Element], None]:
    def edit(root: etree._Element) -> None:
        paragraph = cell_of(root, where).find(f"{W}p")
        deleted = etree.SubElement(paragraph, f"{W}del")
        run = etree.SubElement(deleted, f"{W}r")
        etree.SubElement(run, f"{W}delText").text = text
        moved = etree.SubElement(paragraph, f"{W}moveFrom")
        moved.extend(runs(text))

    return edit


def _with_hidden(where: ReplyField, text: str) -> Callable[[etree._Element], None]:
    def edit(root: etree._Element) -> None:
        (run,) = runs(text)
        properties = etree.Element(f"{W}rPr")
        etree.SubElement(properties, f"{W}vanish")
        run.insert(0, properties)
        cell_of(root, where).find(f"{W}p").append(run)

    return edit


def _split_runs(root: etree._Element) -> None:
    content = control_of(root, ReplyField.CONDITION).find(f"{W}sdtContent")
    text = "".join(content.itertext())
    for child in list(content):
        content.remove(child)
    for sign in text:
        (run,) = runs(sign)
        run[0].set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        content.append(run)


def _cell_in_control(root: etree._Element) -> None:
    """Wrap a whole cell in a control, as Google's editor does with some."""
    cell = cell_of(root, ReplyField.ORGAN)
    outer = etree.Element(f"{W}sdt")
    etree.SubElement(outer, f"{W}sdtPr")
    cell.getparent().replace(cell, outer)
    etree.SubElement(outer, f"{W}sdtContent").append(cell)


def _restyled_wording(root: etree._Element) -> None:
    """Break the lines of the wording otherwise; spaces and signs alone change no meaning."""
    cell = cell_of(root, ReplyField.WORDING)
    paragraphs = cell.findall(f"{W}p")
    for paragraph in paragraphs[1:]:
        (space,) = runs("  ")
        paragraphs[0].append(space)
        paragraphs[0].extend(paragraph.findall(f"{W}r"))
        cell.remove(paragraph)


def _drops_row(where: ReplyField) -> Callable[[etree._Element], None]:
    def edit(root: etree._Element) -> None:
        row = row_of(root, where)
        row.getparent().remove(row)

    return edit


# readable, and for a person to see


def doubtful() -> Iterator[Sample]:
    form = a_form()
    yes = filled_in_word(form, YES)

    def sample(name: str, edit: Callable[[etree._Element], None], *fields: ReplyField) -> Sample:
        data = edited(yes, edit)
        return Sample(name, data, code=Code.NEEDS_APPROVAL, doubtful=frozenset(fields))

    answer, level, day = ReplyField.ANSWER, ReplyField.LEVEL, ReplyField.TREATED_ON
    yield sample("tvil_svar.docx", _writes(answer, "Tilslutning, vedtatt enstemmig"), answer)
    yield sample("tvil_nivå.docx", _writes(level, "Kommunalutvalget"), level)
    yield sample("tvil_dato.docx", _types_date("i går"), day)
    yield sample("tvil_to_datoer.docx", _writes(day, "5. februar 2026"), day)
    yield sample(
        "tvil_ved_siden.docx",
        _writes(ReplyField.ORGAN, "Skriv hvem som behandlet saken Hovedutvalget"),
        ReplyField.ORGAN,
    )
    on_condition = Filled(AnchoringStatus.ENDORSED_ON_CONDITION, remark="Når pengene er på plass.")
    yield Sample(
        "tvil_forbehold_på_feil_linje.docx",
        filled_in_word(form, on_condition),
        code=Code.NEEDS_APPROVAL,
        doubtful=frozenset({ReplyField.CONDITION}),
    )
    yield sample("tvil_to_steder.docx", _moved_tag, ReplyField.ORGAN, ReplyField.NAME)
    yield Sample(
        "tvil_kode_uten_navn.txt",
        f"Svar: tilslutning\n\nVår kode er {CODE} i skjemaet.".encode(),
        code=Code.NEEDS_APPROVAL,
        doubtful=frozenset({ReplyField.CODE}),
    )


def _moved_tag(root: etree._Element) -> None:
    """Swap the names of two fields: what the name says and what the row says then differ."""
    organ, name = (control_of(root, each) for each in (ReplyField.ORGAN, ReplyField.NAME))
    for control, other in ((organ, ReplyField.NAME), (name, ReplyField.ORGAN)):
        control.find(f"{W}sdtPr/{W}tag").set(f"{W}val", f"totrinn.{other.value}")


# plain text


def texts() -> Iterator[Sample]:
    form = a_form()
    plain = Filled(organ="", level=None, treated_on=None, archive_number="", name="", title="")
    for number, text in enumerate(
        (
            f"Svar: tilslutning  Kode: {CODE}",
            f"Svar: tilslutning Kode: {CODE}",
            f"Hei.\n\nKode: {CODE.lower()}\nSvar: A\n\nMvh\nKari",
            f"SVAR: Ja\nKODE: {CODE.replace('-', ' ')}\n",
            f"Vårt svar: Tilslutning.\nSvarkode: {CODE}\n> Svar: nei  Kode: {CODE}\n",
            f"Svar: tilslutning  Kode: {CODE}\n\nFra: Sekretariatet\nSvar: nei  Kode: {CODE}",
            f"Svar: ja  Kode: {CODE}\n\nDen 3. feb. 2026 skrev Ola:\nSvar: nei Kode: {CODE}",
        )
    ):
        yield Sample(f"epost_{number}.txt", text.encode(), plain)
    whole = Filled(
        AnchoringStatus.NOT_ENDORSED, remark="Vi har ikke råd.\nDet får vi heller ikke i 2027.",
        title="ordfører",
    )  # fmt: skip
    text = (
        f"Svar: ikke tilslutning\nKode: {CODE}\nBehandlet i: Formannskapet\n"
        "Nivå: formannskap\nDato: 04.02.2026\nSaksnummer: 26/1234\n"
        f"Begrunnelse: {whole.remark}\n\nNavn: Kari Ødegård\nStilling: ordfører\n"
    )
    yield Sample("epost_alt.txt", text.encode("utf-8-sig"), whole)
    yield Sample("epost_alt_latin.txt", text.encode("cp1252"), whole)
    yield Sample("epost_alt_utf16.txt", text.encode("utf-16"), whole)
    for answer in (YES, CONDITION, NO):
        yield Sample(f"skjema_{answer.status}.txt", as_text(form, answer).encode(), answer)
    nynorsk = as_text(form, REMARK, Language.NN).encode()
    yield Sample("skjema_nynorsk.txt", nynorsk, REMARK)
    for name, text, code in (
        ("tomt_svar", f"Svar: …  Kode: {CODE}", Code.ANSWER_MISSING),
        ("uten_kode", "Svar: tilslutning", Code.CODE_MISSING),
        ("bare_sitat", f"Vi svarer senere.\n> Svar: tilslutning  Kode: {CODE}", Code.CODE_MISSING),
        ("feil_kode", "Svar: tilslutning  Kode: 7K3M-Q3", Code.CODE_MISTYPED),
        ("byttet_kode", "Svar: tilslutning  Kode: K73M-Q2", Code.CODE_MISTYPED),
        ("annet_svar", f"Svar: kanskje  Kode: {CODE}", Code.NOT_A_CHOICE),
        ("nektet", f"Svar: tilslutning gis ikke  Kode: {CODE}", Code.NOT_A_CHOICE),
        ("på_vilkår", f"Svar: ja, men bare om staten betaler  Kode: {CODE}", Code.NOT_A_CHOICE),
        ("men", f"Svar: tilslutning, men bare om vi får penger  Kode: {CODE}", Code.NOT_A_CHOICE),
        ("to_svar", f"Svar: ja\nSvar: nei\nKode: {CODE}", Code.CONTRADICTORY_REPLY),
        (
            "to_datoer",
            f"Svar: ja\nKode: {CODE}\nDato: 1.2.2026\nDato: 3.2.2026",
            Code.CONTRADICTORY_REPLY,
        ),
        ("nei_uten_grunn", f"Svar: nei  Kode: {CODE}", Code.TEXT_REQUIRED),
    ):  # fmt: skip
        yield Sample(f"epost_{name}.txt", text.encode(), code=code)


# e-mails


def mails() -> Iterator[Sample]:
    form = a_form()
    plain = Filled(organ="", level=None, treated_on=None, archive_number="", name="", title="")
    line = f"Svar: tilslutning  Kode: {CODE}"
    yield Sample("svar_tekst.eml", mail(line), plain)
    yield Sample(
        "svar_html.eml", mail(f"<p>{line}</p><blockquote>Svar: nei</blockquote>", html=True), plain
    )
    yield Sample("svar_vedlegg.eml", mail("Se vedlegg.", filled_in_word(form, NO)), NO)
    yield Sample(
        "svar_odt_navn.eml", mail("Se vedlegg.", filled_in_word(form, NO), "Svar.DOCX"), NO
    )
    yield Sample(
        "uten_svar.eml", mail("Takk for saken, vi kommer tilbake."), code=Code.CODE_MISSING
    )
    yield Sample(
        "ødelagt_vedlegg.eml", mail("Se vedlegg.", b"PK\x03\x04 borte"), code=Code.FILE_UNREADABLE
    )
    quoted = f"Vi tar saken i mars.\n\n-----Opprinnelig melding-----\n{line}"
    yield Sample("bare_sitert.eml", mail(quoted), code=Code.CODE_MISSING)


def mail(
    body: str, attached: bytes = b"", name: str = "Svarskjema.docx", *, html: bool = False
) -> bytes:
    """Write an e-mail as it is saved from a mail program."""
    message = EmailMessage()
    message["From"] = "Kari Ødegård <kari@molde.example.no>"
    message["To"] = "sekretariatet@example.no"
    message["Subject"] = "SV: Forankring"
    message["Date"] = "Thu, 05 Feb 2026 10:00:00 +0100"
    message.set_content(body, subtype="html" if html else "plain")
    if attached:
        message.add_attachment(
            attached,
            maintype="application",
            subtype="vnd.openxmlformats-officedocument.wordprocessingml.document",
            filename=name,
        )
    return message.as_bytes()


# forms that say what must not be registered


def contents() -> Iterator[Sample]:
    form = a_form()
    yes = filled_in_word(form)

    def sample(name: str, data: bytes, code: Code) -> Sample:
        return Sample(f"{name}.docx", data, code=code)

    yield sample("ikke_utfylt", written(form), Code.ANSWER_MISSING)
    yield sample("fremmed_sak", filled_in_word(a_form(form_id=OTHER_ID)), Code.FOREIGN_CASE)
    yield sample(
        "annen_saksreferanse", filled_in_word(a_form(reference="26-009")), Code.FOREIGN_CASE
    )
    yield sample("annen_parts_kode", filled_in_word(a_form(code="9B5T-F9")), Code.CODE_OF_ANOTHER)
    yield sample(
        "endret_ordlyd",
        edited(yes, _replaces("1. januar 2027", "1. juli 2027")),
        Code.ALTERED_WORDING,
    )
    yield sample(
        "endret_ett_ord",
        edited(yes, _replaces("tas i bruk", "kan tas i bruk")),
        Code.ALTERED_WORDING,
    )
    yield sample("uten_ordlyd", edited(yes, _drops_row(ReplyField.WORDING)), Code.ALTERED_WORDING)
    unknown = without_properties(filled_in_word(a_form(code="2222-2P")))
    yield sample("ukjent_kode", unknown, Code.UNKNOWN_CODE)
    mistyped = without_properties(edited(yes, _replaces(CODE, "7K3M-Q9")))
    yield sample("feilskrevet_kode", mistyped, Code.CODE_MISTYPED)
    for status in ("ENDORSED_WITH_REMARK", "ENDORSED_ON_CONDITION", "NOT_ENDORSED", "NOT_AFFECTED"):
        answer = Filled(AnchoringStatus[status])
        yield sample(
            f"uten_tekst_{status.lower()}", filled_in_word(form, answer), Code.TEXT_REQUIRED
        )
    both = Filled(condition="Dersom staten betaler.")
    yield sample("tilslutning_og_forbehold", filled_in_word(form, both), Code.CONTRADICTORY_REPLY)
    soon = Filled(treated_on=date(2027, 1, 1))
    yield sample("framtidig_dato", filled_in_word(form, soon), Code.DATE_IN_FUTURE)
    early = Filled(treated_on=date(2026, 1, 2))
    yield sample("dato_før_utsending", filled_in_word(form, early), Code.END_BEFORE_START)
    no_date = Filled(AnchoringStatus.NEEDS_MORE_TIME)
    yield sample("mer_tid_uten_dato", filled_in_word(form, no_date), Code.DATE_IN_PAST)
    person = Filled(AnchoringStatus.NOT_ENDORSED, remark="Pasienten 010190 12057 fikk ikke hjelp.")
    yield sample("fødselsnummer", filled_in_word(form, person), Code.NATIONAL_ID_FOUND)
    long = Filled(organ="Utvalget " * 60)
    yield sample("for_lang_linje", filled_in_word(form, long), Code.TEXT_TOO_LONG)
    yield sample(
        "fritt_svar",
        edited(yes, _writes(ReplyField.ANSWER, "Vi er litt usikre")),
        Code.NOT_A_CHOICE,
    )
    yield sample("dobbel_linje", edited(yes, _doubled_row), Code.FILE_UNREADABLE)
    yield sample("dobbelt_felt", edited(yes, _doubled_tag), Code.FILE_UNREADABLE)
    yield sample("bare_tittel", edited(yes, _only_heading), Code.FILE_UNREADABLE)
    yield sample(
        "to_skjema_id",
        with_parts(yes, {"docProps/custom.xml": _other_id(yes)}),
        Code.FILE_UNREADABLE,
    )
    letter = without_properties(edited(yes, _only_heading))
    yield sample("vanlig_brev", letter, Code.CODE_MISSING)
    yield Sample("brev_med_svarlinje.docx", edited(letter, _answer_line), answer=Filled(
        organ="", level=None, treated_on=None, archive_number="", name="", title=""))  # fmt: skip


def _replaces(old: str, new: str) -> Callable[[etree._Element], None]:
    def edit(root: etree._Element) -> None:
        texts = [node for node in root.iter(f"{W}t") if old in (node.text or "")]
        assert texts
        for node in texts:
            node.text = node.text.replace(old, new)

    return edit


def _doubled_row(root: etree._Element) -> None:
    row = row_of(root, ReplyField.ANSWER)
    row.addnext(etree.fromstring(etree.tostring(row)))


def _doubled_tag(root: etree._Element) -> None:
    control = control_of(root, ReplyField.REMARK)
    control.find(f"{W}sdtPr/{W}tag").set(f"{W}val", "totrinn.condition")


def _only_heading(root: etree._Element) -> None:
    body = root.find(f"{W}body")
    for child in list(body)[1:-1]:
        body.remove(child)


def _answer_line(root: etree._Element) -> None:
    paragraph = etree.Element(f"{W}p")
    paragraph.extend(runs(f"Svar: tilslutning  Kode: {CODE}"))
    root.find(f"{W}body").insert(1, paragraph)


def _other_id(data: bytes) -> bytes:
    return unpacked(data)["docProps/custom.xml"].replace(FORM_ID.encode(), OTHER_ID.encode())


# packages that are broken or meant to harm


@cache
def packages() -> tuple[Sample, ...]:
    """Give what must be refused, whatever it says."""
    return tuple(_packages())


def _packages() -> Iterator[Sample]:
    yes = filled_in_word(a_form())
    document = unpacked(yes)[DOCUMENT]
    types = unpacked(yes)["[Content_Types].xml"]
    macro = types.replace(b"wordprocessingml.document.main", b"ms-word.document.macroEnabled.main")

    def sample(name: str, data: bytes, code: Code) -> Sample:
        return Sample(name, data, code=code)

    bad = Code.FILE_UNREADABLE
    yield sample(
        "makro.docm", with_parts(yes, {"word/vbaProject.bin": b"\xd0\xcf"}), Code.FILE_HAS_MACROS
    )
    yield sample(
        "makro.docx", with_parts(yes, {"[Content_Types].xml": macro}), Code.FILE_HAS_MACROS
    )
    yield sample("bare_navnet.docm", yes, Code.FILE_HAS_MACROS)
    yield sample("passord.docx", encrypted_office_file(), Code.FILE_ENCRYPTED)
    yield sample("passord_zip.docx", with_encrypted_flag(yes), Code.FILE_ENCRYPTED)
    yield sample("gammel.doc", OLE + bytes(2000), Code.FILE_OLD_FORMAT)
    yield sample("avkortet.docx", yes[: len(yes) // 2], bad)
    yield sample("bare_hodet.docx", yes[:40], bad)
    yield sample("ikke_zip.docx", b"Dette er ikke en Word-fil.", bad)
    yield sample("tom.docx", b"", bad)
    yield sample("bare_mellomrom.txt", b"   \n\n ", bad)
    yield sample("uten_dokument.docx", without_parts(yes, DOCUMENT), Code.FILE_NOT_A_REPLY)
    yield sample("ødelagt_xml.docx", with_parts(yes, {DOCUMENT: document[:-40]}), bad)
    yield sample("tom_xml.docx", with_parts(yes, {DOCUMENT: b""}), bad)
    yield sample("ødelagt_innhold.docx", with_wrong_check(yes), bad)
    yield sample("le_milliarder.docx", with_parts(yes, {DOCUMENT: billion_laughs()}), bad)
    yield sample("ekstern_entitet.docx", with_parts(yes, {DOCUMENT: external_entity()}), bad)
    yield sample(
        "utf16_entitet.docx",
        with_parts(yes, {DOCUMENT: billion_laughs().decode().encode("utf-16")}),
        bad,
    )
    yield sample("dypt.docx", with_parts(yes, {DOCUMENT: nested(5_000)}), bad)
    yield sample("bombe_4_gb.docx", zip_bomb(), Code.FILE_TOO_LARGE)
    yield sample("bombe_tett.docx", with_parts(yes, {"word/media/a.bin": bytes(20 * 1024**2)}), bad)
    yield sample("bombe_løgn.docx", lying_bomb(yes), bad)
    yield sample("mange_deler.docx", packed({f"word/{n}.xml": b"x" for n in range(1_200)}), bad)
    yield sample("doble_deler.docx", doubled_part(yes), bad)
    yield sample("regneark.xlsx", packed({"xl/workbook.xml": b"<a/>"}), Code.FILE_NOT_A_REPLY)
    yield sample("skannet.pdf", b"%PDF-1.7\n" + bytes(500), Code.FILE_NOT_A_REPLY)
    yield sample("bilde.jpg", b"\xff\xd8\xff\xe0" + bytes(500), Code.FILE_NOT_A_REPLY)
    yield sample("binær.txt", bytes(range(256)) * 4, Code.CODE_MISSING)


OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def encrypted_office_file() -> bytes:
    return OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(1000)


def with_encrypted_flag(data: bytes) -> bytes:
    changed = bytearray(data)
    place = changed.find(b"PK\x01\x02")
    while place >= 0:
        changed[place + 8] |= 1
        place = changed.find(b"PK\x01\x02", place + 1)
    return bytes(changed)


def with_wrong_check(data: bytes) -> bytes:
    """Change the checksum of the document in the list of contents."""
    changed = bytearray(data)
    place = changed.find(DOCUMENT.encode(), changed.find(b"PK\x01\x02")) - 46
    changed[place + 16] ^= 0xFF
    return bytes(changed)


def billion_laughs() -> bytes:
    levels = "".join(
        f'<!ENTITY l{n} "{"".join(f"&l{n - 1};" for _ in range(10))}">' for n in range(1, 12)
    )
    return (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "ha">{levels}]><d a="&l11;">&l11;</d>'
    ).encode()


def external_entity() -> bytes:
    return b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'


def nested(depth: int) -> bytes:
    return b"<d>" * depth + b"</d>" * depth


def zip_bomb() -> bytes:
    """A list of contents that promises four gigabytes; the content never matters."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(DOCUMENT, bytes(1024**2))
    data = bytearray(target.getvalue())
    place = data.rfind(DOCUMENT.encode()) - 46
    data[place + 24 : place + 28] = struct.pack("<I", 4 * 1024**3 - 2)
    return bytes(data)


def lying_bomb(data: bytes) -> bytes:
    """A part that unpacks to much more than the list of contents says."""
    swollen = with_parts(data, {DOCUMENT: b" " * (40 * 1024**2)})
    changed = bytearray(swollen)
    for place in (changed.find(DOCUMENT.encode()) - 30, changed.rfind(DOCUMENT.encode()) - 46):
        offset = 22 if changed[place : place + 4] == b"PK\x03\x04" else 24
        changed[place + offset : place + offset + 4] = struct.pack("<I", 1000)
    return bytes(changed)


def doubled_part(data: bytes) -> bytes:
    target = io.BytesIO(data)
    with warnings.catch_warnings(), zipfile.ZipFile(target, "a") as package:
        warnings.simplefilter("ignore")
        package.writestr(DOCUMENT, b"<d/>")
    return target.getvalue()
