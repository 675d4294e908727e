"""Articles on the terminal: read, take in with corrections, correct, set aside."""

from __future__ import annotations

import argparse

from workbench.cli.arguments import FIELD_OPTIONS, add_choices, add_page, choices_of
from workbench.cli.cases import opened, tell_intake
from workbench.cli.output import DONE, PARTLY, print_json, progress_bar, say
from workbench.cli.verbs import Parsers, add_case, add_json, path_of
from workbench.commands import article, article_edits, taking_in
from workbench.commands.change import Change
from workbench.commands.names import display, plural
from workbench.commands.taking_in import REFERENCE_WORDS, STATE_WORDS, Preview
from workbench.errors import UsageError

_LONGEST_ADDRESS = 300  # characters; longer ones are data, or made up to fill a screen


def read(arguments: argparse.Namespace) -> int:
    """Read one saved article."""
    source, found = article.read_first(arguments.file, page=arguments.page)
    if arguments.json:
        print_json(article.to_json(found))
        return DONE
    _tell(taking_in.look(source, found))
    return DONE


def _tell(preview: Preview) -> None:
    found = preview.article
    print(found.title or "(no title found)")
    print(f"Published: {found.published or 'unknown'}" + (f" ({found.published_from})" if found.published_from else ""))
    facts = (("Author", found.author), ("Outlet", found.outlet), ("Language", found.language), ("Address", found.url))
    for name, value in facts:
        print(f"{name}: {value or 'unknown'}")
    for sentence in article.remarks(found):
        print(sentence)
    if found.container is not None and found.container.page_count > 1:
        print("Pages in it; --page reads another:")
        for page in found.container.pages:
            print(f"  {page}")
    for number, claim in enumerate(found.claims, start=1):
        print(f"\n{number}. {claim.sentence}\n   {claim.reason}")
    print(f"\n{plural(len(found.media), 'medium', 'media')} cited" + (":" if found.media else "."))
    for number, medium in enumerate(preview.cited, start=1):
        words = f"{STATE_WORDS[medium.state]}: {medium.why}" if medium.why else STATE_WORDS[medium.state]
        cited = found.media[medium.position]
        print(f"  {number}. {medium.name} ({REFERENCE_WORDS[cited.kind]}): {words}")
        if cited.url != medium.name:
            print(f"     {cited.url[:_LONGEST_ADDRESS]}")
    print(f"\n{plural(len(found.left_out), 'line')} left out" + (":" if found.left_out else "."))
    for number, line in enumerate(found.left_out, start=1):
        print(f"  {number}. {line.text!r}: {line.rule}")


def add(arguments: argparse.Namespace) -> int:
    """Take an article into a case."""
    choices = choices_of(arguments, published=arguments.published)
    with opened(arguments.case) as session, progress_bar() as progress:
        before = {one.id for one in session.state().articles}
        report = article.add(session, arguments.file, progress, choices, page=arguments.page)
        new = [one.id for one in session.state().articles if one.id not in before]
        tell_intake(session, report, arguments.json, new)
        if not new and not arguments.json:
            say("This article is in the case already; what was missing of it was added.")
        return PARTLY if report.unreadable else DONE


def list_all(arguments: argparse.Namespace) -> int:
    """The articles of a case."""
    with opened(arguments.case, read_only=True) as session:
        state = session.state()
        if arguments.json:
            print_json({"articles": article_edits.list_json(state)})
            return DONE
        for entry in (*state.articles, *state.set_aside):
            claims = sum(claim.article_id == entry.id for claim in state.claims)
            tail = f", set aside by {entry.set_aside_by}" if entry.set_aside_at else f", {plural(claims, 'claim')}"
            print(f"{entry.id}. {entry.title} ({display(entry.name)}){tail}")
            for one in entry.corrections:
                read_words = f"“{one.read}”" if one.read else "nothing"
                what = article_edits.FIELD_WORDS[one.name]
                print(f"   {what}: “{one.value or 'unknown'}”, corrected by {one.by}; read as {read_words}")
            for part in article_edits.parts_left(state, entry):
                who = f", left out by {part.by}" if part.by else ""
                print(f"   not taken: {part.sort} {part.position + 1}, {part.text}{who}")
        return DONE


