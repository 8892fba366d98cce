# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Nothing that is exempt from public access is anywhere in what is published, whatever paper it is.

A word of its own stands in every part that can be marked, so that a leak tells where it came from.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest

from builders import INSTALLATION, SECRETARY, Clock, House, small_house
from totrinn import documents
from totrinn.outgoing import publishing
from totrinn.outgoing.publishing import PackOrder
from totrinn_db.commands import cases, exemptions, follow_ups, meetings, minutes, protocols
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.exemptions import (
    ANSWERS,
    CONSEQUENCES,
    FOLLOW_UPS,
    IMPARTIALITY,
    NOTES,
    TITLE,
    WORDING,
)
from totrinn_db.domain.meetings import ItemKind, Outcome, StandingKind
from totrinn_db.domain.parties import Language
from totrinn_db.queries import papers
from totrinn_db.queries.exemptions import legal_bases
from totrinn_db.store import Store
from two_steps import approve

# Part of the case or of the treatment, and the word that stands in it.
IN_CASE = {
    TITLE: "tittelord",
    WORDING: "ordlydord",
    ANSWERS: "svarord",
    CONSEQUENCES: "folgeord",
    "background": "bakgrunnsord",
    "questions": "sporsmalsord",
}
IN_ITEM = {NOTES: "notatord", FOLLOW_UPS: "oppfolgingsord", IMPARTIALITY: "frafallsord"}
IN_OTHER = {NOTES: "eventueltord", IMPARTIALITY: "slektsord"}
STATEMENT, FILE, ASIDE, CORRECTED = "tilforselsord", "vedleggsord", "habilitetsord", "rettelsesord"
WORDS = (
    *IN_CASE.values(),
    *IN_ITEM.values(),
    *IN_OTHER.values(),
    *(STATEMENT, FILE, ASIDE, CORRECTED),
)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    path = tmp_path / "totrinn.sqlite"
    path.write_bytes(small_house().read_bytes())
    clock = Clock()
    store = Store.open(path, installation_id=INSTALLATION, clock=clock, copies=False)
    yield House.enter(store, clock)
    store.close()


class Secret:
    """A case that went through both treatments, with a word of its own in every part."""

    def __init__(self, house: House) -> None:
        self.house = house
        molde = house.parties["Molde"]
        self.case_id = house.a_case(f"Sak om {IN_CASE[TITLE]}", wording=f"{IN_CASE[WORDING]} ja.")
        for key in ("background", "questions"):
            house.do(cases.write_section, case_id=self.case_id, key=key, text=f"{IN_CASE[key]}.")
        house.do(
            cases.set_consequence, case_id=self.case_id, party_id=molde, text=IN_CASE[CONSEQUENCES]
        )
        self.file_id = house.do(
            cases.add_attachment, case_id=self.case_id, name=f"{FILE}.txt", data=FILE.encode()
        )
        house.discuss(self.case_id, date(2026, 3, 2))
        house.send(self.case_id, date(2026, 5, 4))
        house.answer_all(self.case_id)
        remark = AnchoringStatus.ENDORSED_WITH_REMARK
        house.answer(self.case_id, "Molde", remark, text=f"{IN_CASE[ANSWERS]}.")
        self._decide(molde)

    def _decide(self, molde: str) -> None:
        house = self.house
        meeting_id = house.a_meeting(date(2026, 9, 1))
        self.item_id = house.put_up(meeting_id, self.case_id, ItemKind.DECISION)
        house.call_and_start(meeting_id)
        house.do(minutes.write_notes, item_id=self.item_id, notes=f"{IN_ITEM[NOTES]}.")
        house.record(
            self.item_id,
            Outcome.ADOPTED_WITH_STATEMENTS,
            wording=f"{IN_CASE[WORDING]} ja.",
            statements=((molde, f"{STATEMENT}."),),
        )
        house.do(
            follow_ups.add_follow_up,
            case_id=self.case_id,
            item_id=self.item_id,
            text=f"{IN_ITEM[FOLLOW_UPS]}.",
            responsible=f"Den som har {IN_ITEM[FOLLOW_UPS]}",
            due=date(2026, 12, 1),
        )
        other = next(
            item
            for item in house.items(meeting_id)
            if item.standing_kind is StandingKind.OTHER_BUSINESS
        )
        self.other_id = other.id
        house.do(minutes.write_notes, item_id=other.id, notes=f"{IN_OTHER[NOTES]}.")
        for item_id, word in ((self.item_id, IN_ITEM), (other.id, IN_OTHER)):
            text = f"{word[IMPARTIALITY]}."
            house.do(minutes.write_impartiality, item_id=item_id, text=text)
        house.do(meetings.change_meeting, meeting_id=meeting_id, impartiality=f"{ASIDE}.")
        house.finish(meeting_id)
        approve(house, meeting_id)
        self.meeting_id = meeting_id
        self.correction_id = house.do(
            protocols.add_correction, meeting_id=meeting_id, text=f"{CORRECTED}."
        )
        self.statement_by = molde

    def mark(
        self, case: Mapping[str, str], item: Mapping[str, str], other: Collection[str]
    ) -> None:
        house = self.house
        basis = house.ask(legal_bases)[0].id
        house.do(exemptions.mark_exempt, case_id=self.case_id, marks=dict.fromkeys(case, basis))
        marks = dict.fromkeys(item, basis)
        house.do(exemptions.mark_item_exempt, item_id=self.item_id, marks=marks)
        marks = dict.fromkeys(other, basis)
        house.do(exemptions.mark_item_exempt, item_id=self.other_id, marks=marks)
        house.do(
            exemptions.mark_corrections_exempt,
            meeting_id=self.meeting_id,
            marks={self.correction_id: basis},
        )


