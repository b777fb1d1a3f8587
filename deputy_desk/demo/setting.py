"""The made-up office itself: its deputy, its assistant and its letterhead."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

from deputy_desk.demo.clock import DemoClock
from deputy_desk.domain.people import Language
from deputy_desk.errors import DeskError
from deputy_desk.services.desk import Desk
from deputy_desk.services.office import OfficeDetails, change_letterhead, make_office, office_card

DEPUTY = "Байжанов Нұрлан Серікұлы"
ASSISTANT = "Омарова Сауле"
EXECUTOR, EXECUTOR_PHONE = "С. Омарова", "+7 700 000 00 15"


def make_setting(folder: Path, clock: DemoClock, rng: Random, language: Language) -> Desk:
    """Make the office without a password and fill in its letterhead. Raises DeskError("demo_folder_in_use")."""
    details = OfficeDetails(
        deputy=DEPUTY,
        deputy_kk=DEPUTY,
        maslikhat="маслихат Коктерекского района",
        maslikhat_kk="Көктерек аудандық мәслихаты",
        district="избирательный округ № 7",
        district_kk="№ 7 сайлау округі",
        assistant=ASSISTANT,
        language=language,
    )
    try:
        desk = make_office(folder, details, None, clock=clock, random=rng.randbytes)
    except DeskError as error:
        if error.code == "office_exists":
            raise DeskError("demo_folder_in_use", path=str(folder)) from error
        raise
    head = replace(
        office_card(desk).letterhead,
        office_kk="КӨКТЕРЕК АУДАНДЫҚ\nМӘСЛИХАТЫНЫҢ\nДЕПУТАТЫ",
        office_ru="ДЕПУТАТ\nКОКТЕРЕКСКОГО РАЙОННОГО\nМАСЛИХАТА",
        contacts_kk="060700, Көктерек ауылы, Достық к-сі, 12, 5-каб.\nтел. +7 700 000 00 14",
        contacts_ru="060700, с. Коктерек, ул. Достык, 12, каб. 5\nn.baizhanov@maslikhat.example",
        phone="+7 700 000 00 14",
        legal_basis_kk="«Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы» "
        "Қазақстан Республикасының Заңына",
        legal_basis_ru="Закона Республики Казахстан «О местном государственном управлении и самоуправлении в "
        "Республике Казахстан»",
    )
    change_letterhead(desk, head)
    return desk
