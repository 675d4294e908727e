"""A redacted copy with real workers: the face is gone from every picture that shows it, names from every byte."""

from __future__ import annotations

import base64
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.unit.commands.test_real_workers import ARTICLE, draw
from workbench.commands import case, claims, covering, export, figures, library, matches, tags, verdict
from workbench.commands.figures import Wanted
from workbench.commands.session import Session
from workbench.media.covering import COLOUR
from workbench.model.library import Provenance
from workbench.model.match import Decision
from workbench.model.report import FOR_PUBLICATION, ReportOptions
from workbench.model.review import Rating
from workbench.workers.pool import WorkerPool

FACE = (0.25, 0.25, 0.25, 0.25)
REDACTED = ReportOptions(without=FOR_PUBLICATION)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A case of Marianna's with a matched picture, a face in it, and a figure of both."""
    folder = tmp_path_factory.mktemp("marianna")
    page = folder / "article.txt"
    page.write_text(ARTICLE, encoding="utf-8")
    old = draw(folder / "old" / "oath.jpg", 1)
    copy = folder / "salute.jpg"
    with Image.open(old) as image:
        image.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(copy, quality=90)
    with WorkerPool(size=2) as pool:
        known = folder / "known.library"
        library.add(known, [old], Provenance(title="Oath", earliest_date="2016-04-03"), pool=pool)
        session, _ = case.new(folder / "paper.case", article=page, media=[copy], by="Marianna Dzhaparova", pool=pool)
        with session:
            matches.run(session, [known])
            found = session.state().matches[0]
            matches.decide(session, [found.id], Decision.SAME)
            covering.add(session, 1, FACE)
            figures.keep(session, Wanted(found.id, "side"))
            claim = session.state().claims[0]
            verdict.record(
                session, claim.id, rating=Rating.FALSE_CONTEXT, conclusion="Marianna Dzhaparova compared both."
            )
            yield session


def pictures_of(page: str) -> list[np.ndarray]:
    found = re.findall(r"data:image/(?:jpeg|png);base64,([A-Za-z0-9+/=]+)", page)
    return [np.array(Image.open(io.BytesIO(base64.b64decode(one))).convert("RGB")) for one in found]


def share(pixels: np.ndarray) -> float:
    """Of a picture that is the colour of what is covered."""
    return float((pixels == np.array(COLOUR)).all(axis=2).mean())


