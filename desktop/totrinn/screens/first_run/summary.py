# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a helsefellesskap is made of, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from totrinn.texts import Texts
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.reference import BodyReference, CommunityReference


def parties_in_words(community: CommunityReference, texts: Texts) -> str:
    """Say who the equal parties are: «27 likeverdige parter: Helse … HF og 26 kommuner»."""
    said = QCoreApplication.translate("summary", "{count} likeverdige parter: {names}")
    trusts = [trust.name for trust in community.trusts]
    municipalities = texts.count(len(community.municipalities), "municipality")
    count = len(trusts) + len(community.municipalities)
    return str(said).format(count=count, names=texts.join([*trusts, municipalities]))


def bodies_in_words(bodies: Sequence[BodyReference], texts: Texts) -> str:
    """Say which bodies there are, many of a kind as a number."""
    parts: list[str] = []
    for level in BodyLevel:
        found = [body for body in bodies if body.level is level]
        count = sum(body.count for body in found)
        if count > 1:
            short = _shared_abbreviation(found)
            parts.append(f"{count} {_many(level, texts)}{short}")
        elif found:
            body = found[0]
            short = f" ({body.abbreviation})" if body.abbreviation else ""
            parts.append(f"{_lower_first(body.name(texts.language))}{short}")
    joined = texts.join(parts)
    return joined[:1].upper() + joined[1:]


def _many(level: BodyLevel, texts: Texts) -> str:
    many = {
        BodyLevel.PROFESSIONAL: QCoreApplication.translate("summary", "faglige samarbeidsutvalg"),
        BodyLevel.LOCAL: QCoreApplication.translate("summary", "lokale samarbeidsutvalg"),
        BodyLevel.NETWORK: QCoreApplication.translate("summary", "nettverk"),
        BodyLevel.WORKING: QCoreApplication.translate("summary", "arbeidsutvalg"),
        BodyLevel.OTHER: QCoreApplication.translate("summary", "andre organer"),
        BodyLevel.NEGOTIATION: QCoreApplication.translate("summary", "forhandlingsutvalg"),
        BodyLevel.SECRETARIAT: QCoreApplication.translate("summary", "sekretariater"),
        BodyLevel.STRATEGIC: QCoreApplication.translate("summary", "strategiske samarbeidsutvalg"),
        BodyLevel.PARTNERSHIP: QCoreApplication.translate("summary", "partnerskapsmøter"),
    }
    return str(many[level])


def _shared_abbreviation(bodies: Sequence[BodyReference]) -> str:
    first = {(body.abbreviation or "").split(" ")[0] for body in bodies}
    return f" ({first.pop()})" if len(first) == 1 and "" not in first else ""


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
