# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Frozen values that queries give to screens, papers and the command line. Data only."""
