"""The drawn sample case: what is asked for, what was made, and the truth of it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.library import Provenance


@dataclass(frozen=True, slots=True)
class SampleRequest:
    """Task `workbench.tasks.sample_case:run` (a maker): draw the sample case into a folder.

    Attributes:
        folder: Where to write; made if absent. Files of the same names are replaced.
    """

    folder: str


@dataclass(frozen=True, slots=True)
class SampleMedium:
    """A medium the article shows, saved beside it.

    Attributes:
        name: File name.
        path: Full path.
        claim: Number of the claim it stands beside, from 1.
        reused: Whether an earlier copy of it, or of a part, is in the library.
    """

    name: str
    path: str
    claim: int
    reused: bool


@dataclass(frozen=True, slots=True)
class SampleFootage:
    """A file of earlier footage, for the library.

    Attributes:
        name: File name.
        path: Full path.
        provenance: What is known of it.
    """

    name: str
    path: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class SampleReuse:
    """One reuse as it was drawn: the truth a search is tested against.

    Attributes:
        medium, footage: Names of the case's file and of the earlier one.
        start_s, end_s, footage_start_s, footage_end_s: The stretch in both; None for pictures.
        mirrored: Whether the case's copy is turned left to right.
        rect: Part of the earlier picture that was kept, as fractions x, y, width, height.
    """

    medium: str
    footage: str
    start_s: float | None
    end_s: float | None
    footage_start_s: float | None
    footage_end_s: float | None
    mirrored: bool
    rect: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class SampleResult:
    """What was made.

    Attributes:
        article: Path of the saved page.
        title: Of the article.
        published: Its publication date, ISO.
        claims: The sentences of its media claims, in order.
        media: The media beside it; the missing one is not among them.
        missing: Name of the medium the page cites but that was not saved.
        missing_claim: Number of the claim it belongs to, from 1.
        footage: Earlier footage, for the library.
        reuses: Who reuses what.
        new_stretches: Seconds of the case's clips found nowhere, by name: name, start, end.
        not_searched: Seconds of title cards: name, start, end.
    """

    article: str
    title: str
    published: str
    claims: tuple[str, ...]
    media: tuple[SampleMedium, ...]
    missing: str
    missing_claim: int
    footage: tuple[SampleFootage, ...]
    reuses: tuple[SampleReuse, ...]
    new_stretches: tuple[tuple[str, float, float], ...]
    not_searched: tuple[tuple[str, float, float], ...]
