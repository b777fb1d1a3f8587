"""One run of the program: application, an office, a window over it, and an orderly end."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from ui.bootstrap import Parts, install_crash, make_application, make_parts, make_window, settings_file
from ui.days import Days
from ui.opening import Opening
from ui.preferences import Remembered
from ui.screens import screens

if TYPE_CHECKING:
    from deputy_desk.services.changes import Changes
    from deputy_desk.services.desk import Desk as Office
    from deputy_desk.services.office import OfficeCard
    from ui.main_window import MainWindow


class Session:
    """Holds what would otherwise be collected: the parts, the office, the window."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self.office: Office | None = None
        self.window: MainWindow | None = None

    def opened(self, office: Office) -> None:
        """Show the window over an office."""
        self.office = office
        self.window = make_window(self.parts, office, screens(), office.now)
        self.window.open("complaints")
        self.window.show()
        show_people(self.window, office)
        Days(self.window, office)

    def close(self) -> None:
        """Finish what is being written, close the office, take the window down before Qt ends."""
        self.parts.tasks.finish()
        if self.office is not None:
            self.office.close()
        if self.window is not None:
            import shiboken6

            shiboken6.delete(self.window)
            self.window = None


def show_people(window: MainWindow, office: Office) -> None:
    """Show the deputy at the foot of the rail and the assistant in the status bar."""
    from deputy_desk.domain.names import short_name
    from deputy_desk.services.office import office_card

    def show(card: OfficeCard) -> None:
        kazakh = window.desk.language.now == "kk"
        name = short_name((kazakh and card.deputy.name_kk) or card.deputy.name)
        district = card.office.district_kk if kazakh else card.office.district_ru
        here = ""
        if card.user.id != card.deputy.id:
            here = QCoreApplication.translate("Session", "Assistant: {name}").format(name=short_name(card.user.name))
        window.show_user(name, district, here=here)

    def ask(_language: str = "") -> None:
        window.desk.tasks.ask(lambda: office_card(office), show, owner=window)

    def changed(changes: object) -> None:
        if cast("Changes", changes).kinds & {"Office", "User"}:
            ask()

    window.desk.language.changed.connect(ask)
    window.published.connect(changed)
    ask()


def run(folder: Path | None) -> int:
    """Run the program on the office in ``folder``, else on the one opened last, and return the exit status."""
    remembered = Remembered(settings_file())
    app = make_application(sys.argv[:1], remembered.now.scale)
    parts = make_parts(app, remembered)
    session = Session(parts)
    install_crash(parts, lambda: session.window)
    last = Path(remembered.now.office) if remembered.now.office else None
    if folder is None and last is not None and last.exists():
        folder = last
    opening = Opening(parts, opened=session.opened, left=app.quit)
    opening.begin(folder)
    status = app.exec()
    session.close()
    return status
