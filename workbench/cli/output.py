"""What the terminal shows: JSON on standard output, everything for people on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from workbench.cli.terminal import below
from workbench.commands.names import display
from workbench.jobs import Progress, ProgressReport
from workbench.model.names import visible_text

DONE, PARTLY, NOTHING = 0, 1, 2


def print_json(data: object) -> None:
    """One JSON document on standard output."""
    print(_json(data, indent=2))


def print_json_line(data: object) -> None:
    """One line of JSON Lines, flushed so that a reader sees it at once."""
    print(_json(data), flush=True)


def _json(data: object, indent: int | None = None) -> str:
    """JSON in which what a terminal may not be sent stands as JSON writes it, so that it reads back as it was."""
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    return text if visible_text(text) == text else "".join(map(_inert, text))


def _inert(character: str) -> str:
    return character if visible_text(character) == character else json.dumps(character)[1:-1]


def say(text: str) -> None:
    """A line for the person at the terminal."""
    print(text, file=sys.stderr)


def list_files(title: str, rows: Sequence[tuple[str, str]]) -> None:
    """Files with the reason each is listed for."""
    if rows:
        say(f"{title} ({len(rows)}):")
        for path, reason in rows:
            say(f"  {path}: {reason}")


def no_media_found(paths: Sequence[Path]) -> str:
    """That nothing of what was named is a picture or clip, so that an empty folder does not end in silence."""
    where = display(paths[0]) if len(paths) == 1 else f"the {len(paths)} places given"
    return f"No picture or clip was found in {where}. Nothing was done."


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """A progress bar on standard error when that is a terminal; nothing otherwise."""
    if not sys.stderr.isatty():
        yield Progress()
        return
    from rich.console import Console  # noqa: PLC0415 - only on a terminal
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}", markup=False),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=Console(file=below(sys.stderr)), transient=True) as bar:
        task = bar.add_task("", total=None, rate="")

        def show(report: ProgressReport) -> None:
            speed = bar.tasks[0].speed
            rate = f"{speed:,.0f} {report.unit}/s" if speed and speed >= 1 and report.unit else ""
            bar.update(
                task, description=visible_text(report.label), completed=report.done, total=report.total, rate=rate
            )

        yield Progress(show)
