"""Files read for a library: small ones several to a job, as handing a job over takes as long as hashing a picture.

A file that cannot be read, or stops the reader, is read once more alone: then the reason is its own, and only it is set
aside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from workbench.commands.intake import INTAKE_TASK
from workbench.commands.running import Outcome, Watcher, in_order
from workbench.model.work import IntakeRequest, IntakeResult, SeveralRequest, SeveralResult
from workbench.storage.leftover import Leftover
from workbench.workers.pool import Job, WorkerPool

SEVERAL_TASK = "workbench.tasks.intake:run_several"
MOST_TOGETHER = 8
_SMALL_BYTES = 1 << 20
_GROUPS_A_CALL = 16
"""So that few files are still spread over all workers."""

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Reader(Generic[Item]):
    """Reads files in the workers of a pool.

    Attributes:
        workers: The pool.
        watcher: Told of files that were read.
        request: What to ask about an item.
        size_bytes: Of the file of an item.
    """

    workers: WorkerPool
    watcher: Watcher
    request: Callable[[Item], IntakeRequest]
    size_bytes: Callable[[Item], int]

    def read(
        self, items: Iterable[Item], count: int, check: Callable[[], None]
    ) -> Iterator[Outcome[Item, IntakeResult]]:
        """Outcomes in the order of the items.

        Args:
            items: May be a generator.
            count: How many there are at most; few are not put together.
            check: Called while waiting; raises `Cancelled` to stop.
        """
        most = max(1, min(MOST_TOGETHER, count // _GROUPS_A_CALL))
        for done in in_order(self._groups(items, most), self._start, check):
            if len(done.item) == 1:
                self._drop_leftover(done.item[0])
                yield Outcome(done.item[0], done.value, done.error)
            else:
                yield from self._apart(done, check)

    def _drop_leftover(self, item: Item) -> None:
        if unfinished := self.request(item).unfinished:
            Leftover(Path(unfinished)).drop()

    def _groups(self, items: Iterable[Item], most: int) -> Iterator[tuple[Item, ...]]:
        """Small files that follow each other, at most so many; a larger one is by itself."""
        held: list[Item] = []
        for item in items:
            if most > 1 and self.size_bytes(item) <= _SMALL_BYTES:
                held.append(item)
                if len(held) < most:
                    continue
                yield tuple(held)
            else:
                if held:
                    yield tuple(held)
                yield (item,)
            held = []
        if held:
            yield tuple(held)

    def _start(self, group: Sequence[Item]) -> Job[Any]:
        if len(group) == 1:
            return self._alone(group[0])
        requests = tuple(self.request(item) for item in group)
        job = self.workers.submit(SEVERAL_TASK, SeveralRequest(requests), SeveralResult, label="Reading several files")
        return self.watcher.follow(job, len(group))

    def _alone(self, item: Item, *, again: bool = False) -> Job[IntakeResult]:
        one = self.request(item)
        report = self.watcher.reporter(one.name)
        keep = Leftover(Path(one.unfinished)).keep if one.unfinished else None
        job = self.workers.submit(
            INTAKE_TASK, one, IntakeResult, label=f"Reading {one.name}", report=report, source=one.name, keep=keep
        )
        return job if again else self.watcher.follow(job)

    def _apart(
        self, done: Outcome[tuple[Item, ...], Any], check: Callable[[], None]
    ) -> Iterator[Outcome[Item, IntakeResult]]:
        """The outcome of each file of a group."""
        results = (None,) * len(done.item) if done.value is None else done.value.results
        unread = [item for item, result in zip(done.item, results, strict=True) if result is None]
        again = in_order(unread, lambda item: self._alone(item, again=True), check)
        for item, result in zip(done.item, results, strict=True):
            yield next(again) if result is None else Outcome(item, result)
