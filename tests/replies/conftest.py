# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A case that is out with two municipalities and a trust, in a real database."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from builders import INSTALLATION, SECRETARY, Clock, House, small_house
from replies.forms import WORDING, YES, Filled, edited_as_in_word
from totrinn import documents
from totrinn.incoming.replies import TakenIn, take_in
from totrinn_db.domain.papers import AnchoringLetter, ReplyForm, form_for
from totrinn_db.domain.parties import Language
from totrinn_db.domain.phases import Phase
from totrinn_db.queries import cases
from totrinn_db.queries import papers as contents
from totrinn_db.queries.replies import form_keys
from totrinn_db.store import Store

DEADLINE = date(2026, 3, 27)
BACK = date(2026, 2, 10)


@dataclass
class Out:
    """A case that is out, the forms that went with it, and the folder for what comes back."""

    house: House
    case_id: str
    round_id: str
    folder: Path

    def form(self, party: str) -> ReplyForm:
        """Give the form of one party."""
        return self.sent(party)[0]

    def sent(self, party: str) -> tuple[ReplyForm, Language]:
        keys = self.house.ask(form_keys, self.round_id)
        party_id = self.house.parties[party]
        letters = self.house.ask(contents.letters, self.case_id)
        letter = next(each for each in letters if each.party_id == party_id)
        key = keys[party_id]
        assert key.code
        return form_for(letter.content, form_id=key.form_id, code=key.code), letter.language

    def letter(self, party: str) -> tuple[AnchoringLetter, Language]:
        """Give the letter of one party and its language."""
        party_id = self.house.parties[party]
        letters = self.house.ask(contents.letters, self.case_id)
        letter = next(each for each in letters if each.party_id == party_id)
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


_forms: dict[str, bytes] = {}


def _filled(form: ReplyForm, language: Language, answer: Filled) -> bytes:
    # The case is sent once for all tests, and so its forms are the same.
    key = repr((form, language, answer))
    if key not in _forms:
        _forms[key] = edited_as_in_word(documents.render(form, language=language), answer, language)
    return _forms[key]


@pytest.fixture(scope="session")
def sent_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """Send the case once; each test gets a copy."""
    path = tmp_path_factory.mktemp("sent") / "totrinn.sqlite"
    clock = Clock()
    shutil.copyfile(small_house(), path)
    store = Store.open(path, installation_id=INSTALLATION, clock=clock, copies=False)
    house = House.enter(store, clock)
    case_id = house.a_case(wording=WORDING)
    house.discuss(case_id, date(2026, 1, 20))
    round_id = house.send(case_id, DEADLINE)
    store.close()
    return path, case_id, round_id


@pytest.fixture
def out(sent_once: tuple[Path, str, str], tmp_path: Path) -> Iterator[Out]:
    """The case is out since 20 January 2026; today is 10 February."""
    made, case_id, round_id = sent_once
    place = tmp_path / "totrinn.sqlite"
    shutil.copyfile(made, place)
    clock = Clock()
    clock.go_to(BACK)
    store = Store.open(place, installation_id=INSTALLATION, clock=clock, copies=False)
    folder = tmp_path / "svar"
    folder.mkdir()
    yield Out(House.enter(store, clock), case_id, round_id, folder)
    store.close()
