"""The sample case as a whole: which scenes become which files, and what is true of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from workbench.jobs import Progress
from workbench.model.library import Provenance
from workbench.model.sample import SampleFootage, SampleMedium, SampleResult, SampleReuse
from workbench.tasks.sample import lettering, page, places
from workbench.tasks.sample.canvas import Pixels
from workbench.tasks.sample.drone import DRONE_S, drone
from workbench.tasks.sample.files import RATE, ClipWriter, write_jpeg
from workbench.tasks.sample.other_clips import OTHER_S, harbour, railway
from workbench.tasks.sample.parade import OATH_SHOTS_S, camp, oath
from workbench.tasks.sample.street import STREET_S, street

LIBRARY_FOLDER = "earlier-footage"
CARD_S, REUSED_FROM_S, REUSED_S, NEW_S = 2.4, 9.0, 12.4, 6.0
"""The salute clip: a title card, then this much of the oath from there on, then a stretch found nowhere."""
_CAPTION = "THEY SALUTE AND LEAVE"
_CAPTION_S = (5.0, 12.0)
_LABEL = "Drawing the sample case"

_MADE = "Drawn for the sample case; nothing in it happened."
_FOOTAGE: tuple[tuple[str, Provenance], ...] = (
    ("oath-2016.mp4", Provenance(
        title="Присяга на плацу, учебный центр", published_by="Учебный центр, канал", earliest_date="2016-04-09",
        source_url="https://video.example/watch/oath-2016", place="Lower Dzor training centre", event="Oath ceremony",
        notes=_MADE)),
    ("square-2014.jpg", Provenance(
        title="Town hall square on market day", published_by="Dzor tourist office", earliest_date="2014-05-18",
        source_url="https://pictures.example/dzor/square", place="Dzor, town hall square", notes=_MADE)),
    ("harbour-2015.mp4", Provenance(
        title="Harbour in the morning", earliest_date="2015-08", place="Port of Lerna", notes=_MADE)),
    ("railway-2018.webm", Provenance(
        title="Valley railway", earliest_date="2018-06-02", place="Upper Lerna", notes=_MADE)),
    ("market-2013.jpg", Provenance(
        title="Covered market", earliest_date="2013", place="Lerna", notes=_MADE)),
    ("bridge-2015.jpg", Provenance(
        title="Old bridge", earliest_date="2015-09-30", place="Sevra", notes=_MADE)),
    ("night-town-2017.jpg", Provenance(
        title="Tower blocks at night", earliest_date="2017-12", place="Lerna", notes=_MADE)),
    ("forest-road-2011.jpg", Provenance(title="Forest road", earliest_date="2011-07", notes=_MADE)),
    ("village-snow-2019.jpg", Provenance(
        title="Village after snowfall", earliest_date="2019-01-20", place="Upper Sevra", notes=_MADE)),
)  # fmt: skip
_STILLS: dict[str, Callable[[], Pixels]] = {
    "market-2013.jpg": places.market,
    "bridge-2015.jpg": places.bridge,
    "night-town-2017.jpg": places.night_town,
    "forest-road-2011.jpg": places.forest_road,
    "village-snow-2019.jpg": places.village_snow,
}
_OATH_FRAMES = round(OATH_SHOTS_S[-1] * RATE)
_OTHER_FRAMES = round((DRONE_S + STREET_S + 2 * OTHER_S + NEW_S) * RATE)
_TOTAL = _OATH_FRAMES + _OTHER_FRAMES


class _Counter:
    """Counts frames over all clips."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._done = 0

    def step(self) -> None:
        self._done += 1
        self._progress.update(self._done, _TOTAL, _LABEL, "frames")


