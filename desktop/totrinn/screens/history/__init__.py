# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What was done: the page of it all, and the list that other pages show of their own part."""

from totrinn.screens.history.acts_list import HistoryList
from totrinn.screens.history.page import HistoryScreen

__all__ = ["HistoryList", "HistoryScreen"]
