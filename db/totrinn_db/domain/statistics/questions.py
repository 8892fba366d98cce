# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is asked of a year, and which answers may leave the program."""

from __future__ import annotations

from enum import StrEnum


class Question(StrEnum):
    """What is asked of a year, in the order in which it is shown."""

    ORIGINS = "origins"
    CLASSES = "classes"
    PATIENT_GROUPS = "patient_groups"
    LEAD_TIMES = "lead_times"
    CAUSES = "causes"
    CASES = "cases"
    REGIONS = "regions"
    LEVELS = "levels"
    PARTIES = "parties"
    ANSWERS = "answers"
    ATTENDANCE = "attendance"
    FOLLOW_UPS = "follow_ups"
    DECISIONS = "decisions"

    @property
    def is_private(self) -> bool:
        """Tell whether it is for the coordinator's eyes: how one party answers never goes out."""
        return self is Question.PARTIES


# The report tells the year as a whole, not the days of each case.
IN_REPORT = tuple(each for each in Question if not each.is_private and each is not Question.CASES)
