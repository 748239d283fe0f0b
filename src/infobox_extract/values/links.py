"""Text in, the addresses on the web that it states out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from infobox_extract.model import Link, Text, UrlStated

__all__ = ["parse_url", "parse_urls"]

_ARCHIVES = re.compile(
    r"//(?:web\.archive\.org/(?:web|save)/|(?:www\.)?(?:archive\.(?:is|today|ph|fo|li|vn|md)|webcitation\.org|wayback\.|webarchive\.|arquivo\.pt/wayback|megalodon\.jp|perma\.cc|liveweb\.archive\.org))",
    re.I,
)
_SCHEME = re.compile(r"(https?|ftps?|sftp|ircs?|gopher|gemini)://", re.I)
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_HOST = rf"(?:{_LABEL}\.){{1,8}}(?:[^\W\d_]{{2,24}}|xn--[a-z0-9-]{{2,30}})"
_PATH = r"(?::\d{2,5})?(?:[/?#][^\s<>\"|\[\]{}]*)?"
_FULL = re.compile(
    r"(?:https?|ftps?|sftp)://[^\s<>\"|\[\]{}]{1,2000}|(?<![\w:/])//(?=[^\W_][\w.-]+\.[^\W\d_]{2})[^\s<>\"|\[\]{}]{1,2000}",
    re.I,
)
_BARE = re.compile(rf"(?<![\w@./-])({_HOST})\.?({_PATH})(?![\w@])", re.I)
#: Endings under which a name with a dot in running words is a host, not an abbreviation or a file.
_COMMON = frozenset(
    """com org net edu gov mil int info biz name museum aero coop pro mobi jobs travel tel cat asia xxx io ai app dev tv fm me cc co
    online site website web blog shop store tech news media film movie music art band club bar live show games studio design agency page
    cloud digital global group international foundation church school university academy health care law ngo ong eu uk us de fr it es pt
    nl be ch at pl cz sk hu ro bg gr se no dk fi is ie ru ua by kz lt lv ee rs hr si ba mk al tr il ir iq sa ae eg ma dz tn za ng ke gh
    jp cn kr tw hk sg my th vn id ph in pk bd lk np au nz ca mx br ar cl pe uy ve ec bo py cr gt hn ni pa do cu pr vo example test москва
    рф укр бг срб 中国 香港 台湾 한국 berlin london nyc paris wien tokyo scot wales cymru gal eus bzh swiss africa lat""".split()
)
_FILES = frozenset(
    "jpg jpeg png gif svg webp tif tiff pdf ogg ogv oga mp3 mp4 webm wav djvu doc docx xls xlsx zip exe html htm php asp txt".split()
)
_TRAILING = ".,;:!?'’”»。、"


def parse_url(text: Text | str, language: str = "en") -> str | None:
    """The first address that the value states, absolute; None where it states none.

    What markup states comes before addresses in the words; copies kept by an archive count only where no other
    address is stated. A bare host gets ``http://``, as Template:URL does.

    >>> parse_url("portselby.example"), parse_url("see www.example.com/foo."), parse_url("Official website")
    ('http://portselby.example', 'http://www.example.com/foo', None)
    """
    return next(iter(parse_urls(text, language)), None)


def parse_urls(text: Text | str, language: str = "en") -> tuple[str, ...]:  # noqa: ARG001  (all parsers are called alike)
    """All addresses that the value states, archived copies last, each once.

    >>> parse_urls("http://a.example and https://web.archive.org/web/2010/http://b.example")
    ('http://a.example', 'https://web.archive.org/web/2010/http://b.example')
    """
    text = Text.of(text)
    found = list(_of_markup(text)) if text.annotations else []
    if not found and "." in text.plain:
        found = [(address, False) for address in _of_words(text.plain)]
    kept = dict.fromkeys(a for a, archived in found if not archived and not _ARCHIVES.search(a))
    return tuple(kept | dict.fromkeys(a for a, _ in found))


# ---- what markup states ----------------------------------------------------------------------
def _of_markup(text: Text) -> Iterator[tuple[str, bool]]:
    for a in text.annotations:
        if isinstance(a.data, UrlStated):
            address, archived = a.data.address, a.data.archived
        elif isinstance(a.data, Link) and a.data.external:
            address, archived = a.data.target, False
        else:
            continue
        if (absolute := _absolute(address)) is not None:
            yield absolute, archived


def _absolute(address: str) -> str | None:
    """With scheme and host in lower case; None for what is no address ("mailto:", a section, nothing)."""
    address = address.strip().strip('<>[]"')
    if not address or any(c.isspace() for c in address):
        address = address.split()[0] if address.split() else ""
    m = _SCHEME.match(address)
    if m is None and address.startswith("//"):
        address = "http:" + address
    elif m is None:
        bare = re.match(rf"({_HOST})\.?({_PATH})$", address, re.I)
        if bare is None:
            return None
        address = "http://" + address
    return _lowered(address)


def _lowered(address: str) -> str | None:
    scheme, _, rest = address.partition("://")
    cut = next((i for i, c in enumerate(rest) if c in "/?#"), len(rest))
    host = rest[:cut]
    if not host.strip(".") or len(address) > 4000:
        return None
    user, at, name = host.rpartition("@")
    return f"{scheme.lower()}://{user}{at}{name.lower()}{rest[cut:]}"


# ---- what the words state --------------------------------------------------------------------
def _of_words(words: str) -> Iterator[str]:
    """Whole addresses first, wherever they stand; else bare hosts."""
    whole = [w for m in _FULL.finditer(words) if (w := _absolute(_without_trailing(m.group()))) is not None]
    if whole:
        yield from whole
        return
    stripped = words.strip().strip("<>()[]\"'")
    alone = len(stripped) <= 300 and not any(c.isspace() for c in stripped)
    for m in _BARE.finditer(words if len(words) <= 20000 else words[:20000]):
        if _is_host(m[1], m[2], alone=alone) and (w := _absolute(_without_trailing(m[1] + m[2]))) is not None:
            yield w


def _without_trailing(address: str) -> str:
    """Without the punctuation of the sentence, and without a bracket that opens before it."""
    while address:
        if address[-1] in _TRAILING or (address[-1] == ")" and address.count(")") > address.count("(")):
            address = address[:-1]
        else:
            break
    return address


def _is_host(host: str, path: str, *, alone: bool) -> bool:
    """In running words only under common endings; a whole value may be any host in lower case."""
    labels = host.split(".")
    ending = labels[-1].lower()
    if ending in _FILES or all(len(label) == 1 for label in labels):
        return False  # "logo.svg", "U.S."
    if labels[0].lower() == "www" and len(labels) > 2:
        return True
    if ending in _COMMON:
        return (
            alone
            or bool(path.strip("/"))
            or not labels[-1][:1].isupper()
            or (labels[-1].isupper() and len(labels[-1]) > 2)
        )
    return alone and (host.islower() or bool(path)) and len(labels[0]) > 1
