"""`workbench about`: versions, limits, licences."""

from __future__ import annotations

import argparse
from typing import Any

from workbench.cli.output import DONE, print_json
from workbench.cli.verbs import add_json
from workbench.commands import about, licences
from workbench.model.plain import to_plain


def add(nouns: Any) -> None:
    """The noun with its options."""
    told = nouns.add_parser("about", help="versions of the program and its decoders, limits, licences")
    told.add_argument("--licences", action="store_true", help="print the licences of all parts instead")
    add_json(told)
    told.set_defaults(run=run, reads_only=True)


def run(arguments: argparse.Namespace) -> int:
    """Print it."""
    if arguments.licences:
        print(licences.text())
        return DONE
    found = about.told()
    if arguments.json:
        print_json(to_plain(found))
    else:
        print("\n".join(about.lines(found)))
    return DONE
