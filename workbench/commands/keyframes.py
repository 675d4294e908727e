"""Which keyframes of a medium are shown: fewer where they look alike, more on demand. Nothing stored changes.

Tags, notes and evidence are kept by time, not by keyframe, so neither way of showing can lose them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from workbench.commands.session import Session
from workbench.jobs import SILENT, Progress
from workbench.model.case import CaseState
from workbench.model.hashes import Signature
from workbench.model.ids import KeyframeId, MediaId
from workbench.model.media import Keyframe, KeyframeOrigin, MediaFacts, MediaItem
from workbench.model.review import Evidence, Note, TagUse
from workbench.model.times import TimeSpan

ALIKE_BITS = 40
"""PDQ distance up to which one keyframe stands for another: at 40, 64 of 67 clips keep one of their own."""
MOST_SHOWN = 20_000
"""Denser than this a long clip is not shown."""


@dataclass(frozen=True, slots=True)
class ShownKeyframe:
    """A keyframe as shown.

    Attributes:
        keyframe: What is shown.
        stands_for: Keyframes much like it that are not shown while it is, in order of time.
    """

    keyframe: Keyframe
    stands_for: tuple[Keyframe, ...] = ()


@dataclass(frozen=True, slots=True)
class AlikeFrames:
    """Keyframes of a medium that stand for others, and those.

    Attributes:
        basis: What it rests on; equal while nothing of that changed.
        counts: By keyframe: how many it stands for, or -1 when another stands for it; those alone are left out.
    """

    basis: object
    counts: Mapping[KeyframeId, int]


def collapsed(session: Session, media_id: int) -> tuple[ShownKeyframe, ...]:
    """The keyframes of a medium, one for each run or group that looks alike.

    Those added by hand and those with a tag, a note or evidence of their own are always shown; so are flat ones, whose
    codes say nothing.

    Raises:
        NotFoundError: There is no such medium.
    """
    item = session.medium(media_id)
    state = session.state()
    frames = state.keyframes.get(item.id, ())
    signature = session.store.signature(item.id)
    codes = {frame.id: _code_at(signature, frame.pts_s) for frame in frames} if signature else {}
    spoken_of = _spoken_of(state, item.id)
    kept = {frame.id for frame in frames if frame.origin is KeyframeOrigin.HAND or spoken_of(frame)}
    return _grouped(frames, codes, kept)


def alike(
    session: Session,
    media_ids: Sequence[int],
    known: Mapping[int, AlikeFrames] = MappingProxyType({}),
    progress: Progress = SILENT,
) -> dict[int, AlikeFrames]:
    """Which keyframes of several media stand for which, for a list that hides those much like another.

    Args:
        media_ids: Which media.
        known: Found before; what rests on the same keyframes, tags, notes and evidence is taken over.
        progress: Told of each medium.
    """
    state = session.state()
    spans = _spans(state)
    found: dict[int, AlikeFrames] = {}
    for number, media_id in enumerate(media_ids):
        progress.update(number, len(media_ids), "Looking for frames that look alike")
        frames = state.keyframes.get(MediaId(media_id), ())
        basis = (frames, frozenset(spans.get(media_id, ())))
        before = known.get(media_id)
        found[media_id] = before if before and before.basis == basis else _alike(session, media_id, basis)
    return found


def _alike(session: Session, media_id: int, basis: object) -> AlikeFrames:
    counts: dict[KeyframeId, int] = {}
    for one in collapsed(session, media_id):
        if one.stands_for:
            counts[one.keyframe.id] = len(one.stands_for)
            counts.update((hidden.id, -1) for hidden in one.stands_for)
    return AlikeFrames(basis, counts)


def _spans(state: CaseState) -> dict[int, list[TimeSpan]]:
    """Moments and ranges that a tag, a note or evidence names, by medium."""
    found: dict[int, list[TimeSpan]] = defaultdict(list)
    things: tuple[TagUse | Note | Evidence, ...] = (*state.tags, *state.notes, *state.evidence)
    for thing in things:
        if thing.span is not None and thing.media_id is not None:
            found[thing.media_id].append(thing.span)
    return found


def denser(frames: Sequence[Keyframe], facts: MediaFacts | None, every_s: float) -> tuple[Keyframe, ...]:
    """Keyframes with a moment added wherever there is none for so long.

    Args:
        frames: As stored, in order of time.
        facts: Of the medium; without a clock or a duration nothing is added.
        every_s: Seconds between moments; widened for a clip so long that there would be too many.

    Returns:
        All of `frames` and the moments between, in order. Added ones are stored nowhere: their ids are negative, and
        they show the frame that is on the screen at their time.
    """
    clock = facts.time_base if facts else None
    if facts is None or clock is None or not facts.duration_s or not frames:
        return tuple(frames)
    step_s = max(every_s, facts.duration_s / MOST_SHOWN)
    times_s = [frame.pts_s for frame in frames]
    added = []
    for number in range(int(facts.duration_s / step_s) + 1):
        time_s = number * step_s
        if time_s < facts.duration_s and _nearest(times_s, time_s) >= step_s / 2:
            pts = clock.pts(time_s)
            origin = KeyframeOrigin.INTERVAL
            added.append(Keyframe(KeyframeId(-1 - number), frames[0].media_id, pts, clock.seconds(pts), origin))
    return tuple(sorted((*frames, *added), key=lambda frame: frame.pts))


def shown(state: CaseState, item: MediaItem, every_s: float | None = None) -> tuple[Keyframe, ...]:
    """The keyframes of a medium, with a moment at least every so many seconds if asked for."""
    frames = state.keyframes.get(item.id, ())
    return frames if every_s is None else denser(frames, item.facts, every_s)


def _nearest(times_s: Sequence[float], time_s: float) -> float:
    """Distance to the nearest of ascending times."""
    place = bisect_left(times_s, time_s)
    return min(abs(other - time_s) for other in times_s[max(0, place - 1) : place + 1])


def _grouped(
    frames: Sequence[Keyframe], codes: dict[KeyframeId, int | None], kept: set[KeyframeId]
) -> tuple[ShownKeyframe, ...]:
    """Each keyframe under the first shown one that looks like it."""
    groups: dict[KeyframeId, list[Keyframe]] = {}
    heads: list[tuple[int, KeyframeId]] = []
    for frame in frames:
        code = None if frame.flat else codes.get(frame.id)
        head = None if code is None or frame.id in kept else _head(heads, code)
        if head is not None:
            groups[head].append(frame)
            continue
        groups[frame.id] = []
        if code is not None:
            heads.append((code, frame.id))
    return tuple(ShownKeyframe(frame, tuple(groups[frame.id])) for frame in frames if frame.id in groups)


def _head(heads: Sequence[tuple[int, KeyframeId]], code: int) -> KeyframeId | None:
    return next((head for known, head in heads if (known ^ code).bit_count() <= ALIKE_BITS), None)


def _code_at(signature: Signature, time_s: float) -> int | None:
    """The code of the whole picture nearest to a time; None where it must not match or none is near."""
    view = next((view for view in signature.views if view.view == "full"), None)
    if view is None or not view.times_us or not signature.rate_hz:
        return None
    time_us = round(time_s * 1_000_000)
    place = bisect_left(view.times_us, time_us)
    near = min(
        range(max(0, place - 1), min(place + 1, len(view.times_us))), key=lambda n: abs(view.times_us[n] - time_us)
    )
    size = len(view.codes) // len(view.times_us)
    apart_s = abs(view.times_us[near] - time_us) / 1_000_000
    if not view.qualities[near] or apart_s > 1 / signature.rate_hz:
        return None
    return int.from_bytes(view.codes[near * size : (near + 1) * size], "big")


def _spoken_of(state: CaseState, media_id: MediaId) -> Callable[[Keyframe], bool]:
    """Tells whether a tag, a note or evidence names the very moment of a keyframe."""
    spans = _spans(state).get(media_id, ())
    moments = {span.start_pts for span in spans if span.end_pts is None}
    ranges = {(span.start_pts, span.end_pts) for span in spans if span.end_pts is not None}

    def test(frame: Keyframe) -> bool:
        return frame.pts in moments or any(start <= frame.pts <= end for start, end in ranges)

    return test
