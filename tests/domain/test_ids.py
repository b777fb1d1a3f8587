"""Identities: shape, order, and facts that exist once."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deputy_desk.domain.ids import RANDOM_BYTES, derived_id, uuid7

moments = st.integers(0, 2**48 - 1)
random = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES)


@given(moments, random)
def test_uuid7_has_version_variant_and_moment(moment: int, noise: bytes) -> None:
    made = UUID(uuid7(moment, noise))
    assert made.version == 7
    assert made.variant == "specified in RFC 4122"
    assert made.int >> 80 == moment
    assert str(made) == uuid7(moment, noise)


@given(moments, moments, random, random)
def test_ids_sort_by_time(first: int, second: int, one: bytes, other: bytes) -> None:
    if first < second:
        assert uuid7(first, one) < uuid7(second, other)


@pytest.mark.parametrize("size", [0, 9, 11])
def test_ten_random_bytes_are_needed(size: int) -> None:
    with pytest.raises(ValueError, match="ten random bytes"):
        uuid7(0, bytes(size))


def test_derived_ids_are_the_same_everywhere_and_differ_by_parts() -> None:
    assert derived_id("became_overdue", "i", "2026-03-23") == derived_id("became_overdue", "i", "2026-03-23")
    assert derived_id("a", "b") != derived_id("ab")
    assert derived_id("a", "bc") != derived_id("ab", "c")
    assert UUID(derived_id("a")).version == 5
