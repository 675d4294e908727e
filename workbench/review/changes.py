"""What was done to a picture, in words: one table for the names of `model.match.Transform`, and the places they name.

Rectangles of "cropped" and "incomplete" lie in the earlier picture (what was kept), all others in the case's copy as
it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.model.hashes import METHOD_LISTED
from workbench.model.match import MatchFinding, Relation, Transform

Rect = tuple[float, float, float, float]

CHANGES: dict[str, str] = {
    "mirrored": "mirrored",
    "rotated": "turned",
    "tilted": "tilted or seen at an angle",
    "cropped": "cropped",
    "incomplete": "the file is incomplete: only the part that could be read was compared",
    "bordered": "border added",
    "letterboxed": "black bars added",
    "side-filled": "sides filled with a blurred copy",
    "inset": "set into a larger picture",
    "screenshot": "a screenshot or phone screen around it",
    "overlay": "something laid over it or changed",
    "recoloured": "recoloured",
    "speed": "speed changed",
    "differs": "another part shows something else",
    "scaled": "size changed",  # the old name of "inset" and "screenshot", in cases of earlier versions
}
"""Every name a finding may carry, in words without place or measure."""

THIS_FILE = "this file"
ONLY_A_HASH = "only a hash of it is known, no picture was compared"
LIBRARY_PICTURE = "the library's picture"  # "the earlier picture" is said only where the dates show it

LAYOUT_HEADING = "Only the layout is the same: frame, lettering or template"
LAYOUT_MEANING = "Frame, lettering or template agree, the pictures in them do not. This does not show reuse."

_KEPT = ("cropped", "incomplete")
"""Changes whose rectangle lies in the library's picture: what of it is there."""
_SPANS = 0.6  # a side this long names no end of it
_THIN = 0.3
_NEARLY_ALL = 0.96
_SHARES = ((0.9, "nearly all of it"), (0.6, "most of it"), (0.45, "about half of it"), (0.0, "a large part of it"))
_SURROUNDED = frozenset({"inset", "screenshot", "scaled"})
_FRAMED = _SURROUNDED | {"bordered"}


@dataclass(frozen=True, slots=True)
class Outline:
    """A rectangle to draw over one of the two pictures, with its words.

    Attributes:
        side: "case" or "library".
        rect: x, y, width, height as fractions of that picture.
        kind: "found" (where the other picture lies), "differs" or "overlay"; says the style of the line.
        label: Short words on the picture.
        place: Where it lies, in words.
    """

    side: str
    rect: Rect
    kind: str
    label: str
    place: str


def place_words(rect: Rect) -> str:
    """Where a rectangle lies in its picture: `lower edge`, `left half`, `upper right corner`, `middle`."""
    left, top, wide, tall = rect
    across, down = left + wide / 2, top + tall / 2
    if wide >= _SPANS and tall >= _SPANS:
        return next(words for least, words in _SHARES if wide * tall >= least)
    if wide >= _SPANS:
        return _band(down, tall, ("upper edge", "upper half", "across the middle", "lower half", "lower edge"))
    if tall >= _SPANS:
        return _band(across, wide, ("left edge", "left half", "down the middle", "right half", "right edge"))
    column, line = _third(across, "left", "right"), _third(down, "upper", "lower")
    if column and line:
        return f"{line} {column} {'corner' if max(wide, tall) <= _THIN else 'part'}"
    if column:
        return f"{column} {'half' if wide > _THIN else 'side'}"
    return f"{line} {'half' if tall > _THIN else 'edge'}, in the middle" if line else "middle"


def _third(middle: float, low: str, high: str) -> str:
    return low if middle < 0.4 else high if middle > 0.6 else ""


def _band(middle: float, thickness: float, names: tuple[str, str, str, str, str]) -> str:
    first, first_half, centre, last_half, last = names
    if 0.4 <= middle <= 0.6:
        return centre
    thin = thickness <= _THIN
    if middle < 0.4:
        return first if thin else first_half
    return last if thin else last_half


def share_words(share: float) -> str:
    """`52 %`; a small share is never rounded to nothing, a part never to the whole."""
    return f"{min(99, max(1, round(share * 100)))} %"


def _at_sides(rect: Rect | None) -> str:
    """On which sides of a rectangle something was added: `above and below`, `left and right`, `all round`."""
    if rect is None:
        return ""
    left, top, wide, tall = rect
    edges = (("above", top), ("below", 1 - top - tall), ("left", left), ("right", 1 - left - wide))
    sides = [name for name, room in edges if room > (1 - _NEARLY_ALL) / 2]
    return "all round" if len(sides) == len(edges) else " and ".join(sides)


def _cropped(rect: Rect | None, here: str, there: str) -> str:
    if rect is None:
        return CHANGES["cropped"]
    return f"cropped: {here} shows {share_words(rect[2] * rect[3])} of {there}"


def _barred(rect: Rect | None) -> str:
    return f"{CHANGES['letterboxed']} {_at_sides(rect)}".strip()


