# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The first run: choose a helsefellesskap, check it, and say who you are. Back loses nothing."""

from totrinn.screens.first_run.page import FirstRun

__all__ = ["FirstRun"]
