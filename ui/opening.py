"""From a folder to an open office: asks for what is missing, opens off the user-interface thread, tells what failed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from deputy_desk.errors import DeskError, InputError
from ui.messages import sentence

if TYPE_CHECKING:
    from deputy_desk.services.desk import Desk as Office
    from ui.bootstrap import Parts
    from ui.dialogs.password import PasswordDialog
    from ui.dialogs.start import NewOffice, StartDialog


def default_folder() -> Path:
    """Return where an office is made unless the person says otherwise."""
    from platformdirs import user_data_path

    return user_data_path("DeputyDesk", appauthor=False) / "office"


class Opening(QObject):
    """``begin`` ends in ``opened`` with an office, or in ``left`` when the person closes the dialog."""

    def __init__(self, parts: Parts, *, opened: Callable[[Office], None], left: Callable[[], None]) -> None:
        super().__init__(parts.app)
        self._parts = parts
        self._opened = opened
        self._left = left
        self._start: StartDialog | None = None
        self._password: PasswordDialog | None = None

    def begin(self, folder: Path | None) -> None:
        """Open the office in ``folder``; without one, offer to make one."""
        if folder is None:
            self._offer("")
        else:
            self._try(folder)

    def _try(self, folder: Path) -> None:
        from deputy_desk.services.office import needs_password

        def known(needed: bool) -> None:
            if needed:
                self._ask_password(folder)
            else:
                self._open(folder, None)

        self._parts.tasks.ask(lambda: needs_password(folder), known, self._failed, self)

    def _open(self, folder: Path, password: str | None) -> None:
        from deputy_desk.services.office import open_office

        def done(office: Office) -> None:
            self._finish(office, folder)

        self._parts.tasks.change(lambda: open_office(folder, password), done, self._failed, self)

    def _make(self, wanted: NewOffice) -> None:
        from deputy_desk.domain.people import Language
        from deputy_desk.services.office import OfficeDetails, make_office

        details = OfficeDetails(
            deputy=wanted.deputy,
            maslikhat=wanted.maslikhat,
            district=wanted.district,
            language=Language.KK if wanted.language == "kk" else Language.RU,
        )

        def done(office: Office) -> None:
            self._finish(office, wanted.folder)

        self._parts.tasks.change(lambda: make_office(wanted.folder, details, wanted.password), done, self._failed, self)

    def _finish(self, office: Office, folder: Path) -> None:
        # The next start may stand in another folder.
        self._parts.remembered.set(office=str(folder.absolute()))
        self._opened(office)
        for dialog in (self._start, self._password):
            if dialog is not None:
                dialog.accept()
                dialog.deleteLater()
        self._start = self._password = None

    def _failed(self, error: DeskError) -> None:
        language = self._parts.language.now
        if self._password is not None:
            self._password.show_problem(sentence(error, language))
            return
        if self._start is None:
            self._offer(sentence(error, language))
            return
        problems = error.problems if isinstance(error, InputError) else []
        for problem in reversed(problems):
            self._start.show_problem(problem.field, sentence(problem, language))
        if not problems:
            self._start.show_problem("", sentence(error, language))

    def _offer(self, trouble: str) -> None:
        from ui.dialogs.start import StartDialog

        dialog = StartDialog(
            default_folder(),
            self._parts.language.now,
            made=self._make,
            opened=self._try,
            spoken=self._speak,
        )
        self._start = dialog
        dialog.rejected.connect(self._left)
        if trouble:
            dialog.show_problem("", trouble)
        dialog.open()

    def _speak(self, language: str) -> None:
        self._parts.language.choose(language)
        self._parts.remembered.set(language=language)

    def _ask_password(self, folder: Path) -> None:
        from ui.dialogs.password import PasswordDialog

        dialog = PasswordDialog(str(folder), lambda password: self._open(folder, password), self._start)
        self._password = dialog
        dialog.rejected.connect(self._no_password)
        dialog.open()

    def _no_password(self) -> None:
        self._password = None
        if self._start is None:
            self._left()
