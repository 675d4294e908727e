"""Texts that are copied to be sent to somebody: they name files, but not where those lie on this computer."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath, PureWindowsPath

_QUOTED = re.compile(r"""(?P<open>['"“‘])(?P<path>(?:/|[A-Za-z]:[\\/]|\\\\)[^'"”’\n]*)(?P<close>['"”’])""")
_BARE = re.compile(
    r"""(?<![\w/\\:.<>~-])(?:[A-Za-z]:[\\/]|\\\\|/)(?:[^\s'"“”‘’:;,()<>|]+[\\/])+(?P<name>[^\s'"“”‘’:;,()<>|]*)"""
)


def names_only(text: str) -> str:
    """The text with each path on this computer cut to its last name; those in quotation marks may hold spaces."""
    text = _QUOTED.sub(lambda found: found["open"] + _name(found["path"]) + found["close"], text)
    return _BARE.sub(lambda found: found["name"], text)


def without_person(text: str) -> str:
    """The text without the name this computer gives to the person at it, which is that of their home folder."""
    name = Path.home().name
    return re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "…", text) if name else text


def _name(path: str) -> str:
    kind = PureWindowsPath if re.match(r"[A-Za-z]:|\\\\", path) else PurePosixPath
    return kind(path).name
