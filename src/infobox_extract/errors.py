"""What the library raises: broken containers, wrong calls and missing extras; never an article's content."""

from __future__ import annotations

__all__ = ["DumpError", "FetchError", "InfoboxExtractError", "MissingExtraError", "UsageError"]


class InfoboxExtractError(Exception):
    """The parent of everything that this library raises on purpose."""


class UsageError(InfoboxExtractError, ValueError):
    """A call with arguments that do not fit, such as a syntax that is not known."""


class DumpError(InfoboxExtractError):
    """A container (dump, archive, stream) that cannot be read on; ``offset`` counts bytes from its start."""

    def __init__(self, path: str, offset: int, reason: str) -> None:
        super().__init__(f"{path}: at byte {offset}: {reason}")
        self.path, self.offset, self.reason = path, offset, reason

    def __reduce__(self) -> tuple[type[DumpError], tuple[str, int, str]]:
        return DumpError, (self.path, self.offset, self.reason)


class FetchError(InfoboxExtractError):
    """A wiki that could not be reached, or that answered with an error of its own."""


class MissingExtraError(InfoboxExtractError, ImportError):
    """An optional package is not installed; the message holds the pip command."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(f"{package} is needed for this: pip install 'infobox-extract[{extra}]'")
        self.package, self.extra = package, extra

    def __reduce__(self) -> tuple[type[MissingExtraError], tuple[str, str]]:
        return MissingExtraError, (self.package, self.extra)
