"""Workers of `bench stills`: each edits sources, asks the library and notes what came back.

`ask` is the one place that knows how the product searches for a still.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from tests.benchmarks.still_edits import EDITS, drawn
from tests.benchmarks.still_sheet import Edited, Rect, Rgb
from tests.benchmarks.stills_library import LIBRARY_ID, Item, read_file, signature_of
from workbench.matching.index_files import open_index
from workbench.matching.search import Searcher
from workbench.media import stills
from workbench.media.sniff import identify
from workbench.model.hashes import DeepPicture, Signature
from workbench.model.match import Band, MatchFinding, QueryResult, Relation

REUSE = (Relation.SAME_PICTURE, Relation.SHARED_CONTENT)
ASSERTED = (Band.STRONG, Band.POSSIBLE)
OLD_NAMES = {"scaled": ("inset", "screenshot")}
DEEP_SIDE_PX = 960
OTHERS = 12
"""Other photographs offered to each source as grounds and neighbours."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A result with CPU milliseconds: of the first round, and of the deep round (0.0 when it was not needed)."""

    result: QueryResult
    search_ms: float
    deep_ms: float


def ask(searcher: Searcher, signature: Signature, path: Path, left_out: frozenset[int]) -> Answer:
    """Search for a still as the product does.

    Args:
        searcher: Of the library.
        signature: Of the still, as intake makes it.
        path: The file, for a round that looks closer.
        left_out: Items not to be looked at.
    """
    started = time.process_time()
    result = searcher.search(signature, left_out=left_out)
    searched = time.process_time()
    deep_ms = 0.0
    if result.look_deeper:
        still = stills.read_still(str(path), path.name, identify(str(path), path.name), DEEP_SIDE_PX)
        height, width = still.grey.shape
        picture = DeepPicture(width, height, still.rgb.tobytes())
        result = searcher.look_deeper(signature, picture, result, left_out=left_out)
        deep_ms = (time.process_time() - searched) * 1000
    return Answer(result, (searched - started) * 1000, deep_ms)


@dataclass(frozen=True, slots=True)
class Wrong:
    """A match that should not be.

    Attributes:
        band, relation: As asserted.
        item: Its name in the library.
        figures: Inliers and agreement.
    """

    band: str
    relation: str
    item: str
    figures: str

    @property
    def reuse(self) -> bool:
        """Whether reuse is asserted, in a band that is shown as a finding."""
        return self.band in ASSERTED and self.relation in REUSE


@dataclass(frozen=True, slots=True)
class Asked:
    """One query and what came back.

    Attributes:
        source, edit: What was asked.
        found, strong, any_band: Share of the sources in it that were found: asserted, in the strong band, at all.
        named, to_name: Changes that were named, and that there were; of the source first given, if it was found.
        extra: Names that are wrong.
        overlap: Intersection over union of each expected rectangle that was reported, by name.
        wrong: Matches with items that are not in it.
        read_ms, search_ms, deep_ms: CPU.
        told: What was said of the source, for looking into a miss.
    """

    source: str
    edit: str
    found: float = 0.0
    strong: float = 0.0
    any_band: float = 0.0
    named: int = 0
    to_name: int = 0
    missed: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    overlap: dict[str, float] = field(default_factory=dict)
    wrong: tuple[Wrong, ...] = ()
    read_ms: float = 0.0
    search_ms: float = 0.0
    deep_ms: float = 0.0
    told: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """What every worker needs.

    Attributes:
        folder: Of the index.
        generation: Of the index.
        items: Of the library.
        pool: Numbers of the items that may be grounds and neighbours of a source.
        scratch: For the files of queries.
    """

    folder: Path
    generation: int
    items: tuple[Item, ...]
    pool: tuple[int, ...]
    scratch: Path


class Desk:
    """A worker's opened library."""

    def __init__(self, setting: Setting) -> None:
        index = open_index(setting.folder, setting.generation, LIBRARY_ID)
        if index is None:
            raise RuntimeError("The index of the benchmark cannot be read.")
        self.setting = setting
        self.items = {item.number: item for item in setting.items}
        self.families: dict[str, frozenset[int]] = {}
        for item in setting.items:
            self.families[item.family] = self.families.get(item.family, frozenset()) | {item.number}
        self.searcher = Searcher(index, {item.number: item.name for item in setting.items})

    def family(self, number: int) -> frozenset[int]:
        """Items that show the same scene as this one, itself included."""
        return self.families[self.items[number].family]

    def wrong(self, result: QueryResult, right: frozenset[int]) -> tuple[Wrong, ...]:
        """Matches with items other than the right ones."""
        return tuple(
            Wrong(one.band, one.relation, self.items[one.item].name, _figures(one))
            for one in result.matches
            if one.item not in right
        )


_state: dict[str, Desk] = {}


def open_desk(setting: Setting) -> None:
    """Called once in every worker."""
    import cv2

    cv2.setNumThreads(1)
    _state["desk"] = Desk(setting)


def desk() -> Desk:
    """The library opened in this worker."""
    return _state["desk"]


@lru_cache(maxsize=64)
def _picture(path: Path) -> Rgb:
    return read_file(path)[0]


def neighbours(setting: Setting, source: int) -> list[int]:
    """Numbers of the items offered to a source's edits, the same in every run."""
    rng = np.random.default_rng([source, 77])
    pool = [number for number in setting.pool if number != source]
    return [pool[int(place)] for place in rng.choice(len(pool), OTHERS, replace=False)]


