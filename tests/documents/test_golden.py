# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every paper in both forms of Norwegian, read back and compared with what people approved.

Set WRITE_GOLDEN=1 to write the files anew, and read the difference before keeping it.
"""

from __future__ import annotations

import os
from pathlib import Path

from documents.reading import as_lines, rendered
from gathering import each_of
from totrinn_db.domain.parties import Language

GOLDEN = Path(__file__).resolve().parents[1] / "golden"


@each_of("name, language", rendered)
def test_the_paper_reads_as_approved(name: str, language: Language):
    lines = as_lines(rendered()[name, language])
    path = GOLDEN / f"{name}_{language}.txt"
    if os.environ.get("WRITE_GOLDEN"):
        path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    assert lines == path.read_text(encoding="utf-8").splitlines()


def test_no_golden_file_is_left_over():
    assert {p.stem for p in GOLDEN.glob("*.txt")} == {f"{n}_{lang}" for n, lang in rendered()}
