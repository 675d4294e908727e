"""Libraries of known footage on the terminal."""

from __future__ import annotations

import argparse

from workbench.cli.output import (
    DONE,
    NOTHING,
    PARTLY,
    list_files,
    no_media_found,
    print_json,
    print_json_line,
    progress_bar,
    say,
)
from workbench.commands import facts_table, found_dates, library, library_care, library_sources
from workbench.commands.match_words import rate_lines
from workbench.commands.names import plural
from workbench.model.ids import ItemId
from workbench.model.library import AddOutcome, Provenance
from workbench.model.match import Band
from workbench.model.media import MediaKind
from workbench.model.names import display_name


def _provenance_fields(arguments: argparse.Namespace) -> dict[str, str]:
    """The fields named on the command line, by their names in `Provenance`."""
    given = {
        "earliest_date": arguments.date,
        "place": arguments.place,
        "source_url": arguments.source_url,
        "title": arguments.title,
        "event": arguments.event,
        "published_by": arguments.published_by,
        "notes": arguments.notes,
        "licence": arguments.licence,
        "earlier_verdicts": arguments.earlier_verdicts,
    }
    return {name: value for name, value in given.items() if value is not None}


def add(arguments: argparse.Namespace) -> int:
    """Add pictures and clips; folders are walked."""
    common = Provenance(**_provenance_fields(arguments))
    table = facts_table.read_table(arguments.facts, arguments.paths, common) if arguments.facts else None
    if table is not None:
        for line in table.lines():
            say(line)
    with progress_bar() as progress:
        report = library.add(
            arguments.library,
            [path for path in arguments.paths if arguments.facts is None or path != arguments.facts],
            common,
            progress=progress,
            by_path=table.by_path if table is not None else None,
            hashes_only=arguments.hashes_only,
        )
    rows = {
        outcome: [(item.path, item.reason) for item in report.records if item.outcome is outcome]
        for outcome in AddOutcome
    }
    added, already = len(rows[AddOutcome.ADDED]), len(rows[AddOutcome.ALREADY])
    told = [row for row in rows[AddOutcome.ALREADY] if row[1]]
    noted = [row for row in rows[AddOutcome.ADDED] if row[1]]
    unreadable, left_out = rows[AddOutcome.UNREADABLE], rows[AddOutcome.LEFT_OUT]
    if arguments.json:
        print_json(
            {
                "added": added,
                "already": already,
                "notes": [{"path": path, "note": note} for path, note in noted],
                "known": [{"path": path, "note": note} for path, note in told],
                "unreadable": [{"path": path, "reason": reason} for path, reason in unreadable],
                "left_out": [{"path": path, "reason": reason} for path, reason in left_out],
            }
        )
    else:
        print(f"Added {added}, already there {already}.")
        list_files("Added with a note", noted)
        list_files("Known before", told)
    list_files("Could not be read", unreadable)
    if not arguments.json:
        list_files("Left out", left_out)
    if not added and not already:
        if not unreadable:
            say(no_media_found(arguments.paths))
        return NOTHING
    return PARTLY if unreadable or (table is not None and table.problems) else DONE


def search(arguments: argparse.Namespace) -> int:
    """Which of these pictures and clips are known; JSON Lines in the order given, or sentences.

    One that is too plain to match was read, and that nothing can be said of it is its answer: the status stays 0.
    """
    unread = []
    left_out: list[tuple[str, str]] = []
    searched = 0
    used: set[tuple[MediaKind, Band]] = set()
    with progress_bar() as progress:
        for result in library.search(
            arguments.library, arguments.paths, progress=progress, left_out=left_out, also=arguments.also
        ):
            if result["unreadable"] is None:
                searched += 1
            elif str(result.get("library", arguments.library)) == str(arguments.library):
                unread.append((display_name(str(result["query"])), str(result["unreadable"])))
            if arguments.json:
                print_json_line(result)
            elif result["unreadable"] is None:
                for line in library.result_lines(result):
                    print(line)
                used |= library.bands_used(result)
    for line in rate_lines(used):
        print(line)
    list_files("Could not be read", unread)
    list_files("Left out", left_out)
    if not searched:
        if not unread:
            say(no_media_found(arguments.paths))
        return NOTHING
    return PARTLY if unread else DONE


def list_items(arguments: argparse.Namespace) -> int:
    """What the library holds."""
    items = library.list_items(arguments.library)
    if arguments.json:
        print_json([library.item_to_json(item) for item in items])
        return DONE
    for item in items:
        facts = item.provenance
        date = facts.earliest_date or "date unknown"
        print(f"{item.id:>6}  {item.kind.value:5}  {date:10}  {item.name}  {facts.title}".rstrip())
    say(plural(len(items), "item"))
    return DONE


