# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of numbers: what they show as values, and how they are drawn for window and paper."""
