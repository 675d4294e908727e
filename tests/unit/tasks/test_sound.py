"""Blocks of a clip's sound: places, lengths and levels, for whatever a file holds."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from tests.unit.media.drawing import moving, write_clip
from workbench.errors import UnreadableError
from workbench.jobs import SILENT
from workbench.model.sound import BYTES_PER_SAMPLE, RATE_HZ, SoundBlock, SoundRequest
from workbench.tasks import sound

Signal = np.ndarray[Any, np.dtype[Any]]
HALF_S = RATE_HZ // 2


@pytest.fixture(autouse=True)
def _nothing_stays_open() -> Iterator[None]:
    yield
    sound.OPEN.close()


def rising(rate: int, seconds: float) -> Signal:
    """A tone whose pitch tells the time: 200 Hz at the start, 100 Hz higher each second."""
    t = np.arange(round(rate * seconds)) / rate
    return 0.5 * np.sin(2 * np.pi * (200 * t + 50 * t * t))


def write_tone(
    path: Path,
    channels: Signal,
    *,
    rate: int = 48_000,
    codec: str = "pcm_s16le",
    layout: str = "stereo",
    at_s: float = 0,
) -> Path:
    """Encode (channels, samples) in -1 to 1, beginning at a time."""
    with av.open(str(path), "w") as output:
        stream = output.add_stream(codec, rate=rate)
        stream.layout = layout
        wanted = stream.codec_context.format.name if stream.codec_context.format else "s16"
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(channels, np.float32), format="fltp", layout=layout)
        frame.sample_rate, frame.time_base, frame.pts = rate, Fraction(1, rate), round(at_s * rate)
        resampler = av.AudioResampler(format=wanted, layout=layout, rate=rate, frame_size=stream.frame_size or 1024)
        for part in (*resampler.resample(frame), *resampler.resample(None)):
            output.mux(stream.encode(part))
        output.mux(stream.encode(None))
    return path


def block(path: Path, start: int, count: int = HALF_S) -> SoundBlock:
    return sound.run(SoundRequest(str(path), path.name, start, count), SILENT)


def whole(path: Path) -> Signal:
    """All of it, block by block: (samples, 2)."""
    parts, place, ended = [], 0, False
    while not ended:
        found = block(path, place)
        assert len(found.data) <= HALF_S * BYTES_PER_SAMPLE
        parts.append(found.data)
        place, ended = place + len(found.data) // BYTES_PER_SAMPLE, found.ended
    return np.frombuffer(b"".join(parts), "<i2").reshape(-1, 2)


def second_of(piece: Signal) -> float:
    """When this piece of `rising` was sounded, by its pitch."""
    crossings = np.flatnonzero(np.diff(np.signbit(piece[:, 0].astype(float))))
    middle = (crossings[0] + crossings[-1]) / 2
    pitch = (len(crossings) - 1) / 2 / ((crossings[-1] - crossings[0]) / RATE_HZ)
    return float((pitch - 200) / 100 - middle / RATE_HZ)


@pytest.mark.parametrize(
    ("name", "codec", "rate", "layout"),
    [
        ("a.wav", "pcm_s16le", 48_000, "stereo"),
        ("a.wav", "pcm_u8", 11_025, "mono"),
        ("a.mp4", "aac", 44_100, "stereo"),
        ("a.mp4", "aac", 48_000, "5.1"),
        ("a.mkv", "libopus", 48_000, "mono"),
        ("a.mp3", "libmp3lame", 44_100, "stereo"),
        ("a.flac", "flac", 96_000, "stereo"),
        ("a.ts", "aac", 48_000, "stereo"),
    ],
)
def test_any_form_comes_as_stereo_of_one_rate_and_at_its_time(
    tmp_path: Path, name: str, codec: str, rate: int, layout: str
) -> None:
    count = {"mono": 1, "stereo": 2, "5.1": 6}[layout]
    path = write_tone(tmp_path / name, np.stack([rising(rate, 4.0)] * count), rate=rate, codec=codec, layout=layout)
    start = _first_sample(path)
    data = np.frombuffer(block(path, start + 2 * RATE_HZ).data, "<i2").reshape(-1, 2)
    assert len(data) == HALF_S
    assert second_of(data) == pytest.approx(2.0, abs=0.03)
    assert 0.2 < np.abs(data).max() / 32768 <= 1.0
    assert abs(data[:, 0].astype(int) - data[:, 1]).max() < 2500  # one tone on all channels is heard in the middle


def _first_sample(path: Path) -> int:
    with av.open(str(path)) as opened:
        stream = opened.streams.audio[0]
        return round((stream.start_time or 0) * stream.time_base * RATE_HZ)


def test_blocks_join_to_the_whole_length(tmp_path: Path) -> None:
    tone = rising(44_100, 3.3)
    path = write_tone(tmp_path / "a.wav", np.stack([tone, tone]), rate=44_100)
    heard = whole(path)
    assert len(heard) == pytest.approx(3.3 * RATE_HZ, abs=32)
    steps = np.abs(np.diff(heard[:, 0].astype(int)))
    assert steps.max() < 1500  # no seam: 530 Hz at half level moves so far from sample to sample


@pytest.mark.parametrize(
    ("name", "codec", "off"),
    [("a.mp4", "aac", 0), ("a.mkv", "aac", 48), ("a.mkv", "libmp3lame", 48), ("a.mkv", "libopus", 48)],
)
def test_a_block_sought_is_the_one_of_reading_on(tmp_path: Path, name: str, codec: str, off: int) -> None:
    """To the sample where the container counts samples; to its millisecond where it counts those."""
    tone = rising(48_000, 6.0)
    path = write_tone(tmp_path / name, np.stack([tone, tone]), codec=codec)
    heard = whole(path).astype(int)
    for start in (190_000, 7, 100_001, 250_000):
        sound.OPEN.close()
        found = np.frombuffer(block(path, start).data, "<i2").reshape(-1, 2)
        found = found[100 : len(heard) - start - 100]
        lags = range(-min(off, start), off + 1)
        apart = [np.abs(found - heard[start + 100 + lag :][: len(found)]).max() for lag in lags]
        assert min(apart) < 400


def test_sound_that_begins_later_is_silent_before(tmp_path: Path) -> None:
    tone = np.full((2, 48_000), 0.5)
    path = write_tone(tmp_path / "a.mkv", tone, at_s=1.5)
    heard = whole(path)[:, 0]
    first = int(np.flatnonzero(heard)[0])
    assert first == pytest.approx(1.5 * RATE_HZ, abs=100)
    assert heard[first + 200] == pytest.approx(16_384, abs=20)


def test_after_the_end_there_is_nothing(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "a.mp4", np.zeros((2, 48_000)), codec="aac")
    found = block(path, 20 * RATE_HZ)
    assert (found.data, found.ended) == (b"", True)


def test_a_clip_without_sound_says_so(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mp4", moving(1, 5))
    with pytest.raises(UnreadableError, match=r"a\.mp4: it has no sound"):
        block(path, 0)


def test_damaged_parts_are_silent_and_counted(tmp_path: Path) -> None:
    tone = rising(48_000, 6.0)
    path = write_tone(tmp_path / "a.mp3", np.stack([tone, tone]), codec="libmp3lame")
    data = bytearray(path.read_bytes())
    for at in range(len(data) // 3, len(data) // 2, 40):
        data[at : at + 3] = b"\xff\xff\xff"
    path.write_bytes(bytes(data))
    parts, place, ended, damaged = 0, 0, False, 0
    while not ended:
        found = block(path, place)
        place, ended, damaged, parts = place + len(found.data) // 4, found.ended, found.damaged, parts + 1
    assert place > 2.5 * RATE_HZ
    assert damaged > 0


def test_a_file_cut_off_ends_early(tmp_path: Path) -> None:
    tone = rising(48_000, 6.0)
    path = write_tone(tmp_path / "a.mkv", np.stack([tone, tone]), codec="aac")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert 1.5 < len(whole(path)) / RATE_HZ < 5


def test_garbage_behind_a_sound_header_is_refused_in_words(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "a.mkv", np.zeros((2, 96_000)), codec="libopus")
    data = path.read_bytes()
    path.write_bytes(data[:60] + bytes(200))
    with pytest.raises(UnreadableError, match=r"a\.mkv"):
        block(path, 0)
