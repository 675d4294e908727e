"""Dates found in names and metadata of files: proposals only, since both are easily changed and often wrong."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from workbench.commands.names import plural
from workbench.commands.typed import checked_date
from workbench.errors import UsageError
from workbench.media.summary import dates_told
from workbench.model.dates import PartialDate
from workbench.model.library import FOUND_IN_ARTICLE, FOUND_IN_NAME, DateProposal, LibraryItem
from workbench.model.media import MediaFacts
from workbench.storage.library_facts import packed_rows
from workbench.storage.library_store import LibraryStore

_FIRST_YEAR = 1990  # before it no file was named or tagged by its camera; such numbers mean something else
_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?=\d{6}(?!\d)|(?!\d))")
_DAY_FIRST = re.compile(r"(?<!\d)(\d\d)\.(\d\d)\.((?:19|20)\d\d)(?!\d)")
_MONTH = re.compile(r"(?<![\d-])((?:19|20)\d\d)-(\d\d)(?![\d-])")


def dates_in_name(name: str) -> tuple[str, ...]:
    """Dates in a file name: `IMG_20160409_1422`, `VID-20160409-WA0001`, `2016-04-09 …`, `09.04.2016`, `2016-04`."""
    found = [f"{year}-{month}-{day}" for year, _dash, month, day in _YEAR_FIRST.findall(name)]
    found += [f"{year}-{month}-{day}" for day, month, year in _DAY_FIRST.findall(name)]
    found = found or [f"{year}-{month}" for year, month in _MONTH.findall(name)]
    return tuple(dict.fromkeys(date for date in found if is_possible(date)))


def is_possible(text: str) -> bool:
    """Whether a text is a day, month or year in which a file can have been made."""
    try:
        return PartialDate(checked_date(text)).first_day >= dt.date(_FIRST_YEAR, 1, 1)
    except UsageError:
        return False


def proposals_of(name: str, facts: MediaFacts | None = None) -> tuple[DateProposal, ...]:
    """What the name and the tags of a file propose."""
    told = dates_told(facts.entries) if facts is not None else ()
    found = [DateProposal(date, tag) for date, tag in told if is_possible(date)]
    return (*found, *(DateProposal(date, FOUND_IN_NAME) for date in dates_in_name(Path(name).stem)))


def found_words(proposal: DateProposal) -> str:
    """Where a date was found."""
    if proposal.found_in == FOUND_IN_NAME:
        return "from the file's name"
    if proposal.found_in == FOUND_IN_ARTICLE:
        return "from the article"
    return "from the file's metadata"


def open_proposals(item: LibraryItem) -> tuple[DateProposal, ...]:
    """Dates found that are not the date stated, earliest first and each date once."""
    by_date: dict[str, DateProposal] = {}
    for one in item.proposals:
        if one.date != item.provenance.earliest_date:
            by_date.setdefault(one.date, one)
    return tuple(by_date[date] for date in sorted(by_date, key=lambda text: PartialDate(text).first_day))


def take_dates(library: Path, item_ids: Sequence[int], date: str = "") -> str:
    """Make proposed dates the earliest known dates of items, as one edit.

    An item that has a date keeps it, unless it is the only one and the date is named.

    Args:
        date: Of the proposals of a single item this one; else each item's earliest.

    Returns:
        What was done, in words.

    Raises:
        UsageError: No item was named, or none has such a proposal.
    """
    if not item_ids:
        raise UsageError("No item was named.")
    with LibraryStore.open(library) as store:
        items = [store.item(item_id) for item_id in item_ids]
        chosen = {item.id: taken for item in items if (taken := _taken(item, date, named=len(items) == 1))}
        if not chosen:
            raise UsageError(
                "No date was proposed that could be taken.",
                advice="Items that have a date keep it; state another one by hand.",
            )
        count = store.edit_many(
            f"Took the proposed dates of {plural(len(chosen), 'item')}",
            {item_id: {"earliest_date": taken} for item_id, taken in chosen.items()},
        )
    text = f"Took the proposed date of {plural(count, 'item')}"
    left = len(items) - count
    return f"{text}; {plural(left, 'item')} had a date already or none proposed" if left else text


def dismiss_dates(library: Path, item_ids: Sequence[int], date: str = "", *, back: bool = False) -> str:
    """Let proposed dates of items not be proposed any more, or propose them again; one edit, which can be undone.

    Args:
        date: This one alone; else all that are proposed.
        back: Propose again what was dismissed.

    Returns:
        What was done, in words.

    Raises:
        UsageError: No item was named, or none has such a proposal.
    """
    if not item_ids:
        raise UsageError("No item was named.")
    with LibraryStore.open(library) as store:
        items = [store.item(item_id) for item_id in item_ids]
        changes: dict[int, dict[str, str]] = {}
        for item in items:
            some = [one for one in (item.dismissed if back else item.proposals) if date in ("", one.date)]
            after = set(item.dismissed).difference(some) if back else {*item.dismissed, *some}
            if some:
                changes[item.id] = {"dismissed": packed_rows((one.date, one.found_in) for one in after)}
        if not changes:
            raise UsageError("No such date was dismissed." if back else "No such date is proposed.")
        verb = "Proposed again" if back else "Dismissed"
        label = f"{verb} the dates found for {plural(len(changes), 'item')}"
        store.edit_many(label, changes)
    return label


def _taken(item: LibraryItem, date: str, *, named: bool) -> str:
    proposed = [one.date for one in open_proposals(item)]
    if date:
        return date if date in proposed and (named or not item.provenance.earliest_date) else ""
    return proposed[0] if proposed and not item.provenance.earliest_date else ""


def proposal_lines(items: Iterable[LibraryItem]) -> list[str]:
    """The proposals of items without a date in sentences."""
    return [
        f"{item.id:>6}  {item.name}: proposed {PartialDate(one.date).words()}, {found_words(one)}"
        + ("" if one.found_in in (FOUND_IN_NAME, FOUND_IN_ARTICLE) else f" ({one.found_in})")
        + (f"; stated {item.provenance.earliest_date}" if item.provenance.earliest_date else "")
        for item in items
        for one in open_proposals(item)
    ]
