"""Texts seen, places, masks, tag words and finding on the terminal."""

from __future__ import annotations

import argparse

from workbench.cli.cases import opened
from workbench.cli.output import DONE, PARTLY, list_files, print_json, progress_bar, say
from workbench.commands import claims, finding, library_cases, masks, scale, seen, words
from workbench.commands.spans import span_words
from workbench.errors import UsageError
from workbench.model.library import AddOutcome
from workbench.settings import Settings

STATES = ("masked", "shown", "default")


def _check_times(arguments: argparse.Namespace) -> None:
    if arguments.until is not None and arguments.at is None:
        raise UsageError("--until was given without --at.", advice="Give both, in seconds.")


def text(arguments: argparse.Namespace) -> int:
    """Write down words that can be read in a picture."""
    _check_times(arguments)
    with opened(arguments.case) as session:
        change = seen.add_text(
            session,
            claims.find_media(session, arguments.media),
            arguments.text,
            language=arguments.language or "",
            translation=arguments.translation or "",
            start_s=arguments.at,
            end_s=arguments.until,
        )
        say(change.label)
    return DONE


def place(arguments: argparse.Namespace) -> int:
    """Write down where a picture was taken."""
    _check_times(arguments)
    with opened(arguments.case) as session:
        change = seen.add_place(
            session,
            claims.find_media(session, arguments.media),
            arguments.place,
            coordinates=arguments.coordinates or "",
            start_s=arguments.at,
            end_s=arguments.until,
        )
        say(change.label)
    return DONE


def mask(arguments: argparse.Namespace) -> int:
    """What is masked before the first look: the case, or media of it."""
    state = "" if arguments.state == "default" else arguments.state
    with opened(arguments.case) as session:
        if arguments.media:
            media = [claims.find_media(session, one) for one in arguments.media]
            say(masks.set_media(session, media, state).label)
        else:
            say(masks.set_case(session, state).label)
    return DONE


def list_words(arguments: argparse.Namespace) -> int:
    """The tag words of a case with their uses."""
    with opened(arguments.case, read_only=True) as session:
        rows = [(word, words.uses_of(session, word.name)) for word in session.state().vocabulary]
        if arguments.json:
            print_json(
                [
                    {
                        "tag": word.name,
                        "aliases": list(word.aliases),
                        "colour": word.colour,
                        "key": word.favourite_key,
                        "graphic": word.graphic,
                        "uses": uses,
                    }
                    for word, uses in rows
                ]
            )
            return DONE
        for word, uses in rows:
            key = f"key {word.favourite_key}" if word.favourite_key else ""
            parts = [", ".join(word.aliases), key, "graphic" if word.graphic else "", f"used {uses}" if uses else ""]
            print("; ".join(part for part in (word.name, *parts) if part))
    return DONE


def rename_word(arguments: argparse.Namespace) -> int:
    """Give a word another name; uses follow."""
    with opened(arguments.case) as session:
        say(words.rename(session, arguments.word, arguments.to).label)
    return DONE


def merge_words(arguments: argparse.Namespace) -> int:
    """Make one word of two."""
    with opened(arguments.case) as session:
        say(words.merge(session, arguments.word, arguments.into).label)
    return DONE


def remove_word(arguments: argparse.Namespace) -> int:
    """Take a word out of the vocabulary."""
    with opened(arguments.case) as session:
        say(words.remove(session, arguments.word, with_uses=arguments.with_uses).label)
    return DONE


def scale_words(arguments: argparse.Namespace) -> int:
    """What this desk calls verdicts."""
    given = scale.parsed(arguments.words)
    with opened(arguments.case, read_only=not given) as session:
        if given:
            say(scale.set_words(session, given).label)
        called = {rating.value: word for rating, word in scale.words_of(session).items()}
    if arguments.for_new_cases:
        scale.keep_for_new_cases(Settings(), called)
    if arguments.json:
        print_json(called)
    elif not given:
        for code, word in called.items():
            print(f"{code}: {word}")
    return DONE


def export_words(arguments: argparse.Namespace) -> int:
    """Write the vocabulary for a desk to share."""
    with opened(arguments.case, read_only=True) as session:
        say(words.export_words(session, arguments.file))
    return DONE


def import_words(arguments: argparse.Namespace) -> int:
    """Take over a vocabulary; 1 when some words could not be."""
    with opened(arguments.case) as session:
        taken = words.import_words(session, arguments.file)
        say(taken.change.label)
    for line in taken.left:
        say(f"  {line}")
    return PARTLY if taken.left else DONE


def find(arguments: argparse.Namespace) -> int:
    """Everything that holds the words, in the case and in libraries; 1 when a library could not be asked."""
    typed = " ".join(arguments.words)
    with opened(arguments.case, read_only=True) as session:
        state = session.state()
        answer = finding.over_libraries(arguments.libraries, typed, state.vocabulary)
        if arguments.json:
            print_json(finding.to_json(session, typed, answer))
        else:
            for one in finding.find(state, typed):
                medium = None if one.media_id is None else state.medium(one.media_id)
                where = [medium.name if medium else "", span_words(medium, one.span)]
                where += [f"claim {one.claim_id}"] if one.claim_id else []
                print(
                    ": ".join(
                        (one.kind, "; ".join(filter(None, (one.text, one.detail, " ".join(filter(None, where))))))
                    )
                )
            for item in answer.found:
                title = item.item.provenance.title or item.item.name
                print(f"item {item.item.id} of {item.library.name}: {'; '.join((title, *item.tags))}")
    for line in answer.unread:
        say(line)
    return PARTLY if answer.unread else DONE


def add_case(arguments: argparse.Namespace) -> int:
    """Put the media of a case into a library, with their tags."""
    with progress_bar() as progress, opened(arguments.case, read_only=True) as session:
        media = [claims.find_media(session, one) for one in arguments.media]
        report, said, absent = library_cases.add_media(session, arguments.library, media, progress)
    bad = [
        (one.path, one.reason) for one in report.records if one.outcome in (AddOutcome.UNREADABLE, AddOutcome.LEFT_OUT)
    ]
    list_files("Not added", bad)
    list_files("Left out", absent)
    say(said)
    return PARTLY if bad else DONE
