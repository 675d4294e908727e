"""Names of places that matter to a case."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A place of the case's gazetteer.

    Attributes:
        name: As claims and reports call it.
        spellings: Other names and scripts ("Ստեփանակերտ", "Xankəndi"), in the analyst's order.
        coordinates: Latitude and longitude in degrees, "39.81560, 46.75190"; empty when not known.
    """

    name: str
    spellings: tuple[str, ...] = ()
    coordinates: str = ""
