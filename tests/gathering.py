# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Check many small cases in one test, which tells every one that fails, where and why.

A test of its own costs milliseconds beyond its work, in the collection too: what asks the same of
fifty papers or sixty words is one test. It is written as `parametrize` is.
"""

from __future__ import annotations

import inspect
import traceback
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import pytest


def each_of(
    names: str,
    cases: Iterable[Any] | Callable[[], Iterable[Any]],
    *,
    ids: Callable[[Any], str] = repr,
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Let a test look at each case in turn; a function gives those that take long to make."""
    wanted = names.replace(",", " ").split()

    def gather(check: Callable[..., None]) -> Callable[..., None]:
        @wraps(check)
        def look_at_all(**fixtures: Any) -> None:
            looked_at, failed = 0, []
            for case in cases if isinstance(cases, Iterable) else cases():
                values = zip(wanted, case if len(wanted) > 1 else (case,), strict=True)
                looked_at += 1
                try:
                    check(**dict(values), **fixtures)
                except (Exception, pytest.fail.Exception) as error:
                    failed.append(f"{ids(case)}\n    {_told(error, check)}")
            assert looked_at, "There was nothing to look at"
            if failed:
                count = f"{len(failed)} of {looked_at} fail:"
                pytest.fail("\n".join([count, *failed]), pytrace=False)

        signature = inspect.signature(check)
        rest = [each for name, each in signature.parameters.items() if name not in wanted]
        vars(look_at_all)["__signature__"] = signature.replace(parameters=rest)
        return look_at_all

    return gather


def _told(error: BaseException, check: Callable[..., None]) -> str:
    """Say what went wrong, and the line of the test where it did."""
    file = inspect.unwrap(check).__code__.co_filename
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == file
    ]
    words = str(error).replace("\n", "\n    ")
    return f"line {lines[-1] if lines else '?'}: {type(error).__name__}: {words}"
