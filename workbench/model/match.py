"""Matches: candidates found by the program, decided by a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.hashes import METHOD_IDENTICAL
from workbench.model.ids import MatchId, MediaId
from workbench.model.media import FileFacts


class Band(StrEnum):
    """How strong a match is; each band is shown with its measured rate of false matches."""

    STRONG = "strong"
    POSSIBLE = "possible"
    WEAK = "weak"


class Relation(StrEnum):
    """What two pictures share."""

    SAME_PICTURE = "same-picture"
    SHARED_CONTENT = "shared-content"
    SAME_LAYOUT = "same-layout"  # never asserted as reuse
    SAME_SCENE = "same-scene"


class Decision(StrEnum):
    """What a person says of a match."""

    SAME = "same"
    RELATED = "related"
    NOT_RELATED = "not-related"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Transform:
    """A change between the earlier copy and the case's copy.

    Attributes:
        name: "mirrored", "rotated" (by quarter turns), "tilted" (by a few degrees, or seen at an angle), "cropped",
            "bordered", "letterboxed", "side-filled", "inset", "screenshot", "overlay", "recoloured", "differs" (a part
            that shows something else), "speed", "incomplete" (a cut-off file: only a part could be read); "scaled" in
            cases made before "inset" and "screenshot" were told apart.
        rect: Where, as fractions x, y, width, height: of "cropped" and "incomplete" what was kept of the earlier
            picture, of all others the place in the case's copy; None when it has no place.
    """

    name: str
    rect: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class MatchFinding:
    """One match as found, before it is stored. Field names follow the command line's JSON.

    Attributes:
        item: Id of the library item.
        name: File name of the item.
        band, relation: See the enums.
        mirrored, reversed: Whether the case's copy is turned left to right, or plays backwards.
        rotation_deg: 0, 90, 180 or 270.
        speed: Library seconds per case second; 1.0 where unknown.
        query_start_s, query_end_s, library_start_s, library_end_s: None for stills, and where time cannot be told.
        edges_s: Uncertainty of the edges, seconds.
        transforms: What was changed.
        method: Steps that found it, with versions ("pdq/1 full~trim", "registration/1").
        distance_bits: Median PDQ distance over the evidence, of 256; None when only features agree.
        threshold_bits: The limit that was applied.
        inliers: Registered feature pairs; None when not registered.
        agreement: Share of the textured overlap that agrees, 0-1; None when not registered.
        score: Evidence weight, for ordering only; never shown as truth.
        distinct_pictures: Distinct pictures that carry the evidence.
    """

    item: int
    name: str
    band: Band
    relation: Relation
    mirrored: bool = False
    reversed: bool = False
    rotation_deg: int = 0
    speed: float = 1.0
    query_start_s: float | None = None
    query_end_s: float | None = None
    library_start_s: float | None = None
    library_end_s: float | None = None
    edges_s: float | None = None
    transforms: tuple[Transform, ...] = ()
    method: tuple[str, ...] = ()
    distance_bits: int | None = None
    threshold_bits: int | None = None
    inliers: int | None = None
    agreement: float | None = None
    score: float = 0.0
    distinct_pictures: int = 1

    @property
    def is_same_file(self) -> bool:
        """Whether the two files are the same, byte for byte; of likeness nothing was asked."""
        return METHOD_IDENTICAL in self.method

    @property
    def has_band(self) -> bool:
        """Whether a band and its rate of false matches say anything: not of a mere layout, nor of one file."""
        return self.relation is not Relation.SAME_LAYOUT and not self.is_same_file


TOO_PLAIN = "title, black or too plain to match"  # the reason why a medium or a stretch was not searched for


@dataclass(frozen=True, slots=True)
class QueryResult:
    """What a search found for one medium.

    Attributes:
        matches: Best first.
        not_found: Seconds of a clip that no match with times covers, as (start, end); () for stills. They may be called
            found nowhere only where no match is without times.
        not_searched: Seconds kept out of matching: title, black or too plain.
        notes: What the search could not do, in sentences; shown beside the result.
        unsearched: Why nothing of the medium was searched for, as a clause; empty when something was. "Found nowhere"
            may not be said of such a medium.
        look_deeper: Whether a still, or much of it, was not found, so that a deep look at the original is worth it.
    """

    matches: tuple[MatchFinding, ...]
    not_found: tuple[tuple[float, float], ...] = ()
    not_searched: tuple[tuple[float, float], ...] = ()
    notes: tuple[str, ...] = ()
    unsearched: str = ""
    look_deeper: bool = False


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """What was known of the library item when the match was stored; kept even if the library is unplugged.

    Attributes mirror `library.LibraryItem`; `library` is its path as given. `generation` is that of the library when
    the match was found first, or when what it says of the item's origin was last changed: a later one is news.
    """

    library: str
    library_id: str
    generation: int
    title: str = ""
    sha256: str = ""
    kind: str = ""
    source_url: str = ""
    published_by: str = ""
    earliest_date: str = ""
    place: str = ""
    event: str = ""
    path: str = ""
    file: FileFacts = field(default_factory=FileFacts)


@dataclass(frozen=True, slots=True)
class Match:
    """A stored match of a case.

    Attributes:
        id: Stable in the case.
        media_id: The case's medium.
        finding: As found.
        item: The library item's facts at the time.
        search_id: The search that found it.
        decision: Of a person; None while undecided.
        decided_by, decided_at: Who and when (ISO, UTC); empty while undecided.
        superseded: True when a newer search no longer finds it; kept because a person's edit points to it.
    """

    id: MatchId
    media_id: MediaId
    finding: MatchFinding
    item: LibraryFacts
    search_id: int
    decision: Decision | None = None
    decided_by: str = ""
    decided_at: str = ""
    superseded: bool = False


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """That a search was made: the evidence behind "found nowhere".

    Attributes:
        id: Stable in the case.
        at: ISO time, UTC.
        library, library_id, generation, item_count: What was searched.
        media_ids: What was searched for.
        method: Steps with versions.
        found: Number of matches.
        unread: Media that could not be searched, with reasons ("clip.mp4: the file is empty").
        notes: What the search could not do, with the medium's name ("clip.mp4: only the first hour was searched").
    """

    id: int
    at: str
    library: str
    library_id: str
    generation: int
    item_count: int
    media_ids: tuple[int, ...]
    method: tuple[str, ...]
    found: int
    unread: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """Seconds of one clip found nowhere or kept out of the search, from the latest search.

    Attributes:
        media_id, search_id: Which medium and search.
        not_found, not_searched: Ranges (start_s, end_s).
        time_unknown: Ranges that no match with times covers, while another match tells no time: nobody knows which of
            these seconds were found. As stored they are part of `not_found`; `review.findings.coverage_of` parts them.
    """

    media_id: MediaId
    search_id: int
    not_found: tuple[tuple[float, float], ...]
    not_searched: tuple[tuple[float, float], ...]
    time_unknown: tuple[tuple[float, float], ...] = ()
