# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Formatted text: kept as Markdown, shown and printed as blocks. Knows neither Qt nor Word."""
