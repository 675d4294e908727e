"""Libraries of known footage: the one way in. Keeping, checking and exchanging here; adding and searching beside it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path

from workbench.commands import exchanged_lists, known
from workbench.commands.files import refusal
from workbench.commands.library_adding import INDEX_TASK as INDEX_TASK  # noqa: PLC0414
from workbench.commands.library_adding import PROVENANCE_WORDS as PROVENANCE_WORDS  # noqa: PLC0414
from workbench.commands.library_adding import SOUND_ONLY as SOUND_ONLY  # noqa: PLC0414
from workbench.commands.library_adding import LibraryAddReport as LibraryAddReport  # noqa: PLC0414
from workbench.commands.library_adding import add as add  # noqa: PLC0414
from workbench.commands.library_adding import bring_index_up as bring_index_up  # noqa: PLC0414
from workbench.commands.library_adding import checked_provenance as checked_provenance  # noqa: PLC0414
from workbench.commands.library_adding import file_sha256 as file_sha256  # noqa: PLC0414
from workbench.commands.library_adding import fill_in as fill_in  # noqa: PLC0414
from workbench.commands.library_adding import info as info  # noqa: PLC0414
from workbench.commands.library_adding import is_free
from workbench.commands.library_adding import no_new_empty as no_new_empty  # noqa: PLC0414
from workbench.commands.library_adding import open_or_create as open_or_create  # noqa: PLC0414
from workbench.commands.library_adding import pool_or_own as pool_or_own  # noqa: PLC0414
from workbench.commands.library_adding import refused as refused  # noqa: PLC0414
from workbench.commands.library_searching import bands_used as bands_used  # noqa: PLC0414
from workbench.commands.library_searching import finding_of as finding_of  # noqa: PLC0414
from workbench.commands.library_searching import gaps_of as gaps_of  # noqa: PLC0414
from workbench.commands.library_searching import is_hash_only as is_hash_only  # noqa: PLC0414
from workbench.commands.library_searching import limits_of as limits_of  # noqa: PLC0414
from workbench.commands.library_searching import match_to_json as match_to_json  # noqa: PLC0414
from workbench.commands.library_searching import result_lines as result_lines  # noqa: PLC0414
from workbench.commands.library_searching import search as search  # noqa: PLC0414
from workbench.commands.names import display, plural
from workbench.commands.typed import checked_date, checked_url_or_none
from workbench.errors import StorageError, UnreadableError, UsageError
from workbench.jobs import SILENT, Progress
from workbench.model.check import CheckReport
from workbench.model.ids import ItemId
from workbench.model.library import LibraryItem, Provenance
from workbench.model.plain import to_plain
from workbench.storage import library_exchange as exchange
from workbench.storage.library_facts import packed_rows
from workbench.storage.library_store import LibraryStore
from workbench.workers.pool import WorkerPool

HASH_LAYOUTS = exchange.LAYOUTS


def create(library: Path) -> Path:
    """Make an empty library.

    Args:
        library: A folder that does not exist, or an empty one.

    Returns:
        Its absolute path.

    Raises:
        StorageError: Something is there already, or the folder cannot be written.
    """
    made = library.absolute()
    if made.exists() and not is_free(made):
        raise StorageError(
            f"{display(made.name)} is there already and is not empty.",
            advice="Open it if it is a library, or take another name.",
        )
    LibraryStore.create(made).close()
    known.note(made)
    return made


def list_items(library: Path) -> tuple[LibraryItem, ...]:
    """What a library holds.

    Raises:
        StorageError: It cannot be read.
    """
    with LibraryStore.open(library, read_only=True) as store:
        return tuple(store.items())


def item_to_json(item: LibraryItem) -> dict[str, object]:
    """For `library list --json`."""
    facts = dict(to_plain(item.provenance))
    return {
        "item": item.id,
        "name": item.name,
        "sha256": item.sha256,
        "kind": item.kind.value,
        "size_bytes": item.size_bytes,
        "width_px": item.width_px,
        "height_px": item.height_px,
        "duration_s": item.duration_s,
        "path": item.path,
        "offline": is_offline(item),
        "hash_only": is_hash_only(item),
        "added_at": item.added_at,
        "tags": [{"tag": one.tag, "at_s": one.start_s, "until_s": one.end_s} for one in item.tags],
        "date_proposals": [dict(to_plain(one)) for one in item.proposals],
        **facts,
    }


def is_offline(item: LibraryItem) -> bool:
    """Whether the item's file is not at hand."""
    return not item.path or not Path(item.path).is_file()


