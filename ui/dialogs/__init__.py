"""Dialogs: each takes a value and gives one back; none of them saves or blocks the event loop."""
