"""How altered files come in: by the program's own commands, each followed by what a person would look at next."""

from __future__ import annotations

import logging
import time
import traceback
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from tests.fuzz.material import Way
from tests.fuzz.watched import WatchedPool, badly_said, kind_of
from tests.unit.media.drawing import scene
from workbench.commands import article, case, facts_table, intake, media
from workbench.commands import library as libraries
from workbench.commands.session import Session
from workbench.errors import WorkbenchError
from workbench.model.library import AddOutcome
from workbench.model.media import MediaItem, MediaKind, MediaState

_SLOW_S = 20.0
_WAIT_S = 300.0


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something about one file that is to be kept.

    Attributes:
        kind: "death", "memory", "timeout", "fault" (an error nobody foresaw), "crash" (the command itself), "words".
        name: Of the file; empty when it is one of a batch.
        details: Traceback, or how the worker ended.
    """

    kind: str
    name: str
    details: str


@dataclass(slots=True)
class Tally:
    """What became of the files of one way in."""

    inputs: int = 0
    read: int = 0
    refused: int = 0
    troubles: list[Trouble] = field(default_factory=list)
    slowest_s: float = 0.0

    def count(self, kind: str) -> int:
        """Troubles of one kind."""
        return sum(one.kind == kind for one in self.troubles)


class Bench:
    """Takes batches of files in, each into a case and a library of its own."""

    def __init__(self, folder: Path, pool: WatchedPool) -> None:
        self._folder = folder
        self._pool = pool
        self._batch = 0
        self.tallies: dict[Way, Tally] = defaultdict(Tally)
        self._query = folder / "query.jpg"
        Image.fromarray(scene(77, 200, 150)).save(self._query)

    def take(self, way: Way, files: Sequence[Path]) -> list[Trouble]:
        """Take files in and look at them.

        Returns:
            What happened that should be kept; also counted in `tallies`.
        """
        self._batch += 1
        found: list[Trouble] = []
        tally = self.tallies[way]
        tally.inputs += len(files)
        since_s = time.monotonic()
        with logged_errors() as records:
            self._way(way)(files, tally, found)
        found += [Trouble("crash", "", record) for record in records]
        found += [Trouble(event.kind, event.source, event.details) for event in self._pool.events()]
        if way in (Way.HASHES, Way.FACTS):
            tally.slowest_s = max(tally.slowest_s, (time.monotonic() - since_s) / max(1, len(files)))
        tally.troubles += found
        return found

    def _way(self, way: Way) -> Callable[[Sequence[Path], Tally, list[Trouble]], None]:
        if way in (Way.PICTURES, Way.CLIPS):
            return self._into_library if self._batch % 4 == 0 else self._into_case
        return {Way.ARTICLES: self._articles, Way.HASHES: self._hashes, Way.FACTS: self._facts}[way]

    def _into_case(self, files: Sequence[Path], tally: Tally, found: list[Trouble]) -> None:
        with self._new_case() as session:
            report = None
            with crash_noted(found, ""):
                report = intake.add_files(session, files, case.SILENT)
            if report is None:
                return
            tally.read += report.added + report.already
            tally.refused += len(report.unreadable) + len(report.left_out)
            for one in (*report.unreadable, *report.left_out):
                self._judge(found, Path(one.path).name, one.reason)
            for medium in session.state().media:
                if medium.state is MediaState.READY:
                    self._look_at(session, medium, found)
                elif medium.state is MediaState.WAITING:
                    found.append(Trouble("crash", medium.name, "it was stored and neither read nor refused"))
                if not medium.sha256 and medium.size_bytes:
                    found.append(Trouble("crash", medium.name, "its content was not kept"))

    def _look_at(self, session: Session, medium: MediaItem, found: list[Trouble]) -> None:
        """What the stage asks for: pictures at several times, the times of all frames, sound."""
        asked: list[Callable[[], object]] = []
        if medium.kind is not MediaKind.AUDIO:
            keyframes = [one.pts for one in session.state().keyframes.get(medium.id, ())][:2]
            asked += [
                lambda pts=pts: media.frames(session, medium.id, pts, max_width_px=400, max_height_px=400)  # type: ignore[misc]
                for pts in (*keyframes, 0)
            ]
        if medium.kind is MediaKind.VIDEO:
            asked.append(lambda: media.frame_index(session, medium.id))
        if medium.kind is MediaKind.AUDIO or (medium.facts is not None and medium.facts.has_audio):
            asked.append(lambda: media.sound(session, medium.id, 0, 4800))
        for ask in asked:
            try:
                ask().result(_WAIT_S)  # type: ignore[attr-defined]
            except WorkbenchError as error:
                if not kind_of(error):
                    self._judge(found, medium.name, str(error))
            except Exception as error:  # noqa: BLE001 - that none comes is what is tested
                found.append(Trouble("crash", medium.name, repr(error)))

    def _into_library(self, files: Sequence[Path], tally: Tally, found: list[Trouble]) -> None:
        report = None
        with crash_noted(found, ""):
            report = libraries.add(self._folder / f"{self._batch}.library", files, pool=self._pool)
        if report is None:
            return
        done = (AddOutcome.ADDED, AddOutcome.ALREADY)
        tally.read += sum(report.count(outcome) for outcome in done)
        tally.refused += len(report.records) - sum(report.count(outcome) for outcome in done)
        for record in report.records:
            if record.outcome not in done:
                self._judge(found, Path(record.path).name, record.reason)
        self._search(found)

    def _articles(self, files: Sequence[Path], tally: Tally, found: list[Trouble]) -> None:
        with self._new_case() as session:
            for file in files:
                with self._one(file, tally, found):
                    article.add(session, file)
            with crash_noted(found, ""):
                session.refresh()

    def _hashes(self, files: Sequence[Path], tally: Tally, found: list[Trouble]) -> None:
        library = self._folder / f"{self._batch}.library"
        for file in files:
            with self._one(file, tally, found):
                libraries.take_hashes(library, file, pool=self._pool)
        if library.exists():
            self._search(found)

    def _facts(self, files: Sequence[Path], tally: Tally, found: list[Trouble]) -> None:
        for file in files:
            with self._one(file, tally, found):
                for line in facts_table.read_table(file, [file.parent], pool=self._pool).lines():
                    self._judge(found, file.name, line)

    def _search(self, found: list[Trouble]) -> None:
        """A library must still answer, whatever came in."""
        with crash_noted(found, ""):
            library = self._folder / f"{self._batch}.library"
            if not library.exists():
                return
            libraries.rebuild(library, pool=self._pool)
            list(libraries.search(library, [self._query], pool=self._pool))
            list(map(libraries.item_to_json, libraries.list_items(library)))

    @contextmanager
    def _new_case(self) -> Iterator[Session]:
        session, _report = case.new(self._folder / f"{self._batch}.case", by="Fuzz", pool=self._pool)
        with session:
            yield session

    @contextmanager
    def _one(self, file: Path, tally: Tally, found: list[Trouble]) -> Iterator[None]:
        """One file by itself: read, refused with a sentence, or a crash."""
        since_s = time.process_time()
        with crash_noted(found, file.name):
            try:
                yield
            except WorkbenchError as error:
                tally.refused += 1
                if not kind_of(error):
                    self._judge(found, file.name, str(error))
            else:
                tally.read += 1
        if time.process_time() - since_s > _SLOW_S:
            found.append(Trouble("timeout", file.name, f"{time.process_time() - since_s:.0f} s in the program itself"))

    @staticmethod
    def _judge(found: list[Trouble], name: str, reason: str) -> None:
        wrong = badly_said(reason)
        if wrong:
            found.append(Trouble("words", name, f"{wrong}: {reason[:300]!r}"))


@contextmanager
def crash_noted(found: list[Trouble], name: str) -> Iterator[None]:
    """Note whatever a command raises that it should not; errors for people pass only as faults of ours."""
    try:
        yield
    except WorkbenchError as error:
        found.append(Trouble("crash", name, f"{type(error).__name__}: {error}\n{error.details}"))
    except Exception:  # noqa: BLE001 - that none comes is what is tested
        found.append(Trouble("crash", name, traceback.format_exc()))


@contextmanager
def logged_errors() -> Iterator[list[str]]:
    """What the program logs as an error meanwhile."""
    records: list[str] = []

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(self.format(record))

    keeper = Keeper(logging.ERROR)
    keeper.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    logging.getLogger("workbench").addHandler(keeper)
    try:
        yield records
    finally:
        logging.getLogger("workbench").removeHandler(keeper)
