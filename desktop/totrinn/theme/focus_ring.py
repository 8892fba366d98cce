# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""One ring that follows the focus. Knows no screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QMenuBar,
    QTabBar,
    QWidget,
)

if TYPE_CHECKING:
    from totrinn.theme.theme import Theme

OWN_RING = (
    QAbstractItemView, QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit, QMenuBar,
    QTabBar,
)  # fmt: skip


class FocusRing(QObject):
    """One ring that follows the focus; lists and text fields draw their own."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self.frame: QFocusFrame | None = None
        app.focusChanged.connect(self._on_focus_changed)
        theme.changed.connect(self._refresh)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        # What only holds controls has the focus until one of them can take it.
        if (
            now is None
            or isinstance(now, OWN_RING)
            or now.focusPolicy() == Qt.FocusPolicy.NoFocus
            or now.isWindow()
            or now.property("own_ring")
        ):
            if self.frame is not None:
                self.frame.setWidget(None)  # type: ignore[arg-type]
            return
        if self.frame is None:
            self.frame = QFocusFrame()
            self.frame.destroyed.connect(self._forget)
        self.frame.setWidget(now)

    def _forget(self) -> None:
        self.frame = None

    def _refresh(self) -> None:
        if self.frame is not None:
            self.frame.update()
