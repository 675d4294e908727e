"""What a running program is made of, for About and `workbench about`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Component:
    """One library.

    Attributes:
        name: As its makers write it.
        version: As it tells itself; empty when it is not installed.
        use: What it does here, in a few words.
    """

    name: str
    version: str
    use: str


@dataclass(frozen=True, slots=True)
class Components:
    """The libraries of a worker."""

    parts: tuple[Component, ...]


@dataclass(frozen=True, slots=True)
class About:
    """All that is told.

    Attributes:
        version: Of the program.
        parts: Libraries, the decoders among them.
        limits: What foreign files are kept from here, and what this system does not offer, in sentences.
    """

    version: str
    parts: tuple[Component, ...]
    limits: tuple[str, ...]
