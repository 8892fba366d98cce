# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Say in Norwegian how a body is led, from the facts. Used by make_reference.py only."""

from __future__ import annotations

from typing import Any

_YEARS = {
    "nb": {1: "hvert år", 2: "hvert andre år"},
    "nn": {1: "kvart år", 2: "anna kvart år"},
}
_WORDS = {
    "nb": {
        "both": "Leder- og nestledervervet veksler mellom partene",
        "leader": "Ledervervet veksler mellom partene",
        "municipal": "Kommunene har alltid lederen",
        "municipal_deputy": "Kommunene har lederen og spesialisthelsetjenesten nestlederen.",
        "joint": "De to samhandlingssjefene leder sammen.",
        "no_deputy": "Det er ingen nestleder.",
        "opposite": "Den parten som ikke leder det overordnede utvalget, leder her.",
        "term": "Vervene varer i {years} år.",
    },
    "nn": {
        "both": "Leiar- og nestleiarvervet vekslar mellom partane",
        "leader": "Leiarvervet vekslar mellom partane",
        "municipal": "Kommunane har alltid leiaren",
        "municipal_deputy": "Kommunane har leiaren og spesialisthelsetenesta nestleiaren.",
        "joint": "Dei to samhandlingssjefane leier saman.",
        "no_deputy": "Det er ingen nestleiar.",
        "opposite": "Den parten som ikkje leier det overordna utvalet, leier her.",
        "term": "Verva varer i {years} år.",
    },
}


def sentence(lead: dict[str, Any], language: str) -> str | None:
    """Give the rule of leadership as one to three sentences, or None when nothing is known."""
    words = _WORDS[language]
    kind = lead.get("kind")
    if kind is None:
        return " ".join(_additions(lead, words)) or None
    if kind == "joint":
        parts = [words["joint"]]
    elif kind == "fixed":
        parts = [words["municipal_deputy"] if lead.get("deputy") else f"{words['municipal']}."]
    else:
        turn = words["both"] if lead.get("deputy") else words["leader"]
        years = lead.get("rotation_years")
        parts = [f"{turn} {_YEARS[language][years]}." if years else f"{turn}."]
    return " ".join([*parts, *_additions(lead, words)])


def _additions(lead: dict[str, Any], words: dict[str, str]) -> list[str]:
    parts = []
    if lead.get("opposite_of"):
        parts.append(words["opposite"])
    if lead.get("deputy") is False:
        parts.append(words["no_deputy"])
    if lead.get("term_years"):
        parts.append(words["term"].format(years={4: "fire"}[lead["term_years"]]))
    return parts
