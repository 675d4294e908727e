"""Reading a medium once: kind, facts, shots, keyframes, thumbnails, signature."""

from __future__ import annotations

import io
import itertools
import json
import zlib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.unit.media.drawing import moving, png_header, rotate_mp4, scene, write_clip, write_sound
from workbench.errors import Cancelled, UnreadableError
from workbench.jobs import SILENT, Kept, Progress, ProgressReport
from workbench.media.opening import open_clip
from workbench.media.sniff import identify
from workbench.model.hashes import Signature, SignatureView
from workbench.model.media import KeyframeOrigin, MediaKind
from workbench.model.plain import from_plain, to_plain
from workbench.model.work import IntakeRequest, IntakeResult, SeveralRequest
from workbench.tasks import intake, unfinished


def _read(path: Path, name: str = "", *, want_thumbs: bool = True) -> IntakeResult:
    return intake.run(IntakeRequest(str(path), name or path.name, want_thumbs=want_thumbs), SILENT)


def _signature(result: IntakeResult) -> Signature:
    assert result.signature is not None
    return result.signature


def _view(result: IntakeResult, name: str) -> SignatureView:
    return next(view for view in _signature(result).views if view.view == name)


def _bits_apart(first: bytes, second: bytes) -> int:
    return sum((a ^ b).bit_count() for a, b in zip(first, second, strict=True))


def _size(jpeg: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(jpeg)) as image:
        return image.size


def test_a_photograph_gives_one_keyframe_thumb_and_signature(tmp_path: Path) -> None:
    Image.fromarray(scene(1, 1600, 900)).save(tmp_path / "a.jpg")
    result = _read(tmp_path / "a.jpg")
    assert result.kind is MediaKind.IMAGE
    assert (result.facts.format_name, result.facts.width_px, result.facts.height_px) == ("JPEG", 1600, 900)
    assert [(keyframe.pts, keyframe.flat) for keyframe in result.keyframes] == [(0, False)]
    assert _size(result.thumbs[0].jpeg) == (480, 270)
    assert len(_view(result, "full").codes) == 32


def test_a_masked_thumb_is_24_pixels_wide_and_grey(tmp_path: Path) -> None:
    Image.fromarray(scene(1, 640, 360)).save(tmp_path / "a.jpg")
    with Image.open(io.BytesIO(_read(tmp_path / "a.jpg").thumbs[0].masked_jpeg)) as image:
        assert (image.size, image.mode) == ((24, 14), "L")


def test_thumbs_are_left_out_when_not_wanted(tmp_path: Path) -> None:
    Image.fromarray(scene(1)).save(tmp_path / "a.jpg")
    write_clip(tmp_path / "a.mp4", moving(1, 10))
    assert _read(tmp_path / "a.jpg", want_thumbs=False).thumbs == ()
    assert _read(tmp_path / "a.mp4", want_thumbs=False).thumbs == ()


def test_a_plain_picture_is_marked_flat(tmp_path: Path) -> None:
    Image.new("RGB", (320, 200), (30, 60, 90)).save(tmp_path / "a.png")
    assert _read(tmp_path / "a.png").keyframes[0].flat


def test_a_name_that_contradicts_the_content_is_mentioned(tmp_path: Path) -> None:
    Image.fromarray(scene(1)).save(tmp_path / "x", "PNG")
    entry = _read(tmp_path / "x", "photo.jpg").facts.entries[0]
    assert entry.value == "The name ends in .jpg, the content is PNG."


def test_results_survive_the_way_between_processes(tmp_path: Path) -> None:
    result = _read(write_clip(tmp_path / "a.mp4", moving(1, 40) + moving(2, 40)))
    assert from_plain(IntakeResult, to_plain(result)) == result


def test_known_cuts_become_shots(tmp_path: Path) -> None:
    result = _read(write_clip(tmp_path / "a.mp4", moving(1, 50) + moving(2, 60) + moving(3, 40)))
    clock = result.facts.time_base
    assert clock is not None
    assert [(round(clock.seconds(shot.start_pts), 2), shot.transition) for shot in result.shots] == [
        (0.0, "start"),
        (2.0, "cut"),
        (4.4, "cut"),
    ]


