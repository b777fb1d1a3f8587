"""Where a file dialog opens: the folder papers were saved to last, else the person's documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

_KEY: Final = "papers/folder"


def saving_place(settings: QSettings, name: str) -> str:
    """Return the path a dialog begins with. The folder of the program is never meant."""
    kept = str(settings.value(_KEY) or "")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = next((Path(one) for one in (kept, documents) if one and Path(one).is_dir()), Path.home())
    return str(folder / name)


def remember_place(settings: QSettings, path: Path) -> None:
    """Begin there the next time."""
    settings.setValue(_KEY, str(path.parent))
