# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Check a property by chance: on a few examples in the quick suite, on many in the slow one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

Check = Callable[..., None]


def by_chance(
    *drawn: Any, quick: int = 25, thorough: int = 100, **named: Any
) -> Callable[[Check], Check]:
    """Draw the values of a test as `given` does, and let no slow machine fail it."""
    counts = [quick, pytest.param(thorough, marks=pytest.mark.slow)]

    def decorate(check: Check) -> Check:
        @pytest.mark.parametrize("examples", counts)
        def draw(examples: int) -> None:
            patient = settings(
                max_examples=examples, deadline=None, suppress_health_check=[HealthCheck.too_slow]
            )
            patient(given(*drawn, **named)(check))()

        draw.__name__ = check.__name__
        draw.__doc__ = check.__doc__
        draw.__module__ = check.__module__
        return draw

    return decorate
