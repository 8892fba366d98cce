# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is wholly exempt keeps none of its texts in the public version, whatever fields it has."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any

from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.exemptions import (
    CASE,
    ITEM,
    NOTES,
    TITLE,
    WORDING,
    ItemMarks,
    PartKind,
    marks_of_item,
)
from totrinn_db.domain.meetings import ItemKind, Outcome
from totrinn_db.domain.papers import (
    AgendaLine,
    AgendaPaper,
    AnchoredWording,
    BookCase,
    CasePaper,
    Correction,
    EarlierTreatment,
    FollowUpLine,
    Letterhead,
    MeetingBook,
    MeetingFacts,
    PaperSection,
    PartyConsequence,
    PartyStanding,
    ProcessStep,
    ProtocolItem,
    ProtocolPaper,
    RoundSummary,
    Statement,
)
from totrinn_db.domain.papers.meeting_book import AttachedFile, LateItems
from totrinn_db.domain.papers.omissions import bases_of, omissions
from totrinn_db.domain.papers.public import public_version
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.process import FastTrack
from totrinn_db.domain.quorum import Quorum

SECRET, BASIS, NUMBER, DAY = "hemmelig", "offl. § 14", "17/2026", date(2026, 5, 22)
# What the public may know of a closed case: whose it is, and where it stands.
OPEN = {
    "archive_number", "body_short", "case_class", "letterhead", "number", "officers", "reference",
    "responsible",
}  # fmt: skip
HEAD = Letterhead("Helsefellesskap Skogland", (), ())
MEETING = MeetingFacts("SSU", "SSU", 3, 2026, datetime(2026, 5, 22, 9))
WORDS = AnchoredWording(SECRET, 1, DAY, SECRET)


def secret_texts(kind: type[Any]) -> dict[str, Any]:
    """Fill every field of text that a closed case must not show."""
    values: dict[str, Any] = {"str": SECRET, "tuple[str, ...]": (SECRET,)}
    return {
        field.name: values[str(field.type)]
        for field in fields(kind)
        if str(field.type) in values
        and field.name not in OPEN
        and not field.name.endswith(("exempt", "_bases"))
    }


def case_paper(**kw: Any) -> CasePaper:
    standing = PartyStanding(
        "Molde",
        PartyKind.MUNICIPALITY,
        AnchoringStatus.ENDORSED,
        text=SECRET,
        condition_note=SECRET,
    )
    return CasePaper(
        letterhead=HEAD,
        body_short="SSU",
        number=NUMBER,
        reference="26-012",
        kind_of_item=ItemKind.DECISION,
        treatment=2,
        written_on=DAY,
        sections=(PaperSection("Bakgrunn", SECRET, exempt=BASIS),),
        consequences=(PartyConsequence("Molde", SECRET),),
        earlier=(
            EarlierTreatment("SSU", DAY, "1/2026", ItemKind.DISCUSSION, None, SECRET, exempt=BASIS),
        ),
        answers=RoundSummary(1, WORDS, DAY, DAY, (standing,), SECRET, SECRET),
        process=(ProcessStep(StepKind.DECISION, note=SECRET if "exempt" in kw else ""),),
        fast_track=FastTrack(SECRET, SECRET) if "exempt" in kw else None,
        **{**secret_texts(CasePaper), "origin": SECRET if "exempt" in kw else "", **kw},
    )


def item(**kw: Any) -> ProtocolItem:
    return ProtocolItem(
        number=NUMBER,
        reference="26-012",
        kind=ItemKind.DECISION,
        outcome=Outcome.ADOPTED_WITH_STATEMENTS,
        statements=(Statement("Molde", SECRET, BASIS),),
        anchored=WORDS,
        **{**secret_texts(ProtocolItem), **kw},
    )


def protocol(treated: ProtocolItem) -> ProtocolPaper:
    line = FollowUpLine(SECRET, SECRET, number=NUMBER, exempt=BASIS)
    return ProtocolPaper(
        HEAD,
        MEETING,
        (treated,),
        (),
        Quorum(True, ()),
        corrections=(Correction(DAY, "Per", SECRET, BASIS), Correction(DAY, "Per", "Åpent")),
        follow_ups=(line,),
    )


