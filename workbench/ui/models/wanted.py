"""What a person wants made or taken in, as dialogs hand it on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.commands.taking_in import Preview
from workbench.model.taking_in import AS_READ, TakingIn


def _nothing() -> None:
    """Nothing is left to tidy up."""


@dataclass(frozen=True, slots=True)
class WantedCase:
    """A case to be made.

    Attributes:
        folder: Where.
        title: Its name; empty for that of the article.
        article: What it is made from, as it was read and shown; None for none.
        choices: What was decided about the article.
        media: Files and folders.
        over: Called when it was made, or could not be.
    """

    folder: Path
    title: str = ""
    article: Preview | None = None
    choices: TakingIn = AS_READ
    media: tuple[Path, ...] = ()
    over: Callable[[], object] = _nothing
