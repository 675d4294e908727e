"""The pictures of docs/guide, taken from the running program: `python -m tests.ui.guide_pictures`.

Which, and how each is brought about, stands under [guide] in screens.toml; no picture of the guide is made otherwise.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from tests.ui.screens_page import drawn_sample, known_from, reduced
from tests.ui.screenshots import screen

ROOT = Path(__file__).resolve().parents[2]
TO = ROOT / "docs" / "guide" / "pictures"
LOOK = "light"


def pictures() -> dict[str, str]:
    """Name of each picture, and the state of `tests.ui.screenshots` that takes it."""
    told: dict[str, str] = tomllib.loads((Path(__file__).parent / "screens.toml").read_text(encoding="utf-8"))["guide"]
    return told


def take(case: Path, work: Path, names: dict[str, str]) -> dict[str, Path]:
    """Take them of a copy of the case, in one process.

    Raises:
        SystemExit: A state did not give its picture.
    """
    out = work / "taken"
    copy = out / "case" / case.name
    shutil.copytree(case, copy, ignore=shutil.ignore_patterns("lock"))
    command = [sys.executable, "-m", "tests.ui.screenshots", "--case", str(copy), "--out", str(out), "--look", LOOK]
    command += ["--states", ",".join(dict.fromkeys(names.values()))]
    known_from(work, out / "home")
    home = {"WORKBENCH_HOME": str(out / "home"), "HOME": str(work)}
    subprocess.run(command, cwd=ROOT, env={**os.environ, **screen(out), **home}, check=True)
    taken = {name: out / f"{name}-{LOOK}.png" for name in names}
    if missing := [name for name, picture in taken.items() if not picture.is_file()]:
        raise SystemExit(f"No picture was taken of: {', '.join(missing)}")
    return taken


def main() -> int:
    """Draw the sample, take, reduce."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--case", type=Path, help="a sample case that is there already")
    parser.add_argument("--only", default="", help="only these, with commas between")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = pictures()
    if chosen.only:
        wanted = {name: wanted[name] for name in chosen.only.split(",")}
    TO.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sample-") as folder:  # seen in dialogs that show a path
        work = Path(folder)
        for name, picture in take(chosen.case or drawn_sample(work), work, wanted).items():
            reduced(picture, TO / f"{name}.png")
    for old in TO.glob("*.png"):
        if old.stem not in pictures():
            old.unlink()
    size_mb = sum(picture.stat().st_size for picture in TO.glob("*.png")) / 1e6
    sys.stderr.write(f"{len(wanted)} pictures taken; the folder now holds {size_mb:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
