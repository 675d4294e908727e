"""Cases and libraries somebody else made, taken over on the terminal: arguments and handlers."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from workbench.cli.output import DONE, PARTLY, print_json, progress_bar
from workbench.cli.verbs import Parsers, add_json, folder_of
from workbench.commands import foreign, known
from workbench.commands.foreign import ImportReport
from workbench.commands.names import display


def add(noun: Parsers, word: str) -> None:
    """Declare `import` below the noun `case` or `library`."""
    run = import_case if word == "case" else import_library
    verb = noun.verb("import", f"take a {word} over that somebody else made: checked, and as a copy", run)
    verb.add_argument(
        "foreign",
        type=folder_of,
        metavar="FOREIGN",
        help="the folder as it came, or a bundle of a case; it is not changed",
    )
    verb.add_argument("--to", type=folder_of, required=True, metavar="NEW", help="the folder to be made")
    add_json(verb)


def import_case(arguments: argparse.Namespace) -> int:
    """0 taken over, 1 taken over with something missing, changed or not vouched for, 2 refused."""
    with progress_bar() as progress:
        report = foreign.import_case(arguments.foreign, arguments.to, progress=progress)
    return _tell(report, arguments.json)


def import_library(arguments: argparse.Namespace) -> int:
    """The same for a library."""
    with progress_bar() as progress:
        report = foreign.import_library(arguments.foreign, arguments.to, progress=progress)
    return _tell(report, arguments.json)


def _tell(report: ImportReport, as_json: bool) -> int:
    if as_json:
        print_json(report.to_json())
    else:
        for line in report.lines():
            print(line)
    return PARTLY if report.problems else DONE


def strange_lines(arguments: argparse.Namespace) -> Iterator[str]:
    """What to know of a case or library that is named, and that this computer neither made nor opened for writing.

    The window asks; who names a folder on a terminal has decided, and is told.
    """
    libraries = (getattr(arguments, "library", None), *(getattr(arguments, "libraries", None) or ()))
    for word, folders in (("case", (getattr(arguments, "case", None),)), ("library", libraries)):
        for folder in folders:
            if folder is not None and known.is_strange(folder):
                yield (
                    f"This computer does not know the {word} “{display(folder.name)}” and opens it as it is. If"
                    f" somebody else made it, take a checked copy over instead: workbench {word} import."
                )
