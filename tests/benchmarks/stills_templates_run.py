"""Parts of `bench stills` with libraries of their own: same-template families, determinism, and the rate of adding."""

from __future__ import annotations

import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.benchmarks.still_edits import EDITS, drawn
from tests.benchmarks.still_sheet import file_of
from tests.benchmarks.still_templates import TEMPLATES, Template
from tests.benchmarks.stills_asking import ASSERTED, REUSE, ask
from tests.benchmarks.stills_library import LIBRARY_ID, build, read_file, signature_of
from workbench.matching.index_files import open_index
from workbench.matching.search import Searcher
from workbench.model.hashes import Signature
from workbench.model.match import QueryResult, Relation

PAIRED = 5
"""Libraries that hold one picture of the template only: what is a template cannot be learnt there."""


@dataclass(frozen=True, slots=True)
class TemplateAsked:
    """One template.

    Attributes:
        name, photographic: Of the template.
        queries, reuse, layout, weak, nothing: In a library with a family of this template: queries, and how many had
            reuse asserted, only the layout named, only something weak, or nothing.
        pairs, pairs_reuse: Queries in libraries with one other picture of the template, and how many asserted reuse.
        told: Of the wrong ones, for looking into them.
    """

    name: str
    photographic: bool
    queries: int
    reuse: int
    layout: int
    weak: int
    nothing: int
    pairs: int
    pairs_reuse: int
    told: tuple[str, ...]


def _asserted(result: QueryResult) -> list[str]:
    return [
        f"{one.name}: {one.band} {one.relation} inliers {one.inliers} agreement {one.agreement or 0:.2f} "
        f"distance {one.distance_bits}"
        for one in result.matches
        if one.band in ASSERTED and one.relation in REUSE
    ]


def _files(
    template: Template, paths: Sequence[Path], grounds: Sequence[Path], folder: Path, first: int
) -> list[tuple[Path, Signature]]:
    rgb = [read_file(path)[0] for path in grounds]
    files = []
    for number, path in enumerate(paths, first):
        target = folder / f"{number}.jpg"
        target.write_bytes(file_of(template.picture(read_file(path)[0], rgb, number), 92))
        files.append((target, signature_of(target)))
    return files


def all_templates(*, others_editor: bool) -> tuple[Template, ...]:
    """Our own templates, and those of another editor."""
    if not others_editor:
        return TEMPLATES
    from tests.benchmarks.augly_edits import augly_templates

    return TEMPLATES + augly_templates()


def run_template(task: tuple[int, tuple[Path, ...], tuple[Path, ...], tuple[Path, ...], Path]) -> TemplateAsked:
    """Ask other photographs in a template of a library of photographs in it.

    Args:
        task: Number of the template, photographs of the library, photographs of the queries, grounds, scratch folder.
    """
    which, kept, asked, grounds, scratch = task
    template = all_templates(others_editor=which >= len(TEMPLATES))[which]
    folder = scratch / f"template-{which}"
    folder.mkdir(parents=True)
    library = _files(template, kept, grounds, folder, 1)
    queries = _files(template, asked, grounds, folder, 1001)
    names = {number: path.name for number, path in enumerate(kept, 1)}
    searcher = Searcher(build(folder / "all", 1, {number: one for number, (_, one) in enumerate(library, 1)}), names)
    counts = dict.fromkeys(("reuse", "layout", "weak", "nothing"), 0)
    told: list[str] = []
    for (path, signature), photograph in zip(queries, asked, strict=True):
        result = ask(searcher, signature, path, frozenset()).result
        wrong = _asserted(result)
        told += [f"{photograph.name} = {one}" for one in wrong[:1]]
        layout = any(one.relation is Relation.SAME_LAYOUT for one in result.matches)
        counts["reuse" if wrong else "layout" if layout else "weak" if result.matches else "nothing"] += 1
    pairs = pairs_reuse = 0
    for number in range(1, PAIRED + 1):
        alone = Searcher(build(folder / f"one-{number}", 1, {number: library[number - 1][1]}), names)
        for (path, signature), photograph in list(zip(queries, asked, strict=True))[:8]:
            wrong = _asserted(ask(alone, signature, path, frozenset()).result)
            pairs, pairs_reuse = pairs + 1, pairs_reuse + bool(wrong)
            told += [f"alone, {photograph.name} = {one}" for one in wrong[:1]]
    shutil.rmtree(folder)
    return TemplateAsked(
        template.name,
        template.photographic,
        len(queries),
        **counts,
        pairs=pairs,
        pairs_reuse=pairs_reuse,
        told=tuple(told),
    )


