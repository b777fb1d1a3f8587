"""Effectiveness: indicators I1 to I9, I11, I12 and C1 as pure functions over cohorts of lean units.

The road: facts (rows of tables) → `ledger` → `reduce` to a `Cohort` as of a snapshot → indicators → `effectiveness` →
`as_json`. Nothing here knows a database, a clock, a language or a page.
"""
