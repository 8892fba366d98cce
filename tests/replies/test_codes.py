# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Reply codes: easy to read and write, and never mistaken for one another by a slip."""

from __future__ import annotations

import random

from gathering import each_of
from totrinn_db.domain.replies import SIGNS, is_sound_code, new_reply_code, parse_reply_code

MADE = [new_reply_code(random.Random(seed).choice) for seed in range(300)]


def test_a_new_code_is_sound_and_reads_back_as_itself():
    for code in MADE:
        assert is_sound_code(code)
        assert parse_reply_code(code) == code
        assert any(sign.isdigit() for sign in code[:4])


def test_the_code_of_the_guide_is_sound():
    assert is_sound_code("7K3M-Q2")


def test_no_sign_is_easily_taken_for_another():
    assert not set("01ILOSU") & set(SIGNS)
    assert len(set(SIGNS)) == len(SIGNS) == 29


def test_one_wrong_sign_is_always_found():
    for code in MADE[:60]:
        for place, sign in enumerate(code):
            if sign != "-":
                wrong = {code[:place] + other + code[place + 1 :] for other in SIGNS} - {code}
                assert not any(map(is_sound_code, wrong))


def test_two_signs_that_changed_places_are_always_found():
    for code in MADE[:60]:
        bare = code.replace("-", "")
        for one in range(6):
            for other in range(one + 1, 6):
                signs = list(bare)
                signs[one], signs[other] = signs[other], signs[one]
                if signs != list(bare):
                    assert not is_sound_code("".join(signs[:4]) + "-" + "".join(signs[4:]))


@each_of(
    "written", ["7K3M-Q2", " 7k3m-q2 ", "7K3M Q2", "7K3MQ2", "7K3M–Q2", "7K3M‑Q2", "7k3m - q2"]
)
def test_a_code_may_be_written_as_people_write(written: str):
    assert parse_reply_code(written) == "7K3M-Q2"


@each_of("written", ["", "7K3M", "7K3M-Q2X", "7K3M_Q2", "sak 17/2026", "æøå4-22"])
def test_what_is_no_code_is_not_read_as_one(written: str):
    assert parse_reply_code(written) == ""


def test_an_s_is_meant_as_a_five():
    assert parse_reply_code("S345-AB") == "5345-AB"
