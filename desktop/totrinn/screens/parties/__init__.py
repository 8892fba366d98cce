# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who meets whom: the parties, the bodies and their members, and the community's own rules."""

from totrinn.screens.parties.page import PartiesScreen

__all__ = ["PartiesScreen"]
