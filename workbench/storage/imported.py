"""The first entry of a case that was taken over from somebody else, and what does not come along with it."""

from __future__ import annotations

from pathlib import Path

from workbench.errors import DamagedError, UnreadableError
from workbench.jobs import SILENT, Progress
from workbench.model.check import CheckProblem
from workbench.model.names import display_name
from workbench.storage.case_base import CaseBase
from workbench.storage.connection import rows
from workbench.storage.figures import FOLDER as FIGURES
from workbench.storage.taking_over import copy_in, is_plain

_ASK = "Ask whoever made the case for it."


class Imported(CaseBase):
    """What is done once, right after the rows came."""

    def note_import(self, **detail: object) -> tuple[int, int]:
        """Record where the case comes from; its edits cannot be undone here, its libraries are not looked for here.

        The places of libraries are those of another machine, and a path can lead to a network share of an adversary.
        Edits stay in the history; taking one back would run changes that came from outside against this case.

        Returns:
            How many libraries were forgotten, and how many half-typed texts were left out.
        """
        with self._record("case.import", "Took the case over from somebody else", **detail) as entry:
            libraries = self._db.execute("SELECT count(*) FROM case_library").get
            drafts = self._db.execute("SELECT count(*) FROM draft").get
            self._db.execute("DELETE FROM case_library")
            self._db.execute("DELETE FROM draft")
            self._db.execute("UPDATE edit SET state = 'kept' WHERE state = 'done'")
            self._db.execute("UPDATE edit SET state = 'gone' WHERE state = 'undone'")
            entry.detail["libraries_forgotten"] = libraries
        return int(libraries), int(drafts)

    def bring_files(self, folder: Path, progress: Progress = SILENT) -> tuple[CheckProblem, ...]:
        """Copy originals and figures out of another case folder, each held to its hash.

        Returns:
            Those that are missing there or changed; these are not copied.

        Raises:
            StorageError: The disk of this case is full or fails.
            Cancelled: The analyst stopped it.
        """
        wanted = rows(
            self._db,
            "SELECT sha256, name FROM media WHERE sha256 IS NOT NULL UNION SELECT sha256, name FROM article"
            " UNION SELECT sha256, name FROM article_file ORDER BY 1",
        )
        problems: list[CheckProblem] = []
        for number, (sha256, name) in enumerate(wanted):
            progress.update(number, len(wanted), display_name(name), "files")
            problems += self._bring_original(folder, sha256, display_name(name), progress)
        for (sha256,) in rows(self._db, "SELECT DISTINCT sha256 FROM figure"):
            problems += self._bring_figure(folder, sha256, progress)
        return tuple(problems)

    def _bring_original(self, folder: Path, sha256: str, name: str, progress: Progress) -> list[CheckProblem]:
        place = folder / "originals" / sha256[:2] / sha256
        if not is_plain(folder, "originals", sha256[:2], sha256):
            return [CheckProblem("original-missing", name, "Its original did not come with the case.", _ASK)]
        try:
            self._originals.store(place, progress, expected=sha256)
        except UnreadableError as error:
            return [CheckProblem("original-missing", name, f"Its original cannot be read: {error.reason}.", _ASK)]
        except DamagedError:
            return [CheckProblem("original-changed", name, "Its original was changed, and was not copied.", _ASK)]
        return []

    def _bring_figure(self, folder: Path, sha256: str, progress: Progress) -> list[CheckProblem]:
        name = f"{sha256}.png"
        what = f"figure {sha256[:12]}"
        if not is_plain(folder, FIGURES, name):
            return [CheckProblem("figure-missing", what, "Its picture did not come with the case.", _ASK)]
        target = self.path / FIGURES
        target.mkdir(exist_ok=True)
        part = target / f"{name}.part"
        try:
            found = copy_in(folder / FIGURES / name, part, what, progress)
            if found != sha256:
                return [CheckProblem("figure-changed", what, "Its picture was changed, and was not copied.", _ASK)]
            part.chmod(0o444)
            part.replace(target / name)
        except UnreadableError as error:
            return [CheckProblem("figure-missing", what, f"Its picture cannot be read: {error.reason}.", _ASK)]
        finally:
            if part.exists():
                part.chmod(0o644)
                part.unlink()
        return []
