"""Everything opened again after a fault, and held against what had been acknowledged."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import apsw

from tests.faults.work import Ack, Desk, sha256_of
from workbench.errors import WorkbenchError
from workbench.model.case import CaseState
from workbench.settings import Settings, recent_cases
from workbench.storage.backups import newest
from workbench.storage.case_store import CaseStore
from workbench.storage.library_store import LibraryStore

_SAID = re.compile(r"Said in report \d+\.")
_SWEPT = ("originals", "figures", "backups", "cache")
_LOOKED_AT_ELSEWHERE = frozenset(
    ("opened", "migrated", "old claim", "items", "place", "backup", "new case", "setting", "recent", "hashes")
)
"""What is acknowledged and not kept in the case of the desk."""


def faults_of(desk: Desk, acknowledged: Iterable[Ack], *, begun: Iterable[int] = ()) -> list[str]:
    """What is damaged or lost; the case and the library are opened for writing, and undo is tried.

    Args:
        desk: After the fault.
        acknowledged: By it and before it.
        begun: Cases of an earlier version whose opening may have been under way, acknowledged or not.

    Returns:
        Lines that begin with "corrupt:" or "lost:".
    """
    told = list(acknowledged)
    lost = _lost_from_case(desk, told) + _lost_from_library(desk, told)
    for number in sorted({one["case"] for one in told if "case" in one} | set(begun)):
        lost += _lost_from_old_case(desk.old_case(number), [one for one in told if one.get("case") == number])
    made = {one["path"] for one in told if one["did"] == "new case"}
    for path in sorted(desk.root.glob("new-*.case")):
        if path.name not in made:
            lost += _half_made_faults(path)
    for name in sorted(made):
        lost += _opened(desk.root / name, lambda state: state.media, "media")
    return lost + _lost_from_files(desk, told)


def _half_made_faults(path: Path) -> list[str]:
    """A case whose making was never acknowledged opens and is sound, or is refused with a sentence."""
    try:
        with CaseStore.open(path, by="looking") as store:
            return [f"corrupt: {path.name}, half made: {one.what}: {one.why}" for one in store.check().problems]
    except WorkbenchError:
        return []
    except (OSError, apsw.Error) as error:
        return [f"corrupt: {path.name}, half made, is not refused with a sentence: {type(error).__name__}: {error}"]


def _lost_from_case(desk: Desk, told: list[Ack]) -> list[str]:
    try:
        with CaseStore.open(desk.case, by="looking") as store:
            state, report = store.state(), store.check()
            found = [f"corrupt: {one.kind}: {one.what}: {one.why}" for one in report.problems]
            found += [f"lost: {one}" for one in told if not _is_kept(one, state, store)]
            found += [f"corrupt: left lying: {path}" for path in left_lying(desk.case)]
            if not found:
                found += _undo_faults(store)
            return found
    except (WorkbenchError, OSError, apsw.Error) as error:
        return [f"corrupt: the case does not open: {type(error).__name__}: {error}"]


def left_lying(path: Path) -> list[Path]:
    """Half-written files in a case or library."""
    return [one for name in _SWEPT for one in (path / name).rglob("*") if ".part" in one.name]


def _undo_faults(store: CaseStore) -> list[str]:
    """Whether the last edit can be taken back and made again; every desk has one."""
    before = store.state()
    if not before.undo_label:
        return ["corrupt: there is nothing to undo"]
    store.undo()
    store.redo()
    after = store.state()
    same = (before.claims, before.tags, before.notes) == (after.claims, after.tags, after.notes)
    return [] if same and store.check().sound else ["corrupt: undo and redo do not lead back"]


def _is_kept(one: Ack, state: CaseState, store: CaseStore) -> bool:
    claims = {claim.id: claim for claim in state.claims}
    kept: dict[str, Callable[[], bool]] = {
        "file": lambda: _holds_file(one["sha256"], state, store),
        "claim": lambda: one["id"] in claims and claims[one["id"]].sentence == one["text"],
        "no claim": lambda: one["id"] not in claims,
        "link": lambda: one["claim"] in claims and 1 in claims[one["claim"]].media_ids,
        "tag": lambda: one["tag"] in {use.tag for use in state.tags},
        "note": lambda: one["id"] in {note.id for note in state.notes},
        "verdict": lambda: one["claim"] in state.verdicts,
        "draft": lambda: one["key"] in store.drafts(),
        "search": lambda: one["id"] in {search.id for search in state.searches},
        "decision": lambda: any(match.id == one["match"] and match.decision for match in state.matches),
        "figure": lambda: bool(store.figure_data(one["sha256"])),
        "export": lambda: set(one["files"].values()) <= store.exported_hashes(),
        "words": lambda: one["word"] in {word.name for word in state.vocabulary},
    }
    return one["did"] in _LOOKED_AT_ELSEWHERE or kept[one["did"]]()


def _holds_file(sha256: str, state: CaseState, store: CaseStore) -> bool:
    return any(medium.sha256 == sha256 for medium in state.media) and sha256_of(store.original_path(sha256)) == sha256


def _lost_from_library(desk: Desk, told: list[Ack]) -> list[str]:
    try:
        with LibraryStore.open(desk.library) as store:
            found = [f"corrupt: library: {one.what}: {one.why}" for one in store.check().problems]
            for one in told:
                if one["did"] == "items":
                    found += [f"lost: item {sha256}" for sha256 in one["sha256"] if store.knows(sha256) is None]
            places = [one["place"] for one in told if one["did"] == "place"]
            # Of several edits of one field the last acknowledged stands, or the one that was under way after it.
            if places and _number(store.item(1).provenance.place) < _number(places[-1]):
                found.append(f"lost: {places[-1]}")
            return found
    except (WorkbenchError, OSError, apsw.Error) as error:
        return [f"corrupt: the library does not open: {type(error).__name__}: {error}"]


def _number(words: str) -> int:
    """Of the round that recorded this."""
    return int(words.rpartition(" ")[2] or -1)


def _opened(path: Path, wanted: Callable[[CaseState], object], what: str) -> list[str]:
    try:
        with CaseStore.open(path, by="looking") as store:
            found = [f"corrupt: {path.name}: {one.what}: {one.why}" for one in store.check().problems]
            found += [f"corrupt: left lying: {one}" for one in left_lying(path)]
            return found if wanted(store.state()) else [*found, f"lost: {what} of {path.name}"]
    except (WorkbenchError, OSError, apsw.Error) as error:
        return [f"corrupt: {path.name} does not open: {type(error).__name__}: {error}"]


def _lost_from_old_case(path: Path, told: list[Ack]) -> list[str]:
    texts = {one["text"] for one in told if one["did"] == "old claim"}

    def holds_all(state: CaseState) -> bool:
        return texts <= {claim.sentence for claim in state.claims} and len(state.media) == 1

    found = _opened(path, holds_all, "a claim or a file")
    copy = newest(path / "backups")  # of before the migration: it has to be one of the old format that opens
    if copy is None or not _is_sound(copy):
        found.append(f"lost: the backup of {path.name} before it was brought up")
    return found


def _is_sound(database: Path) -> bool:
    db = apsw.Connection(f"file:{database}?immutable=1", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    try:
        return db.pragma("integrity_check") == "ok"
    except apsw.Error:
        return False
    finally:
        db.close()


def _lost_from_files(desk: Desk, told: list[Ack]) -> list[str]:
    found: list[str] = []
    last = {one["did"]: one for one in told}
    for one in told:
        path = desk.root / str(one.get("path", ""))
        rolled_away = one.get("rolling") and not path.exists()  # ten are kept
        if one["did"] == "backup" and not rolled_away and not (path.exists() and _is_sound(path)):
            found.append(f"lost: {one}")
    told_backups = {one["path"] for one in told if one["did"] == "backup"}
    for path in sorted(desk.root.glob("backup-*.workbench")):
        if path.name not in told_backups and not _is_sound(path):
            found.append(f"corrupt: {path.name} was never acknowledged, and is not whole")
    found += report_faults(desk.reports)
    if "export" in last and not (desk.reports.is_dir() and any(desk.reports.iterdir())):
        found.append("lost: the report")
    if "words" in last and last["words"]["word"] not in _read(desk.root / "words.json"):
        found.append(f"lost: {last['words']}")
    if "hashes" in last:
        text = _read(desk.root / "hashes.jsonl")
        found += [] if text.endswith("\n") and all(map(json.loads, text.splitlines())) else ["lost: hashes"]
    if "setting" in last:
        kept = str(Settings(desk.root / "home").get("export_folder"))
        found += [] if kept.startswith("/reports/") else [f"lost: {last['setting']}"]
    if "recent" in last and not recent_cases(desk.root / "home"):
        found.append("lost: the list of recent cases")
    return found


def report_faults(folder: Path) -> list[str]:
    """A report is whole, or says that it is not, or is not there."""
    if not folder.is_dir() or any("not finished" in path.name.casefold() for path in folder.iterdir()):
        return []
    names = {"report.html", "claims.csv", "report.json"}
    there = {path.name for path in folder.iterdir() if path.name in names}
    if not there:
        return []
    if there != names:
        return [f"corrupt: the report has no {sorted(names - there)} and does not say so"]
    try:
        claims = {claim["sentence"] for claim in json.loads(_read(folder / "report.json"))["claims"]}
    except (ValueError, KeyError) as error:
        return [f"corrupt: report.json is not whole: {error}"]
    said = {text for text in claims if _SAID.fullmatch(text)}
    html, table = _read(folder / "report.html"), _read(folder / "claims.csv")
    found = [] if html.rstrip().endswith("</html>") else ["corrupt: report.html is not whole"]
    for name, text in (("report.html", html), ("claims.csv", table)):
        if set(_SAID.findall(text)) != said:
            found.append(f"corrupt: {name} and report.json are of two different reports, and nothing says so")
    return found


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig") if path.exists() else ""


def copy_of(desk: Desk, to: Path, old: Iterable[int] = range(8)) -> Desk:
    """The desk again in another place, with some of its cases of an earlier version."""
    wanted = {desk.old_case(number).name for number in old}

    def ignore(_folder: str, names: list[str]) -> list[str]:
        return [name for name in names if name.startswith("old-") and name not in wanted]

    shutil.copytree(desk.root, to, copy_function=shutil.copy, ignore=ignore, dirs_exist_ok=True)
    for path in (to / "ceasefire.case" / "originals").rglob("*"):
        if path.is_file():
            os.chmod(path, 0o444)
    return Desk(to, desk.library_id)
