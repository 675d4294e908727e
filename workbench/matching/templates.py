"""Templates, learnt from what several library pictures share with a query: frames, pages, studio sets, lower thirds.

Two different photographs in one template agree wherever the template is picture-like, and no look at one pair alone can
tell that from reuse. The library can: a region that a query shares with several pictures *which differ from one another
elsewhere* belongs to a template and does not count. Copies of one picture differ nowhere, so they teach no template.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from workbench.matching import parameters as p
from workbench.matching.agreement import Agreement, Maps, alike, largest_region

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Shared:
    """What one library picture shares with the query.

    Attributes:
        agreement: Of the pair.
        mirrored: Whether the query was mirrored for it.
    """

    agreement: Agreement
    mirrored: bool


def _upright(maps: Maps, mirrored: bool) -> Maps:
    if not mirrored:
        return maps
    return Maps(maps.agreeing[:, ::-1], maps.differing[:, ::-1], np.ascontiguousarray(maps.seen[:, ::-1]))


def outside_templates(shared: list[Shared]) -> list[float | None]:
    """How much agrees outside of templates, for each library picture.

    Args:
        shared: Of pictures that registered with one query.

    Returns:
        The largest connected region that agrees outside of templates, as a share of what agrees and differs; None for
        pictures that share nothing with a template.
    """
    suspects = [
        (number, _upright(one.agreement.maps, one.mirrored))
        for number, one in enumerate(shared)
        if one.agreement.maps is not None and max(one.agreement.differs, one.agreement.other) >= p.TEMPLATE_DIFFERS
    ]
    result: list[float | None] = [None] * len(shared)
    for place, (number, maps) in enumerate(suspects):
        others = [other for at, (_, other) in enumerate(suspects) if at != place]
        template = _template(maps, others)
        if template is None:
            continue
        judged = int(maps.agreeing.sum()) + int(maps.differing.sum())
        left = largest_region(maps.agreeing & ~template)
        result[number] = left / max(1, judged)
    return result


def _template(maps: Maps, others: list[Maps]) -> Mask | None:
    """The region shared with others that differ from this one, or None when there is none."""
    found: Mask | None = None
    for other in others:
        if other.agreeing.shape != maps.agreeing.shape:
            continue
        both = maps.agreeing & other.agreeing
        apart = maps.differing & other.differing
        if int(both.sum()) < p.LEAST_TEXTURED_PX or int(apart.sum()) < p.LEAST_TEXTURED_PX:
            continue
        if alike(maps.seen, other.seen, apart) > p.TEMPLATE_ALIKE:
            continue  # copies of one picture
        found = both if found is None else found | both
    if found is None:
        return None
    window = np.ones((p.NCC_WINDOW_PX, p.NCC_WINDOW_PX), np.uint8)
    return np.asarray(cv2.dilate(found.astype(np.uint8), window) > 0)
