"""What commands ask of workers and get back. Plain frozen dataclasses; see `plain.py` for how they travel."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.model.hashes import DeepPicture, Signature
from workbench.model.match import MatchFinding, QueryResult
from workbench.model.media import Keyframe, MediaFacts, MediaKind, Picture, Shot
from workbench.model.view import AS_IN_FILE, Adjustment


@dataclass(frozen=True, slots=True)
class IntakeRequest:
    """Task `workbench.tasks.intake:run`: read one picture or clip once.

    Attributes:
        path: The file, under a name that tells decoders nothing (its hash, or the path for library adding).
        name: Original name, for messages only; content decides.
        thumb_px: Longest side of keyframe thumbnails.
        want_thumbs: False where only the signature is needed (`library search`).
        with_features: False where a still gets no local features: whole pictures are found, crops are not.
        image_hashes: False where a still gets no pHash and dHash (`library add --hashes-only`).
        want_tags: False where of the facts of a still only its size is needed (`library add --hashes-only`); it gets no
            keyframe either.
        want_dates: Keep the tags that hold dates even so.
        unfinished: File with what a stopped reading of the same clip left, to go on from; it need not exist. The parts
            for it are handed out through `Progress.keep`. Empty to do without.
        keep_every_s: Seconds of a clip after which what was found so far is handed out; clips shorter than three times
            this are begun anew.
    """

    path: str
    name: str
    thumb_px: int = 480
    want_thumbs: bool = True
    with_features: bool = True
    image_hashes: bool = True
    want_tags: bool = True
    want_dates: bool = False
    unfinished: str = ""
    keep_every_s: float = 200.0


@dataclass(frozen=True, slots=True)
class SeveralRequest:
    """Task `workbench.tasks.intake:run_several`: read several small files one after the other.

    Attributes:
        requests: One for each file.
    """

    requests: tuple[IntakeRequest, ...]


@dataclass(frozen=True, slots=True)
class Thumb:
    """Thumbnail of one keyframe.

    Attributes:
        pts: Which frame, 0 for a still.
        jpeg: Encoded picture.
        masked_jpeg: 24 px wide grey picture to be upscaled smooth and darkened; shows nothing recognisable.
    """

    pts: int
    jpeg: bytes = field(repr=False)
    masked_jpeg: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """What one reading told.

    Attributes:
        kind: Image, video or audio.
        facts: Format, size, tags, problems.
        shots, keyframes, thumbs: Empty for audio; one keyframe and thumb for a still.
        signature: Codes for matching; None for audio.
    """

    kind: MediaKind
    facts: MediaFacts
    shots: tuple[Shot, ...]
    keyframes: tuple[Keyframe, ...]
    thumbs: tuple[Thumb, ...]
    signature: Signature | None


@dataclass(frozen=True, slots=True)
class SeveralResult:
    """What the readings told.

    Attributes:
        results: In the order of the requests; None for a file that could not be read: read alone it says why.
    """

    results: tuple[IntakeResult | None, ...]


@dataclass(frozen=True, slots=True)
class FramesRequest:
    """Task `workbench.tasks.frames:run`: exact frames for the stage, the report, a step or a short run of playing.

    Attributes:
        path, name: As in `IntakeRequest`.
        pts: Frame wanted: the one shown at this time (the last with a time stamp not after it). 0 for stills.
        count: This many frames from there on (playing: 12 or so).
        step: 1 for every frame, 2 for every second frame...
        max_width_px, max_height_px: Scaled down to fit, never up.
        format: "bgra" for the window, "jpeg" for files.
        masked: Deliver the 24 px grey version instead.
        time_s: Seconds from the first frame, for those who do not know the clip's clock; used instead of `pts`.
        tones: Brightness, contrast and gamma to look at it with; a masked picture has none.
    """

    path: str
    name: str
    pts: int = 0
    count: int = 1
    step: int = 1
    max_width_px: int = 1920
    max_height_px: int = 1920
    format: str = "bgra"
    masked: bool = False
    time_s: float | None = None
    tones: Adjustment = AS_IN_FILE


@dataclass(frozen=True, slots=True)
class FramesResult:
    """Frames in order; fewer than asked at the end of the file."""

    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class FrameIndexRequest:
    """Task `workbench.tasks.frames:index`: presentation times of every frame, by demuxing only."""

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class FrameIndex:
    """Ascending presentation times in ticks; empty for stills."""

    pts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """One medium to search for.

    Attributes:
        key: Names its result.
        name: For messages.
        kind, signature: As read.
        sha256: Of the file; an item with the same one is a match whatever the picture looks like. May be empty.
        picture, found: For the deep look at a still: its pixels, and what was found before.
        cuts_s: Of a clip, when its pictures change at once: what was pieced together was pieced together there.
        incomplete: Whether only a part of the picture could be read: that nothing else is there was not anybody's edit.
        known: Of a still, what an earlier search found in items that are not looked at now: a deep look is worth it
            only where these leave much of the picture unexplained.
    """

    key: str
    name: str
    kind: MediaKind
    signature: Signature
    sha256: str = ""
    picture: DeepPicture | None = None
    found: QueryResult | None = None
    cuts_s: tuple[float, ...] = ()
    incomplete: bool = False
    known: tuple[MatchFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class DeepLookRequest:
    """Task `workbench.tasks.deep_look:run` (a reader): the pixels of a still, for a second search.

    Attributes:
        path: Of the file.
        name: Original name, for messages only.
    """

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class EdgesRequest:
    """Task `workbench.tasks.clip_edges:run` (a reader): the edges of matches between two clips, to the frame.

    Attributes:
        path, name: Of the clip searched for.
        length_s: Its length.
        library_path, library_name: Of the library's clip.
        matches: What was found between the two, with times in both.
    """

    path: str
    name: str
    length_s: float
    library_path: str
    library_name: str
    matches: tuple[MatchFinding, ...]


@dataclass(frozen=True, slots=True)
class EdgesResult:
    """The matches in the order asked for; one whose frames do not tell its edges is as it was."""

    matches: tuple[MatchFinding, ...]


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """Task `workbench.tasks.search:run` (a searcher): search one library.

    Attributes:
        library: Folder of the library.
        queries: What to search for.
        exclude_sha256: Items to leave out (the query itself when a case's media are in the library), by query key.
        added_after: Look only at items that came after this generation of the library; None for all.
        index_anew: The index files stopped searchers: make them from the library first.
    """

    library: str
    queries: tuple[SearchQuery, ...]
    exclude_sha256: dict[str, str] = field(default_factory=dict)
    added_after: int | None = None
    index_anew: bool = False


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What was found.

    Attributes:
        library_id, generation, item_count: What was searched.
        method: Steps with versions.
        results: By query key.
    """

    library_id: str
    generation: int
    item_count: int
    method: tuple[str, ...]
    results: dict[str, QueryResult]


@dataclass(frozen=True, slots=True)
class IndexRequest:
    """Task `workbench.tasks.index:run` (a searcher): bring a library's index files up to its generation."""

    library: str


@dataclass(frozen=True, slots=True)
class IndexResult:
    """The generation now on disk, with its number of codes."""

    generation: int
    code_count: int


@dataclass(frozen=True, slots=True)
class ReportPicture:
    """A picture of the report.

    Attributes:
        key: As the content model names it ("media:3@12800", "match:7:library").
        jpeg: Encoded; of a figure PNG.
        time_s: The moment actually shown, where it may differ from the one asked for; None for a still.
    """

    key: str
    width_px: int
    height_px: int
    jpeg: bytes = field(repr=False)
    time_s: float | None = None


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file of an export: name relative to the chosen folder, and its bytes."""

    name: str
    data: bytes = field(repr=False)