def published(house: House, orders: Sequence[PackOrder], folder: Path) -> dict[str, str]:
    """Read everything that some packs and the report of the year say, with the names of files."""
    found = {}
    for order in orders:
        done = publishing.write_all(house.store, order, folder, actor=SECRETARY)
        assert done.archive is not None
        with zipfile.ZipFile(done.archive) as packed:
            for name in packed.namelist():
                found[f"{done.archive.name}/{name}"] = everything_in(packed.read(name))
    report = house.ask(papers.annual_report, Language.NB, 2026)
    found["report"] = everything_in(documents.render(report, language=Language.NB))
    return found


def everything_in(data: bytes) -> str:
    """Read a file as text: every part of a Word file, its properties and relations too."""
    if not data.startswith(b"PK"):
        return data.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return "\n".join(
            (
                *package.namelist(),
                *(package.read(p).decode("utf-8", "replace") for p in package.namelist()),
            )
        )


def words_in(files: Mapping[str, str]) -> dict[str, list[str]]:
    """Tell in which files each word stands."""
    return {
        word: where
        for word in WORDS
        if (where := [name for name, text in files.items() if word in f"{name}\n{text}".lower()])
    }


def test_no_word_of_an_exempt_part_is_in_anything_that_is_published(house: House, tmp_path: Path):
    secret = Secret(house)
    plain = house.ask(publishing.year_order, 2026)
    assert [word for word in WORDS if word not in repr(plain.pack)] == []
    assert IN_CASE[TITLE] in repr(house.ask(papers.annual_report, Language.NB, 2026))
    parts = {**IN_CASE, secret.file_id: FILE}
    secret.mark(parts, {**IN_ITEM, secret.statement_by: STATEMENT}, IN_OTHER)
    year = house.ask(publishing.year_order, 2026)
    case = house.ask(publishing.case_order, secret.case_id)
    files = published(house, (year, case), tmp_path / "ut")
    assert words_in(files) == {}
    kinds = ("Innkalling", "Saksframlegg", "Motebok", "Protokoll", "Saksutskrift")
    assert [kind for kind in kinds if not any(kind in name for name in files)] == []
    assert all("jf. offl. § 13" in text for name, text in files.items() if "Offentleg" in name)
