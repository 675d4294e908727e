"""What is known of the file an article was read from, in sentences: its digests, what was not read, where media lay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from workbench.model.article import ContainedPart, ContainerFacts, DigestCheck
from workbench.model.case import CaseState
from workbench.model.media import MediaItem
from workbench.review.words import date_words, plural

_NAMED = 5
NOT_AS_SAID = "not as the archive says"


def container_lines(facts: ContainerFacts) -> tuple[str, ...]:
    """What it is, whether its digests agree, and what the analyst should know."""
    saved = f", saved {date_words(facts.saved_at[:10])}" if facts.saved_at[:4].isdigit() else ""
    one_of_vowel = facts.format[:1] in "aeio"
    lines = [f"Read from an {facts.format}{saved}." if one_of_vowel else f"Read from a {facts.format}{saved}."]
    if facts.signature:
        lines.append(facts.signature)
    lines += digest_lines(facts.checks)
    if facts.page_count > 1 and facts.pages:
        lines.append(f"It holds {facts.page_count:,} pages; {facts.pages[0]} was read.")
    return (*lines, *facts.notes)


def digest_lines(checks: Sequence[DigestCheck]) -> list[str]:
    """How many digests agree, which do not, and how many were not compared. Nothing is said of what states none."""
    agree = sum(check.agree for check in checks)
    differ = sum(check.differ_count for check in checks)
    lines = []
    if agree or differ:
        lines.append(f"Archive: {agree:,} of {plural(agree + differ, 'digest')} agree.")
    names = list(dict.fromkeys(name for check in checks for name in check.differ))
    if differ:
        shown = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
        lines.append(
            f"Not as the archive says: {shown}. The content, or the digest stated for it, was changed or damaged."
        )
    reasons: Counter[str] = Counter()
    for check in checks:
        for one in check.not_checked:
            reasons[one.reason] += one.count
    for reason, count in reasons.items():
        lines.append(f"{plural(count, 'digest')} not compared: {reason}.")
    return lines


def is_broken(facts: ContainerFacts) -> bool:
    """Whether something in it is not as it says."""
    return any(check.differ_count for check in facts.checks)


def is_changed(facts: ContainerFacts | None, part: ContainedPart) -> bool:
    """Whether the archive states another digest for a part than it has."""
    if facts is None:
        return False
    names = {part.name, *part.urls}
    return any(not names.isdisjoint(check.differ) for check in facts.checks)


def inside_words(state: CaseState, medium: MediaItem) -> tuple[str, ...]:
    """Where a medium was taken out of: "taken out of page.wacz: record 7", for each article whose file holds it."""
    return tuple(
        (f"taken out of {article.name}: {part.place}" if part.place else f"inside {article.name}")
        + (f"; {NOT_AS_SAID}" if is_changed(article.article.container, part) else "")
        for article in state.articles
        for part in article.article.parts
        if medium.sha256 and part.sha256 == medium.sha256
    )
