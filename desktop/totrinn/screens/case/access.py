# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Offentlighet: which parts of a case are exempt from public access, and marking them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn import reference
from totrinn.dialogs.act_dialog import ActDialog, choice_field
from totrinn.screens.base import Screen
from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.form_field import FormField, IconText
from totrinn.widgets.text import label
from totrinn_db.commands import exemptions
from totrinn_db.domain.exemptions import CONSEQUENCES
from totrinn_db.domain.views.cases import CaseView
from totrinn_db.domain.views.rules import BasisRow
from totrinn_db.queries.exemptions import legal_bases

translate = QCoreApplication.translate
# The name of a part, and the id of the legal basis that exempts it.
Part = tuple[str, str | None]


def exempt_text(basis: str) -> str:
    """Say that something is exempt, or nothing."""
    text = translate("access", "Unntatt offentlighet, {basis}")
    return text.format(basis=basis) if basis else ""


def parts_of(case: CaseView) -> dict[str, Part]:
    """List the parts of a case that hold something, by what a mark knows them by."""
    return {key: part for key, part, _ in _parts(case)}


def _parts(case: CaseView) -> Iterator[tuple[str, Part, str]]:
    for section in case.sections:
        if section.is_filled or section.exempt:
            yield section.key, (section.name, section.exempt_under), section.exempt
    if case.consequences or case.consequences_exempt:
        name = translate("access", "Følger for hver part")
        yield CONSEQUENCES, (name, case.consequences_exempt_under), case.consequences_exempt
    for file in case.attachments:
        named = translate("access", "Vedlegg: {name}").format(name=file.title or file.name)
        yield file.id, (named, file.exempt_under), file.exempt


class AccessCard(Card):
    """What is marked, each part with its legal basis."""

    mark_requested = Signal()

    def __init__(self) -> None:
        super().__init__(
            translate("access", "Offentlighet"), link=translate("access", "Merk deler")
        )
        self._holder: QWidget | None = None
        self.link_activated.connect(self.mark_requested)

    def show_case(self, case: CaseView) -> None:
        """Show the marks of a case."""
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 4)
        marked = [(name, basis) for _, (name, _), basis in _parts(case) if basis]
        for name, basis in marked:
            column.addWidget(IconText("action.lock", f"{name}: {basis}", "small"))
        if not marked:
            column.addWidget(label(translate("access", "Alt i saken er offentlig."), "small"))
        self.add(self._holder)


def ask_for_exemptions(screen: Screen, case: CaseView, *, first: str = "") -> None:
    """Ask for the legal basis of each part; a database of an older version gets the usual list."""

    def ask(bases: Sequence[BasisRow]) -> None:
        if bases:
            _open(screen, case, bases, first)
        else:
            usual = reference.defaults().exemption_bases
            screen.write(exemptions.add_usual_bases, then=lambda _: read(), usual=usual)

    def read() -> None:
        screen.read(legal_bases, then=ask, slot="exemptions")

    if parts_of(case):
        read()
    else:
        screen.show_info(
            translate("access", "Saken har ingenting å merke ennå. Skriv teksten først.")
        )


def _open(screen: Screen, case: CaseView, bases: Sequence[BasisRow], first: str) -> None:
    parts = parts_of(case)
    order = sorted(parts, key=lambda part: part != first)

    def changed(values: dict[str, Any]) -> dict[str, Any]:
        return {"marks": {part: to for part, to in values.items() if to != parts[part][1]}}

    intro = translate(
        "access",
        "Det som er merket, tas ut av den offentlige versjonen, og det står i stedet hvorfor. "
        "Partene får alt, med merket på. Resten av saken er offentlig.",
    )
    ActDialog(
        screen,
        title=translate("access", "Unntatt offentlighet"),
        intro=intro,
        act=translate("access", "Lagre"),
        command=exemptions.mark_exempt,
        fixed={"case_id": case.row.name.id},
        fields={part: _field(*parts[part], bases) for part in order},
        undo_text=translate("access", "Det som er unntatt offentlighet, er lagret."),
        prepare=changed,
    ).open()


def _field(name: str, under: str | None, bases: Sequence[BasisRow]) -> FormField:
    public: tuple[Any, str] = (None, translate("access", "Offentlig"))
    offered = [basis for basis in bases if not basis.ended or basis.id == under]
    choices = [(basis.id, _said(basis)) for basis in offered]
    return choice_field(name, [public, *choices], under)


def _said(basis: BasisRow) -> str:
    what = basis.description.partition(".")[0]
    return f"{basis.name} ({what})" if what else basis.name
