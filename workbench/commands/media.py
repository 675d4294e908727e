"""Media of a case: thumbnails, exact frames, keyframes by hand, sources, reading again."""

from __future__ import annotations

from workbench.commands.change import Change
from workbench.commands.intake import Intake, IntakeReport, StoredFile, read_stored
from workbench.commands.running import wait
from workbench.commands.session import Session
from workbench.commands.typed import checked_url_or_none
from workbench.errors import NotFoundError, RuleError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.media import Keyframe, MediaItem, MediaKind, MediaState, Picture
from workbench.model.sound import SoundBlock, SoundRequest
from workbench.model.times import TimeBase, timecode
from workbench.model.view import AS_IN_FILE, Adjustment
from workbench.model.work import FrameIndex, FrameIndexRequest, FramesRequest, FramesResult, Thumb
from workbench.workers.pool import Job

FRAMES_TASK = "workbench.tasks.frames:run"
FRAME_INDEX_TASK = "workbench.tasks.frames:index"
SOUND_TASK = "workbench.tasks.sound:run"
THUMB_PX = 480


def frames(
    session: Session,
    media_id: int,
    pts: int,
    *,
    count: int = 1,
    step: int = 1,
    max_width_px: int = 1920,
    max_height_px: int = 1920,
    masked: bool = False,
    image_format: str = "bgra",
    tones: Adjustment = AS_IN_FILE,
) -> Job[FramesResult]:
    """Ask for exact frames; the same clip goes to the same worker, whose decoder stays open.

    Args:
        tones: Brightness, contrast and gamma to look at them with.

    Raises:
        NotFoundError: There is no such medium, or no file of it.
    """
    medium = session.held_medium(media_id)
    request = FramesRequest(
        path=str(session.store.original_path(medium.sha256)),
        name=medium.name,
        pts=pts,
        count=count,
        step=step,
        max_width_px=max_width_px,
        max_height_px=max_height_px,
        format=image_format,
        masked=masked,
        tones=tones,
    )
    return session.pool.submit(
        FRAMES_TASK, request, FramesResult, label=medium.name, source=medium.name, affinity=medium.sha256
    )


def frame_index(session: Session, media_id: int) -> Job[FrameIndex]:
    """Ask for the presentation times of every frame."""
    medium = session.held_medium(media_id)
    request = FrameIndexRequest(path=str(session.store.original_path(medium.sha256)), name=medium.name)
    return session.pool.submit(
        FRAME_INDEX_TASK, request, FrameIndex, label=medium.name, source=medium.name, affinity=medium.sha256
    )


def sound(session: Session, media_id: int, start: int, count: int) -> Job[SoundBlock]:
    """Ask for a block of a clip's sound; in another worker than its pictures where there are two.

    Sound that stops its reader twice is set aside under a name of its own: the pictures stay.

    Args:
        start, count: Samples, as in `SoundRequest`.

    Raises:
        NotFoundError: There is no such medium, or no file of it.
    """
    medium = session.held_medium(media_id)
    request = SoundRequest(str(session.store.original_path(medium.sha256)), medium.name, start, count)
    name = f"{medium.name} (sound)"
    return session.pool.submit(
        SOUND_TASK, request, SoundBlock, label=name, source=name, affinity=f"{medium.sha256} sound"
    )


def picture(
    session: Session, media_id: int, pts: int, *, max_px: int, masked: bool = False, progress: Progress = SILENT
) -> Picture:
    """One frame as JPEG.

    Raises:
        NotFoundError: The clip has no picture at this time.
        UnreadableError: The frame cannot be decoded.
    """
    job = frames(session, media_id, pts, max_width_px=max_px, max_height_px=max_px, masked=masked, image_format="jpeg")
    pictures = wait(job, progress).pictures
    if not pictures:
        raise NotFoundError(f"“{session.medium(media_id).name}” has no picture at this time.")
    return pictures[0]


def thumbnail(session: Session, media_id: int, pts: int = 0, masked: bool = False) -> bytes:
    """Thumbnail of a frame: from the cache, or made anew (the cache may be emptied at any time).

    Raises:
        NotFoundError: The medium has no file or no picture.
        UnreadableError: The frame cannot be decoded.
    """
    kept = _kept_thumbnail(session, media_id, pts, masked)
    if kept is not None:
        return kept
    thumb = _make_thumb(session, media_id, pts)
    return thumb.masked_jpeg if masked else thumb.jpeg


def thumbnail_or_job(session: Session, media_id: int, pts: int = 0, masked: bool = False) -> bytes | Job[FramesResult]:
    """Thumbnail of a frame from the cache, or the job that makes it: for the window, which waits for no worker.

    Raises:
        NotFoundError: The medium has no file or no picture.
    """
    kept = _kept_thumbnail(session, media_id, pts, masked)
    if kept is not None:
        return kept
    _with_picture(session, media_id)
    return frames(
        session, media_id, pts, max_width_px=THUMB_PX, max_height_px=THUMB_PX, masked=masked, image_format="jpeg"
    )


