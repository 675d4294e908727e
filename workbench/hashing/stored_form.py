"""What a library keeps of a clip's signature: every sample of the whole picture, fewer of views derived from it.

Other views have to find the clip, which few samples would do for, but where they are what matches they also have to
tell one take of a scene from another, and that takes samples close together.
"""

from __future__ import annotations

from dataclasses import replace

from workbench.model.hashes import THUMB, Signature, SignatureView, sample_bytes, thumb_view

KEPT_WHOLE = ("full", "trim")
"""Views of which every sample is kept; all others, whatever their name, are thinned."""
THINNED_HZ = 4.0
"""14 clips, 12 of them signers, in a library; part of each cut out at three places between two samples and re-encoded.
Told as the same take: letterboxed in the library, 8 Hz of the trimmed view 40 of 42, 4 Hz 37, 2 Hz 6 of 14; cropped by
10 % in the query, 8 Hz of the centre view 39 of 42, 4 Hz 38, 2 Hz 9 of 14."""
THUMBS_HZ = 2.0
"""Of thumbs: a stretch is followed at the query's rate, so few of the library do."""
_THUMBS_KEPT = tuple(thumb_view(view) for view in KEPT_WHOLE)


def stored_form(signature: Signature) -> Signature:
    """A signature as a library keeps it; of one that is so already, or of a still, nothing changes.

    Args:
        signature: Of a medium, sampled `rate_hz` times a second.
    """
    full = next((view for view in signature.views if view.view == "full"), None)
    if full is None or not signature.rate_hz:
        return signature
    often, seldom = (
        frozenset(full.times_us[:: max(1, round(signature.rate_hz / hz))]) for hz in (THINNED_HZ, THUMBS_HZ)
    )
    views = []
    for view in signature.views:
        if view.view in KEPT_WHOLE:
            views.append(view)
        elif view.view in _THUMBS_KEPT:
            views.append(_thinned(view, seldom))
        elif not view.view.startswith(THUMB):
            views.append(_thinned(view, often))
    return replace(signature, views=tuple(views))


def _thinned(view: SignatureView, kept: frozenset[int]) -> SignatureView:
    places = [place for place, time_us in enumerate(view.times_us) if time_us in kept]
    size = sample_bytes(view.view)
    return SignatureView(
        view.view,
        tuple(view.times_us[place] for place in places),
        bytes(view.qualities[place] for place in places),
        b"".join(view.codes[place * size : (place + 1) * size] for place in places),
    )
