# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every reason a guard can give and every way on it can offer. Sentences live in the texts."""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """Why an act is refused, or why a case is not ready."""

    # input
    TEXT_REQUIRED = "text_required"
    TEXT_TOO_LONG = "text_too_long"
    NAME_REQUIRED = "name_required"
    REASON_REQUIRED = "reason_required"
    NATIONAL_ID_FOUND = "national_id_found"
    DATE_OUT_OF_RANGE = "date_out_of_range"
    DATE_IN_FUTURE = "date_in_future"
    DATE_IN_PAST = "date_in_past"
    END_BEFORE_START = "end_before_start"
    NOT_A_CHOICE = "not_a_choice"
    ALREADY_EXISTS = "already_exists"
    # cases and their path
    WRONG_PHASE = "wrong_phase"
    CASE_ENDED = "case_ended"
    STEP_NOT_IN_PATH = "step_not_in_path"
    DISCUSSION_MISSING = "discussion_missing"
    DISCUSSION_IN_SAME_MEETING = "discussion_in_same_meeting"
    DISCUSSION_NOT_EARLIER = "discussion_not_earlier"
    ANCHORING_NOT_STARTED = "anchoring_not_started"
    ROUND_OPEN = "round_open"
    ANSWERS_MISSING = "answers_missing"
    OBJECTION_OPEN = "objection_open"
    CONDITION_OPEN = "condition_open"
    ASSENT_MISSING = "assent_missing"
    NO_COUNTED_PARTIES = "no_counted_parties"
    ROUND_NOT_FOUND = "round_not_found"
    ROUND_CLOSED = "round_closed"
    ROUND_SUPERSEDED = "round_superseded"
    PARTY_NOT_ASKED = "party_not_asked"
    ALREADY_ANSWERED = "already_answered"
    NO_ANSWER_YET = "no_answer_yet"
    NO_CONDITION = "no_condition"
    # wording
    WORDING_MISSING = "wording_missing"
    WORDING_LOCKED = "wording_locked"
    WORDING_CHANGED = "wording_changed"
    # meetings
    MEETING_STATE = "meeting_state"
    MEETING_LOCKED = "meeting_locked"
    MEETING_ALREADY_CALLED = "meeting_already_called"
    AGENDA_EMPTY = "agenda_empty"
    ITEM_ALREADY_ON_AGENDA = "item_already_on_agenda"
    ITEM_OUTCOME_MISSING = "item_outcome_missing"
    ITEM_HAS_NUMBER = "item_has_number"
    NOTICE_TOO_SHORT = "notice_too_short"
    OUTCOME_NOT_FOR_KIND = "outcome_not_for_kind"
    RECOMMENDS_ONLY = "recommends_only"
    PARTIAL_NOT_ALLOWED = "partial_not_allowed"
    STATEMENT_REQUIRED = "statement_required"
    FAST_TRACK_INCOMPLETE = "fast_track_incomplete"
    # parties and bodies
    PARTY_ENDED = "party_ended"
    BODY_ENDED = "body_ended"
    # history
    UNDO_CHANGED_SINCE = "undo_changed_since"
    UNDO_BREAKS_RULES = "undo_breaks_rules"
    UNDO_NOT_POSSIBLE = "undo_not_possible"


class Remedy(StrEnum):
    """A way on that a refusal offers."""

    FILL_IN = "fill_in"
    CHOOSE_LATER_DATE = "choose_later_date"
    PUT_UP_FOR_DISCUSSION = "put_up_for_discussion"
    CHANGE_TO_DISCUSSION = "change_to_discussion"
    SEND_TO_ANCHORING = "send_to_anchoring"
    REGISTER_ANSWERS = "register_answers"
    SEND_REMINDER = "send_reminder"
    EXTEND_DEADLINE = "extend_deadline"
    SETTLE_CONDITION = "settle_condition"
    NEW_ROUND = "new_round"
    KEEP_ANSWERS = "keep_answers"
    TAKE_OFF_AGENDA = "take_off_agenda"
    FAST_TRACK = "fast_track"
    MOVE_TO_LATER_MEETING = "move_to_later_meeting"
    STATE_REASON = "state_reason"
    REMOVE_NATIONAL_ID = "remove_national_id"
    RELOAD = "reload"
    ADD_CORRECTION = "add_correction"
