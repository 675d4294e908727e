"""Values the storage tests share."""

from __future__ import annotations

from pathlib import Path

from workbench.model.article import Article, ClaimSuggestion, LeftOut, MediaReference, ReferenceKind, TextBlock
from workbench.model.hashes import FeatureSet, PerceptualHash, Signature, SignatureView
from workbench.model.ids import ItemId, KeyframeId, MediaId
from workbench.model.library import LibraryItem, Provenance
from workbench.model.match import Band, MatchFinding, QueryResult, Relation
from workbench.model.media import Keyframe, KeyframeOrigin, MediaFacts, MediaKind, Shot
from workbench.model.review import VocabularyTag
from workbench.model.times import TimeBase
from workbench.model.work import IntakeResult, SearchResult, Thumb
from workbench.storage.case_store import CaseStore

VOCABULARY = (VocabularyTag("salute", favourite_key=1), VocabularyTag("drone", colour=2))

ARTICLE = Article(
    title="After the ceasefire",
    published=None,
    published_from="",
    language="en",
    url="",
    blocks=(TextBlock("Footage was released."), TextBlock("A drone was downed.")),
    media=(MediaReference("https://example.org/a.jpg", ReferenceKind.IMAGE, block=1),),
    claims=(
        ClaimSuggestion("Footage was released.", 0, 0, 21, "says that footage exists", score=2.5),
        ClaimSuggestion("A drone was downed.", 1, 0, 19, "next to a medium", hedges=("allegedly",)),
    ),
    left_out=(LeftOut("MARCH 2021", "month and year only", 1), LeftOut("Donate now", "asks for donations", 2)),
)

SIGNATURE = Signature(
    "pdq",
    1,
    4.0,
    2.5,
    (SignatureView("full", (0, 250_000), bytes([80, 0]), bytes(range(64))),),
    (PerceptualHash("phash", 1, 64, None, "00ff" * 4),),
    (FeatureSet(0, b"\x01rest"),),
)


def reading(*pts: int, kind: MediaKind = MediaKind.VIDEO) -> IntakeResult:
    """One reading of a clip with keyframes at these times."""
    frames = tuple(Keyframe(KeyframeId(0), MediaId(0), at, at / 10, KeyframeOrigin.SHOT, quality=90) for at in pts)
    return IntakeResult(
        kind=kind,
        facts=MediaFacts("MP4 (H.264)", 640, 360, 2.5, 25, 10.0, TimeBase(1, 10), problems=("one frame is damaged",)),
        shots=(Shot(0, 9, "start"), Shot(10, 24)),
        keyframes=frames,
        thumbs=tuple(Thumb(at, b"jpeg %d" % at, b"grey %d" % at) for at in pts),
        signature=SIGNATURE,
    )


def item(number: int) -> LibraryItem:
    """A library item."""
    return LibraryItem(
        ItemId(number),
        f"{number:064x}",
        f"old {number}.mp4",
        MediaKind.VIDEO,
        100,
        640,
        360,
        60.0,
        Provenance(title=f"Old footage {number}", earliest_date="2016-04-03"),
        f"/footage/{number}.mp4",
        "2026-01-01T00:00:00.000Z",
    )


def finding(number: int, start_s: float = 0.0, end_s: float = 2.0, **more: object) -> MatchFinding:
    """A segment found in item `number`."""
    return MatchFinding(
        number,
        f"old {number}.mp4",
        Band.STRONG,
        Relation.SAME_PICTURE,
        query_start_s=start_s,
        query_end_s=end_s,
        library_start_s=start_s + 10,
        library_end_s=end_s + 10,
        **more,  # type: ignore[arg-type]
    )


def search(media_id: int, *findings: MatchFinding, library_id: str = "lib", generation: int = 1) -> SearchResult:
    """The result of searching one medium."""
    found = QueryResult(findings, not_found=((2.0, 2.5),), notes=("only the first hour was searched",))
    return SearchResult(library_id, generation, 12, ("pdq/1",), {str(media_id): found})


def record(store: CaseStore, media_id: int, *findings: MatchFinding, **more: object) -> int:
    """Record a search of one medium."""
    items = {one.item: item(one.item) for one in findings}
    result = search(media_id, *findings, **more)  # type: ignore[arg-type]
    return store.record_search("/footage/old.library", result, items, [media_id], ())


def fill(store: CaseStore, folder: Path, picture: Path) -> None:
    """Article 1, medium 1 with keyframes 1 and 2, match 1."""
    page = folder / "article.txt"
    page.write_text("Footage was released.")
    store.add_article(page, ARTICLE)
    media_id, _ = store.add_file(picture, source_url="https://example.org/a.jpg", caption="A salute")
    store.record_intake(media_id, reading(0, 12))
    record(store, media_id, finding(3))
