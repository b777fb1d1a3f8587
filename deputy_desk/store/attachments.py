"""Files kept with records, encrypted beside the database (storage.md, Encryption).

A file is cut into chunks of 1 MiB, each AES-256-GCM under the file's own random key; the number of the chunk is its
nonce, and number and a last flag are its associated data, so that no chunk can be moved, doubled or left off. The
file's key lies in the record, wrapped by a key derived from the office's. The name is an HMAC of the content's hash:
equal files are kept once, and nobody without the office key can tell whether a known file is there.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from deputy_desk.domain.office import Attachment
from deputy_desk.errors import DeskError
from deputy_desk.files import write_durably

CHUNK = 1 << 20
BLOBS = "blobs"
MAGIC = b"DDBLOB1\n"
_TAG, _NONCE, _KEY = 16, 12, 32
_NAME, _WRAP = b"deputy-desk blob name v1", b"deputy-desk blob key wrap v1"
Random = Callable[[int], bytes]
Source = Path | bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """What an `Attachment` remembers of its file."""

    size: int
    sha256: str
    blob: str
    wrapped_key: str


def _derived(key: bytes, purpose: bytes) -> bytes:
    """Return a key for one purpose (HKDF-SHA256 with one block: RFC 5869; the office key is random already)."""
    return hmac.new(key, purpose + b"\x01", hashlib.sha256).digest()


def _data(number: int, *, last: bool) -> bytes:
    return number.to_bytes(8, "big") + (b"\x01" if last else b"\x00")


class Blobs:
    """The folder of kept files of one office."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder = folder / BLOBS
        self._names, self._wraps = _derived(key, _NAME), _derived(key, _WRAP)

    def path(self, blob: str) -> Path:
        """Return where a kept file lies."""
        return self._folder / blob[:2] / blob

    def names(self) -> set[str]:
        """Return the names of all kept files."""
        return {file.name for file in self._folder.glob("??/*") if not file.name.startswith(".")}

    def digest(self, source: Source) -> str:
        """Return the SHA-256 of a file. Raises DeskError("file_unreadable")."""
        found = hashlib.sha256()
        with closing(_opened(source)) as stream:
            while data := stream.read(CHUNK):
                found.update(data)
        return found.hexdigest()

    def keep(self, source: Source, digest: str, same: Attachment | None, random: Random) -> Kept:
        """Write a file durably, unless ``same`` (an attachment with the same digest) has it whole already.

        Raises DeskError: "file_unreadable", "file_in_use" when the file changes while it is read, "disk_full" and the
        like.
        """
        blob = self._name(digest)
        path = self.path(blob)
        if same is not None and self.whole(same):
            return Kept(same.size, digest, blob, same.wrapped_key)
        key = random(_KEY) if same is None else self._unwrap(same.wrapped_key, blob)
        path.parent.mkdir(parents=True, exist_ok=True)
        size = 0

        def write(stream: BinaryIO) -> None:
            nonlocal size
            size = _encrypt(source, digest, key, stream)

        write_durably(path, write)
        return Kept(size, digest, blob, self._wrap(key, blob, random) if same is None else same.wrapped_key)

    def forget(self, digest: str) -> None:
        """Remove a file that no record tells of."""
        self.path(self._name(digest)).unlink(missing_ok=True)

    def _name(self, digest: str) -> str:
        return hmac.new(self._names, bytes.fromhex(digest), hashlib.sha256).hexdigest()

    def whole(self, one: Attachment) -> bool:
        """Whether a kept file is there and undamaged; it is read through."""
        try:
            for _ in self.chunks(one):
                pass
        except DeskError:
            return False
        return True

    def chunks(self, one: Attachment) -> Iterator[bytes]:
        """Yield the content in chunks; only when all came without an error is it whole.

        Raises DeskError("attachment_missing") or DeskError("attachment_damaged").
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        key = self._unwrap(one.wrapped_key, one.blob, one.name)
        found, number, last = hashlib.sha256(), 0, False
        try:
            stream = self.path(one.blob).open("rb")
        except OSError:
            raise DeskError("attachment_missing", name=one.name) from None
        with stream:
            cipher = AESGCM(key)
            ahead = stream.read(CHUNK + _TAG) if stream.read(len(MAGIC)) == MAGIC else b""
            while not last:
                sealed, ahead = ahead, stream.read(CHUNK + _TAG)
                last = not ahead
                try:
                    data = cipher.decrypt(number.to_bytes(_NONCE, "big"), sealed, _data(number, last=last))
                except (InvalidTag, ValueError):
                    raise DeskError("attachment_damaged", name=one.name) from None
                found.update(data)
                number += 1
                yield data
        if found.hexdigest() != one.sha256:
            raise DeskError("attachment_damaged", name=one.name)

    def _wrap(self, key: bytes, blob: str, random: Random) -> str:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = random(_NONCE)
        return base64.b64encode(nonce + AESGCM(self._wraps).encrypt(nonce, key, blob.encode())).decode("ascii")

    def _unwrap(self, wrapped: str, blob: str, name: str = "") -> bytes:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            sealed = base64.b64decode(wrapped)
            return AESGCM(self._wraps).decrypt(sealed[:_NONCE], sealed[_NONCE:], blob.encode())
        except (InvalidTag, ValueError):
            raise DeskError("attachment_damaged", name=name) from None


def _opened(source: Source) -> BinaryIO:
    if isinstance(source, bytes):
        return BytesIO(source)
    try:
        return source.open("rb")
    except OSError as error:
        raise DeskError("file_unreadable", path=str(source)) from error


def _encrypt(source: Source, digest: str, key: bytes, stream: BinaryIO) -> int:
    """Write the sealed chunks and return the size of the content."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher, found, size, number, last = AESGCM(key), hashlib.sha256(), 0, 0, False
    stream.write(MAGIC)
    with closing(_opened(source)) as plain:
        ahead = plain.read(CHUNK)
        while not last:
            data, ahead = ahead, plain.read(CHUNK)
            last = not ahead
            found.update(data)
            size += len(data)
            stream.write(cipher.encrypt(number.to_bytes(_NONCE, "big"), data, _data(number, last=last)))
            number += 1
    if found.hexdigest() != digest:
        # Somebody wrote to it between the two readings: the key must never seal two contents under one name.
        raise DeskError("file_in_use", path=str(source))
    return size
