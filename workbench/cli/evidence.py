"""Checking, time stamps, backups and handing over on the terminal."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from workbench.cli import bundles
from workbench.cli.cases import opened, opened_to_give
from workbench.cli.output import DONE, NOTHING, PARTLY, print_json, progress_bar, say
from workbench.commands import backups, checking, stamps
from workbench.commands.case_sources import is_bundle
from workbench.model.backup import Backup
from workbench.model.names import display_name
from workbench.model.stamp import StampState


def check(arguments: argparse.Namespace) -> int:
    """0 sound, 1 something changed, missing or broken, 2 could not be checked."""
    if is_bundle(arguments.case):
        return bundles.check(arguments)
    with progress_bar() as progress:
        report = checking.check(arguments.case, progress=progress, head=arguments.head)
    if arguments.json:
        print_json(checking.check_to_json(report))
    else:
        for line in checking.check_lines(report):
            print(line)
    return PARTLY if report.problems else DONE


def request_stamp(arguments: argparse.Namespace) -> int:
    """Write the request for a time stamp."""
    with opened(arguments.case) as session:
        report = stamps.request(session, arguments.to)
    if arguments.json:
        print_json({"file": str(report.path), "entry": report.seq, "head": report.head})
    else:
        for line in report.lines():
            print(line)
    return DONE


def import_stamp(arguments: argparse.Namespace) -> int:
    """Take a reply in; 1 when it could not be checked to the end."""
    with opened(arguments.case) as session, progress_bar() as progress:
        report = stamps.import_reply(session, arguments.reply, arguments.certificates, progress)
    if arguments.json:
        print_json({**stamps.to_json(report.stamp), "notes": list(report.notes)})
    else:
        for line in report.lines():
            print(line)
    return DONE if report.stamp.state is StampState.TRUSTED else PARTLY


def list_stamps(arguments: argparse.Namespace) -> int:
    """The stamps of a case as they were taken in; `case check` checks them again."""
    with opened(arguments.case, read_only=True) as session:
        found = session.state().stamps
        if arguments.json:
            print_json({"stamps": [stamps.to_json(stamp) for stamp in found]})
            return DONE
        for stamp in found:
            print(f"{stamp.id}: {' '.join(stamps.lines_of(stamp))}")
        if not found:
            print("This case holds no time stamp.")
    return DONE


def save_stamp(arguments: argparse.Namespace) -> int:
    """Write a reply out as it came."""
    with opened(arguments.case, read_only=True) as session:
        print(stamps.save_reply(session, arguments.stamp, arguments.to))
    return DONE


def restore(arguments: argparse.Namespace) -> int:
    """Restore a backup, or list the backups."""
    with progress_bar() as progress:
        if arguments.backup is None:
            return _list_backups(arguments, backups.listed(arguments.case, progress))
        done = backups.restore(arguments.case, arguments.backup, progress=progress)
    if arguments.json:
        print_json(backups.to_json(done))
    else:
        for line in backups.restored_lines(done):
            print(line)
    return DONE


def _list_backups(arguments: argparse.Namespace, found: Sequence[Backup]) -> int:
    if arguments.json:
        print_json({"backups": [backups.to_json(one) for one in found]})
        return DONE
    for one in found:
        print(f"{display_name(one.name)}\n  {backups.made_words(one)}\n  {backups.backup_words(one)}")
    if not found:
        say("There is no backup of this case.")
        return NOTHING
    return DONE


def hand_over(arguments: argparse.Namespace) -> int:
    """Make a closed, checked copy; 1 when the check of the copy found something."""
    with opened_to_give(arguments.case) as session, progress_bar() as progress:
        done = backups.hand_over(session, arguments.to, originals=not arguments.without_originals, progress=progress)
    if arguments.json:
        print_json(backups.to_json(done))
    else:
        for line in backups.hand_over_lines(done):
            print(line)
    return PARTLY if done.problems else DONE
