"""Collect the licences of everything a bundle carries into one text; run with the Python the bundle is made from.

python packaging/licences.py OUT.txt
"""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_OWN_FILES = (
    ("Inter, Noto Sans (fonts)", "resources/fonts/OFL.txt"),
    ("JetBrains Mono (font)", "resources/fonts/JetBrainsMono-LICENSE.txt"),
    ("Lucide (icons)", "resources/icons/LICENSE"),
    ("GNU General Public License, version 3", "packaging/texts/GPL-3.txt"),
    ("GNU Lesser General Public License, version 3 (Qt, Qt for Python)", "packaging/texts/LGPL-3.txt"),
)
_BUILD_ONLY = {"pip", "setuptools", "uv", "wheel", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "packaging"}
_LICENCE_NAME = re.compile(r"(?:^|/)(?:licen[cs]es?|copying|notice|authors)[^/]*(?:/[^/]*)?$", re.I)

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


def parts() -> list[metadata.Distribution]:
    """Everything installed but the tools of building, by name."""
    found = {one.metadata["Name"].lower(): one for one in metadata.distributions() if one.metadata["Name"]}
    return [found[name] for name in sorted(found) if name not in _BUILD_ONLY]


def licence_name(part: metadata.Distribution) -> str:
    """What the part says of its licence in one line."""
    told = part.metadata.get("License-Expression") or ""
    if not told:
        classifiers = [one for one in part.metadata.get_all("Classifier") or () if one.startswith("License ::")]
        told = "; ".join(one.rsplit(" :: ", 1)[1] for one in classifiers)
    first = (part.metadata.get("License") or "").strip().splitlines()
    return told or (first[0] if first else "see its texts below")


def licence_texts(part: metadata.Distribution) -> list[tuple[str, str]]:
    """Names and contents of the licence files a part carries."""
    texts = []
    for file in part.files or ():
        if _LICENCE_NAME.search(str(file)) and file.suffix not in (".py", ".pyc"):
            path = Path(str(file.locate()))
            if path.is_file():
                texts.append((file.name, path.read_text(encoding="utf-8", errors="replace").strip()))
    return texts


def collected() -> str:
    """The whole text."""
    pieces = [OFFER, "Parts\n-----"]
    found = parts()
    pieces.append("\n".join(f"{one.metadata['Name']} {one.version}: {licence_name(one)}" for one in found))
    for title, path in (("This program", "LICENSE"), *_OWN_FILES):
        pieces.append(f"{title}\n{'=' * len(title)}\n\n{(ROOT / path).read_text(encoding='utf-8').strip()}")
    for one in found:
        title = f"{one.metadata['Name']} {one.version}"
        texts = licence_texts(one) or [("", f"{licence_name(one)}. The part carries no text of its licence.")]
        body = "\n\n".join(f"{name}\n\n{text}" if name else text for name, text in texts)
        pieces.append(f"{title}\n{'=' * len(title)}\n\n{body}")
    return "\n\n\n".join(pieces) + "\n"


def main() -> int:
    """Write it."""
    if len(sys.argv) != 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    Path(sys.argv[1]).write_text(collected(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
