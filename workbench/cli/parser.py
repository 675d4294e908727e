"""The arguments of every command, declared in one place."""

from __future__ import annotations

import argparse
import itertools
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from workbench import __version__
from workbench.cli import (
    articles,
    bundles,
    cases,
    evidence,
    evidence_verbs,
    fetching,
    foreign,
    libraries,
    merging,
    review,
    seen,
)
from workbench.cli.arguments import add_choices
from workbench.cli.verbs import Handler, Parsers, add_case, add_json, add_library, folder_of, path_of
from workbench.commands import limits
from workbench.commands.library import HASH_LAYOUTS
from workbench.model.figure import MODES
from workbench.model.match import Decision
from workbench.model.review import Category, Confidence, Likelihood, Rating, Stance


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


_READS_ONLY: tuple[Handler, ...] = (
    *(
        articles.read,
        articles.list_all,
        cases.show,
        cases.export,
        evidence.check,
        evidence.list_stamps,
        evidence.save_stamp,
        evidence.hand_over,
        bundles.make,
    ),
    *(libraries.search, libraries.list_items, libraries.check, libraries.export_hashes),
    *(seen.list_words, seen.export_words, seen.find),
)
"""Commands that record nothing in a case or library, so that nothing of it is to be kept when they are stopped."""


def _nouns(nouns: Any, name: str, help_text: str) -> Parsers:
    return Parsers(nouns, name, help_text, _READS_ONLY)


class _TellLimits(argparse.Action):
    """Like `--version`: print and end."""

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        print(f"workbench {__version__}")
        for line in limits.active():
            print(line)
        parser.exit()


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = _Parser(
        prog="workbench",
        description="Verify what an article claims with pictures. Without a command the window opens.",
        epilog="workbench [CASE...] opens the window, on that case if one is given; each further case gets a window"
        " of its own.",
    )
    parser.add_argument("--version", action="version", version=f"workbench {__version__}")
    parser.add_argument(
        "--limits", action=_TellLimits, nargs=0, help="show what keeps foreign files in check, and exit"
    )
    nouns = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_demo(nouns)
    _add_article(nouns)
    _add_case(nouns)
    _add_media(nouns)
    _add_claim(nouns)
    _add_match(nouns)
    _add_tag(nouns)
    _add_seen(nouns)
    _add_words(nouns)
    _add_find(nouns)
    _add_verdict(nouns)
    _add_library(nouns)
    return parser


def _add_demo(nouns: Any) -> None:
    demo = nouns.add_parser("demo", help="build the sample case and open it")
    demo.add_argument("--to", type=path_of, metavar="DIR", help="where to put it")
    demo.add_argument("--no-window", action="store_true", help="do not open it; say where the report is")
    demo.set_defaults(run=cases.demo_case)


def _add_article(nouns: Any) -> None:
    article = _nouns(nouns, "article", "Read articles, fetch them, and take them into cases.")
    articles.add_verbs(article)
    fetch = article.verb("fetch", "fetch an article by its address, after asking", fetching.fetch_article)
    fetch.add_argument("url", metavar="URL", help="https://…")
    fetch.add_argument("--case", type=folder_of, metavar="CASE", help="add it to this case")
    fetch.add_argument("--to", type=path_of, metavar="FOLDER", help="put it here, with how it was had beside it")
    fetch.add_argument("--yes", action="store_true", help="fetch without being asked")
    add_json(fetch)


def _add_media(nouns: Any) -> None:
    media = _nouns(nouns, "media", "Media of a case that have no file yet.")
    fetch = media.verb("fetch", "fetch what is cited and has no file yet, after asking", fetching.fetch_media)
    add_case(fetch)
    fetch.add_argument("media", nargs="*", metavar="ITEM", help="number or name of an open item; by default all")
    fetch.add_argument("--yes", action="store_true", help="fetch without being asked")
    add_json(fetch)