def test_flashes_make_no_shots(tmp_path: Path) -> None:
    frames = [scene(1)] * 100
    frames[40] = frames[70] = np.full_like(frames[0], 250)
    assert len(_read(write_clip(tmp_path / "a.mp4", frames)).shots) == 1


@pytest.mark.parametrize(("name", "codec"), [("a.mp4", "libx264"), ("a.webm", "libvpx"), ("a.gif", "")])
def test_shots_tile_the_clip_and_keyframes_are_its_frames(tmp_path: Path, name: str, codec: str) -> None:
    frames = moving(1, 30) + moving(2, 45) + moving(3, 25)
    path = tmp_path / name
    if codec:
        write_clip(path, frames, codec=codec)
    else:
        first, *rest = [Image.fromarray(frame) for frame in frames]
        first.save(path, save_all=True, append_images=rest, duration=40)
    result = _read(path)
    with open_clip(str(path), name, identify(str(path), name)) as clip:
        times = list(clip.index())
    following = dict(itertools.pairwise(times))
    assert (result.shots[0].start_pts, result.shots[-1].end_pts) == (times[0], times[-1])
    assert all(after.start_pts == following[shot.end_pts] for shot, after in itertools.pairwise(result.shots))
    assert {keyframe.pts for keyframe in result.keyframes} <= set(times)
    assert [thumb.pts for thumb in result.thumbs] == [keyframe.pts for keyframe in result.keyframes]


def test_each_shot_has_its_keyframe_and_long_ones_one_every_ten_seconds(tmp_path: Path) -> None:
    frames = [*moving(1, 40), *([scene(2)] * 250)]
    result = _read(write_clip(tmp_path / "a.mp4", frames, rate=10))
    assert [keyframe.origin for keyframe in result.keyframes] == [
        KeyframeOrigin.SHOT,
        KeyframeOrigin.SHOT,
        KeyframeOrigin.INTERVAL,
        KeyframeOrigin.INTERVAL,
    ]


def test_facts_of_a_clip(tmp_path: Path) -> None:
    facts = _read(write_clip(tmp_path / "a.mp4", moving(1, 50), sound=True)).facts
    assert (facts.format_name, facts.width_px, facts.height_px) == ("MP4 (H.264)", 192, 108)
    assert (facts.frame_count, facts.duration_s, facts.frame_rate, facts.has_audio) == (50, 2.0, 25.0, True)
    assert facts.problems == ()
    assert facts.last_writer.startswith("FFmpeg (Lavf")


def test_times_count_from_the_first_frame(tmp_path: Path) -> None:
    frames = moving(1, 40) + moving(2, 40)
    late = _read(write_clip(tmp_path / "a.mkv", frames, pts=[75 + number for number in range(80)]))
    prompt = _read(write_clip(tmp_path / "b.mkv", frames))
    assert [keyframe.pts_s for keyframe in late.keyframes] == [keyframe.pts_s for keyframe in prompt.keyframes]
    assert _view(late, "full").times_us == _view(prompt, "full").times_us
    assert late.facts.time_base is not None
    assert late.facts.time_base.start_pts == 3000


def test_uneven_frame_rates_are_sampled_by_time(tmp_path: Path) -> None:
    frames = moving(1, 20)
    times = [number * 1000 for number in range(20)]
    result = _read(write_clip(tmp_path / "a.mkv", frames, pts=times, time_base=Fraction(1, 1000)))
    steps = {b - a for a, b in itertools.pairwise(_view(result, "full").times_us)}
    assert steps == {round(1_000_000 / _signature(result).rate_hz)}
    assert _view(result, "full").times_us[-1] == 19_000_000


def test_a_rotated_clip_has_the_codes_of_the_upright_one(tmp_path: Path) -> None:
    upright = [np.ascontiguousarray(np.rot90(frame, -1)) for frame in moving(1, 12)]
    plain = _read(write_clip(tmp_path / "plain.mp4", upright, options={"crf": "10"}))
    turned = write_clip(tmp_path / "turned.mp4", moving(1, 12), options={"crf": "10"})
    rotate_mp4(turned, 1)
    result = _read(turned)
    assert (result.facts.width_px, result.facts.height_px) == (108, 192)
    assert _bits_apart(_view(plain, "full").codes[:32], _view(result, "full").codes[:32]) <= 10


