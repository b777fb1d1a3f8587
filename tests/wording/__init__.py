"""Tests: wording."""
