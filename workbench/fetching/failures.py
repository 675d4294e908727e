"""Why something could not be fetched, in words for the analyst."""

from __future__ import annotations

_TRY_LATER = "Try again later."
_BY_HAND = "Open it in a browser, save it and give the file to the case."
_STATUS = {
    400: ("the site did not understand the request (400)", _BY_HAND),
    401: ("the site asks for a sign-in (401)", _BY_HAND),
    403: ("the site refuses it (403): it may ask for a sign-in, or turn programs away", _BY_HAND),
    404: ("the site says it is not there (404)", "Look for a copy in a web archive."),
    410: ("the site says it was taken away (410)", "Look for a copy in a web archive."),
    429: ("the site says there were too many requests (429)", _TRY_LATER),
    451: ("the site may not show it here for legal reasons (451)", "Look for a copy in a web archive."),
}


class Failed(Exception):  # noqa: N818 - an outcome, kept with the case
    """Something was not fetched.

    Attributes:
        reason: Why, as a clause.
        advice: What to do.
        again: Whether the same request may succeed a moment later.
    """

    def __init__(self, reason: str, advice: str = "", *, again: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.advice = advice
        self.again = again


def of_status(status: int) -> Failed:
    """For an answer that is no file."""
    if status in _STATUS:
        return Failed(*_STATUS[status])
    if status >= 500:
        return Failed(f"the site has a fault of its own ({status})", _TRY_LATER, again=True)
    return Failed(f"the site answered with something else than the file ({status})", _BY_HAND)
