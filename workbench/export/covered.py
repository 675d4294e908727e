"""What a report says of pictures in which something is covered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from workbench.export.content import Figure, FigureRow, ReportContent
from workbench.export.kept import key_of_file
from workbench.model.mapping import with_each
from workbench.model.report import CoveredPicture
from workbench.review.words import plural


def with_covers(content: ReportContent, covered: Iterable[CoveredPicture]) -> ReportContent:
    """The content with each covered picture called so, under it and for people who cannot see it."""
    by_key = {one.key: one for one in covered}
    if not by_key:
        return content

    def of_figure(figure: Figure) -> Figure:
        one = by_key.get(figure.key)
        if one is None:
            return figure
        words = cover_words(one)
        return replace(figure, lines=(*figure.lines, words), alt=f"{figure.alt}. {words}", outlines=figure.outlines)

    def of_row(row: FigureRow) -> FigureRow:
        one = by_key.get(key_of_file(row.file))
        return row if one is None else replace(row, key="", absent=f"Left out: {one.whole}", lines=())

    return cast(ReportContent, with_each(with_each(content, Figure, of_figure), FigureRow, of_row))


def cover_words(one: CoveredPicture) -> str:
    """`Covered in this copy: 2 parts`, or why all of it is."""
    return f"Covered in this copy: {one.whole or plural(len(one.rects), 'part')}"
