# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a year comes to: counts, medians and shares, told together and never ranked (L4-L6)."""
