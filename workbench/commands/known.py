"""Cases and libraries this computer made or has opened for writing: all others come from somebody else.

Known by where the folder is and which file its database is (device and inode): a folder that was put in the place of a
known one, or came back from a sync service, is asked about once more.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

from workbench import paths
from workbench.storage.case_base import DATABASE as CASE_DATABASE
from workbench.storage.library_base import DATABASE as LIBRARY_DATABASE
from workbench.storage.whole_files import whole_file

FILE_NAME = "known.json"
_MOST = 5000
_DATABASES = (CASE_DATABASE, LIBRARY_DATABASE)


def is_known(folder: Path) -> bool:
    """Whether this computer made a case or library, or has opened it for writing."""
    mark = _mark(folder)
    return mark is not None and _read().get(_key(folder)) == mark


def is_strange(folder: Path) -> bool:
    """Whether a folder is a case or library that somebody else made, so far as this computer can tell."""
    return _mark(folder) is not None and not is_known(folder)


def note(folder: Path) -> None:
    """Remember a case or library."""
    mark = _mark(folder)
    known = _read()
    if mark is None or known.get(_key(folder)) == mark:
        return
    known.pop(_key(folder), None)
    known[_key(folder)] = mark
    file = paths.data_dir() / FILE_NAME
    # Where it cannot be written, the analyst is asked once more the next time; nothing is lost.
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(file) as part:
            part.touch(mode=0o600)  # it holds the paths of all cases
            part.write_text(json.dumps(dict(list(known.items())[-_MOST:])), encoding="utf-8")


def _key(folder: Path) -> str:
    return os.path.realpath(folder)


def _mark(folder: Path) -> list[int] | None:
    for name in _DATABASES:
        with suppress(OSError, ValueError):
            status = os.stat(folder / name)  # noqa: PTH116 - the path may hold any bytes
            return [status.st_dev, status.st_ino]
    return None


def _read() -> dict[str, list[int]]:
    try:
        data = json.loads((paths.data_dir() / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}  # lost or damaged: all are asked about once more
    return {str(key): value for key, value in data.items()} if isinstance(data, dict) else {}
