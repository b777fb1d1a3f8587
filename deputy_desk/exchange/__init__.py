"""Spreadsheets in and out. Knows the domain, no database."""
