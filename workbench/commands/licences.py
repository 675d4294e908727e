"""The licences of everything the program carries: collected into one text, and found again where it is installed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from workbench import paths

COLLECTED = "LICENCES.txt"
"""Name of the text in the folder of a bundle, as the build of the bundle wrote it."""
_BUILD_ONLY = {"pip", "setuptools", "uv", "wheel", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "packaging"}
_LICENCE_NAME = re.compile(r"(?:^|/)(?:licen[cs]es?|copying|notice|authors)[^/]*(?:/[^/]*)?$", re.I)
_RESOURCES = (
    ("Inter, Noto Sans (fonts)", "fonts/OFL.txt"),
    ("JetBrains Mono (font)", "fonts/JetBrainsMono-LICENSE.txt"),
    ("Lucide (icons)", "icons/LICENSE"),
)


def text() -> str:
    """What a bundle came with; otherwise what is installed beside the program now."""
    folder = paths.bundle_dir()
    if folder and (folder / COLLECTED).is_file():
        return (folder / COLLECTED).read_text(encoding="utf-8")
    return collected()


def parts() -> list[metadata.Distribution]:
    """Everything installed but the tools of building, by name."""
    found = {one.metadata["Name"].lower(): one for one in metadata.distributions() if one.metadata["Name"]}
    return [found[name] for name in sorted(found) if name not in _BUILD_ONLY]


def licence_name(part: metadata.Distribution) -> str:
    """What the part says of its licence in one line."""

    def first(field: str) -> str:
        return next((line for text in part.metadata.get_all(field) or () for line in text.strip().splitlines()), "")

    classifiers = [one for one in part.metadata.get_all("Classifier") or () if one.startswith("License ::")]
    told = first("License-Expression") or "; ".join(one.rsplit(" :: ", 1)[1] for one in classifiers)
    return told or first("License") or "see its texts below"


def licence_texts(part: metadata.Distribution) -> list[tuple[str, str]]:
    """Names and contents of the licence files a part carries."""
    texts = []
    for file in part.files or ():
        if _LICENCE_NAME.search(str(file)) and file.suffix not in (".py", ".pyc"):
            path = Path(str(file.locate()))
            if path.is_file():
                texts.append((file.name, path.read_text(encoding="utf-8", errors="replace").strip()))
    return texts


def collected(lead: str = "", more: Iterable[tuple[str, Path]] = ()) -> str:
    """The whole text, of what is installed for this Python.

    Args:
        lead: Stands first.
        more: Titles and files of further texts.
    """
    found = parts()
    resources = paths.resources_dir()
    own = [("This program", resources.parent / "LICENSE"), *((title, resources / name) for title, name in _RESOURCES)]
    pieces = [lead] if lead else []
    pieces.append("Parts\n-----")
    pieces.append("\n".join(f"{one.metadata['Name']} {one.version}: {licence_name(one)}" for one in found))
    pieces += [
        _chapter(title, file.read_text(encoding="utf-8", errors="replace").strip())
        for title, file in (*own, *more)
        if file.is_file()
    ]
    for one in found:
        texts = licence_texts(one) or [("", f"{licence_name(one)}. The part carries no text of its licence.")]
        body = "\n\n".join(f"{name}\n\n{told}" if name else told for name, told in texts)
        pieces.append(_chapter(f"{one.metadata['Name']} {one.version}", body))
    return "\n\n\n".join(pieces) + "\n"


def _chapter(title: str, body: str) -> str:
    return f"{title}\n{'=' * len(title)}\n\n{body}"
