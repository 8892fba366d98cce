# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What screens show of the papers that were written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.parties import Language


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One paper as it was written. `about` names its case or meeting, `party` its recipient."""

    id: str
    kind: DocumentKind
    language: Language
    path: str
    sha256: str
    written_at: datetime
    about: str
    party: str
    case_id: str
    meeting_id: str
