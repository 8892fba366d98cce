# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A case that is out with two municipalities and a trust, in a real database."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from builders import INSTALLATION, SECRETARY, Clock, House, small_house
from replies.forms import WORDING, YES, Filled, edited_as_in_word
from sharing import made_for_the_run
from totrinn import documents
from totrinn.incoming.replies import TakenIn, take_in
from totrinn_db.domain.papers import AnchoringLetter, ReplyForm, form_for
from totrinn_db.domain.parties import Language
from totrinn_db.domain.phases import Phase
from totrinn_db.queries import cases
from totrinn_db.queries import papers as contents
from totrinn_db.queries.paper_letters import Letter
from totrinn_db.queries.replies import form_keys
from totrinn_db.store import Store

DEADLINE = date(2026, 3, 27)
BACK = date(2026, 2, 10)


@dataclass
class Out:
    """A case that is out, the letters that went with it, and the folder for what comes back."""

    house: House
    case_id: str
    round_id: str
    folder: Path
    letters: dict[str, Letter] = field(default_factory=dict)

    def form(self, party: str) -> ReplyForm:
        """Give the form of one party."""
        return self.sent(party)[0]

    def sent(self, party: str) -> tuple[ReplyForm, Language]:
        key = self.house.ask(form_keys, self.round_id)[self.house.parties[party]]
        letter, language = self.letter(party)
        assert key.code
        return form_for(letter, form_id=key.form_id, code=key.code), language

    def letter(self, party: str) -> tuple[AnchoringLetter, Language]:
        """Give the letter of one party and its language."""
        letters = self.letters or letters_of(self.house, self.case_id)
        letter = letters[self.house.parties[party]]
        return letter.content, letter.language

    def filled(self, party: str, answer: Filled = YES) -> bytes:
        """Fill the form of one party as Word does."""
        return _filled(*self.sent(party), answer)

    def put(self, name: str, data: bytes) -> Path:
        """Put a file into the folder."""
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        return path

    def take_in(self, *, preview: bool = False) -> TakenIn:
        """Read the folder."""
        work = take_in(self.house.store, self.folder, actor=SECRETARY, preview=preview)
        while True:
            try:
                next(work)
            except StopIteration as end:
                taken: TakenIn = end.value
                return taken

    @property
    def phase(self) -> Phase:
        return self.house.ask(cases.case_view, self.case_id).row.phase


def letters_of(house: House, case_id: str) -> dict[str, Letter]:
    return {each.party_id: each for each in house.ask(contents.letters, case_id)}


_forms: dict[str, bytes] = {}


def _filled(form: ReplyForm, language: Language, answer: Filled) -> bytes:
    # The case is sent once for all tests, and so its forms are the same.
    key = repr((form, language, answer))
    if key not in _forms:
        _forms[key] = edited_as_in_word(documents.render(form, language=language), answer, language)
    return _forms[key]


@pytest.fixture(scope="session")
def sent_once() -> tuple[Path, str, str, dict[str, Letter]]:
    """Send the case once for the whole run; each test gets a copy."""

    def make(folder: Path) -> tuple[Path, str, str, dict[str, Letter]]:
        path = folder / "totrinn.sqlite"
        clock = Clock()
        shutil.copyfile(small_house(), path)
        store = Store.open(path, installation_id=INSTALLATION, clock=clock, copies=False)
        house = House.enter(store, clock)
        case_id = house.a_case(wording=WORDING)
        house.discuss(case_id, date(2026, 1, 20))
        round_id = house.send(case_id, DEADLINE)
        letters = letters_of(house, case_id)
        store.close()
        return path, case_id, round_id, letters

    return made_for_the_run("sent-case", make)


@pytest.fixture
def out(sent_once: tuple[Path, str, str, dict[str, Letter]], tmp_path: Path) -> Iterator[Out]:
    """The case is out since 20 January 2026; today is 10 February."""
    made, case_id, round_id, letters = sent_once
    place = tmp_path / "totrinn.sqlite"
    shutil.copyfile(made, place)
    clock = Clock()
    clock.go_to(BACK)
    store = Store.open(place, installation_id=INSTALLATION, clock=clock, copies=False)
    folder = tmp_path / "svar"
    folder.mkdir()
    yield Out(House.enter(store, clock), case_id, round_id, folder, letters)
    store.close()
