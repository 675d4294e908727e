"""The gazetteer of a case: its places found in text, in any script, and the list as a table to share."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.errors import UsageError
from workbench.model.case import CaseState
from workbench.model.gazetteer import PlaceName
from workbench.model.review import Claim
from workbench.review.cells import guarded, unguarded

COLUMNS = ("name", "other spellings", "coordinates")
MOST_PLACES = 5_000
_BETWEEN = ";"
_LONGEST_ENDING = 4
"""Letters of an ending: "-ում", "-ского"."""
_VOWELS = frozenset("аеёиоуыэюяіїє")


def folded(text: str) -> str:
    """Case, accents and the marks of vowels taken off, so that "Xankəndi" and "XANKƏNDİ" are one."""
    parts = unicodedata.normalize("NFKD", text.replace("İ", "I").replace("ı", "i").casefold())
    return unicodedata.normalize("NFC", "".join(one for one in parts if not unicodedata.combining(one)))


def places_in(text: str, gazetteer: Sequence[PlaceName]) -> tuple[str, ...]:
    """Names of the gazetteer's places that a text names, in the order of the text.

    A name begins where a word begins. One written in letters beyond ASCII may carry an ending of its language, of up
    to four letters, which may stand for its own last vowel ("Шуша", "в Шуше"); "Baku" is not found in "bakuba".
    """
    whole = folded(text)
    found: dict[str, int] = {}
    for place in gazetteer:
        places = [at for one in (place.name, *place.spellings) if (at := _first(whole, folded(one.strip()))) >= 0]
        if places:
            found[place.name] = min(places)
    return tuple(sorted(found, key=lambda name: found[name]))


def _first(whole: str, name: str) -> int:
    """Where a folded name begins in a folded text; -1 where it does not stand."""
    if not name:
        return -1
    stem, ending = name, ""
    if not name.isascii() and len(name) >= _LONGEST_ENDING:
        declined = name[-1] in _VOWELS
        stem = name[:-1] if declined else name
        ending = rf"\w{{{int(declined)},{_LONGEST_ENDING}}}"
    found = re.search(rf"(?<!\w){re.escape(stem)}{ending}(?!\w)", whole)
    return found.start() if found else -1


def claim_places(state: CaseState, claim: Claim) -> tuple[str, ...]:
    """Places a claim names: those stated or read with it, and those of the case's gazetteer in its words."""
    known = {folded(one): place.name for place in state.gazetteer for one in (place.name, *place.spellings)}
    stated = [known.get(folded(one), one) for one in claim.places]
    return tuple(dict.fromkeys((*stated, *places_in(claim.sentence, state.gazetteer))))


def placed_claims(state: CaseState) -> tuple[Claim, ...]:
    """The claims as they leave the case: each with all the places of `claim_places`, as the list stands now."""
    return tuple(replace(claim, places=claim_places(state, claim)) for claim in state.claims)


def coordinates_of(words: str, gazetteer: Sequence[PlaceName]) -> str:
    """Coordinates of the place these words are a name of; empty when there is none, or they are not known."""
    wanted = folded(words.strip())
    found = (place for place in gazetteer if wanted in {folded(one) for one in (place.name, *place.spellings)})
    return next((place.coordinates for place in found), "")


def table_text(places: Iterable[PlaceName]) -> str:
    """The list as CSV with the columns of `COLUMNS`; a spreadsheet runs nothing of it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for place in places:
        spellings = f" {_BETWEEN} ".join(map(guarded, place.spellings))
        writer.writerow((guarded(place.name), spellings, guarded(place.coordinates)))
    return "\ufeff" + out.getvalue()


def read_table(text: str, name: str) -> tuple[tuple[str, PlaceName], ...]:
    """A list from CSV: each place with where it stands ("line 3"); coordinates are not checked yet.

    Args:
        name: Of the file, for messages.

    Raises:
        UsageError: It is no such table, or too long.
    """
    try:
        rows = [(reader.line_num, row) for reader in [csv.reader(io.StringIO(text.lstrip("\ufeff")))] for row in reader]
    except csv.Error as error:
        raise UsageError(f"“{name}” is no table: {error}.", advice="Save it as CSV in UTF-8.") from error
    if not rows or [cell.strip().lower() for cell in rows[0][1][:1]] != ["name"]:
        raise UsageError(
            f"“{name}” is no list of places: its first line should begin with “name”.",
            advice=f"Write the columns {', '.join(COLUMNS)}.",
        )
    if len(rows) > MOST_PLACES + 1:
        raise UsageError(f"“{name}” holds {len(rows) - 1:,} places; {MOST_PLACES:,} are the most.")
    heads = [cell.strip().lower() for cell in rows[0][1]]
    found = []
    for line, row in rows[1:]:
        cells = {head: unguarded(cell).strip() for head, cell in zip(heads, row, strict=False)}
        if cells.get("name"):
            spellings = tuple(
                unguarded(one.strip()) for one in cells.get(COLUMNS[1], "").split(_BETWEEN) if one.strip()
            )
            found.append((f"line {line}", PlaceName(cells["name"], spellings, cells.get(COLUMNS[2], ""))))
    return tuple(found)
