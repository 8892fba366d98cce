# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""When answers are likely to come, by what the parties did before, and how well that has held.

habits      what the history says of each party, shrunk towards its region
likely      the dates that follow for a case that is out or planned
back_test   the same forecast made for what is known already, against a plain rule
"""
