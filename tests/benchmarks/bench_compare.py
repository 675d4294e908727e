"""Time of a registered comparison of two 12 megapixel pictures, as the worker that answers the window does it.

Pairs are made from shared photographs, enlarged to 4,000 x 3,000 pixels and altered; each step is measured apart, in
processor time and by the clock, medians over the pairs and repeats.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from workbench.jobs import SILENT
from workbench.matching import comparison, lining_up
from workbench.model.comparison import VIEW_SIDE_PX, ComparedFile, ComparisonRequest
from workbench.tasks import comparison as task

PHOTOGRAPHS = Path(__file__).resolve().parents[3] / "shared" / "media" / "images"
SIZE = (4000, 3000)
REPEATS = 3
Bgr = npt.NDArray[np.uint8]
Times = dict[str, list[tuple[float, float]]]


def _turned(picture: Bgr) -> Bgr:
    matrix = cv2.getRotationMatrix2D((SIZE[0] / 2, SIZE[1] / 2), 8, 0.9)
    return np.asarray(cv2.warpAffine(picture, matrix, SIZE), np.uint8)


def _sticker(picture: Bgr) -> Bgr:
    return np.asarray(cv2.circle(picture.copy(), (1200, 900), 400, (20, 200, 240), -1), np.uint8)


CHANGES: dict[str, Callable[[Bgr], Bgr]] = {
    "re-encoded": lambda picture: picture,
    "mirrored": lambda picture: np.ascontiguousarray(picture[:, ::-1]),
    "turned by 90 degrees": lambda picture: np.ascontiguousarray(np.rot90(picture)),
    "turned by 8 degrees": _turned,
    "cropped to half the area": lambda picture: np.asarray(cv2.resize(picture[440:2560, 580:3420], SIZE), np.uint8),
    "recoloured": lambda picture: np.clip(picture * np.array([0.6, 0.8, 1.0]) + 25, 0, 255).astype(np.uint8),
    "sticker": _sticker,
}


def measured(times: Times, step: str, work: Callable[[], Any]) -> Any:
    """Run one step and note what it took: processor and wall, ms."""
    cpu, wall = time.process_time(), time.perf_counter()
    value = work()
    times[step].append(((time.process_time() - cpu) * 1e3, (time.perf_counter() - wall) * 1e3))
    return value


def steps(request: ComparisonRequest, times: Times) -> None:
    """What the task does, step by step."""
    case = measured(times, "read the case's copy", lambda: task.shown(request.case, request.side_px)[0])
    library = measured(times, "read the library's picture", lambda: task.shown(request.library, request.side_px)[0])
    greys = comparison.grey(case), comparison.grey(library)
    first = measured(times, "register on features", lambda: lining_up.by_features(*greys))
    found = measured(times, "sharpen at view size", lambda: lining_up.sharpened(*greys, first))
    compared = measured(
        times, "warp, agreement, difference", lambda: comparison.in_frame(case, library, found, request.side_px)
    )
    pictures = (compared.case, compared.library, compared.difference)
    measured(times, "encode three pictures", lambda: [task.packed("", picture) for picture in pictures])


def main(arguments: list[str]) -> int:
    """Print the table."""
    del arguments
    if not PHOTOGRAPHS.is_dir():
        print(f"The shared photographs are not at {PHOTOGRAPHS}.", file=sys.stderr)
        return 2
    cv2.setNumThreads(1)
    chosen = sorted(PHOTOGRAPHS.glob("*"))[5::130]
    times: Times = defaultdict(list)
    whole: Times = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for photograph in chosen:
            small = np.asarray(cv2.imread(str(photograph)), np.uint8)
            picture = np.asarray(cv2.resize(small, SIZE, interpolation=cv2.INTER_CUBIC), np.uint8)
            library = Path(folder) / "library.jpg"
            cv2.imwrite(str(library), picture, [cv2.IMWRITE_JPEG_QUALITY, 92])
            for name, change in CHANGES.items():
                case = Path(folder) / "case.jpg"
                cv2.imwrite(str(case), change(picture), [cv2.IMWRITE_JPEG_QUALITY, 85])
                sides = ComparedFile("case.jpg", str(case)), ComparedFile("library.jpg", str(library))
                request = ComparisonRequest(*sides, side_px=VIEW_SIDE_PX)
                for _ in range(REPEATS):
                    answer = measured(whole, name, partial(task.run, request, SILENT))
                    if answer.comparison.why_not:
                        print(f"{photograph.name}, {name}: {answer.comparison.why_not}")
                    else:
                        steps(request, times)
    everything = [taken for one in whole.values() for taken in one]
    print(f"{len(chosen)} photographs, 4,000 x 3,000 px JPEG, {REPEATS} times each    CPU ms   wall ms")
    for title, table in (("step", times), ("change, whole task", whole), ("", {"all pairs": everything})):
        print(title)
        for name, taken in table.items():
            cpu, wall = (statistics.median(values) for values in zip(*taken, strict=True))
            print(f"  {name:54s} {cpu:7.1f}  {wall:7.1f}")
    slowest = max(cpu for cpu, _ in everything)
    print(f"  slowest                                                {slowest:7.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
