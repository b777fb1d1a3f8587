"""The key of an office and the slots that hold it (storage.md, Encryption).

The database key is 32 random bytes. A slot keeps it wrapped by a password (Argon2id, AES-256-GCM) or, when the office
chose no password, bare. Further kinds of slot are further entries of the same list. The file carries a digest of
itself, so damage is noticed before a password is blamed.
"""

from __future__ import annotations

import base64
import hashlib
import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

from deputy_desk.errors import DeskError
from deputy_desk.files import disk_faults, write_all, write_durably

KEY_BYTES = 32
_VERSION = 1
_TIME, _MEMORY_KIB, _LANES, _SALT, _NONCE = 3, 64 * 1024, 2, 16, 12
Random = Callable[[int], bytes]


def _stretch(password: str, salt: bytes, kdf: dict[str, Any]) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    secret = unicodedata.normalize("NFC", password).encode()
    return hash_secret_raw(secret, salt, kdf["t"], kdf["m"], kdf["p"], KEY_BYTES, Type.ID)


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def password_slot(key: bytes, password: str, random: Random) -> dict[str, Any]:
    """Return a slot that opens with ``password``. Raises DeskError("password_empty")."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not password:
        raise DeskError("password_empty")
    salt, nonce = random(_SALT), random(_NONCE)
    kdf = {"name": "argon2id", "t": _TIME, "m": _MEMORY_KIB, "p": _LANES, "salt": _b64(salt)}
    wrapped = AESGCM(_stretch(password, salt, kdf)).encrypt(nonce, key, b"password")
    return {"kind": "password", "kdf": kdf, "nonce": _b64(nonce), "wrapped": _b64(wrapped)}


def bare_slot(key: bytes) -> dict[str, Any]:
    """Return a slot without protection: the office chose to have no password."""
    return {"kind": "none", "key": key.hex()}


def _digest(slots: list[dict[str, Any]]) -> str:
    return hashlib.sha256(json.dumps([_VERSION, slots], sort_keys=True).encode()).hexdigest()


def save_slots(file: Path, slots: list[dict[str, Any]]) -> None:
    """Write the slots durably."""
    content = {"version": _VERSION, "slots": slots, "digest": _digest(slots)}
    text = json.dumps(content, indent=1, sort_keys=True)
    write_durably(file, lambda stream: write_all(stream, text.encode()))


def load_slots(file: Path) -> list[dict[str, Any]]:
    """Return the slots of ``keys.json``.

    Raises DeskError: "office_missing" without the file, "key_file_damaged" when it does not carry its own digest,
    "newer_file" when a later program wrote it, "permission_denied" and the like when it may not be read.
    """
    try:
        with disk_faults(file):
            read = file.read_bytes()
    except DeskError as fault:
        if fault.code == "folder_missing":
            raise DeskError("office_missing", path=str(file.parent)) from fault
        raise
    try:
        content = json.loads(read)
        version, slots, digest = content["version"], content["slots"], content["digest"]
    except (ValueError, KeyError, TypeError) as error:
        raise DeskError("key_file_damaged", path=str(file)) from error
    if isinstance(version, int) and version > _VERSION:
        raise DeskError("newer_file", path=str(file), version=version)
    if not isinstance(slots, list) or not slots or digest != _digest(slots):
        raise DeskError("key_file_damaged", path=str(file))
    return slots


def needs_password(slots: list[dict[str, Any]]) -> bool:
    """Return whether no slot opens by itself."""
    return all(slot["kind"] != "none" for slot in slots)


def unlock(slots: list[dict[str, Any]], password: str | None) -> bytes:
    """Return the office key. Raises DeskError("password_needed") or DeskError("wrong_password")."""
    for slot in slots:
        if slot["kind"] == "none":
            return bytes.fromhex(slot["key"])
    if password is None:
        raise DeskError("password_needed")
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    for slot in slots:
        if slot["kind"] != "password":
            continue
        stretched = _stretch(password, base64.b64decode(slot["kdf"]["salt"]), slot["kdf"])
        try:
            return AESGCM(stretched).decrypt(
                base64.b64decode(slot["nonce"]), base64.b64decode(slot["wrapped"]), b"password"
            )
        except InvalidTag:
            continue
    raise DeskError("wrong_password")
