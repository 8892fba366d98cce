# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every paper in both forms of Norwegian, read back and compared with what people approved.

Set WRITE_GOLDEN=1 to write the files anew, and read the difference before keeping it.
"""

from __future__ import annotations

import os
from pathlib import Path

from documents.reading import as_lines
from documents.samples import samples
from gathering import each_of
from totrinn.documents import render
from totrinn_db.domain.parties import Language

GOLDEN = Path(__file__).resolve().parents[1] / "golden"


def cases() -> list[tuple[str, Language]]:
    return [(name, language) for language in Language for name in samples(language)]


@each_of("name, language", cases)
def test_the_paper_reads_as_approved(name: str, language: Language):
    lines = as_lines(render(samples(language)[name], language=language))
    path = GOLDEN / f"{name}_{language}.txt"
    if os.environ.get("WRITE_GOLDEN"):
        path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    assert lines == path.read_text(encoding="utf-8").splitlines()


def test_no_golden_file_is_left_over():
    assert {p.stem for p in GOLDEN.glob("*.txt")} == {f"{n}_{lang}" for n, lang in cases()}