@dataclass(frozen=True, slots=True)
class Determinism:
    """Queries whose answers were compared, and how many differed, by what was varied."""

    queries: int
    twice: int
    fresh: int
    shuffled: int
    batches: int


def _answers(searcher: Searcher, queries: Sequence[tuple[Path, Signature]], names: dict[int, str]) -> list[str]:
    """Answers in a form that does not depend on item numbers."""
    texts = []
    for path, signature in queries:
        matches = ask(searcher, signature, path, frozenset()).result.matches
        texts.append(repr(sorted((names[one.item], repr(_without_number(one))) for one in matches)))
    return texts


def _without_number(one: object) -> dict[str, object]:
    return {name: getattr(one, name) for name in type(one).__slots__ if name != "item"}  # type: ignore[attr-defined]


def run_determinism(paths: Sequence[Path], scratch: Path, count: int = 16) -> Determinism:
    """The same query twice, from a library opened afresh, added in another order, added in ten batches."""
    folder = scratch / "determinism"
    folder.mkdir(parents=True)
    signatures = {number: signature_of(path) for number, path in enumerate(paths, 1)}
    names = {number: path.name for number, path in enumerate(paths, 1)}
    edits = list(EDITS)[:: max(1, len(EDITS) // count)][:count]
    others = [read_file(path)[0] for path in paths[-6:]]
    queries = []
    for number, edit in enumerate(edits):
        rng = drawn(number, edit)
        target = folder / f"{number}.jpg"
        target.write_bytes(EDITS[edit](read_file(paths[number * 3])[0], rng, others).data)
        queries.append((target, signature_of(target)))
    searcher = Searcher(build(folder / "once", 1, signatures), names)
    once = _answers(searcher, queries, names)
    again = _answers(searcher, queries, names)
    opened = open_index(folder / "once", 1, LIBRARY_ID)
    fresh = _answers(Searcher(opened, names), queries, names) if opened else []
    order = np.random.default_rng(5).permutation(len(paths)) + 1
    moved = {int(place): signatures[number] for number, place in enumerate(order, 1)}
    moved_names = {int(place): names[number] for number, place in enumerate(order, 1)}
    shuffled = _answers(Searcher(build(folder / "shuffled", 1, moved), moved_names), queries, moved_names)
    step = max(1, len(paths) // 10)
    for batch in range(1, 11):
        limit = len(paths) if batch == 10 else batch * step
        index = build(folder / "batches", batch, {number: one for number, one in signatures.items() if number <= limit})
    batches = _answers(Searcher(index, names), queries, names)
    shutil.rmtree(folder)
    return Determinism(
        len(queries),
        *(sum(a != b for a, b in zip(once, other, strict=True)) for other in (again, fresh, shuffled, batches)),
    )


@dataclass(frozen=True, slots=True)
class Rates:
    """Pictures a second and core, from a 500 px JPEG: the hash stage alone, and the whole signature; with decoding."""

    decode_ms: float
    hash_ms: float
    full_ms: float


def run_rates(paths: Sequence[Path]) -> Rates:
    """Median CPU milliseconds of decoding, of the codes without local features, and of the whole signature."""
    from workbench.hashing.signature import picture_signature

    decode, hashes, full = [], [], []
    for path in paths:
        started = time.process_time()
        rgb, grey = read_file(path)
        read = time.process_time()
        picture_signature(grey, rgb, with_features=False, image_hashes=False)
        hashed = time.process_time()
        picture_signature(grey, rgb)
        decode.append((read - started) * 1000)
        hashes.append((hashed - read) * 1000)
        full.append((time.process_time() - hashed) * 1000)
    return Rates(*(float(np.median(one)) for one in (decode, hashes, full)))
