"""Bundles of cases on the terminal: arguments and handlers."""

from __future__ import annotations

import argparse

from workbench.cli.cases import opened_to_give
from workbench.cli.output import DONE, PARTLY, print_json, progress_bar
from workbench.cli.verbs import Parsers, add_case, add_json, path_of
from workbench.commands import bundle
from workbench.errors import UsageError


def add(case: Parsers) -> None:
    """Declare `bundle` below the noun `case`."""
    verb = case.verb("bundle", "make a bundle of the case to give away: one zip file or folder with its hashes", make)
    add_case(verb)
    verb.add_argument("--to", type=path_of, required=True, metavar="FILE.zip|FOLDER", help="to be made")
    verb.add_argument(
        "--without-originals", action="store_true", help="leave the originals out; their hashes are listed"
    )
    add_json(verb)


def make(arguments: argparse.Namespace) -> int:
    """0 made, 1 made with something missing or a problem in the record."""
    with opened_to_give(arguments.case) as session, progress_bar() as progress:
        done = bundle.bundle(session, arguments.to, originals=not arguments.without_originals, progress=progress)
    if arguments.json:
        print_json(bundle.to_json(done))
    else:
        for line in bundle.lines(done):
            print(line)
    return PARTLY if bundle.is_partly(done) else DONE


def check(arguments: argparse.Namespace) -> int:
    """`case check` of a bundle: 0 sound, 1 something changed, missing or broken, 2 could not be checked."""
    if arguments.head:
        raise UsageError(
            "--head is for a case, not for a bundle.",
            advice="The check of a bundle prints its head; to look for an earlier one, import the bundle first.",
        )
    with progress_bar() as progress:
        found = bundle.check(arguments.case, progress=progress)
    if arguments.json:
        print_json(bundle.check_to_json(found))
    else:
        for line in bundle.check_lines(found):
            print(line)
    return DONE if found.sound else PARTLY
