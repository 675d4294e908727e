"""Claims taken apart and put together, each as one edit with one undo."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from workbench.commands.change import Change
from workbench.commands.names import shortened
from workbench.commands.session import Session
from workbench.errors import RuleError, UsageError
from workbench.model.case import CaseState
from workbench.model.review import Claim, ClaimPart, MergedClaim, Verdict
from workbench.review.words import PILLAR_WORDS, RATING_WORDS

_BETWEEN = " \t\n\u00a0,;:.…–—"
"""What stands between two parts and begins neither."""
_LEFT_OUT = " […] "
"""Between two sentences that do not follow each other in the article."""


def block_text(state: CaseState, claim: Claim) -> str:
    """The paragraph of the article the claim stands in; empty when it stands nowhere."""
    article = next((one.article for one in state.articles if one.id == claim.article_id), None)
    if article is None or claim.block is None or claim.block >= len(article.blocks):
        return ""
    return article.blocks[claim.block].text


def sentence_start(state: CaseState, claim: Claim) -> int | None:
    """Where the sentence begins in its paragraph; None when it is not there word for word."""
    if claim.start is None or claim.end is None:
        return None
    marked = block_text(state, claim)[claim.start : claim.end]
    lead = len(marked) - len(marked.lstrip())
    return claim.start + lead if marked.strip() == claim.sentence and claim.sentence else None


def parts_of(state: CaseState, claim: Claim, cuts: Iterable[int]) -> tuple[ClaimPart, ...]:
    """What the parts of a claim say.

    Args:
        cuts: Offsets in its sentence at which another part begins.

    Raises:
        UsageError: A part would have no words, or nothing is cut.
    """
    begins = sentence_start(state, claim)
    found = []
    for low, high in _stretches(claim.sentence, cuts):
        words = claim.sentence[low:high]
        start = claim.start if begins is None else begins + low
        end = claim.end if begins is None else begins + high
        hedges = tuple(hedge for hedge in claim.hedges if hedge.casefold() in words.casefold())
        found.append(ClaimPart(words, start, end, hedges))
    if len(found) < 2:
        raise UsageError(
            f"Claim {claim.number} cannot be split there: a part would have no words.",
            advice="Put the cursor inside its sentence, or mark the words that are a claim of their own.",
        )
    return _with_lost_hedges(claim, found)


def _stretches(sentence: str, cuts: Iterable[int]) -> list[tuple[int, int]]:
    """Where the parts stand; what has no words (a full stop left alone) belongs to the part before it."""
    edges = [0, *sorted({cut for cut in cuts if 0 < cut < len(sentence)}), len(sentence)]
    found: list[tuple[int, int]] = []
    for low, high in itertools.pairwise(edges):
        if any(letter.isalnum() for letter in sentence[low:high]):
            found.append((found[-1][1] if found else 0, high))
        elif found:
            found[-1] = (found[-1][0], high)
    return [_trimmed(sentence, low, high) for low, high in found]


def _trimmed(sentence: str, low: int, high: int) -> tuple[int, int]:
    """Without white space around it, and without the marks that closed the part before it."""
    text = sentence[low:high].rstrip()
    begins = text.lstrip(_BETWEEN if low else None)
    return low + len(text) - len(begins), low + len(text)


def _with_lost_hedges(claim: Claim, parts: Sequence[ClaimPart]) -> tuple[ClaimPart, ...]:
    """Doubt words that stand in no part (the analyst wrote them) stay with the first."""
    kept = {hedge for part in parts for hedge in part.hedges}
    lost = tuple(hedge for hedge in claim.hedges if hedge not in kept)
    first, *others = parts
    return (ClaimPart(first.sentence, first.start, first.end, (*first.hedges, *lost)), *others)


def split(session: Session, claim_id: int, cuts: Sequence[int]) -> Change:
    """Split a claim; notes, pins and the verdict stay with the first part, media links are those of all parts.

    Args:
        cuts: Offsets in its sentence at which another part begins.

    Raises:
        NotFoundError: There is no such claim.
        RuleError: Its verdict is final.
        UsageError: A part would have no words.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    session.check_open([claim])
    parts = parts_of(session.state(), claim, cuts)
    label = f"Split claim {claim.number}: {' and '.join(f'“{shortened(part.sentence, 40)}”' for part in parts)}"
    with session.edit(label):
        new = session.store.split_claim(claim.id, parts)
    return session.changed(label, {"claims", "matches"}, (claim.id, *new))


def split_at_words(session: Session, claim_id: int, words: str) -> Change:
    """Split a claim where these words begin.

    Raises:
        UsageError: The sentence does not hold the words once.
    """
    claim, wanted = session.claim(claim_id), words.strip()
    count = claim.sentence.count(wanted) if wanted else 0
    if count != 1:
        times = "does not hold" if not count else f"holds {count} times"
        raise UsageError(
            f"The sentence of claim {claim.number} {times} the words “{wanted}”.",
            advice="Give the first words of the second claim as they stand in the sentence, as many as are needed.",
        )
    return split(session, claim_id, (claim.sentence.index(wanted),))


