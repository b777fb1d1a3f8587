from __future__ import annotations

import io
import json
import re
from copy import deepcopy
from pathlib import Path

import pytest
from pypdf import PdfReader

from deputy_desk.documents.summary import draw_summary
from deputy_desk.errors import DeskError
from deputy_desk.wording.summary_numbers import interval, of, percent
from tests.documents import reading
from tests.documents.summary_samples import DIGEST, SNAPSHOT, content, drawn

SIZES = ((0, 0), (3, 4), (12, 30), (68, 214), (1500, 4000))
LANGUAGES = ("ru", "kk")
RATES = ("I1", "I4", "I5", "I6", "I7", "I8", "I9", "I11", "I12b")


def flat(text: str) -> str:
    return " ".join(text.split())


def without_spaces(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(scope="module")
def sixty() -> dict[str, object]:
    return content(68, 214)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_every_rate_on_paper_equals_the_figures(size: tuple[int, int], language: str) -> None:
    found = content(*size)
    text = without_spaces(reading.words(drawn(found, language)))
    for code in RATES:
        rate = found["figures"]["indicators"][code]
        if not rate["n"]:
            continue
        assert without_spaces(of(rate["k"], rate["n"], language)) in text, code
        if rate["low"] is not None:
            digits = 1 if rate["n"] >= 1000 else 0
            assert without_spaces(percent(rate["k"] / rate["n"], language, digits)) in text, code
            assert without_spaces(interval(rate["low"], rate["high"], language, digits)) in text, code


def test_counts_of_all_parts_are_printed(sixty: dict[str, object]) -> None:
    text = flat(reading.pages(drawn(sixty))[0])
    parts = sixty["figures"]["indicators"]  # type: ignore[index]
    bars = {
        "I1": ("k", "later", "unanswered", "settled"),
        "I5": ("k", "partly", "evaded", "not_answered"),
        "I7": ("k", "partly", "understood", "not_solved", "not_reached"),
        "I9": ("k", "apart", "rest"),
    }
    for code, names in bars.items():
        counts = [parts[code][name] if isinstance(parts[code][name], int) else len(parts[code][name]) for name in names]
        assert sum(counts) == parts[code]["n"]
        for count in counts:
            assert re.search(rf"(?<!\d){count}(?!\d)", text), (code, count)


def test_median_interval_and_those_at_risk_are_printed(sixty: dict[str, object]) -> None:
    text = flat(reading.pages(drawn(sixty))[0])
    waiting = sixty["figures"]["indicators"]["I2"]  # type: ignore[index]
    assert f"медиана · интервал {waiting['low']}–{waiting['high']}" in text
    assert re.search(rf"{waiting['median']} раб\. (день|дня|дней)", text)
    for day, count in waiting["at_risk"][:4]:
        assert re.search(rf"(?<!\d){day}(?!\d)", text)
        assert re.search(rf"(?<!\d){count}(?!\d)", text)


def test_both_comparisons_are_printed_with_their_intervals(sixty: dict[str, object]) -> None:
    text = flat(reading.pages(drawn(sixty))[0])
    rate = sixty["figures"]["indicators"]["I1"]  # type: ignore[index]
    for key, name in (("previous", "04–12.2025"), ("year_ago", "01–09.2025")):
        earlier = rate[key]
        ends = interval(earlier["low"], earlier["high"], "ru")
        assert (
            f"{name}: {earlier['k']} из {earlier['n']}, {round(100 * earlier['k'] / earlier['n'])} % ({ends})" in text
        )
    assert len(re.findall(r"п\. п\. \(от [+−]?\d+ до [+−]?\d+\)", text)) >= 8


def test_equal_periods_of_comparison_are_named_once(sixty: dict[str, object]) -> None:
    found = deepcopy(sixty)
    compared = found["figures"]["compared_with"]  # type: ignore[index]
    compared["previous"] = compared["year_ago"]
    text = flat(reading.pages(drawn(found))[0])
    assert "Сравнение: 01–09.2025." in text
    assert text.count("01–09.2025: ") == 5  # four bars and the median


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_to_count_is_no_data_and_never_zero_percent(language: str) -> None:
    text = flat(reading.words(drawn(content(0, 0), language)))
    assert text.count("нет данных" if language == "ru" else "дерек жоқ") >= 8
    assert not re.search(r"(?<!\d)0 %", text)


def test_below_five_counts_only_and_below_twenty_few_cases() -> None:
    small = flat(reading.pages(drawn(content(3, 4)))[0])
    assert "0 из 3 меньше 5: только счёт" in small
    few = flat(reading.pages(drawn(content(12, 30)))[0])
    assert "мало случаев" in few
    assert "Кривой нет: запросов меньше 20 или ответов меньше 10." in few


def test_median_not_reached_says_after_how_many_days() -> None:
    found = content(68, 60, answered=0.2)
    waiting = found["figures"]["indicators"]["I2"]
    assert waiting["median"] is None
    text = flat(reading.pages(drawn(found))[0])
    assert "не достигнуто" in text
    assert f"больше половины всё ещё без ответа после {waiting['last_day']} рабоч" in text


def test_the_term_is_drawn_only_if_all_share_it(sixty: dict[str, object]) -> None:
    found = deepcopy(sixty)
    found["figures"]["indicators"]["I2"]["common_term"] = 15  # type: ignore[index]
    assert "срок 15 рабочих дней" in flat(reading.pages(drawn(found))[0])
    found["figures"]["indicators"]["I2"]["common_term"] = None  # type: ignore[index]
    shared = flat(reading.pages(drawn(found))[0])
    assert "срок 15 рабочих дней" not in shared
    assert "Сроки у запросов разные" in shared


def test_same_content_same_bytes_also_after_keeping_it_as_text(sixty: dict[str, object]) -> None:
    kept = json.loads(json.dumps(sixty, ensure_ascii=False, sort_keys=True))
    assert drawn(sixty) == drawn(kept) == drawn(sixty)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_embedded_fonts_and_named_properties(language: str, tmp_path: Path, sixty: dict[str, object]) -> None:
    pdf = drawn(sixty, language)
    assert reading.all_embedded(pdf, tmp_path)
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.metadata is not None
    assert "01.01–30.09.2026" in str(reader.metadata.title)
    assert str(reader.metadata.author).startswith(("Байтерекова", "Бәйтерекова"))
    assert str(reader.root_object["/Lang"]) == language
    assert len(reader.outline) == len(reader.pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_has_its_foot_and_the_last_the_whole_digest(language: str, sixty: dict[str, object]) -> None:
    found = reading.pages(drawn(sixty, language))
    for count, text in enumerate(found, 1):
        number = f"{count} из {len(found)}" if language == "ru" else f"{count} / {len(found)}"
        assert number in flat(text)
        assert DIGEST[:8] in text
    assert DIGEST in found[-1]
    assert "KZ 2026-3" in found[-1]


def test_the_number_of_pages_is_returned(sixty: dict[str, object]) -> None:
    out = io.BytesIO()
    count = draw_summary(sixty, snapshot=SNAPSHOT, calendar_version="KZ 2026-3", digest=DIGEST, language="ru", out=out)
    assert count == len(PdfReader(out).pages) == 4


@pytest.mark.parametrize("character", ["\U0001f600", "龍"])
def test_a_missing_letter_stops_it_before_anything_is_written(character: str, sixty: dict[str, object]) -> None:
    found = deepcopy(sixty)
    found["labels"]["bodies"]["body-0"]["ru"] = f"Отдел {character}"  # type: ignore[index]
    out = io.BytesIO()
    with pytest.raises(DeskError) as caught:
        draw_summary(found, snapshot=SNAPSHOT, calendar_version="1", digest=DIGEST, language="ru", out=out)
    assert caught.value.code == "missing_glyph"
    assert not out.getvalue()
