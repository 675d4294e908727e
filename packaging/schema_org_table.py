"""Makes `resources/schemas/schema-org.json`: the part of schema.org that the checker of JSON-LD needs.

    python packaging/schema_org_table.py schemaorg-all-https.jsonld "schema.org, release 30.0"

The file is one of a release of schema.org (`data/releases/30.0/` of the repository schemaorg/schemaorg, or the copy
`rocrate/data/schema.jsonld` in the wheel of rocrate). The vocabulary is under CC BY-SA 3.0, and so is the table.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

TYPES = (
    *("ClaimReview", "MediaReview", "MediaReviewItem", "Claim", "Rating"),
    *("MediaObject", "ImageObject", "VideoObject", "AudioObject"),
    *("ImageObjectSnapshot", "VideoObjectSnapshot", "AudioObjectSnapshot"),
    *("Article", "NewsArticle", "WebPage", "CreativeWork", "Organization", "NewsMediaOrganization", "Person", "Place"),
    *("QuantitativeValue", "PropertyValue"),
)
"""Types a document may hold."""
ENUMERATIONS = ("MediaManipulationRatingEnumeration",)
TARGET = Path(__file__).resolve().parents[1] / "resources" / "schemas" / "schema-org.json"


def table(release: dict[str, Any], label: str) -> dict[str, Any]:
    """Types with all they are kinds of, their properties with what these may hold, and members of enumerations."""
    nodes = {_name(node["@id"]): node for node in release["@graph"]}
    types = {name: sorted(_ancestors(name, nodes)) for name in TYPES}
    known = {name for one in types.values() for name in one} | set(TYPES)
    properties = {}
    for name, node in nodes.items():
        domains = _names(node.get("schema:domainIncludes"))
        if "rdf:Property" in _listed(node["@type"]) and known & set(domains) and "schema:supersededBy" not in node:
            ranges = sorted(_names(node.get("schema:rangeIncludes")))
            properties[name] = {"of": sorted(known & set(domains)), "range": ranges}
    ranges = sorted({name for one in properties.values() for name in one["range"]})
    return {
        "source": label,
        "licence": "CC BY-SA 3.0, from https://schema.org/",
        "types": dict(sorted(types.items())),
        "kinds": {name: sorted(_ancestors(name, nodes)) for name in ranges if name not in types},
        "properties": dict(sorted(properties.items())),
        "enumerations": {
            kind: sorted(name for name, node in nodes.items() if f"schema:{kind}" in _listed(node["@type"]))
            for kind in ENUMERATIONS
        },
    }


def _name(identifier: str) -> str:
    return identifier.removeprefix("schema:").removeprefix("https://schema.org/")


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _names(value: Any) -> list[str]:
    return [_name(one["@id"]) for one in _listed(value)]


def _ancestors(name: str, nodes: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    todo = [name]
    while todo:
        for parent in _names(nodes.get(todo.pop(), {}).get("rdfs:subClassOf")):
            if parent not in found and not parent.startswith("rdfs:"):
                found.add(parent)
                todo.append(parent)
    return found


def main() -> None:
    """Read the release and write the table."""
    source, label = sys.argv[1:]
    made = table(json.loads(Path(source).read_text(encoding="utf-8")), label)
    TARGET.write_text(json.dumps(made, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
