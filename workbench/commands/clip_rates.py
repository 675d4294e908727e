"""Frame rates of clips from the times of all their frames, for exports that count frames."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.commands.media import frame_index
from workbench.commands.running import in_order
from workbench.commands.session import Session
from workbench.export.timeline import clips_of
from workbench.jobs import SILENT, Progress
from workbench.model.times import ClipRate
from workbench.review.frame_rates import clip_rate


def clip_rates(session: Session, media_ids: Sequence[int] = (), progress: Progress = SILENT) -> tuple[ClipRate, ...]:
    """The rates of clips of the case; one whose frames cannot be listed again is left out, and the export says so."""
    clips = clips_of(session.state(), media_ids)
    found = []
    for number, done in enumerate(in_order(clips, lambda medium: frame_index(session, medium.id), progress.check)):
        progress.update(number, len(clips), "Listing the frames", "clips")
        clock = done.item.facts.time_base if done.item.facts else None
        rate = clip_rate(done.item.id, done.value.pts, clock) if done.value is not None and clock is not None else None
        if rate is not None:
            found.append(rate)
    return tuple(found)
