"""Build the documentation: `python3 run.py docs [--to FOLDER] [--pictures]`."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from documentation import keys, links, site
from documentation.pages import ROOT


def main() -> int:
    """Check the links, write the pages, say where they are."""
    parser = argparse.ArgumentParser(prog="run.py docs", description=__doc__)
    parser.add_argument("--to", type=Path, default=ROOT / "dist" / "docs", help="folder; dist/docs when not said")
    parser.add_argument("--pictures", action="store_true", help="take the guide's pictures from the program anew")
    chosen = parser.parse_args()
    if (
        chosen.pictures
        and subprocess.run([sys.executable, "-m", "tests.ui.guide_pictures"], cwd=ROOT, check=False).returncode
    ):
        return 1
    keys.write()
    if faults := links.all_dead():
        sys.stderr.write("\n".join(faults) + "\n")
        return 1
    made = site.build(chosen.to)
    sys.stderr.write(f"{len(made)} pages; begin with {made[0]}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
