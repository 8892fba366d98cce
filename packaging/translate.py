# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Gather the words of the interface for a translator: `python packaging/translate.py nn`.

Makes or updates resources/translations/totrinn_nn.ts. Open it in Qt Linguist (pyside6-linguist),
translate, save: Totrinn reads the file as it is, and offers the language from then on. Words that
are not translated stay in bokmål. Needs the environment that packaging/dev.py makes.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop" / "totrinn"
_LOCALES = {"nn": "nn_NO", "en": "en_GB"}


def gather(language: str, target: Path) -> int:
    """Write what is to be translated into a .ts file; what is translated there is kept."""
    files = sorted(str(path) for path in SOURCES.rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    languages = ["-source-language", "nb_NO", "-target-language", _LOCALES.get(language, language)]
    # Without line numbers: a file then changes only when a text does.
    options = ["-no-obsolete", "-locations", "none", "-ts", str(target)]
    return subprocess.run([str(tool), *files, *languages, *options], check=False).returncode


def main() -> int:
    """Take the language from the command line."""
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    language = sys.argv[1]
    return gather(language, ROOT / "resources" / "translations" / f"totrinn_{language}.ts")


if __name__ == "__main__":
    raise SystemExit(main())
