"""The arguments of every command, declared in one place."""

from __future__ import annotations

import argparse
import itertools
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from workbench import __version__
from workbench.cli import cases, libraries, review
from workbench.commands.library import HASH_LAYOUTS
from workbench.model.match import Decision
from workbench.model.review import Category, Confidence, Likelihood, Rating, Stance

Handler = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """As usual, but a name that begins with a dash gets its advice."""

    _words: Sequence[str] = ()

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As usual, but the words are kept for the advice."""
        self._words = sys.argv[1:] if args is None else list(args)
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        """Print usage and the fault, then end with status 2."""
        named = next(filter(_looks_like_a_file, itertools.takewhile(lambda word: word != "--", self._words)), None)
        if named is not None:
            message += f"\nIf {named} is the name of a file, write ./{named} or write -- before the names."
        elif message.startswith("unrecognized arguments"):
            message += "\nIf that is the name of a file, write -- before the names, or ./ before this one."
        super().error(message)


def _looks_like_a_file(word: str) -> bool:
    """Whether a word taken for an option is more likely the name of a file."""
    return word.startswith("-") and ("." in word.partition("=")[0] or Path(word).exists())


def _path(text: str) -> Path:
    """A path; an empty one would mean the folder one is in, which nobody asked for."""
    if not text.strip():
        raise argparse.ArgumentTypeError("no name was given")
    return Path(text)


def _folder(text: str) -> Path:
    """A folder as given; `.` and `..` by their names, so that messages can name them."""
    path = _path(text)
    return path if path.name not in ("", "..") else path.resolve()


_READS_ONLY: tuple[Handler, ...] = (
    *(cases.read_article, cases.show, cases.check, cases.export),
    *(libraries.search, libraries.list_items, libraries.check, libraries.export_hashes),
)
"""Commands that record nothing in a case or library, so that nothing of it is to be kept when they are stopped."""


class _Parsers:
    """A noun with its verbs."""

    def __init__(self, nouns: Any, name: str, help_text: str) -> None:
        noun = nouns.add_parser(name, help=help_text, description=help_text)
        self._verbs = noun.add_subparsers(title="verbs", metavar="VERB", required=True)

    def verb(self, name: str, help_text: str, run: Handler) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = self._verbs.add_parser(name, help=help_text, description=help_text)
        parser.set_defaults(run=run, reads_only=run in _READS_ONLY)
        return parser


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = _Parser(
        prog="workbench",
        description="Verify what an article claims with pictures. Without a command the window opens.",
        epilog="workbench [CASE] opens the window, on that case if one is given.",
    )
    parser.add_argument("--version", action="version", version=f"workbench {__version__}")
    nouns = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_demo(nouns)
    _add_article(nouns)
    _add_case(nouns)
    _add_claim(nouns)
    _add_match(nouns)
    _add_tag(nouns)
    _add_verdict(nouns)
    _add_library(nouns)
    return parser


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON to standard output and nothing else")


def _case(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("case", type=_folder, metavar="CASE", help="the case folder")


def _library(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("library", type=_folder, metavar="LIBRARY", help="the library folder")


def _add_demo(nouns: Any) -> None:
    demo = nouns.add_parser("demo", help="build the sample case and open it")
    demo.add_argument("--to", type=_path, metavar="DIR", help="where to put it")
    demo.add_argument("--no-window", action="store_true", help="do not open it; say where the report is")
    demo.set_defaults(run=cases.demo_case)


def _add_article(nouns: Any) -> None:
    article = _Parsers(nouns, "article", "Read saved articles.")
    read = article.verb("read", "title, date, body, media, suggested claims and what was left out", cases.read_article)
    read.add_argument("file", type=_path, metavar="FILE", help="saved page or text")
    _json(read)


def _add_case(nouns: Any) -> None:
    case = _Parsers(nouns, "case", "Make, fill, match, check and export cases.")
    new = case.verb("new", "make a case", cases.new)
    _case(new)
    new.add_argument("--article", type=_path, metavar="FILE")
    new.add_argument("--media", type=_path, nargs="+", action="extend", default=[], metavar="PATH")
    new.add_argument("--title", default="")
    new.add_argument("--published", default="", metavar="DATE", help="date of the article, as you state it")
    _json(new)
    add = case.verb("add", "add media or an article to a case", cases.add)
    _case(add)
    add.add_argument("paths", type=_path, nargs="*", metavar="PATH")
    add.add_argument("--article", type=_path, metavar="FILE")
    _json(add)
    change = case.verb("set", "state the date of the article, or the title of the case", cases.set_fields)
    _case(change)
    change.add_argument("--published", metavar="DATE")
    change.add_argument("--title")
    show = case.verb("show", "everything the case holds", cases.show)
    _case(show)
    _json(show)
    for name, help_text, run in (("undo", "undo the last edit", cases.undo), ("redo", "redo it", cases.redo)):
        _case(case.verb(name, help_text, run))
    match = case.verb("match", "search libraries of known footage for the media of the case", cases.match)
    _case(match)
    match.add_argument("--library", type=_folder, action="append", required=True, dest="libraries", metavar="LIBRARY")
    _json(match)
    check = case.verb("check", "re-hash the originals, verify the log and the database", cases.check)
    _case(check)
    _json(check)
    export = case.verb("export", "write the report", cases.export)
    _case(export)
    export.add_argument("--to", type=_path, required=True, metavar="DIR")
    export.add_argument("--format", default="html,csv,json", dest="formats", metavar="F,F", help="html, csv, json")
    export.add_argument("--overwrite", action="store_true", help="replace files of the same names whoever wrote them")
    _json(export)


def _claim_fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--date", metavar="DATE", help="date of the claim: 2016, 2016-04 or 2016-04-09")
    parser.add_argument("--attribution", help="who says so")


def _claim_id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--claim", type=int, required=True, metavar="N", help="id of the claim")


def _add_claim(nouns: Any) -> None:
    claim = _Parsers(nouns, "claim", "Add, change and remove claims, and link media to them.")
    add = claim.verb("add", "add a claim", review.add_claim)
    _case(add)
    add.add_argument("sentence", metavar="SENTENCE")
    _claim_fields(add)
    edit = claim.verb("edit", "change a claim", review.edit_claim)
    _case(edit)
    _claim_id(edit)
    edit.add_argument("--sentence")
    _claim_fields(edit)
    remove = claim.verb("remove", "remove a claim", review.remove_claim)
    _case(remove)
    _claim_id(remove)
    for name, help_text, run in (
        ("link", "link media to a claim", review.link_media),
        ("unlink", "take media from a claim", review.unlink_media),
    ):
        parser = claim.verb(name, help_text, run)
        _case(parser)
        _claim_id(parser)
        parser.add_argument("media", nargs="+", metavar="MEDIA", help="file hash, eight of its digits, or name")


def _add_match(nouns: Any) -> None:
    match = _Parsers(nouns, "match", "Decide on matches.")
    decide = match.verb("decide", "record what a person says of a match", review.decide_match)
    _case(decide)
    decide.add_argument("match", type=int, metavar="MATCH")
    decide.add_argument("decision", choices=[item.value for item in Decision])


def _add_tag(nouns: Any) -> None:
    tag = nouns.add_parser("tag", help="tag a medium, a frame or a stretch of a clip")
    _case(tag)
    tag.add_argument("--media", required=True, metavar="MEDIA")
    tag.add_argument("--at", type=float, metavar="SECONDS")
    tag.add_argument("--until", type=float, metavar="SECONDS")
    tag.add_argument("tags", nargs="+", metavar="TAG")
    tag.set_defaults(run=review.tag)


def _add_verdict(nouns: Any) -> None:
    verdict = nouns.add_parser("verdict", help="record or reopen the verdict on a claim")
    _case(verdict)
    _claim_id(verdict)
    verdict.add_argument("--rating", choices=[item.value for item in Rating])
    verdict.add_argument("--category", nargs="+", action="extend", choices=[item.value for item in Category])
    verdict.add_argument("--likelihood", choices=[item.value for item in Likelihood])
    verdict.add_argument("--confidence", choices=[item.value for item in Confidence])
    verdict.add_argument(
        "--evidence",
        nargs="+",
        action="extend",
        default=[],
        metavar="E",
        help="match:7, media:MEDIA[@12.4[-15.0]], search:3, url:ADDRESS",
    )
    verdict.add_argument(
        "--stance", choices=[item.value for item in Stance], default=Stance.NEUTRAL.value, help="of the evidence given"
    )
    verdict.add_argument("--conclusion", metavar="TEXT", help="one sentence for the reader")
    verdict.add_argument("--note", metavar="TEXT", help="the reasons; with --reopen: why")
    verdict.add_argument("--final", action="store_true", help="finalise; needs evidence")
    verdict.add_argument("--reopen", action="store_true", help="unlock a final verdict, with --note why")
    verdict.add_argument(
        "--second", metavar="NAME", help="record what a second person answered without seeing the verdict"
    )
    verdict.set_defaults(run=review.verdict)


def _provenance(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--date", metavar="DATE", help="earliest known publication: 2016, 2016-04 or 2016-04-09")
    parser.add_argument("--place")
    parser.add_argument("--source-url", metavar="URL")
    parser.add_argument("--title")
    parser.add_argument("--event")
    parser.add_argument("--published-by", metavar="WHO")
    parser.add_argument("--notes")
    parser.add_argument("--licence")


def _add_library(nouns: Any) -> None:
    library = _Parsers(nouns, "library", "Keep and search libraries of known footage.")
    add = library.verb("add", "add pictures and clips, or whole folders of them", libraries.add)
    _library(add)
    add.add_argument("paths", type=_path, nargs="+", metavar="PATH")
    _provenance(add)
    add.add_argument(
        "--hashes-only", action="store_true", help="faster and smaller; crops of these pictures cannot be found"
    )
    _json(add)
    search = library.verb("search", "which of these pictures and clips are known", libraries.search)
    _library(search)
    search.add_argument("paths", type=_path, nargs="+", metavar="PATH")
    _json(search)
    listing = library.verb("list", "what the library holds", libraries.list_items)
    _library(listing)
    _json(listing)
    check = library.verb("check", "verify the library", libraries.check)
    _library(check)
    _json(check)
    edit = library.verb("edit", "change what is known of an item", libraries.edit)
    _library(edit)
    edit.add_argument("items", type=int, nargs="+", metavar="ITEM")
    _provenance(edit)
    remove = library.verb("remove", "take items out of the library; files stay where they are", libraries.remove)
    _library(remove)
    remove.add_argument("items", type=int, nargs="+", metavar="ITEM")
    _library(library.verb("rebuild", "make the search index anew", libraries.rebuild))
    for name, help_text, run in (
        ("import-hashes", "add items from a list of hashes, without their files", libraries.import_hashes),
        ("export-hashes", "write a list of hashes to give to somebody else", libraries.export_hashes),
    ):
        parser = library.verb(name, help_text, run)
        _library(parser)
        parser.add_argument("file", type=_path, metavar="FILE")
        if name == "export-hashes":
            parser.add_argument(
                "--layout",
                choices=HASH_LAYOUTS,
                default=HASH_LAYOUTS[0],
                help="for this program, pdq-photo-hasher, ThreatExchange or imagehash",
            )
