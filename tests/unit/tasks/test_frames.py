"""Exact frames by time, and the times of all frames."""

from __future__ import annotations

import io
import itertools
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.unit.media.drawing import Pixels, moving, rotate_mp4, scene, write_clip, write_sound
from workbench.errors import UnreadableError
from workbench.jobs import SILENT
from workbench.media import stills
from workbench.media.opening import open_clip
from workbench.media.scaling import Scaler, plane
from workbench.media.sniff import identify
from workbench.model.media import Picture
from workbench.model.view import Adjustment
from workbench.model.work import FrameIndexRequest, FramesRequest
from workbench.tasks import frames


@pytest.fixture(autouse=True)
def _nothing_stays_open() -> Iterator[None]:
    yield
    frames.OPEN.close()


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clips") / "a.mp4"
    return write_clip(path, moving(1, 60) + moving(2, 60), options={"g": "25"})


def _pictures(path: Path, **fields: object) -> tuple[Picture, ...]:
    return frames.run(FramesRequest(str(path), path.name, **fields), SILENT).pictures  # type: ignore[arg-type]


def _times(path: Path) -> list[int]:
    return list(frames.index(FrameIndexRequest(str(path), path.name), SILENT).pts)


def _bgra(picture: Picture) -> Pixels:
    return np.frombuffer(picture.data, np.uint8).reshape(picture.height_px, picture.width_px, 4)


def _decoded(path: Path) -> dict[int, bytes]:
    """Every frame as BGRA, decoded from the first to the last."""
    with open_clip(str(path), path.name, identify(str(path), path.name)) as source:
        scaler = Scaler(192, 108, "bgra")
        return {frame.pts or 0: plane(scaler(frame), channels=4).tobytes() for frame in source.frames()}


def test_any_frame_is_the_one_linear_decoding_gives(clip: Path) -> None:
    expected = _decoded(clip)
    wanted = random.Random(4).sample(sorted(expected), 40)
    assert all(_pictures(clip, pts=pts)[0].data == expected[pts] for pts in wanted)


X264 = {"g": "250", "bf": "3", "sc_threshold": "0"}
X265 = {"x265-params": "keyint=250:scenecut=0:log-level=error"}
LAYERS = {"x265-params": "keyint=250:scenecut=0:temporal-layers=3:log-level=error"}


@pytest.mark.parametrize(
    ("codec", "options"), [("libx264", X264), ("libx265", X265), ("libx265", LAYERS)], ids=["H.264", "HEVC", "layers"]
)
def test_frames_left_out_on_the_way_change_no_other(tmp_path: Path, codec: str, options: dict[str, str]) -> None:
    path = write_clip(tmp_path / "a.mp4", moving(1, 150), codec=codec, options=options)
    expected = _decoded(path)
    times = sorted(expected)
    for number in random.Random(5).sample(range(12, 138), 16):
        around = [times[number + step] for step in (0, 1, 2, 1, 0, -1, -4, -9, 12)]
        assert all(_pictures(path, pts=pts)[0].data == expected[pts] for pts in around)


def test_a_frame_that_stands_long_is_shown_until_the_next(tmp_path: Path) -> None:
    uneven = list(itertools.accumulate(20 if number % 3 else 1 for number in range(60)))
    path = write_clip(tmp_path / "a.mp4", moving(1, 60), pts=uneven, options={"g": "250", "bf": "3"})
    expected = _decoded(path)
    times = sorted(expected)
    for number in range(55, 15, -1):
        frames.OPEN.close()
        (picture,) = _pictures(path, pts=times[number + 1] - 1)
        assert (picture.pts, picture.data) == (times[number], expected[times[number]])


def test_the_last_frame_is_shown_after_the_end(clip: Path) -> None:
    times = _times(clip)
    for later in (1, 2_000, 20_000, 900_000):
        frames.OPEN.close()
        assert _pictures(clip, pts=times[-1] + later)[0].pts == times[-1]


def test_the_frame_shown_at_a_time_is_the_last_not_after_it(clip: Path) -> None:
    times = _times(clip)
    assert _pictures(clip, pts=times[30] + 1)[0].pts == times[30]
    assert _pictures(clip, pts=times[31] - 1)[0].pts == times[30]


def test_times_outside_the_clip_give_its_ends(clip: Path) -> None:
    times = _times(clip)
    assert _pictures(clip, pts=times[0] - 5000)[0].pts == times[0]
    assert _pictures(clip, pts=times[-1] + 500_000)[0].pts == times[-1]


def test_stepping_to_both_sides_visits_every_frame(clip: Path) -> None:
    times = _times(clip)
    steps = [*range(20, 60), *range(60, 10, -1)]
    assert [_pictures(clip, pts=times[number])[0].pts for number in steps] == [times[number] for number in steps]


def test_a_run_has_every_nth_frame(clip: Path) -> None:
    times = _times(clip)
    assert [picture.pts for picture in _pictures(clip, pts=times[10], count=5, step=3)] == times[10:25:3]


def test_a_run_ends_with_the_clip(clip: Path) -> None:
    times = _times(clip)
    assert [picture.pts for picture in _pictures(clip, pts=times[-3], count=12)] == times[-3:]


def test_frames_are_scaled_down_to_fit_and_never_up(clip: Path) -> None:
    (small,) = _pictures(clip, max_width_px=96, max_height_px=96)
    (large,) = _pictures(clip, max_width_px=4000, max_height_px=4000)
    assert (small.width_px, small.height_px, len(small.data)) == (96, 54, 96 * 54 * 4)
    assert (large.width_px, large.height_px) == (192, 108)


