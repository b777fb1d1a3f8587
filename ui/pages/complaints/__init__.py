"""The screen of complaints: list with saved views, filters and search; detail pane; the dialogs of a complaint."""
