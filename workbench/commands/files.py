"""Which files are meant by the paths given: folders walked in order, every file accounted for exactly once."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from workbench.commands.names import display
from workbench.jobs import Progress

NOT_MEDIA = "not a picture or video"
_HEAD_BYTES = 4096
_OWN_FILES = ("case.workbench", "library.workbench")
_MEDIA_SUFFIXES = frozenset(
    """
    .jpg .jpeg .jpe .jfif .png .apng .webp .avif .heic .heif .gif .tif .tiff .bmp .dib .jp2 .jxl .svg .ico .psd
    .mp4 .m4v .mov .qt .mkv .webm .avi .mpg .mpeg .mpe .ts .m2ts .mts .flv .f4v .wmv .asf .ogv .ogg .3gp .3g2 .vob
    .mxf .mjpeg .mjpg .y4m .gifv .divx .rm .rmvb .dv .nef .cr2 .cr3 .arw .dng .raf .orf .exr .swf .mp3 .m4a .aac
    .wav .flac .opus
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
# First bytes of what is certainly something else. Pictures and clips are recognised by the reader, not here.
_OTHER_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"BZh", "a compressed archive"),
    (b"\xfd7zXZ\x00", "a compressed archive"),
    (b"\x28\xb5\x2f\xfd", "a compressed archive"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"{\\rtf", "a text document"),
    (b"OTTO", "a font"),
    (b"\x00\x01\x00\x00\x00", "a font"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
)


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A file that could not be used.

    Attributes:
        path: As given or found, display form.
        reason: A short clause.
        advice: What to do; may be empty.
    """

    path: str
    reason: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """One file meant by the paths given.

    Attributes:
        path: The file.
        left_out: Why it is not even tried; empty when it is.
        given: Whether it was named itself, rather than found in a folder.
    """

    path: Path
    left_out: str = ""
    given: bool = False


def _is_own_folder(folder: str) -> bool:
    # `os.path`, because a folder that may not be entered is to be listed as such, not to end the walk
    return any(os.path.exists(os.path.join(folder, name)) for name in _OWN_FILES)  # noqa: PTH110, PTH118


def _walk(folder: Path) -> Iterator[FoundFile]:
    # A stack instead of recursion: folders may lie in each other deeper than Python calls may.
    waiting: list[os.DirEntry[str] | Path] = [folder]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Path) or (_left_out(one) == "" and one.is_dir(follow_symlinks=False)):
            path = Path(one)
            try:
                with os.scandir(path) as entries:
                    waiting += sorted(entries, key=lambda entry: os.fsencode(entry.name), reverse=True)
            except OSError as error:
                yield FoundFile(path, f"the folder cannot be listed: {(error.strerror or str(error)).lower()}")
        else:
            yield FoundFile(Path(one.path), _left_out(one))


def _left_out(entry: os.DirEntry[str]) -> str:
    """Why something in a folder is not looked into; empty when it is."""
    if entry.name.startswith("."):
        return "a hidden file or folder"
    if entry.is_symlink():
        return "a link, which is not followed"
    if entry.is_dir(follow_symlinks=False):
        return "a case or library of this program" if _is_own_folder(entry.path) else ""
    return "" if entry.is_file(follow_symlinks=False) else "not an ordinary file"


def walk(paths: Iterable[Path]) -> Iterator[FoundFile]:
    """Files given, and files of the folders given, sorted by name within each folder.

    A path given twice, or inside a folder given too, comes once.
    """
    seen: set[str] = set()
    for path in paths:
        is_folder = os.path.isdir(path)  # noqa: PTH112 - False, not an error, where it may not be looked at
        found = _walk(path) if is_folder else iter((FoundFile(path, given=True),))
        for file in found:
            name = os.path.abspath(file.path)  # noqa: PTH100 - Path.absolute keeps "..", which would count a file twice
            if name not in seen:
                seen.add(name)
                yield file


def claims_to_be_media(path: Path) -> bool:
    """Whether the name promises a picture or clip; content still decides."""
    return path.suffix.lower() in _MEDIA_SUFFIXES


def opened(path: Path) -> BinaryIO:
    """A file for reading, never waited for: the path may have become a pipe since it was looked at.

    Raises:
        OSError: It cannot be opened, or is no ordinary file any more.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "it is not an ordinary file")
    return os.fdopen(descriptor, "rb")


