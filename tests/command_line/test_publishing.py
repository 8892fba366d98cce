# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""`totrinn documents --public`: the pack of a year without the window."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest


@pytest.mark.slow
def test_a_year_becomes_a_pack_and_an_empty_year_says_why_not(say, sample, tmp_path):
    words = ("documents", "--db", sample, "--public", "--folder", tmp_path / "ut", "--json")
    refused = say(*words, "--year", 1999)
    assert refused.code == 1
    assert "ingenting å publisere" in refused.err
    assert say(*words).code == 2
    answer = say(*words, "--year", 2026)
    assert answer.code == 0, answer.err
    index, pack = (Path(row["path"]) for row in answer.value["documents"])
    with zipfile.ZipFile(pack) as packed:
        names = packed.namelist()
    assert {"index.html", index.name} < set(names)
    assert any("Motebok_Offentlig" in name for name in names)
