"""Cases and articles on the terminal."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from workbench.cli.arguments import choices_of
from workbench.cli.output import DONE, NOTHING, PARTLY, list_files, no_media_found, print_json, progress_bar, say
from workbench.commands import article, case, demo, match_words, matches, places, search_again
from workbench.commands.case import IntakeReport
from workbench.commands.coverage import media_json
from workbench.commands.names import plural
from workbench.commands.session import Session, open_case
from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.model.names import display_name


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[Session]:
    """The case, closed again whatever happens."""
    session = open_case(path, read_only=read_only)
    try:
        yield session
    finally:
        session.close()


def demo_case(arguments: argparse.Namespace) -> int:
    """Build the sample case; open it, or say what it found and where the report is."""
    if not arguments.no_window and arguments.to is None:
        return int(arguments.open_window(None, True))  # the window shows how far the drawing is
    with progress_bar() as progress:
        result = demo.build(arguments.to, progress=progress)
    if not arguments.no_window:
        return int(arguments.open_window(result.case, True))
    for line in result.verdict_lines:
        print(line)
    print(f"\nCase:    {result.case}")
    print(f"Library: {result.library}")
    print(f"Report:  {result.report}")
    return DONE


def new(arguments: argparse.Namespace) -> int:
    """Make a case."""
    note = places.about(arguments.case)
    if note is not None:
        say(" ".join((note.short, *note.lines)))
    with progress_bar() as progress:
        session, report = case.new(
            arguments.case,
            title=arguments.title,
            article=arguments.article,
            media=arguments.media,
            published=arguments.published,
            choices=choices_of(arguments),
            page=arguments.page,
            progress=progress,
        )
    with session:
        if arguments.article is None and not arguments.media and not arguments.json:
            name = display_name(str(session.path))
            print(f"Made the empty case {name}. Fill it with `case add` or `claim add`.")
            return DONE
        tell_intake(session, report, arguments.json, [one.id for one in session.state().articles])
        return PARTLY if report.unreadable else DONE


def add(arguments: argparse.Namespace) -> int:
    """Add media, an article, or both."""
    if not arguments.paths and arguments.article is None:
        raise UsageError("Nothing to add was named.", advice="Give files or folders, or --article FILE.")
    with opened(arguments.case) as session, progress_bar() as progress:
        report = IntakeReport()
        before = {one.id for one in session.state().articles}
        if arguments.article is not None:
            report = article.add(session, arguments.article, progress, page=arguments.page)
        if arguments.paths:
            report = report.joined(case.add_media(session, arguments.paths, progress=progress))
        new_articles = [one.id for one in session.state().articles if one.id not in before]
        tell_intake(session, report, arguments.json, new_articles)
        if report.added or report.already or new_articles or arguments.article is not None:
            return PARTLY if report.unreadable else DONE
        if not report.unreadable:
            say(no_media_found(arguments.paths))
        return NOTHING


def _article_words(state: CaseState, article_id: int) -> str:
    one = next(one for one in state.articles if one.id == article_id)
    claims = sum(claim.article_id == article_id for claim in state.claims)
    return f"Added the article “{one.article.title or one.name}” with {plural(claims, 'claim')}."


def tell_intake(session: Session, report: IntakeReport, as_json: bool, article_ids: Sequence[int] = ()) -> None:
    """Say what became of files, and what the case holds now."""
    unread = [(item.path, f"{item.reason}. {item.advice}".strip()) for item in report.unreadable]
    if as_json:
        print_json(report.to_json())
    else:
        state = session.state()
        claims, media = plural(len(state.claims), "claim"), plural(len(state.media), "medium", "media")
        print(f"{display_name(str(session.path))}: {claims}, {media}")
        for article_id in article_ids:
            print(_article_words(state, article_id))
        if report.added or report.already or not article_ids:
            print(f"Added {report.added}, already there {report.already}.")
    list_files("Could not be read", unread)
    list_files("Left out", [(item.path, item.reason) for item in report.left_out])


def set_fields(arguments: argparse.Namespace) -> int:
    """State the date of the article or the title of the case."""
    if arguments.published is None and arguments.title is None:
        raise UsageError("Nothing to set was named.", advice="Give --published DATE or --title TEXT.")
    with opened(arguments.case) as session:
        if arguments.published is not None:
            say(case.set_published(session, arguments.published, arguments.article).label)
        if arguments.title is not None:
            say(case.set_title(session, arguments.title).label)
    return DONE


def show(arguments: argparse.Namespace) -> int:
    """Everything the case holds."""
    with opened(arguments.case, read_only=True) as session:
        data = case.show(session)
        if arguments.json:
            print_json(data)
            return DONE
        for line in case.summary_lines(session):
            print(line)
    return DONE


def undo(arguments: argparse.Namespace) -> int:
    """Undo the last edit."""
    with opened(arguments.case) as session:
        stays = case.stays_after_undo(session)
        say(case.undo(session).label)
        if stays:
            say(stays)
    return DONE


def redo(arguments: argparse.Namespace) -> int:
    """Redo the edit undone last."""
    with opened(arguments.case) as session:
        say(case.redo(session).label)
    return DONE


def match(arguments: argparse.Namespace) -> int:
    """Search libraries for the media of the case."""
    with opened(arguments.case) as session:
        with progress_bar() as progress:
            if arguments.again:
                report = search_again.again(session, arguments.libraries, progress=progress)
            else:
                libraries = arguments.libraries or search_again.remembered(session.state())
                report = matches.run(session, libraries, progress=progress)
        for problem in report.problems:
            say(problem)
        if not report.searched:
            return NOTHING
        if arguments.json:
            print_json({**report.to_json(), "media": media_json(session.state(), report.search_ids)})
        else:
            state = session.state()
            if arguments.again:
                lines = search_again.lines(state, report)
            else:
                rates = match_words.rate_lines(match_words.bands_used(state, report.search_ids))
                lines = chain(match_words.summary_lines(state, report.search_ids), rates)
            for line in lines:
                print(line)
        return PARTLY if report.problems else DONE
