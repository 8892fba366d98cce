# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The two questions for an item that the meeting does not simply conclude (rule 9)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from totrinn.dialogs.act_dialog import ActDialog, choice_field, line_field, text_field
from totrinn.screens.base import Screen
from totrinn_db.commands import minutes
from totrinn_db.domain.meetings import Outcome, WayOn
from totrinn_db.domain.views.meetings import ItemView, MeetingView

Statements = tuple[tuple[str, str], ...]
Version = Callable[[], int | None]


def postponing(
    screen: Screen, item: ItemView, statements: Statements, version: Version
) -> ActDialog:
    """Ask how an item leaves the meeting without a result; `version` is asked when it is done."""
    words = {
        Outcome.POSTPONED: QCoreApplication.translate(
            "MeetingMode", "Utsettes uendret, og kommer opp igjen i neste møte"
        ),
        Outcome.SENT_BACK: QCoreApplication.translate(
            "MeetingMode", "Sendes tilbake, fordi noe mangler"
        ),
        Outcome.NOT_TREATED: QCoreApplication.translate("MeetingMode", "Rakk ikke å behandle den"),
        Outcome.WITHDRAWN: QCoreApplication.translate("MeetingMode", "Trekkes"),
    }
    choices = [(out.value, text) for out, text in words.items() if out in item.outcomes]

    def prepare(values: dict[str, Any]) -> dict[str, Any]:
        outcome = Outcome(values["outcome"])
        return {**values, "outcome": outcome, "expected_version": version()}

    return ActDialog(
        screen,
        title=QCoreApplication.translate("MeetingMode", "Utsett saken"),
        act=QCoreApplication.translate("MeetingMode", "Lagre, neste sak"),
        command=minutes.record_outcome,
        fixed={"item_id": item.id, "statements": statements},
        fields={
            "outcome": choice_field(
                QCoreApplication.translate("MeetingMode", "&Hva skjer med saken?"), choices
            ),
            "reason": text_field(
                QCoreApplication.translate("MeetingMode", "&Begrunnelse"), lines=3
            ),
        },
        prepare=prepare,
    )


def disagreement(
    screen: Screen, view: MeetingView, item: ItemView, wording: str, statements: Statements,
    version: Version,
) -> ActDialog:  # fmt: skip
    """Ask where a case goes when the parties do not agree; a vote is possible, never usual."""
    choices = _ways(view, item)

    def prepare(values: dict[str, Any]) -> dict[str, Any]:
        kind, _, key = str(values["way"]).partition(":")
        if kind == "outcome":
            adopts = {"outcome": Outcome(key), "wording": wording, "votes": values["votes"]}
            return {**adopts, "reason": values["reason"]}
        way, _, body_id = key.partition(":")
        return {
            "outcome": Outcome.NO_AGREEMENT, "reason": values["reason"],
            "way_on": WayOn(way), "lift_to_id": body_id or None,
        }  # fmt: skip

    fields = {
        "way": choice_field(
            QCoreApplication.translate("MeetingMode", "&Hva skjer med saken?"), choices
        ),
        "reason": text_field(
            QCoreApplication.translate("MeetingMode", "Hva er partene &uenige om?"), lines=3
        ),
    }
    if Outcome.ADOPTED_BY_VOTE in item.outcomes:
        fields["votes"] = line_field(
            QCoreApplication.translate("MeetingMode", "&Stemmetall, bare ved avstemning")
        )

    def prepared(values: dict[str, Any]) -> dict[str, Any]:
        return {**prepare({"votes": "", **values}), "expected_version": version()}

    return ActDialog(
        screen,
        title=QCoreApplication.translate("MeetingMode", "Ikke enighet"),
        intro=QCoreApplication.translate(
            "MeetingMode", "Et nei er et svar. Protokollen sier hva partene ikke ble enige om."
        ),
        act=QCoreApplication.translate("MeetingMode", "Lagre, neste sak"),
        command=minutes.record_outcome,
        fixed={"item_id": item.id, "statements": statements},
        fields=fields,
        prepare=prepared,
    )


def _ways(view: MeetingView, item: ItemView) -> list[tuple[str, str]]:
    lifted = QCoreApplication.translate("MeetingMode", "Løftes til {body}")
    found = [
        (f"way:{WayOn.LIFTED.value}:{body.id}", lifted.format(body=body.name))
        for body in view.lift_to
    ]
    plain = {
        WayOn.NEGOTIATION: QCoreApplication.translate("MeetingMode", "Går til forhandling"),
        WayOn.MEDIATION: QCoreApplication.translate("MeetingMode", "Går til mekling"),
        WayOn.LAID_ASIDE: QCoreApplication.translate("MeetingMode", "Legges bort"),
    }
    found += [(f"way:{way.value}", text) for way, text in plain.items()]
    decides = {
        Outcome.ADOPTED_BY_SOME: QCoreApplication.translate(
            "MeetingMode", "Vedtas for partene som slutter seg til"
        ),
        Outcome.ADOPTED_BY_VOTE: QCoreApplication.translate(
            "MeetingMode", "Avgjøres ved avstemning"
        ),
    }
    found += [(f"outcome:{o.value}", text) for o, text in decides.items() if o in item.outcomes]
    return found
