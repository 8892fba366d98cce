# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Sentences about frozen values that screens, papers and the command line say alike."""
