# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The help: of the page one came from, how a case goes, what is where, and the shortcuts."""

from totrinn.screens.help.page import HelpScreen

__all__ = ["HelpScreen"]
