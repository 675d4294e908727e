"""A case's own media put into a library, with their tags, so that earlier cases are searched too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workbench.commands import library
from workbench.commands.names import plural
from workbench.commands.session import Session
from workbench.commands.spans import span_seconds
from workbench.errors import UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.case import CaseState
from workbench.model.library import AddOutcome, ItemTag, Provenance
from workbench.model.media import MediaItem
from workbench.storage.library_store import LibraryStore


def add_media(
    session: Session, target: Path, media_ids: Sequence[int] = (), progress: Progress = SILENT
) -> tuple[library.LibraryAddReport, str]:
    """Put media of the case into a library: their files, where they come from, places and tags.

    Items known before keep what is known of them and take the tags in addition.

    Args:
        target: The library; made if there is none.
        media_ids: Which; all whose files are at hand when empty.

    Returns:
        What became of each file, and what was done in words.

    Raises:
        UsageError: There is no file to put in.
        NotFoundError: There is no such medium.
        LockedError: The library is written elsewhere.
    """
    state = session.state()
    wanted = [session.held_medium(one) for one in media_ids] or [item for item in state.media if item.sha256]
    if not wanted:
        raise UsageError("This case has no file yet that a library could keep.", advice="Add media first.")
    paths = {session.store.original_path(item.sha256): item for item in wanted}
    report = library.add(
        target,
        list(paths),
        progress=progress,
        pool=session.pool,
        by_path={path: _provenance(state, item) for path, item in paths.items()},
        names={path.resolve(): item.name for path, item in paths.items()},
    )
    tagged = 0
    with LibraryStore.open(target) as store, store.together():
        for item in paths.values():
            item_id = store.knows(item.sha256)
            tags = tags_of(state, item)
            if item_id is not None and tags:
                store.add_tags(item_id, tags)
                tagged += len(tags)
    added, already = (
        sum(one.outcome is kind for one in report.records) for kind in (AddOutcome.ADDED, AddOutcome.ALREADY)
    )
    parts = [plural(added, "item") + " added"]
    if already:
        parts.append(f"{already} already there")
    if tagged:
        parts.append(plural(tagged, "tag") + " went along")
    return report, ", ".join(parts)


def tags_of(state: CaseState, item: MediaItem) -> tuple[ItemTag, ...]:
    """Tags of a medium as a library keeps them, in seconds."""
    return tuple(ItemTag(use.tag, *span_seconds(item, use.span)) for use in state.tags if use.media_id == item.id)


def _provenance(state: CaseState, item: MediaItem) -> Provenance:
    """What the case knows of a medium; its date is not known by the case, which only asks for it."""
    places = dict.fromkeys(one.place for one in state.places if one.media_id == item.id and one.span is None)
    return Provenance(source_url=item.source_url, place="; ".join(places), notes=item.caption, event=state.title)
