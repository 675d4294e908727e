"""Checking, time stamps, backups and handing over on the terminal."""

from __future__ import annotations

import argparse

from workbench.cli.cases import opened
from workbench.cli.output import DONE, PARTLY, print_json, progress_bar
from workbench.commands import checking, stamps
from workbench.model.stamp import StampState


def check(arguments: argparse.Namespace) -> int:
    """0 sound, 1 something changed, missing or broken, 2 could not be checked."""
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
