"""Picking a folder or a file without nesting the event loop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def pick_folder(parent: QWidget, title: str, start: Path, picked: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder that exists."""
    dialog = QFileDialog(parent, title, str(start if start.exists() else Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, picked)


def pick_file(parent: QWidget, title: str, kinds: str, start: Path, picked: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file that exists. ``kinds`` is a filter of Qt: ``Tables (*.xlsx *.csv)``."""
    dialog = QFileDialog(parent, title, str(start if start.exists() else Path.home()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, picked)


def save_file(parent: QWidget, title: str, kinds: str, name: Path, picked: Callable[[Path], None]) -> QFileDialog:
    """Ask where to write a file; the name's ending is kept. Overwriting is asked about by the dialog itself."""
    dialog = QFileDialog(parent, title, str(name.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.suffix.lstrip("."))
    dialog.selectFile(name.name)
    return _open(dialog, picked)


def _open(dialog: QFileDialog, picked: Callable[[Path], None]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: picked(Path(name)))
    dialog.open()
    return dialog
