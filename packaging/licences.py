"""Collect the licences of everything a bundle carries into one text; run with the Python the bundle is made from.

    python packaging/licences.py OUT.txt [SYSTEM-LIBRARIES.json]

The second file lists libraries of the building system that went into the bundle, as workbench.spec writes it; their
licences are those of their Debian packages.
"""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from workbench.commands.licences import collected  # noqa: E402

_DOCUMENTS = Path("/usr/share/doc")
_COMMON = Path("/usr/share/common-licenses")
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
may be exchanged for others of the same interface. The same holds for Pango, GLib, FriBidi, libthai and libdatrie, which
set the text of a PDF (LGPL, version 2 or later).
"""
_FROM_THE_SYSTEM = """\
Libraries of the system this bundle was made on
-----------------------------------------------
Their source is that of the Debian packages named, kept at https://snapshot.debian.org/package/SOURCE/VERSION/."""


@dataclass(frozen=True, slots=True)
class Package:
    """A Debian package libraries came from.

    Attributes:
        source: Name and version of its source package.
        libraries: Names of the files.
    """

    name: str
    source: str
    libraries: tuple[str, ...]

    @property
    def text(self) -> Path:
        """Where its licence is."""
        return _DOCUMENTS / self.name / "copyright"


def owner(library: Path) -> str:
    """Name of the Debian package a library belongs to; empty where none does."""
    path = library.resolve()
    try:
        call = ["dpkg-query", "--search", f"*/{path.name}"]
        told = subprocess.run(call, capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:
        return ""
    for line in told.splitlines():
        names, _, file = line.partition(": ")
        # since /lib became a link into /usr, packages name some files under one path and some under the other
        if file.removeprefix("/usr") == str(path).removeprefix("/usr"):
            return names.partition(",")[0].partition(":")[0]
    return ""


def packages(libraries: Iterable[Path]) -> list[Package]:
    """The packages of these libraries, by name."""
    found: dict[str, list[str]] = {}
    for library in libraries:
        found.setdefault(owner(library), []).append(library.name)
    return [
        Package(name, _source(name) if name else "unknown", tuple(sorted(names)))
        for name, names in sorted(found.items())
    ]


def _source(name: str) -> str:
    call = ["dpkg-query", "--show", "--showformat=${source:Package} ${source:Version}\\n", name]
    return subprocess.run(call, capture_output=True, text=True, check=True).stdout.partition("\n")[0]


def from_the_system(found: Iterable[Package]) -> tuple[str, list[tuple[str, Path]]]:
    """What is said of them at the top, and titles and files of their licences, each source once."""
    lines = [_FROM_THE_SYSTEM, ""]
    texts: dict[str, Path] = {}
    for one in found:
        names = ", ".join(one.libraries)
        lines.append(f"{one.name}, source {one.source}: {names}" if one.name else f"of no known package: {names}")
        if one.name:
            texts.setdefault(one.source, one.text)
    named = "".join(text.read_text(encoding="utf-8", errors="replace") for text in texts.values() if text.is_file())
    common = sorted(path for path in _COMMON.glob("*") if f"{_COMMON}/{path.name}" in named and not path.is_symlink())
    more = [*texts.items(), *((f"{path.name}, named by the texts above", path) for path in common)]
    return "\n".join(lines), more


def main() -> int:
    """Write it."""
    if len(sys.argv) not in (2, 3):
        sys.stderr.write(f"{__doc__}\n")
        return 2
    lead = OFFER
    texts = [("Python", Path(sysconfig.get_path("stdlib")) / "LICENSE.txt")]
    texts += [(title, ROOT / path) for title, path in _TEXTS]
    if len(sys.argv) == 3:
        libraries = [Path(name) for name in json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))]
        told, more = from_the_system(packages(libraries))
        lead = f"{OFFER}\n\n{told}"
        texts += more
    Path(sys.argv[1]).write_text(collected(lead, texts), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
