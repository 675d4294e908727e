"""The exception tree.

WorkbenchError                what happened, in a sentence for the analyst
|- InputError                 the input or the environment: bad file, full disk, wrong argument
|  |- UnreadableError         a file that cannot be used, with its path and reason
|  |- UsageError              a command called with arguments that do not fit
|  |  |- InTheWayError        files of others lie where files would be written
|  |- NotFoundError           no such claim, medium, match or file
|  |- StorageError            the case or library cannot be opened or written
|  |  |- LockedError          open elsewhere; names the holder
|  |  |- NewerFormatError     made by a newer version
|  |  |- FullDiskError        the disk has no room left
|  |  |- DamagedError         a check found something changed, missing or broken
|  |- RuleError               refused by a rule of verification, with what to do instead
|- Cancelled                  the analyst stopped the work; not an error to report
|- WorkerError                a worker process failed
|  |- WorkerDied              ended without an answer (fault, memory)
|  |  |- WorkerGivenUp        so did the fresh one that went on in its place
|  |- WorkerTimeout           took longer than its limit
|- InternalError              a fault of this program
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import PurePosixPath, PureWindowsPath


class WorkbenchError(Exception):
    """Base of all errors this program raises on purpose.

    Attributes:
        message: What happened, in a plain sentence.
        advice: What to do now; may be empty.
        details: For a report to the makers (the traceback in a worker, its last messages); never shown unasked.
        places: What `places_of` tells of the error in a worker; empty for one that comes from none.
    """

    details: str = ""
    places: str = ""

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class InputError(WorkbenchError):
    """The input or the environment is at fault."""


class UnreadableError(InputError):
    """A file cannot be used.

    Attributes:
        path: Display form of the file's path or name.
        reason: Why, as a short clause ("the file is empty").
    """

    def __init__(self, path: str, reason: str, *, advice: str = "") -> None:
        super().__init__(f"{path}: {reason}.", advice=advice)
        self.path = path
        self.reason = reason


class UsageError(InputError):
    """A command was called with arguments that do not fit."""


class InTheWayError(UsageError):
    """Files that the program did not write lie where it would write; none was touched.

    Attributes:
        names: Of those files, in display form.
    """

    def __init__(self, message: str, names: tuple[str, ...], *, advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.names = names


class NotFoundError(InputError):
    """The named claim, medium, match, library item or file does not exist."""


class StorageError(InputError):
    """A case or library cannot be opened, read or written."""


class LockedError(StorageError):
    """Open elsewhere.

    Attributes:
        holder: Who holds it, as written in the lock file ("mara on desk-3, process 4711"); may be empty.
    """

    def __init__(self, message: str, *, holder: str = "", advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.holder = holder


class NewerFormatError(StorageError):
    """Written by a newer version of this program."""


class FullDiskError(StorageError):
    """The disk has too little room; what it holds can still be read."""


class DamagedError(StorageError):
    """A check found something changed, missing or broken."""


class RuleError(InputError):
    """Refused by a rule of verification; the advice says what would be accepted."""


class Cancelled(WorkbenchError):  # noqa: N818 - reads as a state, and is not reported as an error
    """The analyst stopped the work."""

    def __init__(self, message: str = "Stopped on request.") -> None:
        super().__init__(message)


class WorkerError(WorkbenchError):
    """A worker process could not do its task."""


class WorkerDied(WorkerError):  # noqa: N818
    """The worker ended without an answer."""


class WorkerGivenUp(WorkerDied):
    """Two workers, one after the other, ended without an answer, and nobody here ended them."""


class WorkerTimeout(WorkerError):  # noqa: N818
    """The worker took longer than its limit and was ended."""


class InternalError(WorkbenchError):
    """A fault of this program; the details belong in a report to its makers."""


def places_of(error: BaseException) -> str:
    """Kinds of errors and where in the program they arose, what led to them first.

    Nothing else is told: a message may hold the name of a file or the words of a claim.
    """
    return "\n".join(_places(traceback.TracebackException.from_exception(error), error))


def _places(told: traceback.TracebackException, error: BaseException | None) -> Iterator[str]:
    before = told.__cause__ or (None if told.__suppress_context__ else told.__context__)
    if before is not None and error is not None:
        yield from _places(before, error.__cause__ or error.__context__)
        yield "which led to"
    yield type(error).__name__ if error is not None else "an error"
    for frame in told.stack:
        yield f"  {_of_program(frame.filename)}, line {frame.lineno}, in {frame.name}"
    in_worker = getattr(error, "places", "")
    if in_worker:
        yield from ("  in a worker:", *(f"    {line}" for line in in_worker.splitlines()))


def _of_program(path: str) -> str:
    """A file of the program or a library by its place there; of any other its name."""
    parts = (PureWindowsPath if "\\" in path else PurePosixPath)(path).parts
    for top in ("site-packages", "workbench"):
        if top in parts:
            at = len(parts) - parts[::-1].index(top)
            return "/".join(parts[at if top == "site-packages" else at - 1 :])
    return parts[-1] if parts else path
