"""Merging copies of a case on the terminal: arguments and handlers."""

from __future__ import annotations

import argparse

from workbench.cli.cases import opened
from workbench.cli.output import DONE, NOTHING, PARTLY, print_json, progress_bar, say
from workbench.cli.verbs import Parsers, add_case, add_json, path_of
from workbench.commands import merging
from workbench.model.merging import Choice

_DECIDED = (Choice.MINE.value, Choice.THEIRS.value, Choice.BOTH.value)


def add(case: Parsers) -> None:
    """Declare `merge` and `conflicts` below the noun `case`."""
    verb = case.verb("merge", "put another copy of this case into it: what was changed there comes over", merge)
    add_case(verb)
    verb.add_argument("other", type=path_of, metavar="OTHER", help="folder or bundle of the copy; it is not changed")
    verb.add_argument(
        "--choose",
        type=_choice_of,
        nargs="+",
        action="extend",
        default=[],
        metavar="N=WHICH",
        help="of what both changed: mine, theirs or, for notes, both; by number as --dry-run lists it",
    )
    verb.add_argument(
        "--prefer", choices=_DECIDED[:2], help="of all else that both changed; without it that stays open"
    )
    verb.add_argument("--dry-run", action="store_true", help="only say what would come; nothing is changed")
    add_json(verb)
    verb = case.verb("conflicts", "list what both copies had changed, or decide one", conflicts)
    add_case(verb)
    verb.add_argument("number", type=int, nargs="?", metavar="N", help="the conflict to decide")
    verb.add_argument("choice", nargs="?", choices=_DECIDED, metavar="mine|theirs|both")
    add_json(verb)


def _choice_of(text: str) -> tuple[int, str]:
    number, _, which = text.partition("=")
    if not number.isdecimal() or which not in _DECIDED:
        raise argparse.ArgumentTypeError(f"“{text}” is not of the form 3=theirs")
    return int(number), which


def merge(arguments: argparse.Namespace) -> int:
    """0 merged, 1 merged with conflicts left open or files missing, 2 nothing new or refused."""
    with (
        opened(arguments.case) as session,
        progress_bar() as progress,
        merging.opened_copy(session, arguments.other, progress) as copy,
    ):
        if arguments.dry_run:
            report = copy.look(progress)
        else:
            report, _change = copy.merge(dict(arguments.choose), arguments.prefer or Choice.OPEN, progress)
    if arguments.json:
        print_json(merging.to_json(report))
    else:
        for line in merging.lines(report):
            print(line)
    if not report.since:
        return NOTHING
    return PARTLY if report.notes or any(one.choice == Choice.OPEN for one in report.conflicts) else DONE


def conflicts(arguments: argparse.Namespace) -> int:
    """List, or decide one; 1 while any is open."""
    if arguments.number is not None and arguments.choice is not None:
        with opened(arguments.case) as session:
            say(merging.settle(session, {arguments.number: arguments.choice}).label)
        return DONE
    with opened(arguments.case, read_only=True) as session:
        found = session.store.conflicts()
        if arguments.number is not None:
            found = tuple(one for one in found if one.number == arguments.number)
        if arguments.json:
            print_json(merging.conflicts_to_json(found))
        else:
            for line in merging.conflict_lines(found):
                print(line)
            if not found:
                say("No copy was merged that changed what was changed here.")
    return PARTLY if any(one.choice == Choice.OPEN for one in found) else DONE
