# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write a local case paper that one party can paste into its own case system."""

from __future__ import annotations

from totrinn.documents import exempt, phrases
from totrinn.documents.case_paper import PROCESS, kroner
from totrinn.documents.clean import one_line
from totrinn.documents.marked import write_marked
from totrinn.documents.page import Page, upper_first
from totrinn_db.domain.papers import LocalCaseKit, PaperSection


def write_local_case_kit(page: Page, kit: LocalCaseKit) -> None:
    """Write the whole paper."""
    party = one_line(kit.party)
    page.begin(
        title=page.word("kit.title", title=one_line(kit.title)),
        letterhead=kit.letterhead,
        footer=page.word("kit.footer", party=party, reference=kit.reference),
        on=kit.written_on,
    )
    if kit.title_exempt:
        exempt.write_mark(page, kit.title_exempt)
    heading = page.word("kit.wording", party=party)
    page.paragraph(page.word("kit.intro", party=party, heading=heading))
    _write_facts(page, kit)
    _write_recommendation(page, kit)
    page.heading(heading, level=2)
    if kit.wording_exempt:
        exempt.write_mark(page, kit.wording_exempt)
    with page.in_language(kit.text_language):
        page.proposal(kit.wording.text)
    page.paragraph(page.word("kit.wording_note", **_wording(kit)), style="Merknad")
    if kit.recommends_only:
        page.paragraph(page.word("recommends_only", body=kit.body_short), style="Merknad")
    _write_why(page, kit)
    for section in kit.sections:
        if section.key != PROCESS:
            _write_section(page, kit, section, section.name)
    _write_consequence(page, kit)
    page.heading(page.word("kit.own_assessment"), level=2)
    word = phrases.party_word(kit.party_kind, kit.party)
    page.paragraph(page.word(f"kit.assess.{word}"), style="Merknad")
    _write_process(page, kit)
    _write_answering(page, kit)
    if kit.attachments:
        page.heading(page.word("attachments"), level=2)
        page.numbered(exempt.attachment_lines(page, kit.attachments, kit.attachment_bases))


def _write_section(page: Page, kit: LocalCaseKit, section: PaperSection, heading: str) -> None:
    if section.text.strip():
        page.heading(heading, level=2)
        if section.exempt:
            exempt.write_mark(page, section.exempt)
        with page.in_language(kit.text_language):
            write_marked(page, section.text, under=2, name=heading)


def _wording(kit: LocalCaseKit) -> dict[str, object]:
    wording = kit.wording
    return {
        "number": wording.number,
        "date": wording.frozen_on,
        "fingerprint": wording.short_fingerprint,
    }


def _body(kit: LocalCaseKit) -> str:
    return upper_first(phrases.body_name(kit.body, kit.body_short))


def _short(kit: LocalCaseKit) -> str:
    return one_line(kit.body_short or kit.body)


def _write_facts(page: Page, kit: LocalCaseKit) -> None:
    meeting = kit.own_meeting
    if meeting is not None:
        at = page.word("kit.treated_at", organ=one_line(meeting.organ), date=meeting.on)
    elif kit.minimum_level is not None:
        level = phrases.given_by(
            page, kit.minimum_level, phrases.party_word(kit.party_kind, kit.party)
        )
        at = page.word("kit.minimum_level", level=level)
    else:
        at = page.word("kit.any_level")
    papers_by = meeting.papers_by if meeting else None
    community = one_line(kit.letterhead.community)
    page.facts(
        [
            (
                page.word("kit.from"),
                page.word("kit.from_body", body=_body(kit), community=community),
            ),
            (page.word("kit.treated_in"), at),
            (page.word("kit.papers_by"), page.texts.weekday_date(papers_by) if papers_by else ""),
            (page.word("letter.deadline"), page.texts.weekday_date(kit.deadline)),
            (page.word("case_paper.class"), kit.case_class),
            (page.word("kit.sender_reference"), kit.reference),
            (page.word("kit.reply_code"), kit.reply_code),
        ]
    )


