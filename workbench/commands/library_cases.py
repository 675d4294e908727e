"""A case's own media put into a library in one go, so that earlier cases are searched too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workbench.commands import library, library_sources
from workbench.commands.names import plural
from workbench.commands.session import Session
from workbench.jobs import SILENT, Progress


def add_media(
    session: Session, target: Path, media_ids: Sequence[int] = (), progress: Progress = SILENT
) -> tuple[library.LibraryAddReport, str, tuple[tuple[str, str], ...]]:
    """Put media of the case into a library: their files, where they come from, places, tags and verdicts.

    Items known before keep what is known of them and take the tags in addition.

    Args:
        target: The library; made if there is none.
        media_ids: Which; all whose files are at hand when empty.

    Returns:
        What became of each file, what was done in words, and (name, reason) of media without a file.

    Raises:
        UsageError: There is no file to put in.
        NotFoundError: There is no such medium.
        LockedError: The library is written elsewhere.
    """
    for one in media_ids:
        session.held_medium(one)
    contents = library_sources.contents_of(session, media_ids)
    report = library_sources.add_contents(target, contents, progress, session.pool)
    said = library_sources.counted(report)
    tagged = sum(map(len, contents.tags.values()))
    return report, said + (f", {plural(tagged, 'tag')} went along" if tagged else ""), contents.left_out
