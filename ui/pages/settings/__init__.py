"""The screen of settings: look and language, letterhead, terms with their sources, the office's own calendar days."""
