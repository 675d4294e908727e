"""Claims, matches, tags and verdicts on the terminal."""

from __future__ import annotations

import argparse

from workbench.cli.cases import opened
from workbench.cli.output import DONE, progress_bar, say
from workbench.commands import claim_parts, claims, figures, matches, tags
from workbench.commands import second as second_command
from workbench.commands import verdict as verdict_command
from workbench.commands.typed import listed
from workbench.errors import UsageError
from workbench.model.ids import ClaimId, MatchId
from workbench.model.match import Decision
from workbench.model.review import Category, Confidence, Likelihood, Rating, Stance


def add_claim(arguments: argparse.Namespace) -> int:
    """Add a claim."""
    with opened(arguments.case) as session:
        change = claims.add(
            session,
            arguments.sentence,
            date=arguments.date or "",
            attribution=arguments.attribution or "",
            hedges=listed(arguments.hedges or ""),
            places=listed(arguments.places or ""),
        )
        say(change.label)
        print(*change.ids)
    return DONE


def edit_claim(arguments: argparse.Namespace) -> int:
    """Change the sentence, the date, the attribution, the doubt words or the places of a claim."""
    fields = (arguments.sentence, arguments.date, arguments.attribution, arguments.hedges, arguments.places)
    if all(field is None for field in fields):
        raise UsageError(
            "Nothing to change was named.", advice="Give --sentence, --date, --attribution, --hedges or --places."
        )
    with opened(arguments.case) as session:
        change = claims.edit(
            session,
            ClaimId(arguments.claim),
            sentence=arguments.sentence,
            date=arguments.date,
            attribution=arguments.attribution,
            hedges=None if arguments.hedges is None else listed(arguments.hedges),
            places=None if arguments.places is None else listed(arguments.places),
        )
        say(change.label)
    return DONE


def split_claim(arguments: argparse.Namespace) -> int:
    """Split a claim where these words begin."""
    with opened(arguments.case) as session:
        change = claim_parts.split_at_words(session, ClaimId(arguments.claim), arguments.at)
        say(change.label)
        print(*change.ids)
    return DONE


def merge_claims(arguments: argparse.Namespace) -> int:
    """Put another claim into this one."""
    with opened(arguments.case) as session:
        say(claim_parts.merge(session, ClaimId(arguments.claim), ClaimId(arguments.other)).label)
    return DONE


def remove_claim(arguments: argparse.Namespace) -> int:
    """Remove a claim."""
    with opened(arguments.case) as session:
        say(claims.remove(session, ClaimId(arguments.claim)).label)
    return DONE


def link_media(arguments: argparse.Namespace) -> int:
    """Link media to a claim."""
    with opened(arguments.case) as session:
        media = [claims.find_media(session, text) for text in arguments.media]
        say(claims.link(session, ClaimId(arguments.claim), media).label)
    return DONE


def unlink_media(arguments: argparse.Namespace) -> int:
    """Take media from a claim; the files stay in the case."""
    with opened(arguments.case) as session:
        media = [claims.find_media(session, text) for text in arguments.media]
        say(claims.unlink(session, ClaimId(arguments.claim), media).label)
    return DONE


def decide_match(arguments: argparse.Namespace) -> int:
    """Record what a person says of a match."""
    with opened(arguments.case) as session:
        say(matches.decide(session, [MatchId(arguments.match)], Decision(arguments.decision)).label)
    return DONE


def figure(arguments: argparse.Namespace) -> int:
    """Keep a comparison as a figure, or write it to a file."""
    wanted = figures.Wanted(
        arguments.match,
        arguments.mode,
        agreement=arguments.agreement,
        lined_up=not arguments.as_they_are,
        claim_id=arguments.claim,
    )
    with opened(arguments.case, read_only=arguments.to is not None) as session, progress_bar() as progress:
        if arguments.to is not None:
            print(figures.save_as(session, wanted, arguments.to, progress))
        else:
            pin_as = None if arguments.pin is None else Stance(arguments.pin)
            say(figures.keep(session, wanted, progress, pin_as=pin_as).label)
    return DONE


def tag(arguments: argparse.Namespace) -> int:
    """Tag a medium, a frame or a stretch."""
    if arguments.until is not None and arguments.at is None:
        raise UsageError("--until was given without --at.", advice="Give both, in seconds.")
    with opened(arguments.case) as session:
        media_id = claims.find_media(session, arguments.media)
        change = tags.add(session, media_id, arguments.tags, start_s=arguments.at, end_s=arguments.until)
        say(change.label)
    return DONE


def verdict(arguments: argparse.Namespace) -> int:
    """Pin the evidence given, then record the verdict; or reopen a final one.

    The evidence is read before anything is written, so that a mistyped reference changes nothing.
    """
    if arguments.reopen:
        return _reopen(arguments)
    if arguments.second:
        return _second(arguments)
    if arguments.rating is None:
        raise UsageError("No rating was given.", advice="Give --rating, or --reopen to unlock a final verdict.")
    with opened(arguments.case) as session:
        claim_id = ClaimId(arguments.claim)
        change = verdict_command.record(
            session,
            claim_id,
            rating=Rating(arguments.rating),
            categories=None if arguments.category is None else [Category(code) for code in arguments.category],
            likelihood=Likelihood(arguments.likelihood) if arguments.likelihood else None,
            confidence=Confidence(arguments.confidence) if arguments.confidence else None,
            conclusion=arguments.conclusion,
            rationale=arguments.note,
            evidence=arguments.evidence,
            stance=Stance(arguments.stance),
            final=arguments.final,
        )
        say(change.label)
        for sentence in verdict_command.tensions(session.state(), claim_id):
            say(f"Look again, unless it is meant so: {sentence}")
    return DONE


def _reopen(arguments: argparse.Namespace) -> int:
    fields = ("rating", "category", "likelihood", "confidence", "evidence", "conclusion", "final")
    given = [name for name in fields if getattr(arguments, name)]
    if given:
        raise UsageError(
            f"--reopen was given together with --{given[0]}.",
            advice="Reopen the verdict first, then record the new one.",
        )
    if not (arguments.note or "").strip():
        raise UsageError("--reopen was given without a reason.", advice="Say why with --note; it is kept.")
    with opened(arguments.case) as session:
        say(verdict_command.reopen(session, ClaimId(arguments.claim), arguments.note or "").label)
    return DONE


def _second(arguments: argparse.Namespace) -> int:
    fields = ("category", "evidence", "conclusion", "final")
    given = [name for name in fields if getattr(arguments, name)]
    if given:
        raise UsageError(
            f"--second was given together with --{given[0]}.",
            advice="A second answer holds --rating, --likelihood, --confidence and --note.",
        )
    with opened(arguments.case) as session:
        change = second_command.answer(
            session,
            ClaimId(arguments.claim),
            rating=Rating(arguments.rating or Rating.NOT_YET_CHECKED),
            likelihood=Likelihood(arguments.likelihood) if arguments.likelihood else None,
            confidence=Confidence(arguments.confidence) if arguments.confidence else None,
            note=arguments.note or "",
            analyst=arguments.second,
        )
        say(change.label)
    return DONE
