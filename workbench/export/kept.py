"""Figures a person kept of comparisons, in a report."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from workbench.export.content import FigureRow
from workbench.model.case import CaseState
from workbench.model.figure import FigureSide, KeptFigure
from workbench.model.times import timecode
from workbench.model.work import ReportPicture, WrittenFile

_KEY = "figure:"


def figure_key(figure: KeptFigure) -> str:
    """Name of a figure's picture in a report."""
    return f"{_KEY}{figure.sha256}"


def key_of_file(file: str) -> str:
    """Name of the picture that lies beside the report under this name."""
    return f"{_KEY}{file.removeprefix('figures/').removesuffix('.png')}"


def kept_rows(state: CaseState, claim_id: int | None, pictured: Collection[str]) -> tuple[FigureRow, ...]:
    """The figures of a claim with those pinned to it, or those of none.

    Args:
        pictured: Keys of the pictures that could be had.
    """
    pinned = {pin.figure_id for pin in state.evidence if claim_id is not None and pin.claim_id == claim_id}
    return tuple(_row(one, pictured) for one in state.figures if one.claim_id == claim_id or one.id in pinned)


def _row(figure: KeptFigure, pictured: Collection[str]) -> FigureRow:
    settings = figure.settings
    key = figure_key(figure)
    in_place = key in pictured and _is_hash(figure.sha256)
    return FigureRow(
        figure_id=figure.id,
        match_id=figure.match_id,
        mode=figure.mode,
        key=key if in_place else "",
        file=figure.file_name,
        sha256=figure.sha256,
        width_px=settings.width_px,
        height_px=settings.height_px,
        caption=figure.caption,
        lines=(_side(settings.case), _side(settings.library), settings.changed, settings.drawn),
    )


def _side(side: FigureSide) -> str:
    at = "" if side.shown_s is None else f", at {timecode(side.shown_s)}"
    sha256 = (f"SHA-256 {side.sha256}",) if side.sha256 else ()
    return f"{side.heading}{at}: {'; '.join((*side.lines, *sha256))}"


def figure_files(pictures: Sequence[ReportPicture]) -> tuple[WrittenFile, ...]:
    """The figures as files beside a report."""
    named = [(one.key.removeprefix(_KEY), one.jpeg) for one in pictures if one.key.startswith(_KEY)]
    return tuple(WrittenFile(f"figures/{sha256}.png", data) for sha256, data in named if _is_hash(sha256))


def _is_hash(text: str) -> bool:
    """Whether a text of the record may become a file name."""
    return re.fullmatch(r"[0-9a-f]{64}", text) is not None
