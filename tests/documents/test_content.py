# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What papers say: the rules of the two-step model in the words of a secretariat."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from docx.oxml.ns import qn

from documents.reading import as_lines, body_text, opened, text_of
from documents.samples import (
    DEADLINE,
    TRUST,
    adopted,
    agenda,
    agreement_item,
    anchored,
    case_title,
    decision_item,
    extract,
    first_case_paper,
    letter,
    protocol,
    second_case_paper,
    standings,
    supplement,
    wording,
)
from gathering import each_of
from totrinn.documents import render
from totrinn_db.domain.anchoring import AnchoringStatus, Level
from totrinn_db.domain.meetings import ItemKind, Outcome, WayOn
from totrinn_db.domain.papers import PartyStanding, ProtocolItem, Statement, treatment_of
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.paths import TWO_STEP, Path, StepKind
from totrinn_db.domain.process import FastTrack
from totrinn_db.domain.wording import short_fingerprint

NB, NN = Language.NB, Language.NN


def read(paper, language: Language = NB) -> str:
    return body_text(render(paper, language=language))


def item_text(item: ProtocolItem, language: Language = NB) -> str:
    return read(replace(protocol(language), items=(item,)), language)


def test_a_protocol_is_preliminary_until_it_is_approved():
    assert "Foreløpig, ikke godkjent" in read(protocol(NB))
    approved = read(replace(protocol(NB), approved_on=date(2026, 11, 27)))
    assert "Foreløpig" not in approved
    assert "Godkjent 27. november 2026" in approved


def test_a_locked_protocol_bears_the_code_of_its_content_in_the_footer():
    digest = "3f2a91bc00d177e2" + "0" * 48
    locked = replace(protocol(NB), approved_on=date(2026, 9, 18), content_hash=digest)
    footers = [line for line in as_lines(render(locked, language=NB)) if line.startswith("Bunn")]
    assert any("Kontrollkode 3F2A 91BC 00D1 77E2" in line for line in footers)
    draft = render(replace(protocol(NB), content_hash=""), language=NB)
    assert not any("Kontrollkode" in line for line in as_lines(draft))


def test_a_protocol_counts_both_sides():
    text = read(protocol(NB))
    assert "beslutningsdyktig: 3 av 3 fra kommunene og 1 av 2 fra helseforetaket." in text


def test_a_deputy_stands_under_the_own_name_and_says_for_whom():
    text = read(protocol(NB))
    assert "Silje Eksempel-Prøvestad" in text
    assert "vara for Bjørn Prøve" in text


@each_of("language", Language)
def test_a_change_of_agreement_is_recommended_and_never_adopted(language: Language):
    lines = as_lines(
        render(replace(protocol(language), items=(agreement_item(language),)), language=language)
    )
    start = next(n for n, line in enumerate(lines) if "31/2026" in line)
    end = next(n for n, line in enumerate(lines) if line == "Heading 2 | Oppfølging")
    ours = [line for line in lines[start:end] if not line.startswith("Vedtakstekst")]
    text = "\n".join(ours).lower()
    assert "tilrår" in text
    assert not any(word in text for word in ("vedtatt", "vedtar", "vedteke", "forslag til vedtak"))


def test_a_case_paper_on_an_agreement_says_that_the_body_only_recommends():
    paper = replace(
        second_case_paper(NB), kind_of_item=ItemKind.RECOMMENDATION, recommends_only=True
    )
    text = read(paper)
    assert "Forslag til tilråding" in text
    assert "SSU kan bare tilrå" in text
    assert "Forslag til vedtak" not in text


def test_the_protocol_says_when_the_decision_is_what_the_parties_answered():
    same = replace(decision_item(NB), wording=wording(NB), kept_by="", kept_reason="")
    text = item_text(same)
    assert "Vedtaket har samme ordlyd som partene svarte på: ordlyd 2 av 27. mai 2026" in text
    assert short_fingerprint(wording(NB)) in text
    assert "[ut:" not in text


def test_the_protocol_shows_a_difference_word_by_word_and_who_kept_the_answers():
    text = item_text(decision_item(NB))
    assert "har et annet innhold enn ordlyden som partene svarte på" in text
    assert "fra 1. [ut: januar] [inn: mars] 2027." in text
    assert "Det har Kari Eksempel Nordmann tatt stilling til" in text


def test_a_difference_over_several_lines_keeps_them_apart():
    shorter = replace(decision_item(NB), wording="\n".join(adopted(NB).split("\n")[:3]))
    text = item_text(shorter)
    assert "[ut: 4. SSU ber sekretariatet" in text


def test_a_statement_is_printed_literally():
    literal = "Vi  støtter ikke punkt 3,\nmen vil ikke hindre vedtaket."
    item = replace(decision_item(NB), statements=(Statement("Sunndal kommune", literal),))
    assert f"«{literal}»".replace("\n", " ↵ ") in item_text(item)


def test_consensus_is_said_only_when_it_was():
    for outcome in Outcome:
        item = replace(
            decision_item(NB), outcome=outcome, adopted_for=("Molde",), votes="5 mot 2", notes=""
        )
        said = "Vedtatt ved konsensus." in item_text(item)
        assert said == (outcome is Outcome.ADOPTED_BY_CONSENSUS)


def test_a_decision_for_some_names_them():
    item = replace(
        decision_item(NB), outcome=Outcome.ADOPTED_BY_SOME, adopted_for=("Molde", "Aure", TRUST)
    )
    assert "Vedtaket gjelder for Molde, Aure og Helse Møre og Romsdal HF." in item_text(item)


@each_of(
    "outcome, language, told",
    [
        (Outcome.ADOPTED_BY_VOTE, NB, ("gjelder for Molde og Aure.", "gjelder ikke for Smøla.")),
        (Outcome.ADOPTED_BY_VOTE, NN, ("gjeld for Molde og Aure.", "gjeld ikkje for Smøla.")),
        (Outcome.RECOMMENDED, NB, ("Molde og Aure slutter seg til", "Smøla slutter seg ikke til")),
        (Outcome.RECOMMENDED, NN, ("Molde og Aure sluttar seg", "Smøla sluttar seg ikkje til")),
    ],
)
def test_who_is_bound_and_who_is_not_stands_in_protocol_and_extract(outcome, language, told):
    item = replace(
        decision_item(language),
        outcome=outcome,
        votes="5 mot 1",
        adopted_for=("Molde", "Aure"),
        not_bound=("Smøla",),
    )
    paper = read(replace(protocol(language), items=(item,)), language)
    copy = read(replace(extract(language), item=item), language)
    for words in told:
        assert words in paper
        assert words in copy


def test_no_agreement_tells_where_the_case_goes_and_why():
    item = replace(
        decision_item(NB),
        outcome=Outcome.NO_AGREEMENT,
        way_on=WayOn.LIFTED,
        lifted_to="partnerskapsmøtet",
        reason="Partene er uenige om punkt 3",
        wording="",
    )
    text = item_text(item)
    assert "Det ble ikke oppnådd konsensus. Saken løftes til partnerskapsmøtet." in text
    assert "Begrunnelse: Partene er uenige om punkt 3" in text
    assert "\nVedtak\n" not in text


@each_of("language", Language)
def test_every_outcome_has_words_in_protocol_and_extract(language: Language):
    for outcome in Outcome:
        item = replace(decision_item(language), outcome=outcome)
        assert item_text(item, language)
        assert read(replace(extract(language), item=item), language)


def test_a_fast_track_names_the_person_and_the_reason():
    assert "Det har Kari Eksempel Nordmann bestemt. Begrunnelse:" in read(agenda(NB))
    told = read(protocol(NB))
    assert "ble behandlet i ett møte" in told
    assert "Det bestemte Kari Eksempel Nordmann. Begrunnelse: Prisene gjelder bare ut" in told


def test_no_papers_are_promised_where_no_case_has_any():
    paper = agenda(NB)
    assert "Saksframlegg og vedlegg følger innkallingen." in read(paper)
    standing = tuple(line for line in paper.lines if line.kind is ItemKind.STANDING)
    assert "Saksframlegg" not in read(replace(paper, lines=standing))


def test_the_way_on_leaves_out_what_has_been():
    assert "Drøfting i utvalget, første behandling" in read(first_case_paper(NB))
    second = read(second_case_paper(NB))
    assert "25. september 2026: → Vedtak i utvalget, andre behandling" in second
    assert "Svarfrist for forankringen hos partene" not in second


