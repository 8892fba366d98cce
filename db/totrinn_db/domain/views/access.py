# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of a part that is exempt from public access."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PartMark:
    """A part of a case or of a treatment, and the id and the name of the basis that exempts it."""

    part: str
    basis_id: str
    basis: str