def test_colours_are_those_of_the_clip(tmp_path: Path) -> None:
    red = np.zeros((64, 96, 3), np.uint8)
    red[:, :, 0] = 200
    path = write_clip(tmp_path / "a.mp4", [red] * 3, options={"crf": "5"})
    blue, green, strong, alpha = _bgra(_pictures(path)[0])[32, 48]
    assert abs(int(strong) - 200) < 8
    assert (max(blue, green) < 10, alpha) == (True, 255)


def test_rotation_is_applied(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", [scene(3)] * 3, options={"crf": "8"})
    rotate_mp4(path, 1)
    (picture,) = _pictures(path)
    assert (picture.width_px, picture.height_px) == (108, 192)
    shown = _bgra(picture)[:, :, 2::-1].astype(int)
    assert np.abs(shown - np.rot90(scene(3), -1)).mean() < 8


def test_jpeg_frames_are_the_same_each_time(clip: Path) -> None:
    first = _pictures(clip, pts=9000, format="jpeg")[0]
    frames.OPEN.close()
    assert _pictures(clip, pts=9000, format="jpeg")[0] == first
    with Image.open(io.BytesIO(first.data)) as image:
        assert image.size == (192, 108)


@pytest.mark.parametrize("form", ["bgra", "jpeg"])
def test_masked_frames_are_24_pixels_wide(clip: Path, form: str) -> None:
    (picture,) = _pictures(clip, masked=True, format=form)
    assert (picture.width_px, picture.height_px) == (24, 14)


def test_stills_are_frames_too(tmp_path: Path) -> None:
    Image.fromarray(scene(1, 640, 360)).save(tmp_path / "a.png")
    (picture,) = _pictures(tmp_path / "a.png", max_width_px=320, max_height_px=320)
    assert (picture.width_px, picture.height_px, picture.pts) == (320, 180, 0)
    assert _times(tmp_path / "a.png") == []


def test_a_still_in_full_size_keeps_its_pixels(tmp_path: Path) -> None:
    Image.fromarray(scene(1, 640, 360)).save(tmp_path / "a.png")
    (picture,) = _pictures(tmp_path / "a.png")
    assert np.array_equal(_bgra(picture)[:, :, 2::-1], scene(1, 640, 360))


def test_animations_step_like_clips(tmp_path: Path) -> None:
    first, *rest = [Image.fromarray(picture) for picture in moving(1, 12, step_px=5)]
    first.save(tmp_path / "a.gif", save_all=True, append_images=rest, duration=50)
    assert _times(tmp_path / "a.gif") == list(range(0, 600, 50))
    wanted = [300, 250, 555, 0]
    assert [_pictures(tmp_path / "a.gif", pts=pts)[0].pts for pts in wanted] == [300, 250, 550, 0]


def test_few_clips_stay_open(tmp_path: Path) -> None:
    paths = [write_clip(tmp_path / f"{number}.mp4", moving(number, 5)) for number in range(6)]
    for path in paths:
        _pictures(path)
    views = [frames.OPEN.view(str(path), path.name, identify(str(path), path.name)) for path in paths[-3:]]
    assert len(frames.OPEN._views) == frames.MOST_OPEN
    assert len(views) == 3


def test_a_changed_file_is_opened_again(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", moving(1, 5))
    before = _pictures(path)[0].data
    write_clip(path, moving(2, 9))
    assert _pictures(path)[0].data != before


def test_a_still_is_decoded_once_for_one_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Image.fromarray(scene(1)).save(tmp_path / "a.png")
    _pictures(tmp_path / "a.png")
    monkeypatch.setattr(stills, "read_still", None)
    assert _pictures(tmp_path / "a.png", masked=True)[0].width_px == 24


def test_sound_has_no_frames(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="holds no pictures"):
        _pictures(write_sound(tmp_path / "a.m4a"))


def test_shared_clips_are_exact_anywhere(shared_media: Path) -> None:
    for name in ("again.mkv", "bottle-detection.gif", "example2.mp4"):
        path = shared_media / "videos" / name
        times = _times(path)
        wanted = random.Random(2).sample(times, 6)
        assert [_pictures(path, pts=pts, max_width_px=64)[0].pts for pts in wanted] == wanted


def test_tones_are_looked_up_value_by_value(clip: Path) -> None:
    tones = Adjustment(20, 1.3, 0.8)
    (usual,), (toned,) = _pictures(clip), _pictures(clip, tones=tones)
    table = np.frombuffer(tones.table(), dtype=np.uint8)
    assert np.array_equal(_bgra(toned)[..., :3], table[_bgra(usual)[..., :3]])
    assert np.array_equal(_bgra(toned)[..., 3], _bgra(usual)[..., 3])


def test_tones_of_a_still_are_the_same_table(tmp_path: Path) -> None:
    path = tmp_path / "ramp.png"
    Image.fromarray(np.tile(np.arange(256, dtype=np.uint8), (64, 1))).save(path)
    (toned,) = _pictures(path, tones=Adjustment(gamma=2.0))
    assert bytes(_bgra(toned)[0, :, 1]) == Adjustment(gamma=2.0).table()


def test_a_masked_frame_has_no_tones(clip: Path) -> None:
    assert _pictures(clip, masked=True) == _pictures(clip, masked=True, tones=Adjustment(60))
