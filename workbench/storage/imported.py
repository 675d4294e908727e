"""The first entry of a case that was taken over from somebody else, and what does not come along with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workbench.errors import DamagedError, UnreadableError
from workbench.jobs import SILENT, Progress
from workbench.model.check import CheckProblem
from workbench.model.names import display_name
from workbench.storage.case_base import CaseBase
from workbench.storage.checking import ASK_FOR_IT, LEFT_OUT_FIELD, wanted_originals
from workbench.storage.connection import rows
from workbench.storage.figures import FOLDER as FIGURES
from workbench.storage.taking_over import CaseSource, copy_in

_LEFT_OUT = "Its original was left out on purpose by whoever made the bundle."
_ASK = "Ask whoever made the case for it."


class Imported(CaseBase):
    """What is done once, right after the rows came."""

    def note_import(self, *, left_out: Sequence[str] = (), **detail: object) -> tuple[int, int]:
        """Record where the case comes from; its edits cannot be undone here, its libraries are not looked for here.

        The places of libraries are those of another machine, and a path can lead to a network share of an adversary.
        Edits stay in the history; taking one back would run changes that came from outside against this case.

        Args:
            left_out: Hashes of originals that its bundle states to be left out, so that a check can tell them from
                those that were lost.
            detail: What else the entry of the log tells.

        Returns:
            How many libraries were forgotten, and how many half-typed texts were left out.
        """
        if left_out:
            detail[LEFT_OUT_FIELD] = list(left_out)
        with self._record("case.import", "Took the case over from somebody else", **detail) as entry:
            libraries = self._db.execute("SELECT count(*) FROM case_library").get
            drafts = self._db.execute("SELECT count(*) FROM draft").get
            self._db.execute("DELETE FROM case_library")
            self._db.execute("DELETE FROM draft")
            self._db.execute("DELETE FROM counter")  # no entry vouches for it; it follows from the rows
            self._db.execute(
                "INSERT INTO counter SELECT 'keyframe', max(id) FROM"
                " (SELECT id FROM keyframe UNION ALL SELECT id FROM keyframe_by_hand) HAVING max(id) IS NOT NULL"
            )
            self._db.execute("UPDATE edit SET state = 'kept' WHERE state = 'done'")
            self._db.execute("UPDATE edit SET state = 'gone' WHERE state = 'undone'")
            entry.detail["libraries_forgotten"] = libraries
        return int(libraries), int(drafts)

    def bring_files(self, source: CaseSource, progress: Progress = SILENT) -> tuple[CheckProblem, ...]:
        """Copy originals and figures out of another case, each held to its hash; what is here already stays.

        Returns:
            Those that are missing there or changed; these are not copied.

        Raises:
            StorageError: The disk of this case is full or fails.
            Cancelled: The analyst stopped it.
        """
        with self._reading():
            wanted = wanted_originals(self._db)
            figures = rows(self._db, "SELECT DISTINCT sha256 FROM figure")
        problems: list[CheckProblem] = []
        for number, (sha256, name) in enumerate(wanted.items()):
            progress.update(number, len(wanted), display_name(name), "files")
            problems += self.bring_original(source, sha256, display_name(name), progress)
        for (sha256,) in figures:
            problems += self.bring_figure(source, sha256, progress)
        return tuple(problems)

    def absent_originals(self) -> tuple[str, ...]:
        """Hashes of the originals that are not here."""
        with self._reading():
            return tuple(sha256 for sha256 in wanted_originals(self._db) if not self._originals.path(sha256).is_file())

    def bring_original(
        self, source: CaseSource, sha256: str, name: str, progress: Progress = SILENT
    ) -> list[CheckProblem]:
        """Copy one original, unless it is here; gives what stands against it."""
        if self._originals.path(sha256).is_file():
            return []
        try:
            with source.held("originals", sha256[:2], sha256) as place:
                if place is None and source.leaves_out:
                    return [CheckProblem("original-left-out", name, _LEFT_OUT, ASK_FOR_IT)]
                if place is None:
                    return [CheckProblem("original-missing", name, "Its original did not come with the case.", _ASK)]
                self._originals.store(place, progress, expected=sha256)
        except UnreadableError as error:
            return [CheckProblem("original-missing", name, f"Its original cannot be read: {error.reason}.", _ASK)]
        except DamagedError:
            return [CheckProblem("original-changed", name, "Its original was changed, and was not copied.", _ASK)]
        return []

    def bring_figure(self, source: CaseSource, sha256: str, progress: Progress = SILENT) -> list[CheckProblem]:
        """Copy one figure, unless it is here; gives what stands against it."""
        what, target = f"figure {sha256[:12]}", self.path / FIGURES
        name = f"{sha256}.png"
        if (target / name).is_file():
            return []
        try:
            with source.held(FIGURES, name) as place:
                if place is None:
                    return [CheckProblem("figure-missing", what, "Its picture did not come with the case.", _ASK)]
                target.mkdir(exist_ok=True)
                found = self._copy_figure(place, target / name, what, sha256, progress)
        except UnreadableError as error:
            return [CheckProblem("figure-missing", what, f"Its picture cannot be read: {error.reason}.", _ASK)]
        if not found:
            return [CheckProblem("figure-changed", what, "Its picture was changed, and was not copied.", _ASK)]
        return []

    @staticmethod
    def _copy_figure(place: Path, target: Path, what: str, sha256: str, progress: Progress) -> bool:
        part = target.with_name(f"{target.name}.part")
        try:
            if copy_in(place, part, what, progress) != sha256:
                return False
            part.chmod(0o444)
            part.replace(target)
            return True
        finally:
            if part.exists():
                part.chmod(0o644)
                part.unlink()
