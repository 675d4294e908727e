"""What two copies of a case had changed in different ways and nobody decided yet, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.model.case import CaseState
from workbench.model.merging import Choice, Conflict
from workbench.review.stamps import moment_words


def open_conflicts(state: CaseState, claim_id: int | None = None) -> tuple[Conflict, ...]:
    """Those still to be decided, of one claim or of the case."""
    return tuple(
        one for one in state.conflicts if one.choice == Choice.OPEN and (claim_id is None or one.claim_id == claim_id)
    )


def sentences(state: CaseState, claim_id: int | None = None) -> Iterator[str]:
    """One for each: what, what is here, what the other copy has, by whom and when."""
    for one in open_conflicts(state, claim_id):
        mine, theirs = one.mine.rstrip("."), one.theirs.rstrip(".")
        yield (
            f"{one.what}: two copies of the case differ, and it is not decided which holds."
            f" Here: {mine}{_by(one.mine_by, one.mine_at)}. In the copy: {theirs}{_by(one.theirs_by, one.theirs_at)}."
        )


def _by(who: str, at: str) -> str:
    parts = [*((f"by {who}",) if who else ()), *((f"on {moment_words(at)}",) if at else ())]
    return f" ({' '.join(parts)})" if parts else ""
