# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page of one case: its paper, its anchoring, its treatments and what came of it."""

from totrinn.screens.case.page import CaseScreen

__all__ = ["CaseScreen"]
