# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue of words: complete, alike in both languages, and sentences a person would say."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any

import pytest

from totrinn import texts as catalogue
from totrinn.texts import Texts, placeholders
from totrinn.words import history
from totrinn_db import commands, domain
from totrinn_db.domain import errors
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.parties import Language
from totrinn_db.domain.phases import Action, Phase
from totrinn_db.domain.protocol_check import ProtocolCode
from totrinn_db.domain.verdict import Refused

BOTH = [Texts.load(language) for language in Language]


def domain_enums() -> list[type[Enum]]:
    found: set[type[Enum]] = set()
    for module in pkgutil.walk_packages(domain.__path__, domain.__name__ + "."):
        for thing in vars(importlib.import_module(module.name)).values():
            is_enum = isinstance(thing, type) and issubclass(thing, StrEnum)
            if is_enum and thing.__module__.startswith(domain.__name__):
                found.add(thing)
    return sorted(found - {Code, ProtocolCode, Remedy}, key=lambda kind: kind.__name__)


def leaves(tree: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, list[str]]]:
    for key, value in tree.items():
        if isinstance(value, Mapping):
            yield from leaves(value, f"{path}{key}.")
        else:
            yield f"{path}{key}", [value] if isinstance(value, str) else list(value)


def test_every_member_of_every_domain_enum_has_a_label() -> None:
    kinds = domain_enums()
    assert len(kinds) > 50
    for kind in kinds:
        for texts in BOTH:
            names = [texts.label(member) for member in kind]
            assert all(names), kind
            assert len(set(names)) == len(names), f"two members of {kind.__name__} read alike"


def test_every_finding_in_a_protocol_is_a_whole_sentence() -> None:
    facts = {
        "item": "Sak 3/2026", "parties": ("Molde",), "names": ("Kari Nes",), "what": "Evaluere",
        "number": "4/2026", "text": "XX", "name": "Alesund", "right": "Ålesund",
    }  # fmt: skip
    for texts in BOTH:
        for code in ProtocolCode:
            said = texts.variant(f"protocol_check.findings.{code.value}", facts)
            assert said.endswith(".")
            assert "{" not in said


def test_both_languages_have_the_same_keys_variants_and_placeholders() -> None:
    bokmal, nynorsk = (dict(leaves(texts.tree)) for texts in BOTH)
    assert bokmal.keys() == nynorsk.keys()
    for key, variants in bokmal.items():
        ours = [sorted(placeholders(text)) for text in variants]
        theirs = [sorted(placeholders(text)) for text in nynorsk[key]]
        assert ours == theirs, key


def test_the_languages_are_not_copies_of_each_other() -> None:
    bokmal, nynorsk = (dict(leaves(texts.tree["sentences"])) for texts in BOTH)
    alike = [key for key in bokmal if bokmal[key] == nynorsk[key]]
    assert alike == []


@pytest.mark.parametrize("texts", BOTH, ids=lambda texts: texts.language.value)
def test_no_word_of_the_other_language_slips_in(texts: Texts) -> None:
    foreign = {
        Language.NB: r"\b(ikkje|frå|eit|ein|saka|blir|kva|noko|dei|framlegg(et)? til vedtak)\b",
        Language.NN: r"\b(ikke|fra|en|et|saken|hva|noe|møtene|blitt|kommuner|svarene|gjør)\b",
    }[texts.language]
    for key, variants in leaves(texts.tree):
        for text in variants:
            if key.startswith("documents.") or not key.startswith("calendar"):
                hit = re.search(foreign, re.sub(r"{[^}]*}", "", text), re.IGNORECASE)
                assert hit is None or (texts.language, hit[0].lower()) == ("nb", "blir"), (key, hit)


@pytest.mark.parametrize("texts", BOTH, ids=lambda texts: texts.language.value)
def test_every_refusal_is_a_whole_sentence_even_without_facts(texts: Texts) -> None:
    for code in Code:
        sentence = texts.sentence(Refused(code))
        assert sentence[0].isupper(), code
        assert sentence.endswith("."), code
        assert "{" not in sentence
        assert "_" not in sentence


@pytest.mark.parametrize("texts", BOTH, ids=lambda texts: texts.language.value)
def test_every_remedy_has_a_title_without_full_stop(texts: Texts) -> None:
    for remedy in Remedy:
        assert texts.remedy(remedy)
        assert not texts.remedy(remedy).endswith(".")


def test_a_missing_answer_names_the_parties_the_counts_and_the_way_on() -> None:
    refused = Refused(
        Code.ANSWERS_MISSING,
        {
            "parties": ("Molde", "Aure", "Smøla"),
            "answered": 24,
            "counted": 27,
            "deadline": date(2026, 5, 22),
        },
        (Remedy.REGISTER_ANSWERS, Remedy.SEND_REMINDER),
    )
    assert Texts.load("nb").sentence(refused) == (
        "Saken kan vedtas når Molde, Aure og Smøla har svart. 24 av 27 har svart, "
        "og svarfristen er 22. mai 2026. Du kan registrere svar eller lage en purring."
    )
    assert Texts.load("nn").sentence(refused) == (
        "Saka kan vedtakast når Molde, Aure og Smøla har svart. 24 av 27 har svart, "
        "og svarfristen er 22. mai 2026. Du kan registrere svar eller lage ei purring."
    )


