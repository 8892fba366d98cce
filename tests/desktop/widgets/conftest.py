# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Parts are tested in the light theme at 100 % with a font that every machine has."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from totrinn.theme import theme


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> QApplication:
    """Begin with the light theme at 100 %."""
    theme.apply(qapp, "light", 1.0, families=["DejaVu Sans"])
    return qapp
