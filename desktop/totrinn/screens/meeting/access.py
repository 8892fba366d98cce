# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Offentlighet i et møtepunkt: which parts of a treatment are exempt, and marking them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from totrinn.dialogs.access import Part, ask_for_bases
from totrinn.screens.base import Screen
from totrinn.texts import Texts
from totrinn_db.commands import exemptions
from totrinn_db.domain.exemptions import (
    FOLLOW_UPS,
    IMPARTIALITY,
    ITEM,
    NOTES,
    TITLE,
    WORDING,
    PartKind,
)
from totrinn_db.domain.views.meetings import ItemView

translate = QCoreApplication.translate
_KINDS = {
    ITEM: PartKind.ITEM,
    NOTES: PartKind.NOTES,
    WORDING: PartKind.DECISION,
    IMPARTIALITY: PartKind.IMPARTIALITY,
    FOLLOW_UPS: PartKind.FOLLOW_UPS,
}


def marked_lines(item: ItemView, texts: Texts) -> list[str]:
    """Say part by part what is exempt, also what the case brings."""
    whole = item.exempt
    if whole.item:
        return [f"{texts.label(PartKind.ITEM)}: {whole.item}"]
    own = [f"{name}: {item.exempt_under(part)}" for part, (name, basis) in _parts(item, texts)
           if basis]  # fmt: skip
    case = [(PartKind.TITLE, TITLE, whole.title), (PartKind.DECISION, WORDING, whole.wording)]
    inherited = [
        f"{texts.label(kind)}: {basis}"
        for kind, part, basis in case
        if basis and item.mark(part) is None
    ]
    return [*inherited, *own]


def ask_for_item_exemptions(screen: Screen, item: ItemView) -> None:
    """Ask which parts of a treatment are exempt, and under which legal basis each."""
    intro = translate(
        "access",
        "Det som er merket, tas ut av den offentlige protokollen og saksutskriften, og det står i "
        "stedet hvorfor.",
    )
    case = translate("access", "Selve saksframlegget merker du på saken.")
    ask_for_bases(
        screen,
        command=exemptions.mark_item_exempt,
        fixed={"item_id": item.id},
        parts=dict(_parts(item, screen.context.texts)),
        intro=f"{intro} {case}" if item.case is not None else intro,
    )


def _parts(item: ItemView, texts: Texts) -> Iterator[tuple[str, Part]]:
    for part, kind in _KINDS.items():
        if part != FOLLOW_UPS or item.case is not None:
            yield part, (texts.label(kind), _basis(item, part))
    said: str = translate("access", "Protokolltilførsel fra {party}")
    for statement in item.statements:
        name = said.format(party=statement.party)
        yield statement.party_id, (name, _basis(item, statement.party_id))


def _basis(item: ItemView, part: str) -> str | None:
    mark = item.mark(part)
    return mark.basis_id if mark is not None else None