def _write_recommendation(page: Page, kit: LocalCaseKit) -> None:
    party, body = one_line(kit.party), _short(kit)
    case = phrases.case_in_text(page, kit.number, kit.reference)
    page.heading(page.word("kit.recommendation"), level=2)
    answer = page.word(
        f"kit.answer_{kit.step.value}", party=party, case=case, body=body, **_wording(kit)
    )
    points = [answer]
    if kit.consequence is not None and kit.consequence.amount:
        points.append(page.word("kit.answer_money", amount=kroner(kit.consequence.amount)))
    points.append(page.word("kit.answer_send", body=body, deadline=kit.deadline))
    page.proposal("\n".join(f"{n}. {point}" for n, point in enumerate(points, start=1)))
    page.paragraph(page.word("kit.free", party=party), style="Med luft over")
    for other in ("other_remark", "other_condition", "other_no"):
        page.paragraph(page.word(f"kit.{other}", party=party), style="List Bullet")


def _write_why(page: Page, kit: LocalCaseKit) -> None:
    page.heading(page.word("kit.why"), level=2)
    facts = {"body": _body(kit), "community": one_line(kit.letterhead.community)}
    discussed = kit.discussed
    if discussed is None:
        page.paragraph(page.word(f"kit.why_{kit.step.value}", **facts))
        return
    case = phrases.case_in_text(page, discussed.number, kit.reference)
    page.paragraph(
        page.word(f"kit.why_{kit.step.value}_after", date=discussed.on, case=case, **facts)
    )


def _write_consequence(page: Page, kit: LocalCaseKit) -> None:
    consequence = kit.consequence
    if consequence is None or not (consequence.text.strip() or consequence.amount is not None):
        return
    page.heading(page.word("kit.consequence", party=one_line(kit.party)), level=2)
    if kit.consequence_exempt:
        exempt.write_mark(page, kit.consequence_exempt)
    with page.in_language(kit.text_language):
        page.text(consequence.text)
    if consequence.amount is not None:
        page.paragraph(page.word("letter.amount", amount=kroner(consequence.amount)))


def _write_process(page: Page, kit: LocalCaseKit) -> None:
    """Write what the case says of the way on and the party's own dates under one heading."""
    told = next((each for each in kit.sections if each.key == PROCESS and each.text.strip()), None)
    if told is None:
        page.heading(page.word("kit.process"), level=2)
    else:
        _write_section(page, kit, told, page.word("kit.process"))
    body, meeting = _short(kit), kit.own_meeting
    steps = [(kit.deadline, page.word("kit.process_deadline", body=body))]
    if meeting is not None:
        organ = one_line(meeting.organ)
        steps.append((meeting.on, page.word("kit.process_own", organ=organ)))
    if kit.decision_on is not None:
        steps.append((kit.decision_on, page.word("kit.process_decision", body=body)))
    page.facts((page.texts.date(on), text) for on, text in sorted(steps))


def _write_answering(page: Page, kit: LocalCaseKit) -> None:
    page.heading(page.word("kit.answering", party=one_line(kit.party)), level=2)
    email = kit.contact.email if kit.contact else kit.letterhead.email
    to = one_line(email) or page.word("secretariat")
    if kit.reply_code:
        page.paragraph(page.word("kit.how_code", to=to))
        page.paragraph(
            page.word("reply_form.email_line", code=kit.reply_code), style="Vedtakstekst"
        )
    else:
        page.paragraph(page.word("kit.how", to=to, case=kit.reference))
    page.paragraph(page.word("kit.how_more"))
    if kit.contact is not None:
        names = (kit.contact.name, kit.contact.function)
        page.facts(
            [
                (
                    page.word("letter.contact_name"),
                    ", ".join(one_line(name) for name in names if name.strip()),
                ),
                (page.word("email"), kit.contact.email),
                (page.word("phone"), kit.contact.phone),
            ]
        )
