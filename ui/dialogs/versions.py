"""Which program, on which system: what helps to find a fault, and nothing about people."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion

import deputy_desk


def versions(style: str = "") -> str:
    """Return one fact a line."""
    lines = [
        f"Deputy Desk {getattr(deputy_desk, '__version__', '')}".strip(),
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}" + (f", {style}" if style else ""),
        f"{platform.system()} {platform.release()}, {platform.machine()}",
    ]
    return "\n".join(lines)