def _filled(rect: Rect | None) -> str:
    sides = _at_sides(rect)
    if not sides or sides == "left and right":
        return CHANGES["side-filled"]
    return f"{sides} filled with a blurred copy" if sides == "all round" else f"filled with a blurred copy {sides}"


def _tilted(rotation_deg: int) -> str:
    """Quarter turns have their own name, so only what is beside them is the tilt."""
    tilt = (rotation_deg + 45) % 90 - 45
    return f"tilted by about {abs(tilt)} degrees or seen at an angle" if tilt else CHANGES["tilted"]


def turn_words(rotation_deg: int) -> str:
    """`turned a quarter to the right`: how the case's copy is turned; degrees run clockwise."""
    quarter = round(rotation_deg / 90) * 90 % 360
    return {90: "turned a quarter to the right", 180: "upside down", 270: "turned a quarter to the left"}.get(
        quarter, CHANGES["rotated"]
    )


def change_words(
    transform: Transform, finding: MatchFinding, here: str = THIS_FILE, there: str = LIBRARY_PICTURE
) -> str:
    """One change in words, without its place.

    Args:
        transform: The change.
        finding: It belongs to.
        here: What the case's copy is called: "the article" only where an article shows it.
        there: What the other picture is called: "the earlier picture" only where the dates show it.
    """
    name, rect = transform.name, transform.rect
    own = {
        "cropped": lambda: _cropped(rect, here, there),
        "rotated": lambda: turn_words(finding.rotation_deg),
        "tilted": lambda: _tilted(finding.rotation_deg),
        "letterboxed": lambda: _barred(rect),
        "side-filled": lambda: _filled(rect),
        "scaled": lambda: CHANGES["inset" if rect else name],
    }
    return own[name]() if name in own else CHANGES.get(name, name.replace("-", " "))


def change_place(transform: Transform) -> str:
    """The place or measure that stands in brackets behind a change; empty where it has none worth naming."""
    name, rect = transform.name, transform.rect
    if rect is None:
        return ""
    if name in ("inset", "scaled"):
        return f"{place_words(rect)}, {share_words(rect[2])} of its width"
    if name in ("screenshot", "bordered"):
        return "" if _whole(rect) else f"the picture: {place_words(rect)}"
    if name == "cropped":
        return place_words(rect) if min(rect[2:]) < _SPANS else ""
    return place_words(rect) if name in ("overlay", "differs") else ""


def _whole(rect: Rect) -> bool:
    return min(rect[2:]) >= _SPANS


def hash_only_words(finding: MatchFinding) -> str:
    """That no picture was compared, for a match with an item of which only a hash of a list is known; else empty."""
    return ONLY_A_HASH if METHOD_LISTED in finding.method else ""


def differing_words(finding: MatchFinding) -> str:
    """`The right half shows something else`; empty when no such part is known."""
    places = dict.fromkeys(place_words(one.rect) for one in finding.transforms if one.name == "differs" and one.rect)
    if not places:
        return ""
    text = " and ".join(map(_named, places))
    return f"{text[0].upper()}{text[1:]} {'shows' if len(places) == 1 else 'show'} something else"


def _named(place: str) -> str:
    """A place as the subject of a sentence."""
    if place.endswith("of it"):
        return place.replace("of it", "of the picture")
    if place.startswith(("across", "down")):
        return f"a stretch {place}"
    return f"the {place.split(',', maxsplit=1)[0]}"


def place_in_copy(finding: MatchFinding) -> str:
    """Where the other picture lies in the case's copy, `left half`; empty where it fills it or is not known."""
    placed = (one.rect for one in finding.transforms if one.name in _FRAMED and one.rect and not _whole(one.rect))
    return next((place_words(rect) for rect in placed), "")


def outlines(finding: MatchFinding, here: str = THIS_FILE, there: str = LIBRARY_PICTURE) -> tuple[Outline, ...]:
    """The rectangles to draw: what was kept, on the library picture; what was added or differs, on the case's copy.

    None for two pictures that share a layout only: an outline would look like a finding.

    Args:
        finding: As found.
        here, there: What the two pictures are called, as in `change_words`.
    """
    return () if finding.relation is Relation.SAME_LAYOUT else tuple(_outlines(finding, here, there))


def _outlines(finding: MatchFinding, here: str, there: str) -> Iterator[Outline]:
    surrounded = any(one.name in _SURROUNDED and one.rect for one in finding.transforms)
    for one in finding.transforms:
        if one.rect is None:
            continue
        place = place_words(one.rect)
        if one.name in _KEPT:
            yield Outline("library", one.rect, "found", f"Shown in {here}", place)
        elif one.name in _SURROUNDED or (one.name == "bordered" and not surrounded):
            yield Outline("case", one.rect, "found", there[:1].upper() + there[1:], place)
        elif one.name == "differs":
            yield Outline("case", one.rect, "differs", "Something else", place)
        elif one.name == "overlay":
            yield Outline("case", one.rect, "overlay", "Laid over it or changed", place)