def test_a_case_that_is_wholly_exempt_keeps_no_text_of_its_own():
    public = public_version(case_paper(exempt=BASIS))
    assert SECRET not in repr(public)
    assert [part.kind for _, part in omissions(public)] == [PartKind.CASE]


def test_parts_that_are_exempt_are_empty_and_are_told_of():
    marked = case_paper(
        title_exempt=BASIS,
        wording_exempt=BASIS,
        answers_exempt=BASIS,
        questions_exempt=BASIS,
        consequences_exempt=BASIS,
        attachment_bases=(BASIS,),
    )
    public = public_version(marked)
    assert SECRET not in repr(public)
    assert list(PartKind)[1:8] == [part.kind for _, part in omissions(marked)]
    assert bases_of(public) == (BASIS,)


def test_a_treatment_that_is_wholly_exempt_keeps_no_text_of_its_own():
    marks = marks_of_item({ITEM: BASIS}, {})
    line = AgendaLine(
        NUMBER, SECRET, ItemKind.DECISION, fast_track=FastTrack(SECRET, SECRET), marks=marks
    )
    agenda = AgendaPaper(HEAD, replace(MEETING, link=SECRET), DAY, (line,))
    file = AttachedFile(SECRET, SECRET, 7, SECRET)
    book = MeetingBook(
        agenda,
        DAY,
        (BookCase(case_paper(exempt=BASIS), (file,)),),
        (LateItems(1, None, (line,)),),
    )
    for paper in (agenda, protocol(item(marks=marks)), book):
        assert SECRET not in repr(public_version(paper))
        assert SECRET in repr(paper)


def test_marks_of_a_treatment_leave_out_what_they_name_and_no_more():
    marks = ItemMarks(title=BASIS, notes=BASIS, wording=BASIS, follow_ups=BASIS, impartiality=BASIS)
    told = {"votes", "lifted_to", "adopted_for", "not_bound"}
    kept = {name: "åpent" if isinstance(value, str) else ("åpent",)
            for name, value in secret_texts(ProtocolItem).items() if name in told}  # fmt: skip
    public = public_version(protocol(item(marks=marks, **kept)))
    assert SECRET not in repr(public)
    assert (public.items[0].votes, public.items[0].outcome) == (
        "åpent",
        Outcome.ADOPTED_WITH_STATEMENTS,
    )
    open_item = replace(item(), statements=(Statement("Molde", "Åpent"),))
    assert public_version(protocol(open_item)).items == (open_item,)
    there = marks.of_what_is_there(notes=False, wording=False, impartiality=False)
    assert there == ItemMarks(title=BASIS, follow_ups=BASIS)


def test_a_treatment_is_closed_where_its_case_is():
    assert marks_of_item({}, {}) == ItemMarks()
    assert marks_of_item({NOTES: "a"}, {TITLE: "b", WORDING: "c"}) == ItemMarks(
        title="b", notes="a", wording="c", impartiality="b"
    )
    assert marks_of_item({NOTES: "a"}, {CASE: "b"}) == ItemMarks(*"bbbbbb")


def test_impartiality_goes_with_the_item_it_is_about_and_the_rest_is_public():
    closed = item(marks=ItemMarks(title=BASIS, impartiality=BASIS))
    plain = ProtocolItem(
        "18/2026", "Åpen sak", ItemKind.DECISION, None, impartiality="Per gikk fra."
    )
    paper = replace(protocol(closed), items=(closed, plain))
    public = public_version(paper)
    assert [each.impartiality for each in public.items] == ["", "Per gikk fra."]
    assert (public.impartiality_exempt, SECRET in repr(public.corrections)) == ("", False)
    told = [(subject.key, part.kind) for subject, part in omissions(public)]
    assert ("26-012", PartKind.IMPARTIALITY) in told
    assert ("SSU 3/2026", PartKind.CORRECTION) in told
    whole = public_version(replace(paper, impartiality="For hele møtet."))
    assert (whole.impartiality, whole.impartiality_exempt) == ("", BASIS)
    open_meeting = replace(paper, items=(plain,), impartiality="For hele møtet.")
    assert public_version(open_meeting).impartiality == "For hele møtet."