def make(folder: Path, progress: Progress) -> SampleResult:
    """Draw and write everything; see `SampleRequest`."""
    saved, earlier = folder / page.FOLDER, folder / LIBRARY_FOLDER
    for needed in (saved, earlier):
        needed.mkdir(parents=True, exist_ok=True)
    counter = _Counter(progress)
    _parade_clips(saved / "salute-fighters.mp4", earlier / "oath-2016.mp4", counter)
    _clip(saved / "drone-hills.webm", drone, DRONE_S, counter)
    _clip(saved / "street-north.mp4", street, STREET_S, counter)
    _clip(earlier / "harbour-2015.mp4", harbour, OTHER_S, counter)
    _clip(earlier / "railway-2018.webm", railway, OTHER_S, counter)
    _square(saved / "square-01.jpg", earlier / "square-2014.jpg")
    for name, draw in _STILLS.items():
        progress.check()
        write_jpeg(earlier / name, draw(), 88)
    article = folder / "article.html"
    article.write_text(page.page(), encoding="utf-8", newline="\n")
    return _truth(article, saved, earlier)


def _clip(path: Path, scene: Callable[[float], Pixels], duration_s: float, counter: _Counter) -> None:
    with ClipWriter(path) as clip:
        for number in range(round(duration_s * RATE)):
            clip.add(scene(number / RATE))
            counter.step()


def _parade_clips(salute: Path, original: Path, counter: _Counter) -> None:
    """The ceremony, and the clip that reuses a stretch of it turned left to right."""
    first = round(REUSED_FROM_S * RATE)
    count = round(REUSED_S * RATE)
    card = round(CARD_S * RATE)
    with ClipWriter(original) as whole, ClipWriter(salute, lettering.WIDTH, lettering.HEIGHT) as reuse:
        for _ in range(card):
            reuse.add(lettering.title_card())
        for number in range(_OATH_FRAMES):
            frame = oath(number / RATE)
            whole.add(frame)
            counter.step()
            if first <= number < first + count:
                at_s = (card + number - first) / RATE
                caption = _CAPTION if _CAPTION_S[0] <= at_s < _CAPTION_S[1] else ""
                reuse.add(lettering.letterboxed(lettering.overlaid(frame[:, ::-1], caption)))
        for number in range(round(NEW_S * RATE)):
            reuse.add(lettering.letterboxed(lettering.overlaid(camp(number / RATE))))
            counter.step()


def _square(cropped: Path, original: Path) -> None:
    whole = places.square()
    write_jpeg(original, whole, 90, taken="2014:05:18 11:20:04", device=("Lerna Optical", "LO-20"))
    x, y, width, height = places.SQUARE_CROP
    full_height, full_width = whole.shape[:2]
    part = whole[
        round(y * full_height) : round((y + height) * full_height),
        round(x * full_width) : round((x + width) * full_width),
    ]
    write_jpeg(cropped, part, 72)


def _truth(article: Path, saved: Path, earlier: Path) -> SampleResult:
    end_s = CARD_S + REUSED_S
    media = (("salute-fighters.mp4", 1, True), ("drone-hills.webm", 2, False), ("street-north.mp4", 3, False),
             ("square-01.jpg", 3, True))  # fmt: skip
    return SampleResult(
        article=str(article),
        title=page.TITLE,
        published=page.PUBLISHED,
        claims=page.CLAIMS,
        media=tuple(SampleMedium(name, str(saved / name), claim, reused) for name, claim, reused in media),
        missing=page.MISSING,
        missing_claim=4,
        footage=tuple(SampleFootage(name, str(earlier / name), provenance) for name, provenance in _FOOTAGE),
        reuses=(
            SampleReuse(
                "salute-fighters.mp4", "oath-2016.mp4", CARD_S, end_s, REUSED_FROM_S, REUSED_FROM_S + REUSED_S, True
            ),
            SampleReuse("square-01.jpg", "square-2014.jpg", None, None, None, None, False, places.SQUARE_CROP),
        ),
        new_stretches=(
            ("salute-fighters.mp4", end_s, end_s + NEW_S),
            ("drone-hills.webm", 0.0, DRONE_S),
            ("street-north.mp4", 0.0, STREET_S),
        ),
        not_searched=(("salute-fighters.mp4", 0.0, CARD_S),),
    )
