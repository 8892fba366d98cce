# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the bundle starts with."""

import sys

from totrinn.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
