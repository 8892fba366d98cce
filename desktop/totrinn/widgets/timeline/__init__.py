# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A timeline of rows, bars, points and lines: what it holds, how it is drawn and walked."""
