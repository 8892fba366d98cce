# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The window and the papers of Totrinn; holds its version and imports nothing."""

__version__ = "0.1.0"
