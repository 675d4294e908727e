"""Fetching on the terminal: the plan is told and asked for first, unless `--yes` was given."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path

from workbench.cli.cases import opened, tell_intake
from workbench.cli.output import DONE, NOTHING, PARTLY, print_json, progress_bar, say
from workbench.commands import fetch_plan, fetching
from workbench.commands.fetch_plan import FetchPlan
from workbench.errors import StorageError, UsageError
from workbench.model.names import display_name
from workbench.model.plain import to_plain
from workbench.settings import Settings


def fetch_media(arguments: argparse.Namespace) -> int:
    """Fetch files of open items; 1 when some could not be had, 2 when none could."""
    with opened(arguments.case) as session:
        state = session.state()
        media = fetch_plan.items_named(state, arguments.media) if arguments.media else None
        plan = fetch_plan.of_items(state, Settings(), media)
        for line in fetch_plan.left_lines(plan.left):
            say(line)
        if not plan.wanted:
            say("There is nothing to fetch." if not plan.left else "Nothing was sent.")
            return NOTHING
        _consent(plan, arguments.yes)
        with progress_bar() as progress:
            report = fetching.fetch(session, plan, progress)
        if arguments.json:
            print_json(report.to_json())
        else:
            for line in report.lines():
                print(line)
        if not report.fetched:
            return NOTHING
        return PARTLY if report.failed or report.intake.unreadable else DONE


def fetch_article(arguments: argparse.Namespace) -> int:
    """Fetch an article into a case, or into a folder with how it was had beside it."""
    if (arguments.case is None) == (arguments.to is None):
        raise UsageError("Where the article goes was not said.", advice="Give --case CASE or --to FOLDER, one of them.")
    plan = fetch_plan.of_page(arguments.url, Settings())
    if arguments.to is not None:
        _consent(plan, arguments.yes)
        with progress_bar() as progress:
            path, record = fetching.page(plan, None, progress)
        for file in _copied(path, arguments.to, json.dumps(to_plain(record), indent=1, ensure_ascii=False)):
            print(file)
        return DONE
    with opened(arguments.case) as session:
        _consent(plan, arguments.yes)
        before = {one.id for one in session.state().articles}
        with progress_bar() as progress:
            report = fetching.add_page(session, plan, progress)
        new = [one.id for one in session.state().articles if one.id not in before]
        tell_intake(session, report, arguments.json, new)
        return PARTLY if report.unreadable else DONE


def _consent(plan: FetchPlan, yes: bool) -> None:
    """Tell what would be sent where, and wait for a yes.

    Raises:
        UsageError: It was not given; nothing was sent.
    """
    if words := fetch_plan.missing_extra(plan.has_posts):
        raise UsageError(words)
    if yes:
        return
    say("This would be fetched:")
    for host, words in fetch_plan.host_lines(plan):
        say(f"  {host}: {words}")
    for line in fetch_plan.lines(plan):
        say(line)
    if not sys.stdin.isatty():
        raise UsageError("Nothing was sent.", advice="Give --yes to fetch without being asked.")
    print("Fetch? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise UsageError("Nothing was sent.")


def _copied(page: Path, folder: Path, record: str) -> tuple[Path, Path]:
    target = folder / page.name
    beside = folder / f"{page.name}.fetched.json"
    if taken := next((one for one in (target, beside) if one.exists()), None):
        raise UsageError(f"{display_name(str(taken))} exists already.", advice="Choose another folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, target)
        beside.write_text(record + "\n", encoding="utf-8")
    except OSError as error:
        raise StorageError(
            f"The page could not be written to {display_name(str(folder))}: {(error.strerror or str(error)).lower()}.",
            advice="Check the folder and who may write there.",
        ) from error
    return target, beside