def edited_file(setting: Setting, source: int, edit: str) -> tuple[Path, Edited, list[int]]:
    """An edited source as a file, its truth, and the numbers of the pictures it was offered."""
    items = desk().items
    others = neighbours(setting, source)
    makers = EDITS if edit in EDITS else _others_editor()
    edited = makers[edit](
        _picture(items[source].path), drawn(source, edit), [_picture(items[number].path) for number in others]
    )
    path = setting.scratch / f"{source}-{sorted(makers).index(edit)}{'' if makers is EDITS else 'x'}.jpg"
    path.write_bytes(edited.data)
    return path, edited, others


def _others_editor() -> dict[str, object]:
    from tests.benchmarks.augly_edits import augly_edits

    return augly_edits()


def ask_edited(task: tuple[int, tuple[str, ...], bool, bool]) -> list[tuple[Asked | None, Asked | None]]:
    """Edit one source in every way and ask: with it in the library, and with it left out.

    Args:
        task: Source, edits, whether to ask with it in the library, whether to ask without.
    """
    source, edits, with_it, without = task
    return [_ask_one(source, edit, with_it, without) for edit in edits]


def _ask_one(source: int, edit: str, with_it: bool, without: bool) -> tuple[Asked | None, Asked | None]:
    here = desk()
    path, edited, others = edited_file(here.setting, source, edit)
    started = time.process_time()
    signature = signature_of(path)
    read_ms = (time.process_time() - started) * 1000
    shown: frozenset[int] = frozenset().union(*(here.family(others[place]) for place in edited.shown))
    wanted = [source, *(others[place] for place in edited.wanted)]
    own = here.family(source)
    first = second = None
    if with_it:
        answer = ask(here.searcher, signature, path, frozenset())
        first = _noted(source, edit, edited, wanted, (answer, own | shown, read_ms))
    if without:
        answer = ask(here.searcher, signature, path, own)
        wrong = here.wrong(answer.result, own | shown)
        second = Asked(
            here.items[source].name,
            edit,
            wrong=wrong,
            read_ms=read_ms,
            search_ms=answer.search_ms,
            deep_ms=answer.deep_ms,
        )
    path.unlink()
    return first, second


def _noted(
    source: int, edit: str, edited: Edited, wanted: list[int], heard: tuple[Answer, frozenset[int], float]
) -> Asked:
    here = desk()
    answer, right, read_ms = heard
    hits = {number: [one for one in answer.result.matches if one.item == number] for number in wanted}
    good = {number: [one for one in found if one.relation in REUSE] for number, found in hits.items()}
    asserted = {number: [one for one in found if one.band in ASSERTED] for number, found in good.items()}
    count = len(wanted)
    named, missed, extra, overlap = 0, (), (), {}
    if asserted[source]:
        named, missed, extra, overlap = naming(asserted[source][0], edited)
    return Asked(
        here.items[source].name,
        edit,
        found=sum(bool(found) for found in asserted.values()) / count,
        strong=sum(any(one.band is Band.STRONG for one in found) for found in asserted.values()) / count,
        any_band=sum(bool(found) for found in hits.values()) / count,
        named=named,
        to_name=len(edited.truth.names) if asserted[source] else 0,
        missed=missed,
        extra=extra,
        overlap=overlap,
        wrong=here.wrong(answer.result, right),
        read_ms=read_ms,
        search_ms=answer.search_ms,
        deep_ms=answer.deep_ms,
        told="; ".join(f"{one.band} {one.relation} {_figures(one)}" for one in hits[source]),
    )


def _figures(one: MatchFinding) -> str:
    agreement = "-" if one.agreement is None else f"{one.agreement:.2f}"
    return f"(distance {one.distance_bits}, inliers {one.inliers}, agreement {agreement})"


def names_of(one: MatchFinding) -> dict[str, Rect | None]:
    """Every change that a match names, with its rectangle."""
    names: dict[str, Rect | None] = {}
    for change in one.transforms:
        for name in OLD_NAMES.get(change.name, (change.name,)):
            names[name] = change.rect if names.get(name) is None else names[name]
    if one.mirrored:
        names.setdefault("mirrored", None)
    if one.rotation_deg:
        names.setdefault("rotated", None)
    return names


def naming(one: MatchFinding, edited: Edited) -> tuple[int, tuple[str, ...], tuple[str, ...], dict[str, float]]:
    """Changes named, those not named, names that are wrong, overlap of the rectangles by name."""
    truth = edited.truth
    names = names_of(one)
    done = [group & names.keys() for group in truth.names]
    missed = tuple("/".join(sorted(group)) for group, found in zip(truth.names, done, strict=True) if not found)
    fine = frozenset().union(*truth.names) | truth.may | {"differs"}
    overlap = {}
    for name, rect in names.items():
        if rect is not None and name in truth.rects and name in frozenset().union(*truth.names):
            overlap[name] = overlap_of(rect, truth.rects[name])
    return sum(bool(found) for found in done), missed, tuple(sorted(names.keys() - fine)), overlap


def overlap_of(one: Rect, other: Rect) -> float:
    """Intersection over union of two rectangles (x, y, width, height)."""
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    tall = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    shared = max(0.0, wide) * max(0.0, tall)
    return shared / max(1e-9, one[2] * one[3] + other[2] * other[3] - shared)


def ask_left_out(number: int) -> Asked:
    """A library picture searched for in the library without itself and its family."""
    here = desk()
    item = here.items[number]
    started = time.process_time()
    signature = signature_of(item.path)
    read_ms = (time.process_time() - started) * 1000
    own = here.family(number)
    answer = ask(here.searcher, signature, item.path, own)
    return Asked(
        item.name,
        item.family,
        wrong=here.wrong(answer.result, own),
        read_ms=read_ms,
        search_ms=answer.search_ms,
        deep_ms=answer.deep_ms,
    )


def signatures_of(paths: Iterable[Path]) -> list[Signature]:
    """Signatures of files, for the making of the library."""
    return [signature_of(path) for path in paths]
