"""The same commands on a terminal: arguments in, exit status out.

Exit status: 0 done; 1 done, but some inputs could not be read; 2 usage error or nothing could be done.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from workbench import __version__, paths
from workbench.cli.foreign import strange_lines
from workbench.cli.output import NOTHING, say
from workbench.cli.parser import build_parser
from workbench.cli.terminal import inert_streams
from workbench.errors import InternalError, WorkbenchError, places_of

FAULT_NAME = "last-fault.txt"


def main(words: Sequence[str], open_window: Callable[[Path | None, bool], int]) -> int:
    """Run one command.

    Args:
        words: Command line without the program name.
        open_window: Opens a case in the window, or with None and True the sample, which it builds; given by the
            caller, since the terminal knows nothing of Qt.

    Returns:
        The exit status of the contract above.
    """
    with inert_streams():
        return _run(words, open_window)


def _run(words: Sequence[str], open_window: Callable[[Path | None, bool], int]) -> int:
    arguments = build_parser().parse_args(words)
    arguments.open_window = open_window
    try:
        for line in strange_lines(arguments):
            say(line)
        return int(arguments.run(arguments))
    except InternalError as error:
        return _own_fault(error)
    except WorkbenchError as error:
        say(str(error))
        return NOTHING
    except KeyboardInterrupt:
        reads_only = getattr(arguments, "reads_only", False)
        say("Stopped on request." if reads_only else "Stopped on request. What was recorded before is kept.")
        return NOTHING
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOTHING
    except Exception as error:  # noqa: BLE001 - a person at a terminal gets a sentence; the makers get the file
        return _own_fault(error)


def _for_me_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _own_fault(error: Exception) -> int:
    """Say that the program is at fault, and keep where it arose in a file for its makers: no message, no name."""
    say(f"This is a fault of the program, not of your files ({type(error).__name__}).")
    report = paths.config_dir() / FAULT_NAME
    versions = f"Python {platform.python_version()}, {platform.system()} {platform.release()}, {platform.machine()}"
    try:
        report.parent.mkdir(parents=True, exist_ok=True)
        report.unlink(missing_ok=True)  # so that the mode of an earlier one does not stay
        with open(report, "x", encoding="utf-8", opener=_for_me_alone) as stream:
            stream.write(f"workbench {__version__}\n{versions}\n\n{places_of(error)}\n")
    except OSError:
        say("What was recorded before is kept.")
        return NOTHING
    say(f"What was recorded before is kept. The details for the makers are in {report}")
    return NOTHING
