"""What a library keeps of a clip."""

from __future__ import annotations

from workbench.hashing.stored_form import stored_form
from workbench.model.hashes import Signature, SignatureView


def _signature(rate_hz: float, times: dict[str, list[int]]) -> Signature:
    views = tuple(
        SignatureView(
            name,
            tuple(number * 125_000 for number in numbers),
            bytes(numbers),
            b"".join(bytes([n]) * 32 for n in numbers),
        )
        for name, numbers in times.items()
    )
    return Signature("pdq", 1, rate_hz, 2.0, views)


CLIP = _signature(8.0, {"full": list(range(16)), "trim": list(range(3, 12)), "any other": list(range(3, 12))})


def test_all_of_the_whole_picture_and_four_a_second_of_other_views_are_kept() -> None:
    kept = {view.view: list(view.qualities) for view in stored_form(CLIP).views}
    assert kept == {"full": list(range(16)), "trim": list(range(3, 12)), "any other": [4, 6, 8, 10]}
    assert stored_form(CLIP).views[2].codes == b"".join(bytes([number]) * 32 for number in (4, 6, 8, 10))


def test_a_stored_form_stays_as_it_is() -> None:
    assert stored_form(stored_form(CLIP)) == stored_form(CLIP)


def test_stills_stay_as_they_are() -> None:
    still = _signature(0.0, {"full": [0], "c0.9": [0]})
    assert stored_form(still) is still


def _with_thumbs() -> Signature:
    full = CLIP.views[0]
    names = ("thumb", "thumb:trim", "thumb:rect1")
    thumbs = tuple(
        SignatureView(name, full.times_us, full.qualities, b"".join(bytes([n]) * 256 for n in range(16)))
        for name in names
    )
    return Signature("pdq", 1, 8.0, 2.0, (full, *thumbs))


def test_two_thumbs_a_second_are_kept_and_none_of_inner_pictures() -> None:
    kept = {view.view: view for view in stored_form(_with_thumbs()).views}
    assert set(kept) == {"full", "thumb", "thumb:trim"}
    assert kept["full"] == CLIP.views[0]
    assert list(kept["thumb"].qualities) == [0, 4, 8, 12]
    assert kept["thumb"].codes == b"".join(bytes([number]) * 256 for number in (0, 4, 8, 12))


def test_thumbs_of_a_stored_form_stay_as_they_are() -> None:
    once = stored_form(_with_thumbs())
    assert stored_form(once) == once
