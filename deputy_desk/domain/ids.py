"""Identities: UUIDv7 (RFC 9562, 5.7), made from a clock and random bytes that are handed in."""

from __future__ import annotations

from typing import TypeAlias
from uuid import UUID, uuid5

Id: TypeAlias = str
"""Canonical text of a UUID, lower case."""

_NAMESPACE = UUID("6f0c1f0e-6a53-5d0e-9a0e-0d2f6d4f8a11")
RANDOM_BYTES = 10


def uuid7(milliseconds: int, random: bytes) -> Id:
    """Return a UUIDv7 for an instant in Unix milliseconds and ten random bytes. Ids sort by time."""
    if len(random) != RANDOM_BYTES:
        message = "ten random bytes are needed"
        raise ValueError(message)
    tail = random.hex()
    variant = "89ab"[random[2] & 0b11]
    head = f"{milliseconds & 0xFFFFFFFFFFFF:012x}"
    return f"{head[:8]}-{head[8:]}-7{tail[1:4]}-{variant}{tail[5:8]}-{tail[8:]}"


def derived_id(*parts: str) -> Id:
    """Return the same id for the same parts on every desk, for facts that must exist once (UUIDv5)."""
    return str(uuid5(_NAMESPACE, "\x1f".join(parts)))
