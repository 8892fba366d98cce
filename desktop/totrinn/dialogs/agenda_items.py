# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The questions before something is put on an agenda."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from totrinn.dialogs.act_dialog import ActDialog, choice_field, line_field
from totrinn.screens.base import Screen
from totrinn_db.commands import agenda
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.views.meetings import ItemView

_KINDS = (ItemKind.DECISION, ItemKind.DISCUSSION, ItemKind.INFORMATION)


def case_dialog(screen: Screen, meeting_id: str, cases: list[tuple[str, str]]) -> ActDialog:
    """Ask which case to put up, and as what."""
    label = screen.context.texts.label
    usual = QCoreApplication.translate("AgendaItems", "Det som kommer nå i saksløpet")
    kinds = [(None, usual), *((kind, label(kind)) for kind in _KINDS)]
    return ActDialog(
        screen,
        title=QCoreApplication.translate("AgendaItems", "Legg til sak"),
        act=QCoreApplication.translate("AgendaItems", "Sett på sakslisten"),
        command=agenda.put_on_agenda,
        fixed={"meeting_id": meeting_id},
        fields={
            "case_id": choice_field(QCoreApplication.translate("AgendaItems", "S&ak"), list(cases)),
            "kind": choice_field(QCoreApplication.translate("AgendaItems", "Ti&l"), kinds),
        },
    )


def information_dialog(screen: Screen, meeting_id: str) -> ActDialog:
    """Ask for the title of an item of information without a case."""
    return ActDialog(
        screen,
        title=QCoreApplication.translate("AgendaItems", "Orienteringssak"),
        intro=QCoreApplication.translate(
            "AgendaItems", "Et punkt til orientering som ikke er meldt som sak."
        ),
        act=QCoreApplication.translate("AgendaItems", "Sett på sakslisten"),
        command=agenda.add_item,
        fixed={"meeting_id": meeting_id, "kind": ItemKind.INFORMATION},
        fields={"title": line_field(QCoreApplication.translate("AgendaItems", "&Tittel"))},
    )


def presenter_dialog(screen: Screen, item: ItemView) -> ActDialog:
    """Ask who presents an item; the notice and the meeting mode say it."""
    return ActDialog(
        screen,
        title=QCoreApplication.translate("AgendaItems", "Innleder"),
        intro=item.case.label if item.case is not None else item.title,
        act=QCoreApplication.translate("AgendaItems", "Lagre innlederen"),
        command=agenda.change_item,
        fixed={"item_id": item.id, "expected_version": item.version},
        fields={
            "presenter": line_field(
                QCoreApplication.translate("AgendaItems", "Hvem legger fram &saken?"),
                item.presenter,
                help_text=QCoreApplication.translate(
                    "AgendaItems", "Navnet står på sakslisten. Tomt felt fjerner det."
                ),
            )
        },
    )


def title_dialog(screen: Screen, item: ItemView) -> ActDialog:
    """Ask for another title of an item without a case."""
    return ActDialog(
        screen,
        title=QCoreApplication.translate("AgendaItems", "Endre tittel"),
        act=QCoreApplication.translate("AgendaItems", "Lagre tittelen"),
        command=agenda.change_item,
        fixed={"item_id": item.id, "expected_version": item.version},
        fields={
            "title": line_field(QCoreApplication.translate("AgendaItems", "&Tittel"), item.title)
        },
    )
