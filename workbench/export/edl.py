"""The timeline of each clip as an edit decision list (CMX 3600): cut where what was found changes, with markers.

Source times count from the time code the file carries, or from zero; record times always from zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise

from workbench.export.content import ReportContent
from workbench.export.timeline import ClipTimeline, Stretch, clips_of, left_out, timeline_of
from workbench.model.case import CaseState
from workbench.model.media import MediaItem
from workbench.model.names import visible_text
from workbench.model.report import FormatOptions
from workbench.model.times import ClipRate
from workbench.model.work import ReportPicture, WrittenFile
from workbench.review.frame_rates import nearest_editing
from workbench.review.timecodes import Timecode, can_drop, is_drop_frame

MOST_EVENTS = 999
"""Numbers of events have three digits; a longer list goes on in a further file."""
_LONGEST_CHARS = 200
_COLOURS = {
    "match": "GREEN",
    "gap": "YELLOW",
    "tag": "BLUE",
    "text": "WHITE",
    "place": "CYAN",
    "note": "CYAN",
    "pin": "RED",
}


@dataclass(frozen=True, slots=True)
class EdlExporter:
    """One list for each clip."""

    options: FormatOptions = field(default_factory=FormatOptions)
    name = "edl"
    title = "Timeline of each clip for editing programs (EDL)"

    def adjusted(self, options: FormatOptions) -> EdlExporter:
        """With these options."""
        return replace(self, options=options)

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """`clips/medium-3.edl` for the clip with the number 3; `clips/medium-3-2.edl` where one list cannot hold it."""
        rates = {rate.media_id: rate for rate in self.options.rates}
        files: list[WrittenFile] = []
        for medium in clips_of(state, self.options.media_ids):
            count = _Counting.of(medium, rates.get(medium.id), self.options.drop_frame)
            events = _events(timeline_of(state, medium), count)
            for part, first in enumerate(range(0, len(events), MOST_EVENTS), start=1):
                some = events[first : first + MOST_EVENTS]
                name = f"clips/medium-{medium.id}{f'-{part}' if part > 1 else ''}.edl"
                lines = _lines(content, medium, count, some)
                files.append(WrittenFile(name, "".join(f"{line}\r\n" for line in lines).encode()))
        return tuple(files)

    def problems(self, content: ReportContent, state: CaseState) -> tuple[str, ...]:
        """Media asked for that are no clips, and clips whose frames do not follow one rate."""
        rates = {rate.media_id: rate for rate in self.options.rates}
        told = list(left_out(state, self.options.media_ids, "EDL"))
        for medium in clips_of(state, self.options.media_ids):
            count = _Counting.of(medium, rates.get(medium.id), self.options.drop_frame)
            told += [f"“{medium.name}”: {caution}" for caution in count.cautions]
        return tuple(told)


@dataclass(frozen=True, slots=True)
class _Counting:
    """How frames of one clip are counted.

    Attributes:
        code: For the list.
        first: Frame of the source's own time code at which the clip begins.
        cautions: What the reader must know of it.
        own: The time code the file carries, or empty.
    """

    code: Timecode
    first: int
    cautions: tuple[str, ...]
    own: str

    @classmethod
    def of(cls, medium: MediaItem, measured: ClipRate | None, drop_frame: bool) -> _Counting:
        facts = medium.facts
        told = Fraction(facts.frame_rate).limit_denominator(1001) if facts and facts.frame_rate else Fraction(25)
        rate = Fraction(measured.numerator, measured.denominator) if measured else told
        counted = nearest_editing(rate)
        own = _own_timecode(medium)
        code = Timecode(counted, is_drop_frame(own) if own and can_drop(counted) else drop_frame)
        first = code.frame(own) if own else 0
        return cls(code, first or 0, tuple(_cautions(measured, rate, counted)), own if first is not None else "")


def _cautions(measured: ClipRate | None, rate: Fraction, counted: Fraction) -> Iterator[str]:
    told = _rate_words(counted)
    if measured is None:
        yield f"the times of its frames could not be read; time codes count {told}, the rate nearest to its average."
    elif measured.variable:
        yield (
            f"its frame rate varies ({float(rate):.3f} frames a second on average); time codes are clock times counted"
            f" at {told}, not numbers of its frames. Convert it to a constant rate before cutting to the frame."
        )
    elif rate != counted:
        yield f"it has {_rate_words(rate)}, which editing programs do not count; time codes are clock times at {told}."


def _rate_words(rate: Fraction) -> str:
    return f"{float(rate):.3f}".rstrip("0").rstrip(".") + " frames a second"


def _own_timecode(medium: MediaItem) -> str:
    """The time code the file carries at its first frame; empty where it has none."""
    entries = medium.facts.entries if medium.facts else ()
    groups = ("video stream", "container")
    found = [entry.value for group in groups for entry in entries if entry.group == group and entry.name == "timecode"]
    return next((text for text in found if Timecode(Fraction(1000)).frame(text) is not None), "")


@dataclass(frozen=True, slots=True)
class _Event:
    """One cut of the clip, first frame to the frame after the last, with what begins in it."""

    start: int
    end: int
    said: tuple[str, ...]
    markers: tuple[tuple[int, Stretch], ...]


def _events(clip: ClipTimeline, count: _Counting) -> list[_Event]:
    """The clip from its first to its last frame, cut wherever a match or a gap begins or ends."""
    code = count.code
    last = max(1, code.frame_at(clip.duration_s))
    spans = [(stretch, *_frames(stretch, code, last)) for stretch in clip.stretches]
    cutting = [(stretch, start, end) for stretch, start, end in spans if stretch.kind in ("match", "gap")]
    cuts = sorted({0, last, *(frame for _, start, end in cutting for frame in (start, end) if frame < last)})
    events = []
    for start, end in pairwise(cuts):
        said = tuple(stretch.words for stretch, first, after in cutting if first <= start and end <= after)
        markers = tuple((first, stretch) for stretch, first, _ in spans if start <= first < end)
        events.append(_Event(start, end, said, markers))
    return events


def _frames(stretch: Stretch, code: Timecode, last: int) -> tuple[int, int]:
    """First frame, and the frame after the last; within the clip."""
    start = min(code.frame_at(stretch.start_s), last - 1)
    if stretch.end_s is None:
        return start, start + 1
    shown = 0 if stretch.kind in ("match", "gap") else 1  # a range of the analyst's names its last frame
    return start, max(start + 1, min(last, code.frame_at(stretch.end_s) + shown))


def _lines(content: ReportContent, medium: MediaItem, count: _Counting, events: Sequence[_Event]) -> Iterator[str]:
    code = count.code
    yield f"TITLE: {one_line(medium.name)[:70]}"
    yield f"FCM: {'DROP FRAME' if code.drops else 'NON-DROP FRAME'}"
    yield from (f"* {one_line(warning)}" for warning in (*content.warnings, *content.notices))
    yield f"* CASE {one_line(content.case_id)}, MEDIUM {medium.id}, SHA-256 {one_line(medium.sha256)}"
    yield f"* {_rate_words(code.rate).upper()}"
    if count.own:
        yield f"* THE FILE'S OWN TIME CODE BEGINS AT {count.own}"
    yield from (f"* CAUTION: {one_line(caution)}" for caution in count.cautions)
    for number, event in enumerate(events, start=1):
        source = [code.text(count.first + frame) for frame in (event.start, event.end)]
        record = [code.text(frame) for frame in (event.start, event.end)]
        yield ""
        yield f"{number:03d}  M{medium.id % 10_000_000:07d} V     C        {' '.join((*source, *record))}"
        yield f"* FROM CLIP NAME: {one_line(medium.name)}"
        yield from (f"* COMMENT: {one_line(text)}" for text in event.said)
        for frame, stretch in event.markers:
            yield f"* LOC: {code.text(frame)} {_COLOURS[stretch.kind]:7} {one_line(stretch.words)}"


def one_line(text: str) -> str:
    """A text that stays within its comment: no line end, nothing that steers, of a length that programs read."""
    flat = " ".join(visible_text(text).split())
    return flat if len(flat) <= _LONGEST_CHARS else f"{flat[:_LONGEST_CHARS].rstrip()}…"
