# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Reminders in plain words, and tables that leave the program and can come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from documents import samples
from documents.samples import DEADLINE, SENT
from documents.samples_out import matrix
from gathering import each_of
from totrinn.exports import contacts_sheet, known_parties, status_sheet
from totrinn.outgoing.words import (
    LateCase,
    Recipient,
    anchoring_draft,
    reminder_draft,
    reminders_draft,
    wave_events,
)
from totrinn.sheets import clipboard, read_bytes, read_pasted, write_csv, write_workbook
from totrinn.texts import Texts
from totrinn_db.domain.contacts import preview
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.views.parties import PartyRow

TO = Recipient("Ørsta kommune", "Åse Næss", "ase@example.no")


def a_reminder(language: Language, today: date):
    return reminder_draft(
        Texts.load(language),
        samples.letter(language),
        TO,
        sent_on=SENT,
        today=today,
        reply_code="7K3M-Q2",
    )


def test_a_title_that_is_exempt_stays_out_of_mail_and_calendars():
    texts = Texts.load(Language.NB)
    closed = replace(samples.letter(Language.NB), title="Hemmelig sak", title_exempt="offl. § 14")
    late = [LateCase(closed, "7K3M-Q2"), LateCase(closed, "8K3M-Q2")]
    written = (
        anchoring_draft(texts, closed, TO, enclosed=(), listed=()),
        reminder_draft(texts, closed, TO, sent_on=SENT, today=DEADLINE),
        reminders_draft(texts, late, TO, today=DEADLINE),
        wave_events(
            texts, closed, anchoring_id="a", decision=samples.meeting(Language.NB, second=True)
        ),
    )
    assert all("Hemmelig" not in repr(each) for each in written)
    assert all("Unntatt offentlighet, jf. offl. § 14" in repr(each) for each in written)


def test_a_reminder_before_the_deadline_says_when_it_is():
    draft = a_reminder(Language.NB, DEADLINE)
    assert draft.subject.startswith("Påminnelse om svar innen 4. september 2026")
    assert draft.to == (("Åse Næss", "ase@example.no"),)
    assert "som ble sendt 27. mai 2026" in draft.body
    assert "Svar: tilslutning Kode: 7K3M-Q2" in draft.body


def test_a_reminder_after_the_deadline_says_that_it_has_passed():
    draft = a_reminder(Language.NN, DEADLINE + timedelta(days=1))
    assert draft.subject.startswith("Svarfristen er ute: ")
    assert "Svarfristen var fredag 4. september 2026." in draft.body
    assert "før fristen" not in draft.body
    assert draft.body.count("Med vennleg helsing") == 1
    assert draft.language == "nn-NO"


def a_row(name: str, number: str, **changes: object) -> PartyRow:
    values = {
        "id": f"id-{number}", "version": 1, "kind": PartyKind.MUNICIPALITY, "number": number,
        "name": name, "full_name": f"{name} kommune", "official_name": name, "region_id": None,
        "region": "", "region_is_assumed": False, "language": None, "contact": "",
        "contact_title": "", "contact_email": "", "contact_phone": "", "deputy_contact": "",
        "note": "", "speakers": (), "ended_on": None, "ended_reason": "",
    }  # fmt: skip
    return PartyRow(**{**values, **changes})


ROWS = (
    a_row("Herøy", "1515", contact="Kari Ødegård", contact_phone="+47 22 22 22 22"),
    a_row("Herøy", "1818", contact_email="post@example.no", language=Language.NN),
    a_row("Oslo", "0301", note="-se også bydelene"),
    a_row("Gamle", "9999", ended_on=date(2020, 1, 1)),
)


@each_of("language", Language)
@each_of("way", ["xlsx", "csv", "clipboard"])
def test_contacts_that_went_out_come_back_without_a_change(language: Language, way: str):
    sheet = contacts_sheet(Texts.load(language), ROWS)
    if way == "clipboard":
        table = read_pasted(clipboard(sheet).text)
    else:
        write = {"xlsx": lambda: write_workbook([sheet], title="K", author="A", on=SENT)}
        content = write.get(way, lambda: write_csv(sheet))()
        table = read_bytes(content, name=f"kontakter.{way}")
    found = preview(table, known_parties(ROWS))
    assert found.problems == ()
    assert found.ignored == ()
    assert found.changes == ()
    assert len(found.unchanged) == 3


def test_the_status_in_excel_has_full_words_dates_and_sums():
    shown = matrix(Language.NB)
    closed = {shown.columns[1].case.id: "offl. § 14"}
    sheet = status_sheet(Texts.load("nb"), shown, closed)
    headings = [column.heading for column in sheet.columns]
    assert headings[:2] == ["Region", "Part"]
    assert headings[2].startswith("26-012 Digital hjemmeoppfølging")
    assert [place for place, each in enumerate(headings) if "jf. offl. § 14)" in each] == [3]
    assert headings[-2:] == ["Har svart", "Mangler svar"]
    assert sheet.rows[0][1:3] == ["Svarfrist", DEADLINE]
    assert sheet.rows[1][:3] == ["Nordmøre", "Aukra", "Tilslutning"]
    assert sheet.rows[-1][1:3] == ["Sum", "20 av 28"]
    assert all(len(row) == len(sheet.columns) for row in sheet.rows)
