"""Stored codes near a picture in all its forms, over the segments of an index."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.unit.hashing.pictures import texture
from tests.unit.matching.making import index, still
from workbench.hashing import local_features
from workbench.matching.nominees import form_hits, hits
from workbench.matching.stills import query_codes


def test_forms_searched_together_equal_code_by_code(tmp_path: Path) -> None:
    pictures = {number: texture(number) for number in range(1, 6)}
    pictures[6] = np.ascontiguousarray(pictures[2][:, ::-1])
    pictures[7] = np.ascontiguousarray(np.rot90(pictures[2]))
    signatures = {number: still(picture) for number, picture in pictures.items()}
    index(tmp_path, {number: signatures[number] for number in (1, 2, 6)})
    found = index(tmp_path, signatures, 2)
    query = signatures[2]
    codes = query_codes(query, local_features.unpack(query.features[0])).codes
    for left_out in (frozenset[int](), frozenset({6})):
        together = form_hits(found, codes, 110, left_out=left_out)
        one_by_one = hits(found, codes, 110, left_out=left_out)
        for column in ("query", "item", "distance", "view", "segment", "row"):
            assert getattr(together, column).tolist() == getattr(one_by_one, column).tolist()
        assert {2, 7} <= set(together.item.tolist())
        assert (6 in together.item) == (6 not in left_out)
