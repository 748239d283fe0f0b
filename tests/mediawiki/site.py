"""Sets up a MediaWiki with the pages and templates of the fixtures in a folder, and serves it on loopback.

By hand: ``python -m tests.mediawiki.site FOLDER`` prints its address and serves until Ctrl-C.
Debian's packages do the work: ``mediawiki php-cli php-sqlite3 php-mbstring php-xml php-intl``.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
ARTICLES = HERE.parent.parent / "fixtures" / "articles"
MEDIAWIKI = Path("/usr/share/mediawiki")
#: Faster by half: what is compiled once serves all requests.
PHP = ("php", "-d", "opcache.enable_cli=1", "-d", "memory_limit=256M")
#: The navigation boxes at the foot of the golden articles: what is in them is never the article's.
NAVBOXES = (
    "ITV drama", "Netflix original series", "Peacock original series", "Renske de Wit", "Teodora Vance",
    "The Ferrymen", "Tokonoma Works",
)  # fmt: skip
#: Pages that are no article, for what ``fetch`` must tell apart.
OTHERS = {
    "Soundtrack (TV show)": "#REDIRECT [[Soundtrack (TV series)]]",
    "Soundtrack (Netflix)": "#REDIRECT [[Soundtrack (TV show)]]",
    "To nowhere": "#REDIRECT [[Nowhere]]",
    "Round and round": "#REDIRECT [[Round and round]]",
    "Café": "A place.",
    "Blank page": "",
    **{f"Stub {i}": f"{{{{Infobox person | name = Stub {i} }}}}" for i in range(120)},
}


def missing() -> str | None:
    """Why no MediaWiki can be set up on this machine; None where it can."""
    if shutil.which("php") is None:
        return "needs php, which is not installed (Debian: php-cli)"
    if not (MEDIAWIKI / "maintenance" / "install.php").is_file():
        return "needs MediaWiki, which is not installed (Debian: mediawiki)"
    loaded = subprocess.run(["php", "-m"], capture_output=True, text=True, check=False).stdout.lower().split()
    lacking = [m for m in ("pdo_sqlite", "mbstring", "xml", "intl") if m not in loaded]
    return (
        f"needs PHP's {', '.join(lacking)} (Debian: php-sqlite3 php-mbstring php-xml php-intl)"
        if lacking
        else None
    )


def pages() -> dict[str, str]:
    """Title → wikitext of the English golden articles, under the titles that their records bear."""
    import json

    golden = {}
    for folder in sorted(ARTICLES.iterdir()):
        if (wikitext := folder / "article.wikitext").is_file():
            expected = json.loads((folder / "expected.json").read_text("utf-8"))
            text = wikitext.read_text("utf-8")
            if expected["article_language"] == "en" and _is_set_up(text):
                golden[expected["title"]] = text
    return golden


def _is_set_up(text: str) -> bool:
    """Whether every template that the article uses is among those that are set up here."""
    known = {p.stem for p in (HERE / "templates").glob("*.wikitext")}.union(NAVBOXES)
    names = {n.strip().replace("_", " ") for n in re.findall(r"\{\{([^|{}#:]+)(?=[|}])", text)}
    return {n[:1].upper() + n[1:] for n in names} <= known


def build(folder: Path) -> None:
    """An installed wiki in ``folder`` (database, settings, caches), with every template and page."""
    for name in ("data", "cache", "images"):
        (folder / name).mkdir(parents=True)
    _maintain(
        folder, "install", "--dbtype", "sqlite", "--dbname", "wiki", "--dbpath", str(folder / "data"),
        "--confpath", str(folder), "--pass", "a-password-of-no-use", "--scriptpath", "", "Fixtures", "Operator",
    )  # fmt: skip
    shutil.copyfile(HERE / "LocalSettings.php", folder / "LocalSettings.php")
    templates = {p.stem: p.read_text("utf-8") for p in sorted((HERE / "templates").glob("*.wikitext"))}
    boxes = {name: f"{{{{Navbox|title={name}|list1={{{{Hlist|[[One]]|[[Two]]}}}}}}}}" for name in NAVBOXES}
    _import(folder, {**templates, **boxes}, "--prefix", "Template:")
    _import(folder, {**pages(), **OTHERS})


def _import(folder: Path, texts: Mapping[str, str], *options: str) -> None:
    """Many pages by one run of MediaWiki's own script, which names each page after its file."""
    heap = folder / "pages"
    heap.mkdir()
    for title, text in texts.items():
        (heap / f"{title}.wikitext").write_text(text, "utf-8")
    _maintain(folder, "importTextFiles", "--overwrite", *options, *map(str, sorted(heap.iterdir())))
    shutil.rmtree(heap)


def _maintain(folder: Path, script: str, *arguments: str) -> None:
    command = [*PHP, str(MEDIAWIKI / "maintenance" / f"{script}.php"), *arguments]
    done = subprocess.run(command, env=_environment(folder), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{script}: {done.stdout[-2000:]}\n{done.stderr[-2000:]}")


def _environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "MW_CONFIG_FILE": str(folder / "LocalSettings.php"), "WIKI_FOLDER": str(folder)}


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The wiki's address ("http://127.0.0.1:49152"), answering while the context lasts."""
    address = f"127.0.0.1:{_free_port()}"
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [*PHP, "-S", address, "-t", str(MEDIAWIKI)], env=_environment(folder), stdout=log, stderr=log
        )
        try:
            _await(address, server)
            yield f"http://{address}"
        finally:
            server.terminate()
            server.wait(timeout=10)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _await(address: str, server: subprocess.Popen[bytes]) -> None:
    host, _, port = address.partition(":")
    for _ in range(200):
        if server.poll() is not None:
            raise RuntimeError(f"php -S ended with {server.returncode}")
        try:
            socket.create_connection((host, int(port)), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("php -S did not answer within ten seconds")


if __name__ == "__main__":
    target = Path(sys.argv[1]).resolve()
    if not (target / "LocalSettings.php").exists():
        build(target)
    with served(target) as running:
        print(running, flush=True)
        try:
            time.sleep(1e6)
        except KeyboardInterrupt:
            pass
