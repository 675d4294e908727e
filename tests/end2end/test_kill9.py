"""The program killed at random moments of intake and edits: nothing acknowledged is lost, nothing dangles.

`WORKBENCH_KILLS=100 pytest -m slow tests/end2end/test_kill9.py -s` runs as many kills as wanted and prints the figures.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from workbench.storage.case_store import CaseStore
from workbench.storage.journal import DiskKind

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")

_REPOSITORY = Path(__file__).parents[2]


def work_for_ever(folder: Path, seed: int, disk: DiskKind) -> None:
    """The child: takes files in and edits, and says so on a line of its own after each call has returned."""
    pick = random.Random(seed)
    new = not folder.exists()
    case = (
        CaseStore.create(folder, title="Killed", by="child", disk=disk)
        if new
        else CaseStore.open(folder, by="child", disk=disk)
    )
    claims = [claim.id for claim in case.state().claims]
    media = [medium.id for medium in case.state().media]
    source = folder.parent / f"source-{seed}"
    _say({"did": "opened"})
    while True:
        data = pick.randbytes(pick.randrange(1, 400_000))
        source.write_bytes(data)
        media_id, _ = case.add_file(source, name_bytes=b"clip.mp4")
        media.append(media_id)
        _say({"did": "file", "id": media_id, "sha256": hashlib.sha256(data).hexdigest()})
        text = f"claim {pick.random()}"
        claims.append(case.add_claim(text))
        _say({"did": "claim", "id": claims[-1], "text": text})
        case.link_media(claims[-1], [media_id])
        _say({"did": "link", "claim": claims[-1], "media": media_id})
        (tag,) = case.add_tags(pick.choice(media), None, [f"tag {pick.randrange(1000)}"])
        _say({"did": "tag", "id": tag})
        note = case.add_note("gone again", claim_id=claims[-1])
        case.undo()
        _say({"did": "undone note", "id": note})


def _say(what: dict[str, object]) -> None:
    print(json.dumps(what), flush=True)


@dataclass
class Figures:
    """What the kills came to."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def _kill_once(folder: Path, seed: int, disk: DiskKind, figures: Figures) -> list[dict[str, object]]:
    """Start the child, kill it at a random moment, and give back what it had acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.end2end.test_kill9", str(folder), str(seed), disk.value],
        cwd=_REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    # One in five dies anywhere from its start on, opening included; the others once they have begun to work.
    first = b"" if seed % 5 == 4 else child.stdout.readline()
    time.sleep(random.Random(seed).uniform(0.0, 0.5))
    child.send_signal(signal.SIGKILL)
    rest, complaint = child.communicate()
    if child.returncode != -signal.SIGKILL:
        figures.faults.append(f"seed {seed}: the child ended by itself: {complaint.decode()[-500:]}")
    lines = (first + rest).decode().splitlines(keepends=True)
    return [json.loads(line) for line in lines if line.endswith("\n")]


def _look(folder: Path, said: list[dict[str, object]], disk: DiskKind, figures: Figures) -> None:
    """Open the case and hold it against what was acknowledged."""
    parts = len(list((folder / "originals").glob("*.part")))
    with CaseStore.open(folder, by="parent", disk=disk) as case:
        state, report = case.state(), case.check()
        media = {medium.id: medium.sha256 for medium in state.media}
        claims = {claim.id: claim for claim in state.claims}
        kept = {
            "file": lambda one: media.get(one["id"]) == one["sha256"],
            "claim": lambda one: one["id"] in claims and claims[one["id"]].sentence == one["text"],
            "link": lambda one: one["claim"] in claims and one["media"] in claims[one["claim"]].media_ids,
            "tag": lambda one: one["id"] in {tag.id for tag in state.tags},
            "undone note": lambda one: one["id"] not in {note.id for note in state.notes},
            "opened": lambda _: True,
        }
        figures.faults += [f"lost: {one}" for one in said if not kept[str(one["did"])](one)]
        figures.faults += [f"{problem.kind}: {problem.what}: {problem.why}" for problem in report.problems]
        if list((folder / "originals").glob("*.part")):
            figures.faults.append("half copies were not swept")
    figures.counts.update(kills=1, half_copies=parts, cases_with_leftover_originals=len(report.notes))


def _kill_many(base: Path, kills: int, disk: DiskKind) -> Figures:
    figures, folder, said = Figures(), base / "first.case", list[dict[str, object]]()
    for seed in range(kills):
        if seed % 5 == 0:  # a fresh case every few kills; in between the killed one goes on
            folder, said = base / f"{seed}.case", []
        said += (now := _kill_once(folder, seed, disk, figures))
        _look(folder, said, disk, figures)
        figures.counts.update(acknowledged=len(now))
    return figures


@pytest.mark.parametrize("disk", [DiskKind.LOCAL, DiskKind.NETWORK])
def test_killed_cases_open_and_keep_what_was_acknowledged(tmp_path: Path, disk: DiskKind) -> None:
    figures = _kill_many(tmp_path, 10 if disk is DiskKind.LOCAL else 3, disk)
    assert figures.faults == []
    assert figures.counts["acknowledged"] > figures.counts["kills"]


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_hundred_kills(tmp_path: Path) -> None:
    kills = int(os.environ.get("WORKBENCH_KILLS", "100"))
    figures = _kill_many(tmp_path, kills, DiskKind.LOCAL)
    print(f"\n{dict(figures.counts)}, faults: {len(figures.faults)}")
    assert figures.faults == []


if __name__ == "__main__":
    work_for_ever(Path(sys.argv[1]), int(sys.argv[2]), DiskKind(sys.argv[3]))
