"""The use cases as commands, for scripts, for support when the window does not start, and for tests. Knows no Qt."""
