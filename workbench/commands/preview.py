"""Reading an article to show it before anything of it is taken in, with workers of its own."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from workbench.commands import article
from workbench.commands.files import file_sha256
from workbench.commands.names import display
from workbench.commands.taking_in import Preview, already, look
from workbench.errors import Cancelled
from workbench.jobs import Progress
from workbench.model.case import CaseState
from workbench.model.work import FramesRequest, FramesResult
from workbench.workers.pool import Job, WorkerPool

FRAMES_TASK = "workbench.tasks.frames:run"
THUMB_PX = 320


class Reader:
    """Reads articles and small pictures of their media where they lie.

    Any thread may use it. `close` ends its workers; what is asked for later is refused.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pool: WorkerPool | None = None
        self._closed = False
        self._files: dict[int, Path] = {}

    def _workers(self) -> WorkerPool:
        with self._lock:
            if self._closed:
                raise Cancelled
            if self._pool is None:
                self._pool = WorkerPool(size=2)
            return self._pool

    def read(self, path: Path, progress: Progress, state: CaseState | None = None, page: str = "") -> Preview:
        """Read an article and see what of its media is at hand.

        Args:
            state: The case it may be added to; None for a new one.
            page: Address of the page wanted, of an archive of several.

        Raises:
            UnreadableError: It cannot be read.
            Cancelled: Nobody wants it any more.
        """
        path, read = article.read_first(path, self._workers(), progress, page=page)
        progress.update(0, None, "Looking for its pictures and clips")
        found = look(path, read, state)
        if state is not None and (state.articles or state.set_aside):
            found = replace(found, known=already(state, file_sha256(path, progress), read))
        self._files = {one.position: one.path for one in found.cited if one.path is not None}
        return found

    def picture(self, position: int, masked: bool) -> Job[FramesResult] | None:
        """Ask for a small picture of a cited medium; None where there is no file.

        Args:
            position: In the article's media, of the article read last.
        """
        path = self._files.get(position)
        if path is None:
            return None
        request = FramesRequest(
            path=str(path),
            name=display(path.name),
            pts=0,
            count=1,
            step=1,
            max_width_px=THUMB_PX,
            max_height_px=THUMB_PX,
            format="jpeg",
            masked=masked,
        )
        name = request.name
        return self._workers().submit(FRAMES_TASK, request, FramesResult, label=name, source=name)

    def close(self) -> None:
        """End the workers."""
        with self._lock:
            self._closed, pool, self._pool = True, self._pool, None
        if pool is not None:
            pool.close()
