# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Unntatt offentlighet: asks which legal basis exempts each part of a case or a treatment."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from totrinn import reference
from totrinn.dialogs.act_dialog import ActDialog, choice_field
from totrinn.screens.base import Screen
from totrinn.widgets.form_field import FormField
from totrinn_db.commands.legal_bases import add_usual_bases
from totrinn_db.domain.views.rules import BasisRow
from totrinn_db.queries.exemptions import legal_bases

translate = QCoreApplication.translate
# The name of a part, and the id of the legal basis that exempts it.
Part = tuple[str, str | None]


def exempt_text(basis: str) -> str:
    """Say that something is exempt, or nothing."""
    text = translate("access", "Unntatt offentlighet, {basis}")
    return text.format(basis=basis) if basis else ""


def ask_for_bases(
    screen: Screen,
    *,
    command: Callable[..., None],
    fixed: Mapping[str, Any],
    parts: Mapping[str, Part],
    intro: str,
    first: str = "",
) -> None:
    """Ask for the legal basis of each part."""
    with_bases(screen, lambda bases: _open(screen, command, fixed, parts, intro, bases, first))


def with_bases(screen: Screen, then: Callable[[Sequence[BasisRow]], None]) -> None:
    """Read the legal bases to choose from; a database of an older version gets the usual list."""

    def ask(bases: Sequence[BasisRow]) -> None:
        if bases:
            then(bases)
        else:
            usual = reference.defaults().exemption_bases
            screen.write(add_usual_bases, then=lambda _: read(), usual=usual)

    def read() -> None:
        screen.read(legal_bases, then=ask, slot="exemptions")

    read()


def _open(
    screen: Screen,
    command: Callable[..., None],
    fixed: Mapping[str, Any],
    parts: Mapping[str, Part],
    intro: str,
    bases: Sequence[BasisRow],
    first: str,
) -> None:
    order = sorted(parts, key=lambda part: part != first)

    def changed(values: dict[str, Any]) -> dict[str, Any]:
        return {"marks": {part: to for part, to in values.items() if to != parts[part][1]}}

    weigh = translate(
        "access",
        "Andre hjemler enn offl. § 13 gir rett, men ikke plikt: vurder om delen likevel kan være "
        "offentlig (offl. § 11).",
    )
    ActDialog(
        screen,
        title=translate("access", "Unntatt offentlighet"),
        intro=f"{intro} {weigh}",
        act=translate("access", "Lagre"),
        command=command,
        fixed=fixed,
        fields={part: basis_field(*parts[part], bases) for part in order},
        undo_text=translate("access", "Det som er unntatt offentlighet, er lagret."),
        prepare=changed,
    ).open()


def basis_field(name: str, under: str | None, bases: Sequence[BasisRow]) -> FormField:
    """Make the choice between public and one of the legal bases."""
    public: tuple[Any, str] = (None, translate("access", "Offentlig"))
    offered = [basis for basis in bases if not basis.ended or basis.id == under]
    choices = [(basis.id, _said(basis)) for basis in offered]
    return choice_field(name, [public, *choices], under)


def _said(basis: BasisRow) -> str:
    what = basis.description.partition(".")[0]
    return f"{basis.name} ({what})" if what else basis.name
