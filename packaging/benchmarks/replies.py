# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The wave of Innlandet, out and back: 42 municipalities and a trust.

The floor is what lxml and zipfile alone need for the same files in the same run: to pack and
serialise what goes out, to unpack and parse what came back. It understands nothing, checks nothing
and stores nothing, so registering is shown beside it as well, and not only reading.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

from lxml import etree

from house import benches
from house.places import ROOT

sys.path[:0] = [str(ROOT / name) for name in ("desktop", "db", "tests")]

from builders import INSTALLATION, SECRETARY, Clock, House, reference  # noqa: E402
from replies.forms import WORDING, Filled, edited_as_in_word  # noqa: E402
from totrinn import documents  # noqa: E402
from totrinn.replies import Inbox, files_in, read, take_in  # noqa: E402
from totrinn_db.domain.papers import AnchoringLetter, Paper, form_for  # noqa: E402
from totrinn_db.domain.parties import Language  # noqa: E402
from totrinn_db.queries import papers as contents  # noqa: E402
from totrinn_db.queries.replies import form_keys  # noqa: E402
from totrinn_db.store import Store  # noqa: E402

SENT, DEADLINE, BACK = date(2026, 1, 20), date(2026, 3, 27), date(2026, 2, 10)
_READ = ("word/document.xml", "docProps/core.xml", "docProps/custom.xml")
Written = tuple[Paper, Language]


def rows() -> list[benches.Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clock = Clock()
        store = Store.create(folder / "a.sqlite", installation_id=INSTALLATION, clock=clock)
        try:
            return _measure(House.build(store, clock, reference("innlandet")), folder)
        finally:
            store.close()


def _measure(house: House, folder: Path) -> list[benches.Row]:
    letters, forms = _wave(house)
    out, back = folder / "out", folder / "back"
    back.mkdir()
    count = len(forms)
    both = [*letters, *forms]
    wrote = _timed(lambda: _write(both, out))
    trees = [_parts(path.read_bytes()) for path in sorted(out.rglob("*.docx"))]
    write_floor = _timed(lambda: [_pack(parts) for parts in trees])
    for paper, language in forms:
        answer = Filled(treated_on=SENT)
        sent = documents.render(paper, language=language)
        path = back / f"{paper.party}.docx"
        path.write_bytes(edited_as_in_word(sent, answer, language))
    paths = files_in(back)
    # Turn and turn about, so that a busy machine slows both alike; the quietest turn counts.
    turns = [
        (_timed(lambda: _finish(read(paths, Inbox()))), _timed(lambda: _unpack_all(paths)))
        for _ in range(15)
    ]
    reads, floor = (min(each) for each in zip(*turns, strict=True))
    house.clock.go_to(BACK)
    registered = _timed(lambda: _finish(take_in(house.store, back, actor=SECRETARY)))
    again = median(
        _timed(lambda: _finish(take_in(house.store, back, actor=SECRETARY))) for _ in range(3)
    )
    return [
        benches.row("wave: write letters and forms", n=len(both), ours=wrote, floor=write_floor),
        benches.row("replies: read filled forms", n=count, ours=reads, floor=floor),
        benches.row("replies: read and register", n=count, ours=registered, floor=floor),
        benches.row("replies: the same folder again", n=count, ours=again, floor=floor),
    ]


def _wave(house: House) -> tuple[list[Written], list[tuple[Any, Language]]]:
    case_id = house.a_case(wording=WORDING)
    house.discuss(case_id, SENT)
    keys = house.ask(form_keys, house.send(case_id, DEADLINE))
    letters = house.ask(contents.letters, case_id)
    forms = [(_form(letter.content, keys[letter.party_id]), letter.language) for letter in letters]
    return [(letter.content, letter.language) for letter in letters], forms


def _form(letter: AnchoringLetter, key: Any) -> Any:
    return form_for(letter, form_id=key.form_id, code=key.code)


def _write(papers: list[Written], folder: Path) -> None:
    for paper, language in papers:
        documents.write(paper, folder, language=language)


def _finish(steps: Any) -> None:
    for _ in steps:
        pass


def _timed(act: Callable[[], Any]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def _parts(data: bytes) -> dict[str, Any]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {
            name: etree.fromstring(package.read(name))
            if name.endswith((".xml", ".rels"))
            else package.read(name)
            for name in package.namelist()
        }


def _pack(parts: dict[str, Any]) -> None:
    """Write a file of which everything is known: serialise, pack, put on disk, and sync."""
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
            for name, part in parts.items():
                package.writestr(name, part if isinstance(part, bytes) else etree.tostring(part))
        file.flush()


def _unpack_all(paths: Sequence[Path]) -> None:
    for path in paths:
        _unpack(path)


def _unpack(path: Path) -> int:
    """Read a file and find all its text."""
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
        trees = [etree.fromstring(package.read(name)) for name in _READ]
    return sum(len(text) for tree in trees for text in tree.itertext())
