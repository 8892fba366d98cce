# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The form for a member: who it is, with which right, and whom he or she speaks for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from totrinn.screens.parties.words import side_name
from totrinn.texts import Texts
from totrinn.widgets.form import Form
from totrinn_db.domain.bodies import MemberRole
from totrinn_db.domain.parties import Side
from totrinn_db.domain.views.parties import BodyRow, MemberRow, Structure

translate = QCoreApplication.translate
FIELDS = (
    "name", "title", "organisation", "email", "phone", "role", "deputy_for_id", "side",
    "speaks_for", "has_vote", "may_speak", "may_propose", "appointed_by", "started_on",
)  # fmt: skip


def member_form(texts: Texts) -> Form:
    """Make the form of a member."""
    form = Form()
    form.add_line("name", translate("members", "Navn"))
    form.add_line("title", translate("members", "Stilling"))
    form.add_line("organisation", translate("members", "Arbeidsgiver"))
    form.add_line("email", translate("members", "E-post"))
    form.add_line("phone", translate("members", "Telefon"))
    roles = [(texts.label(role), role) for role in MemberRole]
    form.add_choice("role", translate("members", "Rolle"), roles)
    form.add_choice("deputy_for_id", translate("members", "Personlig vara for"))
    sides = [(side_name(side), side) for side in Side]
    form.add_choice("side", translate("members", "Side"), sides)
    form.add_many(
        "speaks_for", translate("members", "Snakker for"),
        help=translate("members", "Å snakke for en part er ikke å bestemme for den."),
    )  # fmt: skip
    form.add_check("has_vote", translate("members", "Deltar i konsensus"))
    form.add_check("may_speak", translate("members", "Har talerett"))
    form.add_check("may_propose", translate("members", "Har forslagsrett"))
    form.add_line("appointed_by", translate("members", "Oppnevnt av"))
    form.add_day("started_on", translate("members", "Medlem fra og med"))
    form.edited.connect(lambda: show_deputy(form))
    return form


def show_deputy(form: Form) -> None:
    """Ask for whom a deputy meets only when the role is that of a deputy."""
    form.set_shown("deputy_for_id", form.values()["role"] is MemberRole.PERSONAL_DEPUTY)


def offer(form: Form, body: BodyRow, structure: Structure, member: MemberRow | None) -> None:
    """Offer the seats to be a deputy for and the parties to speak for."""
    own = member.id if member is not None else ""
    seats = [
        (one.person, one.id)
        for one in body.members
        if one.role.sits_in_the_body and one.ended_on is None and one.id != own
    ]
    nobody: str = translate("members", "Ingen")
    form.set_choices("deputy_for_id", [(nobody, None), *seats])
    speaks = member.speaks_for_ids if member is not None else ()
    parties = [one for one in structure.parties if one.ended_on is None or one.id in speaks]
    form.set_many("speaks_for", [(one.name, one.id) for one in parties])


def values_of(member: MemberRow, structure: Structure) -> dict[str, Any]:
    """Give what the form shows of a member."""
    values = {name: getattr(member, name) for name in FIELDS if hasattr(member, name)}
    order = [one.id for one in structure.parties]
    speaks = tuple(sorted(member.speaks_for_ids, key=order.index))
    return {**values, "name": member.person, "speaks_for": speaks}


def new_values() -> dict[str, Any]:
    """Give what the form shows of a new member."""
    values: dict[str, Any] = dict.fromkeys(FIELDS, "")
    return {
        **values, "role": MemberRole.MEMBER, "side": Side.MUNICIPAL, "speaks_for": (),
        "has_vote": True, "may_speak": True, "may_propose": True, "deputy_for_id": None,
        "started_on": None,
    }  # fmt: skip
