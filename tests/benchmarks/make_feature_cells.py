"""Makes `resources/feature-cells.npz`: the centres of the inverted multi-index of local features.

Trained on the ORB codes, plain and mirrored, of the shared photographs with even numbers; benchmarks ask for the odd
ones. The file holds 512 + 512 centres of 128 bits and an order of bits, no pictures. It must not be made again without
raising `index_files.FORMAT`: cells of index files mean these centres.

Bits that are correlated are put into one half (the second eigenvector of the absolute correlations cuts them apart), so
that the halves are independent of each other and the cells filled evenly. 403,388 codes of 1,372 pictures, share of
true neighbours (at most 56 bits) in the nearest cells that hold 100 / 300 / 1,000 codes:

    centres a half     bits as they come       random halves           correlated together
    256                .32 / .43 / .59         .28 / .41 / .60         .42 / .57 / .73
    512                .34 / .47 / .68         .37 / .51 / .69         .50 / .65 / .79
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from tests.benchmarks.making import read
from workbench.hashing.local_features import feature_set, unpack
from workbench.matching.feature_cells import CENTRES, halves
from workbench.paths import resources_dir

MEDIA = Path(__file__).resolve().parents[3] / "shared" / "media" / "images"
ROUNDS = 14


def training_codes() -> np.ndarray:
    """Codes of the photographs with even numbers."""
    unpacked = [unpack(feature_set(read(path))) for path in sorted(MEDIA.iterdir())[::2]]
    return np.concatenate([part for one in unpacked if one is not None for part in (one.codes, one.mirrored_codes)])


def bit_order(codes: np.ndarray) -> np.ndarray:
    """Order of bits in which correlated bits share a half."""
    correlations = np.abs(np.corrcoef(np.unpackbits(codes[::5], axis=1).T))
    np.fill_diagonal(correlations, 0)
    places = np.argsort(np.linalg.eigh(correlations)[1][:, -2], kind="stable")
    return np.concatenate([np.sort(places[:128]), np.sort(places[128:])]).astype(np.uint8)


def k_majority(codes: np.ndarray, seed: int) -> np.ndarray:
    """Centres by majority votes of the codes nearest to them."""
    rng = np.random.default_rng(seed)
    signs = np.unpackbits(codes, axis=1).astype(np.float32) * 2 - 1
    distinct = np.unique(codes, axis=0)
    centres = distinct[rng.choice(len(distinct), CENTRES, replace=False)]
    for _ in range(ROUNDS):
        wanted = (np.unpackbits(centres, axis=1).astype(np.float32) * 2 - 1).T
        nearest = np.concatenate(
            [np.argmax(signs[start : start + 20_000] @ wanted, axis=1) for start in range(0, len(signs), 20_000)]
        )
        order = np.argsort(nearest, kind="stable")
        firsts = np.minimum(np.searchsorted(nearest[order], np.arange(CENTRES)), len(order) - 1)
        centres = np.packbits(np.add.reduceat(signs[order], firsts, axis=0) > 0, axis=1)
        empty = np.flatnonzero(np.bincount(nearest, minlength=CENTRES) == 0)
        centres[empty] = codes[rng.choice(len(codes), len(empty))]
    return centres


def main(arguments: list[str] | None = None) -> int:
    """Write the file."""
    parser = argparse.ArgumentParser(prog="make_feature_cells")
    parser.add_argument("--to", type=Path, default=resources_dir() / "feature-cells.npz")
    options = parser.parse_args(arguments)
    codes = training_codes()
    order = bit_order(codes)
    first, second = (k_majority(half, seed) for seed, half in enumerate(halves(codes, order), 1))
    np.savez(options.to, order=order, first=first, second=second)
    print(f"{options.to}: {options.to.stat().st_size:,} bytes, from {len(codes):,} codes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
