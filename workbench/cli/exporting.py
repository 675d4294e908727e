"""What `case export` takes beside its formats, and checking what it wrote."""

from __future__ import annotations

import argparse
from typing import Any

from workbench.cli.output import DONE, NOTHING, PARTLY, print_json, progress_bar, say
from workbench.cli.verbs import Parsers, add_json, path_of
from workbench.commands import report_check
from workbench.commands.export_options import options_for
from workbench.commands.session import Session
from workbench.errors import UnreadableError
from workbench.model.report import ExportOptions

_KINDS = {"jsonld": "verdicts as JSON-LD", "json": "the report as JSON"}
TIMECODES = ("drop-frame", "non-drop-frame")


def add_options(export: argparse.ArgumentParser) -> None:
    """Options of single formats."""
    export.add_argument(
        "--claim", type=int, nargs="+", action="extend", default=[], metavar="N", help="only these claims: jsonld, card"
    )
    export.add_argument(
        "--media",
        nargs="+",
        action="extend",
        default=[],
        metavar="MEDIA",
        help="only these media: vtt, edl, keyframes",
    )
    export.add_argument(
        "--without-masked", action="store_true", help="leave out pictures that are masked: keyframes, card"
    )
    export.add_argument("--url", default="", help="where the report can be read: jsonld; without it, it is a draft")
    export.add_argument("--published", default="", metavar="DATE", help="since when it can be read there: jsonld")
    export.add_argument(
        "--timecode", choices=TIMECODES, default=TIMECODES[0], help="how 29.97 and 59.94 frames a second count: edl"
    )


def options_of(session: Session, arguments: argparse.Namespace) -> ExportOptions:
    """What was given, checked."""
    return options_for(
        session,
        claim_ids=arguments.claim,
        media=arguments.media,
        without_masked=arguments.without_masked,
        url=arguments.url,
        published=arguments.published,
        drop_frame=arguments.timecode == TIMECODES[0],
    )


def add_report(nouns: Any) -> None:
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
