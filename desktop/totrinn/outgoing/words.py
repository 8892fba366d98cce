# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The words round a wave: findings of the fairness check, e-mails and calendar entries."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from totrinn.documents.clean import one_line
from totrinn.documents.page import upper_first
from totrinn.documents.phrases import body_name
from totrinn.documents.template import TAGS
from totrinn.outgoing.calendars import Event
from totrinn.outgoing.mail import Draft, Enclosed
from totrinn.texts import Texts
from totrinn.words.exempt import title_mark
from totrinn_db.domain.papers import AnchoringLetter, MeetingFacts
from totrinn_db.domain.table_problems import Problem
from totrinn_db.domain.wave import Finding

_REMIND_DAYS = (7, 1)


def finding_sentence(texts: Texts, finding: Finding) -> str:
    """Say what the fairness check found."""
    return texts.variant(f"wave.findings.{finding.code.value}", finding.facts)


def history_line(texts: Texts, findings: Sequence[Finding]) -> str:
    """Say honestly, for the history, on which terms the parties were asked."""
    if not any(finding.is_unequal for finding in findings):
        fair = texts.word("wave.fair")
        rest = " ".join(finding_sentence(texts, finding) for finding in findings)
        return f"{fair} {rest}".strip()
    said = " ".join(finding_sentence(texts, finding) for finding in findings)
    return texts.word("wave.not_fair", findings=said)


