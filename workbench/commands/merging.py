"""Two copies of one case put together: what would come, what both changed, and what is to become of that."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from workbench.commands import foreign
from workbench.commands.change import ALL_KINDS, Change
from workbench.commands.names import display, plural
from workbench.commands.session import Session
from workbench.errors import DamagedError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.merging import Choice, Conflict, MergeReport
from workbench.model.plain import to_plain
from workbench.review.conflicts import open_conflicts as open_conflicts  # noqa: PLC0414 - the window asks for them
from workbench.review.stamps import moment_words
from workbench.storage import case_store
from workbench.storage.case_base import DATABASE
from workbench.storage.taking_over import CaseSource

CHOICE_WORDS = {
    Choice.OPEN: "open: as here until it is decided",
    Choice.MINE: "as here",
    Choice.THEIRS: "as in the copy",
    Choice.BOTH: "both kept",
}


class Copy:
    """Another copy of a case, looked over and made of its rows by this program; nothing of it was merged yet.

    Attributes:
        name: Display name of where it came from.
    """

    def __init__(self, session: Session, name: str, database: Path, held: CaseSource) -> None:
        self.name = name
        self._session = session
        self._database = database
        self._held = held

    def look(self, progress: Progress = SILENT) -> MergeReport:
        """What a merge would bring and what both changed; nothing is recorded.

        Raises:
            UsageError: It is another case.
            DamagedError: The logs do not tell how the copies parted.
        """
        self._session.check_writable()
        return self._session.store.merge_file(self._database, {}, look_ahead=True, progress=progress)

    def merge(
        self,
        choices: Mapping[int, str] = {},
        prefer: str = Choice.OPEN,
        progress: Progress = SILENT,
        *,
        expected_head: str = "",
    ) -> tuple[MergeReport, Change]:
        """Put it into the case: its files first, then everything else as one edit.

        Args:
            choices: What becomes of conflicts, by number as `look` gave them.
            prefer: What becomes of the others; open keeps what is here and lists them.
            expected_head: Head of the copy's log when it was looked at; empty to take it as it is.

        Raises:
            UsageError: It is another case, a choice does not fit, or the copy changed since.
            RuleError: A choice is against a rule.
            StorageError: The disk is full or fails.
            Cancelled: The analyst stopped it; files that came stay, unused.
        """
        store = self._session.store
        ahead = self.look(progress)
        if expected_head and ahead.head != expected_head:
            raise UsageError(
                f"“{self.name}” changed since it was looked at.", advice="Look at it again. Nothing was merged."
            )
        if not ahead.since:
            return ahead, self._session.changed(label(ahead), ())
        missing = tuple(self._bring_files(progress))
        report = store.merge_file(self._database, choices, prefer, progress=progress)
        change = self._session.changed(label(report), ALL_KINDS)
        return replace(report, notes=(*report.notes, *missing)), change

    def _bring_files(self, progress: Progress) -> Iterator[str]:
        store = self._session.store
        originals, figures = store.files_of(self._database)
        for done, (sha256, name) in enumerate(originals.items()):
            progress.update(done, len(originals), display(name), "files")
            for problem in store.bring_original(self._held, sha256, display(name), progress):
                yield f"{problem.what}: {problem.why}"
        for sha256 in figures:
            for problem in store.bring_figure(self._held, sha256, progress):
                yield f"{problem.what}: {problem.why}"


@contextmanager
def opened_copy(session: Session, other: Path, progress: Progress = SILENT) -> Iterator[Copy]:
    """Look another copy of a case over in a reader, from a copy of its database; of a bundle every hash is checked.

    Args:
        other: The folder of the case, or a bundle of it; nothing in it is changed.

    Raises:
        NotFoundError: There is no case.
        UsageError: It is this case itself.
        UnreadableError: It is a zip file or bag without a case.
        DamagedError: It, or this case, was changed outside the program: its log does not vouch for what it holds.
        StorageError: It is damaged, not closed or of a newer version.
        Cancelled: The analyst stopped it.
    """
    session.check_writable()
    folder = foreign.case_folder(other)
    if folder.samefile(session.path):
        raise UsageError(
            f"“{display(folder.name)}” is this case itself, so there is nothing to merge.",
            advice="Choose the other copy: its folder, or a bundle of it.",
        )
    if problems := session.store.check_record(progress):
        raise DamagedError(
            f"This case was changed outside the program: {problems[0].what}: {problems[0].why}",
            advice="Check the case, and restore a backup from before that. Nothing was merged.",
        )
    with tempfile.TemporaryDirectory(prefix="merge-") as temporary:
        place = Path(temporary)
        held = foreign.case_source(folder, place, session.pool, progress)
        _sha256, look = foreign.take_rows(
            held, folder, place, DATABASE, case_store.FORMAT, foreign.CASE_TASK, session.pool, progress
        )
        if look.problems:
            problem = look.problems[0]
            raise DamagedError(
                f"The copy “{display(folder.name)}” was changed outside the program: {problem.what}: {problem.why}",
                advice="Ask whoever made it to check it there. Nothing was merged.",
            )
        yield Copy(session, display(folder.name), place / DATABASE, held)


def settle(session: Session, choices: Mapping[int, str]) -> Change:
    """Decide conflicts that a merge left open, as one edit.

    Args:
        choices: "mine", "theirs" or "both", by number in the case.

    Raises:
        NotFoundError, UsageError, RuleError: As `Conflicts.settle_conflict`; then none is decided.
    """
    session.check_writable()
    words = plural(len(choices), "conflict")
    with session.edit(f"Decided {words} of merged copies"):
        for number, choice in choices.items():
            session.store.settle_conflict(number, choice)
    told = {one.number: one.what for one in session.store.conflicts()}
    line = "; ".join(f"{told[number]}: {CHOICE_WORDS[Choice(choice)]}" for number, choice in choices.items())
    return session.changed(line, ALL_KINDS)


def label(report: MergeReport) -> str:
    """What a merge did, in a line."""
    if not report.since:
        return "Nothing new in the copy: all of it is here."
    verb = "came" if report.done else "would come"
    line = f"{plural(len(report.arrivals), 'thing')} {verb} from the copy"
    if not report.conflicts:
        return f"{line}; nothing was changed in both."
    open_count = sum(one.choice == Choice.OPEN for one in report.conflicts)
    return f"{line}; {len(report.conflicts)} changed in both, {open_count} open."


def lines(report: MergeReport) -> Iterator[str]:
    """What a merge did or would do, in sentences."""
    yield label(report)
    if not report.since:
        return
    yield (
        f"The logs part after entry {report.fork}; the copy's ends at entry {report.entries}"
        f" ({plural(report.since, 'entry', 'entries')} not merged before)."
    )
    for one in report.arrivals:
        yield f"  {display(one.what)}: {display(one.words)}{_by(one.by, one.at)}"
    yield from conflict_lines(report.conflicts)
    yield from report.notes
    yield f"Head of the copy's log: {report.head}"


def conflict_lines(conflicts: tuple[Conflict, ...]) -> Iterator[str]:
    """Conflicts in sentences."""
    for one in conflicts:
        yield f"Conflict {one.number}: {display(one.what)} ({CHOICE_WORDS[Choice(one.choice)]})"
        yield f"  here: {display(one.mine)}{_by(one.mine_by, one.mine_at)}"
        yield f"  copy: {display(one.theirs)}{_by(one.theirs_by, one.theirs_at)}"
        if one.decided_by and one.decided_at:
            yield f"  decided{_by(one.decided_by, one.decided_at)}"


def _by(who: str, at: str) -> str:
    parts = [*((f"by {display(who)}",) if who else ()), *((f"on {moment_words(at)}",) if at else ())]
    return f" ({' '.join(parts)})" if parts else ""


def to_json(report: MergeReport) -> dict[str, object]:
    """For `--json`."""
    return dict(to_plain(report))


def conflicts_to_json(conflicts: tuple[Conflict, ...]) -> dict[str, object]:
    """For `case conflicts --json`."""
    return {"conflicts": [to_plain(one) for one in conflicts]}
