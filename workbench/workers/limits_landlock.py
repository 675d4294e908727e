"""What a reader on Linux may open: Landlock (docs.kernel.org/userspace-api/landlock), places kept by the kernel.

seccomp tells calls apart, not paths. A decoder that was taken over could therefore still read keys, passwords and
cookies, which lie in hidden folders of the home folder, or what other programs were started with (`/proc`), and hand it
out inside a picture. With Landlock a reader opens none of these: only system folders, what is not hidden in the home
folder, and what its tasks name. Nothing can be written, made, removed or started anywhere, and no TCP connection made.
"""

from __future__ import annotations

import ctypes
import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from workbench.workers.limits_common import Places

# include/uapi/linux/landlock.h; the three system calls have the same number on every processor
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG = 1
_RULE_PATH_BENEATH = 1
_PR_SET_NO_NEW_PRIVS = 38
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_RIGHTS_BY_VERSION = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
_TCP_SINCE, _TCP = 4, 0b11
_SCOPES_SINCE, _SCOPES = 6, 0b11  # sockets without a name in the file system; signals to processes outside

_PROC_OF_ALL = ("cpuinfo", "meminfo", "stat", "sys", "filesystems", "version", "uptime", "loadavg")
_OF_SYSTEM = ("/etc", "/usr", "/lib", "/lib64", "/dev/null", "/dev/urandom", "/run/systemd/resolve", "/proc/self",
              "/sys/devices/system/cpu")  # fmt: skip
_OWN_FOLDERS = (".case", ".library")


class _Ruleset(ctypes.Structure):
    _fields_ = [("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64)]


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = [("rights", ctypes.c_uint64), ("parent", ctypes.c_int32)]


def reach(named: Iterable[str] = ()) -> Places:
    """Places a reader that is started now may open.

    Args:
        named: Absolute paths its first task names; those inside hidden folders are let in by their folder.
    """
    home = Path(os.path.realpath(Path.home()))
    around = {str(one) for one in (home, *home.parents)}  # a rule for one of these would let in what is hidden
    python = (place for place in _of_python() if place not in around)
    places = _known([*_visible(home), *python, tempfile.gettempdir()])
    for path in named:
        if not within((path,), places):
            real = os.path.realpath(path)
            folder = _folder_of(real)
            places |= _known([real if folder in around else folder])
    return places


def reach_of_fetcher() -> Places:
    """Places a fetcher may open: Python and the system, nothing of the person's."""
    home = Path(os.path.realpath(Path.home()))
    around = {str(one) for one in (home, *home.parents)}
    python = (place for place in _of_python() if place not in around)
    return _known([*python, *_OF_SYSTEM])


def within(paths: Iterable[str], places: Places) -> bool:
    """Whether all paths lie in one of the places, and that place is still the folder it was: a rule goes with it."""
    return all(_is_within(Path(os.path.realpath(path)), places) for path in paths)


def _is_within(path: Path, places: Places) -> bool:
    found = next((name for place in (path, *path.parents) if (name := str(place)) in places), None)
    return found is not None and _known([found]).get(found) == places[found]


def _known(paths: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Those that exist, with device and inode."""
    found: dict[str, tuple[int, int]] = {}
    for path in paths:
        try:
            status = os.stat(path)  # noqa: PTH116 - the path may hold any bytes
        except (OSError, ValueError):
            continue
        found[path] = (status.st_dev, status.st_ino)
    return found


def _visible(home: Path) -> Iterator[str]:
    """Everything but `/proc`, and hidden files and folders of the home folder."""
    for folder in reversed((home, *home.parents)):
        on_the_way = {one for one in (home, *home.parents) if one.parent == folder and one != folder}
        try:
            entries = sorted(folder.iterdir())
        except OSError:  # nothing in it can be opened either
            continue
        for entry in entries:
            hidden = folder == home and entry.name.startswith(".")
            if entry not in on_the_way and not hidden and entry != Path("/proc") and not _leads_home(entry, home):
                yield str(entry)
    yield "/proc/self"
    yield from (f"/proc/{name}" for name in _PROC_OF_ALL)


def _leads_home(entry: Path, home: Path) -> bool:
    """Whether an entry is a link to the home folder, into it or to a folder around it: a rule follows links."""
    if not entry.is_symlink():
        return False
    target = Path(os.path.realpath(entry))
    return target == home or target in home.parents or home in target.parents


def _of_python() -> Iterator[str]:
    """Where this program and its libraries lie, which may be a hidden folder."""
    program = Path(__file__).resolve().parents[2]
    for place in (sys.prefix, sys.base_prefix, str(program), *(entry for entry in sys.path if entry)):
        yield os.path.realpath(place)
    if getattr(sys, "frozen", False):  # a bundle keeps its modules in the program's own file, and reads on in it
        yield os.path.realpath(sys.executable)


def _folder_of(path: str) -> str:
    """The case or library a file lies in, else its folder."""
    parents = Path(path).parents
    own = next((parent for parent in parents if parent.suffix in _OWN_FOLDERS), None)
    return str(own or parents[0] if parents else path)


def restrict(places: Iterable[str], *, network: bool = False) -> None:
    """Let this thread, and threads started by it from now on, read in these places and do nothing else to files.

    Args:
        places: Folders and files.
        network: Whether TCP connections may be made.

    Raises:
        OSError: The kernel has no Landlock, or it is switched off.
    """
    call = _system_call()
    version = call(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION_FLAG))
    files = 0
    for since, rights in _RIGHTS_BY_VERSION.items():
        files |= rights if version >= since else 0
    attributes = _Ruleset(
        files, _TCP if version >= _TCP_SINCE and not network else 0, _SCOPES if version >= _SCOPES_SINCE else 0
    )
    size = 24 if version >= _SCOPES_SINCE else 16 if version >= _TCP_SINCE else 8
    ruleset = call(_CREATE_RULESET, ctypes.byref(attributes), ctypes.c_size_t(size), ctypes.c_uint32(0))
    try:
        for place in places:
            _allow(ruleset, place)
        if ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
            raise _last_error()
        call(_RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    finally:
        os.close(ruleset)


def _allow(ruleset: int, place: str) -> None:
    """Let one place be read; one that is gone or may not be opened is no place to read in anyway."""
    try:
        descriptor = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rights = _READ_FILE | (_READ_DIR if stat.S_ISDIR(os.fstat(descriptor).st_mode) else 0)
        rule = _PathBeneath(rights, descriptor)
        _system_call()(
            _ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(_RULE_PATH_BENEATH), ctypes.byref(rule), ctypes.c_uint32(0)
        )
    finally:
        os.close(descriptor)


def _system_call() -> Callable[..., int]:
    function = ctypes.CDLL(None, use_errno=True).syscall
    function.restype = ctypes.c_long

    def call(number: int, *arguments: object) -> int:
        result = int(function(ctypes.c_long(number), *arguments))
        if result < 0:
            raise _last_error()
        return result

    return call


def _last_error() -> OSError:
    number = ctypes.get_errno()
    return OSError(number, os.strerror(number))
