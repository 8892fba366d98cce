# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Files that were made to harm are refused at once, in little memory; mutated ones never pass.

`--fuzz N` mutates N forms (1,500 unless told otherwise).
"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

import pytest
from lxml import etree

from gathering import each_of
from replies import corpus
from replies.forms import (
    DOCUMENT,
    EVERY_ANSWER,
    Filled,
    W,
    a_form,
    as_text,
    filled_in_old_libreoffice,
    filled_in_word,
    packed,
    unpacked,
)
from replies.test_corpus import KNOWN, TODAY, as_filled
from totrinn.documents.form_names import answer_shown
from totrinn.documents.reading import read_reply_file
from totrinn.texts import Texts
from totrinn_db.domain.anchoring import REGISTRABLE
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.parties import Language
from totrinn_db.domain.replies import Match, Matched, Rejected, match

HARMFUL = (
    "bombe_4_gb.docx",
    "bombe_tett.docx",
    "bombe_løgn.docx",
    "le_milliarder.docx",
    "ekstern_entitet.docx",
    "utf16_entitet.docx",
    "mange_deler.docx",
    "dypt.docx",
)
# Each file is read by a process of its own; they are split off one that has the reader loaded.
_MEASURE = """
import os, resource, sys, time
from pathlib import Path
folder = Path(sys.argv[1])
sys.path[:0] = sys.argv[2:]
from totrinn.documents.reading import read_reply_file
from totrinn_db.domain.errors import RuleBroken
try:
    read_reply_file("warm.txt", b"Svar: ja  Kode: 7K3M-Q2")
except RuleBroken:
    pass

def measure(path):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    data = path.read_bytes()
    started = time.perf_counter()
    try:
        read_reply_file("svar.docx", data)
        code = "read"
    except RuleBroken as broken:
        code = broken.refused.code.value
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(path.name, code, time.perf_counter() - started, used, flush=True)

for path in sorted(folder.iterdir()):
    child = os.fork()
    if not child:
        measure(path)
        os._exit(0)
    os.waitpid(child, 0)
"""


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Read every harmful file and give its code, the seconds and the kilobytes it took."""
    folder = tmp_path_factory.mktemp("harmful")
    for sample in corpus.packages():
        if sample.name in HARMFUL:
            (folder / sample.name).write_bytes(sample.data)
    ours = [entry for entry in sys.path if entry.endswith(("desktop", "db"))]
    command = [sys.executable, "-c", _MEASURE, str(folder), *ours]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, timeout=60)
    return {name: said for name, *said in map(str.split, run.stdout.splitlines())}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux counts it")
@pytest.mark.parametrize("name", HARMFUL)
def test_a_harmful_file_is_refused_within_a_second_and_in_little_memory(name, measured):
    (sample,) = [each for each in corpus.packages() if each.name == name]
    code, seconds, kilobytes = measured[name]
    assert code == sample.code
    assert float(seconds) < 1
    assert int(kilobytes) < 100_000


def test_a_file_over_the_limit_is_refused_unread():
    with pytest.raises(RuleBroken) as broken:
        read_reply_file("svar.docx", bytes(25 * 1024**2 + 1))
    assert broken.value.refused.code is Code.FILE_TOO_LARGE


def test_an_email_that_nests_without_end_is_refused():
    head = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
    data = b"".join(head % (n, n) for n in range(3_000))
    started = time.perf_counter()
    with pytest.raises(RuleBroken):
        read_reply_file("svar.eml", data)
    assert time.perf_counter() - started < 5


# fuzzing


Mutation = Callable[[random.Random, bytes], bytes]


def flip_bytes(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(chance: random.Random, data: bytes) -> bytes:
    start, end = sorted(chance.sample(range(len(data)), 2))
    return data[:start] + data[end:] if chance.random() < 0.5 else data[:end]


def repeat(chance: random.Random, data: bytes) -> bytes:
    start, end = sorted(chance.sample(range(len(data)), 2))
    return data[:end] + data[start:]


def in_document(edit: Callable[[random.Random, etree._Element], None]) -> Mutation:
    def mutate(chance: random.Random, data: bytes) -> bytes:
        parts = unpacked(data)
        root = etree.fromstring(parts[DOCUMENT])
        for _ in range(chance.randint(1, 3)):
            if not any(node.text for node in root.iter(f"{W}t")):
                break  # the edit before took the whole body
            edit(chance, root)
        return packed({**parts, DOCUMENT: etree.tostring(root)})

    return mutate


def drop_element(chance: random.Random, root: etree._Element) -> None:
    element = chance.choice(list(root.iter())[1:])
    if element.getparent() is not None:
        element.getparent().remove(element)


def double_element(chance: random.Random, root: etree._Element) -> None:
    element = chance.choice(list(root.iter())[1:])
    element.addnext(etree.fromstring(etree.tostring(element)))


def swap_elements(chance: random.Random, root: etree._Element) -> None:
    one, other = chance.sample(list(root.iter(f"{W}tc", f"{W}tr", f"{W}sdt")), 2)
    nested = one in other.iterancestors() or other in one.iterancestors()
    if not nested:
        place = etree.Element("place")
        one.getparent().replace(one, place)
        other.getparent().replace(other, one)
        place.getparent().replace(place, other)


def change_text(chance: random.Random, root: etree._Element) -> None:
    node = chance.choice([node for node in root.iter(f"{W}t") if node.text])
    place = chance.randrange(len(node.text))
    sign = chance.choice("aeiou æøå.,-0123456789\u2612\u2610\n")
    node.text = node.text[:place] + sign + node.text[place + chance.randint(0, 1) :]


def change_attribute(chance: random.Random, root: etree._Element) -> None:
    element = chance.choice([each for each in root.iter() if each.attrib])
    name = chance.choice(list(element.attrib))
    if chance.random() < 0.5:
        del element.attrib[name]
    else:
        element.attrib[name] = chance.choice(("", "0", "1", "totrinn.answer", "x" * 300))


def in_the_package(chance: random.Random, data: bytes) -> bytes:
    parts = unpacked(data)
    name = chance.choice(list(parts))
    edit = chance.choice((flip_bytes, cut, repeat))
    return packed({**parts, name: edit(chance, parts[name])})


MUTATIONS: tuple[Mutation, ...] = (
    flip_bytes,
    cut,
    repeat,
    in_the_package,
    in_document(drop_element),
    in_document(double_element),
    in_document(swap_elements),
    in_document(change_text),
    in_document(change_attribute),
)


@cache
def seeds() -> tuple[tuple[str, bytes, Filled], ...]:
    return tuple(
        (f"{how.__name__}.docx", how(a_form(), answer), answer)
        for how in (filled_in_word, filled_in_old_libreoffice)
        for answer in EVERY_ANSWER
    )


@cache
def texts() -> tuple[tuple[str, bytes, Filled], ...]:
    return tuple(("skjema.txt", as_text(a_form(), a).encode(), a) for a in EVERY_ANSWER)


SHOWN = {answer_shown(Texts.load(lang), s): s for lang in Language for s in REGISTRABLE}


def mutated(count: int, seed: int) -> Iterator[tuple[str, bytes, Filled]]:
    chance = random.Random(seed)
    for number in range(count):
        if number % 10 == 0:
            name, data, answer = chance.choice(texts())
            yield name, chance.choice((flip_bytes, cut, repeat))(chance, data), answer
        else:
            name, data, answer = chance.choice(seeds())
            yield name, chance.choice(MUTATIONS)(chance, data), answer


def outcome(name: str, data: bytes) -> list[Match]:
    try:
        replies = read_reply_file(name, data)
    except RuleBroken as broken:
        return [Rejected(broken.refused)]
    return [match(reply, (KNOWN,), today=TODAY, sha256="ny") for reply in replies]


BLOCK = 500


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Mutate as many forms as were asked for, in blocks that each say where they failed."""
    if "block" in metafunc.fixturenames:
        count = metafunc.config.getoption("--fuzz")
        metafunc.parametrize("block", range(-(-count // BLOCK)))


@pytest.mark.slow
def test_no_mutated_form_makes_the_reader_stumble_or_says_what_nobody_wrote(block: int):
    """Whatever passes must say the answer that was filled in, to the wording that was sent."""
    passed = 0
    for name, data, answer in mutated(BLOCK, seed=block):
        started = time.perf_counter()
        for found in outcome(name, data):
            if isinstance(found, Matched):
                passed += 1
                assert_said(found, answer)
        assert time.perf_counter() - started < 2, name
    assert 0 < passed < BLOCK


def assert_said(found: Matched, answer: Filled) -> None:
    reply = found.reply
    # A text mutated into another answer of the list, whole and exact, is a filled form as well.
    if SHOWN.get(reply.answer_as_written) is not reply.status:
        assert reply.status is answer.status, (reply.answer_as_written, answer.status)
    said = as_filled(reply)
    if said.status is answer.status and answer.condition:
        assert said.condition or said.remark


def test_a_date_that_was_never_given_is_not_made_up():
    data = filled_in_word(a_form(), Filled(treated_on=None))
    (found,) = outcome("svar.docx", data)
    assert isinstance(found, Matched)
    assert found.date_is_assumed
    assert found.reply.treated_on is None
    assert found.answer.answered_on == TODAY > date(2026, 1, 1)


@each_of("head", [b"From: " + b"=?utf-8?q?a?= " * 20_000, b"Date: " + b"(" * 50_000])
def test_an_email_with_endless_headers_is_refused_at_once(head: bytes):
    started = time.perf_counter()
    with pytest.raises(RuleBroken):
        read_reply_file("svar.eml", head + b"\n\nSvar: ja  Kode: 7K3M-Q2")
    assert time.perf_counter() - started < 2
