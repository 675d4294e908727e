"""The timeline of each clip as WebVTT: cues with words that any player shows over the clip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from workbench.export.content import ReportContent
from workbench.export.timeline import ClipTimeline, Stretch, clips_of, left_out, timeline_of
from workbench.model.case import CaseState
from workbench.model.names import visible_text
from workbench.model.report import FormatOptions
from workbench.model.work import ReportPicture, WrittenFile

MOMENT_S = 2.0
"""So long the words on a single frame stand, as a cue without length is never shown."""
_LONGEST_CHARS = 600


@dataclass(frozen=True, slots=True)
class VttExporter:
    """One file for each clip."""

    options: FormatOptions = field(default_factory=FormatOptions)
    name = "vtt"
    title = "Timeline of each clip as subtitles (WebVTT)"

    def adjusted(self, options: FormatOptions) -> VttExporter:
        """With these options."""
        return replace(self, options=options)

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """`clips/medium-3.vtt` for the clip with the number 3."""
        clips = [timeline_of(state, medium) for medium in clips_of(state, self.options.media_ids)]
        return tuple(
            WrittenFile(f"clips/medium-{clip.medium.id}.vtt", "\n\n".join(_blocks(content, clip)).encode() + b"\n")
            for clip in clips
        )

    def problems(self, content: ReportContent, state: CaseState) -> tuple[str, ...]:
        """Media asked for that are no clips."""
        return left_out(state, self.options.media_ids, "WebVTT")


def _blocks(content: ReportContent, clip: ClipTimeline) -> Iterator[str]:
    yield f"WEBVTT - {one_line(clip.medium.name)}"
    for warning in (*content.warnings, *content.notices):
        yield f"NOTE {one_line(warning)}"
    yield f"NOTE Case {one_line(content.case_id)}, medium {clip.medium.id}, SHA-256 {one_line(clip.medium.sha256)}"
    yield f"NOTE Times count from the first frame. Words on a single frame stand for {MOMENT_S:g} seconds."
    yield from (f"NOTE Of the whole clip: {one_line(text)}" for text in clip.whole)
    for stretch in clip.stretches:
        start_ms = round(stretch.start_s * 1000)
        end_ms = max(start_ms + 1, round(_end_s(stretch, clip.duration_s) * 1000))
        yield f"{stretch.name}\n{_clock(start_ms)} --> {_clock(end_ms)}\n{one_line(stretch.words)}"


def _end_s(stretch: Stretch, duration_s: float) -> float:
    if stretch.end_s is not None:
        return stretch.end_s
    end_s = stretch.start_s + MOMENT_S
    return min(end_s, duration_s) if duration_s > stretch.start_s else end_s


def _clock(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{rest:03d}"


def one_line(text: str) -> str:
    """A text as one line of a cue: no tag, no escape, no arrow and no end of the cue can be read in it."""
    flat = " ".join(visible_text(text).split())
    cut = flat if len(flat) <= _LONGEST_CHARS else f"{flat[:_LONGEST_CHARS].rstrip()}…"
    return cut.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
