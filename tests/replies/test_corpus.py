# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every reply file of the corpus: read as it was filled, or refused with the right reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from gathering import each_of
from replies.corpus import Sample, corpus
from replies.forms import CODE, FORM_ID, SENT, WORDING, Filled
from totrinn.documents.reading import read_reply_file
from totrinn.texts import Texts
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.parties import Language
from totrinn_db.domain.replies import KnownAnchoring, Match, Matched, Rejected, Reply, match

TODAY = date(2026, 2, 10)
KNOWN = KnownAnchoring(
    anchoring_id=FORM_ID,
    code=CODE,
    round_id="round",
    case_id="case",
    case_reference="26-001",
    case_title="Digital hjemmeoppfølging",
    party_id="party",
    party="Molde",
    wording=WORDING,
    newest_wording=WORDING,
    sent_on=SENT,
)
OF_ANOTHER = replace(KNOWN, anchoring_id="other", code="9B5T-F9", party="Aure")


@cache
def weighed() -> list[tuple[Sample, Match]]:
    """Read every file and match its one reply, as a batch does."""
    return [(sample, weigh(sample)) for sample in corpus()]


def weigh(sample: Sample) -> Match:
    try:
        (reply,) = read_reply_file(sample.name, sample.data)
    except RuleBroken as broken:
        return Rejected(broken.refused)
    return match(reply, (KNOWN, OF_ANOTHER), today=TODAY, sha256="ny")


def as_filled(reply: Reply) -> Filled:
    """Tell what a reply says, in the terms of the form."""
    assert reply.status is not None
    return Filled(
        status=reply.status,
        condition=reply.condition,
        remark=reply.remark,
        new_date=reply.new_date,
        organ=reply.organ,
        level=reply.level,
        treated_on=reply.treated_on,
        archive_number=reply.archive_number,
        wants_statement=reply.wants_statement,
        name=reply.name,
        title=reply.title,
    )


def test_the_corpus_is_large_and_every_file_has_a_name_of_its_own():
    assert len(corpus()) >= 60
    assert len({sample.name for sample in corpus()}) == len(corpus())


@each_of("sample, found", weighed, ids=lambda case: case[0].name)
def test_a_file_is_read_as_filled_or_refused_for_its_reason(sample: Sample, found: Match):
    if sample.code is not None:
        assert isinstance(found, Rejected)
        assert found.refused.code is sample.code
        if sample.doubtful:
            assert set(found.refused.facts["fields"]) == sample.doubtful
        return
    assert isinstance(found, Matched), found
    assert found.known is KNOWN
    assert as_filled(found.reply) == sample.answer


@each_of("language", Language)
def test_every_refusal_of_the_corpus_is_a_sentence_for_people(language: Language):
    texts = Texts.load(language)
    for _, found in weighed():
        if isinstance(found, Rejected):
            sentence = texts.sentence(found.refused)
            assert sentence.endswith("."), sentence
            assert "_" not in sentence
            assert "{" not in sentence


def test_the_corpus_shows_every_way_in_which_a_file_is_refused():
    shown = {sample.code for sample in corpus()}
    at_the_database = {Code.OLD_WORDING, Code.DIFFERING_REPLIES, Code.DIFFERS_FROM_REGISTERED}
    codes = list(Code)
    first, last = codes.index(Code.CODE_MISSING), codes.index(Code.FILE_OLD_FORMAT)
    assert set(codes[first : last + 1]) - shown <= at_the_database
