"""Writing the report from the terminal."""

from __future__ import annotations

import argparse
from dataclasses import replace

from workbench.cli.cases import opened_to_give
from workbench.cli.output import DONE, PARTLY, print_json, progress_bar, say
from workbench.cli.verbs import add_case, add_json, path_of
from workbench.commands import export as export_command
from workbench.commands.format_options import DETAILS_OF, FormatChoices, format_options
from workbench.errors import UsageError
from workbench.model.report import EVERYTHING, FOR_PUBLICATION, Removal, ReportOptions

TIMECODES = ("drop-frame", "non-drop-frame")


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments of `case export`."""
    add_case(parser)
    parser.add_argument("--to", type=path_of, required=True, metavar="DIR")
    kinds = ", ".join(one.name for one in export_command.formats_offered())
    parser.add_argument("--format", default=None, dest="formats", metavar="F,F", help=kinds)
    parser.add_argument(
        "--preset", choices=[one.name for one in export_command.PRESETS], help="kinds of file and what is in them"
    )
    parser.add_argument("--claims", metavar="N,N", help="numbers of the claims it covers; by default all")
    parser.add_argument(
        "--redacted",
        action="store_true",
        help="leave out names of analysts and folders, and positions; cover faces and what is marked graphic",
    )
    parser.add_argument("--without", metavar="W,W", help=f"what is left out: {', '.join(one.value for one in Removal)}")
    parser.add_argument("--no-figures", action="store_true", help="leave out figures that are not pinned as evidence")
    _add_format_options(parser)
    parser.add_argument("--overwrite", action="store_true", help="replace files of the same names whoever wrote them")
    add_json(parser)


def _add_format_options(export: argparse.ArgumentParser) -> None:
    export.add_argument(
        "--media",
        nargs="+",
        action="extend",
        default=[],
        metavar="MEDIA",
        help=f"only these media: {_of('media')}",
    )
    export.add_argument(
        "--without-masked",
        action="store_true",
        help=f"leave out pictures that are masked: {_of('without_masked')}",
    )
    export.add_argument(
        "--url", default="", help=f"where the report can be read: {_of('url')}; without it, it is a draft"
    )
    export.add_argument(
        "--published", default="", metavar="DATE", help=f"since when it can be read there: {_of('published')}"
    )
    export.add_argument(
        "--timecode",
        choices=TIMECODES,
        default=TIMECODES[0],
        help=f"how 29.97 and 59.94 frames a second count: {_of('drop_frame')}",
    )


def _of(choice: str) -> str:
    """The formats a choice says something of."""
    return ", ".join(DETAILS_OF[choice])


def export(arguments: argparse.Namespace) -> int:
    """Write the report."""
    preset = export_command.preset_named(arguments.preset) if arguments.preset else None
    formats = preset.offered() if preset else export_command.DEFAULT_FORMATS
    if arguments.formats is not None:
        formats = tuple(name.strip() for name in arguments.formats.split(",") if name.strip())
    options = options_of(arguments, preset.options if preset else EVERYTHING)
    with opened_to_give(arguments.case) as session, progress_bar() as progress:
        report = export_command.export(
            session,
            arguments.to,
            formats,
            progress=progress,
            overwrite=arguments.overwrite,
            options=options,
            for_formats=format_options(
                session,
                chosen=FormatChoices(
                    media=tuple(arguments.media),
                    without_masked=arguments.without_masked,
                    url=arguments.url,
                    published=arguments.published,
                    drop_frame=arguments.timecode == TIMECODES[0],
                ),
            ),
        )
    files = [str(path) for path in report.files]
    if arguments.json:
        print_json({"files": files, "problems": list(report.problems)})
    else:
        for path in files:
            print(path)
    for problem in report.problems:
        say(problem)
    return PARTLY if report.problems else DONE


def options_of(arguments: argparse.Namespace, options: ReportOptions) -> ReportOptions:
    """Those of a preset, with what was said beside it.

    Raises:
        UsageError: A number or word cannot be understood.
    """
    if arguments.redacted:
        options = replace(options, without=FOR_PUBLICATION)
    if arguments.without is not None:
        options = replace(options, without=_removals(arguments.without))
    if arguments.claims is not None:
        options = replace(options, claims=_numbers(arguments.claims))
    return replace(options, figures=False) if arguments.no_figures else options


def _removals(text: str) -> tuple[Removal, ...]:
    wanted = [word.strip().lower() for word in text.split(",") if word.strip()]
    known = {one.value: one for one in Removal}
    for word in wanted:
        if word not in known:
            raise UsageError(f"“{word}” cannot be left out.", advice=f"Choose from: {', '.join(known)}.")
    return tuple(one for one in Removal if one.value in wanted)


def _numbers(text: str) -> tuple[int, ...]:
    try:
        found = tuple(int(part) for part in text.split(",") if part.strip())
    except ValueError:
        found = ()
    if not found:
        raise UsageError(f"“{text}” names no claims.", advice="Write their numbers with commas between: 1,3")
    return found
