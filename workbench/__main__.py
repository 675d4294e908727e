"""Start: no arguments or a case opens the window, a command name runs the command line."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from workbench.cli.nouns import NOUNS

NO_SCREEN = (
    "There is no screen here, so the window cannot open. The same work can be done with commands: "
    "workbench --help lists them, workbench demo --no-window runs the sample.\n"
)


def main(words: list[str] | None = None) -> int:
    """Run the program; returns its exit status."""
    try:
        return _run(words)
    except KeyboardInterrupt:  # outside of a command: while it was still being loaded
        sys.stderr.write("Stopped on request.\n")
        return 2


def _run(words: list[str] | None) -> int:
    arguments = sys.argv[1:] if words is None else words
    if arguments[:1] == ["--worker-process"]:  # how a frozen program starts its workers, see workers/process.py
        from workbench.workers import child  # noqa: PLC0415 - a worker needs nothing else of the program

        child.main()
        return 0
    if not arguments:
        return _open_window(None)
    if len(arguments) == 1 and arguments[0] not in NOUNS and not arguments[0].startswith("-"):
        case = Path(arguments[0])
        if case.is_dir():
            return _open_window(case)
        sys.stderr.write(f"There is no case at {case}. See workbench --help for the commands.\n")
        return 2
    from workbench.cli.main import main as run_command  # noqa: PLC0415 - the window needs none of it

    return run_command(arguments, _open_window)


def _open_window(case: Path | None, sample: bool = False) -> int:
    if _has_no_screen():
        sys.stderr.write(NO_SCREEN)
        return 2
    from workbench.ui.app import run  # noqa: PLC0415 - the terminal needs none of it

    return run(case, sample=sample)


def _has_no_screen() -> bool:
    """Whether Qt could only end the program; on Windows and macOS there always is a screen."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return sys.platform.startswith("linux") and not named


if __name__ == "__main__":
    sys.exit(main())
