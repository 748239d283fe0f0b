"""How languages write dates, ages and numbers: in their own order, case and signs."""

from __future__ import annotations

import pytest

from infobox_extract.languages.writing import age_words, date_words, grouped, month_number


@pytest.mark.parametrize(
    ("code", "day", "month", "month_and_day"),
    [
        ("en", "July 16, 1969", "July 1969", "July 16"),
        ("simple", "July 16, 1969", "July 1969", "July 16"),
        ("de", "16. Juli 1969", "Juli 1969", "16. Juli"),
        ("fr", "16 juillet 1969", "juillet 1969", "16 juillet"),
        ("es", "16 de julio de 1969", "julio de 1969", "16 de julio"),
        ("ru", "16 июля 1969", "июль 1969", "16 июля"),
        ("pl", "16 lipca 1969", "lipiec 1969", "16 lipca"),
        ("ja", "1969年7月16日", "1969年7月", "7月16日"),
        ("hu", "1969. július 16.", "1969. július", "július 16."),
        ("th", "16 กรกฎาคม 1969", "กรกฎาคม 1969", "16 กรกฎาคม"),
        ("be-tarask", "16 ліпеня 1969", "ліпень 1969", "16 ліпеня"),
        ("xx", "July 16, 1969", "July 1969", "July 16"),
    ],
)
def test_dates(code: str, day: str, month: str, month_and_day: str) -> None:
    assert date_words(code, 1969, 7, 16) == day
    assert date_words(code, 1969, 7, None) == month
    assert date_words(code, None, 7, 16) == month_and_day


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "44 BC"),
        ("fr", "44 av. J.-C."),
        ("de", "44 v. Chr."),
        ("ja", "紀元前44年"),
        ("ru", "44 до н. э."),
    ],
)
def test_years_before_christ(code: str, words: str) -> None:
    assert date_words(code, -43, None, None) == words


def test_day_first_turns_english_dates_round_and_no_others() -> None:
    assert date_words("en", 1969, 7, 16, day_first=True) == "16 July 1969"
    assert date_words("ja", 1969, 7, 16, day_first=True) == "1969年7月16日"


def test_one_language_does_not_colour_another() -> None:
    date_words("ja", 1969, 7, 16)
    assert date_words("pl", 1969, 7, None) == "lipiec 1969"


@pytest.mark.parametrize(
    ("word", "code", "number"),
    [("March", "en", 3), ("Sept.", "en", 9), ("März", "de", 3), ("декабря", "ru", 12), ("12", "fr", 12), ("7月", "ja", 7),
     ("13", "en", None), ("0", "en", None), ("", "en", None), ("Marchember", "en", None), ("x" * 99, "en", None)],
)  # fmt: skip
def test_months(word: str, code: str, number: int | None) -> None:
    assert month_number(word, code) == number


@pytest.mark.parametrize(
    ("code", "years", "words"),
    [
        ("en", 67, "aged 67"),
        ("fr", 67, "67 ans"),
        ("ru", 61, "61 год"),
        ("ru", 62, "62 года"),
        ("ru", 65, "65 лет"),
        ("xx", 5, "5"),
    ],
)
def test_ages(code: str, years: int, words: str) -> None:
    assert age_words(code, years) == words


@pytest.mark.parametrize(
    ("text", "code", "written"),
    [("1234567.5", "en", "1,234,567.5"), ("1234567.5", "de", "1.234.567,5"), ("-1234", "en", "-1,234"), ("12", "en", "12"),
     ("0.5", "fr", "0,5"), ("1e6", "en", "1e6"), ("about 5000", "en", "about 5000"), ("", "en", "")],
)  # fmt: skip
def test_numbers(text: str, code: str, written: str) -> None:
    assert grouped(text, code) == written