def _kept_thumbnail(session: Session, media_id: int, pts: int, masked: bool) -> bytes | None:
    path = session.store.thumb_path(session.medium(media_id).id, pts, masked)
    try:
        return None if path is None else path.read_bytes()
    except OSError:  # the cache is disposable: make the thumbnail again
        return None


def _with_picture(session: Session, media_id: int) -> MediaItem:
    medium = session.held_medium(media_id)
    if medium.state is not MediaState.READY or medium.kind is MediaKind.AUDIO:
        raise NotFoundError(f"“{medium.name}” has no picture to show.", advice=medium.advice)
    return medium


def _make_thumb(session: Session, media_id: int, pts: int) -> Thumb:
    medium = _with_picture(session, media_id)
    shown = picture(session, media_id, pts, max_px=THUMB_PX)
    hidden = picture(session, media_id, pts, max_px=THUMB_PX, masked=True)
    thumb = Thumb(pts, shown.data, hidden.data)
    if not session.read_only:
        session.store.write_thumbs(medium.id, (thumb,))
    return thumb


def keyframe_picture(session: Session, media_id: int, pts: int) -> Job[FramesResult]:
    """Ask for the frame that `add_keyframe` would keep, so that the window can hand it in without waiting there.

    Raises:
        UsageError: The medium is no clip.
    """
    _clip(session, media_id)
    return frames(session, media_id, pts, max_width_px=THUMB_PX, max_height_px=THUMB_PX, image_format="jpeg")


def add_keyframe(session: Session, media_id: int, pts: int, *, shown: Picture | None = None) -> Change:
    """Keep the frame shown at a time as a keyframe.

    Args:
        pts: A time within the frame.
        shown: The frame itself when it is at hand (from `keyframe_picture`, or as on the stage): then no worker is
            waited for, and the thumbnail is made when it is first looked at.

    Raises:
        UsageError: The medium is no clip.
        RuleError: There is a keyframe already.
        NotFoundError: The clip has no picture at this time.
    """
    session.check_writable()
    medium, base = _clip(session, media_id)
    wait_for_worker = shown is None
    if shown is None:
        shown = picture(session, media_id, pts, max_px=THUMB_PX)
    if any(frame.pts == shown.pts for frame in session.state().keyframes.get(medium.id, ())):
        raise RuleError(f"There is a keyframe at {timecode(base.seconds(shown.pts))} already.")
    if wait_for_worker:
        _make_thumb(session, media_id, shown.pts)
    label = f"Added a keyframe at {timecode(base.seconds(shown.pts))} of {medium.name}"
    with session.edit(label):
        keyframe_id = session.store.add_keyframe(medium.id, shown.pts, base.seconds(shown.pts))
    return session.changed(label, {"keyframes"}, (keyframe_id,))


def _clip(session: Session, media_id: int) -> tuple[MediaItem, TimeBase]:
    medium = session.held_medium(media_id)
    base = medium.facts.time_base if medium.facts else None
    if medium.kind is not MediaKind.VIDEO or base is None:
        raise UsageError(f"“{medium.name}” is not a clip, so it has no keyframes to add.")
    return medium, base


def drop_keyframe(session: Session, keyframe_id: int) -> Change:
    """Take a keyframe from the strip; undo brings it back."""
    session.check_writable()
    medium, frame = _keyframe(session, keyframe_id)
    label = f"Dropped the keyframe at {timecode(frame.pts_s)} of {medium.name}"
    with session.edit(label):
        session.store.drop_keyframe(keyframe_id)
    return session.changed(label, {"keyframes"}, (keyframe_id,))


def _keyframe(session: Session, keyframe_id: int) -> tuple[MediaItem, Keyframe]:
    for media_id, keyframes in session.state().keyframes.items():
        for frame in keyframes:
            if frame.id == keyframe_id:
                return session.medium(media_id), frame
    raise NotFoundError(f"There is no keyframe {keyframe_id} in this case.")


def set_source(session: Session, media_id: int, source_url: str) -> Change:
    """Say where a medium was had.

    Raises:
        UsageError: It is no web address.
    """
    session.check_writable()
    medium = session.medium(media_id)
    address = checked_url_or_none(source_url)
    label = f"Source of {medium.name}: {address or 'none'}"
    with session.edit(label):
        session.store.set_source(medium.id, address)
    return session.changed(label, {"media"}, (media_id,))


def read_again(session: Session, media_id: int, progress: Progress = SILENT) -> IntakeReport:
    """Read a medium once more: after a stop, or one that was set aside.

    Raises:
        NotFoundError: Its file could not be had.
    """
    session.check_writable()
    medium = session.held_medium(media_id)
    intake = Intake(media_ids=[medium.id])
    session.pool.try_again(medium.name, str(session.store.original_path(medium.sha256)))
    read_stored(session, (StoredFile(medium.id, medium.name, new=False),), intake, progress, total=1)
    return intake.report()