def file_sha256(path: Path, progress: Progress) -> str:
    """SHA-256 of a file's content; empty when it cannot be read, which whoever stores it will say."""
    digest = hashlib.sha256()
    try:
        with opened(path) as file:
            while chunk := file.read(1 << 20):
                digest.update(chunk)
                progress.check()
    except OSError:
        return ""
    return digest.hexdigest()


def refusal(path: Path) -> str:
    """Why a path cannot be opened as a file; empty when it can."""
    try:
        status = path.stat()
    except OSError as error:
        return "there is no such file" if isinstance(error, FileNotFoundError) else _why(error)
    if stat.S_ISDIR(status.st_mode):
        return "it is a folder"
    if not stat.S_ISREG(status.st_mode):
        return "it is not an ordinary file"
    if status.st_size == 0:
        return "the file is empty"
    try:
        with opened(path):
            return ""
    except OSError as error:
        return _why(error)


def _why(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "you may not read it"
    if error.errno == errno.EIO:
        return "the disk or drive it is on failed"
    return (error.strerror or str(error)).lower()


def other_content(path: Path) -> str:
    """What a file certainly is if it is neither picture nor clip ("a PDF document"); empty when it may be one."""
    with opened(path) as file:
        head = file.read(_HEAD_BYTES)
    for magic, words in _OTHER_MAGIC:
        if head.startswith(magic):
            return words
    return "text" if _is_text(head) else ""


def _is_text(head: bytes) -> bool:
    if b"\x00" in head:
        return head[:2] in (b"\xff\xfe", b"\xfe\xff") and _decodes(head[: len(head) // 2 * 2], "utf-16")
    if _decodes(head, "utf-8") or _decodes(head[:-3], "utf-8"):  # a character may be cut at the end
        controls = sum(byte < 32 and byte not in (9, 10, 11, 12, 13, 27) for byte in head)
        return controls == 0
    return False


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Sorted:
    """What to do with one file: read it, or list it.

    Attributes:
        path: The file.
        left_out: Why it is left out; empty when it is not.
        unreadable: Why it cannot be used; empty when it may be.
        advice: What to do about it.
    """

    path: Path
    left_out: str = ""
    unreadable: str = ""
    advice: str = ""

    @property
    def usable(self) -> bool:
        """Whether it should be read."""
        return not self.left_out and not self.unreadable


def sort_file(file: FoundFile) -> Sorted:  # noqa: PLR0911 - one return for each kind of file
    """Decide by content whether a file is to be read, left out, or listed as unreadable.

    A file whose name promises a picture but whose content is something else is unreadable, not silently left out.
    """
    if file.left_out:
        return Sorted(file.path, left_out=file.left_out)
    promised = claims_to_be_media(file.path)
    reason = refusal(file.path)
    if reason:
        if reason == "the file is empty" and file.path.suffix and not promised:
            return Sorted(file.path, left_out=NOT_MEDIA)
        return Sorted(file.path, unreadable=reason, advice=_advice(reason))
    try:
        other = other_content(file.path)
    except OSError as error:
        return Sorted(file.path, unreadable=_why(error), advice="Check the disk or drive it is on.")
    if not other:
        return Sorted(file.path)
    if promised:  # the reader says exactly what it is instead, and what to do
        return Sorted(file.path)
    return Sorted(file.path, left_out=f"{NOT_MEDIA}: {other}")


def _advice(reason: str) -> str:
    return {
        "there is no such file": "Check the path.",
        "the file is empty": "Download or copy it again.",
        "you may not read it": "Change its permissions, or copy it to a folder of your own.",
    }.get(reason, "Check the file and the disk or drive it is on.")


def unread(file: Sorted) -> UnreadFile:
    """As listed for the analyst."""
    return UnreadFile(display(file.path), file.unreadable or file.left_out, file.advice)
