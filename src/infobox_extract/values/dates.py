"""Text in, dates out: EDTF (ISO 8601-2) dates and intervals."""

from __future__ import annotations

from infobox_extract.model import Text
from infobox_extract.values.date_forms import common_date, common_interval
from infobox_extract.values.date_types import Date, Interval
from infobox_extract.values.date_value import DatedValue

__all__ = ["Date", "Interval", "parse_date", "parse_dates", "parse_interval", "parse_intervals"]


def parse_date(text: Text | str, language: str = "en") -> Date | None:
    """The first or main date of a value as EDTF; None where it states none.

    A date that markup states comes before words, and words outside brackets before those within. Of a range it
    is the beginning; "before 1455" and "after 1455" keep their open end.

    >>> str(parse_date("c. May 1650")), str(parse_date("44 BC")), parse_date("2000 people")
    ('1650-05~', '-0043', None)
    """
    plain = text if isinstance(text, str) else text.plain
    if isinstance(text, str) or not text.annotations:
        found = common_date(plain.strip(), language)
        if found is not None:
            return found
    if not plain and not (isinstance(text, Text) and text.annotations):
        return None
    value = DatedValue(Text.of(text), language)
    return value.main()


def parse_dates(text: Text | str, language: str = "en") -> tuple[Date, ...]:
    """All dates that a value states, in order, without repeats; of a range both ends; () where there is none.

    A bracket after a date is its place or note, not another date.

    >>> [(str(d), d.place) for d in parse_dates("3 May 1998 (Japan), June 1999 (United States)")]
    [('1998-05-03', 'Japan'), ('1999-06', 'United States')]
    """
    return tuple(DatedValue(Text.of(text), language).all())


def parse_interval(text: Text | str, language: str = "en") -> Interval | None:
    """The first stretch of time that a value states, as EDTF "start/end"; None where it states none.

    >>> str(parse_interval("10 March – 20 May 2003")), str(parse_interval("since 2008")), parse_interval("2008")
    ('2003-03-10/2003-05-20', '2008/..', None)
    """
    found = common_interval(text if isinstance(text, str) else text.plain)
    return found or DatedValue(Text.of(text), language).interval()


def parse_intervals(text: Text | str, language: str = "en") -> tuple[Interval, ...]:
    """All stretches of time of a list ("years active"), in order; a date between them is one that ends as it starts.

    >>> [str(i) for i in parse_intervals("1981–2012, 2018")]
    ['1981/2012', '2018/2018']
    """
    return tuple(DatedValue(Text.of(text), language).intervals())
