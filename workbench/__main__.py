"""Start: no arguments or cases open the window, a command name runs the command line."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from workbench.cli.nouns import NOUNS
from workbench.model.names import display_name

CASE_FILE = "case.workbench"
"""Name of the database in a case's folder; what a double click in a file manager hands over."""

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
        return _open_windows()
    if arguments[0] not in NOUNS and not any(word.startswith("-") for word in arguments):
        cases = [_case_of(Path(word)) for word in arguments]
        missing = next((word for word, case in zip(arguments, cases, strict=True) if not case.is_dir()), None)
        if missing is None:
            return _open_windows(*cases)
        sys.stderr.write(f"There is no case at {display_name(missing)}. See workbench --help for the commands.\n")
        return 2
    from workbench.cli.main import main as run_command  # noqa: PLC0415 - the window needs none of it

    return run_command(arguments, _open_window)


def _case_of(path: Path) -> Path:
    """The case a file manager means when its database was double-clicked."""
    return path.parent if path.name == CASE_FILE and path.is_file() else path


def _open_window(case: Path | None, sample: bool = False) -> int:
    return _open_windows(*([] if case is None else [case]), sample=sample)


def _open_windows(*cases: Path, sample: bool = False) -> int:
    """The window, and one more for each further case."""
    if _has_no_screen():
        sys.stderr.write(NO_SCREEN)
        return 2
    from workbench.ui.app import run  # noqa: PLC0415 - the terminal needs none of it

    return run(*cases, sample=sample)


def _has_no_screen() -> bool:
    """Whether Qt could only end the program; on Windows and macOS there always is a screen."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return sys.platform.startswith("linux") and not named


if __name__ == "__main__":
    sys.exit(main())
