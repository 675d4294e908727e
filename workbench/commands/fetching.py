"""Fetching, after a person said yes: open items get their files, and addresses become articles.

Nothing here is called by the program itself. What could not be had stays an open item with its reason.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.commands import article as articles
from workbench.commands import fetched_pages
from workbench.commands.fetch_plan import FetchPlan, NotFetched, Wanted, missing_extra
from workbench.commands.intake import Intake, IntakeReport, StoredFile, read_stored
from workbench.commands.names import display, plural, shortened
from workbench.commands.running import LatestReport, Outcome, in_order, wait
from workbench.commands.session import Session
from workbench.errors import InputError, UnreadableError, UsageError, WorkbenchError
from workbench.jobs import SILENT, Progress, ProgressReport
from workbench.model.fetching import FetchKind, FetchRecord, FetchRequest, FetchResult
from workbench.model.media import MediaState
from workbench.storage.arriving import Arriving
from workbench.workers.pool import BY_KIND, Job, WorkerKind, WorkerPool

FETCH_TASK = "workbench.tasks.fetch:run"
AT_A_TIME = 3
"""Files fetched side by side."""
_POST_S = 300.0
_PAGE_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class FetchReport:
    """What came of it.

    Attributes:
        fetched: Files that came.
        failed: What did not, with reasons.
        notes: What a reader must know of those that came, with their name.
        intake: What became of them in the case.
    """

    fetched: int
    failed: tuple[NotFetched, ...]
    notes: tuple[str, ...]
    intake: IntakeReport

    def to_json(self) -> dict[str, object]:
        """For `--json`."""
        failed = [{"name": one.name, "url": one.url, "reason": one.reason, "advice": one.advice} for one in self.failed]
        return {"fetched": self.fetched, "failed": failed, "notes": list(self.notes), **self.intake.to_json()}

    def lines(self) -> Iterator[str]:
        """In sentences."""
        yield f"Fetched {plural(self.fetched, 'file')}; {plural(len(self.failed), 'item')} not fetched."
        yield from self.notes
        for file in self.intake.unreadable:
            yield f"{file.path}: it was fetched and cannot be read: {file.reason}. {file.advice}".strip()
        for one in self.failed:
            yield f"{shortened(one.name, 80)}: {one.reason}. {one.advice}".strip()


@dataclass(slots=True)
class _Run:
    """A fetch under way; `arriving` holds the place of each file by its address."""

    session: Session
    plan: FetchPlan
    progress: Progress
    intake: Intake = field(default_factory=Intake)
    failed: list[NotFetched] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    arriving: dict[str, Arriving] = field(default_factory=dict)
    latest: dict[str, ProgressReport] = field(default_factory=dict)
    fetched: int = 0
    done: int = 0

    def start(self, wanted: Wanted) -> Job[FetchResult]:
        """Ask for one."""
        self.arriving[wanted.url] = self.session.store.arriving(wanted.url, self.plan.rules.max_bytes)

        def take(report: ProgressReport) -> None:  # called on a thread of the pool
            self.latest[wanted.name] = report

        return _submit(self.session.pool, wanted, self.plan, self.arriving[wanted.url], take)

    def check(self) -> None:
        """Say how far it is, and stop if asked to."""
        running = [(name, report) for name, report in self.latest.copy().items()]
        words = ""
        if running:
            name, report = running[-1]
            total = f" of {report.total / 1e6:,.1f}" if report.total else ""
            words = f"{shortened(name, 40)}, {report.done / 1e6:,.1f}{total} MB"
        self.progress.update(self.done, len(self.plan.wanted), f"Fetching {words}".strip(), "files")


def fetch(session: Session, plan: FetchPlan, progress: Progress = SILENT) -> FetchReport:
    """Fetch what a plan names, and take it into the case.

    Raises:
        UsageError: The extra part is not installed.
        Cancelled: What came until then is in the case; files that had begun are gone on from the next time.
        StorageError: The case cannot be written.
    """
    session.check_writable()
    _require_extra(plan)
    run = _Run(session, plan, progress)

    def stored() -> Iterator[StoredFile]:
        for done in in_order(plan.wanted, run.start, run.check, in_flight=AT_A_TIME):
            run.done += 1
            run.latest.pop(done.item.name, None)
            yield from _settled(run, done)

    # all of it is fetched first: reading begins when no site is waited for any more
    files = list(stored())
    read_stored(session, files, run.intake, progress, total=len(files) or None)
    return FetchReport(run.fetched, (*run.failed, *plan.left), tuple(run.notes), run.intake.report())


def _settled(run: _Run, done: Outcome[Wanted, FetchResult]) -> Iterator[StoredFile]:
    """Record how one went, and give the file to the items that waited for it."""
    wanted, session = done.item, run.session
    result = done.value or FetchResult(_failure(wanted, run.plan, done.error))
    record = result.record
    if record.reason:
        run.failed.append(NotFetched(wanted.name, wanted.url, record.reason, record.advice))
        for media_id in wanted.media_ids:
            session.store.record_fetch(record, media_id=media_id)
        session.changed("", ())
        return
    arriving = run.arriving[wanted.url]
    arrived = arriving.whole(record.size_bytes)
    record = replace(record, sha256=arrived.sha256)
    name = result.name or "fetched"
    for media_id in wanted.media_ids:
        session.store.record_fetch(record, media_id=media_id)
        found = session.store.resolve_missing(media_id, arrived.path, name_bytes=os.fsencode(name))
        run.intake.media_ids.append(found)
        medium = session.store.medium(found)
        if medium is not None and medium.state is MediaState.WAITING and found not in run.intake.reading:
            run.intake.reading[found] = []
            yield StoredFile(found, name)
        else:
            run.intake.already += 1
    session.changed("", ())
    arriving.drop()
    run.fetched += 1
    run.notes += [f"{shortened(name, 60)}: {note}" for note in record.notes]


def page(plan: FetchPlan, pool: WorkerPool | None = None, progress: Progress = SILENT) -> tuple[Path, FetchRecord]:
    """Fetch an article, to be read like a saved page.

    Returns:
        Where it lies until it is taken into a case, and how it was had. `article.take` and `case.new` know it there.

    Raises:
        NotHad: It could not be had.
        UsageError: The extra part is not installed.
    """
    _require_extra(plan)
    if pool is None:
        with WorkerPool(size=1) as own:
            return page(plan, own, progress)
    fetched_pages.sweep()
    plan = replace(plan, rules=replace(plan.rules, max_bytes=min(plan.rules.max_bytes, _PAGE_BYTES)))
    (wanted,) = plan.wanted
    arriving = fetched_pages.arriving(wanted.url, plan.rules.max_bytes)
    latest = LatestReport()
    result = wait(
        _submit(pool, wanted, plan, arriving, latest), progress, latest=latest, label=f"Fetching {wanted.host}"
    )
    if result.record.reason:
        raise NotHad(result.record)
    arrived = arriving.whole(result.record.size_bytes)
    record = replace(result.record, sha256=arrived.sha256)
    path = fetched_pages.keep(arrived, result.name or "page.html", record)
    arriving.drop()
    return path, record


class NotHad(UnreadableError):  # noqa: N818 - an outcome
    """A page that could not be fetched.

    Attributes:
        record: How it went, for the case.
    """

    def __init__(self, record: FetchRecord) -> None:
        super().__init__(
            display(shortened(record.asked_url, 200)), f"not fetched: {record.reason}", advice=record.advice
        )
        self.record = record


def page_for(session: Session, plan: FetchPlan, progress: Progress = SILENT) -> Path:
    """Fetch an article for a case, to be shown before it is taken in; a failure is recorded in the case.

    Raises:
        NotHad: It could not be had.
    """
    session.check_writable()
    try:
        return page(plan, session.pool, progress)[0]
    except NotHad as error:
        session.store.record_fetch(error.record)
        session.changed("", ())
        raise


def add_page(session: Session, plan: FetchPlan, progress: Progress = SILENT) -> IntakeReport:
    """Fetch an article and take it into the case; a failure is recorded there, too.

    Raises:
        NotHad: It could not be had.
        UnreadableError: It came, and is no article.
    """
    return articles.add(session, page_for(session, plan, progress), progress)


def _require_extra(plan: FetchPlan) -> None:
    if words := missing_extra(plan.has_posts):
        raise UsageError(words)


def _submit(
    pool: WorkerPool, wanted: Wanted, plan: FetchPlan, arriving: Arriving, report: Callable[[ProgressReport], None]
) -> Job[FetchResult]:
    request = FetchRequest(wanted.url, wanted.kind, plan.rules, arriving.resume())
    return pool.submit(
        FETCH_TASK,
        request,
        FetchResult,
        kind=WorkerKind.FETCHER,
        label=f"Fetching {shortened(wanted.name, 60)}",
        report=report,
        keep=arriving.keep,
        timeout_s=_POST_S if wanted.kind is FetchKind.POST else BY_KIND,
    )


def _failure(wanted: Wanted, plan: FetchPlan, error: WorkbenchError | None) -> FetchRecord:
    """The record of a fetch whose worker did not answer."""
    if error is None or isinstance(error, InputError):
        raise error or UsageError("There is no answer.")
    words = error.message.rstrip(".")
    return FetchRecord(
        asked_url=wanted.url,
        kind=wanted.kind,
        at=dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        tool="",
        user_agent=plan.rules.user_agent,
        reason=words[:1].lower() + words[1:],
        advice=error.advice or "Try again later.",
    )
