"""The pictures of a report: frames, library sides of matches, figures, as they are before anything is covered."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from workbench.commands.earlier_pictures import earlier_picture
from workbench.commands.matches import match_of
from workbench.commands.media import FRAMES_TASK
from workbench.commands.running import in_order
from workbench.commands.session import Session
from workbench.errors import StorageError
from workbench.export.bare_pictures import bare
from workbench.export.kept import figure_key
from workbench.jobs import SILENT, Progress
from workbench.model.figure import KeptFigure
from workbench.model.media import MediaItem, MediaKind, MediaState
from workbench.model.report import PictureNeed
from workbench.model.work import FramesRequest, FramesResult, ReportPicture
from workbench.workers.pool import Job

PICTURE_PX = 1200


def gather(
    session: Session, needs: Sequence[PictureNeed], progress: Progress = SILENT
) -> tuple[tuple[ReportPicture, ...], tuple[str, ...]]:
    """The pictures a report needs.

    Returns:
        Those that could be had, and sentences on the others; the report says where a picture is missing.
    """
    found: dict[str, ReportPicture] = {}
    problems: list[str] = []
    frames = [need for need in needs if need.media_id is not None and _can_show(session, need.media_id)]
    for done in in_order(frames, lambda need: _frame_job(session, need), progress.check):
        need = done.item
        progress.update(len(found), len(needs), "Fetching pictures", "pictures")
        picture = _frame(session, need, done.value)
        if picture is not None:
            found[need.key] = picture
        else:
            why = done.error or "there is no picture at this time"
            problems.append(f"A picture of “{session.medium(need.media_id or 0).name}” is missing: {why}")
    for need in needs:
        if need.match_id is not None:
            earlier = earlier_picture(session, match_of(session, need.match_id), need.time_s)
            picture = _report_picture(need.key, earlier.jpeg, earlier.time_s) if earlier is not None else None
            if picture is not None:
                found[need.key] = picture
            elif earlier is not None:
                problems.append(f"The library picture of match {need.match_id} is missing: it is no whole JPEG.")
            else:
                problems.append(f"The library picture of match {need.match_id} is missing: its library is not at hand.")
    ordered = tuple(found[need.key] for need in needs if need.key in found)
    return ordered, tuple(dict.fromkeys(problems))


def kept_figures(session: Session, figures: Sequence[KeptFigure]) -> tuple[tuple[ReportPicture, ...], tuple[str, ...]]:
    """These figures of the case, each picture once, and sentences on those that cannot be read."""
    found: dict[str, ReportPicture] = {}
    problems: list[str] = []
    for one in figures:
        try:
            data = session.store.figure_data(one.sha256)
        except StorageError as error:
            problems.append(str(error))
            continue
        if bare(data) != data:  # it could not be left out of the file without changing the hash it is known by
            problems.append(
                f"The figure {one.sha256[:12]} is left out: its file holds more than a picture. Make it again."
            )
            continue
        found[one.sha256] = ReportPicture(figure_key(one), one.settings.width_px, one.settings.height_px, data)
    return tuple(found.values()), tuple(problems)


def _can_show(session: Session, media_id: int) -> bool:
    medium: MediaItem | None = session.state().medium(media_id)
    return medium is not None and medium.state is MediaState.READY and medium.kind is not MediaKind.AUDIO


def _frame_job(session: Session, need: PictureNeed) -> Job[FramesResult]:
    medium = session.held_medium(need.media_id or 0)
    request = FramesRequest(
        path=str(session.store.original_path(medium.sha256)),
        name=medium.name,
        pts=need.pts,
        max_width_px=PICTURE_PX,
        max_height_px=PICTURE_PX,
        format="jpeg",
    )
    return session.pool.submit(
        FRAMES_TASK, request, FramesResult, label=medium.name, source=medium.name, affinity=medium.sha256
    )


def _frame(session: Session, need: PictureNeed, result: FramesResult | None) -> ReportPicture | None:
    if result is not None and result.pictures:
        return _report_picture(need.key, result.pictures[0].data)
    thumb = session.store.thumb_path(session.medium(need.media_id or 0).id, need.pts, False)
    try:
        return None if thumb is None else _report_picture(need.key, thumb.read_bytes())
    except OSError:  # the cache may be emptied at any time; the picture is then listed as missing
        return None


def _report_picture(key: str, jpeg: bytes, time_s: float | None = None) -> ReportPicture | None:
    """The picture with its pixels alone, or None for what is none: a library may have been made by anybody."""
    pixels = bare(jpeg)
    width_px, height_px = jpeg_size(pixels)
    return ReportPicture(key, width_px, height_px, pixels, time_s) if width_px and height_px else None


def jpeg_size(jpeg: bytes) -> tuple[int, int]:
    """Width and height from the frame header of a JPEG this program made; (0, 0) when there is none."""
    at = 2
    while at + 9 < len(jpeg) and jpeg[at] == 0xFF:
        marker, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height_px, width_px = struct.unpack(">HH", jpeg[at + 5 : at + 9])
            return width_px, height_px
        at += 2 + length
    return 0, 0