def test_a_break_takes_time_but_is_not_printed():
    assert "Lunsj" not in read(agenda(NB))


def test_treatments_are_counted_in_words_and_never_as_steps():
    text = read(agenda(NB)) + read(first_case_paper(NB)) + read(second_case_paper(NB))
    assert "Første behandling" in text
    assert "Andre behandling" in text
    assert "trinn" not in text.lower()


def test_a_treatment_is_counted_only_where_there_are_two():
    quick = Path("quick", (StepKind.DECISION,))
    assert treatment_of(ItemKind.DISCUSSION, TWO_STEP) == 1
    assert treatment_of(ItemKind.DECISION, TWO_STEP) == 2
    assert treatment_of(ItemKind.INFORMATION, TWO_STEP) == 0
    assert treatment_of(ItemKind.DECISION, quick) == 0
    assert treatment_of(ItemKind.DECISION, TWO_STEP, FastTrack("Kari", "Haster")) == 0


def test_what_is_missing_is_marked_where_it_is_missing():
    lines = as_lines(render(first_case_paper(NB), language=NB))
    marked = [line for line in lines if line.startswith("Mangler | ")]
    assert marked == [
        "Mangler | Saksframlegget er laget før alt er på plass. Mangler: Brukermedvirkning.",
        "Mangler | Mangler: Denne delen er ikke skrevet ennå.",
    ]


def test_a_paper_without_proposal_says_so():
    text = read(replace(first_case_paper(NB), wording=""))
    assert "Mangler: Forslag til vedtak og Brukermedvirkning." in text
    assert "Mangler: Forslaget er ikke skrevet ennå." in text


def test_answers_are_listed_alphabetically_with_the_trust_among_the_others():
    lines = as_lines(render(second_case_paper(NB), language=NB))
    start = lines.index("Tabell | Svar fra partene") + 2
    names = [line.split(" | ")[0].strip() for line in lines[start : start + 28]]
    assert names.index(TRUST) == names.index("Hareid") + 1
    assert names[-2:] == ["Ørsta", "Ålesund"]


def test_the_sum_counts_as_the_rule_does():
    text = read(second_case_paper(NB))
    assert (
        "26 av 27 parter har svart: 23 slutter seg til, 2 slutter seg til med merknad "
        "og 1 slutter seg til med forbehold. 1 part har ikke svart. "
        "1 part er ikke berørt av saken og er ikke regnet med."
    ) in text


def test_an_open_condition_is_told():
    rows = tuple(replace(row, condition_met=False) for row in standings(NB))
    paper = second_case_paper(NB)
    text = read(replace(paper, answers=replace(paper.answers, rows=rows)))
    assert "Forbeholdet er ikke avklart." in text


def test_all_statuses_of_an_answer_can_be_printed():
    rows = tuple(
        PartyStanding(f"Part {n}", PartyKind.MUNICIPALITY, status, text="Tekst")
        for n, status in enumerate(AnchoringStatus)
    )
    paper = second_case_paper(NN)
    text = read(replace(paper, answers=replace(paper.answers, rows=rows)), NN)
    assert "Ikkje omfatta" in text
    assert "Teke til orientering" in text


def test_a_letter_says_what_is_asked_of_whom_by_when():
    text = read(letter(NN), NN)
    for wanted in (
        "Til:Vanylven kommune v/kommunedirektøren",
        f"«{case_title(NN)}» fredag 22. mai 2026 som sak 17/2026",
        anchored(NN).short_fingerprint,
        "gitt av formannskapet eller på eit høgare nivå",
        "Venta verknad på økonomien: 74\u00a0500 kroner per år.",
        "innan fredag 4. september 2026",
        "Manglande svar blir aldri rekna som tilslutning.",
    ):
        assert wanted in text.replace(" → ", ""), wanted
    assert date(2026, 9, 4) == DEADLINE


def test_a_letter_explains_every_answer():
    text = read(letter(NB))
    for label in ("Tilslutning:", "Tilslutning med forbehold:", "Tatt til orientering:"):
        assert label in text
    assert "Det regnes ikke som tilslutning." in text


