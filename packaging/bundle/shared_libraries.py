"""Which shared libraries of the building system go into a bundle, and whether they run on older ones.

Used by workbench.spec while it collects, and by build_bundle.py on what was collected. On Linux alone: elsewhere wheels
bring what they need.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

TYPESETTING = (
    "libgobject-2.0.so.0",
    "libpango-1.0.so.0",
    "libpangoft2-1.0.so.0",
    "libharfbuzz.so.0",
    "libharfbuzz-subset.so.0",
    "libfontconfig.so.1",
)
"""What WeasyPrint opens by name, so that nothing names them before it runs (weasyprint/text/ffi.py)."""
OPENED_BY_NAME = (*TYPESETTING, "libseccomp.so.2", "libportaudio.so.2")
LEFT_TO_THE_SYSTEM = ("libstdc++.so", "libgcc_s.so", "libexpat.so", "libmvec.so")
"""Every Linux with a screen has them, and graphics drivers ask for theirs, not for an older one that was loaded first;
those of the building system would ask for its very C library."""
OLDEST = {"GLIBC": (2, 35), "GLIBCXX": (3, 4, 30)}
"""What Ubuntu 22.04 has, the oldest system a bundle is for; Debian 12 has newer ones."""
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.M)
_VERSION = re.compile(r"\b(GLIBC|GLIBCXX)_([0-9.]+)$", re.M)


@dataclass(frozen=True, slots=True)
class Needs:
    """What a library asks for.

    Attributes:
        libraries: Names of others.
        versions: Of the C and C++ libraries, the highest of each.
    """

    libraries: frozenset[str]
    versions: Mapping[str, tuple[int, ...]]


def parsed(headers: str) -> Needs:
    """From what `objdump -p` prints."""
    versions: dict[str, tuple[int, ...]] = {}
    for name, number in _VERSION.findall(headers):
        versions[name] = max(versions.get(name, ()), tuple(int(part) for part in number.split(".")))
    return Needs(frozenset(_NEEDED.findall(headers)), versions)


def needs(path: Path) -> Needs:
    """Of a library or program; nothing of a file that is neither."""
    told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, errors="replace", check=False)
    return parsed(told.stdout)


def is_left_to_the_system(name: str) -> bool:
    """Whether a file of this name stays out of a bundle."""
    return name.startswith(LEFT_TO_THE_SYSTEM)


def unneeded(wanted: Mapping[str, Iterable[str]], loose: Iterable[str]) -> set[str]:
    """Which of the loose libraries nobody asks for, when those nobody asks for are gone, too.

    Args:
        wanted: Of each file the names it asks for.
        loose: Files that are there only because another asked for them.
    """
    gone: set[str] = set()
    rest = set(loose)
    while True:
        asked = {name for file, names in wanted.items() if file not in gone for name in names}
        more = {file for file in rest - gone if file not in asked}
        if not more:
            return gone
        gone |= more


def too_new(bundle: Path) -> list[str]:
    """Sentences on what would not load on the oldest system the bundle is for."""
    found = []
    for file in sorted(bundle.rglob("*")):
        if file.is_symlink() or not file.is_file() or not (".so" in file.name or file.parent == bundle):
            continue
        for name, version in needs(file).versions.items():
            if version > OLDEST[name]:
                numbers = ".".join(map(str, version))
                found.append(f"{file.relative_to(bundle)} asks for {name} {numbers}.")
    return found
