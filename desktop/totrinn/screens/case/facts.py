# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The facts about a case, and the questions that change them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from totrinn.dialogs.act_dialog import ActDialog, choice_field, line_field, text_field, value_of
from totrinn.screens.base import Screen
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.card import Card
from totrinn.widgets.emptying import empty
from totrinn.widgets.form_field import FormField
from totrinn.widgets.text import label
from totrinn_db.commands import cases
from totrinn_db.domain.views.cases import CaseChoices, CaseView, Choice, ConsequenceView

translate = QCoreApplication.translate


class FactsCard(Card):
    """What is known about the case besides its text."""

    edit_requested = Signal()

    def __init__(self) -> None:
        super().__init__(translate("facts", "Om saken"), link=translate("facts", "Endre"))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        theme.set_spacing(self._grid, 6)
        self.body.addLayout(self._grid)
        self.link_activated.connect(self.edit_requested)

    def set_facts(self, facts: list[tuple[str, str]]) -> None:
        """Show these facts; those without a value say so."""
        empty(self._grid)
        for row, (name, value) in enumerate(facts):
            self._grid.addWidget(
                label(name, "small", tone="subtle"), row, 0, Qt.AlignmentFlag.AlignTop
            )
            self._grid.addWidget(label(value, "small", wrap=True, copyable=True), row, 1)


class ConsequenceCard(Card):
    """What the case means for each party, in words and kroner a year."""

    add_requested = Signal()
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("facts", "For hver part"), link=translate("facts", "Legg til"))
        self._holder: QWidget | None = None
        self.link_activated.connect(self.add_requested)

    def set_consequences(self, rows: tuple[ConsequenceView, ...]) -> None:
        """Show these consequences; a party leads to changing its own."""
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setColumnStretch(1, 1)
        theme.set_margins(grid, 0, 0, 0, 0)
        theme.set_spacing(grid, 4)
        for place, row in enumerate(rows):
            link = LinkButton(row.party)
            link.clicked.connect(lambda _on=False, key=row.party_id: self.chosen.emit(key))
            grid.addWidget(link, place, 0, Qt.AlignmentFlag.AlignTop)
            told = " · ".join(part for part in (kroner(row.amount), row.text) if part)
            grid.addWidget(label(told, "small", wrap=True, copyable=True), place, 1)
        self.add(self._holder)


def kroner(amount: int | None) -> str:
    """Write an amount a year, its thousands apart."""
    if amount is None:
        return ""
    digits = f"{amount:,}".replace(",", "\N{NO-BREAK SPACE}")
    return translate("facts", "{amount} kr i året").format(amount=digits)


def facts_of(case: CaseView, texts: Texts) -> list[tuple[str, str]]:
    """Give what is known about a case besides its text, each fact with its name."""
    nobody = translate("facts", "Ikke skrevet")
    reported = texts.date(case.reported_on) if case.reported_on else ""
    origin = ", ".join(part for part in (case.row.origin, case.channel, reported) if part)
    levels = [level for level in (case.municipal_level, case.trust_level) if level is not None]
    facts = [
        (translate("facts", "Sakstype"), case.row.class_name),
        (translate("facts", "Saksløp"), case.path_name),
        (translate("facts", "Utvalg"), case.row.body),
        (translate("facts", "Meldt av"), origin or nobody),
        (translate("facts", "Kommunene"), case.municipal_officer or nobody),
        (translate("facts", "Foretaket"), case.trust_officer or nobody),
        (translate("facts", "Arkivsak"), case.archive_reference),
        (translate("facts", "Journalpost"), case.journal_reference),
        (translate("facts", "Ordfører"), case.spokesperson),
        (translate("facts", "Pasienter"), ", ".join(case.patient_groups)),
        (translate("facts", "Temaer"), ", ".join(case.themes)),
        (translate("facts", "Kreves"), " / ".join(texts.label(level) for level in levels)),
    ]
    return [(name, value) for name, value in facts if value]


def ask_for_details(
    screen: Screen, case: CaseView, choices: CaseChoices, *, first: str = ""
) -> ActDialog:
    """Ask for title, class, body and officers of a case, and save them."""
    dialog = ActDialog(
        screen,
        title=translate("facts", "Endre om saken"),
        act=translate("facts", "Lagre"),
        command=cases.change_case,
        fixed={"case_id": case.row.name.id, "expected_version": case.version},
        fields=_detail_fields(case, choices),
        prepare=lambda values: _only_changed(values, case),
        undo_text=translate("facts", "Opplysningene om saken er endret."),
    )
    dialog.open()
    if first:
        dialog.fields[first].editor.setFocus()
    return dialog


