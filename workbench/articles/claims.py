# ruff: noqa: E501 - a pattern reads better on one line than cut in the middle of an alternative
"""Sentences that may be claims resting on media, each with the reason in words (English rules; a person decides)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.articles import details, lexicon, sentences
from workbench.articles.nearby import Nearby
from workbench.articles.sentences import Sentence
from workbench.model.article import ClaimSuggestion, MediaReference, TextBlock

MOST_CLAIMS = 1000  # nobody goes through more; where there are more, one too many is found, so that it can be said
_THRESHOLD = 2.0
_NEAR_CLAIM = 2  # paragraphs, where the text has no media at all
_LONGEST = 1500  # characters; a longer run without a full stop is no sentence
_SHORT_WORDS = 25
_CREDIT = re.compile(
    r"^[(\[]?\s*(?:(?:file|stock|courtesy|submitted|handout|pool)\s+)?(?:photos?|images?|pictures?|credits?|photographs?|video|copyright|source|via|courtesy|illustration)\b\s*(?:[:/©|]|by\b|of\b|courtesy|credit|from\b)|"
    r"^[(\[]?\s*(?:AP|AFP|Reuters|REUTERS|Getty|EPA|EFE|Shutterstock|iStock|Courtesy|©)\b|"
    r"^[(\[][^()\[\]]{2,80}[)\]]\.?$|^\w+(?: \w+){0,3}\s*/\s*[\w ]{2,40}$|\b(?:Getty Images|AFP|Reuters|AP Photo|Associated Press)\)?\.?$|"
    r"^[(\[]?\s*(?:Фото|Снимок|Видео|Изображение|Иллюстрация|Map data|Foto|Bild|Fotografía|Crédito|Crédits?|Imagen|تصوير|الصورة)\s*(?:[:/©|]|\bby\b)",
)
_TRAILING_CREDIT = (
    re.compile(
        r"\s*[(\[](?=[^()\[\]]{0,90}\b(?:photo|image|picture|AP|AFP|Reuters|REUTERS|Getty|file|FILE|pool|courtesy|Courtesy|via|wire|EPA|Photo|Image|Credit|credit|Shutterstock)\b)[^()\[\]]*[)\]]\W*$"
    ),
    re.compile(
        r"(?<=[.\w\"”])\s*\b(?:Photograph|Photo|Image|Picture|Credit|Copyright|PHOTO|CREDIT|IMAGE)(?:s?\s*:|\s+by\b|\s*©|\s+credit\b|\.\.\.|…).*$"
    ),
    re.compile(r"(?<=[.\w])\s*[-–—|]\s*(?:copyright|©|Copyright).*$"),
    re.compile(r"(?<=\w)\s*©.*$"),
    re.compile(r"(?<=[.!?])\s+@?[\w.’' -]{2,60}/.*$"),
    re.compile(r"(?<=[.!?])\s+[^.!?]{3,60}\b(?:Reuters|REUTERS|AFP|AP|Getty Images|EPA|Shutterstock)\W*$"),
)
_NAME_ONLY = re.compile(
    r"^(?:[A-Z][\w.’'-]*\s+){1,4}(?:[A-Z][\w.’'-]*)?(?i:(?:submitted|courtesy|file|handout|mug ?shot)\s*(?:photos?|images?)?)?\W*$"
)
_LABEL = re.compile(
    r"^(?:file photo|file|photos?|watch|image caption|media caption|image|video|caption|pictured|above|below)\s*[:–—-]\s*",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    sentence: Sentence
    block: int
    score: float
    reason: str
    media: tuple[int, ...] = ()


def suggest(
    blocks: Sequence[TextBlock],
    media: Sequence[MediaReference],
    captions: dict[int, tuple[int, ...]],
    language: str,
    title: str = "",
    *,
    published: str | None = None,
) -> tuple[ClaimSuggestion, ...]:
    """Suggest claims in document order.

    Args:
        blocks: The body.
        media: References in document order.
        captions: For each block that captions media: indexes of those media.
        title: Of the article; when it names a clip, a still in the page stands for that clip.
        language: ISO code; the rules are English, so a page that states another language gets caption claims only.
        published: The article's date, ISO; "on Tuesday" is counted from it.
    """
    english = language in ("", "en")
    nearby, stills_stand_in = Nearby(media), bool(lexicon.VIDEO_NOUN.search(title))
    found: list[_Candidate] = []
    distinct: set[str] = set()
    for index, block in enumerate(blocks):
        if len(distinct) > MOST_CLAIMS:
            break
        before = len(found)
        if index in captions:
            found += _caption_claims(index, block, captions[index])
        elif english and block.kind not in ("heading",):
            found += _sentence_claims(index, block, nearby, stills_stand_in=stills_stand_in)
        distinct.update(_key(candidate) for candidate in found[before:])
    if english:
        found += _beside_media(blocks, nearby, captions, found)
    found.sort(key=lambda candidate: (candidate.block, candidate.sentence.start))
    return tuple(_suggestion(candidate, published) for candidate in _without_repeats(found)[: MOST_CLAIMS + 1])


def _without_repeats(found: list[_Candidate]) -> list[_Candidate]:
    kept: dict[str, _Candidate] = {}
    for candidate in found:
        key = _key(candidate)
        if key in kept:
            earlier = kept[key]
            kept[key] = replace(earlier, media=tuple(dict.fromkeys((*earlier.media, *candidate.media))))
        else:
            kept[key] = candidate
    return list(kept.values())


def _key(candidate: _Candidate) -> str:
    """The words alone: the same sentence may stand in a caption and in the text."""
    return " ".join(re.findall(r"\w+", candidate.sentence.text.casefold()))


def _suggestion(candidate: _Candidate, published: str | None) -> ClaimSuggestion:
    text = candidate.sentence.text
    return ClaimSuggestion(
        sentence=text,
        block=candidate.block,
        start=candidate.sentence.start,
        end=candidate.sentence.end,
        reason=candidate.reason,
        attribution=details.attribution(text),
        hedges=details.hedges(text),
        dates=details.dates(text, published),
        places=details.places(text),
        media=candidate.media,
        score=round(candidate.score, 2),
    )


def without_credit(text: str) -> str:
    """A caption's sentence without the picture credit at its end."""
    for pattern in _TRAILING_CREDIT:
        shorter = pattern.sub("", text).rstrip(" |-–—")
        if shorter.strip():
            text = shorter
    return text


