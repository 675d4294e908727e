"""Figures of a case: pictures kept under their hash, on disk for certain before their row is written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import apsw

from workbench.errors import NotFoundError, RuleError, StorageError
from workbench.jobs import Progress
from workbench.model.check import CheckProblem
from workbench.model.figure import FigureSettings
from workbench.model.names import display_name
from workbench.storage.case_base import CaseBase, clean
from workbench.storage.clock import now
from workbench.storage.connection import rows
from workbench.storage.faults import cannot
from workbench.storage.originals import is_hash, sync_folder
from workbench.storage.packing import packed
from workbench.storage.whole_files import discard, part_of, write_part

FOLDER = "figures"


class Figures(CaseBase):
    """What was kept of comparisons."""

    def keep_figure(
        self, png: bytes, *, match_id: int, claim_id: int | None, mode: str, settings: FigureSettings, caption: str
    ) -> int:
        """Keep a figure; the same picture for the same match and claim is kept once.

        Returns:
            Its id.

        Raises:
            NotFoundError: There is no such match or claim.
            StorageError: The disk of the case is full or fails; nothing was recorded.
        """
        self._require("match", (match_id,))
        self._require("claim", [] if claim_id is None else [claim_id])
        self._require_writable()
        sha256 = hashlib.sha256(png).hexdigest()
        known = self._db.execute(
            "SELECT id FROM figure WHERE sha256 = ? AND match_id = ? AND claim_id IS ?", (sha256, match_id, claim_id)
        ).fetchone()
        _put_in_place(self.path / FOLDER, f"{sha256}.png", png)
        if known is not None:
            return int(known[0])
        label = f"Kept a figure of match {match_id}"
        with self._edit("figure.keep", label, match_id=match_id, claim_id=claim_id, mode=mode, sha256=sha256):
            self._db.execute(
                "INSERT INTO figure (claim_id, match_id, sha256, mode, settings, caption, added_at, added_by)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (claim_id, match_id, sha256, mode, packed(settings), clean(caption), now(), clean(self.by)),
            )
            return self._inserted()

    def remove_figure(self, figure_id: int) -> None:
        """Take a figure out of the case; its picture stays on disk, so that undo has it.

        Raises:
            NotFoundError: There is no such figure.
            RuleError: It is pinned as evidence.
        """
        row = self._db.execute("SELECT match_id FROM figure WHERE id = ?", (figure_id,)).fetchone()
        if row is None:
            raise NotFoundError(f"There is no figure {figure_id} in this case.")
        citing = "SELECT claim_id FROM evidence JOIN evidence_figure ON id = evidence_id WHERE figure_id = ?"
        if (pinned := self._db.execute(citing, (figure_id,)).fetchone()) is not None:
            raise RuleError(
                f"This figure is pinned to claim {pinned[0]} as evidence, so it stays.", advice="Unpin it first."
            )
        with self._edit("figure.remove", f"Removed a figure of match {row[0]}", figure_id=figure_id):
            self._db.execute("DELETE FROM figure WHERE id = ?", (figure_id,))

    def figure_data(self, sha256: str) -> bytes:
        """The picture of a figure.

        Raises:
            StorageError: It is gone, was changed, or cannot be read.
        """
        path = self.path / FOLDER / f"{sha256}.png"
        try:
            data = path.read_bytes()
        except OSError as error:
            raise cannot(
                f"The figure {sha256[:12]} cannot be read", error, advice="Check the case, then make the figure again."
            ) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise StorageError(
                f"The figure {sha256[:12]} was changed since it was made.",
                advice="Check the disk, then make the figure again in Compare.",
            )
        return data


def _put_in_place(folder: Path, name: str, data: bytes) -> None:
    """Write beside the place, on disk for certain, then rename."""
    place = folder / name
    try:
        if not folder.is_dir():
            folder.mkdir()
            sync_folder(folder.parent)
        if place.is_file() and place.read_bytes() == data:
            sync_folder(folder)  # a crash may have come between its renaming and this
            return
        try:
            part = write_part(place, data)
            if place.exists():
                place.chmod(0o644)  # cut short or changed by a failing disk: the true content takes its place
            part.chmod(0o444)
            part.replace(place)
            sync_folder(folder)
        finally:
            discard(part_of(place))
    except OSError as error:
        raise cannot(
            f"The figure could not be written into the case “{display_name(folder.parent.name)}”",
            error,
            advice="Check the disk and that you may write there, then keep it again.",
        ) from error


def wanted_figures(db: apsw.Connection) -> dict[str, str]:
    """Captions of the figures there should be, by hash; of what cannot be read, as much as can."""
    asked = "SELECT CAST(sha256 AS BLOB), CAST(caption AS BLOB) FROM figure ORDER BY id"
    found = {
        (name or b"").decode("utf-8", "replace"): (text or b"").decode("utf-8", "replace")
        for name, text in rows(db, asked)
    }
    return {sha256: caption for sha256, caption in found.items() if is_hash(sha256)}


def figure_problems(wanted: Sequence[tuple[str, str]], path: Path, progress: Progress) -> Iterator[CheckProblem]:
    """Figures whose picture is gone or was changed.

    Args:
        wanted: Hash and caption of each.
        path: Of the case.
    """
    for done, (sha256, caption) in enumerate(wanted):
        progress.update(done, len(wanted), "Figures", "files")
        file = path / FOLDER / f"{sha256}.png"
        action = "Open the match in Compare and keep the figure again."
        if not file.is_file():
            yield CheckProblem("figure-missing", caption, "The picture of this figure is missing.", action)
        elif hashlib.sha256(_read(file)).hexdigest() != sha256:
            yield CheckProblem("figure-changed", caption, "The picture of this figure was changed.", action)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise cannot(
            f"The figure {file.stem[:12]} cannot be read", error, advice="Check the disk and your permissions."
        ) from error
