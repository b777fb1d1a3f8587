"""Spreadsheets in and out: tables become plain import rows, records become workbooks. Knows no store and no services."""
