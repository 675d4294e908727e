"""What is told of an archive or a bag; plain frozen dataclasses that travel between processes."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ArchiveLimits:
    """What is too much; the figures are those at which everything in circulation still passes.

    Attributes:
        entries: Number of entries.
        directory_bytes: Of the list of entries.
        member_bytes: Of one member, unpacked.
        total_bytes: Of all members, unpacked.
        ratio: Times a member may grow when it is unpacked.
        small_bytes: Members up to this size may grow more: blank pages and empty tables do.
    """

    entries: int = 200_000
    directory_bytes: int = 64 << 20
    member_bytes: int = 8 << 30
    total_bytes: int = 20 << 30
    ratio: int = 200
    small_bytes: int = 4 << 20


@dataclass(frozen=True, slots=True)
class ArchiveMember:
    """A file inside an archive or folder.

    Attributes:
        name: Path inside, with `/`; safe to be shown through `display_name`, never to be used as a path for writing.
        size_bytes: Unpacked, as stated; reading holds it to that.
        packed_bytes: As it lies in the archive.
        is_archive: Begins like an archive itself (zip, 7z, rar, gzip, ...). What is inside of it is not looked at.
    """

    name: str
    size_bytes: int
    packed_bytes: int
    is_archive: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An entry that is not read.

    Attributes:
        name: Display form.
        why: Reason, as a short clause ("it is a link").
    """

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class ArchiveListing:
    """What lies in an archive.

    Attributes:
        members: Those that can be read, in the order of the archive.
        left_out: Those that are not read, with reasons.
        notes: What else is odd about it, in sentences.
    """

    members: tuple[ArchiveMember, ...]
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArchiveRequest:
    """Tasks of `workbench.tasks.archive`: an archive, and for some of them a member of it.

    Attributes:
        path: The file; for a bag, a folder or a zip file.
        name: Display name, for messages.
        member: Path inside; empty where all is asked about.
        limits: What is too much.
    """

    path: str
    name: str
    member: str = ""
    limits: ArchiveLimits = ArchiveLimits()


@dataclass(frozen=True, slots=True)
class CopiedOut:
    """A member that was handed out whole.

    Attributes:
        size_bytes: How many bytes.
        sha256: Of these bytes.
    """

    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class BagProblem:
    """Something in a bag that is not as the bag says.

    Attributes:
        kind: "missing", "extra", "changed", "not-fetched", "unlisted" (in one list but not in another), "conflict",
            "unreadable", "unsafe", "weak" or "form".
        path: Path in the bag, in display form; may be empty.
        why: A sentence.
    """

    kind: str
    path: str
    why: str


@dataclass(frozen=True, slots=True)
class BagFile:
    """A file of a bag's payload.

    Attributes:
        path: In the bag, beginning with `data/`.
        size_bytes: As read.
        sha256: As read; also where the bag lists other checksums.
        held: Whether every checksum the bag lists for it holds, one of them at least of SHA-256 or SHA-512.
    """

    path: str
    size_bytes: int
    sha256: str
    held: bool


@dataclass(frozen=True, slots=True)
class BagReport:
    """A bag, read whole.

    Attributes:
        version: Of BagIt, as stated ("1.0").
        info: Labels and values of `bag-info.txt`, in its order; labels may repeat.
        algorithms: Of the payload's lists, strongest first ("sha512", "sha256").
        files: The payload that is there.
        not_fetched: Addresses the bag would like to be downloaded, with the path of each. Nothing is.
        problems: Where it is not as it says; empty for a bag that is whole.
        root: Where in the archive it lies: empty, or the one folder at its top with a "/".
        tagged: Files beside the payload that are listed, by algorithm.
    """

    version: str
    info: tuple[tuple[str, str], ...]
    algorithms: tuple[str, ...]
    files: tuple[BagFile, ...]
    not_fetched: tuple[tuple[str, str], ...] = ()
    problems: tuple[BagProblem, ...] = ()
    root: str = ""
    tagged: dict[str, tuple[str, ...]] = field(default_factory=dict)
