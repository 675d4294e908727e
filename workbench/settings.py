"""Preferences, declared once as data, and the list of recent cases; one JSON file each in the settings folder."""

from __future__ import annotations

import errno
import getpass
import json
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.errors import StorageError
from workbench.model.names import display_name

FILE_NAME = "settings.json"
RECENT_NAME = "recent.json"
RECENT_LIMIT = 12

Value = str | int | float | bool | list[str]


@dataclass(frozen=True, slots=True)
class Preference:
    """One preference.

    Attributes:
        key: Name in the file.
        default: Value until somebody sets another; its type is the preference's type.
        title: Label in the settings window.
        help: One sentence on what it changes.
        choices: Allowed values with their words; empty for free values.
        minimum, maximum: Range of a number, inclusive; None for no limit.
        unit: Of a number, as shown after it.
        shown: False for what the program remembers by itself.
    """

    key: str
    default: Value
    title: str
    help: str
    choices: tuple[tuple[Value, str], ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    unit: str = ""
    shown: bool = True


PREFERENCES: tuple[Preference, ...] = (
    Preference(
        "theme",
        "system",
        "Colours",
        "Follow the system, or stay with one of the three looks.",
        choices=(("system", "As the system"), ("dark", "Dark"), ("light", "Light"), ("contrast", "High contrast")),
    ),
    Preference(
        "text_scale",
        1.0,
        "Text size",
        "Makes all text, and everything that holds text, larger.",
        choices=((1.0, "100 %"), (1.15, "115 %"), (1.3, "130 %"), (1.5, "150 %"), (2.0, "200 %")),
    ),
    Preference(
        "language",
        "system",
        "Language",
        "Words, dates and numbers of the window, from the next start on. Reports, exports and the command line stay"
        " English.",
        choices=(("system", "As the system"), ("en", "English"), ("uk", "Українська")),
    ),
    Preference("analyst", "", "Your name", "Written into the history of each case beside what you do."),
    Preference(
        "organisation",
        "",
        "Your organisation",
        "Named as publisher in what is exported for other sites. Empty: nobody is named.",
    ),
    Preference(
        "organisation_url", "", "Address of your organisation", "Stands beside its name; it begins with https://."
    ),
    Preference(
        "masked_at_start",
        True,
        "Mask pictures at the start",
        "Pictures stay blurred and grey until you ask to see them, unless a case says otherwise. The sample case shows"
        " its drawn pictures.",
    ),
    Preference("rating_words", [], "Words for verdicts", "What new cases call verdicts, by code.", shown=False),
    Preference(
        "break_reminder_min",
        0,
        "Remind me of breaks",
        "A quiet line at the bottom after so much work in this window. Only you see it; nothing of it is kept.",
        choices=(
            (0, "Off"),
            (30, "Every 30 minutes of work"),
            (45, "Every 45 minutes of work"),
            (60, "Every 60 minutes of work"),
            (90, "Every 90 minutes of work"),
        ),
    ),
    Preference(
        "search_on_open",
        False,
        "Search again when a case is opened",
        "Only what is new in the case or in its libraries is looked at; what is found is announced.",
    ),
    Preference("reduce_motion", False, "Reduce motion", "Panels appear at once, without movement."),
    Preference(
        "frames_ahead",
        24,
        "Frames kept ready while playing",
        "More of them play more smoothly and need more memory.",
        minimum=8,
        maximum=96,
        unit="frames",
    ),
    Preference(
        "sound_stays_on",
        False,
        "Keep sound on for the next clip",
        "Sound is off until you press M. Usually it goes off again with each clip; for a masked clip it always does.",
    ),
    Preference(
        "case_folder", "", "New cases go to", "Folder offered for a new case. Empty: the folder of the article."
    ),
    Preference(
        "fetch_proxy",
        "",
        "Fetch through a proxy",
        "Address such as http://name:port or socks5://127.0.0.1:9050. Empty: fetched directly. Nothing is fetched"
        " unless you ask for it.",
    ),
    Preference(
        "fetch_user_agent",
        "",
        "Name given to sites when fetching",
        "Empty: this program's own name and version. Some sites turn away programs they do not know.",
    ),
    Preference(
        "fetch_max_mb",
        500,
        "Largest file fetched",
        "A larger one is left, and its item stays open.",
        minimum=1,
        maximum=20000,
        unit="MB",
    ),
    Preference(
        "fetch_max_min",
        30,
        "Longest time for one file fetched",
        "After it the item stays open; fetching it again goes on where it stopped, if the site allows it.",
        minimum=1,
        maximum=600,
        unit="minutes",
    ),
    Preference(
        "fetch_max_files",
        50,
        "Most files fetched in one go",
        "What is beyond stays open and is named.",
        minimum=1,
        maximum=1000,
        unit="files",
    ),
    Preference(
        "fetch_private",
        False,
        "Fetch from this machine and its network, too",
        "Usually refused: an address in a page could otherwise reach a router or a service meant for you alone.",
    ),
    Preference("libraries", [], "Libraries", "Libraries used last; offered for the next search.", shown=False),
    Preference("export_folder", "", "Exports go to", "Folder offered for the next export.", shown=False),
    Preference("export_preset", "", "Preset", "Preset exported with last; empty for one's own.", shown=False),
    Preference("export_without", [], "Left out", "What the last export left out.", shown=False),
    Preference("export_figures", True, "Figures", "Whether the last export had all figures.", shown=False),
    Preference("export_formats", ["html", "csv", "json"], "Kinds of file", "Kinds of file exported last.", shown=False),
    Preference("export_published", [], "Published", "Where and since when reports of cases can be read.", shown=False),
    Preference(
        "export_without_masked", False, "Masked", "Whether the last export left masked pictures out.", shown=False
    ),
    Preference(
        "export_drop_frame", True, "Time code", "Whether the last export dropped numbers of frames.", shown=False
    ),
    Preference("reverse_searches", [], "Searches elsewhere", "Reverse-image searches offered.", shown=False),
    Preference("reverse_search", "", "Search elsewhere", "The reverse-image search used last.", shown=False),
    Preference("geometry", "", "Window", "Place and size of the window.", shown=False),
    Preference("splitters", [], "Panels", "Widths and heights of the panels.", shown=False),
    Preference("window_places", [], "Other windows", "Place and size of windows beside the desk.", shown=False),
    Preference("case_places", [], "Views", "Where each case was left on this machine.", shown=False),
)

_BY_KEY = {preference.key: preference for preference in PREFERENCES}


def _read_json(path: Path) -> Any:
    """Content of a JSON file, or None when it is absent or not readable: preferences are never worth a refusal."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _write_json(path: Path, data: object) -> None:
    """Write beside the file and rename, so that a crash leaves the old or the new file, never half of one.

    Raises:
        StorageError: The folder cannot be written.
    """
    text = json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True)
    if not text.isprintable() and any("\ud800" <= letter <= "\udfff" for letter in text):
        text = json.dumps(data, indent=1, sort_keys=True)  # names of files that are no text have no bytes of their own
    part = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
        part = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        if part is not None:
            with suppress(OSError):
                part.unlink()
        why = "the disk failed" if error.errno == errno.EIO else (error.strerror or str(error)).lower()
        raise StorageError(
            f"The settings could not be saved in {display_name(str(path.parent))}: {why}.",
            advice="The case is not affected. Free some space or check who may write there.",
        ) from error


def _fits(preference: Preference, value: object) -> bool:
    default = preference.default
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(default, bool) and isinstance(value, bool)
    if isinstance(default, int | float):
        if not isinstance(value, int | float):
            return False
        low, high = preference.minimum, preference.maximum
        if (low is not None and value < low) or (high is not None and value > high):
            return False
    elif isinstance(default, list):
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            return False
    elif not isinstance(value, str):
        return False
    return not preference.choices or value in [choice for choice, _words in preference.choices]


class Settings:
    """The preferences of the person at this machine.

    Values that do not fit their declaration (an edited or older file) read as the default.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or paths.config_dir()
        stored = _read_json(self._folder / FILE_NAME)
        self._values: dict[str, Any] = stored if isinstance(stored, dict) else {}

    def get(self, key: str) -> Any:
        """The value of a preference, of the type of its default."""
        preference = _BY_KEY[key]
        value = self._values.get(key, preference.default)
        return value if _fits(preference, value) else preference.default

    def set(self, key: str, value: Value) -> None:
        """Set and save one preference.

        Raises:
            ValueError: The value does not fit the declaration.
            StorageError: The file cannot be written.
        """
        if not _fits(_BY_KEY[key], value):
            raise ValueError(f"{value!r} does not fit the preference {key}")
        if self._values.get(key) == value:
            return
        self._values[key] = value
        _write_json(self._folder / FILE_NAME, self._values)

    def analyst(self) -> str:
        """The analyst's name, or the name of the account."""
        name = str(self.get("analyst")).strip()
        if name:
            return name
        try:
            return getpass.getuser()
        except (OSError, KeyError):  # an account without an entry in the password file
            return "analyst"


@dataclass(frozen=True, slots=True)
class RecentCase:
    """A case opened before.

    Attributes:
        path: Its folder.
        title: As it was when last open.
        detail: One line on its claims ("4 claims, 1 draft verdict").
        opened_at: ISO time, UTC.
    """

    path: str
    title: str
    detail: str
    opened_at: str

    @property
    def present(self) -> bool:
        """Whether the folder can be seen now."""
        return Path(self.path).is_dir()


def recent_cases(folder: Path | None = None) -> tuple[RecentCase, ...]:
    """Cases opened before, the last one first."""
    data = _read_json((folder or paths.config_dir()) / RECENT_NAME)
    if not isinstance(data, list):
        return ()
    fields = ("path", "title", "detail", "opened_at")
    return tuple(
        RecentCase(*(str(entry.get(field, "")) for field in fields)) for entry in data if isinstance(entry, dict)
    )


def remember_case(case: RecentCase, folder: Path | None = None) -> None:
    """Put a case at the top of the list.

    Raises:
        StorageError: The list cannot be written.
    """
    others = [entry for entry in recent_cases(folder) if entry.path != case.path]
    rows = [
        {"path": entry.path, "title": entry.title, "detail": entry.detail, "opened_at": entry.opened_at}
        for entry in [case, *others][:RECENT_LIMIT]
    ]
    _write_json((folder or paths.config_dir()) / RECENT_NAME, rows)


def forget_case(path: str, folder: Path | None = None) -> None:
    """Take a case off the list; the case itself is not touched.

    Raises:
        StorageError: The list cannot be written.
    """
    rows = [
        {"path": entry.path, "title": entry.title, "detail": entry.detail, "opened_at": entry.opened_at}
        for entry in recent_cases(folder)
        if entry.path != path
    ]
    _write_json((folder or paths.config_dir()) / RECENT_NAME, rows)