def test_a_refusal_writes_enum_members_as_words() -> None:
    refused = Refused(Code.WRONG_PHASE, {"phase": Phase.READY, "action": Action.PUT_UP})
    assert Texts.load("nb").sentence(refused) == (
        "Saken står i «Klar for vedtak». Da kan du ikke sette saken på sakslisten."
    )


@pytest.mark.parametrize(
    ("left", "text"), [(1, "Det er 1 virkedag til møtet"), (3, "Det er 3 virkedager til møtet")]
)
def test_numbers_take_the_right_form_of_the_noun(left: int, text: str) -> None:
    refused = Refused(Code.NOTICE_TOO_SHORT, {"left": left, "minimum": 7})
    assert Texts.load("nb").sentence(refused).startswith(text)


def test_many_names_end_in_a_count_but_never_for_one_name() -> None:
    texts = Texts.load("nb")
    names = ("Aukra", "Aure", "Averøy", "Fjord", "Giske", "Gjemnes", "Hareid")
    assert texts.join(names, limit=5) == "Aukra, Aure, Averøy, Fjord, Giske og 2 til"
    assert texts.join(names[:6], limit=5) == "Aukra, Aure, Averøy, Fjord, Giske og Gjemnes"
    assert texts.join(("Aure",)) == "Aure"
    assert texts.join(()) == ""


def test_dates_and_times_are_written_as_the_language_council_says() -> None:
    nb, nn = BOTH
    day = date(2026, 5, 5)
    assert nb.date(day) == "5. mai 2026"
    assert nb.date_short(day) == "05.05.2026"
    assert nb.weekday_date(day) == "tirsdag 5. mai 2026"
    assert nn.weekday_date(day) == "tysdag 5. mai 2026"
    assert nb.time_range(time(10), time(14, 30)) == "kl. 10.00–14.30"
    assert nb.time_range(time(9, 5)) == "kl. 09.05"


def failures() -> list[errors.AppError]:
    stores = [errors.StoreProblem, *errors.StoreProblem.__subclasses__()]
    documents = (
        "open_elsewhere", "open_in_word", "folder_missing", "disk_full", "template", "surprise",
    )  # fmt: skip
    return [
        *(store("sak.sqlite") for store in stores),
        *(errors.DocumentFailed(code, "Sak.docx") for code in documents),
        errors.NotFound(Kind.CASE, "1"),
        errors.NotFound("thing", "1"),
        errors.ChangedByOthers("meeting", "1"),
        errors.RuleBroken(Refused(Code.AGENDA_EMPTY)),
        errors.AppError(),
    ]


@pytest.mark.parametrize("texts", BOTH, ids=lambda texts: texts.language.value)
def test_every_failure_is_told_in_plain_words(texts: Texts) -> None:
    for error in failures():
        told = texts.problem(error)
        assert told.count(".") >= 2, error
        assert told[0] != " ", error
        assert "_" not in told
        assert "{" not in told


def test_a_store_failure_names_the_place_and_says_what_is_safe() -> None:
    told = Texts.load("nb").problem(errors.DiskFull("C:/saker.sqlite"))
    assert "C:/saker.sqlite" in told
    assert "trygt" in told


def test_a_missing_fact_in_a_word_is_an_error_and_not_a_gap() -> None:
    with pytest.raises(KeyError):
        Texts.load("nb").word("joining.more", names="Aure")


def test_a_label_form_falls_back_to_the_name() -> None:
    texts = Texts.load("nb")
    assert texts.label(AnchoringStatus.ENDORSED, "short") == "Ja"
    assert texts.label(AnchoringStatus.ASKED, form="short") == "Sendt"


def test_the_catalogue_knows_nothing_of_qt() -> None:
    source = Path(catalogue.__file__).read_text(encoding="utf-8")
    assert "PySide6" not in source


def test_an_undo_that_is_refused_names_who_was_there_since():
    facts = {"who": "Nina Prøve", "when": date(2026, 5, 22), "entity": "case"}
    told = Texts.load("nn").sentence(Refused(Code.UNDO_CHANGED_SINCE, facts))
    assert told.startswith("Nina Prøve endra noko av det same 22. mai 2026")


def test_an_attachment_that_is_too_big_is_told_in_megabytes():
    told = Texts.load("nb").sentence(Refused(Code.TEXT_TOO_LONG, {"megabytes": 50}))
    assert told.startswith("Vedlegget er for stort. Det er plass til 50 MB.")


_ACT = re.compile(r"^def ([a-z]\w*)\(\s*work: Work(?:,\s*\*|\))", re.MULTILINE)
# These are only ever parts of other acts.
_PARTS_OF_ACTS = {"copy_standing_items", "register_documents", "settle_all"}


def test_the_history_has_words_for_every_act_in_both_languages() -> None:
    ours = (Path(commands.__path__[0]), Path(catalogue.__file__).parent)
    files = [path for folder in ours for path in folder.rglob("*.py")]
    acts = {name for path in files for name in _ACT.findall(path.read_text("utf-8"))}
    assert {"set_attendances", "register_pack", "confirm_regions"} <= acts
    for language in Language:
        assert set(history.load(language)["command"]) == acts - _PARTS_OF_ACTS
