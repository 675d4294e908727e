"""Errors on their way from a worker: as plain data, and back as the same class."""

from __future__ import annotations

import traceback

from workbench.errors import InternalError, UnreadableError, WorkbenchError, WorkerGivenUp, places_of
from workbench.model.plain import Plain
from workbench.workers.kinds import WorkerKind

_MAX_DETAILS_CHARS = 20_000
OUT_OF_MEMORY = "MemoryError"


def to_message(error: BaseException) -> dict[str, Plain]:
    """The error as plain data: class name, text fields, and the traceback for reports to the makers."""
    details = "".join(traceback.format_exception(error))[-_MAX_DETAILS_CHARS:]
    told = {"details": details, "places": places_of(error)[-_MAX_DETAILS_CHARS:]}
    if isinstance(error, WorkbenchError):
        fields = {name: value for name, value in vars(error).items() if isinstance(value, str)}
        return {"kind": type(error).__name__, "fields": {**fields, **told}}
    kind = OUT_OF_MEMORY if isinstance(error, MemoryError) else ""
    return {"kind": kind, "fields": {"message": "", **told}}


def from_message(message: Plain) -> WorkbenchError | MemoryError:
    """Rebuild the error.

    Returns:
        The same class as in the worker for errors of this program, `MemoryError` when the worker ran out of memory,
        else an `InternalError`; `details` holds the traceback of the worker.
    """
    kind = message.get("kind") if isinstance(message, dict) else None
    raw = message.get("fields") if isinstance(message, dict) else None
    fields = (
        {str(name): value for name, value in raw.items() if isinstance(value, str)} if isinstance(raw, dict) else {}
    )
    if kind == OUT_OF_MEMORY:
        return MemoryError(fields.get("details", ""))
    known = _classes().get(kind) if isinstance(kind, str) else None
    if known is None:
        return unexpected(fields.get("details", ""), fields.get("places", ""))
    error = known.__new__(known)
    Exception.__init__(error, fields.get("message", ""))
    vars(error).update({"message": "", "advice": "", **fields})
    return error


def unexpected(details: str, places: str = "") -> InternalError:
    """An error nobody foresaw; details and places are for a report, never for the message."""
    error = InternalError(
        "Something went wrong inside this program while it worked on this.",
        advice="The details can be copied into a report to its makers.",
    )
    error.details, error.places = details, places
    return error


def _classes() -> dict[str, type[WorkbenchError]]:
    found: dict[str, type[WorkbenchError]] = {}
    waiting: list[type[WorkbenchError]] = [WorkbenchError]
    while waiting:
        kind = waiting.pop()
        found[kind.__name__] = kind
        waiting += kind.__subclasses__()
    return found


def out_of_memory(source: str, details: str) -> UnreadableError:
    """A file that needs more memory than a worker may use."""
    error = UnreadableError(
        source,
        "reading it needs more memory than a reader may use",
        advice="The original is kept; convert it to a smaller size elsewhere and add that copy beside it.",
    )
    error.details = details
    return error


def stopped_twice(source: str, details: str) -> UnreadableError:
    """A file that ended two workers one after the other."""
    error = UnreadableError(
        source,
        "it stopped the reader twice",
        advice="It is set aside for this session and not read again; the original and its hash are kept. "
        "Open it in another program with care, or add a converted copy beside it.",
    )
    error.details = details
    return error


def given_up(job: str, kind: WorkerKind, details: str) -> WorkerGivenUp:
    """Work on no foreign file that ended two workers; nothing is set aside, so that it can be tried again.

    Args:
        job: What is done, in words that can begin a sentence.
        kind: What the workers were.
        details: How the second one ended.
    """
    advice = "Close other programs and try again."
    if kind is WorkerKind.SEARCHER:
        advice = "Check that the disk of the library is connected, rebuild the search index, and try again."
    error = WorkerGivenUp(f"{job} ended its worker process twice and was given up.", advice=advice)
    error.details = details
    return error
