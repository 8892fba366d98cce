# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The first tables. Frozen: later changes are migrations of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ID = sa.Uuid(as_uuid=False)
# The four bytes in the head of an SQLite file that tell whose it is: "totr".
_APPLICATION_ID = 0x746F7472


def upgrade() -> None:
    """Create all tables, in the order of their needs."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    _settings()
    _parties()
    _bodies()
    _meetings()
    _cases()
    _treatments()
    _anchoring()
    _decisions()
    _history()


def _settings() -> None:
    op.create_table(
        "case_path",
        sa.Column("id", _ID, nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("name_nb", sa.String(length=200), nullable=False),
        sa.Column("name_nn", sa.String(length=200), nullable=False),
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_case_path"),
    )
    op.create_index(
        "ix_case_path_key",
        "case_path",
        ["key"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
    op.create_table(
        "community",
        sa.Column("id", _ID, nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("short_name", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("letters_follow_recipient", sa.Boolean(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("contact_email", sa.String(length=200), nullable=False),
        sa.Column("reporting_days", sa.Integer(), nullable=False),
        sa.Column("anchoring_days", sa.Integer(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_community"),
    )
    op.create_table(
        "number_series",
        sa.Column("id", _ID, nullable=False),
        sa.Column("series", sa.String(length=200), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_number_series"),
        sa.UniqueConstraint("series", "year", name="uq_number_series_series_year"),
    )
    op.create_table(
        "section_kind",
        sa.Column("id", _ID, nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("name_nb", sa.String(length=200), nullable=False),
        sa.Column("name_nn", sa.String(length=200), nullable=False),
        sa.Column("help_nb", sa.String(), nullable=False),
        sa.Column("help_nn", sa.String(), nullable=False),
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_section_kind"),
    )
    op.create_index(
        "ix_section_kind_key",
        "section_kind",
        ["key"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
    op.create_table(
        "case_class",
        sa.Column("id", _ID, nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("name_nb", sa.String(length=200), nullable=False),
        sa.Column("name_nn", sa.String(length=200), nullable=False),
        sa.Column("description_nb", sa.String(), nullable=False),
        sa.Column("description_nn", sa.String(), nullable=False),
        sa.Column("path_id", _ID, nullable=False),
        sa.Column("municipal_level", sa.String(length=40), nullable=True),
        sa.Column("trust_level", sa.String(length=40), nullable=True),
        sa.Column("adoption_municipal_level", sa.String(length=40), nullable=True),
        sa.Column("adoption_trust_level", sa.String(length=40), nullable=True),
        sa.Column("recommends_only", sa.Boolean(), nullable=False),
        sa.Column("is_economic", sa.Boolean(), nullable=False),
        sa.Column("sections", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["path_id"], ["case_path.id"], name="fk_case_class_path_id_case_path"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case_class"),
    )
    op.create_index(
        "ix_case_class_key",
        "case_class",
        ["key"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )


def _parties() -> None:
    op.create_table(
        "party",
        sa.Column("id", _ID, nullable=False),
        sa.Column("party_kind", sa.String(length=40), nullable=False),
        sa.Column("number", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("full_name", sa.String(length=200), nullable=False),
        sa.Column("official_name", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=True),
        sa.Column("contact", sa.String(length=200), nullable=False),
        sa.Column("contact_title", sa.String(length=200), nullable=False),
        sa.Column("contact_email", sa.String(length=200), nullable=False),
        sa.Column("contact_phone", sa.String(length=200), nullable=False),
        sa.Column("deputy_contact", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_reason", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_party"),
    )
    op.create_table(
        "region",
        sa.Column("id", _ID, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("region_kind", sa.String(length=200), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_region"),
    )
    op.create_table(
        "region_member",
        sa.Column("id", _ID, nullable=False),
        sa.Column("region_id", _ID, nullable=False),
        sa.Column("party_id", _ID, nullable=False),
        sa.Column("is_assumed", sa.Boolean(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_region_member_party_id_party"),
        sa.ForeignKeyConstraint(
            ["region_id"], ["region.id"], name="fk_region_member_region_id_region"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_region_member"),
    )
    op.create_index("ix_region_member_party_id", "region_member", ["party_id"], unique=False)
    op.create_index("ix_region_member_region_id", "region_member", ["region_id"], unique=False)


def _bodies() -> None:
    op.create_table(
        "body",
        sa.Column("id", _ID, nullable=False),
        sa.Column("level", sa.String(length=40), nullable=False),
        sa.Column("name_nb", sa.String(length=200), nullable=False),
        sa.Column("name_nn", sa.String(length=200), nullable=False),
        sa.Column("abbreviation", sa.String(length=200), nullable=False),
        sa.Column("parent_id", _ID, nullable=True),
        sa.Column("region_id", _ID, nullable=True),
        sa.Column("mandate", sa.String(), nullable=False),
        sa.Column("mandate_from", sa.String(length=200), nullable=False),
        sa.Column("leadership", sa.String(), nullable=False),
        sa.Column("meetings_per_year", sa.Integer(), nullable=True),
        sa.Column("number_prefix", sa.String(length=200), nullable=False),
        sa.Column("number_separator", sa.String(length=200), nullable=False),
        sa.Column("number_year_digits", sa.Integer(), nullable=False),
        sa.Column("number_year_first", sa.Boolean(), nullable=False),
        sa.Column("number_pad", sa.Integer(), nullable=False),
        sa.Column("one_number_for_both", sa.Boolean(), nullable=False),
        sa.Column("papers_days", sa.Integer(), nullable=False),
        sa.Column("papers_minimum_days", sa.Integer(), nullable=False),
        sa.Column("quorum_percent", sa.Integer(), nullable=False),
        sa.Column("counted_kinds", sa.JSON(), nullable=False),
        sa.Column("condition_blocks", sa.Boolean(), nullable=False),
        sa.Column("objection_blocks", sa.Boolean(), nullable=False),
        sa.Column("decides_cases", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_reason", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["body.id"], name="fk_body_parent_id_body"),
        sa.ForeignKeyConstraint(["region_id"], ["region.id"], name="fk_body_region_id_region"),
        sa.PrimaryKeyConstraint("id", name="pk_body"),
    )
    op.create_table(
        "person",
        sa.Column("id", _ID, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("party_id", _ID, nullable=True),
        sa.Column("organisation", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_person_party_id_party"),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_index("ix_person_party_id", "person", ["party_id"], unique=False)
    op.create_table(
        "membership",
        sa.Column("id", _ID, nullable=False),
        sa.Column("body_id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("side", sa.String(length=40), nullable=False),
        sa.Column("has_vote", sa.Boolean(), nullable=False),
        sa.Column("may_speak", sa.Boolean(), nullable=False),
        sa.Column("may_propose", sa.Boolean(), nullable=False),
        sa.Column("deputy_for_id", _ID, nullable=True),
        sa.Column("appointed_by", sa.String(length=200), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name="fk_membership_body_id_body"),
        sa.ForeignKeyConstraint(
            ["deputy_for_id"], ["membership.id"], name="fk_membership_deputy_for_id_membership"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_membership_person_id_person"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_membership"),
    )
    op.create_index("ix_membership_body_id", "membership", ["body_id"], unique=False)
    op.create_index("ix_membership_person_id", "membership", ["person_id"], unique=False)
    op.create_table(
        "standing_item",
        sa.Column("id", _ID, nullable=False),
        sa.Column("body_id", _ID, nullable=False),
        sa.Column("standing_kind", sa.String(length=40), nullable=False),
        sa.Column("title_nb", sa.String(length=200), nullable=False),
        sa.Column("title_nn", sa.String(length=200), nullable=False),
        sa.Column("proposal_nb", sa.String(), nullable=False),
        sa.Column("proposal_nn", sa.String(), nullable=False),
        sa.Column("is_last", sa.Boolean(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name="fk_standing_item_body_id_body"),
        sa.PrimaryKeyConstraint("id", name="pk_standing_item"),
    )
    op.create_index("ix_standing_item_body_id", "standing_item", ["body_id"], unique=False)
    op.create_table(
        "representation",
        sa.Column("id", _ID, nullable=False),
        sa.Column("membership_id", _ID, nullable=False),
        sa.Column("party_id", _ID, nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name="fk_representation_membership_id_membership"
        ),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.id"], name="fk_representation_party_id_party"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_representation"),
    )
    op.create_index(
        "ix_representation_membership_id", "representation", ["membership_id"], unique=False
    )
    op.create_index("ix_representation_party_id", "representation", ["party_id"], unique=False)


def _meetings() -> None:
    op.create_table(
        "meeting",
        sa.Column("id", _ID, nullable=False),
        sa.Column("body_id", _ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("ends_at", sa.Time(), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("link", sa.String(length=500), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("main_meeting_id", _ID, nullable=True),
        sa.Column("agenda_version", sa.Integer(), nullable=False),
        sa.Column("called_on", sa.Date(), nullable=True),
        sa.Column("short_notice_reason", sa.String(), nullable=False),
        sa.Column("chair", sa.String(length=200), nullable=False),
        sa.Column("minute_taker", sa.String(length=200), nullable=False),
        sa.Column("impartiality", sa.String(), nullable=False),
        sa.Column("cancelled_by", sa.String(length=200), nullable=False),
        sa.Column("cancel_reason", sa.String(), nullable=False),
        sa.Column("protocol_approved_on", sa.Date(), nullable=True),
        sa.Column("protocol_approved_in_id", _ID, nullable=True),
        sa.Column("protocol_hash", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name="fk_meeting_body_id_body"),
        sa.ForeignKeyConstraint(
            ["main_meeting_id"], ["meeting.id"], name="fk_meeting_main_meeting_id_meeting"
        ),
        sa.ForeignKeyConstraint(
            ["protocol_approved_in_id"],
            ["meeting.id"],
            name="fk_meeting_protocol_approved_in_id_meeting",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_meeting"),
    )
    op.create_index("ix_meeting_body_id", "meeting", ["body_id"], unique=False)
    op.create_index(
        "ix_meeting_body_id_year_number",
        "meeting",
        ["body_id", "year", "number"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
    op.create_index("ix_meeting_held_on", "meeting", ["held_on"], unique=False)
    op.create_index("ix_meeting_state", "meeting", ["state"], unique=False)


def _cases() -> None:
    op.create_table(
        "attachment_data",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_attachment_data"),
    )
    op.create_table(
        "case",
        sa.Column("id", _ID, nullable=False),
        sa.Column("reference_number", sa.Integer(), nullable=False),
        sa.Column("reference_year", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("phase", sa.String(length=40), nullable=False),
        sa.Column("class_id", _ID, nullable=False),
        sa.Column("path_id", _ID, nullable=False),
        sa.Column("body_id", _ID, nullable=False),
        sa.Column("origin_party_id", _ID, nullable=True),
        sa.Column("origin", sa.String(length=200), nullable=False),
        sa.Column("channel", sa.String(length=200), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("journal_reference", sa.String(length=200), nullable=False),
        sa.Column("archive_reference", sa.String(length=200), nullable=False),
        sa.Column("municipal_officer", sa.String(length=200), nullable=False),
        sa.Column("trust_officer", sa.String(length=200), nullable=False),
        sa.Column("spokesperson", sa.String(length=200), nullable=False),
        sa.Column("patient_groups", sa.JSON(), nullable=False),
        sa.Column("themes", sa.JSON(), nullable=False),
        sa.Column("phase_before_hold", sa.String(length=40), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("phase_reason", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name="fk_case_body_id_body"),
        sa.ForeignKeyConstraint(
            ["class_id"], ["case_class.id"], name="fk_case_class_id_case_class"
        ),
        sa.ForeignKeyConstraint(
            ["origin_party_id"], ["party.id"], name="fk_case_origin_party_id_party"
        ),
        sa.ForeignKeyConstraint(["path_id"], ["case_path.id"], name="fk_case_path_id_case_path"),
        sa.PrimaryKeyConstraint("id", name="pk_case"),
    )
    op.create_index("ix_case_body_id", "case", ["body_id"], unique=False)
    op.create_index("ix_case_phase", "case", ["phase"], unique=False)
    op.create_index(
        "ix_case_reference_year_reference_number",
        "case",
        ["reference_year", "reference_number"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
    op.create_table(
        "attachment",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=200), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_attachment_case_id_case"),
        sa.ForeignKeyConstraint(
            ["sha256"], ["attachment_data.sha256"], name="fk_attachment_sha256_attachment_data"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
    )
    op.create_index("ix_attachment_case_id", "attachment", ["case_id"], unique=False)
    op.create_table(
        "case_consequence",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("party_id", _ID, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_case_consequence_case_id_case"),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.id"], name="fk_case_consequence_party_id_party"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case_consequence"),
    )
    op.create_index("ix_case_consequence_case_id", "case_consequence", ["case_id"], unique=False)
    op.create_table(
        "case_section",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_case_section_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_case_section"),
    )
    op.create_index("ix_case_section_case_id", "case_section", ["case_id"], unique=False)
    op.create_index(
        "ix_case_section_case_id_key",
        "case_section",
        ["case_id", "key"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
    op.create_table(
        "wording",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("is_frozen", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_wording_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_wording"),
    )
    op.create_index("ix_wording_case_id", "wording", ["case_id"], unique=False)
    op.create_index(
        "ix_wording_case_id_number",
        "wording",
        ["case_id", "number"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )


def _treatments() -> None:
    op.create_table(
        "agenda_item",
        sa.Column("id", _ID, nullable=False),
        sa.Column("meeting_id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=True),
        sa.Column("item_kind", sa.String(length=40), nullable=False),
        sa.Column("standing_kind", sa.String(length=40), nullable=True),
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("presenter", sa.String(length=200), nullable=False),
        sa.Column("proposal", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("number_year", sa.Integer(), nullable=True),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("taken_off", sa.Boolean(), nullable=False),
        sa.Column("fast_track_by", sa.String(length=200), nullable=False),
        sa.Column("fast_track_reason", sa.String(), nullable=False),
        sa.Column("protocol_of_id", _ID, nullable=True),
        sa.Column("carried_from_id", _ID, nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("wording_id", _ID, nullable=True),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("votes", sa.String(), nullable=False),
        sa.Column("way_on", sa.String(length=40), nullable=True),
        sa.Column("lifted_to_id", _ID, nullable=True),
        sa.Column("kept_by", sa.String(length=200), nullable=False),
        sa.Column("kept_reason", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["carried_from_id"],
            ["agenda_item.id"],
            name="fk_agenda_item_carried_from_id_agenda_item",
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_agenda_item_case_id_case"),
        sa.ForeignKeyConstraint(
            ["lifted_to_id"], ["body.id"], name="fk_agenda_item_lifted_to_id_body"
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name="fk_agenda_item_meeting_id_meeting"
        ),
        sa.ForeignKeyConstraint(
            ["protocol_of_id"], ["meeting.id"], name="fk_agenda_item_protocol_of_id_meeting"
        ),
        sa.ForeignKeyConstraint(
            ["wording_id"], ["wording.id"], name="fk_agenda_item_wording_id_wording"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_agenda_item"),
    )
    op.create_index("ix_agenda_item_case_id", "agenda_item", ["case_id"], unique=False)
    op.create_index("ix_agenda_item_meeting_id", "agenda_item", ["meeting_id"], unique=False)
    op.create_table(
        "attendee",
        sa.Column("id", _ID, nullable=False),
        sa.Column("meeting_id", _ID, nullable=False),
        sa.Column("membership_id", _ID, nullable=False),
        sa.Column("attendance", sa.String(length=40), nullable=False),
        sa.Column("deputy", sa.String(length=200), nullable=False),
        sa.Column("from_item_id", _ID, nullable=True),
        sa.Column("to_item_id", _ID, nullable=True),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["from_item_id"], ["agenda_item.id"], name="fk_attendee_from_item_id_agenda_item"
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name="fk_attendee_meeting_id_meeting"
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name="fk_attendee_membership_id_membership"
        ),
        sa.ForeignKeyConstraint(
            ["to_item_id"], ["agenda_item.id"], name="fk_attendee_to_item_id_agenda_item"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attendee"),
    )
    op.create_index("ix_attendee_meeting_id", "attendee", ["meeting_id"], unique=False)
    op.create_index(
        "ix_attendee_meeting_id_membership_id",
        "attendee",
        ["meeting_id", "membership_id"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
    op.create_table(
        "statement",
        sa.Column("id", _ID, nullable=False),
        sa.Column("item_id", _ID, nullable=False),
        sa.Column("party_id", _ID, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name="fk_statement_item_id_agenda_item"
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_statement_party_id_party"),
        sa.PrimaryKeyConstraint("id", name="pk_statement"),
    )
    op.create_index("ix_statement_item_id", "statement", ["item_id"], unique=False)


def _anchoring() -> None:
    op.create_table(
        "anchoring_round",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=40), nullable=False),
        sa.Column("wording_id", _ID, nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("sent_by", sa.String(length=200), nullable=False),
        sa.Column("deadline", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("kept_by", sa.String(length=200), nullable=False),
        sa.Column("kept_reason", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_anchoring_round_case_id_case"),
        sa.ForeignKeyConstraint(
            ["wording_id"], ["wording.id"], name="fk_anchoring_round_wording_id_wording"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_anchoring_round"),
    )
    op.create_index("ix_anchoring_round_case_id", "anchoring_round", ["case_id"], unique=False)
    op.create_index(
        "ix_anchoring_round_case_id_number",
        "anchoring_round",
        ["case_id", "number"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
    op.create_index("ix_anchoring_round_state", "anchoring_round", ["state"], unique=False)
    op.create_table(
        "anchoring",
        sa.Column("id", _ID, nullable=False),
        sa.Column("round_id", _ID, nullable=False),
        sa.Column("party_id", _ID, nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("sent_to", sa.String(length=200), nullable=False),
        sa.Column("acknowledged_on", sa.Date(), nullable=True),
        sa.Column("planned_organ", sa.String(length=200), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("organ", sa.String(length=200), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("archive_number", sa.String(length=200), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("answered_by", sa.String(length=200), nullable=False),
        sa.Column("capacity", sa.String(length=200), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=True),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("wants_statement", sa.Boolean(), nullable=False),
        sa.Column("new_date", sa.Date(), nullable=True),
        sa.Column("condition_met", sa.Boolean(), nullable=False),
        sa.Column("condition_note", sa.String(), nullable=False),
        sa.Column("condition_met_on", sa.Date(), nullable=True),
        sa.Column("registered_by", sa.String(length=200), nullable=False),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_anchoring_party_id_party"),
        sa.ForeignKeyConstraint(
            ["round_id"], ["anchoring_round.id"], name="fk_anchoring_round_id_anchoring_round"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_anchoring"),
    )
    op.create_index("ix_anchoring_party_id", "anchoring", ["party_id"], unique=False)
    op.create_index("ix_anchoring_round_id", "anchoring", ["round_id"], unique=False)
    op.create_index(
        "ix_anchoring_round_id_party_id",
        "anchoring",
        ["round_id", "party_id"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
    op.create_index("ix_anchoring_status", "anchoring", ["status"], unique=False)


def _decisions() -> None:
    op.create_table(
        "decision",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("item_id", _ID, nullable=False),
        sa.Column("round_id", _ID, nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("compared", sa.String(length=40), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("parties", sa.JSON(), nullable=False),
        sa.Column("is_replaced", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_decision_case_id_case"),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name="fk_decision_item_id_agenda_item"
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["anchoring_round.id"], name="fk_decision_round_id_anchoring_round"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
    )
    op.create_index("ix_decision_case_id", "decision", ["case_id"], unique=False)
    op.create_index("ix_decision_item_id", "decision", ["item_id"], unique=False)
    op.create_table(
        "document",
        sa.Column("id", _ID, nullable=False),
        sa.Column("document_kind", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("path", sa.String(length=1000), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("written_at", sa.String(length=200), nullable=False),
        sa.Column("case_id", _ID, nullable=True),
        sa.Column("meeting_id", _ID, nullable=True),
        sa.Column("party_id", _ID, nullable=True),
        sa.Column("round_id", _ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_document_case_id_case"),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name="fk_document_meeting_id_meeting"
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_document_party_id_party"),
        sa.ForeignKeyConstraint(
            ["round_id"], ["anchoring_round.id"], name="fk_document_round_id_anchoring_round"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
    )
    op.create_index("ix_document_case_id", "document", ["case_id"], unique=False)
    op.create_index("ix_document_meeting_id", "document", ["meeting_id"], unique=False)
    op.create_table(
        "follow_up",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("item_id", _ID, nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("responsible", sa.String(length=200), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("light", sa.String(length=40), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_follow_up_case_id_case"),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name="fk_follow_up_item_id_agenda_item"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_follow_up"),
    )
    op.create_index("ix_follow_up_case_id", "follow_up", ["case_id"], unique=False)


def _history() -> None:
    op.create_table(
        "change",
        sa.Column("id", _ID, nullable=False),
        sa.Column("installation_id", _ID, nullable=False),
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.Column("clock", sa.Integer(), nullable=False),
        sa.Column("command", sa.String(length=200), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("actor_id", _ID, nullable=False),
        sa.Column("actor_name", sa.String(length=200), nullable=False),
        sa.Column("at", sa.String(length=200), nullable=False),
        sa.Column("undoes_id", _ID, nullable=True),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["undoes_id"], ["change.id"], name="fk_change_undoes_id_change"),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        sa.UniqueConstraint("installation_id", "counter", name="uq_change_installation_id_counter"),
    )
    op.create_index("ix_change_clock", "change", ["clock"], unique=False)
    op.create_table(
        "event",
        sa.Column("id", _ID, nullable=False),
        sa.Column("change_id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("entity", sa.String(length=200), nullable=False),
        sa.Column("entity_id", _ID, nullable=False),
        sa.Column("owner_kind", sa.String(length=200), nullable=False),
        sa.Column("owner_id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=True),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("overwrites", sa.JSON(), nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name="fk_event_change_id_change"),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
    )
    op.create_index("ix_event_case_id", "event", ["case_id"], unique=False)
    op.create_index("ix_event_change_id", "event", ["change_id"], unique=False)
    op.create_index("ix_event_entity_id_id", "event", ["entity_id", "id"], unique=False)
    op.create_index("ix_event_owner_id", "event", ["owner_id"], unique=False)
