# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The numbers of a year: who reports, how long it takes, who answers and meets, what follows."""

from totrinn.screens.statistics.page import StatisticsScreen

__all__ = ["StatisticsScreen"]
