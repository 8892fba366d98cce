# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One act writes all that goes out: a folder for each party, drafts, and one zip file."""

from __future__ import annotations

import email
import io
import zipfile
from dataclasses import replace
from datetime import date
from email import policy
from pathlib import Path

import docx
import pytest

from documents.reading import body_text
from documents.samples import MUNICIPALITIES, TRUST
from outgoing.samples import CODE, a_party, some_parcels
from totrinn.outgoing.calendars import read_calendar
from totrinn.outgoing.wave import LIGHT_AT_MOST, Attachment, Parcels, WaveDone, write_wave
from totrinn.progress import Progress
from totrinn.texts import Texts
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.parties import Language
from totrinn_db.domain.wave import PartyPlan

FEW = ("Molde", "Ørsta", TRUST)
ZIP = "2026-05-27_SSU_Sak-17-2026_Forankring.zip"


def write(parcels: Parcels, folder: Path) -> tuple[WaveDone, list[Progress]]:
    done = WaveDone()
    return done, list(write_wave(parcels, folder, done))


@pytest.fixture(scope="module")
def few(tmp_path_factory) -> tuple[Path, WaveDone, list[Progress]]:
    folder = tmp_path_factory.mktemp("wave") / "ut"
    return (folder, *write(some_parcels(FEW), folder))


def test_each_party_gets_a_folder_with_all_of_its_own(few):
    folder, done, _ = few
    assert sorted(path.name for path in folder.iterdir()) == [
        ZIP, "E-post", "Helse-More-og-Romsdal-HF", "Molde", "Orsta",
    ]  # fmt: skip
    assert sorted(path.name for path in (folder / "Orsta").iterdir()) == [
        "2026-05-22_SSU_Sak-17-2026_Saksframlegg.docx",
        "2026-05-27_SSU_Sak-17-2026_Forankringsbrev_Orsta-kommune.docx",
        "2026-05-27_SSU_Sak-17-2026_Lokal-saksmappe_Orsta-kommune.docx",
        "2026-05-27_SSU_Sak-17-2026_Svarskjema_Orsta-kommune.docx",
        "Kalender_Sak-17-2026.ics",
        "Vedlegg-1-Kostnadsoverslag-aeoa.pdf",
    ]
    assert (done.parties, done.failed) == (3, [])
    assert done.archive == folder / ZIP


def test_each_party_is_written_to_in_its_own_language(few):
    folder = few[0]
    kit = "2026-05-27_SSU_Sak-17-2026_Lokal-saksmappe_{}-kommune.docx"
    assert "Kvifor saka kjem no" in body_text((folder / "Orsta" / kit.format("Orsta")).read_bytes())
    assert "Hvorfor saken kommer nå" in body_text(
        (folder / "Molde" / kit.format("Molde")).read_bytes()
    )


def drafts(folder: Path) -> dict[str, email.message.EmailMessage]:
    return {
        path.stem: email.message_from_bytes(path.read_bytes(), policy=policy.default)
        for path in (folder / "E-post").iterdir()
    }


def test_there_is_one_draft_for_each_party_with_the_same_files_as_its_folder(few):
    folder = few[0]
    found = drafts(folder)
    assert found.keys() == {"Molde", "Orsta", "Helse-More-og-Romsdal-HF"}
    for name, draft in found.items():
        enclosed = {
            part.get_filename(): part.get_payload(decode=True) for part in draft.iter_attachments()
        }
        assert enclosed == {path.name: path.read_bytes() for path in (folder / name).iterdir()}
        assert draft["X-Unsent"] == "1"


def test_a_draft_says_what_is_asked_until_when_and_how_to_answer(few):
    draft = drafts(few[0])["Orsta"]
    text = draft.get_body(("plain",)).get_content()
    assert draft["Subject"].startswith("Til forankring innan 4. september 2026: Digital heime")
    assert text.startswith("Til Ørsta kommune v/Kari Eksempel Ødegård")
    for line in ("Svarfrist: fredag 4. september 2026", f"Svar: tilslutning Kode: {CODE}",
                 "- Vedlegg 1: Kostnadsoverslag – æøå.pdf",
                 "Manglande svar blir aldri rekna som tilslutning."):  # fmt: skip
        assert line in text


