"""Blocks of a clip's sound, for playing. The file stays open, so that the next block is only decoded on."""

from __future__ import annotations

from workbench.errors import UnreadableError
from workbench.jobs import Progress
from workbench.media.sniff import Family, identify
from workbench.media.sound import SoundReader
from workbench.model.sound import MOST_SAMPLES, SoundBlock, SoundRequest
from workbench.paths import file_identity

_Key = tuple[str, int, int]


class OpenSound:
    """The one file whose sound this process holds open."""

    def __init__(self) -> None:
        self._held: tuple[_Key, SoundReader] | None = None

    def reader(self, path: str, name: str) -> SoundReader:
        """The sound of a file, open."""
        key = file_identity(path)
        if self._held is not None and self._held[0] == key:
            return self._held[1]
        self.close()
        identity = identify(path, name)
        if identity.family in (Family.PICTURE, Family.ANIMATION):
            raise UnreadableError(name, "it has no sound")
        reader = SoundReader(path, name, identity)
        self._held = (key, reader)
        return reader

    def close(self) -> None:
        """Close it, after a failure too."""
        if self._held is not None:
            self._held[1].close()
            self._held = None


OPEN = OpenSound()


def run(request: SoundRequest, progress: Progress) -> SoundBlock:
    """Deliver a block.

    Raises:
        UnreadableError: The file has no sound, or it cannot be decoded.
    """
    progress.check()
    try:
        reader = OPEN.reader(request.path, request.name)
        data, ended = reader.read(request.start, min(max(1, request.count), MOST_SAMPLES))
    except UnreadableError:
        OPEN.close()
        raise
    return SoundBlock(request.start, data, ended, reader.damaged)