def check(arguments: argparse.Namespace) -> int:
    """0 sound, 1 something changed, missing or broken, 2 could not be checked."""
    with progress_bar() as progress:
        report = library.check(arguments.library, progress=progress)
    if arguments.json:
        print_json(library.check_to_json(report))
    else:
        for line in library.check_lines(report):
            print(line)
    return PARTLY if report.problems else DONE


def edit(arguments: argparse.Namespace) -> int:
    """Change what is known of items."""
    say(library.edit(arguments.library, [ItemId(item) for item in arguments.items], _provenance_fields(arguments)))
    return DONE


def undo(arguments: argparse.Namespace) -> int:
    """Take back the last change of what is known of items."""
    say(library.undo(arguments.library))
    return DONE


def redo(arguments: argparse.Namespace) -> int:
    """Make the last change that was taken back again."""
    say(library.undo(arguments.library, again=True))
    return DONE


def dates(arguments: argparse.Namespace) -> int:
    """Dates found in metadata and names, and taking them."""
    if arguments.take:
        ids = arguments.items or [item.id for item in library.list_items(arguments.library)]
        say(found_dates.take_dates(arguments.library, ids, arguments.date or ""))
        return DONE
    wanted = set(arguments.items)
    items = [item for item in library.list_items(arguments.library) if not wanted or item.id in wanted]
    lines = found_dates.proposal_lines(items)
    for line in lines:
        print(line)
    say("None of them counts until you take it with --take." if lines else "No dates are proposed.")
    return DONE


def fill(arguments: argparse.Namespace) -> int:
    """Add whatever a folder holds: cases, pictures, clips, lists of hashes."""
    with progress_bar() as progress:
        sources = library_sources.look(arguments.place, progress)
        for line in sources.lines():
            say(line)
        if sources.is_empty:
            return NOTHING
        told = library_sources.build(arguments.library, sources, progress)
    for line in told:
        say(line)
    return DONE


def duplicates(arguments: argparse.Namespace) -> int:
    """Items that are the same picture or clip; nothing is changed."""
    with progress_bar() as progress:
        groups = library_care.duplicates(arguments.library, progress)
    if arguments.json:
        print_json([[library.item_to_json(item) for item in group] for group in groups])
        return DONE
    for group in groups:
        print("Strong match, the same picture or clip:")
        for item in group:
            date = item.provenance.earliest_date or "date unknown"
            print(f"{item.id:>6}  {item.kind.value:5}  {date:10}  {item.name}  {item.provenance.title}".rstrip())
    say(plural(len(groups), "group") if groups else "No two items are the same picture or clip.")
    return DONE


def merge(arguments: argparse.Namespace) -> int:
    """Share what is known between items that are the same."""
    say(library_care.merge_facts(arguments.library, arguments.items, only_date=arguments.only_date))
    return DONE


def relink(arguments: argparse.Namespace) -> int:
    """Look for files that are not where they were."""
    with progress_bar() as progress:
        report = library_care.relink(arguments.library, arguments.place, progress)
    say(report.words())
    list_files("Could not be read", report.unread)
    return DONE if report.found and not report.away else PARTLY if report.found else NOTHING


def remove(arguments: argparse.Namespace) -> int:
    """Take items out of the library."""
    say(library.remove(arguments.library, [ItemId(item) for item in arguments.items]))
    return DONE


def tag(arguments: argparse.Namespace) -> int:
    """Tag items, or take tags off."""
    say(library.edit_tags(arguments.library, arguments.items, arguments.add, arguments.take_off))
    return DONE


def empty(arguments: argparse.Namespace) -> int:
    """Delete removed items for good."""
    say(library.empty_removed(arguments.library))
    return DONE


def rebuild(arguments: argparse.Namespace) -> int:
    """Make the search index anew."""
    with progress_bar() as progress:
        say(library.rebuild(arguments.library, progress=progress))
    return DONE


def import_hashes(arguments: argparse.Namespace) -> int:
    """Add items from a list of hashes."""
    with progress_bar() as progress:
        report = library.take_hashes(arguments.library, arguments.file, progress)
    say(f"Added {plural(report.added, 'item')}, already there {report.already:,}")
    list_files("Lines that could not be used", report.refused)
    if (untold := report.refused_count - len(report.refused)) > 0:
        say(f"  and {plural(untold, 'line')} more")
    if not report.refused:
        return DONE
    return PARTLY if report.added or report.already else NOTHING


def export_hashes(arguments: argparse.Namespace) -> int:
    """Write a list of hashes."""
    say(library.export_hashes(arguments.library, arguments.file, layout=arguments.layout))
    return DONE