def thumbnail(library: Path, item_id: int, time_us: int = 0, masked: bool = False) -> bytes | None:
    """Picture of an item, or None when there is none."""
    with LibraryStore.open(library, read_only=True) as store:
        return store.thumb(ItemId(item_id), time_us, masked=masked)


_EDITABLE = frozenset(field.name for field in fields(Provenance))


def edit(library: Path, item_ids: Sequence[int], values: dict[str, str]) -> str:
    """Change what is known of items; fields not named stay.

    Returns:
        What was done, in words.

    Raises:
        UsageError: Nothing to change, an unknown field, or a date or address that is none.
        NotFoundError: There is no such item.
        LockedError: The library is written elsewhere.
    """
    if not item_ids or not values:
        raise UsageError("Nothing to change was named.", advice="Name at least one item and one field.")
    unknown = sorted(set(values) - _EDITABLE)
    if unknown:
        raise UsageError(
            f"A library item has no field “{unknown[0]}”.",
            advice="Fields: " + ", ".join(PROVENANCE_WORDS[field.name] for field in fields(Provenance)),
        )
    given = dict(values)
    for name, checked in (("earliest_date", checked_date), ("source_url", checked_url_or_none)):
        if name in given:
            given[name] = checked(given[name])
    with LibraryStore.open(library) as store:
        names = ", ".join(PROVENANCE_WORDS[name] for name in given)
        count = store.edit_many(f"Changed {plural(len(item_ids), 'item')}: {names}", dict.fromkeys(item_ids, given))
    if not count:
        return "Nothing was changed: it is known so already"
    return f"Changed {plural(count, 'item')}: {names}"


def undo(library: Path, *, again: bool = False) -> str:
    """Take back the last change of what is known of items, or make it again.

    Returns:
        What was done, in words.

    Raises:
        RuleError: There is none, or an item was changed since.
    """
    with LibraryStore.open(library) as store:
        done = store.redo() if again else store.undo()
    text = f"{'Made again' if again else 'Undid'}: {done.label}"
    return f"{text}; {plural(done.gone, 'item')} of it left the library since" if done.gone else text


def edit_labels(library: Path) -> tuple[str, str]:
    """What undo and redo would do; empty when there is nothing."""
    with LibraryStore.open(library, read_only=True) as store:
        return store.edit_labels()


def remove(library: Path, item_ids: Sequence[int]) -> str:
    """Take items out of a library, which can be undone until they are emptied; the files stay where they are.

    Returns:
        What was done, in words.
    """
    if not item_ids:
        raise UsageError("No item was named.")
    label = f"Removed {plural(len(set(item_ids)), 'item')}"
    with LibraryStore.open(library) as store:
        store.remove(item_ids, label)
    return f"{label}; the files stay where they are, and undo brings the items back"


def removed_count(library: Path) -> int:
    """How many items were removed and can still be brought back."""
    with LibraryStore.open(library, read_only=True) as store:
        return store.removed()


def empty_removed(library: Path) -> str:
    """Delete removed items for good; the files themselves stay where they are.

    Returns:
        What was done, in words.
    """
    with LibraryStore.open(library) as store:
        gone = store.empty_removed()
    return f"Emptied: {plural(gone, 'removed item')} cannot be brought back any more" if gone else "Nothing was removed"


def edit_tags(library: Path, item_ids: Sequence[int], add: Sequence[str] = (), take_off: Sequence[str] = ()) -> str:
    """Tag items as a whole, or take tags off with all their times; one edit, which can be undone.

    A tag the library has in another spelling of capitals is taken as it is there.

    Returns:
        What was done, in words.

    Raises:
        UsageError: No item or no tag was named.
        NotFoundError: There is no such item.
    """
    new = [" ".join(tag.split()) for tag in add if tag.strip()]
    gone = {" ".join(tag.split()).casefold() for tag in take_off if tag.strip()}
    if not item_ids or not (new or gone):
        raise UsageError("No item or no tag was named.", advice="Name at least one of each.")
    with LibraryStore.open(library) as store:
        spelled = {tag.casefold(): tag for tag in store.tag_words()}
        new = [spelled.get(tag.casefold(), tag) for tag in new]
        changes: dict[int, dict[str, str]] = {}
        for item_id in item_ids:
            tags = store.item(item_id).tags
            kept = [(one.tag, one.start_s, one.end_s) for one in tags if one.tag.casefold() not in gone]
            changes[item_id] = {"tags": packed_rows(dict.fromkeys([*kept, *((tag, None, None) for tag in new)]))}
        words = [f"tagged {', '.join(new)}"] if new else []
        words += [f"{', '.join(take_off)} taken off"] if gone else []
        count = store.edit_many(f"{plural(len(changes), 'item')} {' and '.join(words)}", changes)
    return f"{plural(count, 'item')} {' and '.join(words)}" if count else "Nothing was changed: it is so already"


