# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page of one meeting: agenda, attendance, treatment, documents and protocol."""

from totrinn.screens.meeting.page import MeetingScreen

__all__ = ["MeetingScreen"]
