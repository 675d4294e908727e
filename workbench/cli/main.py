"""The same commands on a terminal: arguments in, exit status out.

Exit status: 0 done; 1 done, but some inputs could not be read; 2 usage error or nothing could be done.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from workbench.cli.output import NOTHING, say
from workbench.cli.parser import build_parser
from workbench.errors import InternalError, WorkbenchError


def main(words: Sequence[str]) -> int:
    """Run one command.

    Args:
        words: Command line without the program name.

    Returns:
        The exit status of the contract above.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = build_parser().parse_args(words)
    try:
        return int(arguments.run(arguments))
    except InternalError as error:
        say(f"This is a fault of the program, not of your files: {error}")
        return NOTHING
    except WorkbenchError as error:
        say(str(error))
        return NOTHING
    except KeyboardInterrupt:
        say("Stopped on request. What was recorded before is kept.")
        return NOTHING
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOTHING
