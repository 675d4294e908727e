"""What opening a case and opening a library have in common."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from workbench.errors import FullDiskError, LockedError, NotFoundError, StorageError, UsageError
from workbench.model.names import display_name
from workbench.storage.connection import connect, translated
from workbench.storage.faults import cannot
from workbench.storage.migrations import Format, newer_format

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_VERSION_AT, _APPLICATION_AT = 60, 68  # https://www.sqlite.org/fileformat.html, 1.3


@contextmanager
def new_folder(path: Path, word: str) -> Iterator[None]:
    """The folder of a case or library being made: if making it fails, nothing stays behind.

    Raises:
        UsageError: Something is there.
        StorageError: It cannot be made.
    """
    name = display_name(path.name)
    taken = UsageError(f"“{name}” exists already.", advice=f"Choose another name, or open it if it is a {word}.")
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        raise taken
    made = [folder for folder in (path, *path.parents) if not folder.exists()]
    try:
        if path in made:
            path.mkdir(parents=True)
        yield
    except (LockedError, UsageError):  # somebody else makes it at the same time, and it is theirs
        raise
    except FileExistsError as error:
        raise taken from error
    except BaseException as error:
        _empty(path)
        for folder in made:
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            raise cannot(
                f"The {word} “{name}” cannot be made", error, advice="Choose a place you may write to."
            ) from error
        raise


def require_none(file: Path, word: str) -> None:
    """Refuse a database that came into being since the folder was looked at; call with the lock held.

    Raises:
        UsageError: There is one.
    """
    if file.exists():
        raise UsageError(f"“{display_name(file.parent.name)}” exists already.", advice=f"Open it as a {word}.")


def _empty(folder: Path) -> None:
    with suppress(OSError):
        for entry in folder.iterdir():
            if entry.is_dir():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                entry.unlink()


def make_subfolders(path: Path, names: Iterable[str]) -> None:
    """Make folders that may have been lost, as empty folders are when a case is packed and unpacked.

    Raises:
        StorageError: They cannot be made.
    """
    try:
        for name in names:
            (path / name).mkdir(exist_ok=True)
    except OSError as error:
        raise cannot(
            f"“{display_name(path.name)}” cannot be written",
            error,
            advice="Open it for reading only, or import it into another folder.",
        ) from error


def require_database(path: Path, database: str, form: Format, *, reading: bool = False) -> None:
    """Look at the database's header before anything is touched.

    Args:
        reading: It is only to be looked at.

    Raises:
        NotFoundError: There is nothing.
        StorageError: It is something else, or may not be read.
        NewerFormatError: Made by a newer version.
    """
    name = display_name(path.name)
    file = path / database
    if not path.exists():
        raise NotFoundError(f"There is no {form.word} “{name}”.", advice="Check the path, or plug the disk in.")
    if not file.is_file():
        raise StorageError(
            f"“{name}” is not a {form.word}: it holds no file “{database}”.",
            advice=f"Choose the folder of a {form.word}.",
        )
    try:
        with file.open("rb") as stream:
            header = stream.read(_HEADER_BYTES)
    except OSError as error:
        raise cannot(
            f"The {form.word} “{name}” cannot be read",
            error,
            advice="Check its disk and cable, and that you may read it, then open it again.",
        ) from error
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise StorageError(
            f"“{name}” is not a {form.word}, or its database is damaged at the start.",
            advice="If it was one, restore the newest file of its backups folder.",
        )
    if any(file.with_name(file.name + end).exists() for end in ("-wal", "-journal")):
        return  # in use, or not closed properly: the header is not the last word, and is looked at after opening
    if int.from_bytes(header[_APPLICATION_AT : _APPLICATION_AT + 4], "big") != form.application_id:
        raise StorageError(
            f"“{name}” is not a {form.word} of this program.",
            advice=f"Choose the folder of a {form.word}; if it was one, restore the newest file of its backups folder.",
        )
    found = int.from_bytes(header[_VERSION_AT : _VERSION_AT + 4], "big", signed=True)
    if found > form.version and not (reading and form.shows_newer):
        raise newer_format(form, path.name, found)


def connect_for_reading(file: Path, *, immutable: bool = False) -> apsw.Connection:
    """Open a database to look at it: live where its folder can be written, as it stands on read-only or full media.

    Looking at it live takes some kilobytes beside it. On a full disk a database without a log is opened as it stands:
    whoever wants to write it needs room first.

    Raises:
        FullDiskError: Its disk is full and it was not closed properly.
        StorageError: It lies on read-only media and was not closed properly.
    """
    if not immutable and not os.access(file.parent, os.W_OK):
        if _has_log(file):
            raise StorageError(
                f"“{display_name(file.parent.name)}” was not closed before it was copied to a disk that cannot be "
                "written, so its latest entries cannot be read there.",
                advice="Copy the whole folder to a disk you can write to and open the copy.",
            )
        immutable = True
    if immutable:
        return connect(file, immutable=True)
    try:
        return _connected_live(file)
    except FullDiskError:
        if _has_log(file):
            raise
        return connect(file, immutable=True)


def _has_log(file: Path) -> bool:
    log = file.with_name(file.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _connected_live(file: Path) -> apsw.Connection:
    db = connect(file, tidy=True)
    try:
        with translated(file):
            db.execute("SELECT count(*) FROM sqlite_schema").fetchall()  # what lies beside it is made now, not later
    except BaseException:
        with suppress(apsw.Error):
            db.close()
        raise
    return db
