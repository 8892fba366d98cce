# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Run, test, check and build Totrinn from a checkout; start here.

Written so that any Python, however old, can read it and say what is wrong. The work is done
by the modules in the folder "house", which need the Python that Totrinn needs.
"""

import os
import sys

OLDEST = (3, 11)
NEWEST = (3, 14)


def newer_python():
    """Name a Python on this machine that would do, or nothing."""
    try:
        from shutil import which
    except ImportError:
        return None
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        name = "python3.%d" % minor
        if which(name) and answers(name):
            return name
    return None


def answers(name):
    """Tell whether a Python starts; some names on the path are mere signposts."""
    import subprocess

    with open(os.devnull, "w") as nowhere:
        return subprocess.call([name, "-c", "pass"], stdout=nowhere, stderr=nowhere) == 0


def refusal():
    """Say in one line why this Python will not do, or nothing."""
    here = sys.version_info[:2]
    if OLDEST <= here <= NEWEST:
        return None
    line = "Totrinn needs Python %d.%d to %d.%d; this is Python %d.%d." % (OLDEST + NEWEST + here)
    other = newer_python()
    if other:
        return "%s Try: %s %s" % (line, other, " ".join(sys.argv))
    return "%s Install one of those and run the same line with it." % line


def main():
    """Hand over to the house when this Python will do."""
    reason = refusal()
    if reason:
        sys.stderr.write(reason + "\n")
        return 1
    from house import commands

    return commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
