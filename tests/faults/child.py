"""A process that does one job again and again until it is killed, and says on a line of its own what is acknowledged.

`python -m tests.faults.child FOLDER JOB SEED STEP`: kills itself before the given change to the disk; with STEP 0 it
waits to be killed. How far it came lies in the file `stage_of` names, so that a kill before or after the job is not
taken for one in the middle of it.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
import time
from pathlib import Path

from tests.faults.disk import Step, watched
from tests.faults.work import OLD_CASES, Ack, Desk, do, opened_desk

STARTING, WORKING, OVER = "starting", "working", "over"


def stage_of(desk: Desk) -> Path:
    """The file that says how far the process came."""
    return desk.root.parent / "stage"


def begun_by(job: str, first: int) -> range:
    """Which cases of an earlier version the process may touch: two, the others are left for further kills."""
    return range(first, min(first + 2, OLD_CASES)) if job == "migration" else range(0)


def work(desk: Desk, job: str, first: int, die_at: int) -> None:
    """Do the job for ever, or for the two cases of an earlier version."""
    seeds = iter(begun_by(job, first)) if job == "migration" else itertools.count(first)
    stage_of(desk).write_text(WORKING, "ascii")
    if not die_at:
        do(job, desk, seeds, _say)
        stage_of(desk).write_text(OVER, "ascii")
    else:
        left = [die_at]

        def count(_step: Step) -> None:
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)

        with watched(desk.root, count):
            do(job, desk, seeds, _say)
        stage_of(desk).write_text(OVER, "ascii")
        os.kill(os.getpid(), signal.SIGKILL)  # the job was through before: killed with everything acknowledged
    time.sleep(600)


def _say(what: Ack) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    work(opened_desk(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
