"""Offices for the tests of the use cases."""

from __future__ import annotations

from tests.offices import busy, busy_office, clock, desk, empty_office, ids, store

__all__ = ["busy", "busy_office", "clock", "desk", "empty_office", "ids", "store"]
