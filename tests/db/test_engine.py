# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the databases of one run share, and what they never share."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import column, select, table
from sqlalchemy.engine.interfaces import CacheStats

from totrinn_db.engine import make_engine

QUESTION = select(column("word")).select_from(table("shared_words"))


def test_a_question_made_for_one_file_serves_the_next_with_its_own_rows(tmp_path: Path):
    found, statistics = [], []
    for word in ("first", "second"):
        engine = make_engine(tmp_path / f"{word}.sqlite")
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE shared_words (word TEXT)")
            connection.exec_driver_sql("INSERT INTO shared_words VALUES (?)", (word,))
            result = connection.execute(QUESTION)
            found.append(result.scalars().all())
            statistics.append(result.context.cache_hit)
        engine.dispose()
    assert found == [["first"], ["second"]]
    assert statistics == [CacheStats.CACHE_MISS, CacheStats.CACHE_HIT]
