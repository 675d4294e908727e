"""A pool that answers at once from functions, so that commands are tested with the real store and no processes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from workbench.errors import UnreadableError, WorkbenchError
from workbench.jobs import SILENT, Progress
from workbench.model.hashes import Signature, SignatureView
from workbench.model.ids import KeyframeId, MediaId
from workbench.model.match import Band, MatchFinding, QueryResult, Relation
from workbench.model.media import Keyframe, KeyframeOrigin, MediaFacts, MediaKind, Picture, Shot
from workbench.model.times import TimeBase
from workbench.model.work import (
    EdgesResult,
    FramesRequest,
    FramesResult,
    IndexRequest,
    IndexResult,
    IntakeRequest,
    IntakeResult,
    SearchRequest,
    SearchResult,
    Thumb,
)
from workbench.storage.library_store import LibraryStore
from workbench.tasks import lists

JPEG = bytes.fromhex("ffd8ffc0000b08000a001401011100ffd9")  # frame header only: 20 x 10
PNG = b"\x89PNG\r\n\x1a\n"
MP4 = b"\x00\x00\x00\x18ftypmp42"


class DoneJob:
    """A job that has ended."""

    def __init__(self, value: Any = None, error: WorkbenchError | None = None) -> None:
        self._value, self._error = value, error

    def result(self, timeout_s: float | None = None) -> Any:
        if self._error is not None:
            raise self._error
        return self._value

    def cancel(self) -> None:
        """Too late."""

    def done(self) -> bool:
        return True

    def on_done(self, callback: Callable[[Any], None]) -> None:
        callback(self)


class FakePool:
    """Answers tasks by name; remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Any]] = []
        self.tasks: dict[str, Callable[[Any], Any]] = {
            "workbench.tasks.intake:run": read,
            "workbench.tasks.frames:run": frames,
            "workbench.tasks.index:run": index,
            "workbench.tasks.search:run": search_exact,
            "workbench.tasks.clip_edges:run": lambda request: EdgesResult(request.matches),
            "workbench.tasks.lists:words": lambda request: lists.words(request, SILENT),
            "workbench.tasks.lists:table": lambda request: lists.table(request, SILENT),
        }

    def submit(self, task: str, request: Any, returns: type, **options: Any) -> DoneJob:
        self.asked.append((task, request))
        try:
            if task == "workbench.tasks.lists:hashes":
                value: Any = lists.hashes(request, Progress(keep=options["keep"]))
            else:
                value = self.tasks[task](request)
        except WorkbenchError as error:
            return DoneJob(error=error)
        assert isinstance(value, returns)
        return DoneJob(value)

    def try_again(self, source: str, path: str) -> None:
        """Nothing is set aside here."""

    def close(self) -> None:
        """Nothing to end."""

    def requests(self, task: str) -> list[Any]:
        return [request for name, request in self.asked if name == task]


def signature(data: bytes, duration_s: float = 0.0) -> Signature:
    """Codes that tell contents apart and nothing else."""
    view = SignatureView("full", (0,), b"\x64", hashlib.sha256(data).digest())
    return Signature("pdq", 1, 4.0 if duration_s else 0.0, duration_s, (view,))


def read(request: IntakeRequest) -> IntakeResult:
    """PNG is a still, MP4 a clip of 20 s; "broken" inside is unreadable, "fatal" stops the reader."""
    data = Path(request.path).read_bytes()
    if b"broken" in data:
        raise UnreadableError(request.name, "it ends in the middle of the picture", advice="Download it again.")
    if b"fatal" in data:
        raise UnreadableError(request.name, "it stopped the reader twice")
    if data.startswith(PNG):
        keyframes = (Keyframe(KeyframeId(0), MediaId(0), 0, 0.0, KeyframeOrigin.SHOT, quality=90),)
        facts = MediaFacts("PNG", 20, 10)
        return IntakeResult(MediaKind.IMAGE, facts, (), keyframes, (Thumb(0, JPEG, JPEG),), signature(data))
    if data.startswith(MP4):
        base = TimeBase(1, 1000)
        facts = MediaFacts("MP4", 640, 360, 20.0, 500, 25.0, base)
        times = (0, 8520)
        keyframes = tuple(
            Keyframe(KeyframeId(0), MediaId(0), pts, pts / 1000, KeyframeOrigin.SHOT, quality=90) for pts in times
        )
        thumbs = tuple(Thumb(pts, JPEG, JPEG) for pts in times)
        return IntakeResult(
            MediaKind.VIDEO, facts, (Shot(0, 19960, "start"),), keyframes, thumbs, signature(data, 20.0)
        )
    raise UnreadableError(request.name, "it is not a picture, clip or sound this program knows")


def frames(request: FramesRequest) -> FramesResult:
    return FramesResult((Picture(20, 10, request.format, JPEG, request.pts),))


def index(request: IndexRequest) -> IndexResult:
    with LibraryStore.open(Path(request.library), read_only=True) as store:
        return IndexResult(store.generation, store.info().item_count)


def search_exact(request: SearchRequest) -> SearchResult:
    """Finds items with the very same codes, mirrored by claim; everything else nowhere."""
    with LibraryStore.open(Path(request.library), read_only=True) as store:
        info = store.info()
        new = None if request.added_after is None else sorted(store.added_after(request.added_after))
        known = {one.views[0].codes: store.item(item_id) for item_id, one in store.signatures(new)}
    results = {}
    for query in request.queries:
        item = known.get(query.signature.views[0].codes)
        clip = query.kind is MediaKind.VIDEO
        if item is None or request.exclude_sha256.get(query.key) == item.sha256:
            results[query.key] = QueryResult((), ((0.0, 20.0),) if clip else ())
            continue
        times = (
            {"query_start_s": 2.4, "query_end_s": 14.8, "library_start_s": 1.0, "library_end_s": 13.4} if clip else {}
        )
        finding = MatchFinding(
            item.id,
            item.name,
            Band.STRONG,
            Relation.SAME_PICTURE,
            mirrored=True,
            method=("pdq/1",),
            distance_bits=12,
            threshold_bits=31,
            score=3.0,
            **times,
        )
        results[query.key] = QueryResult((finding,), ((14.8, 20.0),) if clip else ())
    return SearchResult(info.library_id, info.generation, info.item_count, ("pdq/1",), results)