def set_passage(  # noqa: PLR0917 - a place has four numbers
    session: Session, claim_id: int, article_id: int, block: int, start: int, end: int
) -> Change:
    """Let a claim be another passage of the article: more or fewer words of its sentence, or another one.

    Raises:
        RuleError: Its verdict is final.
        UsageError: There is no such passage.
    """
    session.check_writable()
    claim = session.claim(claim_id)
    session.check_open([claim])
    article = next((one.article for one in session.state().articles if one.id == article_id), None)
    text = article.blocks[block].text if article is not None and 0 <= block < len(article.blocks) else ""
    words = text[start:end].strip()
    if start < 0 or not words:
        raise UsageError("The article has no such passage.", advice="Mark the words in the article.")
    start += len(text[start:end]) - len(text[start:end].lstrip())
    label = f"Claim {claim.number} is the passage “{shortened(words)}”"
    with session.edit(label):
        session.store.set_passage(claim.id, words, (article_id, block, start, start + len(words)))
    return session.changed(label, {"claims", "matches"}, (claim.id,))


def merge(session: Session, kept_id: int, gone_id: int) -> Change:
    """Put two claims together: the first keeps its number; links, notes and pins of both stay.

    Raises:
        NotFoundError: There is no such claim.
        RuleError: A verdict is final, or histories of verdicts cannot be joined.
        UsageError: It is the same claim twice, or they state different dates.
    """
    session.check_writable()
    kept, gone = session.claim(kept_id), session.claim(gone_id)
    if kept.id == gone.id:
        raise UsageError("A claim cannot be merged with itself.", advice="Name two claims.")
    session.check_open([kept, gone])
    state = session.state()
    merged, take_place = _merged(state, kept, gone)
    verdicts = state.verdicts.get(kept.id), state.verdicts.get(gone.id)
    _check_history(kept, gone, *verdicts)
    label = f"Merged claim {gone.number} into claim {kept.number}: “{shortened(merged.sentence)}”"
    with session.edit(label):
        session.store.merge_claims(kept.id, gone.id, merged, take_verdict=verdicts[0] is None, take_place=take_place)
        if verdicts[0] is not None and verdicts[1] is not None:
            session.store.add_note(_draft_note(gone, verdicts[1]), claim_id=kept.id)
    return session.changed(label, {"claims", "matches", "verdicts", "evidence", "notes"}, (kept.id,))


def _check_history(kept: Claim, gone: Claim, stays: Verdict | None, goes: Verdict | None) -> None:
    if stays is not None and goes is not None and goes.reopened:
        raise RuleError(
            f"Claim {gone.number} had a final verdict before, and claim {kept.number} has a verdict of its own:"
            " their histories cannot be joined.",
            advice=f"Merge claim {kept.number} into claim {gone.number} instead, or keep both.",
        )


def _merged(state: CaseState, kept: Claim, gone: Claim) -> tuple[MergedClaim, bool]:
    """What they say together, and whether it stands where the claim that goes stands."""
    if kept.date and gone.date and kept.date != gone.date:
        raise UsageError(
            f"Claim {kept.number} is dated {kept.date} and claim {gone.number} {gone.date}.",
            advice="Give both the same date, or clear one, then merge them.",
        )
    take_place = kept.block is None and gone.block is not None
    same_block = kept.block is not None and (kept.article_id, kept.block) == (gone.article_id, gone.block)
    first, second = _in_order(kept, gone)
    sentence, start, end = first.sentence + _LEFT_OUT + second.sentence, kept.start, kept.end
    if take_place:
        start, end = gone.start, gone.end
    if same_block and (together := _together(state, first, second)) is not None:
        sentence, start, end = together
    who = list(dict.fromkeys(one.attribution for one in (kept, gone) if one.attribution))
    merged = MergedClaim(
        sentence,
        start,
        end,
        "; ".join(who),
        _joined(kept.hedges, gone.hedges),
        _joined(kept.dates, gone.dates),
        _joined(kept.places, gone.places),
        kept.date or gone.date,
        kept.edited or gone.edited,
    )
    return merged, take_place


def _in_order(kept: Claim, gone: Claim) -> tuple[Claim, Claim]:
    """As they stand in the article; a claim that stands nowhere comes last."""

    def place(claim: Claim) -> tuple[int, int, int]:
        if claim.block is None:
            return (1 << 30, 0, 0)
        return (claim.article_id or 0, claim.block, claim.start or 0)

    first, second = sorted((kept, gone), key=place)
    return first, second


def _together(state: CaseState, first: Claim, second: Claim) -> tuple[str, int, int] | None:
    """Sentence and place when one follows or overlaps the other word for word; otherwise None."""
    starts = sentence_start(state, first), sentence_start(state, second)
    if starts[0] is None or starts[1] is None:
        return None
    text = block_text(state, first)
    ends = starts[0] + len(first.sentence), starts[1] + len(second.sentence)
    if any(letter.isalnum() for letter in text[ends[0] : starts[1]]):
        return None
    return text[starts[0] : max(ends)], starts[0], max(ends)


def _joined(one: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _draft_note(gone: Claim, verdict: Verdict) -> str:
    """The draft of a claim that is no more, so that nothing written is lost."""
    parts = [f"Draft verdict of claim {gone.number} before it was merged: {RATING_WORDS[verdict.rating]}."]
    parts += [text for text in (verdict.conclusion, verdict.rationale) if text]
    parts += [f"{PILLAR_WORDS[answer.pillar]}: {answer.note}" for answer in verdict.pillars if answer.note]
    return "\n".join(parts)
