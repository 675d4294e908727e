"""Which pictures of a case are masked whatever else is shown: what is graphic, and what a person said of files."""

from __future__ import annotations

import bisect
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from workbench.model.case import CaseState
from workbench.model.match import Band, Decision, Match, Relation
from workbench.model.times import TimeSpan


def copies_of(state: CaseState, media_id: int) -> tuple[int, ...]:
    """Other media of the case that match the same item of a library, and nobody decided otherwise."""

    def usable(match: Match) -> bool:
        if match.decision is not None:
            return match.decision is Decision.SAME
        return match.finding.band is Band.STRONG and match.finding.relation is not Relation.SAME_LAYOUT

    def key(match: Match) -> tuple[str, int]:
        return match.item.library_id, match.finding.item

    items = {key(match) for match in state.matches_of(media_id) if usable(match)}
    same = {match.media_id for match in state.matches if key(match) in items and usable(match)}
    return tuple(sorted(same - {media_id}))


@dataclass(frozen=True)
class MaskRules:
    """What is known of a case's pictures, by the keys of the gate.

    A mark "graphic" on a whole file masks it, its copies in the case and their earlier copies; on a range, the range
    and the earlier copies it was found in; on a frame, the shot around it, since the next frame shows the same.

    Attributes:
        whole: Media that are graphic as a whole.
        spans: Graphic stretches of each medium, both ends included, in ticks; in order, none touching another.
        matches: Matches whose earlier copy shows what is graphic.
        items: Those copies, by library folder and item.
        media_of: The medium of each match.
        stated: What a person said of a medium: True for masked.
    """

    whole: frozenset[int] = frozenset()
    spans: dict[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    matches: frozenset[int] = frozenset()
    items: frozenset[tuple[str, int]] = frozenset()
    media_of: dict[int, int] = field(default_factory=dict)
    stated: dict[int, bool] = field(default_factory=dict)

    def graphic(self, key: str) -> bool:
        """Whether a picture shows what is tagged graphic."""
        kind, head, tail = _parts(key)
        if kind == "item":
            return (str(Path(tail)), int(head)) in self.items
        if kind == "library":
            return int(head) in self.matches
        if kind == "compare" and int(head) in self.matches:  # its layers show both sides
            return True
        media_id, pts = self._medium(kind, head), tail.partition(":")[0].partition("!")[0]
        if media_id is None:
            return False
        return media_id in self.whole or _within(self.spans.get(media_id, ()), int(pts))

    def said(self, key: str) -> bool | None:
        """What a person said of the medium a picture belongs to: masked or not; None when nothing was said."""
        kind, head, _tail = _parts(key)
        media_id = self.media_of.get(int(head)) if kind == "library" else self._medium(kind, head)
        return None if media_id is None else self.stated.get(media_id)

    def _medium(self, kind: str, head: str) -> int | None:
        if kind == "compare":
            return self.media_of.get(int(head))
        return int(head) if kind in ("thumb", "cell", "frame") else None


def _parts(key: str) -> tuple[str, str, str]:
    kind, _, rest = key.partition(":")
    head, _, tail = rest.partition("@")
    return kind, head, tail


def mask_rules(state: CaseState | None) -> MaskRules:
    """The rules of a case; none without one."""
    if state is None:
        return MaskRules()
    words = {word.name for word in state.vocabulary if word.graphic}
    uses = [use for use in state.tags if use.tag in words]
    marked = {int(use.media_id) for use in uses}
    whole = {int(use.media_id) for use in uses if use.span is None}
    whole |= {copy for media_id in marked for copy in copies_of(state, media_id)}
    spans = tuple((int(use.media_id), *_reach(state, use.media_id, use.span)) for use in uses if use.span is not None)
    shown = [match for match in state.matches if match.media_id in whole or _meets(state, match, spans)]
    return MaskRules(
        frozenset(whole),
        {medium: _joined(span[1:] for span in spans if span[0] == medium) for medium in {span[0] for span in spans}},
        frozenset(int(match.id) for match in shown),
        frozenset((str(Path(match.item.library)), int(match.finding.item)) for match in shown),
        {int(match.id): int(match.media_id) for match in state.matches},
        {int(media_id): mask == "masked" for media_id, mask in state.masks.items()},
    )


def _joined(spans: Iterable[tuple[int, ...]]) -> tuple[tuple[int, int], ...]:
    """Stretches in order, those that meet made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted((span[0], span[1]) for span in spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _within(spans: tuple[tuple[int, int], ...], pts: int) -> bool:
    place = bisect.bisect_right(spans, (pts, sys.maxsize)) - 1
    return place >= 0 and spans[place][0] <= pts <= spans[place][1]


def _reach(state: CaseState, media_id: int, span: TimeSpan) -> tuple[int, int]:
    """First and last tick a graphic mark covers: a range as it is, a frame with its shot."""
    if span.end_pts is not None:
        return span.start_pts, span.end_pts
    shots = state.shots.get(media_id, ())  # type: ignore[call-overload]
    shot = next((one for one in shots if one.start_pts <= span.start_pts <= one.end_pts), None)
    return (span.start_pts, span.start_pts) if shot is None else (shot.start_pts, shot.end_pts)


def _meets(state: CaseState, match: Match, spans: tuple[tuple[int, int, int], ...]) -> bool:
    """Whether a match was found in a graphic stretch; one without times may lie anywhere."""
    own = [(start, end) for owner, start, end in spans if owner == match.media_id]
    start_s, end_s = match.finding.query_start_s, match.finding.query_end_s
    medium = state.medium(match.media_id)
    clock = medium.facts.time_base if medium and medium.facts else None
    if not own or start_s is None or clock is None:
        return bool(own)
    last_s = start_s if end_s is None else end_s
    return any(clock.seconds(start) <= last_s and start_s <= clock.seconds(end) for start, end in own)


def graphic_test(state: CaseState) -> Callable[[str], bool]:
    """Tells of a picture's key whether it shows what is tagged graphic: a medium, its frames, its copies."""
    return mask_rules(state).graphic
