# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The sample cases: a database to try Totrinn with, made by the same acts as the screens do."""
