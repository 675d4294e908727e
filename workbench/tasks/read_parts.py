"""Task `workbench.tasks.read_parts:run`: media inside an article's file -> their bytes, in pieces.

A reader can write no files. The bytes travel as `Kept` parts of one stream, a medium after the other, and the result
says how long each is; the command puts them into files.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from workbench.jobs import Kept, Progress
from workbench.model.article import PartsRead, ReadPartsRequest

_LOST = "it could not be taken out of the file again"


def run(request: ReadPartsRequest, progress: Progress) -> PartsRead:
    """Take parts out.

    Raises:
        UnreadableError: The file cannot be read, or is not the one that was read before.
    """
    from workbench.articles.containers.opening import opened

    sizes = [0] * len(request.locators)
    reasons = [_LOST] * len(request.locators)
    at = 0
    with closing(opened(Path(request.path), request.name)) as source:
        for index, piece in source.pieces(request.locators, progress):
            if isinstance(piece, str):
                reasons[index] = piece
                continue
            progress.keep(Kept(at, piece))
            at += len(piece)
            sizes[index] += len(piece)
    return PartsRead(tuple(sizes), tuple("" if size else why for size, why in zip(sizes, reasons, strict=True)))
