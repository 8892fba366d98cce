# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Fremdriftsplan: when can a case be decided, who decides the date, and what would change it."""

from totrinn.screens.planning.page import PlanningScreen

__all__ = ["PlanningScreen"]
