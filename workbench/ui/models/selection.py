"""The frames chosen in the strip or the contact sheet: what tags, notes and pins act on while there are any.

Read it from anywhere that holds the case: `case.selection.active` tells whether it counts rather than the frame on the
stage, `count` how many, `frames()` which. For 100,000 frames the list is made only when somebody asks; `frozen()`
gives the way to make it on another thread.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.ui.models.placed_tags import placed
from workbench.ui.models.words import tr

Frame = tuple[int, int | None]
"""Medium and presentation time; None for a still, which is tagged as a whole."""


class FrameSelection(QObject):
    """What is chosen among many.

    Attributes:
        active: Whether it is what tags, notes and pins act on; when not, the range or frame on the stage is.
        count: How many frames; may be 0 while active, and then nothing can be acted on.
        revision: Grows with every choice.
        held: Lists the frames that are dragged away, whatever is chosen meanwhile.

    Signals:
        changed: Other frames, or none.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.active = False
        self.count = 0
        self.revision = 0
        self.held: Callable[[], list[Frame]] = list
        self._make: Callable[[], Iterable[Frame]] = tuple

    def choose(self, count: int, make: Callable[[], Iterable[Frame]]) -> None:
        """Act on these from now on.

        Args:
            count: How many.
            make: Lists them; may be called later, on any thread, and then must list the same.
        """
        self.active, self.count, self._make = True, count, make
        self.revision += 1
        self.changed.emit()

    def clear(self) -> None:
        """Act on what is on the stage again."""
        if self.active:
            self.active, self.count, self._make = False, 0, tuple
            self.revision += 1
            self.changed.emit()

    def frames(self) -> list[Frame]:
        """Which frames, in order."""
        return list(self._make())

    def frozen(self) -> Callable[[], list[Frame]]:
        """Lists the frames that are chosen now, whatever is chosen later.

        Raises:
            UsageError: None is chosen.
        """
        if not self.count:
            raise UsageError(tr("No frame is chosen."), advice=tr("Choose one or more in the contact sheet."))
        return self.frozen_or_none()

    def hold(self) -> None:
        """Keep what is chosen now for the drop at the end of a drag.

        Raises:
            UsageError: None is chosen.
        """
        self.held = self.frozen()

    def frozen_or_none(self) -> Callable[[], list[Frame]]:
        """The same, for looking only: an empty list when none is chosen."""
        make = self._make
        return lambda: list(make())


@dataclass(frozen=True, slots=True)
class TagOnFrames:
    """A tag that holds on some of the frames chosen.

    Attributes:
        tag: The word.
        count: On how many of the frames it holds, be it that the whole medium or a range has it.
        use_ids: Its uses on exactly these frames; what can be taken off here.
    """

    tag: str
    count: int
    use_ids: tuple[int, ...]


def tags_on(state: CaseState, frames: Sequence[Frame]) -> tuple[TagOnFrames, ...]:
    """Tags that hold on these frames, those on most of them first. Safe on any thread."""
    chosen = set(frames)
    tags = placed(state.tags)
    counts = Counter(tag for media_id, pts in chosen if media_id in tags for tag in tags[media_id].at(pts))
    ids: dict[str, list[int]] = defaultdict(list)
    for use in state.tags:
        exact = use.span is None or use.span.end_pts is None
        if exact and (use.media_id, use.span.start_pts if use.span else None) in chosen:
            ids[use.tag].append(use.id)
    return tuple(TagOnFrames(tag, count, tuple(ids[tag])) for tag, count in counts.most_common())
