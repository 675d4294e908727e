"""Which seconds of a clip are old footage: recall and edges per edit, false matches, montages, and vPDQ as a peer.

Excerpts of library clips are edited, put between stretches of new footage, encoded, read as a case reads them, and
searched for. Held-out sources are the made clips with odd numbers and the long shared clips; see `clip_library`.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from tests.benchmarks import clip_files, clip_library, plain_clips, vpdq_peer
from tests.benchmarks.bench_stills import upper_bound
from tests.benchmarks.clip_edits import EDITS
from tests.benchmarks.clip_library import Clip, Library, chosen_sources, signature_of
from tests.benchmarks.clip_queries import Query, QueryMaker
from tests.benchmarks.video_reuse_scores import GAP_WITHIN_S, Outcome, asserted, outcome, said
from tests.benchmarks.video_reuse_tables import (
    GOAL,
    HEADING,
    below_goal,
    figures,
    line_of,
    middle_and_tail,
    pooled_edges,
    print_peer,
    wrong_lines,
)

PARTS = ("edits", "false", "montage", "joined", "peers")
_HELD_OUT_JOINED = 1000
"""Joined pieces of the held-out half are numbered from here: both halves have the long shared clips as sources."""


class Bench:
    """One run: the library, the sources, and what was measured."""

    def __init__(self, options: argparse.Namespace, scratch: Path) -> None:
        self.options = options
        self.scratch = scratch
        self.report: dict[str, Any] = {"split": options.split}
        folder = options.keep or scratch / "queries"
        self.maker = QueryMaker(folder, keep=options.keep is not None, anywhere=options.anywhere)
        started = time.process_time()
        clips = clip_library.clips(self.maker.folder, clip_library.made_needed(options.sources))
        self.library = Library(scratch / "index", clips)
        held_out = options.split == "held-out"
        self.sources = chosen_sources(self.library.clips, held_out=held_out, count=options.sources)
        self._queries: dict[tuple[int, str], Query] = {}
        length = sum(clip.signature.duration_s for clip in clips)
        print(
            f"library of {len(clips)} clips, {length / 60:.1f} min; {len(self.sources)} sources, {options.split}; "
            f"made in {time.process_time() - started:.0f} s CPU",
            flush=True,
        )

    def _names(self) -> list[str]:
        wanted = self.options.edits
        return [name for name in EDITS if not wanted or any(word in name for word in wanted)]

    def _query(self, place: int, name: str) -> Query:
        key = (place, name)
        if key not in self._queries:
            self._queries[key] = self.maker.edited(self.sources[place], place, name)
        return self._queries[key]

    def _asked(self, query: Query) -> Outcome:
        started = time.process_time()
        result = self.library.searcher.search(query.signature, cuts_s=query.cuts_s)
        return outcome(query, result, self.library.same_film, time.process_time() - started)

    def _measured(self, label: str, queries: Iterable[Query], into: dict[str, Any]) -> list[Outcome]:
        """Search, print a line, and note what was wrong where asked to."""
        outcomes = [self._asked(query) for query in queries]
        into[label] = figures(outcomes) | {"queries": [asdict(one) for one in outcomes]}
        print(line_of(label, into[label]), flush=True)
        if self.options.verbose:
            for text in wrong_lines(outcomes):
                print(text)
        return outcomes

    def edits(self) -> None:
        """Every edit of every source."""
        print("\nexcerpts, edited; errors as median and 90th percentile")
        print(HEADING)
        every: list[Outcome] = []
        report = self.report["edits"] = {}
        for name in self._names():
            queries = (self._query(place, name) for place in range(len(self.sources)))
            every += self._measured(name, queries, report)
        if every:
            self._sum_up(every, report)

    def _sum_up(self, every: Sequence[Outcome], by_edit: dict[str, Any]) -> None:
        """A line of all edits, false matches with their bound, and what is below its goal."""
        line = self.report["all"] = figures(every)
        print(line_of("all", line))
        wrong = sum(bool(one.false_items or one.false_times) for one in every)
        self.report["false_upper"] = upper_bound(wrong, len(every))
        for name, pair in pooled_edges(every).items():
            self.report[name] = pair
            print(f"{name}: {pair[0]:.3f} s median, {pair[1]:.3f} s 90th percentile")
        print(
            f"{wrong} of {len(every)} queries with a false match (at most {self.report['false_upper']:.4f}, 95 %); "
            f"recall {line['found'] / line['n']:.3f}, goal {GOAL}"
        )
        print("below the goal of an edit: " + (", ".join(below_goal(by_edit)) or "none"), flush=True)

    def false(self) -> None:
        """Each clip without its film, and generated clips among their kind: nothing may be asserted."""
        print("\nclips that are not in the library        queries  asserted   95 % bound   not searched at all")
        asked = [(clip, self.library.same_film(clip.item)) for clip in self.library.clips.values()]
        self._nothing("clips, their film left out", self.library, asked[:: 4 if self.options.quick else 1])
        count = 2 if self.options.quick else self.options.plain
        plain = [self._plain(kind, number) for kind in plain_clips.KINDS for number in range(count)]
        library = Library(self.scratch / "plain", [*self.library.clips.values(), *plain])
        for kind in plain_clips.KINDS:
            mine = [(clip, frozenset({clip.item})) for clip in plain if clip.kind == kind]
            self._nothing(kind, library, mine)

    def _plain(self, kind: str, number: int) -> Clip:
        path = self.scratch / f"{kind}-{number}.mp4"
        clip_files.write(path, plain_clips.frames(kind, number), crf=26)
        item = 1000 * (1 + list(plain_clips.KINDS).index(kind)) + number
        return Clip(item, path.name, path, kind, signature_of(path))

    def _nothing(self, label: str, library: Library, asked: Sequence[tuple[Clip, frozenset[int]]]) -> None:
        wrong: list[str] = []
        queries = unsearched = 0
        for clip, left_out in asked:
            result = library.searcher.search(clip.signature, left_out=left_out)
            mine = [f"{clip.name}: {said(match)}" for match in result.matches if asserted(match)]
            wrong += mine
            queries += bool(mine)
            unsearched += bool(result.unsearched)
        bound = upper_bound(queries, len(asked))
        print(f"  {label:40}{len(asked):6}{len(wrong):10}{bound:13.3f}{unsearched:16}", flush=True)
        for text in wrong:
            print(f"      {text}")
        report = self.report.setdefault("false", {})
        report[label] = {"queries": len(asked), "asserted": wrong, "unsearched": unsearched, "upper": bound}

    def montage(self) -> None:
        """Several parts in one clip, with gaps."""
        print("\nmontages of 6 parts")
        print(HEADING)
        count = 1 if self.options.quick else self.options.montages
        queries = (self.maker.montage(self.sources, number) for number in range(count))
        outcomes = self._measured("montage", queries, self.report)
        gaps = [gap for one in outcomes for gap in one.gaps_s]
        right = sum(gap <= GAP_WITHIN_S for gap in gaps)
        self.report["montage"]["gaps"] = {"n": len(gaps), "right": right, "error_s": middle_and_tail(gaps)}
        print(
            f"{len(gaps)} gaps: {right} right to {GAP_WITHIN_S} s at both ends; error {np.median(gaps):.2f} s median, "
            f"{np.max(gaps):.2f} s at most"
        )

    def joined(self) -> None:
        """Two pieces of one clip joined with something left out between them, before fixed cameras often unseen."""
        print("\ntwo pieces of one clip, joined")
        print(HEADING)
        count = 3 if self.options.quick else self.options.joined
        first = _HELD_OUT_JOINED if self.options.split == "held-out" else 0
        queries = (self.maker.joined(self.sources[place % len(self.sources)], first + place) for place in range(count))
        self._measured("joined", queries, self.report)

    def peers(self) -> None:
        """The rule of vPDQ on the same excerpts."""
        print("\nvPDQ rule on the same excerpts, told where they lie   by share of frames       by any frame")
        print(f"{'':24}{'n':>7}                       found  false items   found  false items")
        codes = {item: vpdq_peer.codes_of(clip.signature) for item, clip in self.library.clips.items()}
        totals: dict[str, int] = defaultdict(int)
        report = self.report["peers"] = {}
        for name in self._names():
            line: dict[str, int] = defaultdict(int)
            for place in range(len(self.sources)):
                for key, value in self._peer(self._query(place, name), codes).items():
                    line[key] += value
            report[name] = dict(line)
            print_peer(name, line)
            for key, value in line.items():
                totals[key] += value
        print_peer("all", totals)
        report["all"] = dict(totals)

    def _peer(self, query: Query, codes: dict[int, vpdq_peer.Codes]) -> dict[str, int]:
        part = query.parts[0]
        span = (part.query_start_s, part.query_end_s)
        told = vpdq_peer.search(vpdq_peer.codes_of(query.signature, span), codes)
        film = self.library.same_film(part.item)
        return {
            "n": 1,
            "share": part.item in told.by_share,
            "share_false": len(told.by_share - film),
            "any": part.item in told.by_any,
            "any_false": len(told.by_any - film),
        }


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench video-reuse", description=__doc__)
    parser.add_argument("--sources", type=int, default=10, help="clips excerpts are taken from")
    parser.add_argument("--split", choices=("tuning", "held-out"), default="held-out", help="half of the made clips")
    parser.add_argument("--anywhere", action="store_true", help="excerpts also from where nothing moves")
    parser.add_argument("--edits", help="only edits whose names contain one of these words, with commas between")
    parser.add_argument("--part", action="append", choices=PARTS, help="only these parts; all if not given")
    parser.add_argument("--montages", type=int, default=3, help="how many (at most 4)")
    parser.add_argument("--joined", type=int, default=20, help="pairs of joined pieces")
    parser.add_argument("--plain", type=int, default=4, help="generated clips of each kind")
    parser.add_argument("--quick", action="store_true", help="3 sources, a part of the rest")
    parser.add_argument("--verbose", action="store_true", help="say what was missed, wrongly found, or at another time")
    parser.add_argument(
        "--keep", type=Path, metavar="DIR", help="keep made clips and queries here, and take them again"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here too")
    options = parser.parse_args(arguments)
    options.edits = [word.strip() for word in options.edits.split(",")] if options.edits else []
    options.montages = min(options.montages, 4)
    if options.quick:
        options.sources = min(options.sources, 3)
    return options


def main(arguments: list[str] | None = None) -> int:
    """Run it; ends 2 where the shared material is absent."""
    options = _options(arguments)
    if not (clip_library.PHOTOGRAPHS.is_dir() and clip_library.SHARED_CLIPS.is_dir()):
        print("The shared photographs and clips are not beside this checkout; this benchmark needs them.")
        return 2
    cv2.setNumThreads(1)
    with tempfile.TemporaryDirectory(prefix="video-reuse-") as folder:
        bench = Bench(options, Path(folder))
        for part in options.part or PARTS:
            started = time.process_time()
            getattr(bench, part)()
            print(f"({part}: {time.process_time() - started:.0f} s CPU)", flush=True)
        if options.json:
            options.json.write_text(json.dumps(bench.report, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
