# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The menu of one item of the agenda: what the keyboard and the row can do, in words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from totrinn.widgets.buttons import make_action
from totrinn_db.domain.codes import Remedy
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.views.meetings import ItemView

if TYPE_CHECKING:
    from totrinn.screens.meeting.agenda_tab import AgendaTab

KINDS = (ItemKind.DECISION, ItemKind.DISCUSSION, ItemKind.INFORMATION)


def menu_actions(tab: AgendaTab, menu: QMenu, item: ItemView) -> list[QAction]:
    """Give the acts for an item."""
    actions = []
    if item.case is not None:
        actions.append(
            make_action(
                menu, QCoreApplication.translate("AgendaMenu", "&Åpne saken"), tab.open_current
            )
        )
    if not tab.table.is_open:
        return actions
    actions += _orders(tab, menu)
    actions += _kinds(tab, menu, item)
    text = QCoreApplication.translate("AgendaMenu", "&Ta ut av sakslisten\tDel")
    actions.append(make_action(menu, text, tab.take_off_current))
    if tab.is_narrow:
        actions.append(
            make_action(
                menu,
                QCoreApplication.translate("AgendaMenu", "Ny o&rientering …"),
                tab.ask_information,
            )
        )
        actions.append(
            make_action(menu, QCoreApplication.translate("AgendaMenu", "Ny &pause"), tab.add_break)
        )
    return actions


def _orders(tab: AgendaTab, menu: QMenu) -> Iterator[QAction]:
    up, down = (
        QCoreApplication.translate("AgendaMenu", "Flytt &opp\tAlt+Pil opp"),
        QCoreApplication.translate("AgendaMenu", "Flytt &ned\tAlt+Pil ned"),
    )
    yield make_action(menu, up, partial(tab.move_current, -1))
    yield make_action(menu, down, partial(tab.move_current, 1))
    yield make_action(
        menu, QCoreApplication.translate("AgendaMenu", "Endre &varighet\tF2"), tab.rows.edit_minutes
    )
    who = QCoreApplication.translate("AgendaMenu", "&Innleder …")
    yield make_action(menu, who, tab.ask_presenter)


def _kinds(tab: AgendaTab, menu: QMenu, item: ItemView) -> Iterator[QAction]:
    if item.case is None:
        yield make_action(
            menu, QCoreApplication.translate("AgendaMenu", "Endre &tittel …"), tab.ask_title
        )
        return
    texts = tab.context.texts
    for kind in KINDS:
        if kind is not item.kind:
            text: str = QCoreApplication.translate("AgendaMenu", "Endre til {kind}")
            name = texts.label(kind).lower()
            yield make_action(
                menu, text.format(kind=name), partial(tab.ways.change_kind, item, kind)
            )
    if item.kind is ItemKind.DECISION and not item.fast_track_by:
        act = partial(tab.ways.ask_fast_track, item)
        yield make_action(menu, texts.remedy(Remedy.FAST_TRACK), act)
