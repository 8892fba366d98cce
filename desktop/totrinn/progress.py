# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How far a long job has come. The standard library only, so that every kind of job can tell."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """So many steps of so many are done; `text` says what comes now, in words."""

    done: int
    total: int
    text: str = ""
