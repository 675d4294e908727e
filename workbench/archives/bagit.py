"""BagIt (RFC 8493): a folder or zip file that lists checksums of what is in it, read whole and held against its lists.

Every file is read, not only counted as the format's quick check does. What a bag would like to be fetched from the
network is told and never fetched.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from workbench.archives.bag_lists import Lists, read_lists
from workbench.archives.folder import FolderArchive
from workbench.archives.zip_file import ZipArchive
from workbench.errors import UnreadableError
from workbench.jobs import SILENT, Progress
from workbench.model.archive import ArchiveLimits, BagFile, BagProblem, BagReport
from workbench.model.names import display_name

Source = FolderArchive | ZipArchive
_STRONG = frozenset({"sha256", "sha512"})
_LONGEST_COUNT = 40  # digits; a longer text is no count of bytes and files


def open_source(path: str, name: str, limits: ArchiveLimits = ArchiveLimits()) -> Source:  # noqa: B008 - frozen
    """A folder or zip file, by what is there.

    Raises:
        UnreadableError: It can be read as neither.
    """
    return FolderArchive(path, name, limits) if Path(path).is_dir() else ZipArchive(path, name, limits)


def bag_root(source: Source) -> str | None:
    """Where in a source the bag lies: "", or "FOLDER/" where one folder at its top is it; None for no bag."""
    roots = {
        one.name.removesuffix("bagit.txt")
        for one in source.listing.members
        if one.name == "bagit.txt" or (one.name.count("/") == 1 and one.name.endswith("/bagit.txt"))
    }
    return "" if "" in roots else roots.pop() if len(roots) == 1 else None


def read_bag(source: Source, name: str, progress: Progress = SILENT) -> BagReport:
    """Read a bag and hold it against its lists.

    Args:
        source: Where it lies.
        name: Display name, for messages.

    Raises:
        UnreadableError: It is no bag, or its lists cannot be read at all.
        Cancelled: The analyst stopped it.
    """
    root = bag_root(source)
    if root is None:
        raise UnreadableError(
            name, "it is not a BagIt bag: it has no file bagit.txt at its top", advice="Open what is in it on its own."
        )
    return _Bag(source, root, name, read_lists(source, root, name), progress).report()


class _Bag:
    """A bag while it is read."""

    def __init__(self, source: Source, root: str, name: str, lists: Lists, progress: Progress) -> None:
        self._source = source
        self._root = root
        self._name = name
        self._lists = lists
        self._progress = progress
        self._problems: list[BagProblem] = list(lists.problems)

    def report(self) -> BagReport:
        lists = self._lists
        present = {
            one.name.removeprefix(self._root): one.size_bytes
            for one in self._source.listing.members
            if one.name.startswith(self._root)
        }
        self._tell_left_out()
        files = tuple(self._payload(present))
        self._tell_missing(present)
        self._check_tags(present)
        self._check_count(files)
        if not _STRONG & set(lists.payload):
            weak = ", ".join(sorted(lists.payload)) or "none"
            self._tell(
                "weak", "", f"The bag has no list of SHA-256 or SHA-512 ({weak}): such checksums can be imitated."
            )
        return BagReport(
            lists.version,
            lists.info,
            tuple(sorted(lists.payload, key=_strength)),
            files,
            tuple((address, display_name(path)) for path, address in sorted(lists.fetch.items())),
            tuple(self._problems),
            self._root,
            {algorithm: tuple(sorted(sums)) for algorithm, sums in lists.tags.items()},
        )

    def _tell(self, kind: str, path: str, why: str) -> None:
        self._problems.append(BagProblem(kind, display_name(path), why))

    def _tell_left_out(self) -> None:
        for one in self._source.listing.left_out:
            self._tell("unsafe", one.name, f"It was not read: {one.why}.")
        for note in self._source.listing.notes:
            self._tell("form", "", note)

    def _payload(self, present: dict[str, int]) -> Iterator[BagFile]:
        paths = sorted(path for path in present if path.startswith("data/"))
        total, done = sum(present[path] for path in paths), 0
        for path in paths:
            listed = {algorithm: sums[path] for algorithm, sums in self._lists.payload.items() if path in sums}
            found = self._hashed(path, {*listed, "sha256"}, done, total)
            done += present[path]
            if found is None:
                continue
            sums, size_bytes = found
            yield BagFile(path, size_bytes, sums["sha256"], self._held(path, listed, sums))

    def _held(self, path: str, listed: dict[str, str], sums: dict[str, str]) -> bool:
        """Whether the checksums listed for a file are its own; tells those that are not."""
        if not listed:
            self._tell("extra", path, "It is in the bag but in none of its lists.")
            return False
        for algorithm in sorted(self._lists.payload.keys() - listed.keys()):
            self._tell("unlisted", path, f"It is missing from the list of {algorithm}, while another list has it.")
        wrong = sorted(algorithm for algorithm, wanted in listed.items() if sums[algorithm] != wanted)
        if wrong:
            self._tell("changed", path, f"Its content is not what the bag lists ({', '.join(wrong)}).")
        return not wrong and bool(_STRONG & listed.keys())

    def _tell_missing(self, present: dict[str, int]) -> None:
        listed = {path for sums in self._lists.payload.values() for path in sums}
        unread = {one.name.removeprefix(self._root) for one in self._source.listing.left_out}
        for path in sorted((listed | self._lists.fetch.keys()) - present.keys()):
            if display_name(path) in unread:
                continue  # told already: it is there, but is not read
            if path in self._lists.fetch:
                self._tell(
                    "not-fetched", path, "The bag has only its address on the network. Nothing is fetched from there."
                )
            else:
                self._tell("missing", path, "It is listed but not in the bag.")

    def _check_tags(self, present: dict[str, int]) -> None:
        """Files beside the payload, where the bag lists those too."""
        for algorithm, sums in self._lists.tags.items():
            for path, wanted in sums.items():
                if path not in present:
                    self._tell("missing", path, f"It is listed in tagmanifest-{algorithm}.txt but not in the bag.")
                    continue
                found = self._hashed(path, {algorithm}, 0, None)
                if found is not None and found[0][algorithm] != wanted:
                    self._tell("changed", path, f"Its content is not what tagmanifest-{algorithm}.txt says.")

    def _check_count(self, files: tuple[BagFile, ...]) -> None:
        """`Payload-Oxum`: bytes and files as stated."""
        stated = next((value for label, value in self._lists.info if label.lower() == "payload-oxum"), "")
        found = f"{sum(one.size_bytes for one in files)}.{len(files)}"
        if stated and stated != found:
            self._tell(
                "form",
                "bag-info.txt",
                f"It says that the bag holds {_count_words(stated)}; there are {_count_words(found)}.",
            )

    def _hashed(
        self, path: str, algorithms: set[str], done: int, total: int | None
    ) -> tuple[dict[str, str], int] | None:
        """Checksums and size of a file; None when it cannot be read, which is told."""
        hashers = {algorithm: hashlib.new(algorithm, usedforsecurity=False) for algorithm in algorithms}
        size_bytes = 0
        try:
            for piece in self._source.pieces(self._root + path):
                size_bytes += len(piece)
                for hasher in hashers.values():
                    hasher.update(piece)
                self._progress.update(done + size_bytes, total, f"Checking {display_name(path)}", "bytes")
        except UnreadableError as error:
            self._tell("unreadable", path, f"It cannot be read: {error.reason}.")
            return None
        return {algorithm: hasher.hexdigest() for algorithm, hasher in hashers.items()}, size_bytes


def _strength(algorithm: str) -> tuple[int, str]:
    return (("sha512", "sha256", "sha1", "md5").index(algorithm), algorithm)


def _count_words(oxum: str) -> str:
    """`2,728,341 bytes in 10 files`; of what is no such count, that as it stands."""
    size, _, count = oxum.partition(".")
    numbers = oxum.isascii() and size.isdecimal() and count.isdecimal() and len(oxum) <= _LONGEST_COUNT
    if not numbers:
        return f"“{display_name(oxum)}”"
    return f"{int(size):,} bytes in {int(count):,} file{'' if int(count) == 1 else 's'}"
