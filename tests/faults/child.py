"""A process that does one job again and again until it is killed, and says on a line of its own what is acknowledged.

`python -m tests.faults.child FOLDER JOB SEED STEP`: kills itself before the given change to the disk; with STEP 0 it
waits to be killed.
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


def work(desk: Desk, job: str, first: int, die_at: int) -> None:
    """Do the job for ever; cases of an earlier version are brought up by two, the others are left for further kills."""
    seeds = iter(range(first, min(first + 2, OLD_CASES))) if job == "migration" else itertools.count(first)
    if not die_at:
        do(job, desk, seeds, _say)
    else:
        left = [die_at]

        def count(_step: Step) -> None:
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)

        with watched(desk.root, count):
            do(job, desk, seeds, _say)
        os.kill(os.getpid(), signal.SIGKILL)  # the job was through before: killed with everything acknowledged
    time.sleep(600)


def _say(what: Ack) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    work(opened_desk(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
