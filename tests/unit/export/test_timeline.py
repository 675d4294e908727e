"""The timeline of a clip as WebVTT and as an edit decision list, read back by the rules of both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from tests.unit.export.sample_state import CLIP, GONE, sample_state
from workbench.export.exporters import rendered
from workbench.model.case import CaseState
from workbench.model.ids import EvidenceId, FramePlaceId, FrameTextId, NoteId, TagUseId
from workbench.model.match import Decision
from workbench.model.media import FactEntry, MediaItem
from workbench.model.report import FormatOptions, ReportRequest, ReportResult
from workbench.model.review import Evidence, EvidenceKind, FramePlace, FrameText, Note, Stance, TagUse
from workbench.model.times import ClipRate, TimeBase, TimeSpan

NTSC = ClipRate(CLIP, 30000, 1001)
STEADY = ClipRate(CLIP, 25, 1)


def spoken_of() -> CaseState:
    """The sample with everything that can be said of a moment or a range."""
    state = sample_state()
    return replace(
        state,
        tags=(*state.tags, TagUse(TagUseId(2), "flag", CLIP, TimeSpan(1000, 1960)), TagUse(TagUseId(3), "drone", CLIP)),
        texts=(FrameText(FrameTextId(1), CLIP, "ՀԱՅ <b>&", "hy", "ARM", TimeSpan(4000)),),
        places=(FramePlace(FramePlaceId(1), CLIP, "Square", "40.1, 44.5", TimeSpan(5000)),),
        notes=(*state.notes, Note(NoteId(2), "Look\n\n00:00 --> 00:01\nat this", None, CLIP, TimeSpan(6000))),
        evidence=(
            *state.evidence,
            Evidence(
                *(EvidenceId(9), state.claims[0].id, EvidenceKind.MEDIUM, Stance.FOR), media_id=1, span=TimeSpan(19960)
            ),
        ),
    )


def result(state: CaseState, form: str, options: FormatOptions | None = None) -> ReportResult:
    return rendered(ReportRequest(state, (), (form,), "0.1", for_formats=options or FormatOptions()))


def text(state: CaseState, form: str, options: FormatOptions | None = None) -> str:
    return result(state, form, options).files[0].data.decode()


# -- WebVTT

_CUE_TIMES = re.compile(r"(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3}) --> (\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})")


@dataclass(frozen=True)
class Cue:
    name: str
    start_ms: int
    end_ms: int
    payload: str


def cues(vtt: str) -> Iterator[Cue]:
    """Cues by the rules of WebVTT: blocks between blank lines, of which only those with an arrow are cues."""
    head, *blocks = vtt.rstrip("\n").split("\n\n")
    assert head.split("\n")[0].startswith("WEBVTT")
    assert "-->" not in head
    for block in blocks:
        lines = block.split("\n")
        if lines[0].startswith("NOTE"):
            assert "-->" not in block
            continue
        name, times, payload = lines
        found = _CUE_TIMES.fullmatch(times)
        assert found is not None, times
        assert "-->" not in payload
        h1, m1, s1, ms1, h2, m2, s2, ms2 = map(int, found.groups())
        yield Cue(name, ((h1 * 60 + m1) * 60 + s1) * 1000 + ms1, ((h2 * 60 + m2) * 60 + s2) * 1000 + ms2, payload)


def test_cues_hold_matches_gaps_and_all_that_was_said() -> None:
    found = {cue.name: cue for cue in cues(text(spoken_of(), "vtt"))}
    assert set(found) >= {"match-1", "nowhere-1", "not-searched-1", "tag-1", "tag-2", "text-1", "place-1"}
    assert set(found) >= {"note-2", "pin-2", "pin-9"}
    assert len(found) == 10
    assert (found["match-1"].start_ms, found["match-1"].end_ms) == (2400, 14800)
    assert "«Присяга на плацу»” (3 Apr 2016)" in found["match-1"].payload
    assert found["nowhere-1"].payload == "Found nowhere in what was searched."
    assert found["tag-2"] == Cue("tag-2", 1000, 1960, "Tag: flag")
    assert found["pin-2"].payload.split(":")[0] == "Evidence of claim 1"
    assert found["pin-9"].payload == "Evidence of claim 1, speaks for the claim"


def test_a_moment_stands_for_two_seconds_and_no_longer_than_the_clip() -> None:
    found = {cue.name: cue for cue in cues(text(spoken_of(), "vtt"))}
    assert found["tag-1"].end_ms - found["tag-1"].start_ms == 2000
    assert found["pin-9"].end_ms == 20_000


def test_cues_stand_in_order_and_never_end_before_they_begin() -> None:
    found = list(cues(text(spoken_of(), "vtt")))
    assert [cue.start_ms for cue in found] == sorted(cue.start_ms for cue in found)
    assert all(cue.start_ms < cue.end_ms for cue in found)
    assert len({cue.name for cue in found}) == len(found)


def test_the_text_of_a_cue_is_escaped_and_stays_in_it() -> None:
    found = {cue.name: cue for cue in cues(text(spoken_of(), "vtt"))}
    assert found["text-1"].payload == "Text seen: ՀԱՅ &lt;b&gt;&amp; (in translation: ARM)"
    assert found["note-2"].payload == "Note: Look 00:00 --&gt; 00:01 at this"


def test_what_is_said_of_the_whole_clip_is_a_note() -> None:
    assert "NOTE Of the whole clip: Tag: drone" in text(spoken_of(), "vtt")


def test_a_match_nobody_decided_says_so_and_a_rejected_one_is_left_out() -> None:
    state = sample_state()
    undecided = replace(state, matches=(replace(state.matches[0], decision=None),))
    assert "no person has decided" in text(undecided, "vtt")
    rejected = replace(state, matches=(replace(state.matches[0], decision=Decision.NOT_RELATED),))
    assert "match-1" not in text(rejected, "vtt")


@pytest.mark.parametrize("form", ["vtt", "edl"])
def test_media_that_are_no_clips_are_told(form: str) -> None:
    found = result(sample_state(), form, FormatOptions(media_ids=(GONE,)))
    assert found.files == ()
    assert found.problems[0].startswith("“post-1842” is no clip")
    empty = replace(sample_state(), media=())
    assert "no clip" in result(empty, form).problems[0]


# -- EDL

_EVENT = re.compile(r"(\d{3})  (\S{1,8})\s+V     C        " + " ".join([r"(\d\d:\d\d:\d\d[:;]\d\d)"] * 4))


@dataclass(frozen=True)
class Event:
    number: int
    source: tuple[str, str]
    record: tuple[str, str]
    comments: tuple[str, ...]


def events(edl: str) -> list[Event]:
    """Events of a list by the form of CMX 3600; every other line is a heading, empty or a comment."""
    found: list[Event] = []
    lines = edl.split("\r\n")
    assert "\n" not in "".join(lines)
    assert lines[0].startswith("TITLE: ")
    assert re.fullmatch("FCM: (NON-)?DROP FRAME", lines[1])
    for line in lines[2:]:
        event = _EVENT.fullmatch(line)
        if event:
            number, _reel, *codes = event.groups()
            found.append(Event(int(number), (codes[0], codes[1]), (codes[2], codes[3]), ()))
        elif found and line.startswith("* "):
            found[-1] = replace(found[-1], comments=(*found[-1].comments, line[2:]))
        else:
            assert not line or line.startswith("* "), line
    return found


def edl(state: CaseState, rate: ClipRate | None = STEADY, **more: bool) -> str:
    return text(state, "edl", FormatOptions(rates=(rate,) if rate else (), **more))  # type: ignore[arg-type]


def test_the_clip_is_cut_where_what_was_found_changes() -> None:
    found = events(edl(sample_state()))
    assert [event.number for event in found] == [1, 2, 3]
    assert [event.record for event in found] == [
        ("00:00:00:00", "00:00:02:10"),
        ("00:00:02:10", "00:00:14:20"),
        ("00:00:14:20", "00:00:20:00"),
    ]
    assert all(event.source == event.record for event in found)
    said = [[one for one in event.comments if one.startswith("COMMENT")] for event in found]
    assert "Not searched" in said[0][0]
    assert "Присяга" in said[1][0]
    assert "Found nowhere" in said[2][0]


def test_events_follow_one_another_without_a_gap() -> None:
    found = events(edl(spoken_of()))
    assert [event.record[0] for event in found[1:]] == [event.record[1] for event in found[:-1]]


def test_markers_stand_at_their_frame_with_their_words() -> None:
    markers = [one for event in events(edl(spoken_of())) for one in event.comments if one.startswith("LOC: ")]
    assert "LOC: 00:00:08:13 BLUE    Tag: salute" in markers
    assert "LOC: 00:00:01:00 BLUE    Tag: flag" in markers
    assert any(one.startswith("LOC: 00:00:19:24 RED") for one in markers)


def test_29_97_drops_numbers_unless_asked_not_to() -> None:
    state = replace(sample_state(), coverage={}, matches=())
    long = replace(state, media=(with_facts(state, duration_s=600.6, frame_rate=29.97), *state.media[1:]))
    dropped, counted = edl(long, NTSC), edl(long, NTSC, drop_frame=False)
    assert "FCM: DROP FRAME" in dropped
    assert "FCM: NON-DROP FRAME" in counted
    assert events(dropped)[-1].record[1] == "00:10:00;18"
    assert events(counted)[-1].record[1] == "00:10:00:00"


@pytest.mark.parametrize("rate", [24, 25, 30, 50, 60])
def test_other_rates_count_every_number(rate: int) -> None:
    found = edl(sample_state(), ClipRate(CLIP, rate, 1))
    assert "FCM: NON-DROP FRAME" in found
    assert "CAUTION" not in found
    assert events(found)[-1].record[1] == "00:00:20:00"


def test_23_976_counts_24_numbers_a_second() -> None:
    """480 frames last 20.02 seconds; the nearest to 20 seconds is the 480th."""
    found = edl(sample_state(), ClipRate(CLIP, 24000, 1001))
    assert "* 23.976 FRAMES A SECOND" in found
    assert events(found)[-1].record[1] == "00:00:20:00"
    assert events(found)[1].record == ("00:00:02:10", "00:00:14:19")


def test_a_variable_rate_is_told_in_the_list_and_beside_it() -> None:
    rate = ClipRate(CLIP, 2871, 100, variable=True)
    found = result(sample_state(), "edl", FormatOptions(rates=(rate,)))
    assert "* CAUTION: its frame rate varies (28.710 frames a second on average)" in found.files[0].data.decode()
    assert "“salute.mp4”: its frame rate varies" in found.problems[0]


def test_a_rate_editing_programs_do_not_count_is_told() -> None:
    assert "it has 17 frames a second, which editing programs do not count" in edl(
        sample_state(), ClipRate(CLIP, 17, 1)
    )


def test_frames_that_could_not_be_listed_are_told() -> None:
    assert "could not be read" in edl(sample_state(), None)


def with_facts(state: CaseState, **changes: Any) -> MediaItem:
    facts = state.media[0].facts
    assert facts is not None
    return replace(state.media[0], facts=replace(facts, **changes))


def with_own_timecode(value: str) -> CaseState:
    state = sample_state()
    clip = with_facts(state, entries=(FactEntry("video stream", "timecode", value),))
    return replace(state, media=(clip, *state.media[1:]))


def test_source_times_count_from_the_time_code_of_the_file() -> None:
    found = events(edl(with_own_timecode("10:00:00:00")))
    assert found[1].source == ("10:00:02:10", "10:00:14:20")
    assert found[1].record == ("00:00:02:10", "00:00:14:20")


def test_the_file_s_own_counting_of_29_97_is_kept() -> None:
    assert "FCM: NON-DROP FRAME" in edl(with_own_timecode("10:00:00:00"), NTSC)
    assert "FCM: DROP FRAME" in edl(with_own_timecode("10:00:00;02"), NTSC)


@pytest.mark.parametrize("value", ["25:61:00:00", "00:00:00:77", "x\r\n001  AX", ""])
def test_a_time_code_that_is_none_is_passed_over(value: str) -> None:
    assert events(edl(with_own_timecode(value)))[0].source[0] == "00:00:00:00"


def test_a_list_of_more_than_999_events_goes_on_in_another_file() -> None:
    state = sample_state()
    gaps = tuple((number * 0.4, number * 0.4 + 0.2) for number in range(700))
    clip = with_facts(state, duration_s=700 * 0.4, time_base=TimeBase(1, 1000))
    coverage = replace(state.coverage[CLIP], not_found=gaps, not_searched=())
    many = replace(state, media=(clip, *state.media[1:]), coverage={CLIP: coverage}, matches=())
    files = result(many, "edl", FormatOptions(rates=(STEADY,))).files
    assert [file.name for file in files] == ["clips/medium-1.edl", "clips/medium-1-2.edl"]
    found = [event for file in files for event in events(file.data.decode())]
    assert len(found) == 1400
    assert max(event.number for event in found) == 999
    assert [event.record[0] for event in found[1:]] == [event.record[1] for event in found[:-1]]


@pytest.mark.parametrize("form", ["vtt", "edl"])
def test_the_same_case_gives_the_same_bytes_wherever_it_lies(form: str) -> None:
    moved = replace(spoken_of(), path="/elsewhere/x.case", libraries=("/elsewhere/y.library",))
    assert result(spoken_of(), form) == result(moved, form)


@pytest.mark.parametrize("form", ["vtt", "edl"])
def test_what_kind_of_copy_it_is_stands_in_front(form: str) -> None:
    request = ReportRequest(sample_state(), (), (form,), "0.1", ("Changed outside.",), notices=("A redacted copy.",))
    lines = rendered(request).files[0].data.decode().splitlines()
    found = [number for number, line in enumerate(lines) if "Changed outside." in line or "A redacted copy." in line]
    assert len(found) == 2
    assert max(found) < 6
