"""A small text kept beside the database under the office key: what one person is typing on this computer.

It is no record: it never travels, and no journal line keeps words that were typed and taken back. The name of the file
is bound to its content, so that one cannot be put in the place of another.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from deputy_desk.files import disk_faults, write_all, write_durably

_NONCE = 12
_MAGIC = b"DDT1"


class SealedFile:
    """AES-256-GCM under a key derived from the office key. ``random`` gives bytes for nonces."""

    def __init__(self, path: Path, office_key: bytes, random: Callable[[int], bytes]) -> None:
        self._path = path
        self._key = office_key
        self._random = random

    def _cipher_key(self) -> bytes:
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        return HKDF(SHA256(), 32, None, b"deputy desk sealed text").derive(self._key)

    def write(self, text: str) -> None:
        """Keep ``text`` durably instead of what was kept. Raises DeskError as `write_durably`."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = self._random(_NONCE)
        sealed = AESGCM(self._cipher_key()).encrypt(nonce, text.encode(), self._path.name.encode())
        with disk_faults(self._path):
            self._path.parent.mkdir(exist_ok=True)
        write_durably(self._path, lambda stream: write_all(stream, _MAGIC + nonce + sealed))

    def read(self) -> str | None:
        """Return what is kept; None when there is nothing or it is damaged."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            data = self._path.read_bytes()
        except OSError:
            return None
        if not data.startswith(_MAGIC):
            return None
        nonce, sealed = data[len(_MAGIC) : len(_MAGIC) + _NONCE], data[len(_MAGIC) + _NONCE :]
        with contextlib.suppress(InvalidTag, ValueError):
            return AESGCM(self._cipher_key()).decrypt(nonce, sealed, self._path.name.encode()).decode()
        return None

    def remove(self) -> None:
        """Keep nothing any more. Raises DeskError when the disk refuses."""
        with disk_faults(self._path):
            self._path.unlink(missing_ok=True)