def test_a_letter_says_who_must_answer_in_words_that_fit_the_party():
    def asked(level: Level, *, trust: bool = False, party: str = "Molde kommune") -> str:
        return read(replace(letter(NB, trust=trust), minimum_level=level, party=party))

    said = asked(Level.ADMINISTRATIVE)
    assert "må svaret være gitt av administrasjonen eller på et høyere nivå." in said
    assert "gitt av kommunestyret." in asked(Level.MUNICIPAL_COUNCIL)
    own = asked(Level.TRUST_MANAGEMENT, trust=True, party="Diakonhjemmet Sykehus")
    assert "Sykehuset avgjør selv hvor saken skal behandles" in own
    assert "gitt av sykehusledelsen" in own
    assert "helseforetaket avgjør" not in own.lower()


def test_the_trust_gets_the_same_letter_as_the_municipalities():
    theirs, ours = read(letter(NB)), read(letter(NB, trust=True))
    assert "helseforetaket avgjøre om det slutter seg til forslaget" in ours
    assert "innen fredag 4. september 2026" in theirs
    assert "innen fredag 4. september 2026" in ours


@each_of("step", [s for s in StepKind if s.is_round])
@each_of("language", Language)
@each_of("kind", PartyKind)
def test_every_kind_of_round_has_a_letter(step: StepKind, language: Language, kind: PartyKind):
    for discussed in (None, letter(language).discussed):
        paper = replace(letter(language), step=step, party_kind=kind, discussed=discussed)
        assert read(paper, language)


def test_an_extract_holds_the_history_and_the_true_copy():
    text = read(extract(NB))
    assert "Drøftingssak, første behandling" in text
    assert "Rett utskrift" in text
    assert "Nina Prøve" in text
    assert "Alle kommunene og Helse Møre og Romsdal HF" in text


def test_a_big_table_is_written_fast_enough_for_a_wave_of_letters():
    rows = tuple(
        PartyStanding(f"Kommune {n:03}", PartyKind.MUNICIPALITY, AnchoringStatus.ENDORSED)
        for n in range(2_000)
    )
    paper = second_case_paper(NB)
    lines = as_lines(render(replace(paper, answers=replace(paper.answers, rows=rows)), language=NB))
    assert sum(line.startswith("  Kommune ") for line in lines) == 2_000


def test_a_later_round_is_told_in_letter_and_paper():
    again = replace(anchored(NB), round_number=2)
    assert "Dette er runde 2." in read(replace(letter(NB), wording=again))
    paper = second_case_paper(NB)
    assert "Dette er runde 2." in read(
        replace(paper, answers=replace(paper.answers, round_number=2, wording=again))
    )
    assert "Dette er runde" not in read(letter(NB)) + read(paper)


@each_of("language", Language)
def test_a_later_supplement_says_when_the_notice_and_the_one_before_were_sent(language: Language):
    told = read(supplement(language, date(2026, 9, 15)), language)
    assert "Tilleggsliste 2 til møte 4/2026" in told
    assert "11. september 2026, og tilleggsliste 1 15. september 2026" in told


def test_a_letter_marks_the_case_text_that_is_in_the_other_language():
    paper = replace(letter(NN), wording=anchored(NB), text_language=NB)
    document = opened(render(paper, language=NN))
    marked = [
        text_of(lang.getparent().getparent())
        for lang in document.element.body.iter(qn("w:lang"))
        if lang.get(qn("w:val")) == "nb-NO"
    ]
    assert any("SSU slutter seg til felles modell" in text for text in marked)
    assert not any("Svaret må vere hos oss" in text for text in marked)


def test_the_letterhead_tells_how_to_reach_the_secretariat_when_it_is_known():
    footer = opened(render(agenda(NB), language=NB)).sections[0].first_page_footer
    assert "samarbeidssekretariatet@example.no" in text_of(footer._element)
    bare = replace(agenda(NB).letterhead, secretariat="", email="", phone="")
    footer = (
        opened(render(replace(agenda(NB), letterhead=bare), language=NB))
        .sections[0]
        .first_page_footer
    )
    assert [p.text.strip() for p in footer.paragraphs if not p.text.strip()] == []
