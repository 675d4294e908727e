"""`case places`: the names of places that matter to a case."""

from __future__ import annotations

import argparse

from workbench.cli.cases import opened
from workbench.cli.output import DONE, print_json, say
from workbench.cli.verbs import Parsers, add_case, add_json, path_of
from workbench.commands import gazetteer
from workbench.model.gazetteer import PlaceName
from workbench.model.plain import to_plain


def list_all(arguments: argparse.Namespace) -> int:
    """The places of a case."""
    with opened(arguments.case, read_only=True) as session:
        places = session.state().gazetteer
        if arguments.json:
            print_json({"places": to_plain(places)})
            return DONE
        for place in places:
            print("; ".join(part for part in (place.name, *place.spellings) if part), place.coordinates, sep="\t")
    return DONE


def set_one(arguments: argparse.Namespace) -> int:
    """Add a place, or change it."""
    with opened(arguments.case) as session:
        place = PlaceName(arguments.name, tuple(arguments.also), arguments.coordinates)
        say(gazetteer.set_place(session, place).label)
    return DONE


def remove(arguments: argparse.Namespace) -> int:
    """Take a place away."""
    with opened(arguments.case) as session:
        say(gazetteer.remove_place(session, arguments.name).label)
    return DONE


def import_all(arguments: argparse.Namespace) -> int:
    """Take over a list."""
    with opened(arguments.case) as session:
        say(gazetteer.import_places(session, arguments.file).change.label)
    return DONE


def export_all(arguments: argparse.Namespace) -> int:
    """Write the list."""
    with opened(arguments.case, read_only=True) as session:
        say(gazetteer.export_places(session, arguments.to))
    return DONE


def add(case: Parsers) -> None:
    """Declare the verbs below the noun `case`."""
    places = case.noun("places", "Names of places in several scripts, found in claims and offered for pictures.")
    listing = places.verb("list", "the places of the case", list_all)
    add_case(listing)
    add_json(listing)
    setting = places.verb("set", "add a place, or change its spellings and coordinates", set_one)
    add_case(setting)
    setting.add_argument("name", metavar="NAME")
    setting.add_argument(
        "--also", nargs="+", action="extend", default=[], metavar="SPELLING", help="other names, in any script"
    )
    setting.add_argument("--coordinates", default="", metavar="LAT,LON", help="in degrees: 39.8156, 46.7519")
    removing = places.verb("remove", "take a place away", remove)
    add_case(removing)
    removing.add_argument("name", metavar="NAME")
    taking = places.verb("import", "take over a list (CSV: name, other spellings, coordinates)", import_all)
    add_case(taking)
    taking.add_argument("file", type=path_of, metavar="FILE")
    writing = places.verb("export", "write the list as CSV", export_all)
    add_case(writing)
    writing.add_argument("--to", type=path_of, required=True, metavar="FILE")
