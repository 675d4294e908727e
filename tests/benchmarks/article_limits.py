"""Pages of hostile size and shape for `bench articles`: each read in a process of its own, its time and memory told."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

MB = 1_000_000
_SENTENCE = "The ministry released a video on Monday that shows a column of vehicles on the road to town number {}. "
_CHILD = """
import resource, sys
from pathlib import Path
from workbench.articles.containers.opening import read_any
article = read_any(Path(sys.argv[1]))
used = resource.getrusage(resource.RUSAGE_SELF)
status = Path("/proc/self/status")  # ru_maxrss counts what the parent had at the fork
stated = [line for line in status.read_text().splitlines() if line.startswith("VmHWM")] if status.exists() else []
peak_kb = int(stated[0].split()[1]) if stated else used.ru_maxrss
counts = len(article.blocks), len(article.media), len(article.claims)
print(used.ru_utime + used.ru_stime, peak_kb, *counts, *article.notes, sep="|")
"""


@dataclass(frozen=True, slots=True)
class Reading:
    """How one page was read.

    Attributes:
        name: What page.
        wall_s, cpu_s: Including start and imports.
        peak_mb: Greatest resident memory of the process.
        said: What of it was told to be missing, or why it failed.
    """

    name: str
    wall_s: float
    cpu_s: float
    peak_mb: float
    blocks: int
    media: int
    claims: int
    said: str


def large_article() -> str:
    """20 MB of one article: paragraphs with pictures between them."""
    return _page(_until(20 * MB, lambda n: f"<p>{_SENTENCE.format(n) * 3}</p><img src='/photos/{n}.jpg' width=800>"))


def vast_article() -> str:
    """100 MB of the same."""
    return _page(_until(100 * MB, lambda n: f"<p>{_SENTENCE.format(n) * 3}</p><img src='/photos/{n}.jpg' width=800>"))


def large_comments() -> str:
    """A short article under 20 MB of comments."""
    article = "".join(f"<p>{_SENTENCE.format(n) * 2}</p>" for n in range(20))
    comments = _until(20 * MB, lambda n: f"<li class='comment'><b>User {n}</b><p>I do not believe it, {n}.</p></li>")
    return _page(f"<article>{article}</article><ul class='comments'>{comments}</ul>")


def large_script() -> str:
    """A short article with 20 MB of script data and inlined pictures."""
    article = "".join(f"<p>{_SENTENCE.format(n) * 2}</p>" for n in range(20))
    inlined = "".join(f'<img alt="x" src="data:image/jpeg;base64,{"A" * MB}">' for _ in range(10))
    return _page(f"<script>var data = '{'x' * 10 * MB}';</script><article>{article}{inlined}</article>")


def many_small() -> str:
    """20 MB of tiny elements."""
    return _page("<span>a <b>b</b></span><br>" * (20 * MB // 27))


def nested() -> str:
    """10,000 elements inside one another, with an article at the bottom."""
    article = "".join(f"<p>{_SENTENCE.format(n) * 2}</p>" for n in range(20))
    return _page(f"<article>{article}</article>" + "<div>" * 10_000 + f"{article}" + "</div>" * 10_000)


def nested_inline() -> str:
    """10,000 inline elements inside one another, a link and a picture at every level."""
    return _page("<p>" + "".join(f"<a href='/{n}'><b>word <img src='/{n}.jpg'>" for n in range(5000)))


PAGES: dict[str, Callable[[], str]] = {
    "20 MB, one article": large_article,
    "20 MB, comments": large_comments,
    "20 MB, scripts, data: pictures": large_script,
    "20 MB, tiny elements": many_small,
    "10,000 nested blocks": nested,
    "10,000 nested links": nested_inline,
    "100 MB, one article": vast_article,
}


def _page(body: str) -> str:
    return (
        "<!doctype html><html lang=en><head><title>Column on the road to the town</title></head><body>"
        f"<h1>Column on the road to the town</h1>{body}</body></html>"
    )


def _until(size: int, piece: Callable[[int], str]) -> str:
    return "".join(_pieces(size, piece))


def _pieces(size: int, piece: Callable[[int], str]) -> Iterator[str]:
    done = number = 0
    while done < size:
        text = piece(number)
        yield text
        done += len(text)
        number += 1


def readings(timeout_s: float = 300.0) -> Iterator[Reading]:
    """Read each of `PAGES` in a fresh process."""
    with tempfile.TemporaryDirectory() as folder:
        for name, make in PAGES.items():
            path = Path(folder) / "page.html"
            path.write_text(make(), encoding="utf-8")
            yield read_alone(name, path, timeout_s)


def read_alone(name: str, path: Path, timeout_s: float) -> Reading:
    """Read one page in a fresh process."""
    started = time.perf_counter()
    try:
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, str(path)], capture_output=True, text=True, timeout=timeout_s, check=False
        )
    except subprocess.TimeoutExpired:
        return Reading(name, timeout_s, timeout_s, 0.0, 0, 0, 0, "not read in that time")
    wall_s = time.perf_counter() - started
    if done.returncode:
        return Reading(name, wall_s, 0.0, 0.0, 0, 0, 0, done.stderr.strip().splitlines()[-1])
    cpu_s, peak_kb, blocks, media, claims, *said = done.stdout.strip().split("|")
    return Reading(
        name, wall_s, float(cpu_s), int(peak_kb) / 1000, int(blocks), int(media), int(claims), " ".join(said)
    )
