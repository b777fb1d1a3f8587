"""Invented applicants. Names are common ones put together by chance; telephones and IINs lead to nobody.

Telephones are from one thousand that begins 700 000; an IIN has an invented birth date, a serial from 9900 up and the
right check digit (rules: ``domain.iin``).
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from deputy_desk.domain.iin import check_digit

_MALE_KK = "Ерлан Нұрбол Қайрат Асқар Бауыржан Дәурен Жандос Мұрат Серік Талғат Арман Думан Еркін Ғалым Өмірбек".split()
_FEMALE_KK = "Айгүл Гүлнар Сәуле Динара Жанар Әсем Мәдина Қарлығаш Назгүл Ұлжан Шолпан Меруерт Ләззат Іңкәр".split()
_ROOTS_KK = (
    "Ахмет Оспан Сейдахмет Жұмабек Нұрлан Қасым Әбдірахман Тілеубай Бекмұрат Ыбырай Досжан Сарсен Көшербай Мұхтар "
    "Үсен Төлеген Искак Рақым Байжан Смағұл"
).split()
_FATHERS = "Марат Серік Болат Ерік Қанат Сағат Тұрар Жақсылық Әділ Рүстем Амангелді Кеңес".split()
_MALE_RU = "Александр Сергей Виктор Андрей Николай Дмитрий Владимир Игорь Юрий Павел".split()
_FEMALE_RU = "Елена Ольга Наталья Светлана Ирина Татьяна Марина Людмила Галина Анна".split()
_SURNAMES_RU = "Иванов Петров Ковалёв Морозов Соколов Лебедев Шевцов Гусев Титов Кравцов Беляев Фомин".split()
_PATRONYMICS = ("Иванов", "Петров", "Викторов", "Александров", "Юрьев", "Николаев")
_STREETS = (
    "Абай көшесі", "Достық көшесі", "Бейбітшілік көшесі", "Құрманғазы көшесі", "Наурыз көшесі",
    "ул. Жибек жолы", "ул. Садовая", "ул. Мира", "ул. Степная", "мкр. Жайлау",
)  # fmt: skip
_KAZAKH_SHARE = 0.72
_IIN_SHARE = 0.35
_PHONE_SHARE = 0.94


@dataclass(frozen=True, slots=True)
class Invented:
    """One applicant as a register would write it."""

    name: str
    iin: str
    phone: str
    address: str
    speaks_russian: bool = False


def _kazakh(rng: Random, *, woman: bool) -> str:
    root = rng.choice(_ROOTS_KK)
    surname = f"{root}{'ова' if woman else 'ов'}" if root[-1] not in "йыі" else f"{root[:-1]}{'ева' if woman else 'ев'}"
    given = rng.choice(_FEMALE_KK if woman else _MALE_KK)
    return f"{surname} {given} {rng.choice(_FATHERS)}{'қызы' if woman else 'ұлы'}"


def _russian(rng: Random, *, woman: bool) -> str:
    surname = rng.choice(_SURNAMES_RU) + ("а" if woman else "")
    given = rng.choice(_FEMALE_RU if woman else _MALE_RU)
    return f"{surname} {given} {rng.choice(_PATRONYMICS)}{'на' if woman else 'ич'}"


def _iin(rng: Random, number: int, *, woman: bool) -> str:
    day = f"{rng.randint(50, 99):02d}{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}"
    for serial in range(9900 + number % 90, 10_000):
        first = f"{day}{4 if woman else 3}{serial:04d}"
        digit = check_digit(first)
        if digit is not None:
            return f"{first}{digit}"
    return ""


def invent(rng: Random, number: int) -> Invented:
    """Return the applicant with a running ``number``; the same generator state gives the same person."""
    woman = rng.random() < 0.55  # noqa: PLR2004 - more women write
    russian = rng.random() >= _KAZAKH_SHARE
    name = _russian(rng, woman=woman) if russian else _kazakh(rng, woman=woman)
    phone = f"8 (700) 000-{number // 100 % 100:02d}-{number % 100:02d}" if rng.random() < _PHONE_SHARE else ""
    iin = _iin(rng, number, woman=woman) if rng.random() < _IIN_SHARE else ""
    address = f"{rng.choice(_STREETS)}, {rng.randint(1, 120)}"
    return Invented(name, iin, phone, address, russian)
