"""Averaging several parts of one picture at once."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.hashing.pictures import texture
from workbench.hashing import pdq
from workbench.hashing.areas import Areas, fits
from workbench.hashing.signature import reduced
from workbench.hashing.trim import Box


@pytest.mark.parametrize("box", [Box(0, 375, 0, 500), Box(19, 356, 25, 475), Box(0, 64, 3, 67), Box(300, 375, 1, 500)])
def test_a_part_is_as_opencv_averages_it(box: Box) -> None:
    grey = texture(3, 500, 375)
    ours, theirs = Areas(grey).reduced(box), reduced(box.of(grey))
    assert np.abs(ours - theirs).max() <= 1  # rounded the other way at exact halves
    assert pdq.distances(pdq.hash_grey64(ours[None])[0], pdq.hash_grey64(theirs[None])[0]).item() == 0


def test_parts_smaller_than_their_hash_picture_are_left_to_opencv() -> None:
    assert not fits((500, 500), Box(0, 63, 0, 200))
    assert not fits((4000, 4000), Box(0, 4000, 0, 4000))
