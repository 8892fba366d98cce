# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A test of many cases tells of each that fails, and cannot pass by looking at none."""

from __future__ import annotations

from pathlib import Path

import pytest

from gathering import each_of


def test_every_case_that_fails_is_told_with_its_line_and_the_rest_are_looked_at(tmp_path: Path):
    seen = []

    @each_of("number, word", [(1, "en"), (2, "to"), (3, "tre")])
    def odd(number: int, word: str, tmp_path: Path):
        seen.append(word)
        assert number % 2 == 0, f"{number} is odd"

    with pytest.raises(pytest.fail.Exception) as failed:
        odd(tmp_path=tmp_path)
    assert seen == ["en", "to", "tre"]
    said = str(failed.value)
    assert said.startswith("2 of 3 fail:\n(1, 'en')\n    line ")
    assert "(3, 'tre')" in said
    assert "3 is odd" in said
    assert "(2, 'to')" not in said


def test_a_test_without_cases_fails():
    @each_of("number", lambda: [])
    def nothing(number: int):
        raise AssertionError(number)

    with pytest.raises(AssertionError, match="nothing to look at"):
        nothing()
