"""Nouns, verbs and the arguments they share; every module of the command line declares its own with these."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

Handler = Callable[[argparse.Namespace], int]


def path_of(text: str) -> Path:
    """A path; an empty one would mean the folder one is in, which nobody asked for."""
    if not text.strip():
        raise argparse.ArgumentTypeError("no name was given")
    return Path(text)


def folder_of(text: str) -> Path:
    """A folder as given; `.` and `..` by their names, so that messages can name them."""
    path = path_of(text)
    return path if path.name not in ("", "..") else path.resolve()


class Parsers:
    """A noun with its verbs.

    Args:
        reads_only: Commands that record nothing in a case or library, so that nothing of it is to be kept when they
            are stopped.
    """

    def __init__(self, nouns: Any, name: str, help_text: str, reads_only: tuple[Handler, ...] = ()) -> None:
        noun = nouns.add_parser(name, help=help_text, description=help_text)
        self._verbs = noun.add_subparsers(title="verbs", metavar="VERB", required=True)
        self._reads_only = reads_only

    def verb(self, name: str, help_text: str, run: Handler) -> argparse.ArgumentParser:
        """Add a verb, and give its parser."""
        parser: argparse.ArgumentParser = self._verbs.add_parser(name, help=help_text, description=help_text)
        parser.set_defaults(run=run, reads_only=run in self._reads_only)
        return parser

    def noun(self, name: str, help_text: str) -> Parsers:
        """Add a noun of its own below this one: `case stamp request`."""
        return Parsers(self._verbs, name, help_text, self._reads_only)


def add_json(parser: argparse.ArgumentParser) -> None:
    """The option `--json`."""
    parser.add_argument("--json", action="store_true", help="print JSON to standard output and nothing else")


def add_case(parser: argparse.ArgumentParser) -> None:
    """The argument CASE."""
    parser.add_argument("case", type=folder_of, metavar="CASE", help="the case folder")


def add_library(parser: argparse.ArgumentParser) -> None:
    """The argument LIBRARY."""
    parser.add_argument("library", type=folder_of, metavar="LIBRARY", help="the library folder")
