# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Make both lock files again from pyproject.toml: python packaging/make_lock.py [--upgrade].

Needs the network: fetches the resolver uv into a folder that is gone afterwards.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
OPTIONS = (
    "--universal --python-version 3.11 --generate-hashes --only-binary :all: "
    "--no-emit-index-url --no-annotate --quiet"
).split()


def main() -> None:
    """Resolve for all platforms and Pythons: the program first, then the tools on top of it."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        tools = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([tools / "python", "-m", "pip", "install", "-q", "uv"], check=True)
        command = [tools / "uv", "pip", "compile", *OPTIONS, *sys.argv[1:]]
        command += ["--custom-compile-command", "python packaging/make_lock.py"]
        runtime, dev = "packaging/requirements.lock", "packaging/requirements-dev.lock"
        # Ways this machine may have of finding packages must not leave traces in the lock.
        surroundings = {key: value for key, value in os.environ.items() if key[:4] != "PIP_"}
        for more in (["-o", runtime], ["--group", "dev", "-c", runtime, "-o", dev]):
            subprocess.run(
                [*command, "pyproject.toml", *more],
                cwd=PACKAGING.parent,
                env={**surroundings, "UV_NO_CONFIG": "1"},
                check=True,
            )


if __name__ == "__main__":
    main()
