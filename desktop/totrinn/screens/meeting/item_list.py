# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The items of a meeting as a list to work through."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyleOptionViewItem

from totrinn.models.treatment_list import TreatmentList
from totrinn.theme import theme
from totrinn.widgets.delegates import Index, TwoLineDelegate
from totrinn.widgets.table import ListView


class _ItemDelegate(TwoLineDelegate):
    """Paints an item as wide as the list, shortened if it must be."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for no more width than there is."""
        return QSize(theme.px(120), super().sizeHint(option, index).height())


class ItemList(ListView):
    """The list, one stop for the Tab key."""

    def __init__(self, name: str, items: TreatmentList) -> None:
        super().__init__(name)
        self._item_delegate = _ItemDelegate()
        self.setItemDelegate(self._item_delegate)
        self.setModel(items)
