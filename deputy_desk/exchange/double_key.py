"""The key that tells whether a row was imported before. Knows no columns; one `DoubleKeys` serves one file."""

from __future__ import annotations

from hashlib import sha256


class DoubleKeys:
    """Gives each row of a file its key, the same each time the same file is read."""

    def __init__(self) -> None:
        self._occurrences: dict[str, int] = {}
        self._own: dict[str, str] = {}

    def of_content(self, digest: str) -> str:
        """Return the key of a row without an id of its own: equal rows are told apart by their order in the file."""
        times = self._occurrences.get(digest, 0) + 1
        self._occurrences[digest] = times
        return f"row:{digest}:{times}"

    def of_source_id(self, column: str, source_id: str, digest: str) -> str:
        """Return the key of a row with the source's own id, such as ``id:123``.

        Sheets that each count from 1 use an id again for another appeal: that one gets its hash behind the id. The
        same id with the same content is the same row.
        """
        key = f"{column}:{source_id}"
        if self._own.setdefault(key, digest) == digest:
            return key
        return f"{key}#{digest}"


def content_digest(parts: tuple[str, ...]) -> str:
    """Return SHA-256 of the parts in hex; a separator that no clean text holds keeps them apart."""
    return sha256("\x1f".join(parts).encode("utf-8")).hexdigest()
