"""The path once with real workers: article, picture, library, match, verdict, report."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.unit.media.drawing import moving, write_clip
from workbench.commands import case, export, library, match_words, matches, verdict
from workbench.errors import Cancelled
from workbench.jobs import Kept
from workbench.model.library import Provenance
from workbench.model.match import Decision
from workbench.model.review import Rating
from workbench.model.work import IntakeRequest, IntakeResult
from workbench.storage.leftover import Leftover
from workbench.workers.pool import Job, WorkerPool

ARTICLE = """A ceasefire on paper

Shelling went on above the valley on Sunday, residents said.

Footage was released of fighters doing a salute.

A drone was also allegedly downed near the pass.
"""


@pytest.fixture
def workers() -> Iterator[WorkerPool]:
    with WorkerPool(size=2) as pool:
        yield pool


def draw(path: Path, seed: int) -> Path:
    """A picture with enough shapes to be told from others."""
    random = np.random.default_rng(seed)
    image = Image.new("RGB", (640, 480), (120, 130, 140))
    pen = ImageDraw.Draw(image)
    for _ in range(150):
        x, y, w, h = (int(v) for v in random.integers((0, 0, 10, 10), (620, 460, 140, 110)))
        pen.rectangle((x, y, x + w, y + h), fill=tuple(int(v) for v in random.integers(0, 255, 3)))
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=92)
    return path


def test_article_to_report(tmp_path: Path, workers: WorkerPool) -> None:
    page = tmp_path / "article.txt"
    page.write_text(ARTICLE, encoding="utf-8")
    old = draw(tmp_path / "old" / "oath.jpg", 1)
    draw(tmp_path / "old" / "other.jpg", 2)
    copy = tmp_path / "salute.jpg"
    with Image.open(old) as image:
        image.resize((480, 360)).save(copy, quality=70)
    (tmp_path / "cut.jpg").write_bytes(copy.read_bytes()[:400])

    footage = tmp_path / "desk.library"
    facts = Provenance(earliest_date="2016-04-03")
    assert len(library.add(footage, [tmp_path / "old"], facts, pool=workers).records) == 2
    media = [copy, tmp_path / "cut.jpg"]
    session, report = case.new(tmp_path / "a.case", article=page, media=media, published="2020-10-12", pool=workers)
    with session:
        assert [Path(file.path).name for file in report.unreadable] == ["cut.jpg"]
        matches.run(session, [footage])
        state = session.state()
        [match] = [one for one in state.matches if one.finding.name == "oath.jpg"]
        claim = next(claim for claim in state.claims if "salute" in claim.sentence)
        assert match_words.finding_sentence(state, claim, match) == "Seen 4 years 6 months before the claim"
        matches.decide(session, [match.id], Decision.SAME)
        verdict.record(session, claim.id, rating=Rating.FALSE_CONTEXT, evidence=[f"match:{match.id}"], final=True)
        written = export.export(session, tmp_path / "out", ["html", "json"])
        assert written.problems == ()
        assert "Seen 4 years 6 months before the claim" in written.files[0].read_text(encoding="utf-8")
        json.loads(written.files[-1].read_text(encoding="utf-8"))
        assert case.check(session).sound


def test_a_long_reading_goes_on_after_a_stop(tmp_path: Path, workers: WorkerPool) -> None:
    path = write_clip(tmp_path / "a.mp4", [*moving(1, 300), *moving(2, 300)], options={"g": "25"})
    left = Leftover(tmp_path / "cache" / "left")
    request = IntakeRequest(str(path), "a.mp4", unfinished=str(left.path), keep_every_s=2.0)

    def submit(keep: Callable[[Kept], None]) -> Job[IntakeResult]:
        return workers.submit("workbench.tasks.intake:run", request, IntakeResult, keep=keep)

    stopped: list[Job[IntakeResult]] = []

    def keep_and_stop(part: Kept) -> None:
        left.keep(part)
        for job in stopped:
            job.cancel()

    stopped.append(submit(keep_and_stop))
    with pytest.raises(Cancelled):
        stopped[0].result()
    places: list[int] = []
    result = submit(lambda part: places.append(part.at)).result()
    assert places[0] > 0
    whole = workers.submit("workbench.tasks.intake:run", IntakeRequest(str(path), "a.mp4"), IntakeResult)
    assert result == whole.result()
