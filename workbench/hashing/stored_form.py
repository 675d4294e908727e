"""What a library keeps of a clip's signature: every sample of the whole picture, two a second of all other views.

Telling takes apart needs all samples of the whole picture. Other views only have to find the clip: the query brings all
its samples, so one of them lies within half a step of each that is kept.
"""

from __future__ import annotations

from dataclasses import replace

from workbench.model.hashes import Signature, SignatureView

KEPT_WHOLE = ("full",)
"""Views of which every sample is kept; all others, whatever their name, are thinned."""
THINNED_HZ = 2.0
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
