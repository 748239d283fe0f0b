"""Each value parser beside the libraries that people glue together, on the same strings in one run.

python benchmarks/values.py
"""

from __future__ import annotations

from side_by_side import optional, seconds, table

from infobox_extract import values

DATES = [
    "December 18, 2019",
    "18 December 2019",
    "2019-12-18",
    "March 1997",
    "1 Jan 2001",
    "6 April 2000",
    "July 4, 1776",
    "13/04/2015",
    "Oct 1997",
    "1984",
]
QUANTITIES = ["1.85 m", "5 ft 11 in", "12 km²", "300 km/h", "75 kg", "10 MW", "3 litres", "42 °C"]
PRICES = ["$20", "€ 4.50", "US$1,999", "£17.3", "1 200 kr", "¥5000", "20.5 $"]
OTHERS = {
    "durations": (
        values.parse_duration,
        ["45 minutes", "1h30", "42–44 minutes", "3:25", "2 hours, 5 minutes"],
    ),
    "integers": (values.parse_integer, ["11,234", "214 + 2 TV films", "40 000 000", "12.5 mio"]),
    "coordinates": (values.parse_coordinates, ["48°51′24″N 2°21′08″E", "43.7, -79.42"]),
    "urls": (values.parse_url, ["https://example.org/a?b=c", "www.example.org"]),
    "people": (values.parse_people, ["Ada Voss, Bo Ray, Jr., Cy Dunn", "Ann Lee & Bo Ray"]),
    "places": (values.parse_places, ["Halifax, Nova Scotia, Canada", "Germany, Austria"]),
    "credits": (values.parse_credit, ['Ada Voss as Ida "Spark" Lund (series 1), a surveyor']),
    "ratings": (
        values.parse_ratings,
        ["On Rotten Tomatoes, the series holds a 91% rating based on 11 reviews."],
    ),
    "events": (values.parse_events, ["On 3 May 2004, it was sold. Later that month, it closed."]),
}


def main() -> None:
    dateutil, dateparser = optional("dateutil.parser"), optional("dateparser")
    rows = [("infobox_extract parse_date", seconds(values.parse_date, DATES), len(DATES))]
    if dateutil:
        rows.append(("dateutil.parser.parse", seconds(dateutil.parse, DATES), len(DATES)))
    if dateparser:
        rows.append(("dateparser.parse", seconds(dateparser.parse, DATES, 1), len(DATES)))
    table("dates", rows)
    quantulum = optional("quantulum3.parser")
    rows = [("infobox_extract parse_quantity", seconds(values.parse_quantity, QUANTITIES), len(QUANTITIES))]
    if quantulum:
        rows.append(("quantulum3", seconds(quantulum.parse, QUANTITIES, 1), len(QUANTITIES)))
    table("quantities", rows)
    prices = optional("price_parser")
    rows = [("infobox_extract parse_money", seconds(values.parse_money, PRICES), len(PRICES))]
    if prices:
        rows.append(("price_parser.Price.fromstring", seconds(prices.Price.fromstring, PRICES), len(PRICES)))
    table("money", rows)
    for name, (parse, strings) in OTHERS.items():
        table(name, [(f"infobox_extract {parse.__name__}", seconds(parse, strings), len(strings))])


if __name__ == "__main__":
    main()
