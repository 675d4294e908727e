"""Verdicts as schema.org knows them: ClaimReview, MediaReview, Claim and the media, in one JSON-LD document.

Nothing is made up: no address, no publisher, no date that nobody stated. A document without an address at which it can
be read says of itself that it is a draft. `jsonld_check` holds a document against schema.org and these rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urldefrag

from workbench.export.content import ClaimPage, MatchSection, ReportContent
from workbench.export.machine import json_bytes
from workbench.model.case import CaseArticle, CaseState
from workbench.model.match import Match
from workbench.model.media import MediaItem, MediaKind
from workbench.model.names import visible_text
from workbench.model.report import FormatOptions
from workbench.model.review import Claim, EvidenceKind, Rating, Verdict
from workbench.model.web_addresses import shown_address
from workbench.model.work import ReportPicture, WrittenFile
from workbench.review.findings import known_date
from workbench.review.gazetteer import claim_places
from workbench.review.words import CATEGORY_SCHEMA_ORG, RATING_VALUES, date_words

CONTEXT = "https://schema.org"
BEST, WORST = 5, 1
DRAFT, PUBLISHED = "Draft", "Published"
_HASH = re.compile(r"[0-9a-f]{64}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_TYPES = {MediaKind.IMAGE: "ImageObject", MediaKind.VIDEO: "VideoObject", MediaKind.AUDIO: "AudioObject"}
_MEDIA_TYPES = {
    **{"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WebP": "image/webp", "AVIF": "image/avif"},
    **{"HEIC": "image/heic", "TIFF": "image/tiff", "BMP": "image/bmp", "JPEG 2000": "image/jp2"},
    **{"MP4": "video/mp4", "QuickTime": "video/quicktime", "3GP": "video/3gpp", "WebM": "video/webm"},
    **{"Matroska": "video/matroska", "AVI": "video/vnd.avi", "MPEG transport stream": "video/mp2t"},
    **{"Ogg": "application/ogg", "MXF": "application/mxf"},
}
"""Of formats whose name says what they are, whatever they hold; of others nothing is said."""

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class JsonLdExporter:
    """One document for the claims of the report."""

    options: FormatOptions = field(default_factory=FormatOptions)
    name = "jsonld"
    title = "Verdicts for other sites (JSON-LD: ClaimReview, MediaReview)"

    def adjusted(self, options: FormatOptions) -> JsonLdExporter:
        """With these options."""
        return replace(self, options=options)

    def render(
        self, content: ReportContent, state: CaseState, pictures: Sequence[ReportPicture]
    ) -> tuple[WrittenFile, ...]:
        """One file, `claimreview.jsonld`; it may stand inside a script element of a page."""
        return (WrittenFile("claimreview.jsonld", json_bytes(document(content, state, self.options))),)


def document(content: ReportContent, state: CaseState, options: FormatOptions) -> Node:
    """The document: one graph in which each thing stands once and is pointed at."""
    graph = _Graph(content, state, options)
    for page in content.claims:
        graph.add_claim(page)
    return {"@context": CONTEXT, "@graph": list(graph.nodes.values())}


class _Graph:
    """Nodes by their names, in the order they are first met."""

    def __init__(self, content: ReportContent, state: CaseState, options: FormatOptions) -> None:
        self.nodes: dict[str, Node] = {}
        self._content, self._state, self._options = content, state, options
        self._url = shown_address(options.url).href

    def add_claim(self, page: ClaimPage) -> None:
        """A claim with its article and media, and the reviews of both where somebody decided."""
        claim = next(one for one in self._state.claims if one.id == page.claim_id)
        verdict = self._state.verdicts.get(claim.id)
        decided = verdict is not None and verdict.rating is not Rating.NOT_YET_CHECKED
        own = self._add(f"claim-{page.number}", lambda: self._claim(claim))
        media = [self._medium(medium) for medium in map(self._state.medium, claim.media_ids) if medium is not None]
        if verdict is None or not decided:
            return
        review = f"review-{page.number}"
        media_review = f"media-review-{page.number}" if verdict.categories and media else ""
        self._add(review, lambda: self._claim_review(page, verdict, own, media_review))
        if media_review:
            self._add(media_review, lambda: self._media_review(page, verdict, own, media, review))

    def _name(self, local: str) -> str:
        return f"{urldefrag(self._url).url}#{local}" if self._url else f"_:{local}"

    def _reference(self, local: str) -> Node:
        return {"@id": self._name(local)}

    def _add(self, local: str, make: Any) -> Node:
        """The reference to a node, which is made unless it is there."""
        name = self._name(local)
        if name not in self.nodes:
            self.nodes[name] = {}  # keeps its place before what it points at
            self.nodes[name] = {"@id": name, **_said(make())}
        return {"@id": name}

    # -- what was said and shown

    def _claim(self, claim: Claim) -> Node:
        entry = self._state.article_of(claim)
        places = claim_places(self._state, claim)
        return {
            "@type": "Claim",
            "text": claim.sentence,
            "creditText": claim.attribution,
            "datePublished": _date(self._state.claim_date(claim)),
            "contentLocation": [{"@type": "Place", "name": visible_text(place)} for place in places],
            "appearance": self._add(f"article-{entry.id}", lambda: _article(entry)) if entry is not None else None,
        }

    def _medium(self, medium: MediaItem) -> Node:
        return self._add(f"medium-{medium.id}", lambda: _media_object(medium))

    # -- what was found of it

    def _review(self, verdict: Verdict) -> Node:
        """What both reviews say of themselves."""
        final = verdict.final and bool(self._url) and not self._content.warnings
        return {
            "url": self._url,
            "creativeWorkStatus": PUBLISHED if final else DRAFT,
            "dateCreated": verdict.at if _MOMENT.fullmatch(verdict.at) else "",
            "datePublished": _date(self._options.published) if self._url else "",
            "inLanguage": "en",
            "author": self._publisher(),
            "publisher": self._publisher(),
        }

    def _publisher(self) -> Node | None:
        """Who the person says it is; nobody otherwise."""
        if not self._options.organisation.strip():
            return None
        return self._add(
            "publisher",
            lambda: {
                "@type": "Organization",
                "name": self._options.organisation,
                "url": shown_address(self._options.organisation_url).href,
            },
        )

    def _claim_review(self, page: ClaimPage, verdict: Verdict, own: Node, media_review: str) -> Node:
        return {
            "@type": "ClaimReview",
            **self._review(verdict),
            "claimReviewed": page.sentence,
            "itemReviewed": own,
            "reviewRating": _rating(page, verdict),
            "reviewBody": " ".join(filter(None, (*self._content.warnings, page.conclusion, page.rationale))),
            "associatedMediaReview": self._reference(media_review) if media_review else None,
            "citation": list(self._sources(page)),
            "identifier": f"case {self._content.case_id}, claim {page.number}, revision {verdict.revision}",
        }

    def _sources(self, page: ClaimPage) -> Iterator[Node]:
        for pin in self._state.evidence:
            url = shown_address(pin.url).href
            if pin.claim_id == page.claim_id and pin.kind is EvidenceKind.OUTSIDE and url:
                yield _said(
                    {
                        "@type": "WebPage",
                        "url": url,
                        "archivedAt": shown_address(pin.archive_url).href,
                        "datePublished": _date(pin.source_date),
                    }
                )

    def _media_review(self, page: ClaimPage, verdict: Verdict, own: Node, media: list[Node], review: str) -> Node:
        categories = [CATEGORY_SCHEMA_ORG[category] for category in verdict.categories]
        earlier = [(section, match) for section, match in self._matches(page) if section.finding]
        return {
            "@type": "MediaReview",
            **self._review(verdict),
            "mediaAuthenticityCategory": categories[0] if len(categories) == 1 else categories,
            "itemReviewed": {
                "@type": "MediaReviewItem",
                "mediaItemAppearance": media,
                "interpretedAsClaim": own,
            },
            "originalMediaContextDescription": " ".join(_context(section, match) for section, match in earlier),
            "originalMediaLink": [self._earlier(match) for _, match in earlier],
            "associatedClaimReview": self._reference(review),
        }

    def _matches(self, page: ClaimPage) -> Iterator[tuple[MatchSection, Match]]:
        found = {match.id: match for match in self._state.matches}
        yield from ((section, found[section.match_id]) for section in page.matches if section.match_id in found)  # type: ignore[index]

    def _earlier(self, match: Match) -> Node:
        """The earlier copy; known perhaps by its hash alone."""
        item = match.item
        kind = next((kind for kind in MediaKind if kind.value == item.kind), MediaKind.UNKNOWN)
        return self._add(
            f"earlier-{match.id}",
            lambda: {
                "@type": _TYPES.get(kind, "MediaObject"),
                "name": item.title or match.finding.name,
                "url": shown_address(item.source_url).href,
                "sha256": item.sha256 if _HASH.fullmatch(item.sha256) else "",
                "creditText": item.published_by,
            },
        )


def _rating(page: ClaimPage, verdict: Verdict) -> Node:
    return _said(
        {
            "@type": "Rating",
            "alternateName": page.rating_words,
            "ratingValue": RATING_VALUES.get(verdict.rating),
            "bestRating": BEST,
            "worstRating": WORST,
            "ratingExplanation": page.conclusion or page.rating_meaning,
        }
    )


def _context(section: MatchSection, match: Match) -> str:
    item = match.item
    told = [
        f"“{item.title or match.finding.name}”",
        f"earliest known date {date_words(item.earliest_date)}" if known_date(item.earliest_date) else "",
        *(part for part in (item.published_by, item.place, item.event) if part),
    ]
    return f"{', '.join(filter(None, told))}. {section.finding}."


def _article(entry: CaseArticle) -> Node:
    article = entry.article
    return {
        "@type": "Article",
        "headline": article.title or entry.name,
        "url": shown_address(article.url).href,
        "datePublished": _date((article.published or "")[:10]),
        "creditText": ", ".join(part for part in (article.author, article.outlet) if part),
        "inLanguage": article.language if _LANGUAGE.fullmatch(article.language) else "",
    }


def _media_object(medium: MediaItem) -> Node:
    facts = medium.facts
    duration_s = facts.duration_s if facts else None
    return {
        "@type": _TYPES.get(medium.kind, "MediaObject"),
        "name": medium.name,
        "caption": medium.caption if medium.kind in _TYPES else "",
        "description": "" if medium.kind in _TYPES else medium.caption,
        "contentUrl": shown_address(medium.source_url).href,
        "sha256": medium.sha256 if _HASH.fullmatch(medium.sha256) else "",
        "contentSize": f"{medium.size_bytes} bytes" if medium.size_bytes is not None else "",
        "encodingFormat": _MEDIA_TYPES.get(facts.format_name.partition(" (")[0], "") if facts else "",
        "width": _pixels(facts.width_px) if facts else None,
        "height": _pixels(facts.height_px) if facts else None,
        "duration": f"PT{duration_s:.3f}S" if duration_s else "",
    }


def _pixels(count: int | None) -> Node | None:
    return {"@type": "QuantitativeValue", "value": count, "unitText": "pixels"} if count else None


def _date(text: str) -> str:
    """The date as written, where it is one: ISO 8601 writes a year or a month alone as we do."""
    found = known_date(text)
    return found.text if found is not None else ""


def _said(node: Node) -> Node:
    """Only what is known; texts as they may be shown."""
    return {
        name: visible_text(value) if isinstance(value, str) else value
        for name, value in node.items()
        if value not in ("", None, [])
    }
