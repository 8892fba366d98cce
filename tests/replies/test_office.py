# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Forms that went through the real LibreOffice: saved again, as .odt, as .odt and back, as text."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from itertools import product
from pathlib import Path
from shutil import copy

import pytest

from documents.samples import letter
from replies.forms import (
    CODE,
    EVERY_ANSWER,
    FORM_ID,
    REMARK,
    WORDING,
    Filled,
    a_form,
    edited_as_in_word,
    filled_in_word,
    written,
)
from replies.test_corpus import as_filled
from totrinn.documents import render
from totrinn.documents.reading import read_reply_file
from totrinn_db.domain.documents import FormPlace
from totrinn_db.domain.parties import Language
from totrinn_db.domain.replies import Reply
from totrinn_db.domain.wording import Weight, classify

pytestmark = pytest.mark.slow
IN_LETTER = "i_brevet"
WAYS = ("docx", "odt", "odt_docx", "txt")


def names() -> dict[str, Filled | None]:
    found: dict[str, Filled | None] = {
        f"svar_{number}": answer for number, answer in enumerate(EVERY_ANSWER)
    }
    return {**found, "nynorsk": REMARK, "tom": None, IN_LETTER: REMARK}


def a_filled_letter(answer: Filled) -> bytes:
    """Fill the form that is the last part of a letter."""
    form = a_form()
    sent = replace(
        letter(Language.NB),
        wording=form.wording,
        form_id=form.form_id,
        reply_code=form.code,
        form_place=FormPlace.IN_LETTER,
    )
    return edited_as_in_word(render(sent, language=Language.NB), answer, Language.NB)


@pytest.fixture(scope="module")
def saved(soffice: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Let the office program open every form and save it in each way."""
    folder = tmp_path_factory.mktemp("office")
    sent = folder / "sent"
    sent.mkdir()
    for name, answer in names().items():
        language = Language.NN if name == "nynorsk" else Language.NB
        form = a_form()
        data = filled_in_word(form, answer, language) if answer else written(form, language)
        (sent / f"{name}.docx").write_bytes(data)
    (sent / f"{IN_LETTER}.docx").write_bytes(a_filled_letter(REMARK))
    forms = sorted(sent.glob("*.docx"))
    convert(soffice, folder, forms, "odt", "odt")
    convert(soffice, folder, forms, "txt:Text (encoded):UTF8", "txt")
    # Both ways to .docx in one start of the program, which takes longer than its work.
    back = [Path(copy(path, sent / f"{path.stem}_odt.odt")) for path in (folder / "odt").iterdir()]
    convert(soffice, folder, [*forms, *sorted(back)], "docx", "docx")
    return folder


def convert(office: str, folder: Path, files: list[Path], kind: str, into: str) -> None:
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(folder / into),
            *map(str, files),
        ],
        check=True,
        capture_output=True,
        timeout=110,
    )


def reply_of(saved: Path, way: str, name: str) -> Reply:
    name, way = (f"{name}_odt", "docx") if way == "odt_docx" else (name, way)
    path = saved / way / f"{name}.{way}"
    (reply,) = read_reply_file(path.name, path.read_bytes())
    return reply


def test_what_follows_the_greeting_of_a_letter_saved_as_text_is_left_to_a_person(saved: Path):
    reply = reply_of(saved, "txt", IN_LETTER)
    assert (reply.code, reply.status) == (CODE, None)


@pytest.mark.parametrize(
    ("name", "way"),
    [each for each in product(names(), WAYS) if each != (IN_LETTER, "txt")],
)
def test_a_form_survives_the_office_program(saved: Path, way: str, name: str):
    reply = reply_of(saved, way, name)
    assert reply.code == CODE
    assert reply.form_id == ("" if way == "txt" else FORM_ID)
    assert classify(WORDING, reply.wording or "") is Weight.IDENTICAL
    assert not reply.doubtful
    answer = names()[name]
    if answer is None:
        assert reply.status is None
        assert not any((reply.answer_as_written, reply.remark, reply.condition, reply.organ))
        assert not any((reply.name, reply.title, reply.archive_number, reply.treated_on))
    else:
        assert as_filled(reply) == answer
