"""An article with left-out lines put back: blocks move, and everything that names a block by its index with them.

Stored claims name a block by a key that never moves: the index in the article as read, or -(n + 1) for the n-th
left-out line.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict

from workbench.model.article import Article, TextBlock


def merged(article: Article, back: frozenset[int]) -> tuple[Article, dict[int, int]]:
    """The article as shown.

    Args:
        article: As read.
        back: Positions in `article.left_out` that were put back.

    Returns:
        The article, and the shown index of each block by its key.
    """
    blocks: list[TextBlock] = []
    shown: dict[int, int] = {}
    before: dict[int, list[int]] = defaultdict(list)
    for position in sorted(one for one in back if 0 <= one < len(article.left_out)):
        before[min(article.left_out[position].block, len(article.blocks))].append(position)
    for index in range(len(article.blocks) + 1):
        for position in before.get(index, ()):
            shown[-(position + 1)] = len(blocks)
            blocks.append(TextBlock(article.left_out[position].text))
        if index < len(article.blocks):
            shown[index] = len(blocks)
            blocks.append(article.blocks[index])
    if not back:
        return article, shown

    def moved(block: int) -> int:
        return shown.get(block, len(blocks))

    return (
        dataclasses.replace(
            article,
            blocks=tuple(blocks),
            media=tuple(dataclasses.replace(one, block=moved(one.block)) for one in article.media),
            claims=tuple(dataclasses.replace(one, block=moved(one.block)) for one in article.claims),
            left_out=tuple(
                dataclasses.replace(one, block=moved(one.block))
                for position, one in enumerate(article.left_out)
                if position not in back
            ),
        ),
        shown,
    )


def key_of(shown: dict[int, int], block: int) -> int | None:
    """The key of a block by its shown index, or None when there is no such block."""
    return next((key for key, index in shown.items() if index == block), None)
