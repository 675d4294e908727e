"""Which pictures a person wants hidden: what is marked graphic, and what the case or a person says of media.

A person's own setting for all cases is not asked: it is about their screen, not about the case.
"""

from __future__ import annotations

from collections.abc import Callable

from workbench.model.case import CaseState
from workbench.review.graphic import mask_rules


def hidden_test(state: CaseState) -> Callable[[str], bool]:
    """Tells of a picture's key ("frame:3@12800", "library:7") whether it is masked."""
    rules = mask_rules(state)

    def is_hidden(key: str) -> bool:
        said = rules.said(key)
        return rules.graphic(key) or (state.masking == "masked" if said is None else said)

    return is_hidden