def correct(arguments: argparse.Namespace) -> int:
    """Correct what was read of an article."""
    given = {field: getattr(arguments, option) for option, field in FIELD_OPTIONS.items()}
    fields = {name: value for name, value in given.items() if value is not None}
    fields |= dict.fromkeys(arguments.as_read, None)
    if not fields:
        raise UsageError(
            "Nothing to correct was named.", advice="Give --headline, --author, --outlet, --language or --url."
        )
    with opened(arguments.case) as session:
        entry = article_edits.entry_of(session, arguments.article)
        say(article_edits.correct(session, entry.id, fields).label)
    return DONE


def _one(arguments: argparse.Namespace, aside: bool) -> Change:
    with opened(arguments.case) as session:
        entry = article_edits.entry_of(session, arguments.article)
        work = article_edits.set_aside if aside else article_edits.take_back
        return work(session, entry.id)


def set_aside(arguments: argparse.Namespace) -> int:
    """Set an article aside."""
    say(_one(arguments, aside=True).label)
    return DONE


def take_back(arguments: argparse.Namespace) -> int:
    """Take an article back that was set aside."""
    say(_one(arguments, aside=False).label)
    return DONE


def put_back(arguments: argparse.Namespace) -> int:
    """Put back what was left out of an article."""
    with opened(arguments.case) as session:
        entry = article_edits.entry_of(session, arguments.article)
        if arguments.line:
            change = article.put_back(session, entry.id, arguments.line - 1)
        else:
            sort, number = ("claim", arguments.claim) if arguments.claim else ("medium", arguments.medium)
            change = article_edits.take_part(session, entry.id, sort, number - 1)
        say(change.label)
    return DONE


def add_verbs(article_noun: Parsers) -> None:
    """The verbs of `article`."""
    verb = article_noun.verb
    reading = verb("read", "title, date, media, suggested claims and what was left out", read)
    reading.add_argument("file", type=path_of, metavar="FILE", help="saved page, web archive, PDF, text, or a folder")
    add_page(reading)
    add_json(reading)
    adding = verb("add", "take an article into a case, with corrections", add)
    add_case(adding)
    adding.add_argument("file", type=path_of, metavar="FILE", help="saved page, web archive, PDF, text, or a folder")
    adding.add_argument("--published", metavar="DATE", help="its date, as you state it; empty: unknown")
    add_choices(adding)
    add_json(adding)
    listing = verb("list", "the articles of a case, with what was corrected and not taken", list_all)
    add_case(listing)
    add_json(listing)
    correcting = verb("correct", "correct title, author, outlet, language or address as they were read", correct)
    _article(correcting)
    for option in FIELD_OPTIONS:
        correcting.add_argument(f"--{option}", metavar="TEXT", help="empty: unknown")
    correcting.add_argument(
        "--as-read", choices=tuple(FIELD_OPTIONS.values()), action="append", default=[], help="go back to what was read"
    )
    aside = verb("set-aside", "no longer list an article and its claims; nothing is deleted", set_aside)
    _article(aside)
    _article(verb("take-back", "list an article again that was set aside", take_back))
    back = verb("put-back", "put back a line, a suggested claim or a cited medium that was left out", put_back)
    _article(back)
    which = back.add_mutually_exclusive_group(required=True)
    which.add_argument("--line", type=int, metavar="N", help="as the list of left-out lines counts now")
    which.add_argument("--claim", type=int, metavar="N", help="as `article list` prints it")
    which.add_argument("--medium", type=int, metavar="N", help="as `article list` prints it")


def _article(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument(
        "--article", type=int, metavar="N", help="as `article list` prints it; not needed for one alone"
    )
