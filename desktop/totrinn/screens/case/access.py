# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Offentlighet: which parts of a case are exempt from public access, and marking them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.dialogs.access import Part, ask_for_bases
from totrinn.screens.base import Screen
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import label
from totrinn_db.commands import exemptions
from totrinn_db.domain.exemptions import ANSWERS, CASE, CONSEQUENCES, TITLE, WORDING, PartKind
from totrinn_db.domain.views.cases import CaseView

translate = QCoreApplication.translate


def parts_of(case: CaseView, texts: Texts) -> dict[str, Part]:
    """List the parts of a case that hold something, by what a mark knows them by."""
    return {key: part for key, part, _ in _parts(case, texts)}


def _parts(case: CaseView, texts: Texts) -> Iterator[tuple[str, Part, str]]:
    yield from (_own(case, kind, texts) for kind in (CASE, TITLE))
    if case.wording.text or case.mark(WORDING):
        yield _own(case, WORDING, texts)
    for section in case.sections:
        if section.is_filled or section.exempt:
            yield section.key, (section.name, section.exempt_under), section.exempt
    if case.consequences or case.mark(CONSEQUENCES):
        yield _own(case, CONSEQUENCES, texts)
    if case.row.answered or case.mark(ANSWERS):
        yield _own(case, ANSWERS, texts)
    for file in case.attachments:
        named = translate("access", "Vedlegg: {name}").format(name=file.title or file.name)
        yield file.id, (named, file.exempt_under), file.exempt


def _own(case: CaseView, part: str, texts: Texts) -> tuple[str, Part, str]:
    mark, name = case.mark(part), texts.label(PartKind(part))
    return part, (name, mark.basis_id if mark else None), mark.basis if mark else ""


class AccessCard(Card):
    """What is marked, each part with its legal basis."""

    mark_requested = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__(
            translate("access", "Offentlighet"), link=translate("access", "Merk deler")
        )
        self._texts = texts
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
        marked = [(name, basis) for _, (name, _), basis in _parts(case, self._texts) if basis]
        for name, basis in marked:
            column.addWidget(IconText("action.lock", f"{name}: {basis}", "small"))
        if not marked:
            column.addWidget(label(translate("access", "Alt i saken er offentlig."), "small"))
        self.add(self._holder)


def ask_for_exemptions(screen: Screen, case: CaseView, *, first: str = "") -> None:
    """Ask which parts of a case are exempt, and under which legal basis each."""
    intro = translate(
        "access",
        "Det som er merket, tas ut av den offentlige versjonen, og det står i stedet hvorfor. "
        "Partene får alt, med merket på. Resten av saken er offentlig.",
    )
    ask_for_bases(
        screen,
        command=exemptions.mark_exempt,
        fixed={"case_id": case.row.name.id},
        parts=parts_of(case, screen.context.texts),
        intro=intro,
        first=first,
    )