def test_the_calendar_holds_the_deadline_and_the_meeting_that_decides(few):
    events = read_calendar(
        (few[0] / "Orsta" / "Kalender_Sak-17-2026.ics").read_bytes(), today=date(2026, 5, 27)
    )
    assert [event.key for event in events] == ["deadline-a-id-Ørsta", "meeting-m-1"]
    assert events[0].remind_days == (7, 1)
    assert f"Svarkode: {CODE}" in events[0].text
    assert events[1].start.hour == 10


def test_the_zip_file_holds_every_folder_and_each_attachment_once(few):
    folder = few[0]
    with zipfile.ZipFile(folder / ZIP) as package:
        names = package.namelist()
        assert package.testzip() is None
        for name in names:
            if "/" in name:
                assert package.read(name) == (folder / name).read_bytes()
    assert len(names) == 3 * 5 + 1
    assert names.count("Vedlegg-1-Kostnadsoverslag-aeoa.pdf") == 1


def test_what_was_written_is_told_with_its_kind_and_its_party(few):
    _, done, _ = few
    kinds = [file.kind for file in done.written if file.party_id == "id-Molde"]
    assert kinds == [
        DocumentKind.ANCHORING_LETTER, DocumentKind.REPLY_FORM, DocumentKind.LOCAL_CASE_KIT,
        DocumentKind.CASE_PAPER, None, DocumentKind.CALENDAR, DocumentKind.EMAIL_DRAFT,
    ]  # fmt: skip
    assert done.written[-1].kind is DocumentKind.ARCHIVE
    assert {file.language for file in done.written if file.party_id == "id-Ørsta"} == {Language.NN}


def test_the_progress_names_each_party_and_ends_full(few):
    steps = few[2]
    assert [step.text for step in steps] == [TRUST, "Molde", "Ørsta", "Samler alt i én zip-fil", ""]
    assert [(step.done, step.total) for step in steps] == [(n, 4) for n in range(5)]


def test_the_progress_speaks_the_language_of_the_person_who_waits(tmp_path: Path):
    parcels = replace(some_parcels(FEW), language=Language.NN)
    steps = list(write_wave(parcels, tmp_path, WaveDone(), reader=Texts.load(Language.NB)))
    assert steps[-2].text == "Samler alt i én zip-fil"
    assert list(write_wave(parcels, tmp_path, WaveDone()))[-2].text == "Samlar alt i éi zip-fil"


