# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Årshjul: a year of all bodies, a year planned at once, and another plan tried on past cases."""

from totrinn.screens.year.page import YearScreen

__all__ = ["YearScreen"]
