"""The cost of large and hostile inputs at growing sizes, in every syntax: twice the size, twice the time, where it is linear.

python benchmarks/slopes.py
"""

from __future__ import annotations

from collections.abc import Callable

from side_by_side import seconds

import infobox_extract as ie

PLAIN: dict[str, Callable[[int], str]] = {
    "bullets": lambda n: "== Cast ==\n" + "- Ada Voss as Ida\n" * n,
    "nested bullets": lambda n: (
        "== Cast ==\n" + "".join("  " * (i % 40) + "- Ada as Ida\n" for i in range(n))
    ),
    "infobox keys": lambda n: "Infobox\n" + "".join(f"- Key{i}: v\n" for i in range(n)),
    "one line": lambda n: "x" * (n * 10),
    "sections": lambda n: "== S ==\nwords\n" * n,
    "years": lambda n: "== S ==\n" + "In 1999 and 2001. " * n,
    "ratings": lambda n: "== Reception ==\n" + "It has 90% on Rotten Tomatoes. " * n,
}
WIKITEXT: dict[str, Callable[[int], str]] = {
    "{{": lambda n: "{{" * n,
    "}}": lambda n: "}}" * n,
    "[[": lambda n: "[[" * n,
    "<ref>": lambda n: "<ref>" * n,
    "{|": lambda n: "{|" * n,
    "<!--": lambda n: "<!--" * n,
    "'''": lambda n: "'''" * n,
    "{{Infobox a|b=": lambda n: "{{Infobox a|b=" * (n // 10),
    "{{Infobox a|b=[[": lambda n: "{{Infobox a|b=" + "[[" * n,
    "{{Infobox a|b={{c|": lambda n: "{{Infobox a|b=" + "{{c|" * (n // 4) + "}}" * (n // 4) + "}}",
    "parameters": lambda n: "{{Infobox a" + "".join(f"|k{i}=v" for i in range(n)) + "}}",
}
HTML: dict[str, Callable[[int], str]] = {
    "<div>": lambda n: "<html>" + "<div>" * n,
    "<table class=infobox>": lambda n: '<table class="infobox"><tr><th>a</th><td>' * (n // 40),
    "rows": lambda n: '<table class="infobox">' + "<tr><th>a</th><td>b</td></tr>" * n + "</table>",
    "<li>": lambda n: '<table class="infobox"><tr><th>a</th><td>' + "<ul><li>b" * n,
    "<": lambda n: "<html>" + "<" * n,
}


def main() -> None:
    for syntax, makers in (("plain", PLAIN), ("wikitext", WIKITEXT), ("html", HTML)):
        print(
            f"\n{syntax}: seconds of ie.extract at n, 2n, 4n; the last figure is the growth from n to 4n (4 is linear)"
        )
        for name, make in makers.items():
            n = 20_000
            taken = [
                seconds(lambda c, s=syntax: ie.extract(c, syntax=s), [make(n * k)], 1) for k in (1, 2, 4)
            ]
            print(
                f"  {name:28} {taken[0]:8.2f} {taken[1]:8.2f} {taken[2]:8.2f}   {taken[2] / max(taken[0], 1e-3):6.1f}"
            )


if __name__ == "__main__":
    main()
