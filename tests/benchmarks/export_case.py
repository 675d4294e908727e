"""A large case for the export benchmark: 100 claims, each with eight pictures, in the scripts of the desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import cv2
import numpy as np

from tests.unit.export.sample_state import CLIP, sample_state
from workbench.export.pictures import needed_pictures
from workbench.model.case import CaseState
from workbench.model.ids import ClaimId, EvidenceId, KeyframeId, MatchId, MediaId, NoteId, TagUseId
from workbench.model.match import Coverage
from workbench.model.times import TimeSpan
from workbench.model.work import ReportPicture

CLAIMS, MATCHED, CITED = 100, 3, 2
WIDTH_PX, HEIGHT_PX = 1200, 675
SENTENCES = (
    "Footage was released of fighters doing a salute.",
    "Կադրերում երևում է զինվորների հրաժեշտի արարողությունը։",
    "Görüntülərdə əsgərlərin and içdiyi mərasim göstərilir.",
    "На кадрах показана церемония присяги солдат.",
    "تُظهر اللقطات مراسم أداء القسم للجنود (عام 2016).",
    "კადრებში ჩანს ჯარისკაცების ფიცის დადების ცერემონია.",
    "בצילומים נראה טקס השבעה של חיילים (2016).",
)


def large_case(claims: int = CLAIMS) -> CaseState:
    """Claims with three matched clips and two further ones each; every one has a verdict, pins, tags and a note."""
    base = sample_state()
    media, keyframes, matches, coverage, evidence, tags, notes = [], {}, [], {}, [], [], []
    verdicts, rows = {}, []
    for number in range(1, claims + 1):
        sentence = SENTENCES[number % len(SENTENCES)]
        claim = ClaimId(number)
        ids = [MediaId(number * 10 + place) for place in range(MATCHED + CITED)]
        for place, media_id in enumerate(ids):
            sha256 = f"{media_id:064x}"
            media.append(replace(base.media[0], id=media_id, name=f"clip-{media_id}.mp4", sha256=sha256))
            frames = base.keyframes[CLIP]
            keyframes[media_id] = tuple(
                replace(frame, id=KeyframeId(media_id * 2 + at), media_id=media_id) for at, frame in enumerate(frames)
            )
            coverage[media_id] = Coverage(media_id, 1, ((14.8, 20.0),), ((0.0, 2.4),))
            tags.append(replace(base.tags[0], id=TagUseId(media_id), media_id=media_id))
            if place < MATCHED:
                match = replace(base.matches[0], id=MatchId(media_id), media_id=media_id)
                match = replace(match, finding=replace(match.finding, item=media_id))
                matches.append(match)
                pin = replace(base.evidence[0], id=EvidenceId(media_id), claim_id=claim, match_id=match.id)
                evidence.append(pin)
        pin = replace(base.evidence[1], id=EvidenceId(number * 10 + 9), claim_id=claim, media_id=ids[0])
        evidence.append(replace(pin, span=TimeSpan(8520)))
        rows.append(replace(base.claims[0], id=claim, number=number, sentence=sentence, media_ids=tuple(ids)))
        verdicts[claim] = replace(base.verdicts[ClaimId(1)], claim_id=claim, conclusion=sentence)
        notes.append(replace(base.notes[0], id=NoteId(number), claim_id=claim))
    searches = (replace(base.searches[0], media_ids=tuple(medium.id for medium in media)),)
    return replace(
        base, claims=tuple(rows), media=tuple(media), keyframes=keyframes, matches=tuple(matches), coverage=coverage,
        evidence=tuple(evidence), tags=tuple(tags), notes=tuple(notes), verdicts=verdicts, searches=searches, shots={},
    )  # fmt: skip


def pictures_of(state: CaseState) -> tuple[ReportPicture, ...]:
    """A drawn picture of the largest size a report holds for each that is asked for."""
    drawn = _drawn()
    return tuple(ReportPicture(need.key, WIDTH_PX, HEIGHT_PX, next(drawn)) for need in needed_pictures(state))


def _drawn() -> Iterator[bytes]:
    """Different pictures without end, about as large as photographs of this size."""
    rng = np.random.default_rng(1)
    while True:
        small = rng.integers(0, 256, (40, 71, 3), np.uint8)
        picture = cv2.resize(small, (WIDTH_PX, HEIGHT_PX), interpolation=cv2.INTER_CUBIC).astype(np.int16)
        grain = rng.integers(-9, 10, (HEIGHT_PX, WIDTH_PX, 1), np.int16)
        _, data = cv2.imencode(
            ".jpg", np.clip(picture + grain, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 82]
        )
        yield data.tobytes()
