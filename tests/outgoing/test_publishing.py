# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The pack to publish: nothing exempt is in it, what is left out is told, and it stands alone."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from builders import INSTALLATION, SECRETARY, Clock, House, small_house
from totrinn.outgoing import publishing
from totrinn.outgoing.publishing import PackDone, PackOrder
from totrinn_db.commands import cases, exemptions
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.codes import Code
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.models import Body
from totrinn_db.queries.documents import documents
from totrinn_db.queries.exemptions import legal_bases
from totrinn_db.queries.publishing import public_years
from totrinn_db.store import Store

SECRET, SECRET_FILE = "hemmelegtilbod", "leverandorens-tilbud"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    path = tmp_path / "totrinn.sqlite"
    path.write_bytes(small_house().read_bytes())
    clock = Clock()
    store = Store.open(path, installation_id=INSTALLATION, clock=clock, copies=False)
    yield House.enter(store, clock)
    store.close()


def a_marked_case(house: House) -> str:
    case_id = house.a_case("Felles innkjøp & drift")
    house.do(cases.write_section, case_id=case_id, key="background", text=f"Svar: {SECRET}.")
    house.do(cases.write_section, case_id=case_id, key="facts", text="Åpent for alle.")
    house.do(cases.add_attachment, case_id=case_id, name="Åpen plan.txt", data=b"plan")
    secret = house.do(
        cases.add_attachment, case_id=case_id, name=f"{SECRET_FILE}.txt", data=SECRET.encode()
    )
    basis = next(row.id for row in house.ask(legal_bases) if "§ 23 f" in row.name)
    marks = {"background": basis, secret: basis}
    house.do(exemptions.mark_exempt, case_id=case_id, marks=marks)
    return case_id


def written(house: House, order: PackOrder, folder: Path) -> tuple[PackDone, dict[str, str]]:
    """Write a pack, and read every file of its zip as text."""
    done = publishing.write_all(house.store, order, folder, actor=SECRETARY)
    assert done.archive is not None
    texts = {}
    with zipfile.ZipFile(done.archive) as packed:
        for name in packed.namelist():
            data = packed.read(name)
            if name.endswith(".docx"):
                with zipfile.ZipFile(io.BytesIO(data)) as paper:
                    parts = [paper.read(part) for part in paper.namelist()]
                texts[name] = b"\n".join(parts).decode("utf-8", "replace")
            else:
                texts[name] = data.decode()
    return done, texts


def test_a_meeting_is_published_without_what_is_exempt(house: House, tmp_path: Path):
    case_id = a_marked_case(house)
    meeting_id = house.discuss(case_id, date(2026, 3, 2))
    order = house.ask(publishing.meeting_order, meeting_id)
    done, files = written(house, order, tmp_path / "ut")
    kinds = ("Innkalling", "Saksframlegg", "Protokoll", "Vedlegg-1", "Innhald", "index")
    assert [kind for kind in kinds if not any(kind in name for name in files)] == []
    assert len(files) == order.pack.count + 2
    everything = "\n".join((*files, *files.values()))
    assert SECRET not in everything
    assert SECRET_FILE not in everything
    assert "Åpent for alle." in everything
    (paper,) = (text for name, text in files.items() if "Saksframlegg" in name)
    assert "Denne delen er ikkje med i den offentlege versjonen." in paper
    page = files["index.html"]
    assert "offl. § 23 fyrste ledd" in page
    assert "Felles innkjøp &amp; drift" in page
    links = re.findall(r'href="([^"]+)"', page)
    assert set(links) == set(files) - {"index.html", "Innhald.docx"}
    assert all(link in files["Innhald.docx"] for link in links)
    (row,) = (row for row in house.ask(documents) if row.kind is DocumentKind.PUBLISHING_PACK)
    assert (row.path, row.meeting_id) == (str(done.archive), meeting_id)


def test_a_case_and_a_year_are_published_each_in_a_new_folder(house: House, tmp_path: Path):
    case_id = a_marked_case(house)
    house.discuss(case_id, date(2026, 3, 2))
    house.a_meeting(date(2026, 9, 1))
    order = house.ask(publishing.case_order, case_id)
    first, files = written(house, order, tmp_path / "ut")
    assert any("Saksutskrift" in name for name in files)
    assert not any("Innkalling" in name for name in files)
    again, _ = written(house, order, tmp_path / "ut")
    assert again.folder != first.folder
    assert house.ask(public_years) == (2026,)
    year, files = written(house, house.ask(publishing.year_order, 2026), tmp_path / "ut")
    assert len({name.split("/")[0] for name in files if "/" in name}) == 1
    assert year.folder is not None
    assert year.folder.name == "2026_Publisering"


def test_a_meeting_that_is_not_called_has_nothing_to_publish(house: House):
    with pytest.raises(RuleBroken):
        house.ask(publishing.meeting_order, house.a_meeting(date(2026, 3, 2)))


def test_a_meeting_that_prepares_another_is_not_published(house: House):
    main = house.a_meeting(date(2026, 3, 5))
    before = house.a_meeting(date(2026, 3, 4), main_meeting_id=main)
    house.put_up(before, house.a_case())
    house.call(before)
    with pytest.raises(RuleBroken) as broken:
        house.ask(publishing.meeting_order, before)
    assert broken.value.refused.code is Code.PREPARATION_NOT_PUBLIC


def test_what_the_secretariat_did_with_a_case_is_not_published_with_it(house: House):
    case_id = house.a_case()
    inner = house.the(select(Body).where(Body.level == BodyLevel.SECRETARIAT)).id
    meeting_id = house.a_meeting(date(2026, 2, 2), body_id=inner)
    house.put_up(meeting_id, case_id, ItemKind.DISCUSSION)
    house.call(meeting_id)
    with pytest.raises(RuleBroken):
        house.ask(publishing.case_order, case_id)


def test_a_pack_that_is_stopped_leaves_nothing(house: House, tmp_path: Path):
    meeting_id = house.discuss(house.a_case(), date(2026, 3, 2))
    order = house.ask(publishing.meeting_order, meeting_id)
    job = publishing.write(order, tmp_path / "ut", PackDone())
    next(job)
    next(job)
    assert list((tmp_path / "ut").iterdir()) != []
    job.close()
    assert list((tmp_path / "ut").iterdir()) == []
