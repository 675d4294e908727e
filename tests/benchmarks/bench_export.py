"""Time, memory and size of each format of the report of a large case: 100 claims, 800 pictures of 1,200 x 675.

    python3 run.py bench export [CLAIMS] [FORMAT ...]

Each format is rendered in a process of its own, from the request the worker gets; drawing the pictures is not measured.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
from multiprocessing.connection import Connection

from tests.benchmarks.export_case import CLAIMS, large_case, pictures_of
from workbench.export.exporters import EXPORTERS, render_report
from workbench.model.report import ReportRequest


def measure(form: str, claims: int, told: Connection) -> None:
    """Render one format and tell what it took."""
    state = large_case(claims)
    pictures = pictures_of(state)
    request = ReportRequest(state, pictures, (form,), "benchmark")
    before_mb, cpu, wall = peak_mb(), time.process_time(), time.perf_counter()
    files = render_report(request)
    took = (time.process_time() - cpu, time.perf_counter() - wall)
    told.send((*took, before_mb, peak_mb(), sum(len(file.data) for file in files) / 1e6, len(pictures)))


def peak_mb() -> float:
    """The most memory this process has had so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(words: list[str]) -> None:
    """Print a row for each format."""
    claims = int(words[0]) if words else CLAIMS
    formats = words[1:] or [one.name for one in EXPORTERS]
    print(f"{'format':8}{'CPU s':>8}{'wall s':>8}{'peak MB':>9}{'of it before':>14}{'size MB':>9}")
    spawn = multiprocessing.get_context("spawn")
    for form in formats:
        heard, told = spawn.Pipe(duplex=False)
        process = spawn.Process(target=measure, args=(form, claims, told))
        process.start()
        told.close()  # or a process that ended would be waited for
        cpu_s, wall_s, before_mb, most_mb, size_mb, _pictures = heard.recv()
        process.join()
        print(f"{form:8}{cpu_s:8.1f}{wall_s:8.1f}{most_mb:9.0f}{before_mb:14.0f}{size_mb:9.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