def check(library: Path, progress: Progress = SILENT) -> CheckReport:
    """Look the library over.

    Raises:
        StorageError: It cannot be opened, so it cannot be checked.
    """
    with LibraryStore.open(library, read_only=True) as store:
        return store.check(progress)


def check_to_json(report: CheckReport) -> dict[str, object]:
    """For `library check --json`."""
    return {"sound": not report.problems, **dict(to_plain(report))}


def check_lines(report: CheckReport) -> Iterator[str]:
    """The outcome of a check in sentences."""
    if not report.problems:
        yield "Sound: the records of the library are complete."
    else:
        yield f"{plural(len(report.problems), 'problem')} found."
    for problem in report.problems:
        yield f"  {problem.what}: {problem.why} {problem.action}".rstrip()
    for note in report.notes:
        yield f"  {note}"


def rebuild(library: Path, progress: Progress = SILENT, pool: WorkerPool | None = None) -> str:
    """Make the search index anew from the library's own records.

    Returns:
        What was done, in words.
    """
    with LibraryStore.open(library) as store, pool_or_own(pool) as workers:
        if store.index_dir.is_symlink():
            raise StorageError(
                f"The index folder of {display(library)} is a link to another place, where nothing is deleted.",
                advice="Remove the link “index” in the library's folder; the index is then made anew.",
            )
        for folder, _folders, names in os.walk(store.index_dir):
            for name in names:
                with suppress(OSError):  # a file that is mapped by a running search goes at the next opening
                    Path(folder, name).unlink()
        result = bring_index_up(library, workers, progress)
    return f"The search index was made anew: {plural(result.code_count, 'code')}, generation {result.generation}"


@dataclass(frozen=True, slots=True)
class HashesTaken:
    """What became of a list of hashes.

    Attributes:
        added, already: Items.
        refused: (line, reason) of lines that could not be used; the first of them when there are very many.
        refused_count: How many there are.
    """

    added: int
    already: int
    refused: tuple[tuple[str, str], ...]
    refused_count: int


def take_hashes(library: Path, file: Path, progress: Progress = SILENT, pool: WorkerPool | None = None) -> HashesTaken:
    """Add items from a list of hashes received from somebody else, without their files.

    A list of which nothing can be used leaves no new library behind.

    Args:
        file: A table (`.csv`, `.tsv`, `.txt`) of this program or of other tools, or JSON Lines under any other name.

    Raises:
        UnreadableError: It is no such list.
    """
    if reason := refusal(file):  # a pipe would be waited for, a device never ends
        raise UnreadableError(display(file), reason, advice="Check the path.")
    with no_new_empty(library), open_or_create(library) as store:
        before = store.last_id()
        try:
            report = exchanged_lists.read(file, partial(exchange.take_lines, store), pool=pool, progress=progress)
        finally:  # a list stopped half-way leaves what was read
            store.note_added(lambda count: f"Added the hashes of {plural(count, 'item')}", before)
    refused = tuple((f"line {number:,}", reason) for number, reason in report.refused)
    return HashesTaken(report.added, report.already, refused, report.refused_count)


def import_hashes(library: Path, file: Path, progress: Progress = SILENT, pool: WorkerPool | None = None) -> str:
    """`take_hashes` with its outcome in words.

    Raises:
        UnreadableError: It is no such list.
    """
    report = take_hashes(library, file, progress, pool)
    text = f"Added {plural(report.added, 'item')}, already there {report.already:,}"
    if report.refused:
        line, reason = report.refused[0]
        text += f"; {plural(report.refused_count, 'line')} could not be used, the first is {line}: {reason}"
    return text


def export_hashes(library: Path, file: Path, progress: Progress = SILENT, *, layout: str = "workbench") -> str:
    """Write the library's hashes to a file, to give to somebody else; no media and no pictures are in it.

    Args:
        file: `.csv`, or JSON Lines under any other name.
        layout: "workbench", or for other tools "pdq", "threatexchange" or "imagehash".

    Returns:
        What was done, in words.
    """
    replaced = file.exists()
    with LibraryStore.open(library, read_only=True) as store:
        report = exchange.export_hashes(store, file, progress, layout=layout)
    text = f"Wrote the hashes of {plural(report.written, 'item')} to {display(file)}"
    if replaced:
        text += ", in place of the file that was there"
    if report.without:
        text += f"; {plural(report.without, 'item')} had no such hash"
    return text
