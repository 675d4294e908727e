"""Checking what `case export` wrote, from the terminal."""

from __future__ import annotations

import argparse
from typing import Any

from workbench.cli.output import DONE, NOTHING, PARTLY, print_json, progress_bar, say
from workbench.cli.verbs import Parsers, add_json, path_of
from workbench.commands import report_check
from workbench.errors import UnreadableError

_KINDS = {"jsonld": "verdicts as JSON-LD", "json": "the report as JSON"}


def add(nouns: Any) -> None:
    """The noun `report`."""
    report = Parsers(nouns, "report", "Exported files.", (check,))
    verb = report.verb("check", "check a file exported as jsonld or json, without a network", check)
    verb.add_argument("file", type=path_of, metavar="FILE")
    add_json(verb)


def check(arguments: argparse.Namespace) -> int:
    """Check an exported file."""
    try:
        with progress_bar() as progress:
            found = report_check.check(arguments.file, progress)
    except UnreadableError as error:
        if not arguments.json:
            raise
        print_json({"kind": None, "right": False, "faults": [str(error)], "notes": []})
        return NOTHING
    if arguments.json:
        print_json({"kind": found.kind, "right": not found.faults, "faults": found.faults, "notes": found.notes})
    else:
        for sentence in (*found.faults, *found.notes):
            print(sentence)
        count = len(found.faults)
        faults = "no fault" if not count else "1 fault" if count == 1 else f"{count:,} faults"
        say(f"{arguments.file.name}: {_KINDS[found.kind]}, {faults} found.")
    return PARTLY if found.faults else DONE
