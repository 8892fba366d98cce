# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Papers are put in place whole, under names that tell, and never over a person's own work."""

from __future__ import annotations

import dataclasses
import errno
import hashlib
import os
from pathlib import Path

import docx
import pytest
from docx.shared import Pt

from documents.reading import body_text, looks_of, opened, rendered, text_of
from documents.samples import MUNICIPALITIES, agenda, extract, letter, protocol, samples
from gathering import each_of
from totrinn import paths
from totrinn.documents import WRITERS, name_of, render, write
from totrinn.documents.files import NAME_AT_MOST, _failure, file_stem
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import DocumentFailed
from totrinn_db.domain.looks import Looks, TemplateFile
from totrinn_db.domain.parties import Language

NB = Language.NB


def test_there_is_a_writer_for_every_kind_of_paper():
    assert set(WRITERS) == {kind for kind in DocumentKind if kind.is_paper}


@each_of("name", lambda: samples(NB))
def test_the_same_paper_gives_the_same_bytes(name: str):
    assert render(samples(NB)[name], language=NB) == rendered()[name, NB]


def test_what_was_written_is_told_with_its_fingerprint(tmp_path: Path):
    written = write(agenda(NB), tmp_path / "papirer", language=NB)
    assert written.path == tmp_path / "papirer" / "2026-09-25_SSU_Innkalling.docx"
    assert written.kind is DocumentKind.AGENDA
    assert written.language is NB
    assert written.sha256 == hashlib.sha256(written.path.read_bytes()).hexdigest()
    assert [p.name for p in written.path.parent.iterdir()] == [written.path.name]


def test_a_file_that_nobody_touched_is_written_anew(tmp_path: Path):
    first = write(agenda(NB), tmp_path, language=NB)
    later = dataclasses.replace(agenda(NB), archive_number="2026/999")
    second = write(later, tmp_path, language=NB, known_hashes={first.path: first.sha256})
    assert second.path == first.path
    assert "2026/999" in body_text(second.path.read_bytes())


def test_a_file_that_someone_edited_is_left_alone(tmp_path: Path):
    first = write(agenda(NB), tmp_path, language=NB)
    edited = docx.Document(str(first.path))
    edited.add_paragraph("Husk kaffe")
    edited.save(str(first.path))
    before = first.path.read_bytes()
    known = {first.path: first.sha256}
    later = dataclasses.replace(agenda(NB), archive_number="2026/999")

    second = write(later, tmp_path, language=NB, known_hashes=known)
    third = write(
        dataclasses.replace(later, archive_number="2026/1000"),
        tmp_path,
        language=NB,
        known_hashes=known,
    )

    assert first.path.read_bytes() == before
    assert second.path.name == "2026-09-25_SSU_Innkalling (2).docx"
    assert third.path.name == "2026-09-25_SSU_Innkalling (3).docx"


def test_a_strange_file_with_the_same_name_is_left_alone(tmp_path: Path):
    (tmp_path / "2026-09-25_SSU_Protokoll.docx").write_bytes(b"min egen")
    written = write(protocol(NB), tmp_path, language=NB)
    assert written.path.name == "2026-09-25_SSU_Protokoll (2).docx"


def test_every_party_gets_a_letter_of_its_own(tmp_path: Path):
    written = {write(letter(NB, party=name), tmp_path, language=NB).path for name in MUNICIPALITIES}
    assert len(written) == len(MUNICIPALITIES)
    assert tmp_path / "2026-05-27_SSU_Sak-17-2026_Forankringsbrev_Alesund-kommune.docx" in written


def test_the_name_of_an_extract_names_the_case():
    assert name_of(extract(Language.NN), Language.NN) == "2026-09-25_SSU_Sak-30-2026_Saksutskrift"


def test_long_names_are_shortened_and_still_differ():
    one = file_stem("SSU", "Sak 1", "Forankringsbrev", "Snåase " * 40 + "en")
    other = file_stem("SSU", "Sak 1", "Forankringsbrev", "Snåase " * 40 + "to")
    assert max(len(one), len(other)) <= NAME_AT_MOST
    assert one != other
    assert file_stem("Kárášjohka – Karasjok", "æøå/Æ:Ø*Å?") == "Karasjohka-Karasjok_aeoa-Ae-O-A"


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path):
    (tmp_path / "papirer").write_text("ikke en mappe", encoding="utf-8")
    with pytest.raises(DocumentFailed) as failed:
        write(agenda(NB), tmp_path / "papirer", language=NB)
    assert failed.value.code == "folder_missing"


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path):
    blocked = tmp_path / "2026-09-25_SSU_Innkalling.docx"
    blocked.mkdir()
    with pytest.raises(DocumentFailed) as failed:
        write(agenda(NB), tmp_path, language=NB)
    assert failed.value.code == "open_elsewhere"
    assert failed.value.path == str(blocked)
    assert list(tmp_path.iterdir()) == [blocked]


