"""An address and its parameters in, a wiki's answer out: asked politely, and again where the wiki is busy.

The manners are those of https://www.mediawiki.org/wiki/API:Etiquette: a user agent that names us, compressed
answers, one request after the other, ``maxlag``, and back-off where the wiki asks for it or the line breaks.
"""

from __future__ import annotations

import gzip
import http.client
import json
import socket
import ssl
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any, TypeVar

from infobox_extract.errors import FetchError

__all__ = ["Client"]

T = TypeVar("T")

ATTEMPTS = 5
#: Seconds: an answer that takes longer is given up; a wiki that asks to wait longer is left alone.
PATIENCE = 60.0
#: Longer parameters go into the body of a request, which caches and servers' limits do not like in an address.
LONGEST_ADDRESS = 4000
#: The API's own errors that pass.
PASSING = ("maxlag", "ratelimited", "readonly")


class _BusyError(Exception):
    """Worth another attempt, after so many seconds where the wiki names them."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Client:
    """Who asks. ``contact`` stands in the user agent; ``sleep`` waits that many seconds."""

    contact: str = ""
    sleep: Callable[[float], None] = field(default=time.sleep)

    def json(self, address: str, parameters: Mapping[str, str]) -> dict[str, Any]:
        """The API's answer; raises FetchError where it is an error, or none of an API."""
        return self._persistently(lambda: _answer(address, *_opened(address, parameters, self.contact)))

    def read(self, address: str) -> bytes:
        """What stands at the address; raises FetchError where it cannot be had."""
        return self._persistently(lambda: _opened(address, {}, self.contact)[0])

    def _persistently(self, once: Callable[[], T]) -> T:
        for attempt in range(ATTEMPTS):
            try:
                return once()
            except _BusyError as busy:
                wait = 2.0**attempt if busy.wait is None else busy.wait
                if wait > PATIENCE:
                    raise FetchError(f"{busy}; it asks to wait {wait:.0f} seconds") from busy
                if attempt == ATTEMPTS - 1:
                    raise FetchError(f"{busy}; gave up after {ATTEMPTS} attempts") from busy
            self.sleep(wait)
        raise AssertionError("unreachable: the last attempt returns or raises")


def _answer(address: str, content: bytes, headers: Message) -> dict[str, Any]:
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        raise FetchError(f"{address}: the answer is not JSON; is this the address of a wiki's API?")
    error = answer.get("error")
    if not error:
        return answer
    code, info = (error.get("code"), error.get("info")) if isinstance(error, dict) else ("error", error)
    if code in PASSING:
        raise _BusyError(f"{address}: {code}: {info}", _wait(headers))
    raise FetchError(f"{address}: {code}: {info}")


def _opened(address: str, parameters: Mapping[str, str], contact: str) -> tuple[bytes, Message]:
    """The body of the answer, and its headers."""
    try:
        with urllib.request.urlopen(_request(address, parameters, contact), timeout=PATIENCE) as answer:
            content: bytes = answer.read()
            if answer.headers.get("Content-Encoding") == "gzip":
                content = gzip.decompress(content)
            return content, answer.headers
    except urllib.error.HTTPError as error:
        with error:
            reason = f"{address}: HTTP {error.code} {error.reason}"
            if error.code == 429 or error.code >= 500:
                raise _BusyError(reason, _wait(error.headers)) from error
            raise FetchError(reason) from error
    except (OSError, EOFError, zlib.error, http.client.HTTPException) as error:
        cause = getattr(error, "reason", error)
        if isinstance(cause, (socket.gaierror, ssl.SSLCertVerificationError, http.client.InvalidURL)):
            raise FetchError(f"{address}: {cause}") from error
        raise _BusyError(f"{address}: {str(cause) or type(cause).__name__}") from error


def _request(address: str, parameters: Mapping[str, str], contact: str) -> urllib.request.Request:
    headers = {"User-Agent": _agent(contact), "Accept-Encoding": "gzip"}
    query = urllib.parse.urlencode(parameters)
    if len(query) > LONGEST_ADDRESS:
        headers["Promise-Non-Write-API-Action"] = "true"  # a reading POST may be answered by any data centre
        return urllib.request.Request(address, data=query.encode(), headers=headers)
    return urllib.request.Request(f"{address}?{query}" if query else address, headers=headers)


def _agent(contact: str) -> str:
    try:
        own = version("infobox-extract")
    except PackageNotFoundError:
        own = "source"
    said = f" ({contact})" if contact else ""
    return f"infobox-extract/{own}{said} Python-urllib/{sys.version_info.major}.{sys.version_info.minor}"


def _wait(headers: Message) -> float | None:
    """Seconds until the next attempt, as the wiki asks for them (in figures or as a date); None where it does not."""
    stated = (headers.get("Retry-After") or "").strip()
    if stated.isdecimal():
        return float(stated)
    try:
        return max(0.0, parsedate_to_datetime(stated).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        return None
