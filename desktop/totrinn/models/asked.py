# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a meeting is asked to do with a case, and which step that is (D10), in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from totrinn_db.domain.meetings import ItemKind

translate = QCoreApplication.translate


def asked(kind: ItemKind, treatment: int) -> str:
    """Say what the meeting is asked to do; nothing for what is not a case."""
    words = {
        (ItemKind.DISCUSSION, 1): translate("Asked", "Første behandling. Møtet skal drøfte saken."),
        (ItemKind.DISCUSSION, 0): translate("Asked", "Møtet skal drøfte saken."),
        (ItemKind.DECISION, 2): translate("Asked", "Andre behandling. Møtet skal gjøre vedtak."),
        (ItemKind.DECISION, 0): translate("Asked", "Møtet skal gjøre vedtak."),
        (ItemKind.RECOMMENDATION, 2): translate(
            "Asked", "Andre behandling. Møtet skal gi tilråding."
        ),
        (ItemKind.RECOMMENDATION, 0): translate("Asked", "Møtet skal gi tilråding."),
        (ItemKind.INFORMATION, 0): translate("Asked", "Møtet skal ta saken til orientering."),
    }
    return words.get((kind, treatment), "")