def test_writing_the_same_again_changes_nothing(tmp_path: Path):
    parcels = some_parcels(FEW)
    first, _ = write(parcels, tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.*")}
    second, _ = write(parcels, tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.*")} == before
    assert [file.path for file in second.written] == [file.path for file in first.written]


def test_what_nobody_touched_is_renewed_and_what_somebody_edited_is_left(tmp_path: Path):
    parcels = some_parcels(("Molde",))
    done, _ = write(parcels, tmp_path)
    known = {file.path: file.sha256 for file in done.written}
    letter = next(f.path for f in done.written if f.kind is DocumentKind.ANCHORING_LETTER)
    edited = docx.Document(str(letter))
    edited.add_paragraph("Husk kaffe")
    edited.save(str(letter))
    before = letter.read_bytes()
    changed = replace(
        parcels.parcels[0], letter=replace(parcels.parcels[0].letter, archive_number="2026/999")
    )

    again, _ = write(replace(parcels, parcels=(changed,), known_hashes=known), tmp_path)

    assert letter.read_bytes() == before
    by_kind = {file.kind: file.path for file in again.written}
    assert by_kind[DocumentKind.ANCHORING_LETTER].name.endswith("Molde-kommune (2).docx")
    assert [file.kept for file in again.written if file.kept] == [letter]
    assert len(list((tmp_path / "E-post").iterdir())) == 1
    assert len(list(tmp_path.glob("*.zip"))) == 1
    assert b"2026/999" in packed_text(by_kind[DocumentKind.ANCHORING_LETTER])


def packed_text(path: Path) -> bytes:
    with zipfile.ZipFile(path) as package:
        return package.read("word/document.xml")


def test_a_stop_between_two_parties_leaves_what_is_finished(tmp_path: Path):
    done = WaveDone()
    job = write_wave(some_parcels(FEW), tmp_path, done)
    for _ in range(3):
        next(job)
    job.close()
    assert done.parties == 2
    assert sorted(path.stem for path in (tmp_path / "E-post").iterdir()) == [
        "Helse-More-og-Romsdal-HF",
        "Molde",
    ]
    assert all(file.path.exists() for file in done.written)
    assert done.archive is None
    assert not list(tmp_path.rglob("*.tmp"))


def test_a_party_that_cannot_be_written_does_not_stop_the_others(tmp_path: Path):
    (tmp_path / "Molde").write_text("en fil der mappen skulle være", encoding="utf-8")
    done, _ = write(some_parcels(FEW), tmp_path)
    assert [failed.plan.party for failed in done.failed] == ["Molde"]
    assert done.failed[0].error.code == "folder_missing"
    assert done.parties == 2
    with zipfile.ZipFile(tmp_path / ZIP) as package:
        assert not any(name.startswith("Molde/") for name in package.namelist())


def test_a_letter_that_is_open_in_word_is_told_and_left_and_the_others_are_written(tmp_path: Path):
    parcels = some_parcels(("Molde", "Ørsta"))
    done, _ = write(parcels, tmp_path)
    known = {file.path: file.sha256 for file in done.written}
    letter = next(f.path for f in done.written if f.kind is DocumentKind.ANCHORING_LETTER)
    before = letter.read_bytes()
    letter.with_name(f"~${letter.name[2:]}").write_bytes(b"Kari")
    changed = tuple(
        replace(each, letter=replace(each.letter, archive_number="2026/999"))
        for each in parcels.parcels
    )
    again, _ = write(replace(parcels, parcels=changed, known_hashes=known), tmp_path)
    (failed,) = again.failed
    assert (failed.plan.party, failed.error.code) == ("Molde", "open_in_word")
    assert "Lukk den og prøv igjen." in Texts.load("nb").problem(failed.error)
    assert letter.read_bytes() == before
    assert again.parties == 1


def test_two_parties_of_the_same_name_get_a_folder_each(tmp_path: Path):
    parcels = some_parcels(("Herøy",))
    twin = replace(parcels.parcels[0], plan=replace(parcels.parcels[0].plan, party_id="id-z"))
    done, _ = write(replace(parcels, parcels=(*parcels.parcels, twin)), tmp_path)
    assert done.parties == 2
    assert {path.name for path in tmp_path.iterdir()} == {ZIP, "E-post", "Heroy", "Heroy-2"}


def test_attachments_too_heavy_for_mail_lie_once_beside_and_the_draft_says_so(tmp_path: Path):
    heavy = Attachment("Film.mp4", b"x" * (LIGHT_AT_MOST + 1))
    done, _ = write(some_parcels(FEW, attachments=(heavy,)), tmp_path)
    assert [path.name for path in (tmp_path / "Vedlegg").iterdir()] == ["Vedlegg-1-Film.mp4"]
    assert max(path.stat().st_size for path in (tmp_path / "E-post").iterdir()) < 1_000_000
    text = drafts(tmp_path)["Molde"].get_body(("plain",)).get_content()
    assert "Vedleggene til saken er for store for e-post." in text
    assert sum(file.kind is None for file in done.written) == 1


def test_nobody_to_write_to_leaves_no_zip_file(tmp_path: Path):
    done, steps = write(replace(some_parcels(FEW), parcels=()), tmp_path)
    assert (done.written, done.archive, steps[-1].text) == ([], None, "")


@pytest.mark.slow
def test_all_parties_of_the_largest_helsefellesskap_get_theirs(tmp_path: Path):
    names = (*MUNICIPALITIES, *(f"Kommune {n:02}" for n in range(15)), TRUST)
    done, _ = write(some_parcels(names), tmp_path)
    assert done.parties == 43
    found = drafts(tmp_path)
    assert len(found) == 43
    assert all(len(list(draft.iter_attachments())) == 6 for draft in found.values())
    assert len(zipfile.ZipFile(io.BytesIO((tmp_path / ZIP).read_bytes())).namelist()) == 43 * 5 + 1


def test_the_plan_is_a_value_that_can_be_shown_first():
    plan = some_parcels(("Ørsta",)).parcels[0].plan
    assert isinstance(plan, PartyPlan)
    assert (plan.party, plan.language, plan.email) == ("Ørsta", Language.NN, a_party("Ørsta").email)
