# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Own templates between the disk and the database: examined before use, copied out to be edited."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from totrinn.documents.files import put
from totrinn.documents.own_template import Finding, check_template, read_own_template
from totrinn.documents.template_copy import copy_of_template
from totrinn.progress import Progress
from totrinn.texts import Texts
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.looks import TEMPLATE_AT_MOST
from totrinn_db.domain.parties import Language
from totrinn_db.domain.verdict import Refused


@dataclass(frozen=True, slots=True)
class Examined:
    """A template that every kind of paper was tried on, and what it lacks."""

    name: str
    content: bytes
    findings: tuple[Finding, ...]


def examine(path: Path) -> Generator[Progress, None, Examined]:
    """Read a template from the disk and try all papers on it, or raise why it is not used."""
    yield Progress(0, 1, path.name)
    try:
        with path.open("rb") as file:
            # One byte more than there is room for is enough to be refused.
            content = read_own_template(file.read(TEMPLATE_AT_MOST + 1))
    except OSError as error:
        raise RuleBroken(Refused(Code.TEMPLATE_NOT_READ, {"name": path.name})) from error
    return Examined(path.name, content, check_template(content))


def write_copy(
    path: Path, language: Language, own: bytes | None = None
) -> Generator[Progress, None, Path]:
    """Write the shipped template with its guide, or one's own as it is kept, for editing."""
    yield Progress(0, 1, path.name)
    put(own if own is not None else copy_of_template(language), path)
    return path


def in_words(texts: Texts, finding: Finding) -> str:
    """Say what a template lacks, with styles named as Word names them."""
    styles = texts.tree["problems"]["own_template"]["styles"]
    fact = styles.get(finding.fact, finding.fact)
    return texts.word(f"problems.own_template.{finding.lack.value}", fact=fact)
