"""The gazetteer of a case: names of places in several scripts, with coordinates, to share within a desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.commands.change import Change
from workbench.commands.names import display, plural
from workbench.commands.seen import checked_coordinates
from workbench.commands.session import Session
from workbench.errors import NotFoundError, StorageError, UsageError
from workbench.model.gazetteer import PlaceName
from workbench.review.gazetteer import claim_places as claim_places  # noqa: PLC0414 - what the window shows
from workbench.review.gazetteer import coordinates_of as coordinates_of  # noqa: PLC0414
from workbench.review.gazetteer import folded, read_table, table_text
from workbench.storage.faults import cannot
from workbench.storage.whole_files import whole_file

_KINDS = frozenset({"claims", "places"})
LARGEST_LIST_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class PlacesTaken:
    """What came of a list of places: what was recorded, and how many were added or changed."""

    change: Change
    added: int
    changed: int


def checked_place(place: PlaceName) -> PlaceName:
    """The place in tidy form.

    Raises:
        UsageError: It has no name, or its coordinates are none.
    """
    name = " ".join(place.name.split())
    if not name:
        raise UsageError("A place needs its name.")
    spellings = {folded(one): " ".join(one.split()) for one in reversed(place.spellings) if one.strip()}
    spellings.pop(folded(name), None)
    return PlaceName(name, tuple(reversed(spellings.values())), checked_coordinates(place.coordinates))


def set_places(session: Session, places: Sequence[PlaceName]) -> Change:
    """Make this the whole list, as one edit.

    Raises:
        UsageError: A name stands twice, or something is not as it should be; nothing is changed then.
    """
    session.check_writable()
    wanted = {place.name: place for place in map(checked_place, places)}
    if len(wanted) < len(places):
        raise UsageError("A place stands in the list twice.", advice="Write its other names beside the first.")
    known = {place.name: place for place in session.state().gazetteer}
    gone = [name for name in known if name not in wanted]
    new = [place for place in wanted.values() if known.get(place.name) != place]
    label = f"Changed the place names of the case ({plural(len(wanted), 'place')})"
    if gone or new:
        with session.edit(label):
            for name in gone:
                session.store.remove_place_name(name)
            for place in new:
                session.store.set_place_name(place)
    return session.changed(label, _KINDS)


def set_place(session: Session, place: PlaceName) -> Change:
    """Add a place, or change it.

    Raises:
        UsageError: It has no name, or its coordinates are none.
    """
    session.check_writable()
    tidy = checked_place(place)
    label = f"Place name {tidy.name}"
    with session.edit(label):
        session.store.set_place_name(tidy)
    return session.changed(label, _KINDS)


def remove_place(session: Session, name: str) -> Change:
    """Take a place away.

    Raises:
        NotFoundError: There is none of this name.
    """
    session.check_writable()
    known = next((one.name for one in session.state().gazetteer if folded(one.name) == folded(name)), None)
    if known is None:
        raise NotFoundError(f"There is no place name “{name}” in this case.", advice="`case places` lists them.")
    label = f"Removed the place name {known}"
    with session.edit(label):
        session.store.remove_place_name(known)
    return session.changed(label, _KINDS)


def import_places(session: Session, file: Path) -> PlacesTaken:
    """Take over a list: new places are added, known ones get its spellings and coordinates; nothing is taken away.

    Raises:
        UsageError: The file is no such list; the reason names the line.
        StorageError: It cannot be read.
    """
    session.check_writable()
    given = read_places(file)
    known = {folded(place.name): place for place in session.state().gazetteer}
    name = display(file.name)
    added = changed = 0
    with session.edit(f"Took over the place names of {name}"):
        for place in given:
            old = known.get(folded(place.name))
            new = place if old is None else checked_place(_joined(old, place))
            if new != old:
                session.store.set_place_name(new)
                known[folded(new.name)] = new
                added, changed = added + (old is None), changed + (old is not None)
    told = f"Took over the place names of {name}: {added:,} added, {changed:,} changed"
    return PlacesTaken(session.changed(told, _KINDS), added, changed)


def read_places(file: Path) -> tuple[PlaceName, ...]:
    """Places of a table.

    Raises:
        UsageError: The file is no such list; the reason names the line.
        StorageError: It cannot be read.
    """
    name = display(file.name)
    try:
        if file.stat().st_size > LARGEST_LIST_BYTES:
            raise UsageError(f"“{name}” is too large for a list of places.", advice="Choose the list itself.")
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(
            f"“{name}” is not text in UTF-8, so it is no list of places.", advice="Save it as CSV in UTF-8."
        ) from error
    except OSError as error:
        raise StorageError(f"“{name}” cannot be read: {error.strerror}.", advice="Check that it is there.") from error
    found = []
    for where, place in read_table(text, name):
        try:
            found.append(checked_place(place))
        except UsageError as error:
            raise UsageError(f"“{name}”, {where}: {error.message}", advice="Nothing was taken over.") from error
    return tuple(found)


def export_places(session: Session, file: Path) -> str:
    """Write the list as a table; says what was written.

    Raises:
        StorageError: The file cannot be written.
    """
    return write_places(session.state().gazetteer, file)


def write_places(places: Sequence[PlaceName], file: Path) -> str:
    """The same for a list that is not in a case yet."""
    try:
        with whole_file(file) as part:
            part.write_text(table_text(places), encoding="utf-8", newline="")
    except OSError as error:
        raise cannot(
            f"The places could not be written to {display(file)}", error, advice="Choose another place for the file."
        ) from error
    return f"{plural(len(places), 'place')} written to {display(file.name)}"


def _joined(known: PlaceName, given: PlaceName) -> PlaceName:
    spellings = (*known.spellings, given.name, *given.spellings)
    return PlaceName(known.name, spellings, given.coordinates or known.coordinates)