def _caption_claims(index: int, block: TextBlock, media: tuple[int, ...]) -> list[_Candidate]:
    """The first sentence of a caption asserts what the medium shows; later ones only when they name a medium."""
    found: list[_Candidate] = []
    if len(block.text) > 4 * _LONGEST:
        return found
    text = without_credit(block.text)
    label = _LABEL.match(text)
    offset = label.end() if label else 0
    for sentence in sentences.split(text[offset:]):
        moved = Sentence(sentence.text, sentence.start + offset, sentence.end + offset)
        if _CREDIT.search(moved.text) or len(moved.text.split()) < 4 or _NAME_ONLY.match(moved.text):
            continue
        first = not found
        score, reason = _score(moved.text)
        if first:
            numbers = ", ".join(str(number + 1) for number in media)
            reason = f"caption of medium {numbers}" if media else "caption of a medium the saved page does not hold"
            found.append(_Candidate(moved, index, max(score, 2.0), reason, media))
        elif score >= _THRESHOLD:
            found.append(_Candidate(moved, index, score, f"in a caption; {reason}", media))
    return found


def _masked(text: str) -> str:
    """The sentence with quoted passages blanked, so that quoted words never trigger; lengths stay."""
    for start, end in sentences.quotations(text):
        text = text[:start] + "“" + "·" * (end - start - 2) + "”" + text[end:]
    return text


def _score(sentence: str) -> tuple[float, str]:
    """Strength and reason of one sentence."""
    quoted = sum(end - start for start, end in sentences.quotations(sentence))
    plain = lexicon.STOP_PHRASE.sub(lambda found: "·" * len(found.group()), _masked(sentence))
    score, reasons = 0.0, []
    noun = lexicon.VIDEO_NOUN.search(plain) or lexicon.PHOTO_NOUN.search(plain)
    verb = _nearest_verb(plain, noun) if noun else None
    deictic = lexicon.DEICTIC.search(plain)
    if noun:
        score += 1
        reasons.append(f"names a medium (“{noun.group()}”)")
    if verb:
        score += 1.5
        reasons.append(f"says that it is shown or released (“{verb.group()}”)")
    if deictic:
        score += 2
        reasons.append(f"points to a recording (“{deictic.group()}”)")
    if noun and lexicon.EVENT_VERB.search(plain):
        score += 0.5
        reasons.append("names an event")
    if quoted > 0.6 * len(sentence):
        score -= 2
    return score, "; ".join(reasons)


