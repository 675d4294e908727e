"""Collect the licences of everything a bundle carries into one text; run with the Python the bundle is made from.

python packaging/licences.py OUT.txt
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from workbench.commands.licences import collected  # noqa: E402

_TEXTS = (
    ("GNU General Public License, version 3", "packaging/texts/GPL-3.txt"),
    ("GNU Lesser General Public License, version 3 (Qt, Qt for Python)", "packaging/texts/LGPL-3.txt"),
)

OFFER = """\
Sources of GPL parts
--------------------
This bundle carries PyAV, whose FFmpeg libraries contain libx264 and libx265 (GPL, version 2 or later). The bundle as a
whole is therefore offered to you under the GNU General Public License, version 3 or later. The program's own source
remains under the Apache License 2.0.

The corresponding source of each part is what the versions below name: the program at the version `workbench --version`
prints; PyAV and the others from https://pypi.org/project/NAME/VERSION/; FFmpeg, x264 and x265 as PyAV's build records
name them (https://github.com/PyAV-Org/pyav-ffmpeg). Whoever gives you this bundle has to give you that source as well
when you ask within three years, for no more than the cost of sending it.

Qt and Qt for Python are used under the LGPL, version 3: their libraries lie in this folder as files of their own and
may be exchanged for others of the same interface.
"""


def main() -> int:
    """Write it."""
    if len(sys.argv) != 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    text = collected(OFFER, [(title, ROOT / path) for title, path in _TEXTS])
    Path(sys.argv[1]).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