def _add_case(nouns: Any) -> None:
    case = _nouns(nouns, "case", "Make, fill, match, check and export cases.")
    new = case.verb("new", "make a case", cases.new)
    add_case(new)
    new.add_argument("--article", type=path_of, metavar="FILE")
    new.add_argument("--media", type=path_of, nargs="+", action="extend", default=[], metavar="PATH")
    new.add_argument("--title", default="")
    new.add_argument("--published", default="", metavar="DATE", help="date of the article, as you state it")
    add_choices(new)
    add_json(new)
    foreign.add(case, "case")
    bundles.add(case)
    merging.add(case)
    add = case.verb("add", "add media or an article to a case", cases.add)
    add_case(add)
    add.add_argument("paths", type=path_of, nargs="*", metavar="PATH")
    add.add_argument("--article", type=path_of, metavar="FILE")
    add_json(add)
    change = case.verb("set", "state the date of the article, or the title of the case", cases.set_fields)
    add_case(change)
    change.add_argument("--published", metavar="DATE")
    change.add_argument("--title")
    change.add_argument("--article", type=int, metavar="N", help="whose date; not needed for one alone")
    show = case.verb("show", "everything the case holds", cases.show)
    add_case(show)
    add_json(show)
    for name, help_text, run in (("undo", "undo the last edit", cases.undo), ("redo", "redo it", cases.redo)):
        add_case(case.verb(name, help_text, run))
    match = case.verb("match", "search libraries of known footage for the media of the case", cases.match)
    add_case(match)
    match.add_argument(
        "--library",
        type=folder_of,
        action="append",
        default=[],
        dest="libraries",
        metavar="LIBRARY",
        help="by default those the case remembers",
    )
    match.add_argument("--again", action="store_true", help="look only at what is new in the case or the libraries")
    add_json(match)
    mask = case.verb("mask", "what is masked before the first look: the case, or media of it", seen.mask)
    add_case(mask)
    mask.add_argument("state", choices=seen.STATES, metavar="masked|shown|default")
    mask.add_argument("--media", nargs="+", action="extend", default=[], metavar="MEDIA")
    export = case.verb("export", "write the report", cases.export)
    add_case(export)
    export.add_argument("--to", type=path_of, required=True, metavar="DIR")
    export.add_argument("--format", default="html,csv,json", dest="formats", metavar="F,F", help="html, csv, json")
    export.add_argument("--overwrite", action="store_true", help="replace files of the same names whoever wrote them")
    add_json(export)
    evidence_verbs.add(case)


def _claim_fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--date", metavar="DATE", help="date of the claim: 2016, 2016-04 or 2016-04-09")
    parser.add_argument("--attribution", help="who says so")
    parser.add_argument("--hedges", metavar="W,W", help="doubt words of the sentence, with commas between; empty: none")
    parser.add_argument("--places", metavar="P,P", help="places it names, with commas between; empty: none")


def _claim_id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--claim", type=int, required=True, metavar="N", help="id of the claim")


def _add_claim(nouns: Any) -> None:
    claim = _nouns(nouns, "claim", "Add, change, split, merge and remove claims, and link media to them.")
    add = claim.verb("add", "add a claim", review.add_claim)
    add_case(add)
    add.add_argument("sentence", metavar="SENTENCE")
    _claim_fields(add)
    edit = claim.verb("edit", "change a claim", review.edit_claim)
    add_case(edit)
    _claim_id(edit)
    edit.add_argument("--sentence")
    _claim_fields(edit)
    split = claim.verb("split", "make two claims of one", review.split_claim)
    add_case(split)
    _claim_id(split)
    split.add_argument("--at", required=True, metavar="WORDS", help="first words of the second claim")
    merge = claim.verb("merge", "put another claim into this one", review.merge_claims)
    add_case(merge)
    _claim_id(merge)
    merge.add_argument("--with", type=int, required=True, dest="other", metavar="M", help="id of the claim that goes")
    remove = claim.verb("remove", "remove a claim", review.remove_claim)
    add_case(remove)
    _claim_id(remove)
    for name, help_text, run in (
        ("link", "link media to a claim", review.link_media),
        ("unlink", "take media from a claim", review.unlink_media),
    ):
        parser = claim.verb(name, help_text, run)
        add_case(parser)
        _claim_id(parser)
        parser.add_argument("media", nargs="+", metavar="MEDIA", help="file hash, eight of its digits, or name")


