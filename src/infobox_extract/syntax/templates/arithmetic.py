"""Arithmetic as ``{{#expr:}}`` has it: an expression's text in, its value out; None where it is no expression."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping

__all__ = ["evaluated", "written"]

_TOKEN = re.compile(
    r"\s*(?:(\d+(?:\.\d*)?(?:[eE][-+]?\d{1,3})?|\.\d+)|([a-z]+)|(<=|>=|!=|<>|[-+*/^()<>=×÷−]))\s*", re.I
)
_LONGEST, _DEEPEST = 1000, 40

_FUNCTIONS: Mapping[str, Callable[[float], float]] = {
    "abs": abs, "floor": math.floor, "ceil": math.ceil, "trunc": math.trunc, "sqrt": math.sqrt, "exp": math.exp, "ln": math.log, "sin": math.sin, "cos": math.cos, "tan": math.tan, "not": lambda x: float(x == 0),
}  # fmt: skip
_CONSTANTS: Mapping[str, float] = {"pi": math.pi, "e": math.e}

#: Binary operators: how tightly they bind, what they do.
_OPERATORS: Mapping[str, tuple[int, Callable[[float, float], float]]] = {
    "or": (1, lambda a, b: float(bool(a or b))),
    "and": (2, lambda a, b: float(bool(a and b))),
    "=": (3, lambda a, b: float(a == b)),
    "!=": (3, lambda a, b: float(a != b)),
    "<>": (3, lambda a, b: float(a != b)),
    "<": (3, lambda a, b: float(a < b)),
    ">": (3, lambda a, b: float(a > b)),
    "<=": (3, lambda a, b: float(a <= b)),
    ">=": (3, lambda a, b: float(a >= b)),
    "round": (4, lambda a, b: _half_up(a, int(b))),
    "+": (5, lambda a, b: a + b),
    "-": (5, lambda a, b: a - b),
    "*": (6, lambda a, b: a * b),
    "/": (6, lambda a, b: a / b),
    "div": (6, lambda a, b: a / b),
    "mod": (6, lambda a, b: math.fmod(math.trunc(a), math.trunc(b))),
    "fmod": (6, math.fmod),
    "^": (7, lambda a, b: a**b if abs(b) < 1000 else math.nan),
}  # fmt: skip
_SPELLINGS = str.maketrans({"×": "*", "÷": "/", "−": "-"})


def evaluated(text: str) -> float | None:
    """The value of an expression of literal numbers; None for anything else, or where it has none.

    >>> evaluated("123+13.3 round 0"), evaluated("2*(3-1)^2"), evaluated("1/0"), evaluated("abc")
    (136.0, 8.0, None, None)
    """
    if len(text) > _LONGEST:
        return None
    tokens: list[str] = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if not match:
            return None
        tokens.append(match.group().strip().lower().translate(_SPELLINGS))
        position = match.end()
    try:
        value, rest = _binary(tokens, 0, 0, 0)
    except (ValueError, OverflowError, ZeroDivisionError, TypeError, IndexError, RecursionError):
        return None
    if rest != len(tokens) or isinstance(value, complex) or not math.isfinite(value):
        return None
    return float(value)


def _binary(tokens: list[str], at: int, least: int, depth: int) -> tuple[float, int]:
    """Operands joined by operators that bind at least so tightly (precedence climbing)."""
    if depth > _DEEPEST:
        raise ValueError("too deep")
    value, at = _unary(tokens, at, depth + 1)
    while at < len(tokens) and tokens[at] in _OPERATORS:
        strength, operation = _OPERATORS[tokens[at]]
        if strength < least:
            break
        other, at = _binary(tokens, at + 1, strength + 1, depth + 1)
        value = operation(value, other)
    return value, at


def _unary(tokens: list[str], at: int, depth: int) -> tuple[float, int]:
    if depth > _DEEPEST:
        raise ValueError("too deep")
    token = tokens[at]
    if token in ("-", "+"):
        value, at = _unary(tokens, at + 1, depth + 1)
        return (-value if token == "-" else value), at
    if token in _FUNCTIONS:
        value, at = _unary(tokens, at + 1, depth + 1)
        return _FUNCTIONS[token](value), at
    if token == "(":
        value, at = _binary(tokens, at + 1, 0, depth + 1)
        if tokens[at] != ")":
            raise ValueError("unbalanced")
        return value, at + 1
    return (_CONSTANTS[token] if token in _CONSTANTS else float(token)), at + 1


def _half_up(value: float, digits: int) -> float:
    """PHP's round: halves away from zero."""
    if abs(digits) > 15:
        return value
    scale = 10.0**digits
    return math.copysign(math.floor(abs(value) * scale + 0.5), value) / scale


def written(value: float) -> str:
    """A value as ``{{#expr:}}`` prints it.

    >>> written(136.0), written(0.5), written(1e20)
    ('136', '0.5', '1.0E+20')
    """
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    if abs(value) >= 1e15:
        mantissa, _, exponent = f"{value:.13e}".partition("e")
        digits = mantissa.rstrip("0")
        return f"{digits}{'0' if digits.endswith('.') else ''}E{int(exponent):+d}"
    return f"{value:.14g}"
