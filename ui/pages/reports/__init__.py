"""Summaries of effectiveness."""
