# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The list of cases: found and narrowed, and a new one reported in the window or on paper."""

from totrinn.screens.case_list.page import CaseListScreen

__all__ = ["CaseListScreen"]
