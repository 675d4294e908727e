"""What is decided about an article before it is taken in, as options."""

from __future__ import annotations

import argparse

from workbench.model.taking_in import TakingIn

FIELD_OPTIONS = {"headline": "title", "author": "author", "outlet": "outlet", "language": "language", "url": "url"}
"""Options by the field of the article they correct."""


def numbers(text: str) -> tuple[int, ...]:
    """`1,3-5` as numbers.

    Raises:
        argparse.ArgumentTypeError: It is no such list.
    """
    found: list[int] = []
    for part in filter(None, (one.strip() for one in text.split(","))):
        first, _, last = part.partition("-")
        if not (first.isdecimal() and first.isascii() and (not last or (last.isdecimal() and last.isascii()))):
            raise argparse.ArgumentTypeError(f"“{part}” is not a number; write 1,3-5")
        if last and int(last) - int(first) > 100_000:
            raise argparse.ArgumentTypeError(f"“{part}” is too long a list")
        found += range(int(first), int(last or first) + 1)
    if not found or 0 in found:
        raise argparse.ArgumentTypeError("numbers are counted from 1; write 1,3-5")
    return tuple(dict.fromkeys(found))


def add_choices(parser: argparse.ArgumentParser) -> None:
    """What is decided about an article before it is taken in; numbers as `article read` prints them."""
    group = parser.add_argument_group("before the article is taken in (numbers as `article read` prints them)")
    group.add_argument(
        "--without-claims", type=numbers, default=(), metavar="N,N", help="suggested claims to leave out"
    )
    group.add_argument("--without-media", type=numbers, default=(), metavar="N,N", help="cited media to leave out")
    group.add_argument("--put-back", type=numbers, default=(), metavar="N,N", help="left-out lines that belong to it")
    add_page(group)
    for name, what in (
        ("headline", "title of the article"),
        ("author", "who wrote it"),
        ("outlet", "where it appeared"),
        ("language", "its language, as en"),
        ("url", "its address"),
    ):
        group.add_argument(f"--{name}", metavar="TEXT", help=f"{what}, where it was read wrongly; empty: unknown")


def add_page(parser: argparse._ActionsContainer) -> None:
    """Which page of an archive is meant."""
    parser.add_argument("--page", default="", metavar="URL", help="which page of an archive of several")


def choices_of(arguments: argparse.Namespace, *, published: str | None = None) -> TakingIn:
    """What the options of `add_choices` decide about an article.

    Args:
        published: Its date as stated; empty for unknown, None for as read.
    """
    given = {field: getattr(arguments, option) for option, field in FIELD_OPTIONS.items()}
    return TakingIn(
        fields=tuple((name, value) for name, value in given.items() if value is not None),
        published=published,
        without_claims=frozenset(one - 1 for one in arguments.without_claims),
        without_media=frozenset(one - 1 for one in arguments.without_media),
        put_back=frozenset(one - 1 for one in arguments.put_back),
    )
