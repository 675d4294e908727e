"""Archives from strangers, in a reader: what is in one, one member of it handed out in pieces, a bag read whole."""

from __future__ import annotations

import hashlib

from workbench.jobs import Kept, Progress
from workbench.model.archive import ArchiveListing, ArchiveRequest, BagReport, CopiedOut


def listing(request: ArchiveRequest, progress: Progress) -> ArchiveListing:
    """What is in a zip file or folder.

    Raises:
        UnreadableError: It cannot be read, or not safely; says why.
    """
    from workbench.archives.bagit import open_source

    progress.update(0, None, f"Looking into {request.name}")
    with open_source(request.path, request.name, request.limits) as source:
        return source.listing


def copy_out(request: ArchiveRequest, progress: Progress) -> CopiedOut:
    """Hand a member's bytes out through `Progress.keep`, in order; they count only when this returns.

    Raises:
        UnreadableError: There is no such member, or it is damaged or not what the archive says.
    """
    from workbench.archives.bagit import open_source

    digest, done = hashlib.sha256(), 0
    with open_source(request.path, request.name, request.limits) as source:
        member = source.member(request.member)
        for piece in source.pieces(request.member):
            progress.keep(Kept(done, piece))
            digest.update(piece)
            done += len(piece)
            progress.update(done, member.size_bytes if member else None, f"Taking it out of {request.name}", "bytes")
    return CopiedOut(done, digest.hexdigest())


def bag(request: ArchiveRequest, progress: Progress) -> BagReport:
    """Read a bag whole and hold it against its lists.

    Raises:
        UnreadableError: It is no bag, or cannot be read.
        Cancelled: The analyst stopped it.
    """
    from workbench.archives.bagit import open_source, read_bag

    with open_source(request.path, request.name, request.limits) as source:
        return read_bag(source, request.name, progress)
