"""The commands below the noun `cover`: what redacted copies of the report do not show of pictures."""

from __future__ import annotations

import argparse

from workbench.cli.cases import opened
from workbench.cli.output import DONE, print_json, say
from workbench.cli.verbs import Parsers, add_case, add_json
from workbench.commands import claims, covering
from workbench.commands.spans import span_seconds, span_words
from workbench.errors import UsageError
from workbench.model.comparison import Rect


def add(cover: Parsers) -> None:
    """Declare them below the noun."""
    new = cover.verb("add", "cover a rectangle, such as a face", add_area)
    add_case(new)
    new.add_argument("--media", required=True, metavar="MEDIA")
    new.add_argument(
        "--rect", required=True, metavar="X,Y,W,H", help="left, top, width, height as fractions of the picture"
    )
    new.add_argument("--at", type=float, metavar="SECONDS", help="from here; without, throughout the clip")
    new.add_argument("--until", type=float, metavar="SECONDS")
    new.add_argument("--note", default="", metavar="WHAT", help="what is covered; by default a face")
    remove = cover.verb("remove", "cover it no more", remove_area)
    add_case(remove)
    remove.add_argument("number", type=int, metavar="N", help="as the list has it")
    listing = cover.verb("list", "what is covered", list_all)
    add_case(listing)
    add_json(listing)


def add_area(arguments: argparse.Namespace) -> int:
    """Cover a rectangle."""
    if arguments.until is not None and arguments.at is None:
        raise UsageError("--until was given without --at.", advice="Give both, in seconds.")
    rect = _rect(arguments.rect)
    with opened(arguments.case) as session:
        change = covering.add(
            session,
            claims.find_media(session, arguments.media),
            rect,
            start_s=arguments.at,
            end_s=arguments.until,
            note=arguments.note,
        )
        say(change.label)
    return DONE


def _rect(text: str) -> Rect:
    try:
        left, top, width, height = map(float, text.split(","))
    except ValueError:
        raise UsageError(
            f"“{text}” is not a rectangle.", advice="Write four fractions of the picture: 0.4,0.2,0.1,0.15"
        ) from None
    return left, top, width, height


def remove_area(arguments: argparse.Namespace) -> int:
    """Cover it no more."""
    with opened(arguments.case) as session:
        say(covering.remove(session, arguments.number).label)
    return DONE


def list_all(arguments: argparse.Namespace) -> int:
    """What is covered."""
    with opened(arguments.case, read_only=True) as session:
        state = session.state()
        rows = []
        for one in state.covered:
            medium = state.medium(one.media_id)
            at_s, until_s = span_seconds(medium, one.span)
            name = medium.name if medium else ""
            rows.append(
                {"number": one.id, "media": name, "rect": list(one.rect), "at_s": at_s, "until_s": until_s}
                | {"note": one.note}
            )
            if not arguments.json:
                where = span_words(medium, one.span) or "throughout"
                print(f"{one.id}: {one.note or 'a part'} of {name}, {where}, {','.join(f'{v:g}' for v in one.rect)}")
        if arguments.json:
            print_json(rows)
    return DONE
