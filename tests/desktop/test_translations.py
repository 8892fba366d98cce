# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every language of the window is whole, keeps what the program fills in, and is up to date."""

from __future__ import annotations

import importlib.util
import re
import string
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, time
from pathlib import Path
from typing import Any, NamedTuple, cast
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from totrinn import i18n
from totrinn.app import build
from totrinn.exports import contacts_sheet
from totrinn.operations import InlineOperations
from totrinn.settings import Settings
from totrinn.texts import Texts
from totrinn.words.history import HistoryWords
from totrinn_db.domain.parties import Language

Leaf = tuple[tuple[str, ...], str | list[str]]

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "desktop" / "totrinn"
FILES = {
    path.stem.removeprefix("totrinn_"): path
    for path in sorted((ROOT / "resources" / "translations").glob("totrinn_*.ts"))
}
WINDOW_WORDS = {path.stem: path for path in (ROOT / "resources" / "window").glob("*.toml")}
# The parts of the catalogue that a window shows; the rest is for papers and the command line.
ON_THE_SCREEN = frozenset(
    """calendar joining counts labels forms sentences ways remedies problems wave contacts
    planning protocol_check lacking history statistics wording_answers
    roll_out yearly_wheel""".split()
)
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
    end = text.rstrip("»”")[-1:]
    return (
        _fields(text), len(re.findall(r"&\w", text)), text.count("%n"), text.count("\n"),
        text.count("\t"), text.count(";;"), text[:1].isspace(), text[-1:].isspace(),
        end if end in ".?!:…" else "",
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


@pytest.mark.parametrize(
    ("chosen", "first", "counted"),
    [("nb", "&Fil", "2 parter"), ("nn", "&Fil", "2 partar"), ("en", "&File", "2 parties")],
)
def test_the_language_that_is_chosen_is_the_language_of_the_window(
    qapp: QApplication, tmp_path: Path, chosen: str, first: str, counted: str
) -> None:
    program = build(
        qapp, base=tmp_path, operations=InlineOperations(), settings=Settings(language=chosen)
    )
    menus = program.window.menuBar().actions()
    assert menus[0].text() == first
    assert program.context.texts.count(2, "party") == counted
    twice = [
        (menu.text(), letter)
        for menu in menus
        for letter, times in Counter(_letters(menu)).items()
        if times > 1
    ]
    assert twice == [], "two entries of one menu answer to the same letter"
    program.window.close()
    program.close()


def _letters(menu: QAction) -> list[str]:
    shown = cast(QMenu, menu.menu()).actions()
    return [found[1].lower() for one in shown if (found := re.search(r"&(\w)", one.text()))]


@pytest.fixture(params=WINDOW_WORDS)
def words(request: pytest.FixtureRequest) -> dict[str, Any]:
    return tomllib.loads(WINDOW_WORDS[request.param].read_text("utf-8"))


def test_a_language_of_the_window_alone_has_its_domain_words_too() -> None:
    assert set(FILES) == set(WINDOW_WORDS) | {one.value for one in Language} - {i18n.SOURCE}


def test_the_domain_words_of_such_a_language_are_whole(words: dict[str, Any]) -> None:
    ours = dict(_leaves({part: words[part] for part in ON_THE_SCREEN}))
    history = (ROOT / "resources" / "history" / "nb.toml").read_text("utf-8")
    tree = {**Texts.load(Language.NB).tree, "history": tomllib.loads(history)}
    source = dict(_leaves({part: tree[part] for part in ON_THE_SCREEN}))
    assert set(words) == ON_THE_SCREEN
    assert set(source) - set(ours) == set()
    assert set(ours) - set(source) == {("calendar", "date"), ("calendar", "clock")}
    wrong = [key for key in source if _shapes(ours[key]) != _shapes(source[key])]
    assert wrong == []


def _leaves(tree: Mapping[str, Any], path: tuple[str, ...] = ()) -> Iterator[Leaf]:
    for key, value in tree.items():
        if isinstance(value, Mapping):
            yield from _leaves(value, (*path, key))
        else:
            yield (*path, key), value


def _shapes(value: str | list[str]) -> list[list[tuple[str, str]]]:
    """Tell what each variant wants filled in, and how."""
    return [
        sorted(
            (name, form or "")
            for _, name, form, _ in string.Formatter().parse(variant)
            if name is not None
        )
        for variant in ([value] if isinstance(value, str) else value)
    ]


def test_an_english_window_writes_dates_and_names_as_the_british_do() -> None:
    texts = Texts.of_window("en")
    assert texts.weekday_date(date(2026, 5, 22)) == "Friday 22 May 2026"
    assert texts.time_range(time(10), time(14)) == "10.00–14.00"
    assert texts.count(2, "party") == "2 parties"
    assert HistoryWords(texts).act("report_case") == "Reported the case"
    assert texts.language is Language.NB, "names that are stored are read in bokmål"


def test_an_unknown_language_of_the_window_gives_bokmal() -> None:
    assert Texts.of_window("se") is Texts.load(Language.NB)


def test_contacts_can_be_read_in_again_whatever_the_window_speaks() -> None:
    headings = [
        [column.heading for column in contacts_sheet(texts, ()).columns]
        for texts in (Texts.of_window("en"), Texts.load(Language.NB))
    ]
    assert headings[0] == headings[1]


@pytest.mark.slow
@pytest.mark.skipif(
    not list(Path(sys.executable).parent.glob("pyside6-lupdate*")),
    reason="pyside6-lupdate is not installed here",
)
def test_the_files_hold_the_texts_that_the_program_has_now(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
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
