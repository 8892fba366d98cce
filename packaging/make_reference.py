# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Make resources/reference/communities.json again from the source tables.

    python packaging/make_reference.py SOURCE_FOLDER [--out FILE]

SOURCE_FOLDER holds domain/helsefellesskap.json (structure), domain/kommuner.csv,
domain/kommune_helsefellesskap.csv and domain/sprakvedtak_more_og_romsdal.csv. What people have
written by hand lies beside this script in reference/communities.toml. Only facts are taken over,
never the sources' own sentences. The same input always gives the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import tomllib
from pathlib import Path
from typing import Any

from reference_sentences import sentence

ROOT = Path(__file__).resolve().parent.parent
BY_HAND = Path(__file__).resolve().parent / "reference" / "communities.toml"
OUT = ROOT / "resources" / "reference" / "communities.json"

Row = dict[str, Any]

BLANKS: tuple[Any, ...] = (None, [], {})
# A community's national region, as the health authorities name them.
REGIONS = {"Nord", "Midt-Norge", "Vest", "Sør-Øst"}


def main() -> int:
    """Read the sources, write the file."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("source", type=Path, help="folder with the source tables")
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(build(arguments.source), encoding="utf-8", newline="\n")
    print(f"wrote {arguments.out}", file=sys.stderr)
    return 0


def build(source: Path) -> str:
    """Give the text of the file."""
    tables = source / "domain"
    by_hand = tomllib.loads(BY_HAND.read_text(encoding="utf-8"))
    structure = json.loads((tables / "helsefellesskap.json").read_text(encoding="utf-8"))
    memberships = _rows(tables / "kommune_helsefellesskap.csv")
    municipalities = _municipalities(tables, memberships, by_hand["nynorsk"])
    chosen = {entry["id"]: entry for entry in by_hand["community"]}
    _demand(set(chosen) == {entry["id"] for entry in structure}, "the 19 differ by id")
    document = {
        "municipalities": municipalities,
        "communities": [
            _community(entry, chosen[entry["id"]], by_hand, memberships) for entry in structure
        ],
    }
    return json.dumps(_without_blanks(document), ensure_ascii=False, indent=1) + "\n"


def _without_blanks(value: Any) -> Any:
    """Leave out what says nothing, so that the file can be read and compared."""
    if isinstance(value, dict):
        kept = {key: _without_blanks(inner) for key, inner in value.items()}
        return {key: inner for key, inner in kept.items() if inner not in BLANKS}
    return [_without_blanks(inner) for inner in value] if isinstance(value, list) else value


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _demand(holds: bool, what: str) -> None:
    if not holds:
        raise SystemExit(f"The sources do not fit together: {what}.")


def _municipalities(tables: Path, memberships: list[dict[str, str]], nynorsk: Row) -> list[Row]:
    official = {row["kommunenummer"]: row["offisielt_navn_klass131_2026"] for row in memberships}
    decided = {
        row["kommunenummer"]: {"nynorsk": "nn", "bokmål": "nb"}.get(row["sprakvedtak"])
        for row in _rows(tables / "sprakvedtak_more_og_romsdal.csv")
    }
    rows = sorted(_rows(tables / "kommuner.csv"), key=lambda row: row["kommunenummer"])
    repeated = _repeated([row["navn"] for row in rows])
    return [
        {
            "number": row["kommunenummer"],
            "name": row["navn"],
            "official_name": _official(row["navn"], official[row["kommunenummer"]]),
            # Told apart by county where a name repeats: two Herøy, two Våler.
            "display_name": (
                f"{row['navn']} ({row['fylke']})" if row["navn"] in repeated else row["navn"]
            ),
            "county": row["fylke"],
            **_language(row, decided, nynorsk),
        }
        for row in rows
    ]


def _repeated(names: list[str]) -> set[str]:
    return {name for name in names if names.count(name) > 1}


def _official(name: str, official: str) -> str:
    # The register adds the county in brackets to a repeated name; that is no part of the name.
    return name if official.startswith(f"{name} (") else official


def _language(row: dict[str, str], decided: dict[str, str | None], nynorsk: Row) -> Row:
    number = row["kommunenummer"]
    if number in decided:
        return {"language": decided[number], "language_source": "stated"}
    known = number in nynorsk["others"] or (
        row["fylke"] == "Vestland" and number not in nynorsk["vestland_except"]
    )
    return {
        "language": "nn" if known else None,
        "language_source": "assumed" if known else None,
    }


def _community(entry: Row, chosen: Row, by_hand: Row, memberships: list[dict[str, str]]) -> Row:
    trusts, words = by_hand["trusts"], by_hand["words"]
    members = sorted(
        (row for row in memberships if row["helsefellesskap"] == entry["name"]),
        key=lambda row: row["kommunenummer"],
    )
    numbers = {row["navn"]: row["kommunenummer"] for row in members}
    named = {words["spellings"].get(name, name) for name in entry["municipalities"]}
    missing = named - set(numbers)
    _demand(not missing, f"{entry['id']} lacks {sorted(missing)}")
    _demand(entry["region"] in REGIONS, f"{entry['id']} lies in {entry['region']}")
    return {
        "id": entry["id"],
        "name": entry["name"],
        "short_name": chosen["short"],
        "national_region": entry["region"],
        "language": chosen["language"],
        "trusts": [_trust(key, trusts[key]) for key in chosen["trusts"]],
        "others": [_trust(other["key"], other) for other in chosen.get("others", [])],
        "units": chosen.get("units", []),
        "municipalities": [
            {
                "number": row["kommunenummer"],
                "additional": row["rolle"] == "tillegg" or None,
            }
            for row in members
        ],
        "regions": [_region(region) for region in chosen["regions"]],
        "secretariat_hosts": sorted(
            numbers[name] for name in entry["secretariat"]["host_municipality"]
        ),
        "bodies": _bodies(entry, chosen, words),
    }


def _trust(key: str, trust: Row) -> Row:
    return {
        "key": key,
        "name": trust["name"],
        "short_name": trust["short"],
        "ownership": trust.get("ownership", "public"),
        "language": trust.get("language"),
    }


def _region(region: Row) -> Row:
    return {
        "key": region["key"],
        "name": region["name"],
        "kind": region["kind"],
        "members": sorted(region["members"]),
        "source": region["source"],
        "name_source": region.get("name_source", "stated"),
    }


def _bodies(entry: Row, chosen: Row, words: Row) -> list[Row]:
    described = {body["name"]: body for body in entry["bodies"]}
    used = {body["from"] for body in chosen["bodies"] if "from" in body}
    _demand(
        used == set(described),
        f"{entry['id']} has bodies left over {used ^ set(described)}",
    )
    keys = {body["key"] for body in chosen["bodies"]}
    return [
        {
            **_body(body, described.get(body.get("from"), {}), keys),
            "seats": _seats(described.get(body.get("from"), {}), words),
        }
        for body in chosen["bodies"]
    ]


def _body(body: Row, described: Row, keys: set[str]) -> Row:
    rhythm = described.get("meetings_per_year", {})
    lead = _leadership(body.get("lead", {}), described)
    meetings = body.get("meetings", [rhythm.get("min"), rhythm.get("max")])
    return {
        "key": body["key"],
        "level": body["level"],
        "name_nb": body["nb"],
        "name_nn": body["nn"],
        "abbreviation": body.get("abbr"),
        "parent": body.get("parent", _usual_parent(body, keys)),
        "region": body.get("region"),
        "state": body.get("state"),
        "starts_on": body.get("start"),
        "ends_on": body.get("to"),
        "replaced_by": body.get("replaced_by"),
        "time_limited": body.get("time_limited"),
        "count": body.get("count"),
        "note_nb": body.get("note_nb"),
        "note_nn": body.get("note_nn"),
        "meetings_min": meetings[0],
        "meetings_max": meetings[1],
        "leadership": lead,
        "leadership_nb": sentence(lead, "nb"),
        "leadership_nn": sentence(lead, "nn"),
    }


def _usual_parent(body: Row, keys: set[str]) -> str | None:
    if body["level"] in ("partnership", "network", "other"):
        return None
    parent = "partnership" if body["level"] == "strategic" else "strategic"
    return parent if parent in keys else None


def _leadership(lead: Row, described: Row) -> Row:
    term = described.get("term_years")
    return {
        "kind": lead.get("kind"),
        "rotation_years": lead.get("rotation_years"),
        "term_years": lead.get("term_years", term if isinstance(term, int) else None),
        "deputy": lead.get("deputy"),
        "opposite_sides": lead.get("opposite_sides"),
        "side": lead.get("side"),
        "opposite_of": lead.get("opposite_of"),
    }


def _seats(described: Row, words: Row) -> list[Row]:
    seats = [s for s in described.get("composition", []) if s["party"] not in words["no_seats"]]
    unknown = {seat["party"] for seat in seats} - set(words["groups"])
    _demand(not unknown, f"nobody knows who {sorted(unknown)} are")
    return [
        {
            "group": words["groups"][seat["party"]],
            "count": seat.get("count"),
            "right": words["rights"][seat["rights"]] if "rights" in seat else None,
        }
        for seat in seats
    ]


if __name__ == "__main__":
    sys.exit(main())
