"""The drawn sample case: what is on disk, that it repeats itself, and that a search finds just the reuse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from workbench.commands import library
from workbench.errors import StorageError
from workbench.hashing.flatness import is_flat
from workbench.jobs import SILENT
from workbench.model.article import ReadArticleRequest
from workbench.model.plain import from_plain, to_plain
from workbench.model.sample import SampleRequest, SampleResult, SampleReuse
from workbench.tasks import read_article
from workbench.tasks.sample import lettering, page, parade, places, street
from workbench.tasks.sample.files import RATE, ClipWriter, write_jpeg
from workbench.workers.pool import WorkerKind, WorkerPool

LARGEST_CLIP_BYTES = 2_000_000


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    """Workers for the whole module."""
    with WorkerPool(2) as pool:
        yield pool


@pytest.fixture(scope="module")
def made(pool: WorkerPool, tmp_path_factory: pytest.TempPathFactory) -> SampleResult:
    """The sample case, drawn once in a worker as the program does it."""
    request = SampleRequest(str(tmp_path_factory.mktemp("sample")))
    return pool.submit(
        "workbench.tasks.sample_case:run", request, SampleResult, kind=WorkerKind.MAKER, timeout_s=None
    ).result()


@pytest.fixture(scope="module")
def found(
    made: SampleResult, pool: WorkerPool, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, object]]:
    """What searching the earlier footage for each medium tells, by name."""
    known = tmp_path_factory.mktemp("known") / "sample.library"
    footage = {Path(item.path): item.provenance for item in made.footage}
    library.add(known, list(footage), pool=pool, by_path=footage)
    records = library.search(known, [Path(medium.path) for medium in made.media], pool=pool)
    return {Path(str(record["query"])).name: record for record in records}


def frame(path: str, number: int) -> np.ndarray:
    with av.open(path) as container:
        for index, picture in enumerate(container.decode(video=0)):
            if index == number:
                return picture.to_ndarray(format="rgb24")
    raise AssertionError("the clip is too short")


def reuse_of(made: SampleResult, name: str) -> SampleReuse:
    return next(reuse for reuse in made.reuses if reuse.medium == name)


def test_every_named_file_is_there_and_the_missing_one_is_not(made: SampleResult) -> None:
    for named in (*made.media, *made.footage):
        assert Path(named.path).is_file()
        assert Path(named.path).stat().st_size < LARGEST_CLIP_BYTES
    assert not (Path(made.article).parent / page.FOLDER / made.missing).exists()


def test_the_result_travels_as_plain_data(made: SampleResult) -> None:
    assert from_plain(SampleResult, to_plain(made)) == made


def test_the_article_reads_as_meant(made: SampleResult) -> None:
    article = read_article.run(ReadArticleRequest(made.article, "article.html"), SILENT)
    assert (article.title, article.published) == (made.title, made.published)
    assert tuple(claim.sentence for claim in article.claims) == made.claims
    names = [reference.url.rpartition("/")[2] for reference in article.media]
    assert names == [*(medium.name for medium in made.media), made.missing]
    assert {"0 $", "2,500 $", "5,000 $", "929 $", "MARCH 2021", "Click to see full-size image"} <= {
        line.text for line in article.left_out
    }


@pytest.mark.parametrize(("suffix", "codec"), [(".mp4", "h264"), (".webm", "vp9")])
def test_clips_are_real_and_the_same_on_every_run(tmp_path: Path, suffix: str, codec: str) -> None:
    paths = [tmp_path / f"{number}{suffix}" for number in range(2)]
    for path in paths:
        with ClipWriter(path) as clip:
            for number in range(8):
                clip.add(street.street(number / RATE))
    assert paths[0].read_bytes() == paths[1].read_bytes()
    with av.open(str(paths[0])) as container:
        assert container.streams.video[0].codec_context.name == codec
        assert sum(1 for _ in container.decode(video=0)) == 8


def test_pictures_are_the_same_on_every_run() -> None:
    assert np.array_equal(places.square(), places.square())


def test_the_earlier_picture_says_when_it_was_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    write_jpeg(path, np.zeros((8, 8, 3), np.uint8), 90, taken="2014:05:18 11:20:04", device=("Lerna Optical", "LO-20"))
    with Image.open(path) as picture:
        assert picture.getexif()[0x0110] == "LO-20"
        assert picture.getexif().get_ifd(0x8769)[0x9003] == "2014:05:18 11:20:04"


def test_the_reused_stretch_is_the_earlier_one_turned(made: SampleResult) -> None:
    reuse = reuse_of(made, "salute-fighters.mp4")
    assert reuse.start_s is not None
    assert reuse.footage_start_s is not None
    paths = {item.name: item.path for item in (*made.media, *made.footage)}
    ours = frame(paths[reuse.medium], round((reuse.start_s + 1) * RATE))
    theirs = frame(paths[reuse.footage], round((reuse.footage_start_s + 1) * RATE))
    inside = ours[lettering.BAR + 80 : -lettering.BAR].astype(int)
    assert np.abs(inside - theirs[80:, ::-1].astype(int)).mean() < 6
    assert ours[: lettering.BAR - 4].max() < 24


def test_title_card_is_plain_and_scenes_are_not() -> None:
    assert is_flat(lettering.title_card().mean(axis=2).astype(np.uint8))
    for scene in (parade.oath(9.0), parade.oath(25.0), parade.camp(2.0), street.street(1.0)):
        assert not is_flat(scene.mean(axis=2).astype(np.uint8))


def test_a_search_finds_the_reuse_and_nothing_else(made: SampleResult, found: dict[str, dict[str, object]]) -> None:
    for medium in made.media:
        matches = found[medium.name]["matches"]
        assert isinstance(matches, list)
        expected = [reuse.footage for reuse in made.reuses if reuse.medium == medium.name]
        assert [(match["name"], match["band"]) for match in matches] == [(name, "strong") for name in expected]


def test_the_found_stretch_is_the_one_drawn(made: SampleResult, found: dict[str, dict[str, object]]) -> None:
    reuse = reuse_of(made, "salute-fighters.mp4")
    matches = found[reuse.medium]["matches"]
    assert isinstance(matches, list)
    (match,) = matches
    assert match["mirrored"] is True
    assert match["query_start_s"] == pytest.approx(reuse.start_s, abs=0.3)
    assert match["query_end_s"] == pytest.approx(reuse.end_s, abs=0.3)
    assert match["library_start_s"] == pytest.approx(reuse.footage_start_s, abs=0.4)
    assert match["library_end_s"] == pytest.approx(reuse.footage_end_s, abs=0.4)


def test_new_stretches_are_found_nowhere(made: SampleResult, found: dict[str, dict[str, object]]) -> None:
    for name, start_s, end_s in made.new_stretches:
        ranges = found[name]["not_found"]
        assert isinstance(ranges, list)
        (only,) = ranges
        assert only == pytest.approx([start_s, end_s], abs=0.3)


def test_a_folder_that_cannot_be_written_is_told(pool: WorkerPool, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("here")
    job = pool.submit(
        "workbench.tasks.sample_case:run", SampleRequest(str(blocked)), SampleResult, kind=WorkerKind.MAKER
    )
    with pytest.raises(StorageError, match="could not be written"):
        job.result()
