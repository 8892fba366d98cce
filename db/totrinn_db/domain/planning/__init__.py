# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""When can a case be decided? Planned backwards from every party's own calendar.

facts in (facts.py) → plan(facts) (planner.py) → the chain of one party line by line (chain.py).
What-if is the same plan of changed facts (what_if.py). Days are dates and never moments, so that
daylight saving cannot move a deadline.
"""
