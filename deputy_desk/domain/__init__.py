"""Floor 1: records and rules, pure. No clock, no randomness, no files: today, ids and the calendar are arguments."""
