"""Tests: documents."""
