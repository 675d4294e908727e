"""What a trusted time stamp shows, in sentences, and what it does not."""

from __future__ import annotations

from workbench.model.stamp import Stamp, StampCheck, StampState
from workbench.review.words import date_words

_OUTCOMES = {
    StampState.TRUSTED: "The signature holds: {why}.",
    StampState.UNTRUSTED: "The signature holds, but who signed is not established: {why}.",
    StampState.WRONG: "It does not hold: {why}.",
    StampState.NOT_CHECKED: "It was not checked: {why}.",
}
HEAD_CHECK = (
    "Each entry of the log carries the hash of the one before, so this hash stands for all of them. “Check the case” "
    "in the program, or “case check CASE --head HASH” on a terminal, says whether it is still in the log and what was "
    "recorded since."
)
REVOCATION = "Whether the certificate was revoked is not checked, as this needs a network."


def moment_words(time: str) -> str:
    """`9 Apr 2016, 14:05:10 UTC`."""
    return f"{date_words(time[:10])}, {time[11:19]} UTC"


def stamp_sentence(stamp: Stamp) -> str:
    """Who says what: the log up to an entry existed at a time."""
    authority = f"“{stamp.authority}”" if stamp.authority else "an authority that gives no name"
    by = f", give or take {accuracy_words(stamp.accuracy_ms)}" if stamp.accuracy_ms else ""
    return (
        f"The log up to entry {stamp.seq} existed on {moment_words(stamp.time)}{by}, as {authority} says; the "
        f"authority gave its stamp the serial number {stamp.serial}."
    )


def accuracy_words(milliseconds: int) -> str:
    """`1 s` or `500 ms`."""
    return f"{milliseconds // 1000} s" if milliseconds % 1000 == 0 else f"{milliseconds} ms"


def outcome_sentence(state: StampState, why: str) -> str:
    """What came of checking it."""
    return _OUTCOMES[state].format(why=why)


def stamp_lines(stamp: Stamp, check: StampCheck | None = None) -> tuple[str, ...]:
    """All of it: what it says, what came of checking it, and what was not checked.

    Args:
        check: Of now; by default of when it was taken in.
    """
    state, why = (check.state, check.why) if check is not None else (stamp.state, stamp.why)
    last = (REVOCATION,) if state is StampState.TRUSTED else ()
    return (stamp_sentence(stamp), outcome_sentence(state, why), *last)