def test_the_face_is_gone_on_both_sides_and_in_the_figure(shown: Session, tmp_path: Path) -> None:
    report = export.export(shown, tmp_path / "out", ["html", "json", "csv"], options=REDACTED)
    assert report.problems == ()
    page = report.files[0].read_text(encoding="utf-8")
    found = pictures_of(page)
    assert len(found) >= 3
    assert all(share(one) > 0.03 for one in found), [round(share(one), 3) for one in found]
    ours, theirs = found[0], found[1]
    height, width = ours.shape[:2]
    assert (ours[height // 4 : height // 2, width // 4 : width // 2] == np.array(COLOUR)).all()
    height, width = theirs.shape[:2]  # the library's copy is the other way round
    assert (theirs[height // 4 : height // 2, width // 2 : 3 * width // 4] == np.array(COLOUR)).mean() > 0.98
    assert "Covered in this copy: 1 part" in page
    full = export.export(shown, tmp_path / "full", ["html"])
    assert all(share(one) < 0.01 for one in pictures_of(full.files[0].read_text(encoding="utf-8")))


def test_no_name_no_folder_and_no_bytes_of_the_full_pictures_are_left(shown: Session, tmp_path: Path) -> None:
    export.export(shown, tmp_path / "full", ["html", "json", "csv"])
    export.export(shown, tmp_path / "out", ["html", "json", "csv"], options=REDACTED)
    before = {file.read_bytes() for file in (tmp_path / "full" / "figures").iterdir()}
    for file in sorted((tmp_path / "out").rglob("*")):
        if file.is_file():
            data = file.read_bytes()
            for told in (b"arianna", b"zhaparova", str(shown.path.parent).encode(), b"known.library"):
                assert told not in data, (file.name, told)
            assert data not in before
    data = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert data["verdicts"][0]["conclusion"] == "Analyst 1 compared both."
    assert data["covered"] == []
    assert data["report"]["notices"][0] == "This is a redacted copy of the report."
    assert "Covered by one colour: 3 parts of 3 pictures." in data["report"]["notices"]
    files = {f"figures/{file.name}" for file in (tmp_path / "out" / "figures").iterdir()}
    assert {one["sha256"] for one in data["figures"]} == {name[8:-4] for name in files}


def test_the_same_case_gives_the_same_redacted_bytes(shown: Session, tmp_path: Path) -> None:
    once = [export.export(shown, tmp_path / name, ["html", "json"], options=REDACTED).files for name in ("a", "b")]
    assert [one.read_bytes() for one in once[0]] == [one.read_bytes() for one in once[1]]


def test_what_is_graphic_is_covered_whole_and_its_figure_left_out(shown: Session, tmp_path: Path) -> None:
    tags.add(shown, 1, ["graphic"])
    try:
        report = export.export(shown, tmp_path / "out", ["html"], options=REDACTED)
    finally:
        case.undo(shown)
    page = report.files[0].read_text(encoding="utf-8")
    assert all(share(one) == 1.0 for one in pictures_of(page))
    assert "Covered in this copy: marked as graphic" in page
    assert "Left out: it shows what is left out of this copy" in page
    assert not (tmp_path / "out" / "figures").exists()
    assert any("is left out of this copy: marked as graphic" in problem for problem in report.problems)


def test_a_library_that_is_gone_leaves_nothing_of_its_picture(shown: Session, tmp_path: Path) -> None:
    known = Path(shown.state().libraries[0])
    old = known.parent / "old"
    old.rename(known.parent / "away")
    try:
        report = export.export(shown, tmp_path / "out", ["html"], options=REDACTED)
    finally:
        (known.parent / "away").rename(old)
    for one in pictures_of(report.files[0].read_text(encoding="utf-8")):
        assert share(one) > 0.03


def test_only_the_claims_asked_for_are_told(shown: Session, tmp_path: Path) -> None:
    numbers = [claim.number for claim in shown.state().claims]
    report = export.export(shown, tmp_path / "out", ["html"], options=ReportOptions(claims=(numbers[-1],)))
    page = report.files[0].read_text(encoding="utf-8")
    assert f'id="claim-{numbers[-1]}"' in page
    assert f'id="claim-{numbers[0]}"' not in page
    assert f"This report covers claim {numbers[-1]} alone; the case has 1 further claim." in page


def test_a_mark_on_a_file_that_is_left_out_covers_its_copy(shown: Session, tmp_path: Path) -> None:
    """The second claim rests on a copy of the picture; only the first one's is marked."""
    copy = tmp_path / "again.jpg"
    with Image.open(shown.store.original_path(shown.state().media[0].sha256)) as image:
        image.resize((600, 450)).save(copy, quality=80)
    case.add_media(shown, [copy])
    matches.run(shown, [Path(shown.state().libraries[0])])
    state = shown.state()
    again = next(one for one in state.media if one.name == "again.jpg")
    for match in state.matches_of(again.id):
        matches.decide(shown, [match.id], Decision.SAME)
    claims.link(shown, state.claims[-1].id, [again.id])
    tags.add(shown, 1, ["graphic"])
    options = ReportOptions(claims=(state.claims[-1].number,), without=FOR_PUBLICATION)
    page = export.export(shown, tmp_path / "out", ["html"], options=options).files[0].read_text(encoding="utf-8")
    found = pictures_of(page)
    assert found
    assert all(share(one) == 1.0 for one in found)