def test_a_picture_and_a_clip_of_it_have_like_codes(tmp_path: Path) -> None:
    Image.fromarray(scene(4, 640, 360)).save(tmp_path / "a.png")
    still = _read(tmp_path / "a.png")
    clip = _read(write_clip(tmp_path / "a.mp4", [scene(4, 640, 360)] * 10, options={"crf": "12"}))
    assert _bits_apart(_view(still, "full").codes, _view(clip, "full").codes[:32]) <= 12


def test_a_clip_of_one_frame_is_read(tmp_path: Path) -> None:
    result = _read(write_clip(tmp_path / "a.mp4", [scene(1)]))
    assert (result.kind, result.facts.frame_count, len(result.keyframes)) == (MediaKind.VIDEO, 1, 1)
    assert result.facts.duration_s == pytest.approx(0.04)


def test_sound_alone_has_facts_and_no_pictures(tmp_path: Path) -> None:
    result = _read(write_sound(tmp_path / "a.m4a", 2.0))
    assert (result.kind, result.signature, result.keyframes) == (MediaKind.AUDIO, None, ())
    assert result.facts.has_audio
    assert result.facts.duration_s == pytest.approx(2.0, abs=0.1)


def test_problems_of_a_cut_off_clip_are_facts(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mkv", moving(1, 120, 2), options={"g": "20"})
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    result = _read(path)
    assert any("cut off" in problem for problem in result.facts.problems)
    assert result.keyframes


def test_too_large_pictures_are_refused_with_numbers(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png_header(13_000, 13_000))
    with pytest.raises(UnreadableError, match="169 megapixels"):
        _read(tmp_path / "a.png")


def test_progress_counts_frames(tmp_path: Path) -> None:
    reports: list[ProgressReport] = []
    path = write_clip(tmp_path / "a.mp4", moving(1, 30))
    intake.run(IntakeRequest(str(path), "a.mp4"), Progress(reports.append))
    assert reports[0].unit == "frames"
    assert reports[0].total == 30


def test_reading_stops_when_asked(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", moving(1, 60))
    asked = itertools.count()
    with pytest.raises(Cancelled):
        intake.run(IntakeRequest(str(path), "a.mp4"), Progress(cancelled=lambda: next(asked) > 10))


def test_the_same_file_gives_the_same_result(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", moving(1, 40) + moving(2, 40))
    assert _read(path) == _read(path)


def test_odd_shared_clips_are_read(shared_media: Path) -> None:
    """The others are left to the tests of decoding, which read them all."""
    paths = sorted([*(shared_media / "videos").iterdir(), *(shared_media / "odd").iterdir()])
    for path in (path for path in paths if path.name in {"eat.mkv", "milk.mkv"} or path.parent.name == "odd"):
        result = _read(path, want_thumbs=False)
        assert result.kind is MediaKind.VIDEO, path.name
        assert result.keyframes, path.name
        assert result.facts.problems == (), path.name


def test_every_shared_photograph_is_read(shared_media: Path) -> None:
    for path in sorted((shared_media / "images").iterdir())[::4]:
        result = _read(path)
        assert (result.kind, len(result.thumbs), result.facts.problems) == (MediaKind.IMAGE, 1, ()), path.name


def _many(paths: list[Path]) -> SeveralRequest:
    return SeveralRequest(tuple(IntakeRequest(str(path), path.name, want_tags=False) for path in paths))


def test_several_files_are_read_as_each_alone(tmp_path: Path) -> None:
    paths = [tmp_path / "a.jpg", tmp_path / "broken.jpg", tmp_path / "b.jpg"]
    Image.fromarray(scene(1, 400, 300)).save(paths[0])
    paths[1].write_bytes(paths[0].read_bytes()[:200])
    Image.fromarray(scene(2, 400, 300)).save(paths[2])
    results = intake.run_several(_many(paths), SILENT).results
    assert [result and result.signature for result in results] == [
        _signature(_bare(paths[0])),
        None,
        _signature(_bare(paths[2])),
    ]


def _bare(path: Path) -> IntakeResult:
    return intake.run(IntakeRequest(str(path), path.name, want_tags=False), SILENT)


def test_without_tags_the_rest_is_the_same(tmp_path: Path) -> None:
    Image.fromarray(scene(1, 640, 360)).save(tmp_path / "a.jpg")
    bare, whole = _bare(tmp_path / "a.jpg"), _read(tmp_path / "a.jpg")
    assert (bare.signature, bare.thumbs) == (whole.signature, whole.thumbs)
    assert (bare.facts.width_px, bare.facts.height_px) == (640, 360)
    assert bare.facts.entries == ()


def test_several_files_stop_when_asked_to(tmp_path: Path) -> None:
    Image.fromarray(scene(1, 400, 300)).save(tmp_path / "a.jpg")
    asked = itertools.count()
    with pytest.raises(Cancelled):
        intake.run_several(_many([tmp_path / "a.jpg"] * 9), Progress(cancelled=lambda: next(asked) > 6))


def _long_clip(path: Path) -> Path:
    frames = [frame for seed in range(1, 9) for frame in moving(seed, 55)]
    black = [np.zeros_like(frames[0])] * 12
    return write_clip(path, [*frames[:200], *black, *frames[200:]], options={"g": "30"})


class _EveryFrame(Progress):
    INTERVAL_S = 0.0


def _kept_passes(path: Path, stop_after: int) -> tuple[IntakeResult, list[int], list[int]]:
    """A pass stopped after so many frames, then another: its result, frames counted by each."""
    left = path.with_name("left")
    left.write_bytes(b"")
    request = IntakeRequest(str(path), path.name, unfinished=str(left), keep_every_s=4.0)

    def keep(part: Kept) -> None:
        left.write_bytes(left.read_bytes()[: part.at] + part.data)

    first: list[int] = []
    second: list[int] = []
    stopped = _EveryFrame(lambda state: first.append(state.done), lambda: bool(first) and first[-1] >= stop_after, keep)
    with pytest.raises(Cancelled):
        intake.run(request, stopped)
    result = intake.run(request, _EveryFrame(lambda state: second.append(state.done), None, keep))
    return result, first, second


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv"])
@pytest.mark.parametrize("stop_after", [150, 330])
def test_a_stopped_pass_goes_on_with_the_same_result(tmp_path: Path, name: str, stop_after: int) -> None:
    path = _long_clip(tmp_path / name)
    result, first, second = _kept_passes(path, stop_after)
    assert first[-1] == stop_after
    assert second[0] > stop_after - 110
    assert result == _read(path)


def test_what_another_version_or_file_left_is_not_used(tmp_path: Path) -> None:
    path = _long_clip(tmp_path / "a.mp4")
    left = tmp_path / "left"
    request = IntakeRequest(str(path), "a.mp4", unfinished=str(left), keep_every_s=4.0)
    parts: list[Kept] = []
    intake.run(request, Progress(keep=parts.append))
    left.write_bytes(parts[0].data)
    key = json.loads(zlib.decompress(left.read_bytes()[48:]))["key"]
    assert unfinished.read(str(left), key) is not None
    assert unfinished.read(str(left), [*key[:1], 1, *key[2:]]) is None


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-1], lambda data: data[:60] + b"?" + data[61:], lambda data: b""]
)
def test_what_a_power_cut_tore_is_not_used(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    whole = unfinished.Recorder(()).record({"pass": [1, 2]}, "key")
    (tmp_path / "left").write_bytes(whole + damage(whole))
    left = unfinished.read(str(tmp_path / "left"), "key")
    assert left is not None
    assert left.size_bytes == len(whole)


def test_short_clips_are_begun_anew(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", moving(1, 60))
    kept: list[Kept] = []
    intake.run(IntakeRequest(str(path), "a.mp4", unfinished=str(tmp_path / "left")), Progress(keep=kept.append))
    assert kept == []


_X265 = {"x265-params": "log-level=error", "preset": "ultrafast"}
_FORMATS: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("a.mp4", "libx264", "yuv420p", {}),
    ("a.mp4", "libx264", "yuv420p10le", {}),
    ("a.mp4", "libx264", "yuv444p", {}),
    ("a.mp4", "libx265", "yuv420p", _X265),
    ("a.mkv", "libx265", "yuv420p10le", _X265),
    ("a.webm", "libvpx-vp9", "yuv420p", {"deadline": "realtime", "cpu-used": "8"}),
    ("a.mp4", "libsvtav1", "yuv420p", {"preset": "12"}),
    ("a.webm", "libsvtav1", "yuv420p10le", {"preset": "12"}),
)


@pytest.mark.parametrize(("name", "codec", "pixels", "options"), _FORMATS)
def test_every_codec_gives_the_same_shots_and_like_codes(
    tmp_path: Path, name: str, codec: str, pixels: str, options: dict[str, str]
) -> None:
    frames = moving(1, 30) + moving(2, 30)
    plain = _read(write_clip(tmp_path / "plain.mkv", frames, options={"crf": "8"}))
    result = _read(write_clip(tmp_path / name, frames, codec=codec, pixel_format=pixels, options=options))
    assert (result.facts.frame_count, result.facts.problems) == (60, ())
    assert [keyframe.origin for keyframe in result.keyframes] == [keyframe.origin for keyframe in plain.keyframes]
    for first, second in zip(_codes(plain), _codes(result), strict=True):
        assert _bits_apart(first, second) <= 24


def _codes(result: IntakeResult) -> list[bytes]:
    codes = _view(result, "full").codes
    return [codes[at : at + 32] for at in range(0, len(codes), 32)]


def test_frames_of_4k_are_read(tmp_path: Path) -> None:
    picture = scene(3, 3840, 2160)
    result = _read(write_clip(tmp_path / "a.mp4", [picture] * 5, options={"preset": "ultrafast"}))
    assert (result.facts.width_px, result.facts.height_px, result.facts.frame_count) == (3840, 2160, 5)
    assert _size(result.thumbs[0].jpeg) == (480, 270)


def test_a_container_that_does_not_say_its_length_is_measured(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mkv", moving(1, 50), muxing={"live": "1"})
    facts = _read(path).facts
    assert (facts.frame_count, facts.duration_s, facts.problems) == (50, pytest.approx(2.0), ())


def _without(path: Path, mark: bytes) -> None:
    """Name a part of a container otherwise, so that no reader finds it."""
    data = path.read_bytes()
    at = data.rindex(mark)
    path.write_bytes(data[:at] + bytes(byte ^ 0x20 for byte in mark) + data[at + len(mark) :])


def test_an_avi_without_its_index_is_read(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.avi", moving(1, 50), codec="mpeg4")
    _without(path, b"idx1")
    assert _read(path).facts.frame_count == 50


def test_a_matroska_file_without_cues_is_read(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mkv", moving(1, 50), options={"g": "10"})
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b"\x1c\x53\xbb\x6b")])
    facts = _read(path).facts
    assert facts.frame_count == 50


def test_a_cut_off_long_clip_keeps_its_break_when_gone_on_with(tmp_path: Path) -> None:
    path = _long_clip(tmp_path / "a.mkv")
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 3 // 4])
    result, _, _ = _kept_passes(path, 180)
    assert result == _read(path)
    assert any("cut off" in problem for problem in result.facts.problems)


def test_an_uneven_late_starting_turned_clip_goes_on(tmp_path: Path) -> None:
    frames = [frame for seed in range(1, 6) for frame in moving(seed, 60)]
    times = list(itertools.accumulate((40, 20, 60, 90, 40) * 60, initial=3000))[: len(frames)]
    path = write_clip(tmp_path / "a.mp4", frames, pts=times, time_base=Fraction(1, 1000), options={"g": "40"})
    rotate_mp4(path, 1)
    assert _kept_passes(path, 200)[0] == _read(path)
