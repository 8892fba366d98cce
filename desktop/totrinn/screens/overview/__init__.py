# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The first page: what waits for the user, where every case stands, and what comes next."""

from totrinn.screens.overview.page import OverviewScreen

__all__ = ["OverviewScreen"]
