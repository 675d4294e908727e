"""What the program is doing when a fault comes, and what must hold afterwards.

A *desk* is a folder with a case, a library, files to take in, settings and a place for reports and backups. A *job*
does one thing an analyst does, through the program's own commands, and tells what has been acknowledged: what came back
from a call without an error. `faults_of` opens everything again and holds it against that.

Readers and searchers are stood in for by functions that answer at once; what is written, and in which order, is the
program's own.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.unit.commands.conftest import article
from tests.unit.commands.fakes import MP4, PNG, FakePool, read
from workbench.commands import case, claims, export, library, matches, notes, tags, verdict, words
from workbench.commands.files import opened
from workbench.commands.session import Session, open_case
from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.model.figure import FigureSettings, FigureSide
from workbench.model.library import AddOutcome, Provenance
from workbench.model.match import Band, Decision, MatchFinding, QueryResult, Relation
from workbench.model.report import ReportRequest
from workbench.model.review import Rating
from workbench.model.work import IndexResult, IntakeRequest, IntakeResult, SearchRequest, SearchResult
from workbench.settings import RecentCase, Settings, remember_case
from workbench.storage.backups import roll
from workbench.storage.case_store import CaseStore

DATA = Path(__file__).parents[1] / "data"
EARLIER_FORMS = ("v1-8bd57df", "v2-79fe144", "v2-cf33857", "v2-851b728")
OLD_CASES = 8

Ack = dict[str, Any]
Tell = Callable[[Ack], None]


class Told(Exception):  # noqa: N818 - not an error: the command went on and lists what it could not do
    """What a command reported instead of ending."""


def _require_none(problems: Iterable[str]) -> None:
    if found := tuple(problems):
        raise Told("\n".join(found))


@dataclass(frozen=True, slots=True)
class Desk:
    """Where things are.

    Attributes:
        root: The folder all of it is in.
        library_id: Of its library.
    """

    root: Path
    library_id: str = ""

    @property
    def case(self) -> Path:
        """The case."""
        return self.root / "ceasefire.case"

    @property
    def library(self) -> Path:
        """The library."""
        return self.root / "desk.library"

    @property
    def reports(self) -> Path:
        """Where reports go."""
        return self.root / "out"

    def old_case(self, number: int) -> Path:
        """A case of an earlier version."""
        return self.root / f"old-{number}.case"

    def files(self, seed: int, count: int, folder: str = "incoming") -> list[Path]:
        """New pictures and clips; not on the watched disk when the desk lies on one, but beside it."""
        pick = random.Random(seed)
        made = []
        for number in range(count):
            data = (PNG if number % 2 else MP4) + pick.randbytes(pick.randrange(10, 200_000))
            path = self.root.parent / folder / f"{seed}-{number}.{'png' if number % 2 else 'mp4'}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            made.append(path)
        return made


def make_desk(root: Path) -> Desk:
    """A case with three claims, two media and a match; a library with one item; cases of earlier versions and forms."""
    root.mkdir(parents=True)
    desk, pool = Desk(root), pool_of("")
    page = root.parent / "page" / "article.txt"
    page.parent.mkdir(exist_ok=True)
    page.write_bytes(b"the article")
    pool.tasks["workbench.tasks.read_article:run"] = lambda _request: article()
    files = desk.files(0, 2)
    library.add(desk.library, [files[0]], Provenance(title="Oath", earliest_date="2016-04-03"), pool=pool)  # type: ignore[arg-type]
    desk = opened_desk(root)
    session, _report = case.new(desk.case, article=page, media=files, by="Mara", pool=pool)  # type: ignore[arg-type]
    with session:
        claims.add(session, "A claim of ours.")
    for number in range(OLD_CASES):
        _put_old_case(desk.old_case(number), number)
    return desk


def _put_old_case(path: Path, number: int) -> None:
    """A case of version 1, or at every odd number one of the other forms there were."""
    if number % 2 == 0:
        shutil.copytree(DATA / "case-v1.case", path)
        return
    form = EARLIER_FORMS[number // 2 % len(EARLIER_FORMS)]
    with zipfile.ZipFile(DATA / "formats" / f"{form}.case.zip") as packed:
        packed.extractall(path.parent)
    (path.parent / f"{form}.case").rename(path)


def opened_desk(root: Path) -> Desk:
    """A desk made before."""
    db = sqlite3.connect(f"file:{root / 'desk.library' / 'library.workbench'}?mode=ro", uri=True)
    try:
        return Desk(root, db.execute("SELECT value FROM about WHERE name = 'library_id'").fetchone()[0])
    finally:
        db.close()


def pool_of(library_id: str) -> FakePool:
    """Workers that answer at once and touch nothing."""
    pool = FakePool()
    pool.tasks["workbench.tasks.intake:run"] = _read
    pool.tasks["workbench.tasks.index:run"] = lambda _request: IndexResult(1, 1)
    pool.tasks["workbench.tasks.search:run"] = lambda request: _search(request, library_id)
    pool.tasks[export.REPORT_TASK] = _report
    return pool


def _read(request: IntakeRequest) -> IntakeResult:
    """As the reader does, which never waits for a pipe and says what a file is instead."""
    try:
        with opened(Path(request.path)) as stream:
            data = stream.read()
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder, "copy")
            copy.write_bytes(data)
            return read(replace(request, path=str(copy)))
    except OSError as error:
        raise UnreadableError(request.name, "it could not be read", advice="Check its disk.") from error


def _search(request: SearchRequest, library_id: str) -> SearchResult:
    found = MatchFinding(1, "0-0.mp4", Band.STRONG, Relation.SAME_PICTURE, score=3.0, library_start_s=1.0)
    results = {query.key: QueryResult((found,) if query.kind == "video" else ()) for query in request.queries}
    return SearchResult(library_id, 2, 1, ("pdq/1",), results)


def _report(request: ReportRequest) -> Any:
    from workbench.tasks import report

    return report.run(request, Progress())


@contextmanager
def open_session(desk: Desk) -> Iterator[Session]:
    """The case, open."""
    with open_case(desk.case, by="Mara", pool=pool_of(desk.library_id)) as session:  # type: ignore[arg-type]
        yield session


# What is done. Each round may be done again in the same session; `seed` makes what it takes in differ.


def intake(session: Session, desk: Desk, seed: int, tell: Tell) -> None:
    """Two new files."""
    for path in desk.files(seed, 2):
        sha256 = sha256_of(path)
        report = case.add_media(session, [path])
        _require_none(f"{one.path}: {one.reason}. {one.advice}" for one in report.unreadable)
        tell({"did": "file", "sha256": sha256})


def edit(session: Session, desk: Desk, seed: int, tell: Tell) -> None:
    """A claim, a link, a tag, a note, a verdict, a figure, a draft."""
    del desk
    (claim_id,) = claims.add(session, f"Claim of round {seed}.").ids
    tell({"did": "claim", "id": claim_id, "text": f"Claim of round {seed}."})
    claims.link(session, claim_id, [1])
    tell({"did": "link", "claim": claim_id})
    tags.add(session, 1, [f"word {seed}"])
    tell({"did": "tag", "tag": f"word {seed}"})
    (note_id,) = notes.add(session, f"note {seed}", claim_id=claim_id).ids
    tell({"did": "note", "id": note_id})
    verdict.record(session, claim_id, rating=Rating.UNVERIFIABLE, rationale="Not enough is known yet.")
    tell({"did": "verdict", "claim": claim_id})
    case.save_draft(session, f"round {seed}", "half typed")
    tell({"did": "draft", "key": f"round {seed}"})


def undo(session: Session, desk: Desk, seed: int, tell: Tell) -> None:
    """A claim that goes and one that comes back."""
    del desk
    (gone,) = claims.add(session, f"Goes again in {seed}.").ids
    case.undo(session)
    tell({"did": "no claim", "id": gone})
    claims.add(session, f"Comes back in {seed}.")
    case.undo(session)
    case.redo(session)
    kept = [one.id for one in session.state().claims if one.sentence == f"Comes back in {seed}."]
    tell({"did": "claim", "id": kept[-1], "text": f"Comes back in {seed}."})


def one_pixel_png(seed: int) -> bytes:
    """A whole picture of one pixel, another for each seed: reports leave out files that hold more than pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixel = zlib.compress(b"\0" + (seed % (1 << 24)).to_bytes(3, "big"))
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return PNG + chunk(b"IHDR", header) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")


