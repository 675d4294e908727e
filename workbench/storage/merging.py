"""Two copies of one case put together, as one edit: what the other copy changed since they parted comes over.

How the copies parted is read from their logs: entries with the same hash are the same up to there. The analyst's tables
as they were then are built anew from the log (`replay`), so that it is known which copy changed what. A copy that was
merged before is compared with what it was at that merge.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import apsw

from workbench.errors import DamagedError, RuleError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.merging import Arrival, Choice, Conflict, MergeReport
from workbench.storage import audit, vouching
from workbench.storage.case_base import clean
from workbench.storage.checking import wanted_originals
from workbench.storage.clock import now
from workbench.storage.conflicts import Conflicts
from workbench.storage.connection import connect, reading, rows
from workbench.storage.edits import Edit
from workbench.storage.meeting import (
    Meeting,
    base_tables,
    composed,
    in_our_numbers,
    meet,
    packed_ids,
    unpacked_ids,
    who_changed,
)
from workbench.storage.merge_records import Numbers, Records
from workbench.storage.merge_tables import Tables, read
from workbench.storage.merge_words import Story
from workbench.storage.three_way import Clash, merge


class _LookAhead(Exception):  # noqa: N818 - carries what was found out of a transaction that is taken back
    """Nothing is to be recorded."""


class Merging(Conflicts):
    """Putting another copy of this case into it."""

    def merge_file(
        self,
        file: Path,
        choices: Mapping[int, str],
        prefer: str = Choice.OPEN,
        *,
        look_ahead: bool = False,
        progress: Progress = SILENT,
    ) -> MergeReport:
        """The same of a database in a file that this program made; see `merge_copy`."""
        db = connect(file, immutable=True)
        try:
            return self.merge_copy(db, choices, prefer, look_ahead=look_ahead, progress=progress)
        finally:
            db.close()

    def files_of(self, file: Path) -> tuple[dict[str, str], tuple[str, ...]]:
        """Names of the originals a copy has, by hash, and the hashes of its figures."""
        db = connect(file, immutable=True)
        try:
            with reading(db, file):
                figures = rows(db, "SELECT DISTINCT sha256 FROM figure ORDER BY 1")
                return wanted_originals(db), tuple(sha256 for (sha256,) in figures)
        finally:
            db.close()

    def same_case(self, other: apsw.Connection) -> bool:
        """Whether another database is a copy of this case."""
        asked = "SELECT value FROM about WHERE name = 'case_id'"
        return bool(self._db.execute(asked).get == other.execute(asked).get)

    def merge_copy(
        self,
        other: apsw.Connection,
        choices: Mapping[int, str] = {},
        prefer: str = Choice.OPEN,
        *,
        look_ahead: bool = False,
        progress: Progress = SILENT,
    ) -> MergeReport:
        """Put another copy of this case into it: one edit, with one entry of the log that names the copy's head.

        Files are not brought; see `Imported.bring_files`, before.

        Args:
            other: The database of the copy, made of its rows by this program, its log checked.
            choices: What becomes of conflicts, by number as in the report.
            prefer: What becomes of the others.
            look_ahead: Only find out; nothing is recorded.

        Raises:
            UsageError: It is a copy of another case, or a choice does not fit.
            RuleError: A choice is against a rule.
            DamagedError: The logs do not tell how the copies parted.
        """
        if not self.same_case(other):
            raise UsageError(
                "That is another case: only copies of one case can be merged.",
                advice="Take it over with `case import` instead.",
            )
        meeting, head = meet(self._db, other), audit.head(other)
        report = MergeReport(head.hash, head.seq, meeting.fork, head.seq - meeting.theirs_from)
        if head.seq == meeting.theirs_from:
            return report
        try:
            with self._edit("case.merge") as edit:
                report = self._merge(other, meeting, report, edit, _Choices(dict(choices), prefer), progress)
                if not (report.arrivals or report.conflicts):
                    report = replace(report, since=0)
                if look_ahead or not report.since:
                    raise _LookAhead
        except _LookAhead:
            return report
        return replace(report, done=True)

    def _merge(  # noqa: PLR0917 - one caller
        self,
        other: apsw.Connection,
        meeting: Meeting,
        report: MergeReport,
        edit: Edit,
        choices: _Choices,
        progress: Progress,
    ) -> MergeReport:
        self._db.pragma("defer_foreign_keys", 1)
        mine = read(self._db)
        progress.update(1, 4, "Merging", "steps")
        records = Records(self._db, other, meeting.numbers, self._count)
        records.bring()
        progress.update(2, 4, "Merging", "steps")
        base = base_tables(self._db, other, meeting)
        theirs = in_our_numbers(self._db, other, meeting.numbers, mine, base)
        outcome = merge(base, mine, theirs)
        progress.update(3, 4, "Merging", "steps")
        who = Story(
            who_changed(self._db, meeting.mine_from, None),
            who_changed(other, meeting.theirs_from, meeting.numbers),
            mine,
            theirs,
        )
        self._apply(mine, outcome.result)
        merged_id = self._note_merge(other, report, meeting.numbers)
        conflicts = tuple(self._note_conflict(merged_id, clash, who) for clash in outcome.clashes)
        numbered = {one.number: place for place, one in enumerate(conflicts, 1)}
        choices.require_known(len(conflicts))
        settled = tuple(self._chosen(one, choices.of(numbered[one.number]), choices) for one in conflicts)
        listed = tuple(replace(one, number=numbered[one.number]) for one in settled)
        arrivals = (*records.arrivals, *who.arrivals(outcome))
        if records.things and not arrivals:
            arrivals = (Arrival("record", "What programs recorded", f"{len(records.things)} brought over"),)
        open_count = sum(one.choice == Choice.OPEN for one in listed)
        edit.label = _label(len(arrivals), len(listed), open_count)
        edit.detail.update(
            other_head=report.head,
            other_entries=report.entries,
            fork=meeting.fork,
            applied=len(arrivals),
            conflicts=[
                {"what": one.what, "choice": one.choice, "mine_by": one.mine_by, "theirs_by": one.theirs_by}
                for one in listed
            ],
        )
        if self._db.execute("SELECT 1 FROM pragma_foreign_key_check LIMIT 1").fetchone():
            raise DamagedError(
                "Something in the copy points to what is in neither copy. Nothing was merged.",
                advice="Ask whoever made the copy to check it there.",
            )
        if records.things:
            edit.detail["rows"] = vouching.digests(self._db, records.things)
        return replace(report, arrivals=arrivals, conflicts=listed, notes=tuple(records.notes))

    def _apply(self, mine: Tables, result: Tables) -> None:
        """Let the tables be as they came out."""
        every = sorted(mine.units.keys() | result.units.keys(), key=repr)
        pairs = [(mine.units.get(unit, []), result.units.get(unit, [])) for unit in every]
        self._write([(was, is_now) for was, is_now in pairs if was is not is_now and was != is_now])

    def _note_merge(self, other: apsw.Connection, report: MergeReport, numbers: Numbers) -> int:
        stated = (report.head, report.entries, packed_ids(numbers.known), now(), clean(self.by))
        self._db.execute("INSERT INTO merged (head, entries, ids, at, by) VALUES (?, ?, ?, ?, ?)", stated)
        merged_id = self._inserted()
        known = {head for (head,) in rows(self._db, "SELECT head FROM merged")}
        for head, entries, ids in rows(other, "SELECT head, entries, ids FROM merged ORDER BY id"):
            if head in known or self._has_entry(head):
                continue  # what a third copy brought there has come along with it
            through = composed(unpacked_ids(ids), numbers)
            self._db.execute(
                "INSERT INTO merged (head, entries, ids, at, by) VALUES (?, ?, ?, ?, ?)",
                (head, entries, packed_ids(through), stated[3], stated[4]),
            )
        return merged_id

    def _has_entry(self, hash_: str) -> bool:
        return self._db.execute("SELECT 1 FROM audit WHERE hash = ?", (hash_,)).fetchone() is not None

    def _note_conflict(self, merged_id: int, clash: Clash, who: Story) -> Conflict:
        told = who.conflict(clash)
        stored = {
            "units": [list(unit) for unit in clash.units],
            "rows": [[table, row] for unit in clash.units for table, row in who.theirs.units.get(unit, ())],
        }
        self._db.execute(
            "INSERT INTO merge_conflict (merged_id, sort, what, claim_id, mine, theirs, mine_by, mine_at, theirs_by,"
            " theirs_at, rows, state, decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', '', '')",
            (
                *(merged_id, told.sort, told.what, told.claim_id, told.mine, told.theirs),
                *(told.mine_by, told.mine_at, told.theirs_by, told.theirs_at, json.dumps(stored)),
            ),
        )
        return replace(told, number=self._inserted())

    def _chosen(self, conflict: Conflict, choice: str, choices: _Choices) -> Conflict:
        if choice == Choice.OPEN:
            return conflict
        try:
            self._settle(conflict.number, choice)
        except (RuleError, UsageError):
            if choices.was_asked(choice):
                raise
            return conflict  # a preference for all does not go against a rule; it stays open
        return replace(conflict, choice=choice, decided_by=self.by)


@dataclass(slots=True)
class _Choices:
    """What a person chose: for single conflicts, and for all others."""

    single: dict[int, str]
    prefer: str

    def of(self, number: int) -> str:
        return self.single.get(number, self.prefer)

    def was_asked(self, choice: str) -> bool:
        """Whether it was chosen for a conflict itself, so that it may not be passed over."""
        return choice in self.single.values()

    def require_known(self, count: int) -> None:
        for number in self.single:
            if not 1 <= number <= count:
                raise UsageError(
                    f"There is no conflict {number} in this merge.", advice="Look ahead first: `case merge --dry-run`."
                )


def _label(arrivals: int, conflicts: int, open_count: int) -> str:
    if not conflicts:
        return f"Merged a copy: {arrivals:,} thing{'' if arrivals == 1 else 's'} came"
    return (
        f"Merged a copy: {arrivals:,} thing{'' if arrivals == 1 else 's'} came, {conflicts:,} changed in both"
        f"{f', {open_count:,} open' if open_count else ''}"
    )
