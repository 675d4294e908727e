"""Hashes of other families, for exchange with other tools and as second opinions on a match card.

They never find a match. `imagehash` pulls in scipy, so it is imported on use.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from workbench.hashing import pdq, reference
from workbench.model.hashes import PerceptualHash

VERSION = 1


def _image_hashes(picture: npt.NDArray[np.uint8]) -> tuple[PerceptualHash, ...]:
    import imagehash  # noqa: PLC0415 - pulls in scipy
    from PIL import Image  # noqa: PLC0415 - with it

    image = Image.fromarray(picture).convert("L")  # as both would do, once
    found = (("phash", imagehash.phash(image)), ("dhash", imagehash.dhash(image)))
    return tuple(PerceptualHash(name, VERSION, 64, None, str(value)) for name, value in found)


def second_opinions(
    picture: npt.NDArray[np.uint8], *, exchange: bool = True, image_hashes: bool = True
) -> tuple[PerceptualHash, ...]:
    """pHash and dHash of a picture, and its reference PDQ where wanted.

    Args:
        picture: (h, w, 3) uint8 RGB, or (h, w) grey.
        exchange: Whether to add PDQ as the reference computes it.
        image_hashes: Whether to compute pHash and dHash, the dearest of them.
    """
    opinions = _image_hashes(picture) if image_hashes else ()
    if not exchange:
        return opinions
    code, quality = reference.reference_hash(picture)
    exact = PerceptualHash(reference.ALGORITHM, reference.VERSION, pdq.BITS, quality, pdq.to_hex(code))
    return (*opinions, exact)
