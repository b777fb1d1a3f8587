from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from tests.documents import reading
from tests.documents.summary_samples import content, drawn

BOTTOM = 825.0
RIGHT = 556.5
LEFT = 56.0


def flat(text: str) -> str:
    return " ".join(text.split())


def within(pdf: bytes) -> bool:
    pages = len(reading.pages(pdf))
    found = [one for page in range(1, pages + 1) for one in reading.lines(pdf, page)]
    return all(LEFT <= x <= RIGHT and 20 <= y <= BOTTOM for x, y, _ in found)


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("size", [(0, 0, 6), (3, 4, 6), (68, 214, 6), (60, 200, 20), (2000, 6000, 30)])
def test_no_word_leaves_the_page(size: tuple[int, int, int], language: str) -> None:
    assert within(drawn(content(size[0], size[1], names=size[2]), language))


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_an_ordinary_quarter_takes_four_pages(language: str) -> None:
    found = content(40, 120)
    found["figures"]["indicators"]["I8"]["cases"] = found["figures"]["indicators"]["I8"]["cases"][:3]
    titles = ("Что дали", "Где болит", "Люди и проблемы", "Как это посчитано")
    pages = reading.pages(drawn(found, language))
    assert len(pages) == 4
    if language == "ru":
        assert all(title in flat(page) for title, page in zip(titles, pages, strict=True))


def test_more_than_twelve_bodies_are_summed_up() -> None:
    found = content(90, 20, names=20)
    bodies: list[Any] = found["figures"]["bodies"]
    rest = bodies[12:]
    text = flat(reading.words(drawn(found)))
    assert len(rest) > 1
    letters = sum(one["letters"] for one in rest)
    k, n = sum(one["I1"]["k"] for one in rest), sum(one["I1"]["n"] for one in rest)
    assert f"запросов {letters}, в срок {k} из {n}" in text


@pytest.mark.parametrize("letters", [90, 3000])
def test_every_rate_of_a_body_is_printed_whole(letters: int) -> None:
    found = content(letters, 20, names=3)
    page = "".join(reading.pages(drawn(found))[1].split())
    for body in found["figures"]["bodies"]:
        for code in ("I1", "I5"):
            rate = body[code]
            assert f"{rate['k']}из{rate['n']}," in page
        assert str(body["letters"]) in page


def test_ten_topics_by_eight_places_and_the_others() -> None:
    found = content(10, 600, names=20)
    text = flat(reading.pages(drawn(found))[2])
    assert "Прочие, 10" in text
    assert "прочие, 12" in text
    assert "О чём и откуда: 600 обращений" in text


def test_all_totals_of_the_table_of_topics_are_the_figures() -> None:
    found = content(10, 120)
    context = found["figures"]["indicators"]["C1"]
    page = reading.pages(drawn(found))[2]
    totals = flat(page).rpartition("всего ")[2].split()
    assert totals[: len(context["places"])] == [str(one["n"]) for one in context["places"]]
    assert totals[len(context["places"])] == str(context["complaints"])


def test_open_letters_are_squares_with_their_numbers_and_many_a_bar() -> None:
    few = content(40, 10)
    stock = few["figures"]["indicators"]["I3"]
    page = reading.pages(drawn(few))[1]
    for key in (*stock["very_late"], *stock["late"], *stock["in_term"]):
        assert few["labels"]["numbers"][key].partition("-")[0] in page.split()
    many = content(900, 10)
    stock = many["figures"]["indicators"]["I3"]
    assert len(stock["very_late"]) > 80
    page = flat(reading.pages(drawn(many))[1])
    assert f"Открытые запросы: {stock['n']}" in page
    assert str(len(stock["very_late"])) in page


def test_the_ten_oldest_stand_by_number_with_their_lateness() -> None:
    found = content(68, 20)
    page = flat(reading.pages(drawn(found))[1])
    oldest = found["figures"]["indicators"]["I3"]["oldest"]
    assert len(oldest) == 10
    for one in oldest:
        assert one["number"] in page
        assert str(one["days_late"]) in page


def test_a_long_list_goes_on_with_its_head_repeated() -> None:
    found = content(400, 3000)
    cases = found["figures"]["indicators"]["I8"]["cases"]
    assert len(cases) > 40
    pages = [flat(page) for page in reading.pages(drawn(found))]
    assert sum("что сказал человек" in page for page in pages) >= 2
    assert any(f"и ещё {len(cases) - 40}" in page for page in pages)
    rate = found["figures"]["indicators"]["I8"]
    assert any(f"только на бумаге: {rate['k']} из {rate['n']}" in page for page in pages)


def test_long_and_strange_names_stay_in_their_places() -> None:
    found = deepcopy(content(68, 214))
    long = "Республиканское государственное учреждение " * 20
    for kind in ("bodies", "topics", "places"):
        for names in found["labels"][kind].values():
            names["ru"] = names["kk"] = long
    for letter in found["labels"]["letters"].values():
        letter["title"] = {"ru": "<b>А & Б</b>\nвторая строка " + "ж" * 3000, "kk": ""}
    for promise in found["labels"]["promises"].values():
        promise["text"] = "Ә" * 1_000_000
    for problem in found["labels"]["problems"]:
        problem["title"] = "Щ" * 500
    pdf = drawn(found)
    assert within(pdf)
    assert "<b>А & Б</b>" in reading.words(pdf)


def test_every_kazakh_letter_is_read_back() -> None:
    found = deepcopy(content(68, 60))
    found["labels"]["office"]["deputy"]["kk"] = reading.KAZAKH
    assert reading.KAZAKH in reading.words(drawn(found, "kk"))


def test_a_name_missing_since_is_said_to_be_missing() -> None:
    found = deepcopy(content(68, 60))
    for kind in ("bodies", "topics", "places", "letters", "numbers", "promises"):
        found["labels"][kind] = {}
    found["labels"]["problems"] = []
    assert "не указано" in flat(reading.words(drawn(found)))


def test_left_out_records_stand_with_their_reasons() -> None:
    found = deepcopy(content(68, 60))
    found["figures"]["excluded"] = [
        {"id": str(n), "number": f"{n}-Б", "reason": "never_delivered", "day": "2026-02-01", "indicators": ["I1", "I4"]}
        for n in range(1, 16)
    ]
    text = flat(reading.words(drawn(found)))
    assert "не доставлены (не входят в I1, I4): 1-Б, 2-Б" in text
    assert "12-Б и ещё 3" in text
