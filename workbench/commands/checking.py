"""Checking a case: the originals, the log, the database, its time stamps, and a head that an export named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from workbench.commands import places, stamps
from workbench.commands.names import plural
from workbench.commands.session import Session, analyst_name, open_case
from workbench.errors import DamagedError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.check import CheckProblem, CheckReport, HeadFinding, LogLine
from workbench.model.plain import to_plain
from workbench.model.stamp import StampState
from workbench.review.stamps import moment_words, outcome_sentence, stamp_lines
from workbench.storage.case_store import CaseStore

_HEAD = re.compile(r"[0-9a-f]{64}")
_HINT = "Copy it from the last lines of the report, or from “audit_head” of its JSON."
MOST_SINCE = 20


def check(case: Session | Path, progress: Progress = SILENT, *, head: str = "") -> CheckReport:
    """Re-hash the originals, verify the log, the database and the time stamps.

    Args:
        head: Of the log, as an export named it: is it in the log, and what came since?

    Raises:
        UsageError: The head is none.
        StorageError: The case cannot be opened, so it cannot be checked.
        Cancelled: The analyst stopped it.
    """
    asked = head_of(head)
    if not isinstance(case, Session):
        try:
            with open_case(case, read_only=True) as session:
                return check(session, progress, head=asked)
        except DamagedError as error:
            return _check_unopened(case, error, progress)
    report = case.store.check(progress)
    problems = list(report.problems)
    found = case.store.find_head(asked) if asked else None
    if found is not None and found.entry is None:
        problems.append(_lost_head(found))
    lines: list[str] = []
    for stamp, checked in stamps.check_again(case, progress):
        lines.append(" ".join(stamp_lines(stamp, checked)))
        if checked.state is StampState.WRONG:
            why = outcome_sentence(checked.state, checked.why)
            problems.append(CheckProblem("stamp", f"time stamp {stamp.id}", why, "Ask the authority for another."))
    place = places.about(case.path)
    notes = (*report.notes, *((place.short,) if place is not None else ()))
    return replace(report, problems=tuple(problems), head=found, stamps=tuple(lines), notes=notes)


def _check_unopened(path: Path, why: DamagedError, progress: Progress) -> CheckReport:
    """What can be told of a case that is too damaged to be opened.

    Raises:
        DamagedError: Nothing can.
    """
    with CaseStore.open(path, by=analyst_name(None), read_only=True) as store:
        report = store.check(progress)
    notes = (*report.notes, "A case that cannot be opened: its time stamps were not checked.")
    if report.problems:
        return replace(report, notes=notes)
    unknown = CheckProblem("value", "case", why.message, why.advice)  # never called sound when it cannot be opened
    return replace(report, problems=(unknown,), notes=notes)


def head_of(text: str) -> str:
    """A head as typed or pasted, in its one written form; empty stays empty.

    Raises:
        UsageError: It is none.
    """
    tidy = "".join(text.split()).lower()
    if tidy and not _HEAD.fullmatch(tidy):
        raise UsageError("A head of the log is 64 digits, 0 to 9 and a to f.", advice=_HINT)
    return tidy


def _lost_head(found: HeadFinding) -> CheckProblem:
    if found.set_aside:
        return CheckProblem(
            "head",
            f"head {found.head[:16]}…",
            f"It belongs to what the case was before a backup was restored; that is kept as {found.set_aside}.",
            "Compare with that backup what the export says.",
        )
    return CheckProblem(
        "head",
        f"head {found.head[:16]}…",
        "The log of this case holds no entry with this hash: the export was made from another case, or the log was "
        "cut or written anew since.",
        "Compare the case number in the export. If it is the same, restore a backup from before that.",
    )


def check_to_json(report: CheckReport) -> dict[str, object]:
    """For `case check --json`."""
    return {"sound": not report.problems, **dict(to_plain(report))}


def check_lines(report: CheckReport) -> Iterator[str]:
    """The outcome of a check in sentences."""
    originals = plural(report.originals_checked, "original")
    if not report.problems:
        yield f"Sound: {originals} as taken in, the log and the database are complete."
    else:
        yield f"{plural(len(report.problems), 'problem')} found; {originals} checked."
    yield from problem_lines(report.problems)
    yield f"The log holds {plural(report.entries_checked, 'entry', 'entries')} that follow one from the other."
    yield f"Head of the log: {report.audit_head or 'not to be read'}"
    if report.head is not None:
        yield from head_lines(report.head)
    yield from report.stamps
    yield from report.notes


def problem_lines(problems: Sequence[CheckProblem]) -> Iterator[str]:
    """What is wrong, and what to do: once for those of one kind that stand together."""
    for action, group in groupby(problems, key=lambda one: one.action):
        yield from (f"  {problem.what}: {problem.why}" for problem in group)
        if action:
            yield f"    To do: {action}"


def head_lines(found: HeadFinding) -> Iterator[str]:
    """Where a head that was asked about stands in the log, and what was done since."""
    if found.entry is None:
        return
    yield f"The head {found.head[:16]}… is entry {found.entry.seq} of the log, {entry_words(found.entry)}."
    if not found.since:
        yield "Nothing was recorded since."
        return
    yield f"Recorded since: {plural(len(found.since), 'entry', 'entries')}."
    for line in found.since[:MOST_SINCE]:
        yield f"  {line.seq}: {line.label}, {entry_words(line)}"
    if len(found.since) > MOST_SINCE:
        yield f"  and {len(found.since) - MOST_SINCE} more; `case check --json` lists all."


def entry_words(line: LogLine) -> str:
    """By whom and when."""
    return f"by {line.by} on {moment_words(line.at)}" if line.at else "not to be read"
