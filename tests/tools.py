# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Programs of the system that some tests use."""

from __future__ import annotations

import os
import shutil

import pytest


def needed_tool(name: str, *, why: str, folders: tuple[str, ...] = ()) -> str:
    """Give a program's path; without it skip the test, but fail in CI, which must have it."""
    found = shutil.which(name) or shutil.which(name, path=os.pathsep.join(folders))
    if found:
        return found
    reason = f"needs {name} {why}; it is not on this machine"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
