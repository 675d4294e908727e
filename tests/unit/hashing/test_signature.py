"""Signatures of stills and clips: views, flat pictures, features, second opinions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.unit.hashing.pictures import rgb, texture, title_card
from workbench.hashing import local_features, pdq
from workbench.hashing.flatness import is_flat
from workbench.hashing.signature import VideoSignatureBuilder, picture_signature, reduced, thumb_of
from workbench.hashing.trim import content_box
from workbench.model.hashes import FeatureSet, Signature, sample_bytes


def still(grey: np.ndarray) -> Signature:
    return picture_signature(grey, rgb(grey))


def bordered(grey: np.ndarray) -> np.ndarray:
    return cv2.copyMakeBorder(grey, 60, 60, 20, 20, cv2.BORDER_CONSTANT, value=0)


def test_trim_view_of_a_bordered_copy_is_the_full_view_of_the_picture() -> None:
    plain = still(texture(1)).views[0]
    views = {view.view: view for view in still(bordered(texture(1))).views}
    codes = [np.frombuffer(view.codes, np.uint8)[None] for view in (plain, views["trim"])]
    assert pdq.distances(codes[0], codes[1])[0, 0] <= 12


def test_picture_without_border_has_no_trim_view() -> None:
    assert [view.view for view in still(texture(2)).views] == ["full", "c0.9"]


def test_content_box_of_a_bordered_picture() -> None:
    box = content_box(bordered(texture(3)))
    assert abs(box.top - 60) <= 6
    assert abs(box.left - 20) <= 6


@pytest.mark.parametrize(
    "card",
    [
        np.zeros((90, 160), np.uint8),
        np.full((90, 160), 200, np.uint8),
        np.tile(np.linspace(0, 255, 320).astype(np.uint8), (180, 1)),
        title_card(),
        title_card("3", ground=240, ink=10),
    ],
    ids=["black", "plain", "gradient", "title", "countdown"],
)
def test_cards_are_flat_and_never_match(card: np.ndarray) -> None:
    assert is_flat(card)
    signature = still(card)
    assert all(max(view.qualities) == 0 for view in signature.views)
    assert signature.features == ()


def test_photographs_are_not_flat(shared_media: object) -> None:
    from pathlib import Path

    names = sorted(Path(str(shared_media), "images").glob("*.JPEG"))[::8]
    assert [name for name in names if is_flat(cv2.imread(str(name), cv2.IMREAD_GRAYSCALE))] == []


def test_second_opinions_of_a_still() -> None:
    assert [opinion.algorithm for opinion in still(texture(4)).second_opinions] == ["phash", "dhash", "pdq-reference"]


def test_features_travel_packed() -> None:
    features = local_features.unpack(local_features.feature_set(texture(5), 7))
    assert features is not None
    assert len(features.points) == len(features.codes) > 100
    assert max(features.small.shape) == 256


def test_damaged_features_are_none() -> None:
    whole = local_features.feature_set(texture(5))
    assert local_features.unpack(FeatureSet(0, whole.data[:-3])) is None


def test_mirrored_features_are_those_of_the_mirrored_picture() -> None:
    plain = local_features.unpack(local_features.feature_set(texture(6)))
    turned = local_features.unpack(local_features.feature_set(np.ascontiguousarray(texture(6)[:, ::-1])))
    assert plain is not None and turned is not None
    assert np.median(pdq.distances(plain.mirrored().codes, turned.codes).min(axis=1)) <= 10


def _clip(frames: list[np.ndarray], flat: bool = False) -> Signature:
    builder = VideoSignatureBuilder()
    for number, frame in enumerate(frames):
        builder.add(number * 250_000, reduced(frame).astype(np.uint8), frame, flat)
    builder.add_keyframe(0, frames[0])
    return builder.finish(len(frames) / 4)


def test_clip_signature_has_one_code_a_sample_in_each_view() -> None:
    signature = _clip([texture(seed, 256, 192) for seed in range(5)])
    assert [
        (view.view, len(view.codes) // sample_bytes(view.view), len(view.qualities)) for view in signature.views
    ] == [
        ("full", 5, 5),
        ("c0.9", 5, 5),
        ("thumb", 5, 5),
    ]
    assert signature.features[0].time_us == 0


def test_borders_of_a_clip_make_a_trim_view() -> None:
    frames = [cv2.resize(bordered(texture(seed)), (256, 244)) for seed in (1, 2)]
    assert [view.view for view in _clip(frames).views] == ["full", "trim", "c0.9", "thumb", "thumb:trim"]


def test_flat_samples_have_quality_zero() -> None:
    assert max(_clip([texture(1, 256, 192)] * 3, flat=True).views[0].qualities) == 0


def _slow_order(points: list[tuple[float, float, float, int, int]]) -> list[int]:
    """Chosen one by one: the strongest of each cell first, then the second of each."""
    cells: dict[int, list[int]] = {}
    for number in sorted(range(len(points)), key=lambda n: (-points[n][2], *points[n][:2], points[n][3])):
        cells.setdefault(points[number][4], []).append(number)
    ranked = [(rank, -points[n][2], n) for cell in sorted(cells) for rank, n in enumerate(cells[cell])]
    return [number for _, _, number in sorted(ranked, key=lambda entry: entry[:2])]


def test_points_are_chosen_as_one_by_one() -> None:
    rng = np.random.default_rng(5)
    points = [(float(x), float(y), float(r), int(o), int(c)) for x, y, r, o, c in rng.integers(0, 12, (400, 5))]
    x, y, response, octave, cell = (np.array(column) for column in zip(*points, strict=True))
    places = np.stack([x, y], axis=1).astype(np.float32)
    chosen = local_features._spread_evenly(places, response.astype(np.float32), octave.astype(np.uint8), cell)
    kept = [points[number] for number in chosen.tolist()]
    assert kept == [points[number] for number in _slow_order(points)]


def test_codes_for_an_index_are_those_of_the_features() -> None:
    packed = local_features.feature_set(texture(4))
    whole, codes = local_features.unpack(packed), local_features.unpack_codes(packed)
    assert whole is not None
    assert codes is not None
    assert len(codes.codes) == local_features.STORED_POINTS
    for name in ("octaves", "angles", "codes"):
        assert np.array_equal(getattr(whole, name), getattr(codes, name))


@pytest.mark.parametrize("data", [b"", b"\x01" * 30, b"\x07"])
def test_damaged_features_have_no_codes(data: bytes) -> None:
    assert local_features.unpack_codes(FeatureSet(0, data)) is None


def test_a_picture_of_weak_contrast_is_looked_at_for_weak_corners() -> None:
    faint = (texture(6) // 6 + 100).astype(np.uint8)
    weak = replace(local_features._STANDARD[0], glance_levels=0)
    wanted = local_features._feature_set(faint, 0, (weak,), local_features.SMALL_SIDE_PX, None)
    assert local_features.feature_set(faint) == wanted


def test_colours_are_those_of_the_whole_picture_averaged(shared_media: Path) -> None:
    for path in sorted((shared_media / "images").iterdir())[:40]:
        picture = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
        side = local_features.CHROMA_SIDE
        averaged = cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)
        wanted = cv2.cvtColor(averaged, cv2.COLOR_RGB2YCrCb)[:, :, 1:].astype(int)
        assert np.abs(local_features.chroma_of(picture).astype(int) - wanted).mean() < 1.0


@pytest.mark.parametrize("size", [(400, 300), (301, 203), (120, 90), (1024, 700)])
def test_outermost_lines_tell_of_no_border_that_is_there(size: tuple[int, int]) -> None:
    for edge in range(4):
        cuts = [0, 0, 0, 0]
        cuts[edge] = size[1] // 12
        picture = cv2.copyMakeBorder(texture(edge, *size), *cuts, cv2.BORDER_CONSTANT, value=30)
        box = content_box(picture)
        kept = (box.bottom - box.top, box.right - box.left)
        assert kept != picture.shape
        assert abs(kept[edge // 2] - size[1 - edge // 2]) <= 2 * max(size) / 256 + 1


def test_thumb_is_the_picture_very_small_within_its_steps() -> None:
    grey = reduced(texture(1))
    wanted = grey.reshape(16, 4, 16, 4).mean(axis=(1, 3))
    found = np.frombuffer(thumb_of(grey), np.uint8).reshape(16, 16)
    assert np.abs(found - wanted).max() <= 8


def test_thumb_levels_are_exact_means_of_blocks() -> None:
    grey64 = np.random.default_rng(2).integers(0, 256, (64, 64)).astype(np.uint8)
    means = grey64.reshape(16, 4, 16, 4).mean(axis=(1, 3)).astype(np.uint8)
    assert thumb_of(grey64) == thumb_of(grey64.astype(np.float32)) == (means // 8 * 8 + 4).tobytes()


def test_clip_keeps_a_thumb_of_each_sample_and_marks_flat_ones() -> None:
    builder = VideoSignatureBuilder()
    frame = texture(1, 256, 192)
    for number, flat in enumerate((False, True, False)):
        builder.add(number * 125_000, reduced(frame).astype(np.uint8), frame, flat)
    thumbs = {view.view: view for view in builder.finish(0.375).views}["thumb"]
    assert thumbs.times_us == (0, 125_000, 250_000)
    assert [quality > 0 for quality in thumbs.qualities] == [True, False, True]
    assert len(thumbs.codes) == 3 * 256
