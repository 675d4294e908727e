"""Which claim a file belongs to by its name: only when nothing else fits."""

from __future__ import annotations

import pytest

from workbench.commands.linking import claim_by_name
from workbench.model.ids import ClaimId
from workbench.model.review import Claim

CLAIMS = tuple(
    Claim(ClaimId(number), number, sentence)
    for number, sentence in enumerate(
        (
            "Footage was released of pro-Turkish mercenaries doing a salute.",
            "An Azerbaijan drone was also destroyed.",
            "Azerbaijan’s Ministry of Defense released videos praising their settlements and showing empty streets.",
            "An Armenian drone was also allegedly downed.",
        ),
        start=1,
    )
)


@pytest.mark.parametrize(
    ("name", "claim"),
    [
        ("salute.mp4", 1),
        ("Salutes_01.MOV", 1),
        ("empty-street.jpg", 3),
        ("azerbaijan-drone.mp4", 2),
        ("armenian drone.webm", 4),
        ("drone.mp4", None),
        ("azerbaijan.mp4", None),
        ("video_released.mp4", None),
        ("IMG_20201012.jpg", None),
        ("bottle.mp4", None),
        ("", None),
    ],
)
def test_names(name: str, claim: int | None) -> None:
    found = claim_by_name(name, CLAIMS)
    assert (found.number if found else None) == claim
