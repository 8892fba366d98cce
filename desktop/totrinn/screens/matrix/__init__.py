# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The matrix of parties by cases: where each party stands in each case, and what lacks."""

from totrinn.screens.matrix.page import AnchoringScreen

__all__ = ["AnchoringScreen"]
