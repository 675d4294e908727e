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