def match(session: Session, desk: Desk, seed: int, tell: Tell) -> None:
    """A search, a decision, a figure of the match."""
    report = matches.run(session, [desk.library])
    _require_none(report.problems)
    tell({"did": "search", "id": session.state().searches[-1].id})
    found = next(one for one in session.state().matches if not one.superseded)
    decision = Decision.SAME if seed % 2 else Decision.RELATED
    matches.decide(session, [found.id], decision)
    tell({"did": "decision", "match": found.id})
    png = one_pixel_png(seed)
    side = FigureSide("a copy")
    settings = FigureSettings(False, False, 0.5, side, side, "", "", 20, 10, "1")
    session.store.keep_figure(png, match_id=found.id, claim_id=None, mode="blink", settings=settings, caption="two")
    session.changed("", ("figures",))
    tell({"did": "figure", "sha256": hashlib.sha256(png).hexdigest()})


def export_report(session: Session, desk: Desk, seed: int, tell: Tell) -> None:
    """A report in all formats, over the one before."""
    claims.add(session, f"Said in report {seed}.")
    report = export.export(session, desk.reports)
    _require_none(report.problems)
    tell({"did": "export", "files": {path.name: sha256_of(path) for path in report.files}})


def backup(session: Session, desk: Desk, seed: int, tell: Tell) -> None:
    """A rolling backup and one beside the case."""
    kept = roll(session.store._db, desk.case / "backups", "daily")
    tell({"did": "backup", "path": str(kept.relative_to(desk.root)), "rolling": True})
    to = desk.root / f"backup-{seed}.workbench"
    to.unlink(missing_ok=True)
    case.backup(session, to)
    tell({"did": "backup", "path": to.name, "rolling": False})


