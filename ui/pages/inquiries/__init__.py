"""Letters: the list and the editor."""
