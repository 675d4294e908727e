"""Where data, cache and resources live on this system."""

from __future__ import annotations

import os
import sys
from pathlib import Path

APP_NAME = "media-claim-workbench"


def resources_dir() -> Path:
    """Folder of shipped resources: inside a frozen bundle or the installed package, beside it in a checkout."""
    bundled = getattr(sys, "_MEIPASS", None)
    if bundled:
        return Path(bundled) / "resources"
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def bundle_dir() -> Path | None:
    """Folder of the installed bundle with what comes along, licences and guides; None where this is none.

    On macOS it is the application's folder of resources: beside the program only programs may lie there.
    """
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent
    return folder.parent / "Resources" if folder.parts[-2:] == ("Contents", "MacOS") else folder


def guide() -> Path | None:
    """First page of the guides on this computer; None where they were not built or installed."""
    folder = bundle_dir()
    page = folder / "guide" if folder else Path(__file__).resolve().parents[1] / "dist" / "docs"
    return page / "index.html" if (page / "index.html").is_file() else None


def _home(variable: str, fallback: str) -> Path:
    value = os.environ.get(variable, "")
    return Path(value) if value and Path(value).is_absolute() else Path.home() / fallback


def config_dir() -> Path:
    """Settings, recent cases. `WORKBENCH_HOME` overrides it (tests, portable use)."""
    if override := os.environ.get("WORKBENCH_HOME"):
        return Path(override)
    if sys.platform == "win32":
        return _home("APPDATA", "AppData/Roaming") / APP_NAME
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support" / APP_NAME
    return _home("XDG_CONFIG_HOME", ".config") / APP_NAME


def data_dir() -> Path:
    """Default place of the sample case and of new libraries."""
    if override := os.environ.get("WORKBENCH_HOME"):
        return Path(override)
    if sys.platform == "win32":
        return _home("LOCALAPPDATA", "AppData/Local") / APP_NAME
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support" / APP_NAME
    return _home("XDG_DATA_HOME", ".local/share") / APP_NAME


def file_identity(path: str) -> tuple[str, int, int]:
    """Path, size and time of change: what a reader kept open is known by. Zeros where the file cannot be looked at."""
    try:
        status = os.stat(path)  # noqa: PTH116 - the path may hold any bytes
    except OSError:
        return path, 0, 0
    return path, status.st_size, status.st_mtime_ns
