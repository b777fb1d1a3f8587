"""The screen that logs a complaint: everything on one screen, everything by keyboard, in under a minute."""
