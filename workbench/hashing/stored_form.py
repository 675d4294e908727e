"""What a library keeps of a clip's signature: every sample of the whole picture, fewer of views derived from it.

Other views have to find the clip, which few samples would do for, but where they are what matches they also have to
tell one take of a scene from another, and that takes samples close together.
"""

from __future__ import annotations

from dataclasses import replace

from workbench.model.hashes import Signature, SignatureView

KEPT_WHOLE = ("full", "trim")
"""Views of which every sample is kept; all others, whatever their name, are thinned."""
THINNED_HZ = 4.0
"""14 clips, 12 of them signers, in a library; part of each cut out at three places between two samples and re-encoded.
Told as the same take: letterboxed in the library, 8 Hz of the trimmed view 40 of 42, 4 Hz 37, 2 Hz 6 of 14; cropped by
10 % in the query, 8 Hz of the centre view 39 of 42, 4 Hz 38, 2 Hz 9 of 14."""
_CODE_BYTES = 32


def stored_form(signature: Signature) -> Signature:
    """A signature as a library keeps it; of one that is so already, or of a still, nothing changes.

    Args:
        signature: Of a medium, sampled `rate_hz` times a second.
    """
    step = round(signature.rate_hz / THINNED_HZ)
    full = next((view for view in signature.views if view.view == "full"), None)
    if step < 2 or full is None:
        return signature
    kept = frozenset(full.times_us[::step])
    views = (view if view.view in KEPT_WHOLE else _thinned(view, kept) for view in signature.views)
    return replace(signature, views=tuple(views))


def _thinned(view: SignatureView, kept: frozenset[int]) -> SignatureView:
    places = [place for place, time_us in enumerate(view.times_us) if time_us in kept]
    return SignatureView(
        view.view,
        tuple(view.times_us[place] for place in places),
        bytes(view.qualities[place] for place in places),
        b"".join(view.codes[place * _CODE_BYTES : (place + 1) * _CODE_BYTES] for place in places),
    )