def _nearest_verb(plain: str, noun: re.Match[str]) -> re.Match[str] | None:
    """The verb of showing or releasing that stands nearest to the medium, so that the reason told is the likely one.

    A verb in another sense, or of what may, will or must not be done, says nothing of the medium.
    """
    asserted = lexicon.OTHER_SENSE.sub(lambda found: "·" * len(found.group()), plain)

    def rank(verb: re.Match[str]) -> tuple[bool, int]:
        """What could not be done comes last: it was something else that was done."""
        is_denied = bool(re.search(r"\bnot (?:\w+ ){1,2}$", plain[: verb.start()]))
        return is_denied, max(verb.start() - noun.end(), noun.start() - verb.end())

    return min(lexicon.PRESENTATION_VERB.finditer(asserted), key=rank, default=None)


def _sentence_claims(index: int, block: TextBlock, nearby: Nearby, *, stills_stand_in: bool) -> list[_Candidate]:
    found = []
    for sentence in sentences.split(block.text):
        if sentence.text.endswith("?") or len(sentence.text) > _LONGEST or len(sentence.text.split()) < 4:
            continue
        if lexicon.ASKED.search(_masked(sentence.text)) or lexicon.INVITED.search(sentence.text):
            continue
        score, reason = _score(sentence.text)
        if score >= _THRESHOLD:
            linked = _linked(sentence.text, index, nearby, stills_stand_in=stills_stand_in)
            found.append(_Candidate(sentence, index, score, reason, linked))
    return found


def _linked(sentence: str, index: int, nearby: Nearby, *, stills_stand_in: bool) -> tuple[int, ...]:
    """The nearest medium of the kind the sentence names: the following one first, then the one before it."""
    plain = _masked(sentence)
    moving = bool(lexicon.VIDEO_NOUN.search(plain))
    still = bool(lexicon.PHOTO_NOUN.search(plain))
    if not still and lexicon.RECORDED.search(plain):
        moving = True
    if moving and not still:
        return nearby.any(index, far=True) if not nearby.has_clips and stills_stand_in else nearby.clip(index)
    return nearby.still(index) if still and not moving else nearby.any(index, far=moving)


def _beside_media(
    blocks: Sequence[TextBlock],
    nearby: Nearby,
    captions: dict[int, tuple[int, ...]],
    found: list[_Candidate],
) -> list[_Candidate]:
    """Short paragraphs about an event, next to a medium or to a claim about one."""
    taken = {candidate.block for candidate in found}
    told = {candidate.block for candidate in found if candidate.block not in captions}
    beside: list[_Candidate] = []
    for index, block in enumerate(blocks):
        if index in taken or index in captions or block.kind != "paragraph":
            continue
        if _near(index, told, 1) and _is_seen_line(block):
            sentence = sentences.split(block.text)[0]
            beside.append(_Candidate(sentence, index, 1.5, "says what was seen, next to a claim about footage"))
        elif _is_event_line(block):
            sentence = sentences.split(block.text)[0]
            number = nearby.beside(index)
            if number is not None:
                beside.append(_Candidate(sentence, index, 1.5, f"an event next to medium {number + 1}", (number,)))
            elif not nearby.shows_any and _near(index, told, _NEAR_CLAIM):
                beside.append(_Candidate(sentence, index, 1.5, "an event next to a claim about footage"))
    return beside


def _near(index: int, blocks: set[int], distance: int) -> bool:
    return any(at in blocks for at in range(index - distance, index + distance + 1))


def _is_seen_line(block: TextBlock) -> bool:
    if len(block.text) > _LONGEST:
        return False
    return bool(lexicon.SEEN.search(sentences.split(block.text)[0].text)) and not sentences.quotations(block.text)


def _is_event_line(block: TextBlock) -> bool:
    text = block.text
    if block.kind != "paragraph" or len(text.split()) > _SHORT_WORDS or sentences.quotations(text):
        return False
    return (
        len(sentences.split(text)) == 1
        and text.endswith(".")
        and bool(lexicon.EVENT_VERB.search(text))
        and not lexicon.SPEECH_VERB.search(text)
    )
