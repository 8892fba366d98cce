# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The reference data that Totrinn ships: the 19 helsefellesskap and what a database starts with."""

from __future__ import annotations

from functools import cache

from totrinn.paths import resource
from totrinn_db.domain.defaults import Defaults, parse_defaults
from totrinn_db.domain.reference import CommunityReference
from totrinn_db.domain.reference_text import parse_communities


@cache
def communities() -> tuple[CommunityReference, ...]:
    """Give the 19 in the order of the file."""
    return parse_communities(resource("reference/communities.json").read_text("utf-8"))


@cache
def defaults() -> Defaults:
    """Give the paths, case classes, sections and rules that a new database starts with."""
    return parse_defaults(resource("reference/defaults.toml").read_text("utf-8"))


def find_community(key: str) -> CommunityReference | None:
    """Give the community with the id, or None when there is none."""
    return next((community for community in communities() if community.id == key), None)
