"""Items of which only a hash from another tool is known: no picture, no codes of this program, no local features.

A hash is compared with the query's hash of the same kind: reference PDQ with reference PDQ, pHash with pHash, dHash
with dHash. No picture is compared, and the finding says so in its method. Limits (library of 1,400 photographs, 3,600
queries under 45 transforms): PDQ within 31 bits and pHash within 8 matched no unrelated picture, dHash within 8 one
query in 900, so it is taken to 6; none finds more than the whole picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from workbench.hashing import pdq, reference
from workbench.model.hashes import METHOD_LISTED, PerceptualHash, Signature
from workbench.model.match import Band, MatchFinding, QueryResult, Relation, Transform

COPY_BITS = 31
"""Of 256; what the reference recommends."""
LEAST_QUALITY = 50
"""What the reference recommends to discard below."""
IMAGE_HASH_BITS = {"phash": 8, "dhash": 6}
"""Of 64, and the same share of larger hashes of imagehash."""
_TURNS = {
    "plain": (False, 0),
    "mirrored": (True, 0),
    "turned-180": (False, 180),
    "turned-90": (False, 90),
    "turned-270": (False, 270),
    "flipped": (True, 180),
    "transposed": (True, 90),
    "transverse": (True, 270),
}


@dataclass(frozen=True, slots=True)
class ListedHashes:
    """Hashes of one kind and length.

    Attributes:
        items: (n,) ids.
        codes: (n, bytes) uint8; the hexadecimal text filled with zeros in front to whole 8 bytes.
        qualities: (n,) 0-100, 255 where the list gives none.
    """

    items: npt.NDArray[np.int64]
    codes: npt.NDArray[np.uint8]
    qualities: npt.NDArray[np.uint8]


Kind = tuple[str, int]


def gathered(hashes: Iterable[tuple[int, PerceptualHash]]) -> dict[Kind, ListedHashes]:
    """Hashes by algorithm and bits, made once for many queries."""
    held: dict[Kind, list[tuple[int, bytes, int]]] = {}
    for item, one in hashes:
        quality = 255 if one.quality is None else one.quality
        held.setdefault((one.algorithm, one.bits), []).append((item, _packed(one), quality))
    return {
        kind: ListedHashes(
            np.array([item for item, _, _ in rows], np.int64),
            np.frombuffer(b"".join(code for _, code, _ in rows), np.uint8).reshape(len(rows), -1),
            np.array([quality for _, _, quality in rows], np.uint8),
        )
        for kind, rows in held.items()
    }


def only_listed(listed: Mapping[Kind, ListedHashes], items: frozenset[int]) -> Mapping[Kind, ListedHashes]:
    """The hashes of some of the items; kinds without any of them are left out."""
    wanted = np.array(sorted(items), np.int64)
    places = {kind: np.flatnonzero(np.isin(one.items, wanted)) for kind, one in listed.items()}
    return {
        kind: ListedHashes(one.items[places[kind]], one.codes[places[kind]], one.qualities[places[kind]])
        for kind, one in listed.items()
        if len(places[kind])
    }


def _packed(one: PerceptualHash) -> bytes:
    """Whole 8-byte words, as `pdq.distances` counts them."""
    return int(one.hex, 16).to_bytes(-(-one.bits // 64) * 8, "big")


def with_listed(
    result: QueryResult,
    signature: Signature,
    listed: Mapping[Kind, ListedHashes],
    names: Mapping[int, str],
    left_out: frozenset[int] = frozenset(),
) -> QueryResult:
    """The result with what hashes of lists add to it, and a note of what could not be compared.

    Args:
        result: Of the search by this program's own means.
        signature: Of the medium searched for.
        listed: As `gathered`.
        names: File names of items, by id.
        left_out: Items not to be looked at.
    """
    if not listed:
        return result
    own = {(one.algorithm, one.bits): one for one in signature.second_opinions}
    still = not signature.rate_hz
    notes = _not_compared(listed, own, still=still)
    findings: dict[int, MatchFinding] = {}
    if still and _may_assert(signature, own.get((reference.ALGORITHM, pdq.BITS))):
        for kind in sorted(set(listed) & set(own)):
            for finding in _near(own[kind], listed[kind], names):
                _keep(findings, finding)
    known = left_out | {match.item for match in result.matches}
    added = sorted((one for item, one in findings.items() if item not in known), key=lambda one: (-one.score, one.item))
    return replace(
        result,
        matches=(*result.matches, *added),
        notes=(*result.notes, *notes),
        unsearched="" if added else result.unsearched,
    )


def _may_assert(signature: Signature, own_reference: PerceptualHash | None) -> bool:
    """Plain pictures share hashes with much else: they match nothing on a hash alone."""
    if not any(any(view.qualities) for view in signature.views):
        return False
    return own_reference is None or (own_reference.quality or 0) >= LEAST_QUALITY


def _near(own: PerceptualHash, listed: ListedHashes, names: Mapping[int, str]) -> Iterable[MatchFinding]:
    plain = np.frombuffer(_packed(own), np.uint8)[None]
    is_pdq = own.algorithm == reference.ALGORITHM
    limit = COPY_BITS if is_pdq else IMAGE_HASH_BITS.get(own.algorithm, 0) * own.bits // 64
    forms = pdq.FORMS if is_pdq else ("plain",)
    codes = np.concatenate([pdq.turned(plain, form) for form in forms]) if is_pdq else plain
    distances = pdq.distances(codes, listed.codes)
    best = distances.argmin(axis=0)
    nearest = distances[best, np.arange(len(listed.items))]
    for place in np.flatnonzero((nearest <= limit) & (listed.qualities >= LEAST_QUALITY)).tolist():
        item, bits = int(listed.items[place]), int(nearest[place])
        mirrored, turn = _TURNS[forms[int(best[place])]]
        changes = (*(("mirrored",) if mirrored else ()), *(("rotated",) if turn else ()))
        yield MatchFinding(
            item=item,
            name=names.get(item, ""),
            band=Band.POSSIBLE if is_pdq else Band.WEAK,
            relation=Relation.SAME_PICTURE,
            mirrored=mirrored,
            rotation_deg=turn,
            transforms=tuple(Transform(name) for name in changes),
            method=(f"{own.algorithm}/{own.version} {bits} of {own.bits} bits, limit {limit}", METHOD_LISTED),
            distance_bits=bits if is_pdq else None,
            threshold_bits=limit if is_pdq else None,
            score=round(0.5 * (1 - bits / own.bits), 4),
        )


def _keep(findings: dict[int, MatchFinding], found: MatchFinding) -> None:
    """Keep the stronger of two findings of an item, with the methods of both: two kinds of hash that agree."""
    held = findings.get(found.item)
    if held is None:
        findings[found.item] = found
        return
    first, second = sorted((held, found), key=lambda one: (one.band is not Band.POSSIBLE, -one.score))
    methods = dict.fromkeys((*first.method[:-1], *second.method[:-1], METHOD_LISTED))
    findings[found.item] = replace(first, band=Band.POSSIBLE, method=tuple(methods))


def _not_compared(
    listed: Mapping[Kind, ListedHashes], own: Mapping[Kind, PerceptualHash], *, still: bool
) -> tuple[str, ...]:
    if not still:
        count = len({int(item) for one in listed.values() for item in one.items})
        return (f"{count:,} items are known by a hash from a list alone; clips are not compared with such hashes.",)
    missing: dict[Kind, int] = {kind: len(one.items) for kind, one in listed.items() if kind not in own}
    compared = {int(item) for kind, one in listed.items() if kind in own for item in one.items}
    return tuple(
        f"{count:,} items are known by a {kind[0]} of {kind[1]} bits from a list alone, "
        "which was not made of this picture: they were not compared."
        for kind, count in sorted(missing.items())
        if not all(int(item) in compared for item in listed[kind].items)
    )
