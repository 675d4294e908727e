"""The exception tree.

WorkbenchError                what happened, in a sentence for the analyst
|- InputError                 the input or the environment: bad file, full disk, wrong argument
|  |- UnreadableError         a file that cannot be used, with its path and reason
|  |- UsageError              a command called with arguments that do not fit
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


class WorkbenchError(Exception):
    """Base of all errors this program raises on purpose.

    Attributes:
        message: What happened, in a plain sentence.
        advice: What to do now; may be empty.
        details: For a report to the makers (the traceback in a worker, its last messages); never shown unasked.
    """

    details: str = ""

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
