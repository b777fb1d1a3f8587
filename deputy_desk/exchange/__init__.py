"""Spreadsheets in and out: tables become import rows, records workbooks. Knows no store and no services."""
