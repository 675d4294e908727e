"""Clips frame by frame: exact times, whatever the container does with them, and what is left of damaged ones."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from tests.unit.media.drawing import (
    Pixels,
    broken_apng,
    gif_of_dots,
    moving,
    rotate_mp4,
    scene,
    write_clip,
    write_sound,
)
from workbench.errors import UnreadableError
from workbench.media.clips import Clip, ContainerClip, open_container
from workbench.media.opening import open_clip
from workbench.media.scaling import Scaler, plane, turned
from workbench.media.sniff import identify


def _open(path: Path) -> Clip:
    return open_clip(str(path), path.name, identify(str(path), path.name))


def _times(path: Path) -> list[int]:
    with _open(path) as clip:
        return [frame.pts or 0 for frame in clip.frames()]


def _problems(path: Path) -> tuple[int, list[str]]:
    with _open(path) as clip:
        count = sum(1 for _ in clip.frames())
        return count, clip.problems


_UNEVEN = list(itertools.accumulate([20, 40, 40, 80, 200, 20, 60] * 7, initial=0))[:40]

_KINDS: Sequence[tuple[str, str, dict[str, str]]] = (
    ("a.mp4", "libx264", {}),
    ("a.mp4", "libx264", {"bf": "0"}),
    ("a.mkv", "libx264", {}),
    ("a.webm", "libvpx-vp9", {"deadline": "realtime", "cpu-used": "8"}),
    ("a.webm", "libvpx", {"auto-alt-ref": "1", "lag-in-frames": "16", "cpu-used": "4"}),
    ("a.ts", "libx264", {}),
    ("a.mpg", "mpeg2video", {"bf": "2"}),
    ("a.avi", "mpeg4", {"bf": "2"}),
    ("a.avi", "libx264", {}),
    ("a.flv", "flv1", {}),
    ("a.wmv", "wmv2", {}),
)


@pytest.mark.parametrize(("name", "codec", "options"), _KINDS)
def test_the_index_equals_the_decoded_times(tmp_path: Path, name: str, codec: str, options: dict[str, str]) -> None:
    path = write_clip(tmp_path / name, moving(1, 40), codec=codec, options=options)
    decoded = _times(path)
    assert len(decoded) == 40
    with _open(path) as clip:
        assert list(clip.index()) == decoded


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv"])
def test_uneven_times_are_kept(tmp_path: Path, name: str) -> None:
    path = write_clip(tmp_path / name, moving(1, 40), pts=_UNEVEN, time_base=Fraction(1, 1000))
    with _open(path) as clip:
        shown = [round(float((frame.pts or 0) * clip.time_base * 1000)) for frame in clip.frames()]
        assert shown == _UNEVEN
        assert [round(float(pts * clip.time_base * 1000)) for pts in clip.index()] == _UNEVEN


@pytest.mark.parametrize("name", ["a.mp4", "a.ts", "a.mkv"])
def test_a_late_start_is_kept(tmp_path: Path, name: str) -> None:
    path = write_clip(tmp_path / name, moving(1, 20), pts=[50 + number for number in range(20)])
    with _open(path) as clip:
        first = next(clip.frames())
        assert float((first.pts or 0) * clip.time_base) == pytest.approx(2.0, abs=0.1 if name != "a.ts" else 30)
        assert clip.clock(first.pts or 0).seconds(first.pts or 0) == 0.0


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_rotation_is_applied_for_display(tmp_path: Path, turns: int) -> None:
    picture = scene(7)
    path = write_clip(tmp_path / "a.mp4", [picture] * 3, options={"crf": "8"})
    rotate_mp4(path, turns)
    with _open(path) as clip:
        frame = next(clip.frames())
        size = clip.displayed_size(frame)
        shown = turned(plane(Scaler(frame.width, frame.height, "rgb24")(frame), channels=3), frame.rotation)
    expected = np.rot90(picture, -turns)
    assert size == (expected.shape[1], expected.shape[0])
    assert np.abs(shown.astype(int) - expected).mean() < 8


def test_frames_from_begins_at_or_before_the_time_asked(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", moving(1, 60), options={"g": "12"})
    times = _times(path)
    with _open(path) as clip:
        first = next(clip.frames_from(times[40]))
        assert first.pts is not None
        assert times[20] < first.pts <= times[40]


def test_sound_alone_holds_no_pictures(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="holds no pictures"):
        _open(write_sound(tmp_path / "a.m4a"))


def test_a_broken_sound_track_does_not_matter(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mkv", moving(1, 50), sound=True)
    data = bytearray(path.read_bytes())
    identity = identify(str(path), "a.mkv")
    with open_container(str(path), "a.mkv", identity) as container:
        places = [(packet.pos, packet.size) for packet in container.demux(container.streams.audio[0]) if packet.size]
    for position, size in places:
        data[position + 8 : position + 4 + size] = bytes(size - 4)
    path.write_bytes(data)
    assert _problems(path) == (50, [])


@pytest.mark.parametrize("name", ["a.mkv", "a.avi", "a.mp4"])
def test_frames_before_a_cut_off_end_are_used(tmp_path: Path, name: str) -> None:
    codec = "mpeg4" if name == "a.avi" else "libx264"
    path = write_clip(tmp_path / name, moving(1, 200, 2), codec=codec, options={"g": "25"}, index_first=True)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    count, problems = _problems(path)
    assert 40 < count < 160
    assert any("cut off" in problem or "could not be decoded" in problem for problem in problems)


def test_a_missing_index_is_named(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", moving(1, 50))
    data = path.read_bytes()
    path.write_bytes(data[: data.index(b"moov") - 4])
    with pytest.raises(UnreadableError, match="index"):
        _open(path)


def test_damage_in_the_middle_is_reported_and_read_past(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mkv", moving(1, 100, 2), options={"g": "10", "bf": "0"})
    identity = identify(str(path), "a.mkv")
    with open_container(str(path), "a.mkv", identity) as container:
        packets = [(packet.pos, packet.size) for packet in container.demux(container.streams.video[0]) if packet.size]
    data = bytearray(path.read_bytes())
    for position, size in packets[40:44]:
        data[position + 12 : position + 4 + size] = b"\xff" * (size - 8)
    path.write_bytes(data)
    count, problems = _problems(path)
    assert count >= 90
    assert problems
    assert "could not be decoded" in problems[0] or "damaged" in problems[0]


def test_a_clip_that_stops_yielding_frames_is_ended(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", moving(1, 100))
    clock = itertools.count(step=15.0)
    with ContainerClip(str(path), "a.mp4", identify(str(path), "a.mp4"), monotonic=lambda: next(clock)) as clip:
        assert sum(1 for _ in clip.frames()) < 100


def test_a_list_of_clips_inside_a_clip_name_opens_nothing(tmp_path: Path) -> None:
    write_clip(tmp_path / "other.mp4", moving(1, 5))
    path = tmp_path / "x.mp4"
    path.write_text("ffconcat version 1.0\nfile 'other.mp4'\n")
    with pytest.raises(UnreadableError, match="list of other clips"):
        _open(path)


@pytest.mark.parametrize("name", ["-dash.mp4", "frame%03d.mp4", "a:b?c=d.mp4", "ü\u202e.mp4"])
def test_names_mean_nothing_to_the_decoder(tmp_path: Path, name: str) -> None:
    path = write_clip(tmp_path / "plain.mp4", moving(1, 5)).rename(tmp_path / name)
    assert len(_times(path)) == 5


def test_a_name_that_is_not_utf8_is_read(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "plain.mp4", moving(1, 5)).rename(tmp_path / "bad\udcff.mp4")
    assert len(_times(path)) == 5


def _animation(path: Path, kind: str, durations: list[int]) -> list[Pixels]:
    pictures = moving(1, len(durations), step_px=6)
    images = [Image.fromarray(picture) for picture in pictures]
    quality = {"lossless": True} if kind == "WEBP" else {}
    images[0].save(path, kind, save_all=True, append_images=images[1:], duration=durations, **quality)
    return pictures


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_animations_keep_their_times_and_pictures(tmp_path: Path, kind: str) -> None:
    pictures = _animation(tmp_path / "x", kind, [50, 100, 250, 70, 40])
    with _open(tmp_path / "x") as clip:
        frames = list(clip.frames())
        shown = [plane(frame, channels=3) for frame in frames]
    assert [frame.pts for frame in frames] == [0, 50, 150, 400, 470]
    assert all(np.abs(a.astype(int) - b).mean() < 10 for a, b in zip(shown, pictures, strict=True))


def test_frames_without_a_time_are_shown_as_browsers_do(tmp_path: Path) -> None:
    (tmp_path / "x.gif").write_bytes(gif_of_dots(10, 10, 4))
    assert _times(tmp_path / "x.gif") == [0, 100, 200, 300]


def test_a_huge_animation_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.gif").write_bytes(gif_of_dots(9_000, 9_000, 200))
    with pytest.raises(UnreadableError, match=r"200 frames of 9,000 x 9,000 pixels, 16\.2 gigapixels"):
        _open(tmp_path / "x.gif")


def test_the_animation_that_crashes_opencv_is_read_up_to_its_break(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(broken_apng())
    count, problems = _problems(tmp_path / "x.png")
    assert count == 1
    assert "could not be decoded" in problems[0]


def test_shared_previews_have_the_times_of_their_format(shared_media: Path) -> None:
    path = shared_media / "videos" / "bottle-detection.gif"
    with av.open(str(path), format="gif") as container:
        expected = [(frame.pts or 0) * 10 for frame in container.decode(video=0)]
    assert _times(path) == expected


def test_the_shared_clips_have_an_exact_index(shared_media: Path) -> None:
    for path in sorted([*(shared_media / "videos").glob("*.m*"), *(shared_media / "odd").iterdir()]):
        with _open(path) as clip:
            assert list(clip.index()) == _times(path), path.name
