# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the letter that asks one party to anchor a case."""

from __future__ import annotations

from totrinn.documents import exempt, phrases
from totrinn.documents.case_paper import kroner
from totrinn.documents.clean import one_line
from totrinn.documents.marked import write_marked
from totrinn.documents.page import Page
from totrinn.documents.reply_form import write_form_part
from totrinn_db.domain.anchoring import REGISTRABLE
from totrinn_db.domain.papers import AnchoringLetter, form_for
from totrinn_db.domain.paths import StepKind


def write_letter(page: Page, letter: AnchoringLetter) -> None:
    """Write the whole letter."""
    party = one_line(letter.party)
    case = phrases.case_in_text(page, letter.number, letter.reference)
    page.begin(
        title=page.word(f"letter.title_{letter.step.value}", case=case, title=letter.title),
        letterhead=letter.letterhead,
        footer=page.word("letter.footer", party=party, reference=letter.reference),
        on=letter.written_on,
    )
    if letter.title_exempt:
        exempt.write_mark(page, letter.title_exempt)
    _write_address(page, letter)
    _write_opening(page, letter)
    if letter.wording.round_number > 1:
        page.paragraph(page.word("letter.new_round", number=letter.wording.round_number))
    page.heading(page.word("letter.wording"), level=2)
    if letter.wording_exempt:
        exempt.write_mark(page, letter.wording_exempt)
    with page.in_language(letter.text_language):
        page.proposal(letter.wording.text)
    page.paragraph(
        page.word(
            "letter.wording_note",
            number=letter.wording.number,
            date=letter.wording.frozen_on,
            fingerprint=letter.wording.short_fingerprint,
        ),
        style="Merknad",
    )
    if letter.summary.strip():
        page.heading(page.word("letter.summary"), level=2)
        if letter.summary_exempt:
            exempt.write_mark(page, letter.summary_exempt)
        with page.in_language(letter.text_language):
            write_marked(page, letter.summary, under=2, name=page.word("letter.summary"))
    _write_asked(page, letter)
    _write_consequence(page, letter)
    _write_deadline(page, letter)
    _write_answers(page, letter)
    _write_contact(page, letter)
    if letter.attachments:
        page.heading(page.word("attachments"), level=2)
        page.numbered(exempt.attachment_lines(page, letter.attachments, letter.attachment_bases))
    page.closing(letter.signatures)
    if _has_form(letter):
        write_form_part(page, form_for(letter))


def _has_form(letter: AnchoringLetter) -> bool:
    return bool(letter.reply_code) and letter.form_place.is_in_letter


def _write_address(page: Page, letter: AnchoringLetter) -> None:
    recipient = one_line(letter.recipient)
    page.facts(
        [
            (page.word("to"), f"{letter.party} v/{recipient}" if recipient else letter.party),
            (page.word("our_date"), page.texts.date(letter.written_on)),
            (page.word("our_reference"), letter.archive_number or letter.reference),
            (page.word("case_paper.class"), letter.case_class),
            (page.word("letter.deadline"), page.texts.weekday_date(letter.deadline)),
        ]
    )


def _write_opening(page: Page, letter: AnchoringLetter) -> None:
    body = phrases.body_name(letter.body, letter.body_short)
    body = body[:1].upper() + body[1:]
    discussed = letter.discussed
    if discussed is None:
        page.paragraph(
            page.word(f"letter.opening_{letter.step.value}", body=body, title=letter.title),
            style="Med luft over",
        )
        return
    page.paragraph(
        page.word(
            f"letter.opening_{letter.step.value}_after",
            body=body,
            title=one_line(letter.title),
            date=page.texts.weekday_date(discussed.on),
            case=phrases.case_in_text(page, discussed.number, letter.reference),
        ),
        style="Med luft over",
    )


def _write_asked(page: Page, letter: AnchoringLetter) -> None:
    kind = phrases.party_word(letter.party_kind, letter.party)
    page.heading(page.word("letter.asked", party=one_line(letter.party)), level=2)
    page.paragraph(page.word(f"letter.asked_{letter.step.value}.{kind}"))
    if letter.minimum_level is None:
        page.paragraph(page.word(f"letter.any_level.{kind}"))
    else:
        level = phrases.given_by(page, letter.minimum_level, kind)
        page.paragraph(page.word(f"letter.minimum_level.{kind}", level=level))
    if letter.recommends_only and letter.step is not StepKind.HOME_ADOPTION:
        page.paragraph(page.word("recommends_only", body=letter.body_short))


def _write_consequence(page: Page, letter: AnchoringLetter) -> None:
    consequence = letter.consequence
    if consequence is None or not (consequence.text.strip() or consequence.amount is not None):
        return
    page.heading(page.word("letter.consequence", party=one_line(letter.party)), level=2)
    if letter.consequence_exempt:
        exempt.write_mark(page, letter.consequence_exempt)
    with page.in_language(letter.text_language):
        page.text(consequence.text)
    if consequence.amount is not None:
        page.paragraph(page.word("letter.amount", amount=kroner(consequence.amount)))


def _write_deadline(page: Page, letter: AnchoringLetter) -> None:
    page.heading(page.word("letter.deadline"), level=2)
    deadline = page.texts.weekday_date(letter.deadline)
    text = page.word("letter.deadline_is", date=deadline)
    if letter.decision_on is not None:
        words = "recommendation_on" if letter.recommends_only else "decision_on"
        planned = page.word(f"letter.{words}", body=letter.body_short, date=letter.decision_on)
        text = f"{text} {planned}"
    page.paragraph(text)
    _write_own_meeting(page, letter)
    page.paragraph(page.word("letter.silence"))


def _write_own_meeting(page: Page, letter: AnchoringLetter) -> None:
    meeting = letter.own_meeting
    if meeting is None:
        return
    certainty = "assumed" if meeting.is_assumed else "planned"
    text = page.word(
        f"letter.own_meeting_{certainty}", organ=one_line(meeting.organ), date=meeting.on
    )
    if meeting.papers_by is not None:
        text = f"{text} {page.word('letter.own_papers', date=meeting.papers_by)}"
    page.paragraph(text)


def _write_answers(page: Page, letter: AnchoringLetter) -> None:
    page.heading(page.word("letter.how"), level=2)
    email = letter.contact.email if letter.contact else letter.letterhead.email
    to = one_line(email) or page.word("secretariat")
    if _has_form(letter):
        code = one_line(letter.reply_code)
        key = f"letter.how_{letter.form_place.value}"
        page.paragraph(page.word(key, to=to, case=letter.reference, code=code))
        return
    if letter.reply_code:
        page.paragraph(page.word("letter.how_form", code=one_line(letter.reply_code)))
    page.paragraph(page.word("letter.how_intro", to=to, case=letter.reference))
    for status in REGISTRABLE:
        label = page.texts.label(status)
        page.paragraph(
            page.word(f"letter.choice.{status.value}"), style="List Bullet", label=f"{label}:"
        )


def _write_contact(page: Page, letter: AnchoringLetter) -> None:
    contact = letter.contact
    if contact is None:
        return
    page.heading(page.word("letter.contact"), level=2)
    page.facts(
        [
            (page.word("letter.contact_name"), _join(contact.name, contact.function)),
            (page.word("email"), contact.email),
            (page.word("phone"), contact.phone),
        ]
    )


def _join(*parts: str) -> str:
    return ", ".join(one_line(part) for part in parts if part.strip())