def _only_changed(values: dict[str, Any], case: CaseView) -> dict[str, Any]:
    """Leave the course alone unless it was chosen, so that a new class brings its own path."""
    for name in _LISTS:
        values = {**values, name: tuple(filter(None, map(str.strip, values[name].splitlines())))}
    before = {"class_id": case.class_id, "path_id": case.path_id, "body_id": case.row.body_id}
    return {name: value for name, value in values.items() if before.get(name) != value}


_LISTS = ("patient_groups", "themes")
_EXAMPLES = 3


def _groups_help(choices: CaseChoices) -> str:
    names = ", ".join(choices.patient_groups[:_EXAMPLES])
    text = translate("facts", "Én på hver linje, som {names}.")
    return text.format(names=names) if names else translate("facts", "Én på hver linje.")


def _detail_fields(case: CaseView, choices: CaseChoices) -> dict[str, FormField]:
    # What the case has may have gone out of use since; it is still what the case has.
    classes = _with_own(choices.classes, case.class_id, case.row.class_name)
    paths = _with_own(choices.paths, case.path_id, case.path_name)
    bodies = _with_own(choices.bodies, case.row.body_id, case.row.body)
    return {
        "title": line_field(translate("facts", "Tittel"), case.row.name.title),
        "municipal_officer": line_field(
            translate("facts", "Saksbehandler fra kommunene"), case.municipal_officer
        ),
        "trust_officer": line_field(
            translate("facts", "Saksbehandler fra helseforetaket"), case.trust_officer
        ),
        "spokesperson": line_field(translate("facts", "Ordfører for saken"), case.spokesperson),
        "class_id": _class_field(case, choices, classes),
        "path_id": choice_field(translate("facts", "Saksløp"), paths, case.path_id),
        "body_id": choice_field(translate("facts", "Utvalg"), bodies, case.row.body_id),
        "patient_groups": text_field(
            translate("facts", "Pasientgrupper"),
            "\n".join(case.patient_groups),
            help_text=_groups_help(choices),
            lines=2,
        ),
        "themes": text_field(
            translate("facts", "Temaer"),
            "\n".join(case.themes),
            help_text=translate("facts", "Én på hver linje."),
            lines=2,
        ),
        "archive_reference": line_field(translate("facts", "Arkivsak"), case.archive_reference),
        "journal_reference": line_field(translate("facts", "Journalpost"), case.journal_reference),
    }


def _with_own(choices: tuple[Choice, ...], key: str, name: str) -> list[tuple[str, str]]:
    known = [(choice.id, choice.name) for choice in choices]
    return known if any(choice.id == key for choice in choices) else [(key, name), *known]


def _class_field(case: CaseView, choices: CaseChoices, classes: list[tuple[str, str]]) -> FormField:
    details = {choice.id: choice.detail for choice in choices.classes}
    field = choice_field(
        translate("facts", "Sakstype"), classes, case.class_id,
        help_text=details.get(case.class_id, ""),
    )  # fmt: skip
    combo = field.editor
    combo.currentIndexChanged.connect(  # type: ignore[attr-defined]
        lambda _at: field.set_help(details.get(value_of(combo), ""))
    )
    return field


def ask_for_consequence(
    screen: Screen,
    case: CaseView,
    parties: tuple[Choice, ...],
    party_id: str = "",
) -> ActDialog:
    """Ask what the case means for one party, and save it."""
    known = {row.party_id: row for row in case.consequences}
    row = known.get(party_id)
    party = choice_field(
        translate("facts", "Part"), [(choice.id, choice.name) for choice in parties], party_id
    )
    text = text_field(translate("facts", "Hva blir annerledes?"), row.text if row else "", lines=3)
    amount = line_field(
        translate("facts", "Kroner i året"),
        str(row.amount) if row and row.amount is not None else "",
        help_text=translate("facts", "Bare tall. La feltet stå tomt når beløpet er ukjent."),
    )

    def prepare(values: dict[str, Any]) -> dict[str, Any]:
        seen = known.get(values["party_id"])
        return {**_with_kroner(values), "expected_version": seen.version if seen else 0}

    dialog = ActDialog(
        screen,
        title=translate("facts", "Hva saken betyr for en part"),
        act=translate("facts", "Lagre"),
        command=cases.set_consequence,
        prepare=prepare,
        fixed={"case_id": case.row.name.id},
        fields={"party_id": party, "text": text, "amount": amount},
        undo_text=translate("facts", "Konsekvensen er lagret."),
    )
    dialog.open()
    return dialog


def _with_kroner(values: dict[str, Any]) -> dict[str, Any]:
    digits = "".join(sign for sign in values["amount"] if sign.isdigit())
    return {**values, "amount": int(digits) if digits else None}