def _add_match(nouns: Any) -> None:
    match = _nouns(nouns, "match", "Decide on matches.")
    decide = match.verb("decide", "record what a person says of a match", review.decide_match)
    add_case(decide)
    decide.add_argument("match", type=int, metavar="MATCH")
    decide.add_argument("decision", choices=[item.value for item in Decision])

    figure = match.verb("figure", "keep a comparison as a labelled picture, or write it to a file", review.figure)
    add_case(figure)
    figure.add_argument("match", type=int, metavar="MATCH")
    figure.add_argument("--mode", choices=MODES, default="side", help="way to compare")
    figure.add_argument("--agreement", action="store_true", help="mark where the two agree and differ")
    figure.add_argument("--as-they-are", action="store_true", help="neither turned back nor lined up")
    figure.add_argument("--claim", type=int, metavar="N", help="by default the first that rests on the medium")
    figure.add_argument("--pin", choices=("for", "against"), help="pin it to the claim as well, as evidence")
    figure.add_argument("--to", type=path_of, metavar="FILE", help="write a PNG file; the case stays as it is")


def _moment(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--media", required=True, metavar="MEDIA")
    parser.add_argument("--at", type=float, metavar="SECONDS")
    parser.add_argument("--until", type=float, metavar="SECONDS")


def _add_tag(nouns: Any) -> None:
    tag = nouns.add_parser("tag", help="tag a medium, a frame or a stretch of a clip")
    add_case(tag)
    _moment(tag)
    tag.add_argument("tags", nargs="+", metavar="TAG")
    tag.set_defaults(run=review.tag)


def _add_seen(nouns: Any) -> None:
    text = nouns.add_parser("text", help="write down words that can be read in a picture")
    add_case(text)
    _moment(text)
    text.add_argument("--language", metavar="CODE", help="hy, az, ru, ar, ka, …")
    text.add_argument("--translation", metavar="TEXT")
    text.add_argument("text", metavar="TEXT")
    text.set_defaults(run=seen.text)
    place = nouns.add_parser("place", help="write down where a picture was taken")
    add_case(place)
    _moment(place)
    place.add_argument("--coordinates", metavar="LAT,LON", help="degrees: 40.1792,44.4991")
    place.add_argument("place", metavar="PLACE")
    place.set_defaults(run=seen.place)


def _add_words(nouns: Any) -> None:
    words = _nouns(nouns, "words", "The tag words of a case.")
    listing = words.verb("list", "tag words with other spellings, keys and uses", seen.list_words)
    add_case(listing)
    add_json(listing)
    rename = words.verb("rename", "give a word another name; every use follows", seen.rename_word)
    add_case(rename)
    rename.add_argument("word", metavar="WORD")
    rename.add_argument("to", metavar="NEW")
    merge = words.verb("merge", "make one word of two; the first becomes a spelling of the second", seen.merge_words)
    add_case(merge)
    merge.add_argument("word", metavar="WORD")
    merge.add_argument("into", metavar="INTO")
    remove = words.verb("remove", "take a word out", seen.remove_word)
    add_case(remove)
    remove.add_argument("word", metavar="WORD")
    remove.add_argument("--with-uses", action="store_true", help="also off everything it stands on")
    for name, help_text, run in (
        ("export", "write the words for a desk to share", seen.export_words),
        ("import", "take over such a list; nothing is taken away", seen.import_words),
    ):
        parser = words.verb(name, help_text, run)
        add_case(parser)
        parser.add_argument("file", type=path_of, metavar="FILE", help="JSON, or CSV under a name that ends with .csv")


def _add_find(nouns: Any) -> None:
    find = nouns.add_parser("find", help="tags, notes, texts seen, places, names and claims that hold words")
    add_case(find)
    find.add_argument("words", nargs="+", metavar="WORD")
    find.add_argument(
        "--library",
        type=folder_of,
        action="append",
        default=[],
        dest="libraries",
        metavar="LIBRARY",
        help="look here too",
    )
    add_json(find)
    find.set_defaults(run=seen.find, reads_only=True)


def _add_verdict(nouns: Any) -> None:
    verdict = nouns.add_parser("verdict", help="record or reopen the verdict on a claim")
    add_case(verdict)
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
        help="match:7, media:MEDIA[@12.4[-15.0]], search:3, figure:2, url:ADDRESS",
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
    parser.add_argument("--earlier-verdicts", metavar="TEXT")


def _add_library_care(library: Parsers) -> None:
    """What is known of items, and where they and their files come from."""
    add_library(library.verb("undo", "take back the last change of what is known of items", libraries.undo))
    add_library(library.verb("redo", "make the last change that was taken back again", libraries.redo))
    dates = library.verb("dates", "dates found in metadata and names; they count only once taken", libraries.dates)
    add_library(dates)
    dates.add_argument("items", type=int, nargs="*", metavar="ITEM", help="all when none is named")
    dates.add_argument("--take", action="store_true", help="make them the earliest dates of items that have none")
    dates.add_argument("--date", metavar="DATE", help="with --take and one item: this one of its proposals")
    fill = library.verb("fill", "add what a folder holds: cases, pictures, clips, lists of hashes", libraries.fill)
    add_library(fill)
    fill.add_argument("place", type=path_of, metavar="PATH")
    duplicates = library.verb("duplicates", "items that are the same picture or clip", libraries.duplicates)
    add_library(duplicates)
    add_json(duplicates)
    merge = library.verb("merge", "share what is known between items that are the same; all stay", libraries.merge)
    add_library(merge)
    merge.add_argument("items", type=int, nargs="+", metavar="ITEM")
    merge.add_argument("--only-date", action="store_true", help="give all of them the earliest date and no more")
    relink = library.verb("relink", "look below a folder for files that are not where they were", libraries.relink)
    add_library(relink)
    relink.add_argument("place", type=path_of, metavar="PATH")


def _add_library(nouns: Any) -> None:
    library = _nouns(nouns, "library", "Keep and search libraries of known footage.")
    add = library.verb("add", "add pictures and clips, or whole folders of them", libraries.add)
    add_library(add)
    add.add_argument("paths", type=path_of, nargs="+", metavar="PATH")
    _provenance(add)
    add.add_argument("--facts", type=path_of, metavar="FILE.csv", help="a table of what is known of each file")
    add.add_argument(
        "--hashes-only", action="store_true", help="faster and smaller; crops of these pictures cannot be found"
    )
    add_json(add)
    case = library.verb("add-case", "put the media of a case into the library, with their tags", seen.add_case)
    add_library(case)
    add_case(case)
    case.add_argument("--media", nargs="+", action="extend", default=[], metavar="MEDIA", help="only these")
    search = library.verb("search", "which of these pictures and clips are known", libraries.search)
    add_library(search)
    search.add_argument("paths", type=path_of, nargs="+", metavar="PATH")
    search.add_argument("--also", type=folder_of, action="append", default=[], metavar="LIBRARY", help="search it too")
    add_json(search)
    listing = library.verb("list", "what the library holds", libraries.list_items)
    add_library(listing)
    add_json(listing)
    check = library.verb("check", "verify the library", libraries.check)
    add_library(check)
    add_json(check)
    edit = library.verb("edit", "change what is known of an item", libraries.edit)
    add_library(edit)
    edit.add_argument("items", type=int, nargs="+", metavar="ITEM")
    _provenance(edit)
    _add_library_care(library)
    foreign.add(library, "library")
    remove = library.verb("remove", "take items out of the library; files stay where they are", libraries.remove)
    add_library(remove)
    remove.add_argument("items", type=int, nargs="+", metavar="ITEM")
    tag = library.verb("tag", "tag items of the library, or take tags off", libraries.tag)
    add_library(tag)
    tag.add_argument("items", type=int, nargs="+", metavar="ITEM")
    tag.add_argument("--add", nargs="+", action="extend", default=[], metavar="TAG")
    tag.add_argument("--take-off", nargs="+", action="extend", default=[], metavar="TAG")
    add_library(library.verb("empty", "delete removed items for good; files stay where they are", libraries.empty))
    add_library(library.verb("rebuild", "make the search index anew", libraries.rebuild))
    for name, help_text, run in (
        ("import-hashes", "add items from a list of hashes, without their files", libraries.import_hashes),
        ("export-hashes", "write a list of hashes to give to somebody else", libraries.export_hashes),
    ):
        parser = library.verb(name, help_text, run)
        add_library(parser)
        parser.add_argument("file", type=path_of, metavar="FILE")
        if name == "export-hashes":
            parser.add_argument(
                "--layout",
                choices=HASH_LAYOUTS,
                default=HASH_LAYOUTS[0],
                help="for this program, pdq-photo-hasher, ThreatExchange or imagehash",
            )
