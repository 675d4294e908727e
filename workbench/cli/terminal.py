"""What is written to the terminal: texts of strangers may not steer it, whichever command prints them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO, cast

from workbench.model.names import visible_text


class InertStream:
    """A text stream that writes out what would steer a terminal or turn the reading direction: `\\x1b`, `\\u202e`.

    Attributes:
        below: The stream itself, for what steers the terminal on purpose, such as a progress bar.
    """

    def __init__(self, below: TextIO) -> None:
        self.below = below

    def write(self, text: str) -> int:
        """Write a text, made visible; returns its length."""
        self.below.write(visible_text(text))
        return len(text)

    def writelines(self, lines: Iterator[str]) -> None:
        """Write each of them."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        """Everything else is as of the stream below."""
        return getattr(self.below, name)


@contextmanager
def inert_streams() -> Iterator[None]:
    """Let everything that is printed meanwhile be inert, to files and pipes too, since they may be shown later."""
    before = sys.stdout, sys.stderr
    for stream in before:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # A program without a terminal may have no streams at all.
    made = [cast(TextIO, InertStream(stream)) if stream is not None else None for stream in before]
    sys.stdout, sys.stderr = made
    try:
        yield
    finally:
        for name, own, was in zip(("stdout", "stderr"), made, before, strict=True):
            if getattr(sys, name) is own:
                setattr(sys, name, was)


def below(stream: TextIO) -> TextIO:
    """The stream that is written to in the end."""
    return stream.below if isinstance(stream, InertStream) else stream
