# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Work that a page starts and goes on beside the window: papers, letters and packs."""
