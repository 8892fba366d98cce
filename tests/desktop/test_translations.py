# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every language of the window is whole, keeps what the program fills in, and is up to date."""

from __future__ import annotations

import importlib.util
import re
import string
import sys
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from totrinn import i18n

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "desktop" / "totrinn"
FILES = {
    path.stem.removeprefix("totrinn_"): path
    for path in sorted((ROOT / "resources" / "translations").glob("totrinn_*.ts"))
}
# Words and forms that bokmål has and nynorsk does not.
ONLY_BOKMAL = frozenset(
    """annen ansvarlig avklares avsluttes avsluttet bare begrunnelse begynner behandles
    behandlet behandling berørt berørte beslutningsdyktig ble blitt brukere brukes datoene deltar
    dere deres disse drøftes drøftet eget en endres endret ennå enhet et fjernet filen filens
    finnes flere flyttet forbehold forbeholdet foretak foretaket forkortelse forrige forskjellen
    forslaget fortsatt fra fremdeles frister gikk gjelder gjenstår gjør gjøre gjøres godkjennes
    gyldig helseforetak helseforetaket hentes hjemme hun hva hvem hver hverandre hvert hvilke
    hvilken hvilket hvis hvor hvordan hvorfor høyre ikke innen inneholder innkallingen
    innstillingene jeg kalles kilde kilder kommer kommuner kommunene kontakter kreves kun lagres
    lagret lages laget leder leses likeverdig listen løst låses mangler mappen meldes mens mer
    minutter morgen mottaker mottatt møtene møteleder navn navnet noe noen notater nå oppmøte
    opplysninger oppnevnt oversikt parter partene personlig regler regnes rekkefølgen rettelse
    saken samme se selv sendes senere settes sikkerhetskopi skrevet slutter snakker snarveier
    spurt sted steder stedfortreder stemmetall størrelse svarene tatt teller tidligere
    tillitsvalgte trekkes trenger trukket trykkes underveis utseende utvalg utvalget uten vanlig
    vanlige varighet vedtas vedtatt velg velges venter videre vinduet virkedager vises være vært
    ønsker åpen åpne åpnes åpner""".split()
)


class Message(NamedTuple):
    """One text of the window and its translation."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    unfinished: bool


def _messages(path: Path) -> list[Message]:
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for one in context.iter("message"):
            target = one.find("translation")
            assert target is not None
            forms = tuple(form.text or "" for form in target.iter("numerusform"))
            found.append(
                Message(
                    name, one.findtext("source", ""), one.findtext("comment", ""),
                    forms or (target.text or "",), target.get("type") is not None,
                )
            )  # fmt: skip
    return found


@pytest.fixture(params=FILES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def _marks(text: str) -> tuple[object, ...]:
    """What a translation must have as its source has it."""
    ends = text.rstrip()[-1:] if not text.rstrip()[-1:].isalnum() else ""
    return (
        _fields(text), len(re.findall(r"&\w", text)), text.count("%n"), text.count("\n"),
        text.count("\t"), text.count(";;"), text[:1].isspace(), text[-1:].isspace(), ends,
    )  # fmt: skip


def test_the_window_speaks_nynorsk() -> None:
    assert i18n.languages()["nn"] == "Nynorsk"


def test_every_language_that_is_offered_has_a_name() -> None:
    assert [name for code, name in i18n.languages().items() if code == name] == []


def test_every_text_is_translated(language: str) -> None:
    messages = _messages(FILES[language])
    lacking = [
        (one.context, one.source) for one in messages if one.unfinished or not all(one.forms)
    ]
    assert messages
    assert lacking == []


def test_what_the_program_fills_in_and_the_keys_stand_as_in_the_source(language: str) -> None:
    wrong = [
        (one.source, form)
        for one in _messages(FILES[language])
        for form in one.forms
        if _marks(form) != _marks(one.source)
    ]
    assert wrong == []


def test_quotations_are_closed(language: str) -> None:
    opening, closing = "“”" if language == "en" else "«»"
    wrong = [
        form
        for one in _messages(FILES[language])
        for form in one.forms
        if not one.source.count("«") == form.count(opening) == form.count(closing)
    ]
    assert wrong == []


def test_nynorsk_has_no_words_that_only_bokmal_has() -> None:
    wrong = {}
    for one in _messages(FILES["nn"]):
        shown = re.sub(r"\{\w+\}", " ", " ".join(one.forms)).replace("&", "")
        words = set(re.findall(r"[a-zæøåéòô]+", shown.casefold())) & ONLY_BOKMAL
        if words:
            wrong[shown] = words
    assert wrong == {}


def test_one_text_has_one_translation_in_one_place(language: str) -> None:
    keys = [(one.context, one.source, one.comment) for one in _messages(FILES[language])]
    assert len(keys) == len(set(keys))


def test_translating_goes_by_a_name_that_the_gathering_knows() -> None:
    """A text that is asked for by another name than translate or tr is never gathered."""
    aliases = [
        f"{path.name}: {name}"
        for path in PROGRAM.rglob("*.py")
        for name in re.findall(r"(\w+) = [\w.]+\.(?:translate|tr)$", path.read_text("utf-8"), re.M)
        if name != "translate"
    ]
    assert aliases == []


@pytest.mark.slow
@pytest.mark.skipif(
    not list(Path(sys.executable).parent.glob("pyside6-lupdate*")),
    reason="pyside6-lupdate is not installed here",
)
def test_the_files_hold_the_texts_that_the_program_has_now(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging/translate.py")
    assert spec is not None
    assert spec.loader is not None
    translate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(translate)
    target = tmp_path / "totrinn_nn.ts"
    assert translate.gather("nn", target) == 0
    now = {(one.context, one.source, one.comment) for one in _messages(target)}
    for language, path in FILES.items():
        held = {(one.context, one.source, one.comment) for one in _messages(path)}
        again = f"run: python packaging/translate.py {language}"
        assert now - held == set(), again
        assert held - now == set(), again
