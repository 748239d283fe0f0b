"""The tags that a value may hold, as data: what each means to a reader, and a reader for attributes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from infobox_extract.model import InLanguage, Markup

__all__ = [
    "BLOCK",
    "CELL",
    "DROPPED",
    "IGNORED",
    "LITERAL",
    "MARKUP",
    "VOID",
    "attribute",
    "is_hidden",
    "math_words",
]

#: Tag → Markup.style.
MARKUP: Mapping[str, str] = {
    "small": "small", "sup": "sup", "sub": "sub", "i": "italic", "em": "italic", "cite": "italic", "var": "italic", "dfn": "italic",
    "b": "bold", "strong": "bold", "s": "strike", "del": "strike", "strike": "strike", "code": "code", "tt": "code", "kbd": "code",
    "samp": "code", "nobr": "nowrap",
}  # fmt: skip
#: Tags that begin and end a line.
BLOCK = frozenset(
    "div p center blockquote h1 h2 h3 h4 h5 h6 table tbody thead tr caption dl dt dd ul ol li hr section poem".split()
)
CELL = frozenset(("td", "th"))
#: Tags without words of their own; what they enclose stays.
IGNORED = frozenset(
    "span u ins font big bdi bdo abbr q ruby rb rt rp rtc time data mark a noinclude onlyinclude includeonly wbr colgroup col tfoot".split()
)
VOID = frozenset(("br", "hr", "wbr", "img", "col"))
#: Extensions whose content is not to be read as words.
DROPPED = frozenset(
    """categorytree charinsert dynamicpagelist gallery graph hiero imagemap includeonly indicator inputbox mapframe maplink
    references rss score section templatedata templatestyles timeline langconvert""".split()
)
#: Extensions whose content is shown as written.
LITERAL = frozenset(("nowiki", "pre", "source", "syntaxhighlight"))

#: All tags whose content is not read as wikitext (or not where it stands).
EXTENSIONS = DROPPED | LITERAL | frozenset(("ref", "math", "chem", "ce", "poem", "phonos"))
_CLOSINGS = {name: re.compile(rf"</{name}\s*>", re.I) for name in EXTENSIONS}


def closing_of(name: str) -> re.Pattern[str]:
    """The pattern of an extension's closing tag."""
    return _CLOSINGS[name]


_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>/]+))")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


def attribute(attributes: str, name: str) -> str:
    """The attribute's value in the inside of a tag; "" where it has none.

    >>> attribute(' name="Smith 2001" group=n', "name")
    'Smith 2001'
    """
    for match in _ATTRIBUTE.finditer(attributes):
        if match.group(1).lower() == name:
            return (match.group(2) or match.group(3) or match.group(4) or "").strip()
    return ""


def is_hidden(attributes: str) -> bool:
    """Whether a tag with these attributes is not shown."""
    return "style" in attributes.lower() and bool(_HIDDEN.search(attributes))


_MATH_SIGNS = {
    "times": "×", "cdot": "·", "pm": "±", "mp": "∓", "approx": "≈", "sim": "∼", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠",
    "infty": "∞", "to": "→", "rightarrow": "→", "div": "÷", "circ": "°", "ldots": "…", "dots": "…", "sqrt": "√", "sum": "∑", "prod": "∏",
    "int": "∫", "partial": "∂", "in": "∈", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ",
    "sigma": "σ", "tau": "τ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ",
    "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "quad": " ", "qquad": " ",
}  # fmt: skip
_MATH_COMMAND = re.compile(r"\\([A-Za-z]+|.)")


def math_words(formula: str) -> str:
    """A formula in TeX as it can be said in one line.

    >>> math_words(r"\\mathrm{H}_2 \\times 10^{3}")
    'H_2 × 10^3'
    """
    words = _MATH_COMMAND.sub(
        lambda m: _MATH_SIGNS.get(m.group(1), " " if m.group(1) in ",;: !" else ""), formula
    )
    return " ".join(words.replace("{", "").replace("}", "").replace("~", " ").split())


def meaning(name: str, attributes: str) -> Markup | InLanguage | None:
    """What a tag says of the words that it encloses."""
    if name in MARKUP:
        return Markup(style=MARKUP[name])
    if attributes and name in ("span", "div", "font", "i"):
        style = attribute(attributes, "style").replace(" ", "").lower()
        if "white-space:nowrap" in style:
            return Markup(style="nowrap")
        if _SMALL.search(style):
            return Markup(style="small")
        code = attribute(attributes, "lang")
        if code:
            return InLanguage(code=code)
    return None


_SMALL = re.compile(r"font-size:(?:[1-9]\d(?:\.\d+)?%|0?\.\d+em|x?-?small|smaller)")


#: The longest stretch that is looked at for the end of what is hidden.
_HIDDEN_LENGTH = 3000
NONE_LEFT = -2


def matching_end(raw: str, name: str, position: int) -> int:
    """Behind the closing tag that belongs to a tag opened before ``position``; -1 or less where there is none."""
    depth = 1
    for match in re.compile(rf"<(/?){name}\b[^<>]*>", re.I).finditer(
        raw, position, position + _HIDDEN_LENGTH
    ):
        depth += -1 if match.group(1) else not match.group().endswith("/>")
        if not depth:
            return match.end()
    return -1 if raw.find(f"</{name}", position) >= 0 else NONE_LEFT