def word_list(session: Session, desk: Desk, seed: int, tell: Tell) -> None:
    """The vocabulary, written to a file to share."""
    tags.add(session, 1, [f"shared {seed}"])
    words.export_words(session, desk.root / "words.json")
    tell({"did": "words", "word": f"shared {seed}"})


Round = Callable[[Session, Desk, int, Tell], None]
ROUNDS: dict[str, Round] = {
    "intake": intake,
    "edit": edit,
    "undo": undo,
    "match": match,
    "export": export_report,
    "backup": backup,
    "words": word_list,
}
"""Jobs of an open case."""


def migrate(desk: Desk, number: int, tell: Tell) -> None:
    """A case of an earlier version is opened for writing, and changed."""
    with CaseStore.open(desk.old_case(number), by="Mara") as store:
        tell({"did": "migrated", "case": number})
        store.add_claim(f"New in {number}.")
        tell({"did": "old claim", "case": number, "text": f"New in {number}."})


def add_to_library(desk: Desk, seed: int, tell: Tell) -> None:
    """Three new files into the library, then facts of one of them."""
    files = desk.files(seed, 3, "footage")
    report = library.add(desk.library, files, pool=pool_of(desk.library_id))  # type: ignore[arg-type]
    _require_none(f"{one.path}: {one.reason}" for one in report.records if one.outcome is AddOutcome.UNREADABLE)
    tell({"did": "items", "sha256": [sha256_of(path) for path in files]})
    library.edit(desk.library, [1], {"place": f"place {seed}"})
    tell({"did": "place", "place": f"place {seed}"})


def save_settings(desk: Desk, seed: int, tell: Tell) -> None:
    """A preference and the list of recent cases."""
    Settings(desk.root / "home").set("export_folder", f"/reports/{seed}")
    tell({"did": "setting", "value": f"/reports/{seed}"})
    remember_case(RecentCase(str(desk.case), f"Round {seed}", "", ""), desk.root / "home")
    tell({"did": "recent", "title": f"Round {seed}"})


def write_hashes(desk: Desk, seed: int, tell: Tell) -> None:
    """The library's hashes as a file to share."""
    del seed
    library.export_hashes(desk.library, desk.root / "hashes.jsonl")
    tell({"did": "hashes"})


def make_case(desk: Desk, seed: int, tell: Tell) -> None:
    """A new case with one file."""
    path = desk.root / f"new-{seed}.case"
    session, _report = case.new(path, title="New", by="Mara", media=desk.files(seed, 1), pool=pool_of(""))  # type: ignore[arg-type]
    session.close()
    tell({"did": "new case", "path": path.name})


ALONE: dict[str, Callable[[Desk, int, Tell], None]] = {
    "migration": migrate,
    "library add": add_to_library,
    "settings": save_settings,
    "hashes": write_hashes,
    "new case": make_case,
}
"""Jobs that open what they need themselves."""


def do(job: str, desk: Desk, seeds: Iterator[int], tell: Tell) -> None:
    """A job, once for each seed."""
    if job in ALONE:
        for seed in seeds:
            ALONE[job](desk, seed, tell)
        return
    with open_session(desk) as session:
        tell({"did": "opened"})
        for seed in seeds:
            ROUNDS[job](session, desk, seed, tell)


def sha256_of(path: Path) -> str:
    """Content hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
