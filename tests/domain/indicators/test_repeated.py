"""Questions asked again in reminders and repeats are the questions of the earlier letters."""

from __future__ import annotations

from deputy_desk.domain.indicators.repeated import Asked, asked_again


def asked(question: str, ru: str = "", kk: str = "", *, letter: str = "1", ladder: str = "1") -> Asked:
    order = {"1": "2026-03-02", "2": "2026-04-01", "3": "2026-05-01"}
    return Asked(ladder, order[letter], letter, int(question[1:]), question, ru, kk)


def test_a_question_of_a_repeat_is_the_one_of_the_first_letter() -> None:
    first = [asked("q1", "Когда будет вода?"), asked("q2", "Кто отвечает?")]
    second = [asked("q3", "Кто отвечает?", letter="2"), asked("q4", "Почему нет ответа?", letter="2")]
    third = [asked("q5", "Почему нет ответа?", letter="3"), asked("q6", "Когда будет вода?", letter="3")]
    assert asked_again([*third, *first, *second]) == {"q3": "q2", "q5": "q4", "q6": "q1"}


def test_it_is_the_same_in_other_spelling_and_punctuation_but_not_in_other_words() -> None:
    first = asked("q1", "Когда, наконец, подведут воду?")
    same = asked("q2", " когда наконец ПОДВЕДУТ воду ", letter="2")
    other = asked("q3", "Когда, наконец, подведут газ?", letter="2")
    assert asked_again([first, same, other]) == {"q2": "q1"}


def test_one_language_is_enough_and_an_empty_one_says_nothing() -> None:
    both = asked("q1", "Когда будет вода?", "Су қашан болады?")
    kazakh = asked("q2", "", "Су қашан болады?", letter="2")
    empty = [asked("q3", letter="2"), asked("q4", letter="3")]
    assert asked_again([both, kazakh, *empty]) == {"q2": "q1"}


def test_the_same_words_twice_in_one_letter_are_two_questions() -> None:
    first = [asked("q1", "Когда?"), asked("q2", "Когда?")]
    second = [asked("q3", "Когда?", letter="2"), asked("q4", "Когда?", letter="2"), asked("q5", "Когда?", letter="2")]
    assert asked_again(first) == {}
    assert asked_again([*first, *second]) == {"q3": "q1", "q4": "q2"}


def test_the_same_words_in_another_ladder_are_another_question() -> None:
    assert asked_again([asked("q1", "Когда?"), asked("q2", "Когда?", letter="2", ladder="2")]) == {}
