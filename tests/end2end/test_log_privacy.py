"""Logs name no file and quote no claim above the level for hunting faults, whatever goes well or wrong.

A word that stands in every name, title and sentence of a case is looked for in every record of every logger, in what
the program prints as it goes, and in every file of its own that is a log.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.end2end.program import picture
from workbench.commands import case, export, library, matches, notes
from workbench.errors import WorkbenchError
from workbench.jobs import ProgressReport
from workbench.model.library import Provenance
from workbench.model.work import IntakeRequest, IntakeResult
from workbench.workers.job import Job
from workbench.workers.pool import WorkerPool

MARK = "Quittenbaum"
ARTICLE = f"""A ceasefire {MARK}

Footage was released of fighters of {MARK} doing a salute.

A drone was also allegedly downed near {MARK}.
"""


@pytest.fixture
def workers() -> Iterator[WorkerPool]:
    with WorkerPool(size=1) as pool:
        yield pool


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / MARK
    made.mkdir()
    (made / f"{MARK}.txt").write_text(ARTICLE, encoding="utf-8")
    picture(made / "old" / f"oath {MARK}.jpg", 1)
    whole = picture(made / f"salute {MARK}.jpg", 1, size=(480, 360)).read_bytes()
    (made / f"cut {MARK}.jpg").write_bytes(whole[:400])
    (made / f"none {MARK}.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(500))
    (made / f"{MARK}.library").write_text("a file where a library should be")
    return made


def day(folder: Path, workers: WorkerPool) -> list[str]:
    """Intake, search, export, and what fails in each; gives the sentences of what failed."""
    failed: list[str] = []

    def trying(work: Callable[[], object]) -> None:
        try:
            work()
        except WorkbenchError as error:
            failed.append(str(error))

    known = folder / f"known {MARK}.library.d"
    library.add(known, [folder / "old"], Provenance(title=MARK, earliest_date="2016-04-03"), pool=workers)
    media = [path for path in folder.iterdir() if path.suffix in (".jpg", ".mp4")]
    article = folder / f"{MARK}.txt"
    session, report = case.new(folder / f"{MARK}.case", article=article, media=media, title=MARK, pool=workers)
    with session:
        failed += [problem.reason for problem in report.unreadable]
        notes.add(session, f"seen by {MARK}", claim_id=1)
        matches.run(session, [known])
        export.export(session, folder / f"out {MARK}", ["html", "json", "csv"])
        trying(lambda: matches.run(session, [folder / f"{MARK}.library"]))
        trying(lambda: export.export(session, article, ["html"]))
        trying(lambda: case.new(folder / f"{MARK}.case", title=MARK, pool=workers))
        trying(lambda: case.new(folder / "b.case", article=folder / f"no {MARK}.html", pool=workers))
        assert case.check(session).sound
    listener_that_fails(folder / f"salute {MARK}.jpg", workers)
    return failed


def listener_that_fails(path: Path, workers: WorkerPool) -> None:
    def report(_report: ProgressReport) -> None:
        raise FileNotFoundError(2, "no such file", str(path))

    def done(_job: Job[IntakeResult]) -> None:
        raise ValueError(f"{path} quotes {MARK}")

    job = workers.submit(
        "workbench.tasks.intake:run", IntakeRequest(str(path), path.name), IntakeResult, report=report, source=path.name
    )
    job.on_done(done)
    with suppress(WorkbenchError):
        job.result(120)


def test_no_log_names_a_file_or_quotes_a_claim(
    folder: Path,
    tmp_path: Path,
    workers: WorkerPool,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    failed = day(folder, workers)
    workers.close()
    assert len(failed) >= 5
    assert any(MARK in sentence for sentence in failed), "the failures are about what is looked for"
    form = logging.Formatter("%(name)s %(message)s")
    told = {level: "\n".join(form.format(one) for one in caplog.records if one.levelno == level) for level in (10, 40)}
    assert "a listener of a job failed" in told[logging.ERROR]
    assert "ValueError" in told[logging.ERROR]
    assert "test_log_privacy.py, line" in told[logging.ERROR]
    assert MARK in told[logging.DEBUG], "who hunts a fault can have the message"
    loud = [form.format(one) for one in caplog.records if one.levelno > logging.DEBUG]
    assert [text for text in loud if MARK in text] == []
    printed = capfd.readouterr()
    assert MARK not in printed.out + printed.err
    logs = [path for path in tmp_path.rglob("*") if path.is_file() and ".log" in path.name]
    assert [path for path in logs if MARK.encode() in path.read_bytes()] == []
