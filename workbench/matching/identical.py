"""The same file, byte for byte: certain whatever the picture looks like, also black or plain ones no hash can tell."""

from __future__ import annotations

from workbench.model.hashes import METHOD_IDENTICAL, Signature
from workbench.model.match import Band, MatchFinding, QueryResult, Relation

_SCORE = 1000.0  # before every match by likeness; for ordering only


def with_identical(result: QueryResult, signature: Signature, item: int, name: str) -> QueryResult:
    """The result with one certain match of a whole file in place of what likeness says of the same item.

    Args:
        result: Of the search by likeness.
        signature: Of the medium searched for.
        item, name: The library item with the same SHA-256.
    """
    clip = signature.rate_hz > 0
    end_s = signature.duration_s if clip else None
    start_s = 0.0 if clip else None
    finding = MatchFinding(
        item,
        name,
        Band.STRONG,
        Relation.SAME_PICTURE,
        query_start_s=start_s,
        query_end_s=end_s,
        library_start_s=start_s,
        library_end_s=end_s,
        edges_s=0.0 if clip else None,
        method=(METHOD_IDENTICAL,),
        distance_bits=0,
        score=_SCORE,
    )
    others = tuple(match for match in result.matches if match.item != item)
    return QueryResult((finding, *others))