def problem_sentence(texts: Texts, problem: Problem) -> str:
    """Say what is wrong with a cell of a table, and in which row and column it stands."""
    what = texts.word(f"contacts.problems.{problem.code.value}", **problem.facts)
    if not problem.row:
        return what
    key = "where" if problem.heading else "where_cell" if problem.letter else "where_row"
    facts = {"row": problem.row, "letter": problem.letter, "heading": problem.heading}
    return f"{texts.word(f'contacts.{key}', **facts)} {what}"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets an e-mail."""

    party: str
    contact: str = ""
    email: str = ""


def anchoring_draft(
    texts: Texts,
    letter: AnchoringLetter,
    recipient: Recipient,
    *,
    enclosed: Sequence[Enclosed],
    listed: Iterable[str],
    reply_code: str = "",
    note: str = "",
) -> Draft:
    """Write the e-mail that a letter and its enclosures go out with; `listed` are their names."""
    facts = _facts(texts, letter)
    parts = [
        _greeting(texts, recipient),
        texts.word("mail.anchoring", **facts),
        texts.word("mail.new_round", number=letter.wording.round_number)
        if letter.wording.round_number > 1
        else "",
        _dates(texts, letter),
        "\n".join([texts.word("mail.enclosed"), *(f"- {name}" for name in listed)]),
        note,
        *_how(texts, reply_code),
        texts.word("mail.silence"),
        _closing(texts, letter),
    ]
    return _draft(texts, recipient, texts.word("mail.anchoring_subject", **facts), parts, enclosed)


def reminder_draft(
    texts: Texts,
    letter: AnchoringLetter,
    recipient: Recipient,
    *,
    sent_on: dt.date,
    today: dt.date,
    enclosed: Sequence[Enclosed] = (),
    reply_code: str = "",
) -> Draft:
    """Write a reminder to a party that has not answered; its words know whether it is late."""
    facts = {**_facts(texts, letter), "sent": sent_on}
    is_late = today > letter.deadline
    parts = [
        _greeting(texts, recipient),
        texts.word("mail.overdue" if is_late else "mail.reminder", **facts),
        texts.word("mail.reference", reference=letter.reference),
        *_how(texts, reply_code),
        _silence(texts, is_late=is_late),
        _closing(texts, letter),
    ]
    subject = texts.word("mail.overdue_subject" if is_late else "mail.reminder_subject", **facts)
    return _draft(texts, recipient, subject, parts, enclosed)


@dataclass(frozen=True, slots=True)
class LateCase:
    """A case that a party has not answered: its letter, its code and the form once more."""

    letter: AnchoringLetter
    code: str
    enclosed: tuple[Enclosed, ...] = ()


def reminders_draft(
    texts: Texts, cases: Sequence[LateCase], recipient: Recipient, *, today: dt.date
) -> Draft:
    """Write one reminder for all that a party has not answered."""
    first = cases[0].letter
    if len(cases) == 1:
        return reminder_draft(
            texts, first, recipient, sent_on=first.written_on, today=today,
            enclosed=cases[0].enclosed, reply_code=cases[0].code,
        )  # fmt: skip
    facts = {**_facts(texts, first), "cases": len(cases)}
    parts = [
        _greeting(texts, recipient),
        texts.word("mail.reminders", **facts),
        *(_late_case(texts, each, today) for each in cases),
        texts.word("mail.how_codes" if any(each.code for each in cases) else "mail.how"),
        _silence(texts, is_late=any(today > each.letter.deadline for each in cases)),
        _closing(texts, first),
    ]
    enclosed = [one for each in cases for one in each.enclosed]
    return _draft(texts, recipient, texts.word("mail.reminders_subject", **facts), parts, enclosed)


def _silence(texts: Texts, *, is_late: bool) -> str:
    """Say what silence is not; who is late cannot be asked to tell before the deadline."""
    return texts.word("mail.silence_late" if is_late else "mail.silence")


def _late_case(texts: Texts, case: LateCase, today: dt.date) -> str:
    is_late = today > case.letter.deadline
    facts = {**_facts(texts, case.letter), "sent": case.letter.written_on}
    lines = [texts.word("mail.late_case" if is_late else "mail.awaited_case", **facts)]
    if case.code:
        lines.append(texts.word("mail.code_line", code=case.code))
    return "\n".join(lines)


def wave_events(
    texts: Texts,
    letter: AnchoringLetter,
    *,
    anchoring_id: str,
    decision: MeetingFacts | None = None,
    decision_id: str = "",
    reply_code: str = "",
) -> tuple[Event, ...]:
    """Make the calendar entries of one party: its deadline, and the meeting that decides."""
    facts = _facts(texts, letter)
    note = texts.word("calendar_file.deadline_note", party=one_line(letter.party), **facts)
    code = texts.word("calendar_file.code", code=reply_code) if reply_code else ""
    deadline = Event(
        key=f"deadline-{anchoring_id}",
        title=texts.word("calendar_file.deadline", **facts),
        start=letter.deadline,
        text="\n".join(part for part in (note, code) if part),
        remind_days=_REMIND_DAYS,
        remind_text=texts.word("calendar_file.reminder", **facts),
    )
    if decision is None:
        return (deadline,)
    key = "recommendation" if letter.recommends_only else "decision"
    meeting = Event(
        key=f"meeting-{decision_id or letter.reference}",
        title=texts.word(f"calendar_file.{key}", **{**facts, **_body(letter)}),
        start=decision.start,
        end=decision.end,
        text=texts.word("calendar_file.decision_note", **facts),
        place=decision.place,
        link=decision.link,
    )
    return (deadline, meeting)


def _facts(texts: Texts, letter: AnchoringLetter) -> dict[str, object]:
    """Give what is said of a case. Mail and calendars are read by others, so they keep a title."""
    exempt = letter.title_exempt
    return {
        "body": upper_first(body_name(letter.body, letter.body_short)),
        "title": title_mark(texts, exempt) if exempt else one_line(letter.title),
        "reference": one_line(letter.reference),
        "deadline": letter.deadline,
    }


def _greeting(texts: Texts, recipient: Recipient) -> str:
    if recipient.contact.strip():
        contact = one_line(recipient.contact)
        return texts.word("mail.greeting_contact", party=one_line(recipient.party), contact=contact)
    return texts.word("mail.greeting", party=one_line(recipient.party))


def _dates(texts: Texts, letter: AnchoringLetter) -> str:
    lines = [texts.word("mail.deadline", deadline=letter.deadline)]
    if letter.decision_on is not None:
        lines.append(texts.word("mail.decision", decision=letter.decision_on, **_body(letter)))
    lines.append(texts.word("mail.reference", reference=letter.reference))
    return "\n".join(lines)


def _body(letter: AnchoringLetter) -> dict[str, object]:
    return {"body": one_line(letter.body_short or letter.body)}


def _how(texts: Texts, reply_code: str) -> list[str]:
    if not reply_code:
        return [texts.word("mail.how")]
    line = texts.word("mail.code_line", code=reply_code)
    return [texts.word("mail.how_code"), line, texts.word("mail.code_note")]


def _closing(texts: Texts, letter: AnchoringLetter) -> str:
    head, contact = letter.letterhead, letter.contact
    lines = [
        texts.word("mail.closing"),
        contact.name if contact else head.secretariat,
        head.community,
        contact.email if contact else head.email,
        contact.phone if contact else head.phone,
    ]
    return "\n".join(one_line(line) for line in lines if line.strip())


def _draft(
    texts: Texts,
    recipient: Recipient,
    subject: str,
    parts: Iterable[str],
    enclosed: Sequence[Enclosed],
) -> Draft:
    to = ((recipient.contact or recipient.party, recipient.email),) if recipient.email else ()
    body = "\n\n".join(part for part in parts if part.strip())
    return Draft(to, subject, body, tuple(enclosed), TAGS[texts.language])
