"""What is told of a fault of this program, in two measures: without any name, and with messages and names of files."""

from __future__ import annotations

import platform
import traceback
from dataclasses import dataclass

from PySide6.QtCore import qVersion

from workbench import __version__
from workbench.errors import places_of
from workbench.ui.direction import without_isolates
from workbench.ui.models.without_paths import names_only, without_person


@dataclass(frozen=True, slots=True)
class FaultReport:
    """A report for whoever looks after the program, as it can be copied.

    Attributes:
        plain: Versions, kinds of errors, places in the program. No message, so no name of a file and no word of a case.
        named: The same with messages. Of each path its last name alone, and nothing of the person's home folder.
    """

    plain: str
    named: str


def versions() -> str:
    """Versions of the program and of what it runs on, one line each."""
    return "\n".join(
        (
            f"Workbench {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
        )
    )


def of_versions() -> FaultReport:
    """Where nothing failed: the versions alone."""
    return FaultReport(versions(), versions())


def of_error(error: BaseException) -> FaultReport:
    """What is told of an error, and of what led to it in a worker."""
    lines = "".join(traceback.format_exception(error))
    details = getattr(error, "details", "")
    told = "\n\n".join(filter(None, (versions(), lines, details and f"In a worker:\n{details}")))
    return FaultReport(
        plain=f"{versions()}\n\n{places_of(error)}\n",
        named=without_person(names_only(without_isolates(told))),
    )
