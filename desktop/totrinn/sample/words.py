# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The words of the sample cases, filled with the community's own names and dates."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from typing import Any

from totrinn.paths import resource
from totrinn.texts import Texts
from totrinn_db.domain.parties import Language
from totrinn_db.domain.reference import CommunityReference


@dataclass(frozen=True)
class Words:
    """The texts of one language form with everything filled in. Keys are dotted."""

    tree: dict[str, Any]
    fills: dict[str, str]

    def __call__(self, key: str, **more: str) -> str:
        """Give one text."""
        return str(self.get(key)).strip().format_map({**self.fills, **more})

    def get(self, key: str) -> Any:  # noqa: ANN401 - any TOML value
        """Give one value as it stands."""
        value: Any = self.tree
        for part in key.split("."):
            value = value[part]
        return value

    def sections(self, case: str) -> dict[str, str]:
        """Give the sections of a sample case that have text."""
        return {key: self(f"{case}.sections.{key}") for key in self.get(f"{case}.sections")}


def load_words(
    language: Language, community: CommunityReference, *, start: date, review: date
) -> Words:
    """Read the sample texts of a language and fill them."""
    text = resource(f"demo/{language.value}.toml").read_text("utf-8")
    texts = Texts.load(language)
    fills = {
        **_names(language, community),
        "start": texts.date(start),
        "evaluering": texts.date(review),
    }
    return Words(tomllib.loads(text), fills)


def _names(language: Language, community: CommunityReference) -> dict[str, str]:
    is_nynorsk = language is Language.NN
    one_municipality, one_trust = len(community.municipalities) == 1, len(community.trusts) == 1
    many = "kommunane" if is_nynorsk else "kommunene"
    trust = "helseføretaket" if is_nynorsk else "helseforetaket"
    hospitals = "sjukehusa" if is_nynorsk else "sykehusene"
    own = trust if one_trust else hospitals
    return {
        "kommunene": "kommunen" if one_municipality else many,
        "foretaket": own,
        "Foretaket": own.capitalize(),
        "town": community.municipalities[0].name,
    }