def test_no_kind_of_paper_is_written_over_what_a_person_changed_or_has_open(tmp_path: Path):
    one_of_each = {paper.kind: paper for paper in samples(NB).values()}
    assert set(one_of_each) == set(WRITERS)
    for name, paper in one_of_each.items():
        folder = tmp_path / name
        path = write(paper, folder, language=NB).path
        path.write_bytes(b"rettet i Word")
        beside = write(paper, folder, language=NB)
        assert (beside.path.stem, beside.kept) == (f"{path.stem} (2)", path), name

        ours = {path: hashlib.sha256(b"rettet i Word").hexdigest()}
        (folder / f"~${path.name[2:]}").write_bytes(b"Kari Nordmann")
        with pytest.raises(DocumentFailed) as failed:
            write(paper, folder, language=NB, known_hashes=ours)
        assert (failed.value.code, failed.value.path) == ("open_in_word", str(path)), name
        assert path.read_bytes() == b"rettet i Word"


def test_what_lies_there_already_needs_no_writing_also_when_it_is_open(tmp_path: Path):
    first = write(agenda(NB), tmp_path, language=NB)
    (tmp_path / f".~lock.{first.path.name}#").write_bytes(b"Kari")
    assert write(agenda(NB), tmp_path, language=NB).path == first.path
    later = dataclasses.replace(agenda(NB), archive_number="2026/999")
    with pytest.raises(DocumentFailed, match="open_in_word"):
        write(later, tmp_path, language=NB, known_hashes={first.path: first.sha256})


def test_a_file_that_windows_will_not_let_go_of_is_told(tmp_path: Path, monkeypatch):
    first = write(agenda(NB), tmp_path, language=NB)

    def held(source: str, target: Path) -> None:
        raise PermissionError(errno.EACCES, "Ingen tilgang", str(target))

    monkeypatch.setattr(os, "replace", held)
    later = dataclasses.replace(agenda(NB), archive_number="2026/999")
    with pytest.raises(DocumentFailed, match="open_elsewhere"):
        write(later, tmp_path, language=NB, known_hashes={first.path: first.sha256})
    assert [path.name for path in tmp_path.iterdir()] == [first.path.name]


@each_of(
    "number, code",
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EACCES, "open_elsewhere"),
        (errno.EPERM, "open_elsewhere"),
        (errno.ENOENT, "folder_missing"),
    ],
)
def test_failures_of_the_system_get_their_own_words(number: int, code: str):
    assert _failure(OSError(number, "nei"), Path("Sak.docx")).code == code


def own_template(kind: DocumentKind | None = None) -> Looks:
    """Change the shipped template as a secretariat would, and keep only what Word needs."""
    document = docx.Document(str(paths.resource("templates/totrinn.docx")))
    header = document.sections[0].first_page_header
    header.paragraphs[1].text = "Postboks 1, 6400 Molde"
    document.styles["Heading 1"].font.size = Pt(30)
    document.add_paragraph("Her står en veiledning som skal bort.")
    for missing in ("Vedtakspunkt", "List Bullet"):
        element = document.styles[missing].element
        element.getparent().remove(element)
    return looks_of(document, kind)


def test_a_template_of_their_own_gives_letterhead_and_looks():
    content = render(protocol(NB), language=NB, looks=own_template())
    document = opened(content)
    assert "Postboks 1, 6400 Molde" in text_of(document.sections[0].first_page_header._element)
    assert document.styles["Heading 1"].font.size == Pt(30)
    assert "Vedtakspunkt" in {style.name for style in document.styles}
    assert "veiledning" not in body_text(content)


def test_a_template_for_one_kind_is_used_for_that_kind_only():
    looks = own_template(DocumentKind.AGENDA)
    theirs = render(agenda(NB), language=NB, looks=looks)
    shipped = render(protocol(NB), language=NB, looks=looks)
    assert "Postboks 1" in text_of(opened(theirs).sections[0].first_page_header._element)
    assert "Postboks 1" not in text_of(opened(shipped).sections[0].first_page_header._element)


def test_a_template_that_is_no_word_file_is_told():
    looks = Looks(templates={None: TemplateFile("Mal.docx", "0", b"dette er ikke Word")})
    with pytest.raises(DocumentFailed) as failed:
        render(agenda(NB), language=NB, looks=looks)
    assert (failed.value.code, failed.value.path) == ("template", "Mal.docx")


def test_a_mark_that_word_has_split_into_runs_is_still_filled():
    document = docx.Document(str(paths.resource("templates/totrinn.docx")))
    paragraph = document.sections[0].first_page_header.paragraphs[0]
    for run in paragraph.runs:
        run._r.getparent().remove(run._r)
    for piece in ("Vi er {", "{helse", "fellesskap}}", ", hilsen oss"):
        paragraph.add_run(piece)

    content = render(agenda(NB), language=NB, looks=looks_of(document))

    header = opened(content).sections[0].first_page_header.paragraphs[0]
    assert header.text == "Vi er Helsefellesskapet i Møre og Romsdal, hilsen oss"
