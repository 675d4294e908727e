"""All keyframes of media as pictures of full size, in one ZIP file beside a report."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.commands.media import FRAMES_TASK
from workbench.commands.names import plural
from workbench.commands.report_pictures import jpeg_size
from workbench.commands.running import in_order
from workbench.commands.session import Session
from workbench.export.bare_pictures import bare
from workbench.export.keyframe_archive import FILE_NAME, ArchivedFrame, KeyframeArchive, clock_words
from workbench.jobs import SILENT, Progress
from workbench.model.case import CaseState
from workbench.model.media import Keyframe, MediaItem, MediaKind, MediaState
from workbench.model.report import FormatOptions
from workbench.model.work import FramesRequest, FramesResult
from workbench.review.hidden import hidden_test
from workbench.workers.pool import Job

FULL_SIZE_PX = 16384
"""The longest side readers decode: pictures come as large as they are."""
_AT_ONCE = 4
_REDACTED = "Keyframes are left out: they show everything, and a redacted copy must not."


@dataclass(frozen=True, slots=True)
class ReadyFile:
    """A file that lies written beside its place.

    Attributes:
        name: Its name in the folder of the report.
        sha256: Of its content.
    """

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class _Wanted:
    medium: MediaItem
    frame: Keyframe
    number: int


def write_keyframes(
    session: Session,
    part: Path,
    state: CaseState,
    options: FormatOptions,
    progress: Progress = SILENT,
    *,
    redacted: bool = False,
) -> tuple[ReadyFile | None, tuple[str, ...]]:
    """Write the archive to `part`.

    Args:
        state: The case as far as it is exported.
        redacted: Whether it goes beside a redacted copy, in which no picture may be as it is.

    Returns:
        The file, or None when there is nothing to put into it; and sentences on what is not in it.

    Raises:
        OSError: It cannot be written; nothing of it is left behind that `discard` does not take.
    """
    if redacted:
        return None, (_REDACTED,)
    wanted, problems = _wanted(state, options)
    if not wanted:
        return None, (*problems, "There is no keyframe to export.")
    part.unlink(missing_ok=True)
    with part.open("xb") as stream:
        archive = KeyframeArchive(stream)
        try:
            for number, done in enumerate(_decoded(session, wanted, progress), start=1):
                progress.update(number, len(wanted), "Writing keyframes", "pictures")
                if isinstance(done, ArchivedFrame):
                    archive.add(done)
                else:
                    problems.append(done)
        except BaseException:
            archive.abandon()
            raise
        archive.close((f"Case {state.case_id}", f"Log entry {state.audit_length}", state.audit_head, *problems))
        stream.flush()
        os.fsync(stream.fileno())
    with part.open("rb") as stream:
        return ReadyFile(FILE_NAME, hashlib.file_digest(stream, "sha256").hexdigest()), tuple(problems)


def _wanted(state: CaseState, options: FormatOptions) -> tuple[list[_Wanted], list[str]]:
    """The keyframes to decode, by medium and time, and sentences on those that are not among them."""
    is_hidden = hidden_test(state) if options.without_masked else None
    wanted: list[_Wanted] = []
    problems = []
    hidden = 0
    for medium in state.media:
        if options.media_ids and medium.id not in options.media_ids:
            continue
        shown = medium.state is MediaState.READY and medium.kind in (MediaKind.IMAGE, MediaKind.VIDEO)
        if not shown:
            if options.media_ids:
                problems.append(f"“{medium.name}” has no keyframes.")
            continue
        for number, frame in enumerate(state.keyframes.get(medium.id, ()), start=1):
            if is_hidden is not None and is_hidden(f"frame:{medium.id}@{frame.pts}"):
                hidden += 1
            else:
                wanted.append(_Wanted(medium, frame, number))
    if hidden:
        problems.append(f"Left out because they are masked: {plural(hidden, 'keyframe')}.")
    return wanted, problems


def _decoded(session: Session, wanted: list[_Wanted], progress: Progress) -> Iterator[ArchivedFrame | str]:
    """Each keyframe decoded anew from its original, or why it could not be."""

    def start(one: _Wanted) -> Job[FramesResult]:
        medium = session.held_medium(one.medium.id)
        request = FramesRequest(
            path=str(session.store.original_path(medium.sha256)),
            name=medium.name,
            pts=one.frame.pts,
            max_width_px=FULL_SIZE_PX,
            max_height_px=FULL_SIZE_PX,
            format="jpeg",
        )
        return session.pool.submit(
            FRAMES_TASK, request, FramesResult, label=medium.name, source=medium.name, affinity=medium.sha256
        )

    for done in in_order(wanted, start, progress.check, in_flight=_AT_ONCE):
        one = done.item
        pictures = done.value.pictures if done.value is not None else ()
        jpeg = bare(pictures[0].data) if pictures else b""
        width_px, height_px = jpeg_size(jpeg)
        if width_px and height_px:
            yield ArchivedFrame(one.medium, one.frame, one.number, jpeg, width_px, height_px)
        else:
            at = f" at {clock_words(one.frame.pts_s)}" if one.medium.kind is MediaKind.VIDEO else ""
            why = str(done.error) if done.error else "there is no picture at this time."
            yield f"The keyframe{at} of “{one.medium.name}” is missing: {why}"
