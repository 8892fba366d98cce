# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The wave of Innlandet, out and back: 42 municipalities and a trust.

Out: the floor serialises the same trees with lxml, packs the same Word files with zipfile, and puts
the same files on disk; what is alike for all it packs once. Back: the floor of reading is to unpack
and parse with lxml the parts that hold words, which are those that ours looks through; the floor of
registering is to read the same files whole and write them again with lxml and zipfile. A harder one
stands beside it: to read as above, and to write the same rows (answers, evidence, contents, change
and events) by sqlite3 alone in one transaction. The floor of the same folder once more is to read
and hash its files. No floor understands or checks anything, and ours remembers nothing from turn to
turn.
"""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from lxml import etree

from house import benches, floors
from house.places import ROOT

sys.path[:0] = [str(ROOT / name) for name in ("desktop", "db", "tests")]

from builders import INSTALLATION, SECRETARY, Clock, House, reference  # noqa: E402
from replies.forms import WORDING, Filled, edited_as_in_word  # noqa: E402
from totrinn import documents  # noqa: E402
from totrinn.incoming.replies import Inbox, files_in, read, take_in  # noqa: E402
from totrinn.outgoing import rounds  # noqa: E402
from totrinn.outgoing.wave import WaveDone, WrittenFile  # noqa: E402
from totrinn_db import file_texts  # noqa: E402
from totrinn_db.domain.papers import Paper, ReplyForm, form_for  # noqa: E402
from totrinn_db.domain.parties import Language  # noqa: E402
from totrinn_db.queries import papers as contents  # noqa: E402
from totrinn_db.store import Store  # noqa: E402

SENT, DEADLINE, BACK = date(2026, 1, 20), date(2026, 3, 27), date(2026, 2, 10)
TURNS = 9
_READ = re.compile(r"docProps/\w+\.xml|word/(?:document|header\d|footer\d)\.xml")
Written = tuple[Paper, Language]


def rows() -> list[benches.Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clock = Clock()
        place = folder / "a.sqlite"
        store = Store.create(place, installation_id=INSTALLATION, clock=clock)
        house = House.build(store, clock, reference("innlandet"))
        case_id = house.a_case(wording=WORDING)
        house.discuss(case_id, SENT)
        house.send(case_id, DEADLINE)
        letters = house.ask(contents.letters, case_id)
        out = [
            (paper, each.language)
            for each in letters
            for paper in (each.content, form_for(each.content))
        ]
        measured = [_wave(house, case_id, folder / "wave"), _letters(out, folder)]
        store.close()
        back = folder / "back"
        _fill([each for each in out if isinstance(each[0], ReplyForm)], back)
        return [*measured, *_replies(place, back)]


def _letters(papers: Sequence[Written], folder: Path) -> benches.Row:
    """Letters and forms alone, each safe on disk before the next one, as papers of an act are."""
    trees = [floors.parts_of(documents.render(paper, language=own)) for paper, own in papers]
    for name in ("ours", "floor"):
        (folder / name).mkdir()

    def ours() -> None:
        for paper, own in papers:
            documents.write(paper, folder / "ours", language=own)

    def floor() -> None:
        for number, parts in enumerate(trees):
            path = folder / "floor" / f"{number}.docx"
            floors.put(path, floors.packed(parts), is_durable=True)

    times = floors.in_turns(ours, floor, turns=TURNS)
    name = "wave: letters and forms, on disk"
    return benches.row(name, n=len(papers), ours=times[0], floor=times[1])


def _wave(house: House, case_id: str, folder: Path) -> benches.Row:
    """Everything that goes out: asked for, written in folders, drafts, calendars and zip, noted."""
    orders: list[tuple[rounds.WaveOrder, WaveDone]] = []

    def ours() -> None:
        order = house.store.read(rounds.wave_order, case_id)
        done = WaveDone()
        _finish(rounds.write(order, folder / str(len(orders)), done))
        house.store.write(
            rounds.register_wave, actor=SECRETARY, order=order, files=tuple(done.written)
        )
        orders.append((order, done))

    ours()
    floor = _WaveFloor(orders[0][1].written, folder / "floor")
    times = floors.in_turns(ours, floor.write, turns=TURNS)
    parties = len(orders[0][0].parcels.parcels)
    return benches.row("wave: all that goes out", n=parties, ours=times[0], floor=times[1])


class _WaveFloor:
    """The same files once more; each Word file that is alike in several folders is packed once."""

    def __init__(self, written: Sequence[WrittenFile], folder: Path) -> None:
        self._folder = folder
        self._contents = [(each.path, each.path.read_bytes()) for each in written]
        self._trees = {
            each.sha256: floors.parts_of(each.path.read_bytes())
            for each in written
            if each.path.suffix == ".docx"
        }

    def write(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        for parts in self._trees.values():
            floors.packed(parts)
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as package:
            for path, content in self._contents:
                if path.suffix not in (".eml", ".zip"):
                    package.writestr(f"{path.parent.name}/{path.name}", content)
        for path, content in self._contents:
            place = self._folder / path.parent.name
            place.mkdir(parents=True, exist_ok=True)
            floors.put(place / path.name, content, is_durable=path.suffix == ".zip")


def _fill(forms: Sequence[tuple[Any, Language]], folder: Path) -> None:
    folder.mkdir()
    for paper, own in forms:
        sent = documents.render(paper, language=own)
        filled = edited_as_in_word(sent, Filled(treated_on=SENT), own)
        (folder / f"{paper.party}.docx").write_bytes(filled)


def _replies(place: Path, back: Path) -> list[benches.Row]:
    paths = files_in(back)
    reading = floors.in_turns(lambda: _read_all(paths), lambda: _unpack_all(paths), turns=15)
    registering = [_register(copy, place, back) for copy in floors.copies(place, TURNS)]
    ours, floor, bare, again, hashed = (min(each) for each in zip(*registering, strict=True))
    count, first = len(paths), registering[0][0]
    return [
        benches.row("replies: read filled forms", n=count, ours=reading[0], floor=reading[1]),
        benches.row("replies: read and register", n=count, ours=ours, floor=floor),
        benches.row("replies: the same, beside bare rows", n=count, ours=ours, floor=bare),
        benches.row("replies: the same, first act of the day", n=count, ours=first, floor=floor),
        benches.row("replies: the same folder again", n=count, ours=again, floor=hashed),
    ]


def _register(copy: Path, before: Path, back: Path) -> tuple[float, ...]:
    """Register a folder in a fresh copy; read and write its files and the same rows plainly."""
    file_texts.forget()
    with _opened(copy) as store:
        ours = floors.timed(lambda: _finish(take_in(store, back, actor=SECRETARY)))
        again = floors.timed(lambda: _finish(take_in(store, back, actor=SECRETARY)))
    hashed = floors.timed(lambda: [hashlib.sha256(p.read_bytes()).digest() for p in files_in(back)])
    statements = floors.changed_rows(before, copy)
    (twin,) = floors.copies(before, 1)
    database = floors.bare(twin)
    paths = files_in(back)
    bare = floors.timed(lambda: (_unpack_all(paths), floors.write_rows(database, statements)))
    database.close()
    for path in twin.parent.glob(f"{twin.name}*"):
        path.unlink()
    with tempfile.TemporaryDirectory() as name:
        plain = floors.timed(lambda: _write_again(paths, Path(name)))
    return ours, plain, bare, again, hashed


def _write_again(paths: Sequence[Path], folder: Path) -> None:
    """Read files and write the same files, the last one safe on disk as ours are in one act."""
    for path in paths:
        content = floors.packed(floors.parts_of(path.read_bytes()))
        floors.put(folder / path.name, content, is_durable=path is paths[-1])


@contextmanager
def _opened(place: Path) -> Iterator[Store]:
    clock = Clock()
    clock.go_to(BACK)
    store = Store.open(place, installation_id=INSTALLATION, clock=clock, copies=False)
    try:
        yield store
    finally:
        store.close()


def _finish(steps: Any) -> None:
    for _ in steps:
        pass


def _read_all(paths: Sequence[Path]) -> None:
    file_texts.forget()
    _finish(read(paths, Inbox()))


def _unpack_all(paths: Sequence[Path]) -> None:
    for path in paths:
        _unpack(path)


def _unpack(path: Path) -> int:
    """Read a file and find all its text."""
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
        names = filter(_READ.fullmatch, package.namelist())
        trees = [etree.fromstring(package.read(name)) for name in names]
    return sum(len(text) for tree in trees for text in tree.itertext())
